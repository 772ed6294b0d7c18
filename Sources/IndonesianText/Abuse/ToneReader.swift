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

private struct ToneReader {
  private let words: [ToneText.Word]
  private let texts: [String]
  private let kinds: [Kind]
  /// Whether something is said beside what is quoted.
  private let speaksOutsideQuotes: Bool
  /// The first word that says that others' words follow.
  private let firstReport: Int?

  init(_ words: [ToneText.Word]) {
    self.words = words
    texts = words.map(\.text)
    kinds = words.map { Self.kind(of: $0.letters) }
    speaksOutsideQuotes = words.contains { !$0.isQuoted }
    firstReport = Self.firstReport(in: words.map(\.text))
  }

  /// Whether others' words are told.
  var isTelling: Bool { firstReport != nil }

  // MARK: - Whose words

  /// Whether the word at a place is another's, told by the writer.
  private func isReported(_ place: Int) -> Bool {
    if words[place].isQuoted { return speaksOutsideQuotes }
    if let firstReport, firstReport < place { return true }
    let after = texts[place...].dropFirst()
    // "babi, katanya"; "bangsat dipakai nama akun"
    if after.prefix(3).contains(where: { $0 == "katanya" || $0 == "artinya" }) { return true }
    guard let next = after.first else { return false }
    if ToneWords.passedOn.contains(next) { return true }
    // "pantek itu kata kasar", "memek itu isi komentarnya"
    return ["itu", "tuh", "adalah"].contains(next)
      && after.dropFirst().prefix(2).contains {
        ToneWords.reporting.contains($0) || $0 == "bahasa" || $0 == "nama"
      }
  }

  /// Where others' words begin: at a verb of saying, unless the writer tells what he did himself.
  private static func firstReport(in texts: [String]) -> Int? {
    texts.indices.first { place in
      guard isReporting(texts[place]) else { return false }
      guard ToneWords.ownActs.contains(texts[place]) else { return true }
      return !texts[..<place].suffix(2).contains {
        ToneWords.writer.contains($0) || ["udah", "sudah", "dah", "udh", "sdh"].contains($0)
      }
    }
  }

  private static func isReporting(_ word: String) -> Bool {
    ToneWords.reporting.contains(word)
      || word.hasSuffix("nya") && ToneWords.reporting.contains(String(word.dropLast(3)))
  }

  /// The places where a pattern begins, with the place behind it.
  private func finds(_ patterns: [String: [TonePattern]]) -> [(start: Int, end: Int)] {
    texts.indices.flatMap { start in
      (patterns[texts[start]] ?? []).compactMap { pattern in
        pattern.end(in: texts, from: start).map { (start, $0) }
      }
    }
  }

  // MARK: - Distress

  var isDistressed: Bool {
    guard !texts.contains(where: { ToneWords.figures.contains($0) }) else { return false }
    let firstOther = texts.firstIndex { ToneWords.others.contains($0) } ?? texts.count
    return finds(ToneWords.selfHarm).contains { start, end in
      guard !isReported(start) else { return false }
      let before = texts[..<start]
      let after = end < texts.count ? texts[end] : ""
      // "Mau mati lo" is said to somebody; "capek hidup di kota" is a complaint.
      if isYou(after) || isYou(before.last ?? "") || after == "di" { return false }
      // "Tetangga saya" is another one.
      let speaksOfSelf = before.indices.suffix(3).contains { word in
        ToneWords.writer.contains(before[word])
          && (word == 0 || !ToneWords.others.contains(before[word - 1]))
      }
      let isDenied = before.suffix(3).contains {
        ["jangan", "bukan", "dilarang", "cegah"].contains($0)
      }
      if isDenied { return false }
      return speaksOfSelf || firstOther >= start
    }
  }

  // MARK: - Threats

