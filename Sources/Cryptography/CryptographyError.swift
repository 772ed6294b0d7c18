/// Why something could not be computed, opened or made.
///
/// No case carries a key, a text or an expected value.
package enum CryptographyError: Error, Hashable, Sendable {
  /// The C library refused; nothing the caller gave is at fault. Names the step.
  ///
  /// The caller can only give up: the machine lacks memory, randomness or the algorithm.
  case libraryFailed(StaticOperation)
  /// A key has another length than the algorithm takes; in bytes.
  case wrongKeyLength(expected: Int, found: Int)
  /// Sealed bytes that are too short or of a version that this program does not know.
  case notSealed
  /// Sealed by a key that was not given; its id, so that the operator can look for it.
  case unknownKey(UInt32)
  /// Changed after sealing, or sealed for another purpose.
  case notAuthentic

  /// The step of a library that failed.
  package enum StaticOperation: String, Sendable {
    case sodiumStart, hmacStart, hmacUpdate, hmacFinish, sha256Start, sha256Update, sha256Finish
    case sealing
  }
}
