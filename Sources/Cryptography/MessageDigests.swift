import CCrypto

/// Computes HMAC-SHA256 codes with one key (RFC 2104, FIPS 198-1).
///
/// The only file that imports CCrypto. One thread at a time; `KeyedHasher` is the form that threads
/// share. The context keeps the prepared key: a code of a short message takes a third of the time
/// of `HMAC()`, which prepares it again.
@safe package struct MessageAuthenticator: ~Copyable {
  private let context: OpaquePointer

  /// Any number of key bytes; an empty key is refused, since it authenticates nothing.
  package init(key: [UInt8]) throws(CryptographyError) {
    guard !key.isEmpty else { throw .wrongKeyLength(expected: Digest256.byteCount, found: 0) }
    unsafe context = try unsafe Self.makeContext(key)
  }

  private static func makeContext(_ key: [UInt8]) throws(CryptographyError) -> OpaquePointer {
    guard let algorithm = unsafe EVP_MAC_fetch(nil, "HMAC", nil) else {
      throw .libraryFailed(.hmacStart)
    }
    let made = unsafe EVP_MAC_CTX_new(algorithm)
    // The context holds the algorithm itself from here on.
    unsafe EVP_MAC_free(algorithm)
    guard let context = unsafe made else { throw .libraryFailed(.hmacStart) }
    guard unsafe wicara_hmac_start(context, "SHA256", key, key.count) == 1 else {
      unsafe EVP_MAC_CTX_free(context)
      throw .libraryFailed(.hmacStart)
    }
    return unsafe context
  }

  deinit { unsafe EVP_MAC_CTX_free(context) }

  /// The code of one whole message.
  package mutating func code(for message: [UInt8]) throws(CryptographyError) -> Digest256 {
    try code(for: message.span)
  }

  /// The code of one whole message that someone else holds.
  package mutating func code(for message: Span<UInt8>) throws(CryptographyError) -> Digest256 {
    guard unsafe wicara_hmac_restart(context) == 1 else { throw .libraryFailed(.hmacStart) }
    let taken = unsafe message.withUnsafeBufferPointer { bytes in
      unsafe EVP_MAC_update(context, bytes.baseAddress, bytes.count)
    }
    guard taken == 1 else { throw .libraryFailed(.hmacUpdate) }
    var length = 0
    var result: Int32 = 0
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: Digest256.byteCount) { buffer, count in
      unsafe result = EVP_MAC_final(context, buffer.baseAddress, &length, buffer.count)
      count = result == 1 ? length : 0
    }
    guard result == 1, let digest = Digest256(bytes: bytes) else {
      throw .libraryFailed(.hmacFinish)
    }
    return digest
  }
}

/// Computes a SHA-256 (FIPS 180-4) over parts that come one after the other.
///
/// One thread at a time.
@safe package struct SHA256Stream: ~Copyable {
  private let context: OpaquePointer

  /// Begins with no bytes.
  package init() throws(CryptographyError) {
    unsafe context = try unsafe Self.makeContext()
  }

  private static func makeContext() throws(CryptographyError) -> OpaquePointer {
    guard let context = unsafe EVP_MD_CTX_new() else { throw .libraryFailed(.sha256Start) }
    guard unsafe EVP_DigestInit_ex(context, EVP_sha256(), nil) == 1 else {
      unsafe EVP_MD_CTX_free(context)
      throw .libraryFailed(.sha256Start)
    }
    return unsafe context
  }

  deinit { unsafe EVP_MD_CTX_free(context) }

  /// Adds bytes behind those that came before.
  package mutating func update(_ bytes: Span<UInt8>) throws(CryptographyError) {
    let taken = unsafe bytes.withUnsafeBufferPointer { buffer in
      unsafe EVP_DigestUpdate(context, buffer.baseAddress, buffer.count)
    }
    guard taken == 1 else { throw .libraryFailed(.sha256Update) }
  }

  /// The digest of everything that was added; what is added later begins anew.
  package mutating func finish() throws(CryptographyError) -> Digest256 {
    var length: UInt32 = 0
    var result: Int32 = 0
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: Digest256.byteCount) { buffer, count in
      unsafe result = EVP_DigestFinal_ex(context, buffer.baseAddress, &length)
      count = result == 1 ? Int(length) : 0
    }
    guard result == 1, let digest = Digest256(bytes: bytes) else {
      throw .libraryFailed(.sha256Finish)
    }
    guard unsafe EVP_DigestInit_ex(context, EVP_sha256(), nil) == 1 else {
      throw .libraryFailed(.sha256Start)
    }
    return digest
  }
}

/// The SHA-256 of bytes that are all there.
package func sha256(_ bytes: [UInt8]) throws(CryptographyError) -> Digest256 {
  var stream = try SHA256Stream()
  try stream.update(bytes.span)
  return try stream.finish()
}
