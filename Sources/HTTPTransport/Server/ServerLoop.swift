import Glibc
import Telemetry
import Threads

/// The thread of a server: waits, lets the library work, hands on requests, closes late ones.
final class ServerLoop {
  private let server: HTTPServer
  private let limits: HTTPServerLimits
  private var connections: [OpenConnection] = []
  private var exchanges: [Exchange?] = []
  private var freeSlots: [Int] = []
  private var generation: UInt64 = 0
  private var waitingBodyBytes = 0
  /// Monotonic milliseconds of the current round.
  private var now = monotonicMilliseconds()
  private var nextSweep: Int64 = 0
  /// When requests in hand are given up; nil until the server is stopped.
  private var drainEnd: Int64?
  private let responses = ResponseCache()

  init(_ server: HTTPServer) {
    self.server = server
    limits = server.limits
  }

  /// Serves until the server is stopped and its requests are answered.
  func run() throws(HTTPServer.Failure) {
    let library = try MicroHTTPD(
      descriptor: server.socket.descriptor, limits: limits, loop: self)
    while drainEnd.map({ now < $0 && hasRequestsInHand }) ?? true {
      wait(library.descriptor, library.timeout)
      now = monotonicMilliseconds()
      let inbox = server.takeInbox()
      giveAnswers(inbox.answers)
      if let time = inbox.drainTime, drainEnd == nil {
        drainEnd = now + time.wholeMilliseconds
        close(library.stopListening())
        for open in connections where open.phase == .head || open.phase == .idle {
          close(open, because: "stop")
        }
      }
      library.work()
      server.handler.endRound()
      if now >= nextSweep { sweep() }
    }
    // The library may not be stopped while a connection is suspended.
    for exchange in exchanges {
      if let exchange, exchange.isSuspended { answer(exchange, .busy(retryAfter: 5)) }
    }
    library.work()
  }

  // MARK: - The round

  private func wait(_ libraryDescriptor: Int32, _ libraryTimeout: Int64?) {
    // Nothing is late where nothing is open.
    let pause = connections.isEmpty ? 60_000 : limits.sweepTime.wholeMilliseconds
    var entries = [
      pollfd(fd: libraryDescriptor, events: Int16(POLLIN), revents: 0),
      pollfd(fd: server.wake.descriptor, events: Int16(POLLIN), revents: 0),
    ]
    _ = unsafe poll(&entries, 2, Int32(clamping: min(libraryTimeout ?? pause, pause)))
    if entries[1].revents != 0 { server.wake.take() }
  }

  private func giveAnswers(_ answers: [(ExchangeID, HTTPResponse)]) {
    for (id, response) in answers {
      guard exchanges.indices.contains(id.slot), let exchange = exchanges[id.slot],
        exchange.id == id, exchange.isSuspended
      else { continue }
      answer(exchange, response)
    }
  }

  private func answer(_ exchange: Exchange, _ response: HTTPResponse) {
    exchange.response = response
    exchange.isSuspended = false
    exchange.library.resume()
  }

  private func sweep() {
    nextSweep = now + limits.sweepTime.wholeMilliseconds
    for exchange in exchanges {
      guard let exchange, exchange.isSuspended, exchange.open.deadline <= now else { continue }
      server.closed.of("answer").add()
      answer(exchange, .busy(retryAfter: 5))
    }
    for open in connections where open.deadline <= now && open.phase != .answer {
      close(open, because: "\(open.phase)")
    }
  }

  /// The library sees the end of the stream and lets the connection go.
  private func close(_ open: OpenConnection, because limit: String) {
    guard open.phase != .closing else { return }
    open.enter(.closing, now: now, limits: limits)
    server.closed.of(limit).add()
    SystemSocket.endStream(open.descriptor)
  }

  private func close(_ descriptor: Int32) {
    if descriptor >= 0 { Glibc.close(descriptor) }
  }

  private var hasRequestsInHand: Bool {
    connections.contains { [.body, .answer, .send].contains($0.phase) }
  }

  // MARK: - Connections, as the library reports them

  func opened(_ library: LibraryConnection) -> OpenConnection {
    // Someone must go before all places are taken, or slow clients would keep honest ones out.
    if connections.count >= limits.connections / 4 * 3, let victim = longestWaiting() {
      close(victim, because: "connections")
    }
    let open = OpenConnection(
      descriptor: library.descriptor, index: connections.count, now: now, limits: limits)
    connections.append(open)
    server.connections.set(connections.count)
    return open
  }

  /// The one that has owed its head for longest, above a second; else the one idle for longest.
  private func longestWaiting() -> OpenConnection? {
    let owing = connections.filter { $0.phase == .head }.min { $0.since < $1.since }
    if let owing, now - owing.since > 1_000 { return owing }
    return connections.filter { $0.phase == .idle }.min { $0.since < $1.since } ?? owing
  }

