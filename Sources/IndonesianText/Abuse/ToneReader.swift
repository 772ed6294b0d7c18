/// The tone of a message.
///
/// Distress comes first, then threats, then abuse. What stands in quotation marks, or after words
/// such as "bilang", "komentarnya", "dikatain", is somebody else's: a citizen who tells of abuse is
/// not abusive. So is what others do: "saya diancam", "ada yang mau bakar TPS".
///
/// - Returns: `safe` unless the writer himself swears, threatens, or speaks of ending his life.
package func readTone(_ text: String) -> Tone {
  let reader = ToneReader(ToneText(text).words)
  if reader.isDistressed { return .distressed }
  if reader.isThreatening { return .threatening }
  return reader.isAbusive ? .abusive : .safe
}

private struct ToneReader {
  private let words: [ToneText.Word]
  private let texts: [String]
  /// Whether something is said beside what is quoted.
  private let speaksOutsideQuotes: Bool
  /// The first word that says that others' words follow.
  private let firstReport: Int?

  init(_ words: [ToneText.Word]) {
    self.words = words
    texts = words.map(\.text)
    speaksOutsideQuotes = words.contains { !$0.isQuoted }
    firstReport = texts.firstIndex { ToneWords.reporting.contains($0) }
  }

  // MARK: - Whose words

  /// Whether the word at a place is another's, told by the writer.
  private func isReported(_ place: Int) -> Bool {
    if words[place].isQuoted { return speaksOutsideQuotes }
    if let firstReport, firstReport < place { return true }
    // "babi, katanya"; "bego itu artinya apa"
    return texts[place...].dropFirst().prefix(3).contains { $0 == "katanya" || $0 == "artinya" }
  }

  private func places(of phrases: [String: [[String]]]) -> [Int] {
    texts.indices.filter { place in
      phrases[texts[place]]?.contains { texts[place...].starts(with: $0) } ?? false
    }
  }

  // MARK: - Distress

  var isDistressed: Bool {
    places(of: ToneWords.selfHarm).contains { place in
      guard !isReported(place) else { return false }
      let before = texts[..<place]
      // "Tetangga saya" is another one.
      let speaksOfSelf = before.indices.suffix(3).contains { word in
        ToneWords.writer.contains(before[word])
          && (word == 0 || !ToneWords.others.contains(before[word - 1]))
      }
      let isDenied = before.suffix(3).contains {
        ["jangan", "bukan", "dilarang", "cegah"].contains($0)
      }
      if isDenied { return false }
      return speaksOfSelf || !before.contains { ToneWords.others.contains($0) }
    }
  }

  // MARK: - Threats

  var isThreatening: Bool {
    texts.indices.contains { place in
      !isReported(place)
        && (isOwnDeed(place) || isDeedOfWriter(place) || isWarning(place))
    }
  }

  /// "kubakar", "kuhajar".
  private func isOwnDeed(_ place: Int) -> Bool {
    let text = texts[place]
    guard text.hasPrefix("ku"), text.count > 4 else { return false }
    return ToneWords.violence.contains(String(text.dropFirst(2))) && isAimed(place)
  }

  /// "gue bacok lu", "kami akan bakar tps", "aku akan membunuhmu".
  private func isDeedOfWriter(_ place: Int) -> Bool {
    guard let deed = deed(texts[place]) else { return false }
    var actor = place - 1
    while actor >= 0, ToneWords.intent.contains(texts[actor]) { actor -= 1 }
    guard actor >= 0, ToneWords.writer.contains(texts[actor]) else { return false }
    let isDenied = texts[max(0, actor - 1)..<place].contains {
      ["tidak", "tak", "gak", "ga", "nggak", "jangan", "takut", "bukan"].contains($0)
    }
    // The Javanese "tak" is "I will".
    guard !isDenied || texts[actor] == "tak" else { return false }
    if deed == "pukul", place + 1 < texts.count, texts[place + 1].allSatisfy(\.isNumber) {
      return false
    }
    return isAimed(place)
  }

  /// The deed that a word names, without the prefix of the active voice and the person at its end.
  private func deed(_ word: String) -> String? {
    var stem = word
    for ending in ["mu", "nya", "kan", "in"] where stem.count > ending.count + 3 {
      if ToneWords.violence.contains(stem) { break }
      if stem.hasSuffix(ending) { stem = String(stem.dropLast(ending.count)) }
    }
    if ToneWords.violence.contains(stem) { return stem }
    for (prefix, letter) in [
      ("mem", "b"), ("mem", ""), ("men", "t"), ("meng", ""), ("mem", "p"), ("nge", ""), ("me", ""),
    ] where stem.hasPrefix(prefix) {
      let root = letter + stem.dropFirst(prefix.count)
      if ToneWords.violence.contains(root) { return root }
      let whole = String(stem.dropFirst(prefix.count))
      if ToneWords.violence.contains(whole) { return whole }
    }
    return nil
  }

