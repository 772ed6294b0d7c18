import HTTPTransport
import Testing

@Suite struct ListenSocketTests {
  @Test(arguments: [
    ("127.0.0.1:8080", "127.0.0.1", "8080"), ("localhost:1", "localhost", "1"),
    ("[::1]:65535", "::1", "65535"), ("0.0.0.0:0", "0.0.0.0", "0"),
  ])
  func `an address is a host and a port`(_ text: String, _ host: String, _ port: String) throws {
    let parts = try ListenSocket.split(text)
    #expect(parts.host == host)
    #expect(parts.port == port)
  }

  @Test(arguments: [
    "", "8080", ":8080", "a:", "a:b", "a:65536", "a:-1", "a:+1", "::1:80", "[::1:80", "[]:80",
    "a:1:2", "a:123456", "a: 80", "a:8０",
  ])
  func `another form is refused`(_ text: String) {
    #expect(throws: ListenSocket.Failure.malformed) { try ListenSocket.split(text) }
  }

  @Test func `a port that is taken, or a host that is not here, is refused`() throws {
    let socket = try ListenSocket(address: "127.0.0.1:0")
    #expect(throws: ListenSocket.Failure.self) {
      try ListenSocket(address: "127.0.0.1:\(socket.port)")
    }
    #expect(throws: ListenSocket.Failure.self) { try ListenSocket(address: "192.0.2.1:0") }
    #expect(throws: ListenSocket.Failure.unknownHost) { try ListenSocket(address: "a b:0") }
  }
}
