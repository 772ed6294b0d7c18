/// Folded texts with a number each, found at once and without a vocabulary.
package struct SpellingTable: Sendable {
  private var table = WordTable()
  private var values: [Int32] = []

  /// Of equal texts the first counts.
  package init(_ spellings: [(text: String, value: Int32)]) {
    for (text, value) in spellings where table.add(Array(text.utf8)[...]) == values.count {
      values.append(value)
    }
  }

  /// The number of a folded message, or nil.
  package func value(of message: FoldedText) -> Int32? {
    values.isEmpty ? nil : table.find(message.bytes[...]).map { values[$0] }
  }
}
