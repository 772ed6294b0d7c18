import Glibc

/// What the operating system says about this process, under Prometheus's standard names.
package enum ProcessUsage {
  /// The samples in text form; what the system does not say is left out.
  package static var text: String {
    var text = ""
    if let bytes = residentBytes {
      text += sample("process_resident_memory_bytes", "gauge", "Resident memory.", String(bytes))
    }
    text += sample(
      "process_cpu_seconds_total", "counter", "Time on a processor, user and system.",
      prometheusNumber(cpuSeconds))
    if let open = openDescriptors {
      text += sample("process_open_fds", "gauge", "Open file descriptors.", String(open))
    }
    return text
  }

  /// Resident memory in bytes, or nil where the system does not say.
  package static var residentBytes: Int? {
    firstNumbers(of: "/proc/self/statm", count: 2).last.map { $0 * sysconf(Int32(_SC_PAGESIZE)) }
  }

  private static func sample(
    _ name: String, _ kind: String, _ help: String, _ value: String
  ) -> String {
    "# HELP \(name) \(help)\n# TYPE \(name) \(kind)\n\(name) \(value)\n"
  }

  private static var cpuSeconds: Double { seconds(CLOCK_PROCESS_CPUTIME_ID) }

  /// Time on a processor of the thread that asks, since it began, user and system.
  package static var threadCPUSeconds: Double { seconds(CLOCK_THREAD_CPUTIME_ID) }

  private static func seconds(_ clock: clockid_t) -> Double {
    var time = timespec()
    unsafe clock_gettime(clock, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  private static var openDescriptors: Int? {
    guard let folder = unsafe opendir("/proc/self/fd") else { return nil }
    defer { unsafe closedir(folder) }
    var count = 0
    while unsafe readdir(folder) != nil { count += 1 }
    // Without `.`, `..` and the folder itself.
    return count - 3
  }

  /// The first numbers in a small file; fewer if there are fewer.
  private static func firstNumbers(of path: String, count: Int) -> [Int] {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return [] }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: 256)
    let length = unsafe read(descriptor, &bytes, bytes.count)
    guard length > 0 else { return [] }
    return String(decoding: bytes[..<length], as: UTF8.self).split(separator: " ").prefix(count)
      .compactMap { Int($0) }
  }
}
