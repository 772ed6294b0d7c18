import IndonesianText

/// The parts of a correction as texts, and how something is named in them.
struct CorrectionParts {
  /// Something is named in a correction; more is named by more words, or by words that tell more.
  struct Naming: Comparable {
    /// Words of the name.
    fileprivate let length: Int
    /// Whether one of them tells something wherever it stands.
    fileprivate let tells: Bool
    /// What is said beside the name and is no value that is announced.
    let rest: [String]
    let denied: String?
    let given: String?
    /// What may be the new value, the likeliest first.
    let values: [String]

    static func < (left: Naming, right: Naming) -> Bool {
      (left.length, left.tells ? 1 : 0) < (right.length, right.tells ? 1 : 0)
    }

    static func == (left: Naming, right: Naming) -> Bool { !(left < right) && !(right < left) }
  }

  let wording: Correction.Wording
  /// What is said and neither denied nor announced, by parts.
  let rest: [String]
  let denied: String?
  let given: String?
  private let correction: Correction
  private let bytes: [UInt8]
  private let folded: FoldedText

  init(_ correction: Correction, _ input: Input) {
    self.correction = correction
    wording = correction.wording
    folded = input.folded
    let bytes = Array(input.text.utf8)
    self.bytes = bytes
    func text(_ part: Correction.Part?) -> String? {
      guard let part, !part.words.isEmpty else { return nil }
      return String(decoding: bytes[part.original], as: UTF8.self)
    }
    rest = correction.subject.compactMap(text)
    denied = text(correction.denied)
    given = text(correction.given)
  }

  /// How something that is called by one of these names is named; nil if it is not.
  func naming(of names: [[String]]) -> Naming? {
    var best: Naming?
    for name in names {
      guard !name.isEmpty, let naming = naming(by: name) else { continue }
      if let found = best, !(found < naming) { continue }
      best = naming
    }
    return best
  }

  private func naming(by name: [String]) -> Naming? {
    if let match = match(name, in: correction.spoken) {
      return naming(by: Set(correction.spoken[match].map(\.source.lowerBound)), name.count)
    }
    if let part = correction.given, let match = match(name, in: part.words),
      match.lowerBound == 0
    {
      // "Ralat, tanggalnya 3 desember"; "koreksi daerahnya" gives nothing.
      let value = text(of: part.words[match.upperBound...], upTo: part)
      return Naming(
        length: name.count, tells: true, rest: rest, denied: denied, given: value,
        values: value == nil ? [] : [value, given].compactMap { $0 })
    }
    // "Bukan itu linknya" denies nothing else.
    if let part = correction.denied, match(name, in: part.words)?.count == part.words.count {
      return Naming(
        length: name.count, tells: true, rest: rest, denied: nil, given: given,
        values: [given].compactMap { $0 })
    }
    return nil
  }

  /// The naming by words of the subject, told by their places.
  private func naming(by named: Set<Int>, _ length: Int) -> Naming {
    var left: [String] = []
    var values: [String] = []
    var tells = false
    for part in correction.subject {
      let others = part.words.indices.filter { !named.contains(part.words[$0].source.lowerBound) }
      tells = tells || others.count < part.words.count
      if others.count < part.words.count, let whole = text(part) { values.append(whole) }
      guard let first = others.first, let last = others.last else { continue }
      let isBeside = others.count == last - first + 1
      if isBeside, last == part.words.count - 1,
        let text = text(of: part.words[first...], upTo: part)
      {
        left.append(text)
      } else {
        left.append(contentsOf: others.map { _ in "" })
      }
    }
    // What stands behind the name is the value, perhaps with it: "hari ini".
    let isValue = given == nil && left.count <= 1
    return Naming(
      length: length, tells: tells, rest: left, denied: denied, given: given,
      values: given.map { [$0] } ?? (isValue ? left + values : []))
  }

  /// The places of a name in words, the first one.
  private func match(_ name: [String], in words: [SpokenWords.Word]) -> Range<Int>? {
    guard name.count <= words.count else { return nil }
    for start in 0...(words.count - name.count) {
      let fits = zip(words[start...], name).allSatisfy { $0.isOne(of: [$1]) }
      if fits { return start..<start + name.count }
    }
    return nil
  }

  private func text(_ part: Correction.Part) -> String? {
    String(decoding: bytes[part.original], as: UTF8.self)
  }

  /// Words at the end of a part as typed; nil for none.
  private func text(
    of words: ArraySlice<SpokenWords.Word>, upTo part: Correction.Part
  ) -> String? {
    guard let first = words.first else { return nil }
    let start = max(
      folded.words[first.source.lowerBound].original.lowerBound, part.original.lowerBound)
    guard start < part.original.upperBound else { return nil }
    return String(decoding: bytes[start..<part.original.upperBound], as: UTF8.self)
  }
}
