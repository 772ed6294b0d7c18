extension SpokenWords {
  /// Whether something is said to be wrong or to be missing: "salah", "kurang satu, jamnya".
  ///
  /// Such a message says no where it is asked whether something is right, but it denies nothing
  /// that could be given: "kurang tahu" and "gak salah" find no fault.
  package var findsFault: Bool {
    let content = content
    return content.indices.contains { place in
      let next = place + 1 < content.count ? content[place + 1] : nil
      if content[place].isOne(of: Self.lacks) { return next.map(isLacking) ?? true }
      guard content[place].isOne(of: CorrectionWords.faults),
        next.map({ !CorrectionWords.idioms.contains($0.text) }) ?? true
      else { return false }
      return place == 0 || !Self.negations.contains(content[place - 1].text)
    }
  }

  /// Whether what falls short is a thing, or being right, and not what a person could know or do:
  /// "kurang yakin", "kurang lebih".
  private func isLacking(_ word: Word) -> Bool {
    !word.isOne(of: Self.giving) && !word.isOne(of: Self.moods)
  }

  private static let lacks: Set<String> = ["kurang", "kirang", "kureng"]

  /// What "kurang" makes less of, where no thing is lacking.
  private static let moods: Set<String> = [
    "lebih", "paham", "mengerti", "ngerti", "begitu", "minat", "suka", "nyaman", "enak", "setuju",
    "percaya", "bisa", "tau", "hafal", "mudeng", "terang", "perhatian", "perhatikan",
  ]
}
