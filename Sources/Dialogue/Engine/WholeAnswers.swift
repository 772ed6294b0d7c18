import IndonesianText

/// Texts that are a value and nothing beside it.
extension TurnRun {
  /// A part of a message as the answer to a question, if nothing but that stands in it.
  func wholeReading(_ text: String, for index: PromptIndex, isNamed: Bool) -> Reading? {
    wholeReading(Input(.text(text), language: script.language), for: index, isNamed: isNamed)
  }

  /// A message that consists of words as the answer to a question, if nothing but that stands in
  /// it.
  func wholeReading(_ input: Input, for index: PromptIndex, isNamed: Bool) -> Reading? {
    let prompt = script[index]
    switch prompt.answer {
    case .text, .image, .video, .audio, .document, .anyMedia, .location, .contactCard, .sticker,
      .other, .yesNo:
      guard prompt.answer == .text, isNamed else { return nil }
    case .name:
      guard isNamed || index == waitingPrompt else { return nil }
    case .choice:
      let named = exactOption(input, prompt) ?? (isNamed ? describedOption(input, prompt) : nil)
      guard let option = named, isShown(prompt.options[option])
      else { return nil }
      var probe = self
      return probe.read(option, for: index)
    case .link, .date, .money, .number, .phone, .email:
      guard isOneEntity(input, for: prompt) || exactOption(input, prompt) != nil else {
        return nil
      }
    case .region: guard isWholeRegion(input, for: prompt) else { return nil }
    case .time, .mask, .ticket: break
    }
    var probe = self
    switch probe.read(input, for: index) {
    case .notUnderstood, .accepted(.skipped, option: nil): return nil
    // A mere "no" is nobody's value.
    case .accepted(_, .some) where exactOption(input, prompt) == nil: return nil
    case let reading: return reading
    }
  }

  /// Whether a text names a region, or one and where it lies ("surabaya jawa timur"), and each of
  /// its words is needed for that: "data pemilih di bantul" means no less without its first word.
  private func isWholeRegion(_ input: Input, for prompt: Prompt) -> Bool {
    if exactOption(input, prompt) != nil { return true }
    let words = input.spoken.content.filter { !Self.regionWords.contains($0.text) }
    guard (1...2 * Self.wordsOfRegion).contains(words.count) else { return false }
    guard words.count > 1 else { return true }
    func codes(_ words: some Sequence<SpokenWords.Word>) -> Set<String> {
      let text = words.map { input.folded.word($0.source.lowerBound) }.joined(separator: " ")
      return regionCodes(in: Input(.text(text), language: script.language), for: prompt)
    }
    func isName(_ words: ArraySlice<SpokenWords.Word>) -> Bool {
      guard words.count <= Self.wordsOfRegion else { return false }
      let all = codes(words)
      return !all.isEmpty
        && (words.count == 1 || codes(words.dropFirst()) != all && codes(words.dropLast()) != all)
    }
    return isName(words[...])
      || (1..<words.count).contains { isName(words[..<$0]) && isName(words[$0...]) }
  }

  /// Words of the longest names, "Kepulauan Bangka Belitung" and "Ogan Komering Ulu Selatan".
  private static let wordsOfRegion = 4

  /// Words before the name of a region.
  private static let regionWords: Set<String> = [
    "kabupaten", "kab", "kota", "provinsi", "prov", "daerah", "wilayah", "di", "ke", "dari",
  ]

  private func describedOption(_ input: Input, _ prompt: Prompt) -> Int? {
    guard case .options(let places) = described(input, prompt), places.count == 1,
      input.core.count <= 2
    else { return nil }
    return places.first
  }

  /// Whether a text names one value of the question's type and tells nothing beside it.
  private func isOneEntity(_ input: Input, for prompt: Prompt) -> Bool {
    let found = entities(in: input.text, at: now, direction: prompt.direction).filter {
      switch (prompt.answer, $0.value) {
      case (.link, .link), (.date, .moment), (.money, .money), (.phone, .phone),
        (.email, .email), (.number, .number), (.money, .number):
        true
      default: false
      }
    }
    guard found.count == 1 || prompt.answer == .link && !found.isEmpty else { return false }
    return input.spoken.content.allSatisfy { word in
      let place = input.folded.words[word.source.lowerBound].original.lowerBound
      return found.contains { $0.original.contains(place) } || Self.unitWords.contains(word.text)
        || prompt.answer == .link && Self.linkWords.contains(word.text)
    }
  }

  /// Words beside a value that only say of what kind it is.
  private static let unitWords: Set<String> = ["tanggal", "hari", "pada", "jam", "sekitar", "saya"]
  private static let linkWords: Set<String> = ["tautan", "link", "url"]
}
