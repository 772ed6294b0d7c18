/// Whether somebody threatens.
extension ToneReader {
  var isThreatening: Bool {
    words.indices.contains { place in
      !isReported[place] && (isDeed(place) || isWarning(place))
    } || isReadyForDeath || finds.contains { $0.meaning == .threat && isMeant($0.start) }
  }

  /// Whether a deed is threatened with.
  private func isDeed(_ place: Int) -> Bool {
    if isOwnDeed(place) { return true }
    let word = words[place]
    if let deed = Self.deed(word.letters[...], hash: word.hash) {
      return isDeedOfWriter(place, deed) || isAnnounced(place) || isBareDeed(place)
        || isDeedByWriter(place)
    }
    // "dibunuh", "dipaehan"
    guard word.letters.count > 5, word.letters.starts(with: "di".utf8),
      Self.deed(word.letters.dropFirst(2)) != nil
    else { return false }
    return isDeedToYou(place) || isDeedByWriter(place)
  }

  /// "bacok lu" and nothing before it.
  private func isBareDeed(_ place: Int) -> Bool {
    (place == 0 || words[place].startsClause) && isPlainYou(place + 1)
      && ToneWords.violence.contains(words[place])
      && !ToneWords.mildViolence.contains(words[place])
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

  /// Whether somebody is spoken to near a place: "lo", "lehermu".
  private func speaksToYou(near place: Int) -> Bool {
    (max(0, place - 4)..<min(words.count, place + 5)).contains { place in
      let letters = words[place].letters
      return isYou(place) && !ToneWords.vocatives.contains(words[place])
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
    if isPlainYou(place + 1) || isPlainYou(place + 2) { return true }
    return (place - 3..<place).contains(where: isPlainYou)
      && words[..<place].suffix(3).contains { ToneWords.coming.contains($0) }
  }

  /// "sia dipaehan ku aing", "lu bakal digebukin sama gue", "keprukan ku aing beungeut sia".
  private func isDeedByWriter(_ place: Int) -> Bool {
    let isOurs =
      isAgent(place + 1) || isAgent(place + 2) || isAgent(place - 2)
      // "jagur cang cai"
      || place + 2 < words.count && ToneWords.writer.contains(words[place + 1])
        && isPlainYou(place + 2)
    return isOurs && (place - 4..<place + 5).contains(where: isPlainYou)
  }

  /// "ku aing", "oleh saya".
  private func isAgent(_ place: Int) -> Bool {
    place >= 0 && place + 1 < words.count && ToneWords.agents.contains(words[place])
      && ToneWords.writer.contains(words[place + 1])
  }

  /// "kubakar", "kuhajar", "takpateni".
  private func isOwnDeed(_ place: Int) -> Bool {
    let letters = words[place].letters
    guard letters.count > 4,
      let prefix = ToneWords.ownPrefixes.first(where: { letters.starts(with: $0) }),
      let deed = Self.deed(letters.dropFirst(prefix.count))
    else { return false }
    if ToneWords.mildViolence.contains(deed), place + 1 < words.count, !speaksToYou(near: place) {
      return letters.ends(with: "mu") || letters.ends(with: "ko")
    }
    return isAimed(place)
  }

  /// "gue bacok lu", "kami akan bakar tps", "aku akan membunuhmu".
  private func isDeedOfWriter(_ place: Int, _ deed: ArraySlice<UInt8>) -> Bool {
    // No deed is a word of intent, so each of these is passed over once.
    var actor = place - 1
    while actor >= 0, ToneWords.intent.contains(words[actor]) { actor -= 1 }
    guard actor >= 0 else { return false }
    let isByOthers = isOwnHenchman(actor)
    guard isByOthers || ToneWords.writer.contains(words[actor]) else { return false }
    let isDenied = words[max(0, actor - 1)..<place].contains { ToneWords.denials.contains($0) }
    // The Javanese "tak" is "I will".
    guard !isDenied || words[actor].is("tak") else { return false }
    if isByOthers || ToneWords.mildViolence.contains(deed), !speaksToYou(near: place) {
      return words[place].letters.ends(with: "mu")
    }
    return isAimed(place)
  }

  /// "anak buahku", "orang-orangku": the writer's people.
  private func isOwnHenchman(_ place: Int) -> Bool {
    let letters = words[place].letters
    return letters.count > 4 && letters.ends(with: "ku")
      && ToneWords.henchmen.contains(letters.dropLast(2))
  }

  /// The deed that a word names, without the prefix of the active voice and the person at its end.
  private static func deed(_ word: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    deed(word, hash: WordTable.hash(word.span))
  }

  /// The deed that letters name of which `hash` is the hash.
  private static func deed(_ word: ArraySlice<UInt8>, hash: UInt64) -> ArraySlice<UInt8>? {
    if ToneWords.violence.contains(word, hash: hash) { return word }
    var stem = word
    for ending in personEndings where stem.count > ending.count + 3 {
      guard stem.ends(with: ending) else { continue }
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

  private static let personEndings = ["mu", "nya", "kan", "in", "i", "an", "ko", "kau", "e", "ne"]
    .map { Array($0.utf8) }

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
    isPlainYou(place + 1) && ToneWords.warnings.contains(words[place])
  }
}