  var isThreatening: Bool {
    texts.indices.contains { place in
      !isReported(place)
        && (isOwnDeed(place) || isDeedOfWriter(place) || isAnnounced(place)
          || isDeedToYou(place) || isWarning(place))
    } || isReadyForDeath || finds(ToneWords.threats).contains { isMeant($0.start) }
  }

  /// "siap siap mati", "siap lo mati", which the writer does not say of himself.
  private var isReadyForDeath: Bool {
    let firstWriter = texts.firstIndex { ToneWords.writer.contains($0) } ?? texts.count
    return texts.indices.contains { death in
      guard texts[death] == "mati" else { return false }
      var place = death - 1
      while place >= 0, texts[place] == "aja" || texts[place] == "saja" || isYou(texts[place]) {
        place -= 1
      }
      while place >= 0, texts[place] == "siap" {
        if firstWriter >= place, !isReported(place) { return true }
        place -= 1
      }
      return false
    }
  }

  /// Whether somebody says a threat rather than asks or denies it: "boleh tau alamat lo".
  private func isMeant(_ start: Int) -> Bool {
    guard !isReported(start) else { return false }
    let before = texts[..<start].suffix(2)
    if ToneWords.others.contains(before.last ?? "") { return false }
    return !before.contains {
      [
        "mau", "ingin", "pengen", "boleh", "tidak", "gak", "ga", "nggak", "belum", "apakah", "bisa",
        "perlu", "dia",
      ].contains($0)
    }
  }

  private func isYou(_ word: String) -> Bool {
    ToneWords.address.contains(word) && !["semua", "kabeh"].contains(word)
  }

  /// Whether somebody is spoken to near a place: "lo", "lehermu".
  private func speaksToYou(near place: Int) -> Bool {
    texts[max(0, place - 4)..<min(texts.count, place + 5)].contains { word in
      isYou(word) || word.count > 4 && word.hasSuffix("mu") && !word.hasSuffix("amu")
        || word.count > 4 && ["rumahmu", "kepalamu", "keluargamu"].contains(word)
    }
  }

  /// "saya akan datang dan bunuh kamu": the deed stands right before the one it is done to.
  private func isAnnounced(_ place: Int) -> Bool {
    guard place + 1 < texts.count, isYou(texts[place + 1]), deed(texts[place]) != nil else {
      return false
    }
    let before = texts[..<place].suffix(6)
    return before.contains { ToneWords.writer.contains($0) }
      && !before.contains { ToneWords.denials.contains($0) }
  }

  /// "dipateni koe", "kalian bakal dihabisi".
  private func isDeedToYou(_ place: Int) -> Bool {
    let text = texts[place]
    guard text.utf8.starts(with: "di".utf8), text.utf8.count > 5,
      deed(String(text.dropFirst(2))) != nil
    else { return false }
    if texts[place...].dropFirst().prefix(2).contains(where: isYou) { return true }
    let before = texts[..<place].suffix(3)
    return before.contains { isYou($0) }
      && before.contains { ["bakal", "akan", "pasti", "bakalan"].contains($0) }
  }

  /// "kubakar", "kuhajar".
  private func isOwnDeed(_ place: Int) -> Bool {
    let text = texts[place]
    guard text.utf8.starts(with: "ku".utf8), text.utf8.count > 4 else { return false }
    return ToneWords.violence.contains(String(text.dropFirst(2))) && isAimed(place)
  }

  /// "gue bacok lu", "kami akan bakar tps", "aku akan membunuhmu".
  private func isDeedOfWriter(_ place: Int) -> Bool {
    // No deed is a word of intent, so each of these is passed over once.
    guard let deed = deed(texts[place]) else { return false }
    var actor = place - 1
    while actor >= 0, ToneWords.intent.contains(texts[actor]) { actor -= 1 }
    guard actor >= 0, ToneWords.writer.contains(texts[actor]) else { return false }
    let isDenied = texts[max(0, actor - 1)..<place].contains { ToneWords.denials.contains($0) }
    // The Javanese "tak" is "I will".
    guard !isDenied || texts[actor] == "tak" else { return false }
    if ToneWords.mildViolence.contains(deed), !speaksToYou(near: place) {
      return texts[place].hasSuffix("mu")
    }
    return isAimed(place)
  }

