import Dialogue

/// Reads bytes that begin with the version of their form; they must be read whole.
///
/// - Parameters:
///   - bytes: As they were stored.
///   - name: What they are, for the error.
///   - version: The newest form; no other one is read yet.
///   - read: Called when the version is right.
/// - Returns: What `read` gives.
/// - Throws: `StoreError.damaged` if the bytes are none of ours.
func decoded<Value>(
  _ bytes: [UInt8], as name: StaticString, version: UInt8,
  _ read: (inout ByteReader) throws(StateDecodingError) -> Value
) throws(StoreError) -> Value {
  var input = ByteReader(bytes)
  do throws(StateDecodingError) {
    let found = try input.byte()
    guard found == version else { throw .unknownVersion(found) }
    let value = try read(&input)
    guard input.isAtEnd else { throw .corrupt }
    return value
  } catch {
    throw .damaged("\(name): \(error)")
  }
}
