import HTTPTransport
import Synchronization
import Telemetry
import Testing
import Threads

@Suite struct HTTPClientTests {
  private func rawServer(_ script: [[RawServer.Step]]) throws -> RawServer {
    let server = try RawServer(script)
    try server.start()
    return server
  }

  private let fine = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nX-A: b \r\n\r\nok"

  private func post(_ port: Int, _ body: String = "halo") -> HTTPCall {
    HTTPCall(
      .post, "http://127.0.0.1:\(port)/v25.0/1/messages",
      headers: [HTTPField("Authorization", "Bearer x"), HTTPField("Content-Type", "text/plain")],
      body: Array(body.utf8))
  }

  @Test func `a call carries its headers and body, and brings status, headers and body`() throws {
    let server = try rawServer([[.send(fine)]])
    defer { server.stop() }
    let reply = try TestClient().call(post(server.port))
    #expect(reply.status == 200)
    #expect(reply.headers.first(named: "x-a") == "b")
    #expect(reply.body == Array("ok".utf8))
    let request = try #require(server.requests.first)
    #expect(request.hasPrefix("POST /v25.0/1/messages HTTP/1.1\r\nHost: 127.0.0.1:"))
    #expect(request.contains("\r\nAuthorization: Bearer x\r\n"))
    #expect(request.contains("\r\nContent-Length: 4\r\n"))
    #expect(!request.contains("Expect"))
    #expect(request.hasSuffix("\r\n\r\nhalo"))
  }

  @Test func `a body can be read while it is sent, and one that breaks off ends the call`() throws {
    let whole = (0..<300_000).map { UInt8(truncatingIfNeeded: $0) }
    let server = try TestServer(answering: { request, _, _ in
      HTTPResponse(status: 200, body: request.body == whole ? Array("ok".utf8) : [])
    })
    let client = try TestClient()
    let largest = Mutex(0)
    var call = post(server.port, "")
    call.bodySource = HTTPCall.BodySource(count: whole.count) { offset, count in
      largest.withLock { $0 = max($0, count) }
      return Array(whole[offset...].prefix(min(count, 7_001)))
    }
    #expect(try client.call(call).body == Array("ok".utf8))
    #expect(largest.withLock { $0 } < 200_000)
    call.bodySource = HTTPCall.BodySource(count: whole.count) { offset, count in
      offset < 50_000 ? Array(whole[offset...].prefix(min(count, 50_000 - offset))) : nil
    }
    #expect(throws: HTTPCallFailure(.other, mayHaveArrived: true)) { try client.call(call) }
  }

  @Test func `hundreds of calls at once are all answered, over kept connections`() throws {
    let server = try TestServer(answering: { request, _, _ in
      HTTPResponse(status: 200, body: request.body)
    })
    let client = try TestClient()
    let done = WakeSignal()
    let left = Mutex(500)
    let wrong = Mutex(0)
    for index in 0..<500 {
      client.submit(post(server.port, "isi \(index)")) { result in
        let isRight =
          switch result {
          case .success(let reply): reply.body == Array("isi \(index)".utf8)
          case .failure: false
          }
        if !isRight { wrong.withLock { $0 += 1 } }
        if left.withLock({
          $0 -= 1
          return $0 == 0
        }) {
          done.signal()
        }
      }
    }
    #expect(done.wait(for: .seconds(20)))
    #expect(wrong.withLock { $0 } == 0)
    // One after the other they all go over one connection.
    let before = server.metrics.httpConnections.of().value
    for _ in 0..<20 { _ = try client.call(post(server.port)) }
    #expect(server.metrics.httpConnections.of().value <= before)
  }

  @Test func `a redirect is an answer and is not followed`() throws {
    let other = try rawServer([[.send(fine)]])
    defer { other.stop() }
    let server = try rawServer([
      [
        .send(
          "HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:\(other.port)/\r\n"
            + "Content-Length: 0\r\n\r\n"
        )
      ]
    ])
    defer { server.stop() }
    #expect(try TestClient().call(post(server.port)).status == 302)
    #expect(other.requests.isEmpty)
  }

