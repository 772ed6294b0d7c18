import CSodium
import Synchronization

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

/// Gives random bytes in small portions: one call of the operating system's for many of them.
///
/// For what nobody may foresee but everybody may see, such as nonces; keys are drawn by
/// `randomBytes`, so that they lie nowhere else. Shared between threads.
final class NonceSource: Sendable {
  /// Bytes that are drawn at once.
  private static let drawnBytes = 4_096

  private let left = Mutex<[UInt8]>([])

  /// Bytes that were never given before; at most `drawnBytes`.
  func next(_ count: Int) throws(CryptographyError) -> [UInt8] {
    let result: Result<[UInt8], CryptographyError> = left.withLock { left in
      do throws(CryptographyError) {
        if left.count < count { left = try randomBytes(Self.drawnBytes) }
        let nonce = Array(left.suffix(count))
        left.removeLast(count)
        return .success(nonce)
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }
}

/// XChaCha20-Poly1305 as libsodium does it; lengths are the caller's promise.
package enum SealingAlgorithm {
  /// Bytes of a key: 32.
  package static let keyBytes = Int(crypto_aead_xchacha20poly1305_ietf_KEYBYTES)
  /// Bytes of a nonce: 24.
  package static let nonceBytes = Int(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES)
  /// Bytes of the code behind the text: 16.
  package static let codeBytes = Int(crypto_aead_xchacha20poly1305_ietf_ABYTES)

  /// `head` as it is, and behind it the encrypted bytes with their code.
  package static func seal(
    _ text: [UInt8], behind head: [UInt8], nonce: [UInt8], context: [UInt8], key: [UInt8]
  ) throws(CryptographyError) -> [UInt8] {
    precondition(
      key.count == keyBytes && nonce.count == nonceBytes, "Key and nonce have fixed lengths.")
    guard sodiumIsReady else { throw .libraryFailed(.sodiumStart) }
    let sealedBytes = text.count + codeBytes
    var sealed = head
    sealed.reserveCapacity(head.count + sealedBytes)
    sealed.append(contentsOf: repeatElement(0, count: sealedBytes))
    var length: UInt64 = 0
    let result: Int32 = unsafe sealed.withUnsafeMutableBufferPointer { buffer in
      guard let start = buffer.baseAddress else { return -1 }
      return unsafe crypto_aead_xchacha20poly1305_ietf_encrypt(
        start + head.count, &length, text, UInt64(text.count), context, UInt64(context.count), nil,
        nonce, key)
    }
    guard result == 0, length == UInt64(sealedBytes) else { throw .libraryFailed(.sealing) }
    return sealed
  }

  /// The text, or nil if the code does not fit; the first `headBytes` are none of it.
  package static func open(
    _ sealed: [UInt8], behind headBytes: Int, nonce: [UInt8], context: [UInt8], key: [UInt8]
  ) throws(CryptographyError) -> [UInt8]? {
    precondition(
      key.count == keyBytes && nonce.count == nonceBytes, "Key and nonce have fixed lengths.")
    guard sodiumIsReady else { throw .libraryFailed(.sodiumStart) }
    let sealedBytes = sealed.count - headBytes
    guard sealedBytes >= codeBytes else { return nil }
    var text = [UInt8](repeating: 0, count: sealedBytes - codeBytes)
    var length: UInt64 = 0
    let result: Int32 = unsafe sealed.withUnsafeBufferPointer { buffer in
      guard let start = buffer.baseAddress else { return -1 }
      return unsafe crypto_aead_xchacha20poly1305_ietf_decrypt(
        &text, &length, nil, start + headBytes, UInt64(sealedBytes), context,
        UInt64(context.count), nonce, key)
    }
    return result == 0 ? text : nil
  }
}
