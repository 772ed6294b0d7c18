import Conversations
import Dialogue
import Glibc
import HTTPTransport
import Service
import Threads

/// What the service is as a process: its clocks, limits and signals.
enum ServiceProcess {
  /// After so long a stop has failed and the process ends as it is; every commit is durable anyway.
  private static let stopTime: Duration = .seconds(14)

  /// To be called on the first thread before there is another one.
  static func prepare() {
    keepStandardFiles()
    signal(SIGPIPE, SIG_IGN)
    umask(0o077)
    returnFreedMemory()
    raiseFileLimit()
    var waited = sigset_t()
    unsafe sigemptyset(&waited)
    for number in [SIGTERM, SIGINT, SIGHUP] { unsafe sigaddset(&waited, number) }
    unsafe pthread_sigmask(SIG_BLOCK, &waited, nil)
  }

  /// Where one of the three was closed, a socket would take its place and be written the log.
  private static func keepStandardFiles() {
    for descriptor: Int32 in 0...2 where fcntl(descriptor, F_GETFD) < 0 {
      _ = unsafe open("/dev/null", O_RDWR)
    }
  }

  /// As many connections as the system lets us have; where it does not, the default must do.
  private static func raiseFileLimit() {
    guard var limit = fileLimit else { return }
    limit.rlim_cur = min(limit.rlim_max, 65_536)
    _ = unsafe setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
  }

  private static var fileLimit: rlimit? {
    var limit = rlimit()
    return unsafe getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 ? limit : nil
  }

  /// Files that are open besides the connections of the public side: the store, the operators'
  /// side, calls of the Graph API, and media.
  private static let otherFiles = 384
  private static let fewestConnections = 64

  /// How many connections the system lets the public side have.
  ///
  /// - Throws: The sentence for the operator where there are too few to serve.
  static func connections() throws(CommandFailure) -> Int {
    let files = fileLimit.map { Int(clamping: $0.rlim_cur) } ?? 1_024
    let connections = min(HTTPServerLimits.mostConnections, files - otherFiles)
    guard connections >= fewestConnections else {
      throw .worldFailed(
        "Batas berkas terbuka (ulimit -n) hanya \(files); layanan memerlukan paling sedikit "
          + "\(otherFiles + fewestConnections).")
    }
    return connections
  }

  /// Both clocks now.
  static func now() -> Moment {
    var wall = timespec()
    var steady = timespec()
    unsafe clock_gettime(CLOCK_REALTIME, &wall)
    unsafe clock_gettime(CLOCK_MONOTONIC, &steady)
    return Moment(
      wall: Timestamp(
        milliseconds: Int64(wall.tv_sec) * 1_000 + Int64(wall.tv_nsec) / 1_000_000),
      steady: .seconds(steady.tv_sec) + .nanoseconds(steady.tv_nsec))
  }

  /// Waits for signals until one ends the service; does not return.
  static func run(_ service: StartedService, reload: @escaping @Sendable () -> Void) -> Never {
    var waited = sigset_t()
    unsafe sigemptyset(&waited)
    for number in [SIGTERM, SIGINT, SIGHUP] { unsafe sigaddset(&waited, number) }
    watchForOwnEnd(service)
    // All that a stop needs is there before clients can take the last descriptor.
    let stopped = WakeSignal()
    let changed = WakeSignal()
    stopWhenAsked(service, stopped)
    // On a thread of its own: files on a slow disk keep no other signal waiting.
    startThread("reload") {
      while true { if changed.wait(for: .seconds(3_600)) { reload() } }
    }
    var isStopping = false
    while true {
      var number: Int32 = 0
      guard unsafe sigwait(&waited, &number) == 0 else { continue }
      if number == SIGHUP {
        if !isStopping { changed.signal() }
        continue
      }
      // The second one ends at once.
      if isStopping { _exit(ExitCode.worldFailed.rawValue) }
      isStopping = true
      stopped.signal()
    }
  }

  /// A part that cannot go on, such as a store that another process has taken over, ends all.
  private static func watchForOwnEnd(_ service: StartedService) {
    startThread("end") {
      while !service.running.mustEnd.wait(for: .seconds(3_600)) {}
      service.finish()
      _exit(ExitCode.worldFailed.rawValue)
    }
  }

  private static func stopWhenAsked(_ service: StartedService, _ stopped: WakeSignal) {
    let late = WakeSignal()
    let never = WakeSignal()
    startThread("stop") {
      while !stopped.wait(for: .seconds(3_600)) {}
      late.signal()
      service.finish()
      _exit(ExitCode.good.rawValue)
    }
    startThread("deadline") {
      while !late.wait(for: .seconds(3_600)) {}
      _ = never.wait(for: stopTime)
      _exit(ExitCode.worldFailed.rawValue)
    }
  }

  private static func startThread(_ name: String, _ body: @escaping @Sendable () -> Void) {
    do throws(BackgroundThread.Failure) {
      _ = try BackgroundThread(named: name, body)
    } catch {
      // Without a thread for it there is nothing that could be done more gently.
      _exit(ExitCode.worldFailed.rawValue)
    }
  }
}
