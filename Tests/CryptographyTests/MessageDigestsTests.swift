import Cryptography
import Testing

@Suite struct MessageDigestsTests {
  /// Key, message and code of RFC 4231, section 4 (test case 5 is the truncated one).
  private static let rfc4231: [(key: [UInt8], message: [UInt8], code: String)] = [
    (
      Array(repeating: 0x0b, count: 20), Array("Hi There".utf8),
      "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"
    ),
    (
      Array("Jefe".utf8), Array("what do ya want for nothing?".utf8),
      "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
    ),
    (
      Array(repeating: 0xaa, count: 20), Array(repeating: 0xdd, count: 50),
      "773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe"
    ),
    (
      Array(1...25), Array(repeating: 0xcd, count: 50),
      "82558a389a443c0ea4cc819899f2083a85f0faa3e578f8077a2e3ff46729665b"
    ),
    (
      Array(repeating: 0xaa, count: 131),
      Array("Test Using Larger Than Block-Size Key - Hash Key First".utf8),
      "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54"
    ),
  ]

  @Test(arguments: rfc4231.indices) func `a code is that of RFC 4231`(_ index: Int) throws {
    let example = Self.rfc4231[index]
    var authenticator = try MessageAuthenticator(key: example.key)
    #expect(try authenticator.code(for: example.message).hex == example.code)
  }

  @Test func `an authenticator gives the same code again, whatever came between`() throws {
    var authenticator = try MessageAuthenticator(key: Array("kunci".utf8))
    let first = try authenticator.code(for: Array("pesan".utf8))
    let empty = try authenticator.code(for: [])
    #expect(try authenticator.code(for: Array("pesan".utf8)) == first)
    #expect(try authenticator.code(for: []) == empty)
    #expect(first != empty)
  }

  @Test func `an empty key is refused`() {
    #expect(throws: CryptographyError.wrongKeyLength(expected: 32, found: 0)) {
      _ = try MessageAuthenticator(key: [])
    }
  }

  /// Messages and digests of FIPS 180-4's examples (NIST, Cryptographic Standards, SHA-256).
  private static let fips180: [(message: [UInt8], digest: String)] = [
    ([], "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    (Array("abc".utf8), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      Array("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq".utf8),
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (
      Array(repeating: UInt8(ascii: "a"), count: 1_000_000),
      "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
    ),
  ]

  @Test(arguments: fips180.indices) func `a digest is that of FIPS 180`(_ index: Int) throws {
    #expect(try sha256(Self.fips180[index].message).hex == Self.fips180[index].digest)
  }

  @Test func `parts give the digest of the whole`() throws {
    let whole = (0..<1_000).map { UInt8(truncatingIfNeeded: $0 * 7) }
    for size in [1, 63, 64, 65, 999] {
      var stream = try SHA256Stream()
      var rest = whole[...]
      while !rest.isEmpty {
        try stream.update(Array(rest.prefix(size)).span)
        rest = rest.dropFirst(size)
      }
      #expect(try stream.finish() == sha256(whole))
      #expect(try stream.finish() == sha256([]))
    }
  }
}
