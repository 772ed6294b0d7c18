import CSodium

// The only file that imports CSodium.

/// Whether the library is ready; the first use starts it, whichever thread that is.
private let sodiumIsReady = sodium_init() >= 0

/// Whether two byte sequences are the same, in a time that depends on their length alone.
///
/// Different lengths are different at once: a length is no secret here.
package func constantTimeEqual(_ left: [UInt8], _ right: [UInt8]) -> Bool {
  guard left.count == right.count else { return false }
  return unsafe sodium_memcmp(left, right, left.count) == 0
}

/// Bytes that nobody can foresee, from the operating system.
package func randomBytes(_ count: Int) throws(CryptographyError) -> [UInt8] {
  guard sodiumIsReady else { throw .libraryFailed(.sodiumStart) }
  precondition(count >= 0, "A number of bytes is not negative.")
  var bytes = [UInt8](repeating: 0, count: count)
  unsafe randombytes_buf(&bytes, count)
  return bytes
}

/// XChaCha20-Poly1305 as libsodium does it; lengths are the caller's promise.
package enum SealingAlgorithm {
  /// Bytes of a key: 32.
  package static let keyBytes = Int(crypto_aead_xchacha20poly1305_ietf_KEYBYTES)
  /// Bytes of a nonce: 24.
  package static let nonceBytes = Int(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES)
  /// Bytes of the code behind the text: 16.
  package static let codeBytes = Int(crypto_aead_xchacha20poly1305_ietf_ABYTES)

  /// The encrypted bytes with their code behind them.
  package static func seal(
    _ text: [UInt8], nonce: [UInt8], context: [UInt8], key: [UInt8]
  ) throws(CryptographyError) -> [UInt8] {
    precondition(
      key.count == keyBytes && nonce.count == nonceBytes, "Key and nonce have fixed lengths.")
    guard sodiumIsReady else { throw .libraryFailed(.sodiumStart) }
    var sealed = [UInt8](repeating: 0, count: text.count + codeBytes)
    var length: UInt64 = 0
    let result = unsafe crypto_aead_xchacha20poly1305_ietf_encrypt(
      &sealed, &length, text, UInt64(text.count), context, UInt64(context.count), nil, nonce, key)
    guard result == 0, length == UInt64(sealed.count) else { throw .libraryFailed(.sealing) }
    return sealed
  }

  /// The text, or nil if the code does not fit.
  package static func open(
    _ sealed: [UInt8], nonce: [UInt8], context: [UInt8], key: [UInt8]
  ) throws(CryptographyError) -> [UInt8]? {
    precondition(
      key.count == keyBytes && nonce.count == nonceBytes, "Key and nonce have fixed lengths.")
    guard sodiumIsReady else { throw .libraryFailed(.sodiumStart) }
    guard sealed.count >= codeBytes else { return nil }
    var text = [UInt8](repeating: 0, count: sealed.count - codeBytes)
    var length: UInt64 = 0
    let result = unsafe crypto_aead_xchacha20poly1305_ietf_decrypt(
      &text, &length, nil, sealed, UInt64(sealed.count), context, UInt64(context.count), nonce, key)
    return result == 0 ? text : nil
  }
}
