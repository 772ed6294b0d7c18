/// The key behind everything personal that is stored or logged: 32 random bytes.
///
/// The operator's setting WICARA_DATA_KEY. It is never used itself: each purpose has its own key,
/// derived by HMAC-SHA256.
package struct RootKey: Sendable, CustomStringConvertible, CustomReflectable {
  /// How many bytes a key has.
  package static let byteCount = 32

  private let bytes: [UInt8]

  /// Exactly `byteCount` bytes.
  package init(bytes: [UInt8]) throws(CryptographyError) {
    guard bytes.count == Self.byteCount else {
      throw .wrongKeyLength(expected: Self.byteCount, found: bytes.count)
    }
    self.bytes = bytes
  }

  /// Reads the form of `text`; nil for anything else.
  package init?(text: String) {
    guard let digest = Digest256(hex: text[...]) else { return nil }
    bytes = digest.bytes
  }

  /// A new random key.
  package static func random() throws(CryptographyError) -> RootKey {
    try RootKey(bytes: try randomBytes(byteCount))
  }

  /// The key as it is kept in its file: 64 small hexadecimal digits.
  package var text: String { hexText(bytes) }

  /// Prints nothing of the key.
  package var description: String { "‹secret›" }

  /// Shows nothing of the key to `dump` and to test failures.
  package var customMirror: Mirror { Mirror(self, children: []) }

  /// The key of one purpose.
  func derived(for purpose: String) throws(CryptographyError) -> Digest256 {
    var authenticator = try MessageAuthenticator(key: bytes)
    return try authenticator.code(for: Array("wicara/1/\(purpose)".utf8))
  }
}
