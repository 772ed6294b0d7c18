import Glibc
import HTTPTransport
import Synchronization
import Testing
import Threads

/// A server that answers with exactly the bytes it is given, or not at all.
final class RawServer: Sendable {
  /// What happens to one connection after its request's head has been read.
  enum Step: Sendable {
    case send(String)
    case close
    /// Ends the connection by a reset, as a crashed machine does.
    case reset
    case hang
  }

  private let listening: Int32
  let port: Int
  private let heads = Mutex<[String]>([])
  private let script: [[Step]]

  /// The n-th request, counted over all connections, gets the n-th list of steps; the last one is
  /// for all further ones.
  init(_ script: [[Step]]) throws {
    let socket = try ListenSocket(address: "127.0.0.1:0")
    listening = socket.descriptor
    port = socket.port
    self.script = script
    // The listener does not block, but accept shall.
    _ = fcntl(listening, F_SETFL, 0)
  }

  /// Serves until the listener is closed; each connection after the other.
  func start() throws {
    for _ in 0..<4 { _ = try BackgroundThread(named: "raw") { self.serve() } }
  }

  deinit { close(listening) }

  func stop() { shutdown(listening, Int32(SHUT_RDWR)) }

  /// The heads of the requests so far, with what came of their bodies.
  var requests: [String] { heads.withLock { $0 } }

  private func serve() {
    while true {
      let connection = accept(listening, nil, nil)
      guard connection >= 0 else { return }
      serve(connection)
    }
  }

  private func serve(_ connection: Int32) {
    while true {
      var request = ""
      var bytes = [UInt8](repeating: 0, count: 65_536)
      while !request.isWholeRequest {
        let count = unsafe recv(connection, &bytes, bytes.count, 0)
        guard count > 0 else {
          close(connection)
          return
        }
        request += String(decoding: bytes[..<count], as: UTF8.self)
      }
      let index = heads.withLock { heads in
        heads.append(request)
        return heads.count - 1
      }
      for step in script[min(index, script.count - 1)] where !run(step, connection) { return }
    }
  }

  private func run(_ step: Step, _ connection: Int32) -> Bool {
    switch step {
    case .send(let text):
      let bytes = Array(text.utf8)
      _ = unsafe send(connection, bytes, bytes.count, Int32(MSG_NOSIGNAL))
      return true
    case .reset:
      var option = linger(l_onoff: 1, l_linger: 0)
      unsafe setsockopt(
        connection, SOL_SOCKET, SO_LINGER, &option, socklen_t(MemoryLayout<linger>.size))
      close(connection)
      return false
    case .close:
      close(connection)
      return false
    case .hang:
      var byte: UInt8 = 0
      while unsafe recv(connection, &byte, 1, 0) > 0 {}
      close(connection)
      return false
    }
  }
}

extension String {
  /// Whether the head is complete, and the body as long as the head says.
  fileprivate var isWholeRequest: Bool {
    guard let end = firstRange(of: "\r\n\r\n") else { return false }
    let length = split(separator: "\r\n").first { $0.hasPrefix("Content-Length: ") }
    let bytes = length.flatMap { Int($0.dropFirst(16)) } ?? 0
    return self[end.upperBound...].utf8.count >= bytes
  }
}
