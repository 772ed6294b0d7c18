import Cryptography
import Testing

@Suite struct SealerTests {
  private let key: RootKey
  private let sealer: Sealer
  private let context = Array("kontak 1".utf8)

  init() throws {
    key = try RootKey(bytes: Array(0..<32))
    sealer = try Sealer(rootKey: key, purpose: "address")
  }

  @Test(arguments: [
    [], [0], Array("+62 812 3456 7890".utf8), Array("🇮🇩".utf8), Array(repeating: 255, count: 5_000),
  ])
  func `what was sealed is opened again`(_ text: [UInt8]) throws {
    let sealed = try sealer.seal(text, context: context)
    #expect(sealed.count == text.count + Sealer.overheadBytes)
    #expect(try sealer.open(sealed, context: context) == text)
  }

  @Test func `the same text is sealed to other bytes each time`() throws {
    let text = Array("6281".utf8)
    #expect(try sealer.seal(text, context: context) != sealer.seal(text, context: context))
  }

  @Test func `a change of any byte is noticed`() throws {
    let sealed = try sealer.seal(Array("6281".utf8), context: context)
    for index in sealed.indices {
      var changed = sealed
      changed[index] ^= 1
      #expect(throws: CryptographyError.self) { try sealer.open(changed, context: context) }
    }
  }

  @Test func `a sealed text cannot be moved to another place`() throws {
    let sealed = try sealer.seal(Array("6281".utf8), context: context)
    #expect(throws: CryptographyError.notAuthentic) {
      try sealer.open(sealed, context: Array("kontak 2".utf8))
    }
  }

  @Test func `another purpose or another root key says which key it needs`() throws {
    let sealed = try sealer.seal([1], context: [])
    let otherPurpose = try Sealer(rootKey: key, purpose: "raw")
    let otherKey = try Sealer(rootKey: try .random(), purpose: "address")
    #expect(throws: CryptographyError.unknownKey(sealer.keyID)) {
      try otherPurpose.open(sealed, context: [])
    }
    #expect(throws: CryptographyError.unknownKey(sealer.keyID)) {
      try otherKey.open(sealed, context: [])
    }
  }

  @Test func `too few bytes, and an unknown version, are not sealed`() throws {
    let sealed = try sealer.seal([], context: [])
    for count in 0..<sealed.count {
      #expect(throws: CryptographyError.notSealed) {
        try sealer.open(Array(sealed.prefix(count)), context: [])
      }
    }
    #expect(throws: CryptographyError.notSealed) {
      try sealer.open([2] + sealed.dropFirst(), context: [])
    }
  }

  @Test func `bytes sealed by the first version are still opened`() throws {
    // Sealed by libsodium from Python with the key 0…31, and kept here.
    let sealed = SealerTests.bytes(oldest)
    #expect(try sealer.open(sealed, context: context) == Array("6281234567890".utf8))
  }

  private let oldest =
    "018571f0546465666768696a6b6c6d6e6f707172737475767778797a7b"
    + "e02424b3b5c0eebd9c0c91a1e9244cbef8e0848d1ce715561969b0409e"

  @Test func `the algorithm gives the bytes of its specification`() throws {
    // draft-irtf-cfrg-xchacha-03, appendix A.3.1.
    let text =
      "Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the future, "
      + "sunscreen would be it."
    let nonce = [UInt8](0x40...0x57)
    let associated = Self.bytes("50515253c0c1c2c3c4c5c6c7")
    let sealed = Self.bytes(
      "bd6d179d3e83d43b9576579493c0e939572a1700252bfaccbed2902c21396cbb"
        + "731c7f1b0b4aa6440bf3a82f4eda7e39ae64c6708c54c216cb96b72e1213b452"
        + "2f8c9ba40db5d945b11b69b982c1bb9e3f3fac2bc369488f76b2383565d3fff9"
        + "21f9664c97637da9768812f615c68b13b52ec0875924c1c7987947deafd8780acf49")
    #expect(
      try SealingAlgorithm.seal(
        Array(text.utf8), behind: [], nonce: nonce, context: associated, key: Array(0x80...0x9f))
        == sealed)
    #expect(
      try SealingAlgorithm.open(
        sealed, behind: 0, nonce: nonce, context: associated, key: Array(0x80...0x9f))
        == Array(text.utf8))
  }

  private static func bytes(_ hex: String) -> [UInt8] {
    let digits = hex.compactMap(\.hexDigitValue)
    return stride(from: 0, to: digits.count - 1, by: 2).map {
      UInt8(digits[$0] << 4 | digits[$0 + 1])
    }
  }
}
