import HTTPTransport
import Telemetry
import Testing

/// Slow clients.
///
/// Times are short here, so that the tests need not wait; they only say that the connection ends,
/// never how fast.
@Suite struct DeadlineTests {
  private func limits(_ change: (inout HTTPServerLimits) -> Void) -> HTTPServerLimits {
    var limits = HTTPServerLimits()
    limits.sweepTime = .milliseconds(10)
    change(&limits)
    return limits
  }

  @Test func `a head that never ends is closed, although bytes keep coming`() throws {
    let server = try TestServer(limits: limits { $0.headTime = .milliseconds(100) })
    let socket = try RawSocket(port: server.port)
    var isOpen = socket.send("GET / HTTP/1.1\r\nHost: a\r\n")
    // Without a deadline this would go on until the head is too large, some minutes.
    var pieces = 0
    while isOpen, pieces < 5_000 {
      isOpen = socket.send("X") && socket.send("-")
      pieces += 1
      pause()
    }
    #expect(!isOpen)
    #expect(server.metrics.httpClosed.of("head").value == 1)
    #expect(server.requests.isEmpty)
  }

  @Test func `a connection that says nothing is closed`() throws {
    let server = try TestServer(limits: limits { $0.headTime = .milliseconds(50) })
    #expect(try RawSocket(port: server.port).receiveAll() == "")
  }

  @Test func `a body that never ends is closed`() throws {
    let server = try TestServer(limits: limits { $0.bodyTime = .milliseconds(50) })
    let answer = try server.answer(to: "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\nabc")
    #expect(answer == "")
    #expect(server.metrics.httpClosed.of("body").value == 1)
  }

  @Test func `a connection that is idle between requests is closed`() throws {
    let server = try TestServer(limits: limits { $0.idleTime = .milliseconds(50) })
    let answer = try server.answer(to: "GET / HTTP/1.1\r\nHost: a\r\n\r\n")
    #expect(RawSocket.status(of: answer) == 200)
    #expect(server.metrics.httpClosed.of("idle").value == 1)
  }

  @Test func `the time of a second head runs from its request line`() throws {
    let server = try TestServer(
      limits: limits {
        $0.headTime = .milliseconds(50)
        $0.idleTime = .seconds(60)
      })
    let socket = try RawSocket(port: server.port)
    socket.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
    #expect(socket.receive(until: "GET / 0") != "")
    socket.send("GET / HTTP/1.1\r\nHost:")
    #expect(socket.receiveAll() == "")
    #expect(server.metrics.httpClosed.of("head").value == 1)
  }

  @Test func `a client that does not take its answer is closed`() throws {
    let server = try TestServer(
      limits: limits { $0.sendTime = .milliseconds(50) },
      answering: { _, _, _ in
        HTTPResponse(status: 200, body: Array(repeating: 0, count: 50_000_000))
      })
    let socket = try RawSocket(port: server.port)
    socket.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
    while server.metrics.httpClosed.of("send").value == 0 { pause() }
    #expect(socket.receiveAll().utf8.count < 50_000_000)
  }

  @Test func `a request that nobody answers in time is answered 503`() throws {
    let server = try TestServer(
      limits: limits { $0.answerTime = .milliseconds(50) }, answering: { _, _, _ in nil })
    let socket = try RawSocket(port: server.port)
    socket.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
    #expect(RawSocket.status(of: socket.receive(until: "\r\n\r\n")) == 503)
  }

  @Test func `many slow clients do not keep an honest one out`() throws {
    let server = try TestServer(limits: limits { $0.connections = 40 })
    // Each holds a place with half a head; more of them than there are places.
    let slow = try (0..<100).map { _ in
      let socket = try RawSocket(port: server.port)
      socket.send("GET / HTTP/1.1\r\nHost: a\r\n")
      return socket
    }
    let honest = try RawSocket(port: server.port)
    honest.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
    #expect(honest.receive(until: "GET / 0").hasPrefix("HTTP/1.1 200 "))
    #expect(server.metrics.httpClosed.of("connections").value > 0)
    #expect(slow.count == 100)
  }
}
