package import Dialogue

/// A report's fields as bytes that every later version of this program can read.
extension Report {
  private static let codingVersion: UInt8 = 1

  package var encodedFields: [UInt8] {
    var out = ByteWriter()
    out.write(Self.codingVersion)
    out.write(Value.record(fields))
    return out.bytes
  }

  /// nil if the bytes are none of ours.
  package static func fields(decoding bytes: [UInt8]) -> [RecordField]? {
    var input = ByteReader(bytes)
    do throws(StateDecodingError) {
      guard try input.byte() == codingVersion, case .record(let fields) = try input.value(),
        input.isAtEnd
      else { return nil }
      return fields
    } catch {
      return nil
    }
  }
}
