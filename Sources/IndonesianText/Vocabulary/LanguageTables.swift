/// The tables of the language: words, affixes, answers, regions, dates, amounts, tones.
///
/// They are made at first use, which takes some 30 ms altogether; a service that waited for people
/// with it would let the first ones wait.
package enum LanguageTables {
  /// Makes all tables, if they are not there yet, and says how much their readers find in messages
  /// that reach them.
  @discardableResult package static func prepare() -> Int {
    let vocabulary = VocabularyBuilder(.answers).build()
    return messages.reduce(0) { $0 + findings(in: $1, vocabulary) }
  }

  /// An affixed word, one cut short, one in fullwidth letters, a typing error; a region, a date, an
  /// amount, abuse.
  private static let messages = [
    "mksh, ngelaporin pmrnth ke kab bandng kmrn jam 3 sore, dua ratus rb, dsar gblk, bantaun",
    "ｋａｂ bandung besok 5 jt anjing lu",
  ]

  private static func findings(in text: String, _ vocabulary: Vocabulary) -> Int {
    guard let noon = TimeOfDay(hour: 12, minute: 0) else { preconditionFailure("noon is a time") }
    let now = ReferenceTime(date: CalendarDate(daysSince1970: 20_000), time: noon)
    let folded = FoldedText(text)
    let words = vocabulary.corrected(vocabulary.canonicalize(folded), of: folded).words
    let answer = AnswerReader.core.read(text, kind: .general)
    return words.count + answer.meaning.rawValue.utf8.count + regionMentions(text).count
      + entities(in: text, at: now, direction: .either).count + (readTone(text) == .safe ? 0 : 1)
  }
}
