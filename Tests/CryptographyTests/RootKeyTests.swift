import Cryptography
import Testing

@Suite struct RootKeyTests {
  @Test func `a key is read back from its text`() throws {
    let key = try RootKey.random()
    let read = try #require(RootKey(text: key.text))
    #expect(read.text == key.text)
    #expect(key.text.utf8.count == 64)
  }

  @Test(arguments: ["", "abc", String(repeating: "x", count: 64)])
  func `a text that is no key is refused`(_ text: String) {
    #expect(RootKey(text: text) == nil)
  }

  @Test func `a key has 32 bytes`() {
    #expect(throws: CryptographyError.wrongKeyLength(expected: 32, found: 16)) {
      try RootKey(bytes: Array(repeating: 1, count: 16))
    }
  }

  @Test func `a key never prints itself`() throws {
    let key = try RootKey(bytes: Array(repeating: 0xab, count: 32))
    var dumped = ""
    dump(key, to: &dumped)
    for text in ["\(key)", String(reflecting: key), dumped, "\([key])"] {
      #expect(!text.contains("ab") && !text.contains("171"))
    }
  }

  @Test func `a hash depends on text, purpose and key`() throws {
    let key = try RootKey(bytes: Array(0..<32))
    let contact = try KeyedHasher(rootKey: key, purpose: "contact")
    let other = try KeyedHasher(rootKey: key, purpose: "log")
    let foreign = try KeyedHasher(rootKey: try .random(), purpose: "contact")
    let hash = try contact.hash("6281234567890")
    #expect(try contact.hash("6281234567890") == hash)
    #expect(try contact.hash("6281234567891") != hash)
    #expect(try other.hash("6281234567890") != hash)
    #expect(try foreign.hash("6281234567890") != hash)
  }

  @Test func `the hash of a number stays the same for ever, since rows are found by it`() throws {
    let hasher = try KeyedHasher(rootKey: try RootKey(bytes: Array(0..<32)), purpose: "contact")
    // HMAC-SHA256(HMAC-SHA256(0…31, "wicara/1/hash/contact"), number), computed by Python's hmac.
    #expect(
      try hasher.hash("6281234567890").hex
        == "4ccd568becf39449c0151b0d7f754d57c9d0e441c777e504c09ad3d5db30184f")
  }

  @Test func `random bytes are as many as asked for, and not the same twice`() throws {
    #expect(try randomBytes(0) == [])
    let first = try randomBytes(32)
    #expect(first.count == 32)
    #expect(try randomBytes(32) != first)
  }
}
