/// Seals personal data at rest: nobody reads or changes it without the root key.
///
/// XChaCha20-Poly1305 (IETF form of libsodium) with a random nonce of 24 bytes, which may be drawn
/// as often as one likes. Form, version 1: `1`, the key's id (4 bytes, big-endian), the nonce, the
/// encrypted bytes with their code of 16 bytes.
package struct Sealer: Sendable {
  /// How many bytes a sealed text is longer than the open one.
  package static let overheadBytes = headerBytes + SealingAlgorithm.codeBytes

  private static let version: UInt8 = 1
  private static let headerBytes = 1 + 4 + SealingAlgorithm.nonceBytes

  private let key: [UInt8]
  private let nonces = NonceSource()
  /// What a sealed text begins with: version and `keyID`.
  private let mark: [UInt8]
  /// Says which root key sealed a text, so that a change of key is noticed; tells nothing about it.
  package let keyID: UInt32

  /// The sealer of one purpose, such as `"address"`, under the root key.
  package init(rootKey: RootKey, purpose: StaticString) throws(CryptographyError) {
    key = try rootKey.derived(for: "seal/\(purpose)").bytes
    let id = try rootKey.derived(for: "seal-id/\(purpose)").bytes
    keyID = id.prefix(4).reduce(0) { $0 << 8 | UInt32($1) }
    mark = [Self.version] + id.prefix(4)
  }

  /// The sealed form of `text`, another one each time.
  ///
  /// - `context`: what the text belongs to, such as a row's key. It is not stored; the same one
  ///   must be given to open, so that a sealed text cannot be moved elsewhere.
  package func seal(_ text: [UInt8], context: [UInt8]) throws(CryptographyError) -> [UInt8] {
    let nonce = try nonces.next(SealingAlgorithm.nonceBytes)
    return try SealingAlgorithm.seal(
      text, behind: mark + nonce, nonce: nonce, context: marked(context), key: key)
  }

  /// The text that was sealed with the same context.
  ///
  /// Throws `notSealed`, `unknownKey` or `notAuthentic`; sealed bytes never make it trap.
  package func open(_ sealed: [UInt8], context: [UInt8]) throws(CryptographyError) -> [UInt8] {
    guard sealed.count >= Self.overheadBytes, sealed[0] == Self.version else { throw .notSealed }
    guard sealed.starts(with: mark) else {
      throw .unknownKey(sealed[1..<mark.count].reduce(0) { $0 << 8 | UInt32($1) })
    }
    let text = try SealingAlgorithm.open(
      sealed, behind: Self.headerBytes, nonce: Array(sealed[mark.count..<Self.headerBytes]),
      context: marked(context), key: key)
    guard let text else { throw .notAuthentic }
    return text
  }

  private func marked(_ context: [UInt8]) -> [UInt8] { context.isEmpty ? mark : mark + context }
}
