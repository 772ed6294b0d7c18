import IndonesianText

/// Answers that name a region.
extension TurnRun {
  /// Reads the answer to a question for a region; what several regions fit is to be asked.
  ///
  /// nil if none is asked for or named.
  mutating func regionReading(_ input: Input, for prompt: Prompt) -> Reading? {
    guard let edition = prompt.regions?.edition, input.isText else { return nil }
    let regions = regions(in: input, for: prompt, as: .answer)
    guard let first = regions.first else { return nil }
    let codes = regions.map { $0.code(in: edition) }
    // Of several, those that the writer's rules refuse were not meant.
    let allowed = codes.filter { code in
      prompt.validations.allSatisfy { isTrue($0.condition, answer: .text(code)) }
    }
    guard allowed.count > 1 else {
      return validated(.text(allowed.first ?? first.code(in: edition)), option: nil, for: prompt)
    }
    return .severalRegions(allowed)
  }

  /// The one region that a sentence names, as a value.
  func regionMentioned(in input: Input, for prompt: Prompt) -> Value? {
    let regions = regions(in: input, for: prompt, as: .sentence)
    guard let edition = prompt.regions?.edition, regions.count == 1 else { return nil }
    return .text(regions[0].code(in: edition))
  }

  /// The codes of the regions that an answer could mean.
  func regionCodes(in input: Input, for prompt: Prompt) -> Set<String> {
    guard let edition = prompt.regions?.edition else { return [] }
    return Set(regions(in: input, for: prompt, as: .answer).map { $0.code(in: edition) })
  }

  private func regions(in input: Input, for prompt: Prompt, as context: RegionContext) -> [Region] {
    guard let scope = prompt.regions else { return [] }
    return readRegion(input.textWithoutLinks, in: scope, as: context).regions
  }

  /// What is shown of a region that was offered.
  func title(ofRegion code: String) -> String { offered(code)?.title ?? code }

  /// The place of the region that an answer to "which one?" means.
  func regionChoice(_ input: Input, among codes: [String]) -> Int? {
    let edition = waitingPrompt.flatMap { script[$0].regions?.edition } ?? .since2023
    let regions = codes.compactMap { offered($0) }
    guard regions.count == codes.count else { return nil }
    return chooseRegion(input.text, among: regions, in: edition)
  }

  private func offered(_ code: String) -> Region? {
    let edition = waitingPrompt.flatMap { script[$0].regions?.edition } ?? .since2023
    return RegionAtlas.shared.region(code, in: edition)
  }

  /// Takes the region that was chosen, if the question's rules still allow it.
  mutating func takeRegion(_ code: String) {
    guard let index = waitingPrompt else { return askAgain() }
    takeValue(.text(code), for: index)
  }

  /// Takes a value that was asked about, if the question's rules still allow it.
  mutating func takeValue(_ value: Value, for index: PromptIndex) {
    let reading = validated(value, option: nil, for: script[index])
    if case .accepted(let value, let option) = reading {
      accept(value, option: option, for: index)
    } else {
      countFailure(for: index, because: reading)
    }
  }
}

extension Input {
  /// The text with blanks for its links: what an address is made of names no place.
  var textWithoutLinks: String {
    guard !links.isEmpty else { return text }
    var bytes = Array(text.utf8)
    for link in links {
      for place in link.original where bytes.indices.contains(place) { bytes[place] = 0x20 }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
