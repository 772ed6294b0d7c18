/// A header or a query parameter: its name and its value.
package struct HTTPField: Hashable, Sendable {
  /// As it was written; header names compare without regard to case.
  package var name: String
  /// Without outer blanks; bytes that are not UTF-8 are replaced.
  package var value: String

  package init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }
}

extension [HTTPField] {
  /// The value of the first field with this name, the case of ASCII letters disregarded.
  package func first(named name: String) -> String? {
    first { isEqualIgnoringCase($0.name, name) }?.value
  }

  /// The number of fields with this name, the case of ASCII letters disregarded.
  package func count(named name: String) -> Int {
    count { isEqualIgnoringCase($0.name, name) }
  }
}

/// Whether two names are the same but for the case of ASCII letters.
func isEqualIgnoringCase(_ left: String, _ right: String) -> Bool {
  guard left.utf8.count == right.utf8.count else { return false }
  var rest = right.utf8.makeIterator()
  for byte in left.utf8 {
    guard let other = rest.next() else { return false }
    if byte != other, lowercased(byte) != lowercased(other) { return false }
  }
  return true
}

private func lowercased(_ byte: UInt8) -> UInt8 {
  (UInt8(ascii: "A")...UInt8(ascii: "Z")) ~= byte ? byte + 32 : byte
}
