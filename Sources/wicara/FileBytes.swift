import Glibc

/// Why a file is not read; the number is that of `errno`.
struct FileProblem: Error, Hashable {
  /// 0 for what is no file: a folder, a pipe, a device.
  var code: Int32
}

/// The first bytes of a file.
///
/// Reads no more than is asked for, however large the file is, and waits for no pipe.
func readFile(_ path: String, atMost count: Int) throws(FileProblem) -> [UInt8] {
  let descriptor = unsafe open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
  guard descriptor >= 0 else { throw FileProblem(code: errno) }
  defer { close(descriptor) }
  var status = stat()
  guard unsafe fstat(descriptor, &status) == 0 else { throw FileProblem(code: errno) }
  guard status.st_mode & S_IFMT == S_IFREG else { throw FileProblem(code: 0) }
  var failure: Int32?
  // One byte more than it has: whether it has grown meanwhile is seen by the next read.
  let room = min(count, Int(clamping: status.st_size) + 1)
  let bytes = unsafe [UInt8](unsafeUninitializedCapacity: room) { buffer, filled in
    while filled < room {
      let place = unsafe buffer.baseAddress.map { unsafe $0 + filled }
      let got = unsafe read(descriptor, place, room - filled)
      if got < 0, errno == EINTR { continue }
      if got < 0 { failure = errno }
      if got <= 0 { return }
      filled += got
    }
  }
  if let failure { throw FileProblem(code: failure) }
  return bytes
}
