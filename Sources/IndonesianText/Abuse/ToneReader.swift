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
  private typealias Word = ToneText.Word

  private let words: [ToneText.Word]
  /// By word, whether it is another's, told by the writer.
  private let isReported: [Bool]
  /// Whether others' words are told.
  let isTelling: Bool

  init(_ words: [ToneText.Word]) {
    self.words = words
    let firstReport = Self.firstReport(in: words)
    isTelling = firstReport != nil
    let speaksOutsideQuotes = words.contains { !$0.isQuoted }
    isReported = words.indices.map { place in
      if words[place].isQuoted { return speaksOutsideQuotes }
      return (firstReport ?? place) < place || Self.isTakenBack(words, place)
    }
  }

  // MARK: - Whose words

  /// Whether what follows says that a word is another's.
  private static func isTakenBack(_ words: [ToneText.Word], _ place: Int) -> Bool {
    let after = words[place...].dropFirst()
    guard let next = after.first else { return false }
    // "babi, katanya"; "bangsat dipakai nama akun"
    if after.prefix(3).contains(where: { ToneWords.saidSo.contains($0) }) { return true }
    if ToneWords.passedOn.contains(next) { return true }
    // "pantek itu kata kasar", "memek itu isi komentarnya"
    return ToneWords.pointing.contains(next)
      && after.dropFirst().prefix(2).contains {
        ToneWords.reporting.contains($0) || ToneWords.naming.contains($0)
      }
  }

  /// Where others' words begin: at a verb of saying, unless the writer tells what he did himself.
  private static func firstReport(in words: [ToneText.Word]) -> Int? {
    words.indices.first { place in
      guard isReporting(words[place]) else { return false }
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

  // MARK: - Distress

  var isDistressed: Bool {
    let finds = ToneWords.selfHarm.finds(in: words)
    guard !finds.isEmpty, !words.contains(where: { ToneWords.figures.contains($0) }) else {
      return false
    }
    let firstOther = words.firstIndex { ToneWords.others.contains($0) } ?? words.count
    return finds.contains { start, end in
      guard !isReported[start] else { return false }
      let before = words[..<start]
      // "Mau mati lo" is said to somebody; "capek hidup di kota" is a complaint.
      if isYou(end) || isYou(start - 1) || end < words.count && words[end].is("di") { return false }
      // "Tetangga saya" is another one.
      let speaksOfSelf = before.indices.suffix(3).contains { word in
        ToneWords.writer.contains(before[word])
          && (word == 0 || !ToneWords.others.contains(before[word - 1]))
      }
      if before.suffix(3).contains(where: { ToneWords.refusing.contains($0) }) { return false }
      return speaksOfSelf || firstOther >= start
    }
  }

  // MARK: - Threats

  var isThreatening: Bool {
    words.indices.contains { place in
      !isReported[place] && (isDeed(place) || isDeedToYou(place) || isWarning(place))
    } || isReadyForDeath || ToneWords.threats.finds(in: words).contains { isMeant($0.start) }
  }

  /// Whether a deed is threatened with.
  private func isDeed(_ place: Int) -> Bool {
    if isOwnDeed(place) { return true }
    guard let deed = Self.deed(words[place].letters[...]) else { return false }
    return isDeedOfWriter(place, deed) || isAnnounced(place)
  }

  /// "siap siap mati", "siap lo mati", which the writer does not say of himself.
  private var isReadyForDeath: Bool {
    let deaths = words.indices.filter { words[$0].is("mati") }
    guard !deaths.isEmpty else { return false }
    let firstWriter = words.firstIndex { ToneWords.writer.contains($0) } ?? words.count
    return deaths.contains { death in
      var place = death - 1
      while place >= 0, words[place].is("aja") || words[place].is("saja") || isYou(place) {
        place -= 1
      }
      while place >= 0, words[place].is("siap") {
        if firstWriter >= place, !isReported[place] { return true }
        place -= 1
      }
      return false
    }
  }

  /// Whether somebody says a threat rather than asks or denies it: "boleh tau alamat lo".
  private func isMeant(_ start: Int) -> Bool {
    guard !isReported[start] else { return false }
    if start > 0, ToneWords.others.contains(words[start - 1]) { return false }
    return !words[..<start].suffix(2).contains { ToneWords.asking.contains($0) }
  }

  /// Whether somebody is spoken to at a place.
  private func isYou(_ place: Int) -> Bool {
    words.indices.contains(place) && ToneWords.address.contains(words[place])
      && !ToneWords.everybody.contains(words[place])
  }

  /// Whether somebody is spoken to near a place: "lo", "lehermu".
  private func speaksToYou(near place: Int) -> Bool {
    (max(0, place - 4)..<min(words.count, place + 5)).contains { place in
      let letters = words[place].letters
      return isYou(place)
        || letters.count > 4 && letters.ends(with: "mu") && !letters.ends(with: "amu")
        || ToneWords.yours.contains(words[place])
    }
  }

  /// "saya akan datang dan bunuh kamu": the deed stands right before the one it is done to.
  private func isAnnounced(_ place: Int) -> Bool {
    guard isYou(place + 1) else { return false }
    let before = words[..<place].suffix(6)
    return before.contains { ToneWords.writer.contains($0) }
      && !before.contains { ToneWords.denials.contains($0) }
  }

  /// "dipateni koe", "kalian bakal dihabisi".
  private func isDeedToYou(_ place: Int) -> Bool {
    let letters = words[place].letters
    guard letters.count > 5, letters.starts(with: "di".utf8),
      Self.deed(letters.dropFirst(2)) != nil
    else { return false }
    if isYou(place + 1) || isYou(place + 2) { return true }
    return (place - 3..<place).contains(where: isYou)
      && words[..<place].suffix(3).contains { ToneWords.coming.contains($0) }
  }

  /// "kubakar", "kuhajar".
  private func isOwnDeed(_ place: Int) -> Bool {
    let letters = words[place].letters
    guard letters.count > 4, letters.starts(with: "ku".utf8) else { return false }
    return ToneWords.violence.contains(letters.dropFirst(2)) && isAimed(place)
  }

  /// "gue bacok lu", "kami akan bakar tps", "aku akan membunuhmu".
  private func isDeedOfWriter(_ place: Int, _ deed: ArraySlice<UInt8>) -> Bool {
    // No deed is a word of intent, so each of these is passed over once.
    var actor = place - 1
    while actor >= 0, ToneWords.intent.contains(words[actor]) { actor -= 1 }
    guard actor >= 0, ToneWords.writer.contains(words[actor]) else { return false }
    let isDenied = words[max(0, actor - 1)..<place].contains { ToneWords.denials.contains($0) }
    // The Javanese "tak" is "I will".
    guard !isDenied || words[actor].is("tak") else { return false }
    if ToneWords.mildViolence.contains(deed), !speaksToYou(near: place) {
      return words[place].letters.ends(with: "mu")
    }
    return isAimed(place)
  }

  /// The deed that a word names, without the prefix of the active voice and the person at its end.
  private static func deed(_ word: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    if ToneWords.violence.contains(word) { return word }
    var stem = word
    for ending in personEndings where stem.count > ending.count + 3 {
      guard stem.suffix(ending.count).elementsEqual(ending) else { continue }
      stem = stem.dropLast(ending.count)
      if ToneWords.violence.contains(stem) { return stem }
    }
    guard stem.first == 0x6D || stem.first == 0x6E else { return nil }
    for (prefix, letter) in activePrefixes where stem.starts(with: prefix) {
      let whole = stem.dropFirst(prefix.count)
      let root = (letter + whole)[...]
      if ToneWords.violence.contains(root) { return root }
      if ToneWords.violence.contains(whole) { return whole }
    }
    return nil
  }

  private static let personEndings = ["mu", "nya", "kan", "in", "i"].map { Array($0.utf8) }

  /// The prefixes of the active voice, with the letter that each has taken away.
  private static let activePrefixes: [(prefix: [UInt8], letter: [UInt8])] = [
    ("mem", "b"), ("mem", ""), ("men", "t"), ("meng", ""), ("mem", "p"), ("nge", ""), ("me", ""),
  ].map { (Array($0.utf8), Array($1.utf8)) }

  private func isAimed(_ place: Int) -> Bool {
    guard place + 1 < words.count else { return true }
    return !ToneWords.harmless.contains(words[place + 1])
  }

  /// "awas kau", "mati kau".
  private func isWarning(_ place: Int) -> Bool {
    isYou(place + 1) && ToneWords.warnings.contains(words[place])
  }

  // MARK: - Abuse

  var isAbusive: Bool {
    let finds = ToneWords.insultPhrases.finds(in: words)
    if finds.contains(where: { !isReported[$0.start] }) { return true }
    let kinds = words.map { ToneKind(of: $0) }
    return words.indices.contains { place in
      guard !isReported[place] else { return false }
      switch kinds[place] {
      case .insult: return !isOfSelf(place)
      case .contextual: return isThrown(place, kinds)
      case .plain: return false
      }
    }
  }

  /// "saya bodoh soal ini", "saya emang bego".
  private func isOfSelf(_ place: Int) -> Bool {
    // No insult links, so each of these words is passed over once.
    var before = place - 1
    while before >= 0, ToneWords.link.contains(words[before]) { before -= 1 }
    if before >= 0, ToneWords.selves.contains(words[before]) { return true }
    // "Bego banget aku"
    guard place + 2 < words.count, ToneWords.degree.contains(words[place + 1]) else {
      return false
    }
    return ToneWords.selves.contains(words[place + 2])
  }

  /// Whether a noun is thrown at somebody: alone, behind "dasar", before a person.
  private func isThrown(_ place: Int, _ kinds: [ToneKind]) -> Bool {
    if isOfSelf(place) { return false }
    let next = place + 1 < words.count ? words[place + 1] : nil
    let previous = place > 0 ? words[place - 1] : nil
    // East Javanese begins and ends sentences with it.
    if ToneWords.exclaimed.contains(words[place]), next == nil || previous == nil { return true }
    if let previous, ToneWords.throwing.contains(previous) { return true }
    // "dasar cina kafir"
    if words[..<place].suffix(2).contains(where: { $0.is("dasar") }) { return true }
    if let next, ToneWords.address.contains(next) { return true }
    if let next, next.is("amat") { return false }
    if let previous, ToneWords.address.contains(previous), isEnd(place) { return true }
    // "Lama banget anjing jawabnya", "woi anjing bales"; "... kerja, anjing".
    if let previous, ToneWords.outcries.contains(previous),
      next.map({ !ToneWords.animals.contains($0) }) ?? true
    {
      return true
    }
    if next == nil, words[place].startsClause { return true }
    return isOutburst(place, kinds)
  }

  /// Whether nothing that matters follows.
  private func isEnd(_ place: Int) -> Bool {
    words[place...].dropFirst().allSatisfy { ToneWords.around.contains($0) }
  }

  /// Whether the message is nothing but abuse.
  private func isOutburst(_ place: Int, _ kinds: [ToneKind]) -> Bool {
    guard words.count <= Self.longestOutburst else { return false }
    if ToneWords.surprised.contains(words[place]),
      !words.contains(where: { ToneWords.address.contains($0) })
    {
      return false
    }
    return words.indices.allSatisfy { other in
      other == place || kinds[other] != .plain || ToneWords.around.contains(words[other])
        || ToneWords.address.contains(words[other])
    }
  }

  /// Words of a message that is nothing but abuse.
  private static let longestOutburst = 12
}

extension [UInt8] {
  fileprivate func ends(with suffix: StaticString) -> Bool {
    self.suffix(suffix.utf8CodeUnitCount).elementsEqual(suffix.description.utf8)
  }
}
