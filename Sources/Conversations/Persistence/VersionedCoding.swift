import Dialogue

/// Reads bytes that begin with the version of their form; they must be read whole.
///
/// - Parameters:
///   - bytes: As they were stored.
///   - name: What they are, for the error.
///   - versions: The forms that are read; the last is the newest.
///   - read: Gets the form that was found.
/// - Returns: What `read` gives.
/// - Throws: `StoreError.damaged` if the bytes are none of ours.
func decoded<Value>(
  _ bytes: [UInt8], as name: StaticString, versions: ClosedRange<UInt8>,
  _ read: (inout ByteReader, _ version: UInt8) throws(StateDecodingError) -> Value
) throws(StoreError) -> Value {
  var input = ByteReader(bytes)
  do throws(StateDecodingError) {
    let found = try input.byte()
    guard versions.contains(found) else { throw .unknownVersion(found) }
    let value = try read(&input, found)
    guard input.isAtEnd else { throw .corrupt }
    return value
  } catch {
    throw .damaged("\(name): \(error)")
  }
}