  private func isAimed(_ place: Int) -> Bool {
    guard place + 1 < texts.count else { return true }
    return !ToneWords.harmless.contains(texts[place + 1])
  }

  /// "awas kau", "mati kau", "siap siap mati".
  private func isWarning(_ place: Int) -> Bool {
    let you = { (place: Int) in
      place < texts.count && ToneWords.address.contains(texts[place]) && texts[place] != "semua"
    }
    switch texts[place] {
    case "awas", "awaskan": return you(place + 1)
    case "mati", "matilah": return you(place + 1)
    case "siap":
      let ready = texts[place...].drop { $0 == "siap" }
      return ready.first == "mati"
        && !texts[..<place].contains { ToneWords.writer.contains($0) }
    default: return false
    }
  }

  // MARK: - Abuse

  var isAbusive: Bool {
    if places(of: ToneWords.insultPhrases).contains(where: { !isReported($0) }) { return true }
    return texts.indices.contains { place in
      guard !isReported(place) else { return false }
      if isInsult(place) { return !isOfSelf(place) }
      return isContextual(place) && isThrown(place)
    }
  }

  private func isInsult(_ place: Int) -> Bool {
    forms(words[place].letters).contains { ToneWords.insults.contains($0) }
      || covers(words[place].letters, ToneWords.insults) || lacksVowels(words[place].letters)
  }

  private func isContextual(_ place: Int) -> Bool {
    forms(words[place].letters).contains { ToneWords.contextual.contains($0) }
      || covers(words[place].letters, ToneWords.contextual)
  }

  /// The word itself, with doubled letters once, and without a clitic.
  private func forms(_ letters: [UInt8]) -> [String] {
    let word = String(decoding: letters, as: UTF8.self)
    var squeezed: [UInt8] = []
    for letter in letters where letter != squeezed.last { squeezed.append(letter) }
    var forms = [word, String(decoding: squeezed, as: UTF8.self)]
    for ending in ["lah", "mu"] where word.hasSuffix(ending) && word.count > ending.count + 3 {
      forms.append(String(word.dropLast(ending.count)))
    }
    return forms
  }

  /// Whether covered letters (`anj*ng`) leave a word of a list.
  private func covers(_ letters: [UInt8], _ list: Set<String>) -> Bool {
    guard letters.contains(0x2A), letters.filter({ $0 != 0x2A }).count >= 3 else { return false }
    return list.contains { word in
      let wanted = Array(word.utf8)
      return wanted.count == letters.count
        && zip(wanted, letters).allSatisfy { $0 == $1 || $1 == 0x2A }
    }
  }

  /// Whether a word is an insult without some of its vowels (`bngsat`).
  private func lacksVowels(_ letters: [UInt8]) -> Bool {
    guard letters.count >= 4,
      let insults = ToneWords.insultsByConsonants[ToneWords.consonants(of: letters)]
    else { return false }
    // "Kancing" is a button, not "kanciang".
    let core = CoreWords.shared.table
    if let entry = core.words.find(letters[...]), entry < core.standardCount { return false }
    return insults.contains { insult in
      var rest = letters[...]
      for letter in insult where rest.first == letter { rest.removeFirst() }
      return rest.isEmpty
    }
  }

  /// "saya bodoh soal ini".
  private func isOfSelf(_ place: Int) -> Bool {
    place > 0 && ["saya", "aku", "gue", "gw"].contains(texts[place - 1])
  }

  /// Whether a noun is thrown at somebody: alone, behind "dasar", before a person.
  private func isThrown(_ place: Int) -> Bool {
    if isOfSelf(place) { return false }
    // East Javanese ends sentences with it.
    if ["cok", "cuk", "cokk", "cukk"].contains(texts[place]), place == texts.count - 1 {
      return true
    }
    if place > 0, ["dasar", "kayak", "kek", "emang", "memang"].contains(texts[place - 1]) {
      return true
    }
    if place + 1 < texts.count, ToneWords.address.contains(texts[place + 1]) { return true }
    if texts.dropFirst(place + 1).first == "amat" { return false }
    if place > 0, ToneWords.address.contains(texts[place - 1]), place == texts.count - 1 {
      return true
    }
    // "... kerja, anjing"
    if place == texts.count - 1, words[place].startsClause { return true }
    return texts.count <= Self.longestOutburst
      && texts.indices.allSatisfy { other in
        other == place || ToneWords.around.contains(texts[other])
          || ToneWords.address.contains(texts[other]) || isInsult(other) || isContextual(other)
      }
  }

  /// Words of a message that is nothing but abuse.
  private static let longestOutburst = 12
}
