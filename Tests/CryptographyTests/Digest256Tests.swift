import Cryptography
import Testing

@Suite struct Digest256Tests {
  private let hex = "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"

  @Test func `the hexadecimal form is read back, in either case`() throws {
    let digest = try #require(Digest256(hex: hex[...]))
    #expect(digest.hex == hex)
    #expect(Digest256(hex: hex.uppercased()[...]) == digest)
    #expect(Digest256(bytes: digest.bytes) == digest)
  }

  @Test(arguments: [
    "", "b0", String(repeating: "a", count: 63), String(repeating: "a", count: 65),
    String(repeating: "a", count: 66), String(repeating: "g", count: 64),
    " " + String(repeating: "a", count: 63), String(repeating: "é", count: 32),
    "0x" + String(repeating: "a", count: 62),
  ])
  func `anything but 64 digits is no digest`(_ text: String) {
    #expect(Digest256(hex: text[...]) == nil)
  }

  @Test func `a wrong number of bytes is no digest`() {
    #expect(Digest256(bytes: Array(repeating: 0, count: 31)) == nil)
    #expect(Digest256(bytes: Array(repeating: 0, count: 33)) == nil)
  }

  @Test func `two digests are the same only if every bit is`() throws {
    let digest = try #require(Digest256(hex: hex[...]))
    #expect(digest.isEqualInConstantTime(to: digest))
    for index in 0..<Digest256.byteCount {
      for bit in 0..<8 {
        var bytes = digest.bytes
        bytes[index] ^= 1 << bit
        let other = try #require(Digest256(bytes: bytes))
        #expect(!digest.isEqualInConstantTime(to: other))
      }
    }
  }

  @Test func `comparing needs the same length`() {
    #expect(constantTimeEqual([], []))
    #expect(!constantTimeEqual([], [0]))
    #expect(!constantTimeEqual([1, 2], [1, 2, 0]))
    #expect(constantTimeEqual([1, 2], [1, 2]))
  }
}
