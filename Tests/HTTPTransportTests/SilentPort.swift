import Glibc
import Testing

/// A port on which nobody listens, and which the system gives to nobody else while this lives.
final class SilentPort {
  let number: Int
  private let descriptor: Int32

  init() throws {
    (descriptor, number) = try Self.bound()
  }

  deinit { close(descriptor) }

  private static func bound() throws -> (descriptor: Int32, number: Int) {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    try #require(descriptor >= 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isBound = unsafe withUnsafeMutablePointer(to: &address) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        unsafe bind(descriptor, $0, size) == 0 && getsockname(descriptor, $0, &size) == 0
      }
    }
    if !isBound { close(descriptor) }
    try #require(isBound)
    return (descriptor, Int(UInt16(bigEndian: address.sin_port)))
  }
}
