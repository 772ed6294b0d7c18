import IndonesianText

/// Measures how long the tables of the language take to be made, and what memory they take.
///
/// They are made at first use; so each reader reads messages that reach its tables, once, in a
/// process that has read nothing yet.
package struct LanguageTablesBench {
  let making: Duration
  /// Growth of resident memory, the pages of the executable that were read included.
  let bytes: Int

  package init() {
    let before = ProcessMemory.residentBytes()
    let clock = ContinuousClock()
    let start = clock.now
    let found = Self.messages.reduce(0) { $0 + Self.findings(in: $1) }
    making = clock.now - start
    bytes = max(0, ProcessMemory.residentBytes() - before)
    precondition(found > 0, "results are used, so that none is optimised away")
  }

  var line: String {
    let milliseconds = (Double(making.nanoseconds) / 1_000_000).text(places: 1)
    return "data_ms=\(milliseconds) data_mib=\((Double(bytes) / 1_048_576).text(places: 1))"
  }

  /// An affixed word, one cut short, one in fullwidth letters, a typing error; a region, a date, an
  /// amount, abuse.
  private static let messages = [
    "mksh, ngelaporin pmrnth ke kab bandng kmrn jam 3 sore, dua ratus rb, dsar gblk",
    "ｋａｂ bandung besok 5 jt anjing lu",
  ]

  /// How much all readers together find in a message.
  private static func findings(in text: String) -> Int {
    guard let noon = TimeOfDay(hour: 12, minute: 0) else { preconditionFailure("noon is a time") }
    let now = ReferenceTime(date: CalendarDate(daysSince1970: 20_000), time: noon)
    let words = Vocabulary.core.canonicalize(FoldedText(text)).words
    let answer = AnswerReader.core.read(text, kind: .general)
    return words.count + answer.meaning.rawValue.utf8.count + regionMentions(text).count
      + entities(in: text, at: now, direction: .either).count + (readTone(text) == .safe ? 0 : 1)
  }
}
