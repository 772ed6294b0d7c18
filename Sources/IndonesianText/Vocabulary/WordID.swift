/// The number of a known word within one `Vocabulary`.
package struct WordID: RawRepresentable, Hashable, Comparable, Sendable {
  /// 0 for an unknown word, else counted from 1 in the order of interning.
  package let rawValue: UInt32

  /// Wraps a number that a vocabulary has given.
  package init(rawValue: UInt32) { self.rawValue = rawValue }

  /// A word that the vocabulary does not hold.
  package static let unknown = WordID(rawValue: 0)

  package static func < (a: WordID, b: WordID) -> Bool { a.rawValue < b.rawValue }
}
