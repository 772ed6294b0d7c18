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
    let result = SystemSocket.listen(host: host, port: port, backlog: backlog)
    if result == -ENOENT { throw .unknownHost }
    guard result >= 0 else { throw .refused(code: -result) }
    return (result, SystemSocket.port(of: result))
  }
}
