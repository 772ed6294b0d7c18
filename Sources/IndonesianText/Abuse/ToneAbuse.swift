/// Whether somebody swears.
extension ToneReader {
  var isAbusive: Bool {
    if finds.contains(where: { $0.meaning == .insult && !isReported[$0.start] }) { return true }
    let kinds = kinds
    return words.indices.contains { place in
      guard !isReported[place] else { return false }
      switch kinds[place] {
      case .insult: return !isOfSelf(place) && !isMeantPlainly(place)
      case .contextual: return isThrown(place, kinds)
      case .plain: return false
      }
    }
  }

  /// What each word is by itself; one that stands there again soon is looked at once.
  private var kinds: [ToneKind] {
    var finder = ToneKinds()
    // By bits of the hash, where a word stood last, plus one.
    var places = [Int](repeating: 0, count: Self.rememberedWords)
    var kinds: [ToneKind] = []
    kinds.reserveCapacity(words.count)
    for place in words.indices {
      let slot = Int(truncatingIfNeeded: words[place].hash) & (Self.rememberedWords - 1)
      let before = places[slot] - 1
      // The letters alone do not say how a digit among them may be read.
      let isSame =
        before >= 0 && words[before].hash == words[place].hash && words[place].other == nil
        && words[before].other == nil && words[before].letters == words[place].letters
      kinds.append(isSame ? kinds[before] : finder.kind(of: words[place]))
      places[slot] = place + 1
    }
    return kinds
  }

  /// A power of two; most messages have fewer words that differ.
  private static let rememberedWords = 128

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

  /// "rakyat tidak bodoh", "bukan orang bodoh", "dilempar tai sapi".
  private func isMeantPlainly(_ place: Int) -> Bool {
    guard place > 0, !words[place].startsClause else { return false }
    if ToneWords.dung.contains(words[place]), place + 1 < words.count {
      return ToneWords.droppings.contains(words[place + 1])
    }
    let isOfPeople = place > 1 && ToneWords.people.contains(words[place - 1])
    return ToneWords.unlike.contains(words[isOfPeople ? place - 2 : place - 1])
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
    if let previous, ToneWords.address.contains(previous) || ToneWords.blamed.contains(previous),
      isEnd(place) || next.map({ $0.startsClause || ToneWords.doings.contains($0) }) == true
    {
      return true
    }
    if !ToneWords.surprised.contains(words[place]), isCursed(place) { return true }
    // "Lama banget anjing jawabnya", "woi anjing bales"; "... kerja, anjing".
    if let previous, ToneWords.outcries.contains(previous),
      next.map({ !ToneWords.animals.contains($0) }) ?? true
    {
      return true
    }
    if next == nil, words[place].startsClause { return true }
    return isOutburst(place, kinds)
  }

  /// "4njing ...", "anjing lemot bgt", "monyet ga bisa login".
  private func isCursed(_ place: Int) -> Bool {
    var next = place + 1
    while next < min(words.count, place + 3), ToneWords.around.contains(words[next]) { next += 1 }
    if words[place].isDisguised {
      return next >= words.count || !ToneWords.animals.contains(words[next])
    }
    guard place == 0 || words[place].startsClause, next < words.count else { return false }
    if ToneWords.complaints.contains(words[next]) { return true }
    if ToneWords.denials.contains(words[next]), next + 1 < words.count {
      return ToneWords.services.contains(words[next + 1])
    }
    // "lama banget", but not "anjing lama tidak pulang"
    return words[next].is("lama") && next + 1 < words.count
      && ToneWords.degree.contains(words[next + 1])
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
