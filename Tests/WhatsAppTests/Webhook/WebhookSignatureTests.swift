import Cryptography
import Testing
import WhatsApp

struct WebhookSignatureTests {
  /// RFC 4231, test case 2.
  private static let key = Array("Jefe".utf8)
  private static let body = Array("what do ya want for nothing?".utf8)
  private static let header =
    "sha256=5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"

  @Test func `a body is right with either secret, and with no other`() throws {
    let code = try #require(WebhookSignature.code(inHeader: Self.header))
    var old = try WebhookSignature(Array("baru".utf8), Self.key)
    #expect(try old.isRight(code, for: Self.body))
    var new = try WebhookSignature(Self.key, [])
    #expect(try new.isRight(code, for: Self.body))
    #expect(try !new.isRight(code, for: Self.body + [10]))
    #expect(try !new.isRight(code, for: []))
    var other = try WebhookSignature(Array("baru".utf8))
    #expect(try !other.isRight(code, for: Self.body))
  }

  @Test(
    arguments: [
      "", "sha256=", "sha1=5bdcc146bf60754e6a042426089575c75a003f08", String(header.dropFirst()),
      String(header.dropLast()), header + "0", header + " ", " " + header,
      "SHA256" + header.dropFirst(6),
      header.replacing("5b", with: "5g"), header.replacing("5b", with: "５b"), "sha256=\0",
      String(repeating: "a", count: 100_000),
    ])
  func `a header in another form is no signature`(header: String) {
    #expect(WebhookSignature.code(inHeader: header) == nil)
  }

  @Test func `digits may be of either case`() throws {
    let upper = "sha256=" + Self.header.dropFirst(7).uppercased()
    #expect(WebhookSignature.code(inHeader: upper) == WebhookSignature.code(inHeader: Self.header))
  }
}

struct WebhookHandshakeTests {
  private static func answer(
    mode: String = "subscribe", token: String = "rahasia", challenge: String = "1158201444",
    ours: String = "rahasia", more: [(name: String, value: String)] = []
  ) -> String? {
    WebhookHandshake.answer(
      to: [("hub.mode", mode), ("hub.challenge", challenge), ("hub.verify_token", token)] + more,
      verifyToken: ours)
  }

  @Test func `the right token gets its challenge back, whatever else is asked`() {
    #expect(Self.answer() == "1158201444")
    #expect(Self.answer(challenge: "a-Z_0.9") == "a-Z_0.9")
    #expect(Self.answer(more: [("lain", "x")]) == "1158201444")
    #expect(Self.answer(challenge: String(repeating: "1", count: 256)) != nil)
  }

  @Test func `anything else gets nothing`() {
    #expect(Self.answer(token: "salah") == nil)
    #expect(Self.answer(token: "") == nil)
    #expect(Self.answer(token: "", ours: "") == nil)
    #expect(Self.answer(mode: "unsubscribe") == nil)
    #expect(Self.answer(challenge: "") == nil)
    #expect(Self.answer(challenge: "<script>") == nil)
    #expect(Self.answer(challenge: "1 2") == nil)
    #expect(Self.answer(challenge: "1\r\nSet-Cookie: a") == nil)
    #expect(Self.answer(challenge: String(repeating: "1", count: 257)) == nil)
    #expect(Self.answer(more: [("hub.verify_token", "rahasia")]) == nil)
    #expect(WebhookHandshake.answer(to: [], verifyToken: "rahasia") == nil)
  }
}
