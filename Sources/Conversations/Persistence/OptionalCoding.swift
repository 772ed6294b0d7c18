import Dialogue

extension ByteWriter {
  /// A flag and, if there is something, what there is.
  mutating func write(optional text: String?) {
    write(text != nil)
    if let text { write(text) }
  }

  mutating func write(optional moment: Timestamp?) {
    write(moment != nil)
    if let moment { write(signed: moment.milliseconds) }
  }
}

extension ByteReader {
  mutating func optionalText() throws(StateDecodingError) -> String? {
    try flag() ? try text() : nil
  }

  mutating func optionalMoment() throws(StateDecodingError) -> Timestamp? {
    try flag() ? Timestamp(milliseconds: try signed()) : nil
  }
}
