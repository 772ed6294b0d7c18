package import Cryptography

/// Whether a webhook comes from Meta: HMAC-SHA256 of the raw bytes of its body, keyed by the app's
/// secret.
///
/// Source: developers.facebook.com, "Create a webhook endpoint", read 2026-05-21. The bytes count,
/// not their meaning: Meta escapes characters in its own way, so a body must never be written anew
/// before it is checked. While a secret is changed the old one counts beside the new one. Not
/// shared between threads.
package struct WebhookSignature: ~Copyable {
  private var first: MessageAuthenticator
  private var second: MessageAuthenticator?

  /// One secret or two; an empty second one is none.
  package init(_ secret: [UInt8], _ other: [UInt8]? = nil) throws(CryptographyError) {
    precondition(!secret.isEmpty, "an app has a secret")
    let newer = try MessageAuthenticator(key: secret)
    guard let other, !other.isEmpty else {
      first = newer
      second = nil
      return
    }
    let older = try MessageAuthenticator(key: other)
    first = newer
    second = consume older
  }

  /// The 32 bytes of a header `X-Hub-Signature-256`, `sha256=` and 64 hexadecimal digits; nil for
  /// anything else.
  package static func code(inHeader header: String) -> Digest256? {
    let prefix = "sha256="
    guard header.utf8.starts(with: prefix.utf8) else { return nil }
    return Digest256(hex: Substring(header.utf8.dropFirst(prefix.utf8.count)))
  }

  /// Whether the body was signed with one of the secrets; in a time that says nothing about how
  /// near a wrong code was.
  package mutating func isRight(
    _ code: Digest256, for body: [UInt8]
  ) throws(CryptographyError) -> Bool {
    if try first.code(for: body).isEqualInConstantTime(to: code) { return true }
    guard let right = try second?.code(for: body) else { return false }
    return right.isEqualInConstantTime(to: code)
  }
}
