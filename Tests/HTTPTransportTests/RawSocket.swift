import Glibc
import Testing

/// A client that sends exactly the bytes it is given; closed with its scope.
final class RawSocket {
  private let descriptor: Int32

  /// Nobody listens on the port.
  struct NoConnection: Error {}

  /// Connects to a port of this machine.
  init(port: Int) throws {
    // Kept only once it is connected: `deinit` runs for an object that is whole although its
    // initialiser throws, and would close the descriptor of someone else a second time.
    descriptor = try Self.connected(to: port)
    // So that a test that waits for bytes that never come fails instead of hanging.
    var timeout = timeval(tv_sec: 20, tv_usec: 0)
    unsafe setsockopt(
      descriptor, SOL_SOCKET, SO_RCVTIMEO, &timeout, socklen_t(MemoryLayout<timeval>.size))
    unsafe setsockopt(
      descriptor, SOL_SOCKET, SO_SNDTIMEO, &timeout, socklen_t(MemoryLayout<timeval>.size))
  }

  deinit { close(descriptor) }

  private static func connected(to port: Int) throws -> Int32 {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    try #require(descriptor >= 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = UInt16(port).bigEndian
    address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
    let size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let result = unsafe withUnsafePointer(to: address) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        unsafe connect(descriptor, $0, size)
      }
    }
    guard result == 0 else {
      close(descriptor)
      throw NoConnection()
    }
    return descriptor
  }

  /// Whether all bytes were taken; false when the other side has closed.
  @discardableResult func send(_ text: String) -> Bool { send(Array(text.utf8)) }

  /// Whether all bytes were taken; false when the other side has closed.
  @discardableResult func send(_ bytes: [UInt8]) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes {
        unsafe Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }

  /// The next bytes; empty at the end of the stream or when it broke.
  func receive() -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: 65_536)
    let count = unsafe recv(descriptor, &bytes, bytes.count, 0)
    return count > 0 ? Array(bytes[..<count]) : []
  }

  /// Everything until the other side closes.
  func receiveAll() -> String {
    var all: [UInt8] = []
    while true {
      let part = receive()
      if part.isEmpty { return String(decoding: all, as: UTF8.self) }
      all += part
    }
  }

  /// Everything until the text has come; what there is if it never does.
  func receive(until end: String) -> String {
    var all = ""
    while !all.hasSuffix(end) {
      let part = receive()
      if part.isEmpty { return all }
      all += String(decoding: part, as: UTF8.self)
    }
    return all
  }

  /// The status of the next answer, from its first line; 0 without an answer.
  static func status(of answer: String) -> Int {
    guard answer.hasPrefix("HTTP/1.1 ") else { return 0 }
    return Int(answer.dropFirst(9).prefix(3)) ?? 0
  }
}

/// Lets the other threads go on for a moment.
func pause() { usleep(1_000) }
