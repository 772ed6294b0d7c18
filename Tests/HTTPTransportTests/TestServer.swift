import HTTPTransport
import Synchronization
import Telemetry
import Testing
import Threads

/// A server on a free port that says what it was asked; stopped with its scope.
final class TestServer {
  let server: HTTPServer
  let metrics = ServiceMetrics()
  private let thread: BackgroundThread
  private let seen: Seen

  /// What a test does with requests, beside having them noted.
  typealias Answering = @Sendable (HTTPRequest, ExchangeID, HTTPServer?) -> HTTPResponse?

  private final class Seen: Sendable {
    let requests = Mutex<[HTTPRequest]>([])
    let server = Mutex<HTTPServer?>(nil)
    let failure = Mutex<HTTPServer.Failure?>(nil)
  }

  /// Without `answering` each request is answered 200 with its method, path and body's length.
  init(
    limits: HTTPServerLimits = HTTPServerLimits(),
    refuse: @escaping @Sendable (HTTPRequest) -> HTTPResponse? = { _ in nil },
    answering: @escaping Answering = { request, _, _ in
      .text(200, "\(request.method) \(request.path) \(request.body.count)")
    }
  ) throws {
    let seen = Seen()
    let server = HTTPServer(
      socket: try ListenSocket(address: "127.0.0.1:0"), limits: limits,
      handler: HTTPServer.Handler(
        refuse: refuse,
        handle: { request, exchange in
          seen.requests.withLock { $0.append(request) }
          return answering(request, exchange, seen.server.withLock { $0 })
        }), metrics: metrics)
    seen.server.withLock { $0 = server }
    thread = try BackgroundThread(named: "server") {
      do throws(HTTPServer.Failure) {
        try server.run()
      } catch {
        seen.failure.withLock { $0 = error }
      }
    }
    self.server = server
    self.seen = seen
  }

  deinit {
    server.stop(drainTime: .zero)
    seen.server.withLock { $0 = nil }
  }

  var port: Int { server.port }
  /// Whole requests that reached the handler.
  var requests: [HTTPRequest] { seen.requests.withLock { $0 } }

  /// What a new connection is answered to these bytes, read to its end.
  func answer(to bytes: String) throws -> String {
    let socket = try RawSocket(port: port)
    socket.send(bytes)
    return socket.receiveAll()
  }
}
