/// The tone of a message.
///
/// Distress comes first, then threats, then abuse. What stands in quotation marks, or after words
/// such as "bilang", "komentarnya", "dikatain", is somebody else's: a citizen who tells of abuse is
/// not abusive. So is what others do: "saya diancam", "ada yang mau bakar TPS".
///
/// - Returns: `safe` unless the writer himself swears, threatens, or speaks of ending his life.
package func readTone(_ text: String) -> Tone {
  let message = ToneText(text)
  let reader = ToneReader(message.words)
  if reader.isDistressed { return .distressed }
  if reader.isThreatening { return .threatening }
  if reader.isAbusive { return .abusive }
  return message.showsFinger && !reader.isTelling ? .abusive : .safe
}

/// The words of a message, whose they are, and the phrases in them.
struct ToneReader {
  let words: [ToneText.Word]
  /// By word, whether it is another's, told by the writer.
  let isReported: [Bool]
  /// Whether others' words are told.
  let isTelling: Bool
  let finds: [ToneFind]

  init(_ words: [ToneText.Word]) {
    self.words = words
    finds = ToneWords.phrases.finds(in: words)
    let firstReport = Self.firstReport(in: words)
    isTelling = firstReport != nil
    let speaksOutsideQuotes = words.contains { !$0.isQuoted }
    var isReported = Array(repeating: false, count: words.count)
    // Where it is said next that somebody said so.
    var saysSo = words.count + Self.longestSaidSo
    for place in words.indices.reversed() {
      isReported[place] =
        words[place].isQuoted
        ? speaksOutsideQuotes
        : (firstReport ?? place) < place || saysSo - place <= Self.longestSaidSo
          || Self.isPassedOn(words, place)
      if ToneWords.saidSo.contains(words[place]) { saysSo = place }
    }
    self.isReported = isReported
  }

  /// Words up to "katanya", it among them, behind what was said.
  private static let longestSaidSo = 3

  // MARK: - Whose words

  /// Whether the next word says that a word is another's; "babi, katanya" is told apart.
  private static func isPassedOn(_ words: [ToneText.Word], _ place: Int) -> Bool {
    guard place + 1 < words.count else { return false }
    // "bangsat dipakai nama akun"
    if ToneWords.passedOn.contains(words[place + 1]) { return true }
    // "pantek itu kata kasar", "memek itu isi komentarnya"
    return ToneWords.pointing.contains(words[place + 1])
      && words[(place + 2)...].prefix(2).contains {
        ToneWords.reporting.contains($0) || ToneWords.naming.contains($0)
      }
  }

  /// Where others' words begin: at a verb of saying, unless the writer tells what he did himself.
  private static func firstReport(in words: [ToneText.Word]) -> Int? {
    words.indices.first { place in
      guard isReporting(words[place]) else { return false }
      // "Ini pesan terakhir saya"
      if place + 1 < words.count, words[place + 1].is("terakhir") { return false }
      guard ToneWords.ownActs.contains(words[place]) else { return true }
      return !words[..<place].suffix(2).contains {
        ToneWords.writer.contains($0) || ToneWords.already.contains($0)
      }
    }
  }

  private static func isReporting(_ word: ToneText.Word) -> Bool {
    ToneWords.reporting.contains(word)
      || word.letters.ends(with: "nya") && ToneWords.reporting.contains(word.letters.dropLast(3))
  }

  // MARK: - Who is spoken to

  /// Whether somebody is spoken to at a place.
  func isYou(_ place: Int) -> Bool {
    words.indices.contains(place) && ToneWords.address.contains(words[place])
      && !ToneWords.everybody.contains(words[place])
  }

  /// Whether somebody is spoken to at a place, and not merely addressed ("min") or named (staff).
  func isPlainYou(_ place: Int) -> Bool {
    isYou(place) && !ToneWords.staff.contains(words[place])
  }
}

extension [UInt8] {
  func ends(with suffix: String) -> Bool {
    let suffix = suffix.utf8Span.span
    guard count >= suffix.count else { return false }
    let start = count - suffix.count
    for place in suffix.indices where self[start + place] != suffix[place] { return false }
    return true
  }
}

extension ArraySlice<UInt8> {
  /// Whether the last bytes are a suffix, compared from the end, where words differ soonest.
  func ends(with suffix: [UInt8]) -> Bool {
    guard count >= suffix.count else { return false }
    var place = endIndex
    for byte in suffix.reversed() {
      place -= 1
      if self[place] != byte { return false }
    }
    return true
  }
}