  /// The deed that a word names, without the prefix of the active voice and the person at its end.
  private func deed(_ word: String) -> String? {
    var stem = word
    for ending in ["mu", "nya", "kan", "in", "i"] where stem.count > ending.count + 3 {
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

  /// "awas kau", "mati kau".
  private func isWarning(_ place: Int) -> Bool {
    let you = { (place: Int) in place < texts.count && isYou(texts[place]) }
    switch texts[place] {
    case "awas", "awaskan": return you(place + 1)
    case "mati", "matilah": return you(place + 1)
    default: return false
    }
  }

  // MARK: - Abuse

  var isAbusive: Bool {
    if finds(ToneWords.insultPhrases).contains(where: { !isReported($0.start) }) { return true }
    return texts.indices.contains { place in
      guard !isReported(place) else { return false }
      if isInsult(place) { return !isOfSelf(place) }
      return isContextual(place) && isThrown(place)
    }
  }

  private func isInsult(_ place: Int) -> Bool { kinds[place] == .insult }

  private func isContextual(_ place: Int) -> Bool { kinds[place] == .contextual }

  private enum Kind {
    case plain, contextual, insult
  }

  /// What a word is by itself.
  private static func kind(of letters: [UInt8]) -> Kind {
    let forms = forms(letters)
    let isCovered = letters.contains(0x2A)
    func isIn(_ list: Set<String>) -> Bool {
      forms.contains { list.contains($0) } || isCovered && covers(letters, list)
    }
    if isIn(ToneWords.insults) || lacksVowels(letters) { return .insult }
    return isIn(ToneWords.contextual) ? .contextual : .plain
  }

  /// The word itself and what it may be a spelling or a longer form of: doubled letters once, old
  /// and playful letters (`dj`, `y`, `q`), the Javanese `u` of emphasis (`guoblok`), without the
  /// endings and the "se-" of "segoblok-gobloknya".
  private static func forms(_ letters: [UInt8]) -> [String] {
    var spellings = [letters]
    var squeezed: [UInt8] = []
    for letter in letters where letter != squeezed.last { squeezed.append(letter) }
    if squeezed.count < letters.count { spellings.append(squeezed) }
    if let respelled = respelled(squeezed) { spellings.append(respelled) }
    for spelling in spellings where spelling.count > 5 {
      for ending in endings where spelling.suffix(ending.count).elementsEqual(ending) {
        let stem = spelling.dropLast(ending.count)
        if stem.count > 3 || stem.elementsEqual("tai".utf8) || stem.elementsEqual("asu".utf8) {
          spellings.append(Array(stem))
        }
      }
      if spelling.starts(with: "se".utf8) { spellings.append(Array(spelling.dropFirst(2))) }
    }
    return spellings.map { String(decoding: $0, as: UTF8.self) }
  }

  private static let endings = ["lah", "mu", "nya", "lu", "lo", "loe", "kau"].map {
    Array($0.utf8)
  }

  private static func respelled(_ letters: [UInt8]) -> [UInt8]? {
    var respelled: [UInt8] = []
    for (place, letter) in letters.enumerated() {
      let next = place + 1 < letters.count ? letters[place + 1] : 0
      switch letter {
      // dj, tj
      case 0x64 where next == 0x6A: continue
      case 0x74 where next == 0x6A: respelled.append(0x63)
      case 0x6A where place > 0 && letters[place - 1] == 0x74: continue
      case 0x71: respelled.append(0x6B)
      // "anjink"
      case 0x6B where next == 0 && respelled.last == 0x6E: respelled.append(0x67)
      case 0x79 where !next.isVowel: respelled.append(0x69)
      // "buangsat", "uasu"
      case 0x75 where next.isVowel && next != 0x75 && place < 2: continue
      default: respelled.append(letter)
      }
    }
    return respelled == letters ? nil : respelled
  }

  /// Whether covered letters (`anj*ng`) leave a word of a list.
  ///
  /// At least three letters must be seen, or the first and the last of a longer word.
  private static func covers(_ letters: [UInt8], _ list: Set<String>) -> Bool {
    guard letters.contains(0x2A), let first = letters.first, let last = letters.last else {
      return false
    }
    let seen = letters.filter { $0 != 0x2A }.count
    let showsEnds = letters.count >= 4 && seen == 2 && first != 0x2A && last != 0x2A
    guard seen >= 3 || showsEnds else { return false }
    return list.contains { word in
      word.utf8.count == letters.count
        && zip(word.utf8, letters).allSatisfy { $0 == $1 || $1 == 0x2A }
    }
  }

  /// Whether a word is an insult without some of its vowels (`bngsat`).
  private static func lacksVowels(_ letters: [UInt8]) -> Bool {
    // "Kancing" is a button, not "kanciang".
    let core = CoreWords.shared.table
    guard letters.count >= 4, (core.words.find(letters[...]) ?? .max) >= core.standardCount,
      let insults = ToneWords.insultsByConsonants[ToneWords.consonants(of: letters)]
    else { return false }
    return insults.contains { insult in
      var rest = letters[...]
      for letter in insult where rest.first == letter { rest.removeFirst() }
      return rest.isEmpty
    }
  }

  /// "saya bodoh soal ini", "saya emang bego".
  private func isOfSelf(_ place: Int) -> Bool {
    var before = place - 1
    while before >= 0,
      ["emang", "memang", "ini", "agak", "yang", "terlalu", "kok"].contains(texts[before])
    {
      before -= 1
    }
    if before >= 0, Self.selves.contains(texts[before]) { return true }
    // "Bego banget aku"
    let after = texts[place...].dropFirst()
    guard let degree = after.first, ["banget", "bgt", "amat", "emang", "sekali"].contains(degree)
    else {
      return false
    }
    return Self.selves.contains(after.dropFirst().first ?? "")
  }

  private static let selves: Set<String> = ["saya", "aku", "gue", "gw", "gua"]

  /// Whether a noun is thrown at somebody: alone, behind "dasar", before a person.
  private func isThrown(_ place: Int) -> Bool {
    if isOfSelf(place) { return false }
    // East Javanese begins and ends sentences with it.
    if ["cok", "cuk", "cokk", "cukk"].contains(texts[place]),
      place == texts.count - 1 || place == 0
    {
      return true
    }
    if place > 0, ["kayak", "kek", "emang", "memang"].contains(texts[place - 1]) { return true }
    // "dasar cina kafir"
    if texts[..<place].suffix(2).contains("dasar") { return true }
    if place + 1 < texts.count, ToneWords.address.contains(texts[place + 1]) { return true }
    if texts.dropFirst(place + 1).first == "amat" { return false }
    if place > 0, ToneWords.address.contains(texts[place - 1]),
      texts[place...].dropFirst().allSatisfy({ ToneWords.around.contains($0) })
    {
      return true
    }
    // "Lama banget anjing jawabnya", "woi anjing bales"; "... kerja, anjing".
    if place > 0, ToneWords.outcries.contains(texts[place - 1]),
      place + 1 >= texts.count || !ToneWords.animals.contains(texts[place + 1])
    {
      return true
    }
    if place == texts.count - 1, words[place].startsClause { return true }
    if ToneWords.surprised.contains(texts[place]),
      !texts.contains(where: { ToneWords.address.contains($0) })
    {
      return false
    }
    return texts.count <= Self.longestOutburst
      && texts.indices.allSatisfy { other in
        other == place || ToneWords.around.contains(texts[other])
          || ToneWords.address.contains(texts[other]) || isInsult(other) || isContextual(other)
      }
  }

  /// Words of a message that is nothing but abuse.
  private static let longestOutburst = 12
}
