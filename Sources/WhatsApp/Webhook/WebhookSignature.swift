/// What Meta signs a webhook with: HMAC-SHA256 of the raw bytes of the body, keyed by the app's
/// secret.
///
/// Source: developers.facebook.com, "Create a webhook endpoint", read 2026-05-21. The bytes count,
/// not their meaning: Meta escapes characters in its own way, so a body must never be written anew
/// before it is checked.
package struct WebhookSignature: Sendable {
  /// 32 bytes.
  package let code: [UInt8]

  /// The value of the header `X-Hub-Signature-256`, `sha256=` and 64 hexadecimal digits; nil for
  /// anything else.
  package init?(header: String) {
    let prefix = "sha256="
    guard header.utf8.count == prefix.utf8.count + 64, header.hasPrefix(prefix) else { return nil }
    var code: [UInt8] = []
    code.reserveCapacity(32)
    var high: UInt8?
    for byte in header.utf8.dropFirst(prefix.utf8.count) {
      guard let digit = JSONScanner.hexValue(byte) else { return nil }
      if let first = high {
        code.append(first << 4 | digit)
        high = nil
      } else {
        high = digit
      }
    }
    self.code = code
  }
}
