/// What the words of a message were taken for that no table holds.
struct UnfamiliarReadings {
  private var words = WordTable()
  private var readings: [Spellings.Reading] = []
  private let isKept: Bool

  /// Of fewer words hardly one is there twice.
  private static let fewestWords = 32

  /// - `count`: how many words the message has.
  init(count: Int) { isKept = count >= Self.fewestWords }

  mutating func reading(
    of word: ArraySlice<UInt8>, _ read: () -> Spellings.Reading
  ) -> Spellings.Reading {
    guard isKept else { return read() }
    let entry = words.add(word)
    if entry == readings.count { readings.append(read()) }
    return readings[entry]
  }
}