  @Test func `nobody listening means that nothing arrived`() throws {
    let port = try SilentPort()
    #expect(
      try TestClient().failure(of: post(port.number))
        == HTTPCallFailure(.unreachable, mayHaveArrived: false))
  }

  @Test(arguments: [
    ("http://tidak-ada.invalid/", HTTPCallFailure.Reason.unresolved),
    ("ftp://127.0.0.1/", .malformed),
    ("file:///etc/passwd", .malformed), ("http://", .malformed),
    ("gopher://127.0.0.1:1/", .malformed),
  ])
  func `a URL that leads nowhere is refused`(
    _ url: String, _ reason: HTTPCallFailure.Reason
  ) throws {
    let failure = try TestClient().failure(of: HTTPCall(.get, url))
    #expect(failure == HTTPCallFailure(reason, mayHaveArrived: false))
  }

  /// What the other side does with a whole request, and what is known afterwards.
  private static let broken: [([RawServer.Step], HTTPCallFailure.Reason)] = [
    ([.close], .broken), ([.reset], .broken), ([.hang], .timeout),
    ([.send("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc"), .close], .broken),
    ([.send("HTTP/1.1 200 OK\r\nContent-Le"), .hang], .timeout),
    ([.send("no http at all\r\n\r\n"), .close], .other),
  ]

  @Test(arguments: broken) func `a lost answer is told as one, and the request is not repeated`(
    _ steps: [RawServer.Step], _ reason: HTTPCallFailure.Reason
  ) throws {
    let server = try rawServer([steps])
    defer { server.stop() }
    var call = post(server.port)
    call.totalTime = .milliseconds(500)
    let failure = try #require(try TestClient().failure(of: call))
    #expect(failure.mayHaveArrived)
    #expect(failure.reason == reason || reason == .other)
    #expect(server.requests.count == 1)
  }

  @Test func `an answer that only drips is given up long before its time is over`() throws {
    let server = try rawServer([[.send("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc"), .hang]])
    defer { server.stop() }
    var call = HTTPCall(.get, "http://127.0.0.1:\(server.port)/1")
    call.totalTime = .seconds(60)
    call.slowest = (bytesPerSecond: 1_000, seconds: 1)
    let begun = ContinuousClock.now
    #expect(try TestClient().failure(of: call)?.reason == .timeout)
    #expect(ContinuousClock.now - begun < .seconds(30))
  }

  @Test func `a kept connection that breaks is no reason to send a message twice`() throws {
    let server = try rawServer([[.send(fine)], [.reset], [.send(fine)]])
    defer { server.stop() }
    let client = try TestClient()
    #expect(try client.call(post(server.port)).status == 200)
    let failure = try #require(client.failure(of: post(server.port)))
    #expect(failure.mayHaveArrived)
    #expect(server.requests.count == 2)
  }

  @Test func `an answer larger than allowed is not taken`() throws {
    let body = String(repeating: "x", count: 5_000)
    let server = try rawServer([
      [.send("HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n\(body)")],
      [.send("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n\(body)"), .close],
      [.send("HTTP/1.1 200 OK\r\n" + String(repeating: "X: y\r\n", count: 5_000) + "\r\n")],
    ])
    defer { server.stop() }
    let client = try TestClient()
    for _ in 0..<3 {
      var call = HTTPCall(.get, "http://127.0.0.1:\(server.port)/")
      call.responseBytes = 4_999
      #expect(client.failure(of: call)?.reason == .tooLarge)
    }
  }

  @Test func `a body can be received piece by piece`() throws {
    let server = try TestServer(answering: { _, _, _ in
      HTTPResponse(status: 200, body: Array(repeating: 7, count: 1_000_000))
    })
    let count = Mutex(0)
    let client = try TestClient()
    let reply = try client.get("http://127.0.0.1:\(server.port)/") { call in
      call.receive = { piece in
        count.withLock { $0 += piece.count }
        return true
      }
    }
    #expect(reply.body.isEmpty)
    #expect(count.withLock { $0 } == 1_000_000)
    var refused = HTTPCall(.get, "http://127.0.0.1:\(server.port)/")
    refused.receive = { _ in false }
    #expect(client.failure(of: refused)?.reason == .tooLarge)
  }

  @Test func `an address that is not public is not connected to, however it is written`() throws {
    let server = try rawServer([[.send(fine)]])
    defer { server.stop() }
    let client = try TestClient()
    for host in ["127.0.0.1", "localhost", "0.0.0.0", "2130706433", "0x7f.1", "[::1]"] {
      var call = HTTPCall(.get, "http://\(host):\(server.port)/")
      call.destination = .publicOnly
      #expect(client.failure(of: call)?.reason == .forbiddenAddress, "\(host)")
    }
    #expect(server.requests.isEmpty)
    let allowed = try client.get("http://127.0.0.1:\(server.port)/") {
      $0.destination = .loopbackOnly
    }
    #expect(allowed.status == 200)
  }

  @Test func `a stopped client ends calls under way and takes no new ones`() throws {
    let server = try rawServer([[.hang]])
    defer { server.stop() }
    let client = try TestClient()
    let failure = Mutex<HTTPCallFailure?>(nil)
    let ended = WakeSignal()
    client.submit(post(server.port)) { result in
      if case .failure(let reason) = result { failure.withLock { $0 = reason } }
      ended.signal()
    }
    while server.requests.isEmpty { pause() }
    client.stop(within: .milliseconds(1))
    #expect(ended.wait(for: .seconds(20)))
    #expect(failure.withLock { $0 } == HTTPCallFailure(.stopped, mayHaveArrived: true))
    let late = HTTPCallFailure(.stopped, mayHaveArrived: false)
    #expect(client.failure(of: post(server.port)) == late)
  }
}
