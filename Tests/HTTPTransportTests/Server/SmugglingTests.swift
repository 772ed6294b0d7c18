import HTTPTransport
import Testing

/// Requests that two servers in a row could take for different ones.
@Suite struct SmugglingTests {
  private struct Shape: CustomTestStringConvertible {
    var name: String
    var request: String
    /// 0: closed without an answer.
    var statuses: Set<Int>
    var testDescription: String { name }

    init(_ name: String, _ request: String, _ statuses: Set<Int> = [400]) {
      self.name = name
      self.request = request
      self.statuses = statuses
    }
  }

  private static let shapes = [
    Shape(
      "length and coding",
      "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n"
        + "0\r\n\r\n"),
    Shape(
      "coding and length",
      "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n"
        + "0\r\n\r\n"),
    Shape(
      "two lengths",
      "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nabcdef"),
    Shape(
      "the same length twice",
      "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nContent-Length: 5\r\n\r\nabcde"),
    Shape("two lengths in one", "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5, 5\r\n\r\nabcde"),
    Shape("a signed length", "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: +5\r\n\r\nabcde"),
    Shape("a negative length", "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: -5\r\n\r\nabcde"),
    Shape("a length in hex", "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 0x5\r\n\r\nabcde"),
    Shape("no length's value", "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: \r\n\r\nabcde"),
    Shape(
      "a length beyond 64 bits",
      "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 99999999999999999999999\r\n\r\nabcde",
      [400, 413]),
    Shape(
      "two codings",
      "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n"),
    Shape(
      "coding twice",
      "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n"
        + "\r\n0\r\n\r\n"),
    Shape(
      "an unknown coding",
      "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: xchunked\r\n\r\n0\r\n\r\n"),
    Shape(
      "a blank before the colon",
      "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding : chunked\r\n\r\n0\r\n\r\n"),
    Shape(
      "a blank before the name",
      "POST / HTTP/1.1\r\nHost: a\r\n Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n"),
    Shape(
      "coding in HTTP/1.0",
      "POST / HTTP/1.0\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"),
    Shape("a folded header", "GET / HTTP/1.1\r\nHost: a\r\nX: b\r\n c\r\n\r\n"),
    Shape("a folded first header", "GET / HTTP/1.1\r\nHost:\r\n a\r\n\r\n"),
    Shape("a folded last header", "GET / HTTP/1.1\r\nHost: a\r\nX: b\r\n\tc\r\nY: d\r\n\r\n"),
    Shape(
      "a folded length", "POST / HTTP/1.1\r\nHost: a\r\nContent-Length:\r\n 5\r\n\r\nabcde"),
    Shape("no host", "GET / HTTP/1.1\r\n\r\n"),
    Shape("two hosts", "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n"),
    Shape("a lone LF", "GET / HTTP/1.1\r\nHost: a\nX: b\r\n\r\n"),
    Shape("a lone CR", "GET / HTTP/1.1\r\nHost: a\rContent-Length: 5\r\n\r\nabcde", [0, 400]),
    Shape("a NUL in a value", "GET / HTTP/1.1\r\nHost: a\r\nX: b\0c\r\nY: d\r\n\r\n"),
    Shape("a control in a value", "GET / HTTP/1.1\r\nHost: a\r\nX: b\u{1}c\r\n\r\n"),
    Shape("no colon", "GET / HTTP/1.1\r\nHost: a\r\nXYZ\r\nY: d\r\n\r\n"),
    Shape("an empty name", "GET / HTTP/1.1\r\nHost: a\r\n: b\r\n\r\n"),
    Shape("another version", "GET / HTTP/2.0\r\nHost: a\r\n\r\n", [0, 400, 505]),
    Shape("no version", "GET /\r\nHost: a\r\n\r\n", [0, 400, 505]),
    Shape("no HTTP", "\u{16}\u{3}\u{1}\r\n\r\n\r\n", [0, 400]),
    Shape("an empty line only", "\r\n\r\n\r\n\r\n GET\r\n", [0, 400]),
  ]

  @Test(arguments: shapes) private func `a doubtful request is refused and ends its connection`(
    _ shape: Shape
  ) throws {
    let server = try TestServer()
    // What follows would be the smuggled request.
    let answer = try server.answer(to: shape.request + "GET /smuggled HTTP/1.1\r\nHost: a\r\n\r\n")
    #expect(shape.statuses.contains(RawSocket.status(of: answer)), "\(answer)")
    #expect(!answer.contains("HTTP/1.1 200"), "\(answer)")
    #expect(server.requests.isEmpty)
  }

  private static let badChunks = [
    "zz\r\nabc\r\n0\r\n\r\n", "-1\r\na\r\n0\r\n\r\n", "0x3\r\nabc\r\n0\r\n\r\n",
    "3\r\nabcd\r\n0\r\n\r\n", "fffffffffffffffff\r\nabc\r\n0\r\n\r\n", "+3\r\nabc\r\n0\r\n\r\n",
    " 3\r\nabc\r\n0\r\n\r\n", "\r\nabc\r\n0\r\n\r\n",
  ]

  @Test(arguments: badChunks) func `a body with a bad chunk never reaches the handler`(
    _ chunks: String
  ) throws {
    let server = try TestServer()
    let answer = try server.answer(
      to: "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n" + chunks
        + "GET /smuggled HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
    #expect([0, 400, 413].contains(RawSocket.status(of: answer)), "\(answer)")
    #expect(server.requests.isEmpty)
  }

  /// Forms that are unusual and right.
  private static let fine: [(String, [UInt8])] = [
    (
      "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n",
      Array("abc".utf8)
    ),
    (
      "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: Chunked\r\n\r\n"
        + "A\r\n0123456789\r\n1\r\nx\r\n0\r\nT: 1\r\n\r\n",
      Array("0123456789x".utf8)
    ),
    ("POST / HTTP/1.1\r\nhost:a\r\ncontent-LENGTH:3\r\n\r\nabc", Array("abc".utf8)),
    ("POST / HTTP/1.1\r\nHost:   a\r\nContent-Length:\t3\r\nX:\r\n\r\nabc", Array("abc".utf8)),
    ("POST /?a=1&b HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\n", []),
    ("GET / HTTP/1.0\r\nHost: a\r\n\r\n", []),
    ("GET / HTTP/1.0\r\n\r\n", []),
    (
      "POST / HTTP/1.1\r\nHost: a\r\nContent-Encoding: identity\r\nContent-Length: 1\r\n\r\n\0", [0]
    ),
    ("POST / HTTP/1.1\r\nHost: a\r\nCookie: a=b; c=d\r\nContent-Length: 1\r\n\r\n1", [49]),
  ]

  @Test(arguments: fine) func `an unusual request that is right passes`(
    _ request: String, _ body: [UInt8]
  ) throws {
    let server = try TestServer()
    let socket = try RawSocket(port: server.port)
    socket.send(request)
    #expect(socket.receive(until: " \(body.count)").hasPrefix("HTTP/1.1 200 "))
    #expect(server.requests.map(\.body) == [body])
  }
}
