import Synchronization

/// Turns a phone number or another personal value into a code that says nothing without the key.
///
/// HMAC-SHA256 under a key that is made from the root key for one purpose, so that codes of two
/// purposes cannot be compared. Shared between threads.
package final class KeyedHasher: Sendable {
  private let authenticator: Mutex<MessageAuthenticator>

  /// Makes the hasher of one purpose, such as `"contact"`, from the root key.
  package init(rootKey: RootKey, purpose: StaticString) throws(CryptographyError) {
    let key = try rootKey.derived(for: "hash/\(purpose)")
    authenticator = Mutex(try MessageAuthenticator(key: key.bytes))
  }

  /// The code of the text's UTF-8 bytes; the same text always gives the same one.
  package func hash(_ text: String) throws(CryptographyError) -> Digest256 {
    let bytes = Array(text.utf8)
    let result: Result<Digest256, CryptographyError> = authenticator.withLock { authenticator in
      do throws(CryptographyError) {
        return .success(try authenticator.code(for: bytes))
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }
}