  func closed(_ open: OpenConnection) {
    let last = connections.removeLast()
    if last !== open {
      connections[open.index] = last
      last.index = open.index
    }
    server.connections.set(connections.count)
  }

  func requestLineCame(on open: OpenConnection) {
    // The first request's time runs from the accept, later ones' from their request line.
    if open.phase == .idle { open.enter(.head, now: now, limits: limits) }
  }

  // MARK: - Requests, as the library reports them

  /// A head is complete.
  func begin(
    _ head: RequestHead, on library: LibraryConnection, _ open: OpenConnection
  ) -> Exchange {
    let slot = freeSlots.popLast() ?? exchanges.count
    if slot == exchanges.count { exchanges.append(nil) }
    generation += 1
    let exchange = Exchange(
      id: ExchangeID(slot: slot, generation: generation), library: library, open: open,
      request: head.request)
    exchanges[slot] = exchange
    open.enter(.body, now: now, limits: limits)
    return exchange
  }

  /// Refuses a request by its head; false to close the connection.
  ///
  /// What cannot be trusted, and what there is no room for, is answered at once and its body is not
  /// read. Another refusal waits for the end of the body, which is thrown away: most clients look
  /// at the answer only when they have sent everything.
  func refuseEarly(_ exchange: Exchange, _ head: RequestHead) -> Bool {
    let isAskedFirst = exchange.request.headers.first(named: "Expect") != nil
    if let refusal = RequestHeadCheck.refusal(of: head, limits: limits) {
      let bytes = exchange.request.headers.first(named: "Content-Length").flatMap { Int($0) }
      let isNear = refusal.status == 413 && bytes.map { $0 <= discardedBodyBytes } ?? false
      guard isNear, !isAskedFirst else { return queue(refusal, for: exchange) }
      exchange.response = refusal
      return true
    }
    guard let refusal = server.handler.refuse(exchange.request) else { return true }
    if refusal.status == 503 || isAskedFirst { return queue(refusal, for: exchange) }
    exchange.response = refusal
    return true
  }

  /// A piece of the body came; false to close the connection.
  func receive(_ piece: RawSpan, for exchange: Exchange) -> Bool {
    let total = exchange.request.body.count + piece.byteCount
    if exchange.response == nil {
      if total > limits.bodyBytes {
        exchange.response = HTTPResponse(status: 413, closesConnection: true)
      } else if total > limits.smallBodyBytes,
        waitingBodyBytes + piece.byteCount > limits.waitingBodyBytes
      {
        exchange.response = .busy(retryAfter: 5)
      } else {
        unsafe piece.withUnsafeBytes { unsafe exchange.request.body.append(contentsOf: $0) }
        count(piece.byteCount, for: exchange)
        return true
      }
      exchange.request.body = []
      count(-exchange.countedBytes, for: exchange)
    }
    // Read to its end, so that the answer reaches the client; but not for ever.
    exchange.discardedBytes += piece.byteCount
    return exchange.discardedBytes <= discardedBodyBytes
  }

  /// Bytes of a refused body that are still taken.
  private var discardedBodyBytes: Int { 4 * limits.bodyBytes }

  private func count(_ bytes: Int, for exchange: Exchange) {
    exchange.countedBytes += bytes
    waitingBodyBytes += bytes
  }

  /// The request is whole, or its answer has come; false to close the connection.
  func proceed(_ exchange: Exchange) -> Bool {
    if let response = exchange.response { return queue(response, for: exchange) }
    count(-exchange.countedBytes, for: exchange)
    let request = exchange.request
    // The body is the service's from here on; it shall not be kept twice.
    exchange.request = HTTPRequest(method: "", path: "")
    if let response = server.handler.handle(request, exchange.id) {
      return queue(response, for: exchange)
    }
    exchange.isSuspended = true
    exchange.open.enter(.answer, now: now, limits: limits)
    exchange.library.suspend()
    return true
  }

  private func queue(_ response: HTTPResponse, for exchange: Exchange) -> Bool {
    var response = response
    if drainEnd != nil { response.closesConnection = true }
    exchange.open.enter(.send, now: now, limits: limits)
    return responses.queue(response, on: exchange.library)
  }

  /// The answer is sent, or the connection is gone.
  func completed(_ exchange: Exchange) {
    count(-exchange.countedBytes, for: exchange)
    exchanges[exchange.id.slot] = nil
    freeSlots.append(exchange.id.slot)
    exchange.open.enter(.idle, now: now, limits: limits)
  }
}

/// Milliseconds of the clock that no one sets.
private func monotonicMilliseconds() -> Int64 {
  var time = timespec()
  unsafe clock_gettime(CLOCK_MONOTONIC, &time)
  return Int64(time.tv_sec) * 1_000 + Int64(time.tv_nsec) / 1_000_000
}
