import Glibc

/// A socket that waits for connections.
package struct ListenSocket: Sendable {
  /// Why an address cannot be listened on.
  package enum Failure: Error, Hashable {
    /// The text is not `HOST:PORT`, `[IPV6]:PORT` with a port up to 65535.
    case malformed
    /// The host has no address here.
    case unknownHost
    /// The system refused; the number is that of `errno`.
    case refused(code: Int32)
  }

  /// Connections that wait to be accepted; the system may cut it (net.core.somaxconn).
  private static let backlog: Int32 = 1_024

  /// Stays open until a server that it was given to stops, or `close`.
  package let descriptor: Int32
  /// The port that is listened on; of use when 0 was asked for.
  package let port: Int

  /// Begins to listen on `HOST:PORT`; port 0 takes a free one.
  package init(address: String) throws(Failure) {
    let (host, port) = try Self.split(address)
    (descriptor, self.port) = try Self.listen(host: host, port: port)
  }

  /// Gives the port back without having served.
  package func close() { Glibc.close(descriptor) }

  /// The host without brackets and the port of `HOST:PORT`.
  package static func split(_ address: String) throws(Failure) -> (host: String, port: String) {
    guard let colon = address.utf8.lastIndex(of: UInt8(ascii: ":")) else { throw .malformed }
    var host = address[..<colon]
    let port = address[address.utf8.index(after: colon)...]
    guard !port.isEmpty, port.utf8.count <= 5, port.utf8.allSatisfy({ 48...57 ~= $0 }),
      let number = Int(port), number <= 65_535
    else { throw .malformed }
    if host.hasPrefix("[") {
      guard host.hasSuffix("]") else { throw .malformed }
      host = host.dropFirst().dropLast()
    } else if host.contains(":") {
      throw .malformed
    }
    guard !host.isEmpty else { throw .malformed }
    return (String(host), String(port))
  }

  private static func listen(
    host: String, port: String
  ) throws(Failure) -> (descriptor: Int32, port: Int) {
    var hints = unsafe addrinfo()
    unsafe hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
    unsafe hints.ai_flags = AI_PASSIVE | AI_NUMERICSERV
    var found: UnsafeMutablePointer<addrinfo>?
    guard unsafe getaddrinfo(host, port, &hints, &found) == 0, let address = unsafe found?.pointee
    else { throw .unknownHost }
    defer { unsafe freeaddrinfo(found) }
    let type =
      unsafe address.ai_socktype | Int32(SOCK_CLOEXEC.rawValue) | Int32(SOCK_NONBLOCK.rawValue)
    let descriptor = unsafe socket(address.ai_family, type, 0)
    guard descriptor >= 0 else { throw .refused(code: errno) }
    var yes: Int32 = 1
    unsafe setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &yes, 4)
    guard unsafe bind(descriptor, address.ai_addr, address.ai_addrlen) == 0,
      Glibc.listen(descriptor, backlog) == 0
    else {
      let code = errno
      Glibc.close(descriptor)
      throw .refused(code: code)
    }
    return (descriptor, boundPort(of: descriptor))
  }

  private static func boundPort(of descriptor: Int32) -> Int {
    var storage = sockaddr_storage()
    var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
    return unsafe withUnsafeMutablePointer(to: &storage) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        _ = unsafe getsockname(descriptor, $0, &length)
      }
      // The port stands at the same place for IPv4 and IPv6.
      return unsafe pointer.withMemoryRebound(to: sockaddr_in.self, capacity: 1) {
        Int(UInt16(bigEndian: unsafe $0.pointee.sin_port))
      }
    }
  }
}
