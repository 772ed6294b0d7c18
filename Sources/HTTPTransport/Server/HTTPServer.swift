import Synchronization
package import Telemetry
import Threads

/// A server for HTTP/1.1 on one thread.
///
/// `run` is the thread. Requests are handed to `handle` there; an answer may be given at once, or
/// later by `respond` from any thread. TLS is the reverse proxy's.
package final class HTTPServer: Sendable {
  /// What a server does with requests.
  ///
  /// All run on its thread and must not block.
  package struct Handler: Sendable {
    /// Looks at a request whose body has not been read yet: a refusal, or nil to go on.
    package var refuse: @Sendable (_ head: HTTPRequest) -> HTTPResponse?
    /// Takes a whole request: the answer, or nil if it comes by `respond`.
    package var handle: @Sendable (_ request: HTTPRequest, _ exchange: ExchangeID) -> HTTPResponse?
    /// All that had come in has been handled, for now.
    package var endRound: @Sendable () -> Void

    package init(
      refuse: @escaping @Sendable (HTTPRequest) -> HTTPResponse?,
      handle: @escaping @Sendable (HTTPRequest, ExchangeID) -> HTTPResponse?,
      endRound: @escaping @Sendable () -> Void = {}
    ) {
      self.refuse = refuse
      self.handle = handle
      self.endRound = endRound
    }
  }

  /// Why a server ended other than by `stop`.
  package enum Failure: Error, Hashable {
    /// The library could not start: memory or file descriptors are used up.
    case notStarted
  }

  /// What one thread tells the server's.
  struct Inbox {
    var answers: [(ExchangeID, HTTPResponse)] = []
    /// Set once by `stop`: how long requests in hand may still take.
    var drainTime: Duration?
  }

  let socket: ListenSocket
  let limits: HTTPServerLimits
  let handler: Handler
  let wake = WakeSignal()
  private let inbox = Mutex(Inbox())
  /// Open connections, refreshed when one comes or goes.
  package let connections: Gauge
  /// Connections that a limit closed, by limit.
  package let closed: MetricFamily<Counter>

  /// Takes over the socket; nothing is accepted before `run`.
  package init(
    socket: ListenSocket, limits: HTTPServerLimits = HTTPServerLimits(), handler: Handler,
    metrics: ServiceMetrics = ServiceMetrics()
  ) {
    self.socket = socket
    self.limits = limits
    self.handler = handler
    connections = metrics.httpConnections.of()
    closed = metrics.httpClosed
  }

  /// The port that is listened on.
  package var port: Int { socket.port }

  /// Serves until `stop`; the thread's body.
  package func run() throws(Failure) {
    try ServerLoop(self).run()
  }

  /// Answers a request that `handle` has left open; does nothing if it is gone.
  package func respond(_ exchange: ExchangeID, _ response: HTTPResponse) {
    let isFirst = inbox.withLock { inbox in
      inbox.answers.append((exchange, response))
      return inbox.answers.count == 1
    }
    if isFirst { wake.signal() }
  }

  /// Answers many at once, with one wake-up.
  package func respond(_ answers: [(ExchangeID, HTTPResponse)]) {
    guard !answers.isEmpty else { return }
    inbox.withLock { $0.answers += answers }
    wake.signal()
  }

  /// Accepts nothing new, answers what is in hand, and ends `run` after `drainTime` at most.
  package func stop(drainTime: Duration) {
    inbox.withLock { $0.drainTime = drainTime }
    wake.signal()
  }

  /// What was told since the last time.
  func takeInbox() -> Inbox {
    inbox.withLock { inbox in
      let taken = inbox
      inbox.answers = []
      return taken
    }
  }
}
