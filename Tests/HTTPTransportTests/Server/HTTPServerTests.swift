import HTTPTransport
import Telemetry
import Testing
import Threads

@Suite struct HTTPServerTests {
  private let get = "GET /x?a=1&b=%20c&d HTTP/1.1\r\nHost: a\r\nX-Y: z\r\n\r\n"

  private func post(_ body: String, extra: String = "") -> String {
    "POST /p HTTP/1.1\r\nHost: a\r\nContent-Length: \(body.utf8.count)\r\n\(extra)\r\n\(body)"
  }

  @Test func `a request comes with path, decoded query, headers and body`() throws {
    let server = try TestServer()
    let socket = try RawSocket(port: server.port)
    socket.send(get)
    #expect(socket.receive(until: "GET /x 0").hasPrefix("HTTP/1.1 200 OK\r\n"))
    socket.send(post("abc"))
    #expect(socket.receive(until: "POST /p 3").hasPrefix("HTTP/1.1 200 OK\r\n"))
    let first = try #require(server.requests.first)
    #expect(
      first.query == [HTTPField("a", "1"), HTTPField("b", " c"), HTTPField("d", "")])
    #expect(first.headers.first(named: "x-y") == "z")
    #expect(server.requests.map(\.body) == [[], Array("abc".utf8)])
  }

  @Test func `requests sent together are answered in their order`() throws {
    let server = try TestServer()
    let socket = try RawSocket(port: server.port)
    socket.send((1...20).map { "GET /\($0) HTTP/1.1\r\nHost: a\r\n\r\n" }.joined())
    let answers = socket.receive(until: "GET /20 0")
    let order = (1...20).compactMap { answers.firstRange(of: "GET /\($0) 0")?.lowerBound }
    #expect(order.count == 20)
    #expect(order == order.sorted())
  }

  @Test func `a body may come byte by byte`() throws {
    let server = try TestServer()
    let socket = try RawSocket(port: server.port)
    for byte in post("abcdef").utf8 { socket.send([byte]) }
    #expect(socket.receive(until: "POST /p 6").hasPrefix("HTTP/1.1 200 OK\r\n"))
  }

  @Test func `a request may be answered later, by another thread`() throws {
    let server = try TestServer(answering: { request, exchange, server in
      guard request.path != "/now" else { return .text(200, "now") }
      do {
        _ = try BackgroundThread(named: "answer") {
          server?.respond([(exchange, .text(200, "later \(request.path)"))])
        }
      } catch {
        return .text(500, "no thread")
      }
      return nil
    })
    for index in 0..<50 {
      let socket = try RawSocket(port: server.port)
      socket.send("GET /\(index) HTTP/1.1\r\nHost: a\r\n\r\n")
      #expect(socket.receive(until: "later /\(index)").hasPrefix("HTTP/1.1 200 OK\r\n"))
    }
  }

  @Test func `an answer to a request that is gone does nothing`() throws {
    let server = try TestServer(answering: { request, exchange, server in
      guard request.path == "/twice" else { return .text(200, "fine") }
      server?.respond(exchange, .text(200, "first"))
      server?.respond(exchange, .text(200, "second"))
      return nil
    })
    let socket = try RawSocket(port: server.port)
    socket.send("GET /twice HTTP/1.1\r\nHost: a\r\n\r\n")
    #expect(socket.receive(until: "first").hasPrefix("HTTP/1.1 200 OK\r\n"))
    socket.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
    let next = socket.receive(until: "fine")
    #expect(next.hasPrefix("HTTP/1.1 200 OK\r\n") && !next.contains("second"))
  }

  @Test func `a client that goes away before its answer does no harm`() throws {
    let server = try TestServer(answering: { request, exchange, server in
      if request.path == "/gone" { return nil }
      return .text(200, "fine")
    })
    for _ in 0..<20 {
      try RawSocket(port: server.port).send("GET /gone HTTP/1.1\r\nHost: a\r\n\r\n")
    }
    let socket = try RawSocket(port: server.port)
    socket.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
    #expect(socket.receive(until: "fine").hasPrefix("HTTP/1.1 200 OK\r\n"))
  }

  @Test func `a request can be refused before its body is read`() throws {
    let server = try TestServer(refuse: { head in
      head.path == "/p" ? .busy(retryAfter: 7) : nil
    })
    // The body never comes: the answer does not wait for it.
    let answer = try server.answer(to: "POST /p HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\n")
    #expect(answer.hasPrefix("HTTP/1.1 503 Service Unavailable\r\n"))
    #expect(answer.contains("\r\nRetry-After: 7\r\n"))
    #expect(server.requests.isEmpty)
  }

  @Test func `another refusal waits for the end of the body, unless the client asks first`() throws
  {
    let server = try TestServer(refuse: { _ in .text(404, "no") })
    let body = String(repeating: "x", count: 3_000_000)
    let socket = try RawSocket(port: server.port)
    socket.send(post(body))
    #expect(socket.receive(until: "no").hasPrefix("HTTP/1.1 404 "))
    // The connection is good for the next one.
    socket.send(get)
    #expect(socket.receive(until: "no").hasPrefix("HTTP/1.1 404 "))
    let asking = try server.answer(
      to: "POST /p HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\nExpect: 100-continue\r\n\r\n")
    #expect(asking.hasPrefix("HTTP/1.1 404 "))
    #expect(server.requests.isEmpty)
  }

  @Test func `an announced body beyond the limit is answered 413 at once`() throws {
    var limits = HTTPServerLimits()
    limits.bodyBytes = 1_000
    let server = try TestServer(limits: limits)
    let head = "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: "
    #expect(RawSocket.status(of: try server.answer(to: head + "4001\r\n\r\n")) == 413)
    let asking = head + "1001\r\nExpect: 100-continue\r\n\r\n"
    #expect(RawSocket.status(of: try server.answer(to: asking)) == 413)
    // Most clients look for an answer only when they have sent everything.
    let body = String(repeating: "x", count: 1_001)
    #expect(RawSocket.status(of: try server.answer(to: head + "1001\r\n\r\n\(body)")) == 413)
    let socket = try RawSocket(port: server.port)
    socket.send(post(String(repeating: "x", count: 1_000)))
    #expect(socket.receive(until: "POST /p 1000").hasPrefix("HTTP/1.1 200 OK\r\n"))
  }

  @Test func `a chunked body beyond the limit is answered 413 at its end`() throws {
    var limits = HTTPServerLimits()
    limits.bodyBytes = 1_000
    let server = try TestServer(limits: limits)
    let head = "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"
    let chunk = "64\r\n\(String(repeating: "x", count: 100))\r\n"
    let fits = try RawSocket(port: server.port)
    fits.send(head + String(repeating: chunk, count: 10) + "0\r\n\r\n")
    #expect(fits.receive(until: "POST / 1000").hasPrefix("HTTP/1.1 200 OK\r\n"))
    let answer = try server.answer(to: head + String(repeating: chunk, count: 15) + "0\r\n\r\n")
    #expect(RawSocket.status(of: answer) == 413)
    // Far beyond, the connection is closed in the middle.
    let endless = try RawSocket(port: server.port)
    endless.send(head)
    var isOpen = true
    for _ in 0..<10_000 where isOpen { isOpen = endless.send(chunk) }
    #expect(!isOpen)
  }

  @Test func `when bodies fill the memory, large ones are answered 503 and small ones pass`() throws
  {
    var limits = HTTPServerLimits()
    limits.waitingBodyBytes = 50_000
    limits.smallBodyBytes = 1_000
    let server = try TestServer(limits: limits)
    let first = try RawSocket(port: server.port)
    let head = "POST /p HTTP/1.1\r\nHost: a\r\nContent-Length: 49900\r\n\r\n"
    first.send(head + String(repeating: "x", count: 49_500))
    // Each round of the server takes a piece of it.
    for _ in 0..<20 { _ = try server.answer(to: "GET / HTTP/1.0\r\n\r\n") }
    let second = try RawSocket(port: server.port)
    second.send(post(String(repeating: "x", count: 60_000)))
    #expect(second.receive(until: "\r\n\r\n").hasPrefix("HTTP/1.1 503 "))
    let small = try RawSocket(port: server.port)
    small.send(post(String(repeating: "x", count: 1_000)))
    #expect(small.receive(until: "POST /p 1000").hasPrefix("HTTP/1.1 200 "))
    // Room is given back.
    first.send(String(repeating: "x", count: 400))
    #expect(first.receive(until: "POST /p 49900").hasPrefix("HTTP/1.1 200 "))
    let third = try RawSocket(port: server.port)
    third.send(post(String(repeating: "x", count: 40_000)))
    #expect(third.receive(until: "POST /p 40000").hasPrefix("HTTP/1.1 200 "))
  }

  @Test func `a head beyond its limit is answered 431`() throws {
    let server = try TestServer()
    for size in [17_000, 40_000, 200_000] {
      let value = String(repeating: "x", count: size)
      let answer = try server.answer(to: "GET / HTTP/1.1\r\nHost: a\r\nX: \(value)\r\n\r\n")
      #expect([0, 431].contains(RawSocket.status(of: answer)))
    }
    let value = String(repeating: "x", count: 15_000)
    let socket = try RawSocket(port: server.port)
    socket.send("GET / HTTP/1.1\r\nHost: a\r\nX: \(value)\r\n\r\n")
    #expect(socket.receive(until: "GET / 0").hasPrefix("HTTP/1.1 200 "))
    #expect(server.requests.count == 1)
  }

  @Test(arguments: ["gzip", "deflate", "br", "x"])
  func `a compressed body is answered 415`(_ coding: String) throws {
    let server = try TestServer()
    let answer = try server.answer(to: post("abc", extra: "Content-Encoding: \(coding)\r\n"))
    #expect(RawSocket.status(of: answer) == 415)
    #expect(server.requests.isEmpty)
  }

  @Test func `a stopped server answers what it has in hand, then closes`() throws {
    let arrived = WakeSignal()
    let goOn = WakeSignal()
    let server = try TestServer(answering: { _, exchange, server in
      do {
        _ = try BackgroundThread(named: "answer") {
          arrived.signal()
          _ = goOn.wait(for: .seconds(20))
          server?.respond(exchange, .text(200, "done"))
        }
      } catch {
        return .text(500, "no thread")
      }
      return nil
    })
    let idle = try RawSocket(port: server.port)
    let socket = try RawSocket(port: server.port)
    socket.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
    #expect(arrived.wait(for: .seconds(20)))
    server.server.stop(drainTime: .seconds(20))
    // The idle connection is closed at once, while the request is still in hand.
    #expect(idle.receiveAll() == "")
    goOn.signal()
    let answer = socket.receiveAll()
    #expect(answer.hasPrefix("HTTP/1.1 200 OK\r\n") && answer.hasSuffix("done"))
    #expect(answer.contains("\r\nConnection: close\r\n"))
    #expect(throws: RawSocket.NoConnection.self) { try RawSocket(port: server.port) }
  }

  @Test func `a request that is still open when the time is over is answered 503`() throws {
    let arrived = WakeSignal()
    let server = try TestServer(answering: { _, _, _ in
      arrived.signal()
      return nil
    })
    let socket = try RawSocket(port: server.port)
    socket.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
    #expect(arrived.wait(for: .seconds(20)))
    server.server.stop(drainTime: .milliseconds(1))
    #expect(RawSocket.status(of: socket.receiveAll()) == 503)
  }
}
