/// Whether somebody speaks of ending his own life.
extension ToneReader {
  /// A wish to die or to hurt oneself; or two signs of different kinds that mean little alone: what
  /// one can die by is at hand, leave is taken, nothing is left to hope for.
  var isDistressed: Bool {
    guard finds.contains(where: { $0.meaning != .insult && $0.meaning != .threat }) else {
      return false
    }
    let subjects = ToneSubjects(words)
    var signs: Set<ToneMeaning> = []
    for find in finds where !signs.contains(find.meaning) && isMeantOfSelf(find, subjects) {
      switch find.meaning {
      case .insult, .threat: continue
      case .wish, .ownWish: return true
      case .weariness: if !isComplaint(behind: find.end) { return true }
      case .means, .farewell, .apology, .despair: signs.insert(find.meaning)
      }
    }
    return signs.count > 1
  }

  private func isMeantOfSelf(_ find: ToneFind, _ subjects: ToneSubjects) -> Bool {
    guard !isReported[find.start],
      find.meaning == .ownWish || subjects.isWriter(before: find.start)
    else { return false }
    // "Mau mati lo" is said to somebody; "pengen mati min" is not.
    if isPlainYou(find.end) || isPlainYou(find.start - 1) { return false }
    if words[..<find.start].suffix(3).contains(where: { ToneWords.refusing.contains($0) }) {
      return false
    }
    return !isFigure(find)
  }

  /// Whether a word right before or behind makes a manner of speaking of it.
  private func isFigure(_ find: ToneFind) -> Bool {
    var place = find.start
    while place > 0, place > find.start - 3, !words[place].startsClause {
      place -= 1
      if ToneWords.figures.contains(words[place]) { return true }
    }
    return words[find.end...].prefix(3).prefix { !$0.startsClause }.contains {
      ToneWords.figures.contains($0)
    }
  }

  /// "capek hidup di kota", but not "di dunia ini".
  private func isComplaint(behind place: Int) -> Bool {
    guard place < words.count, ToneWords.circumstances.contains(words[place]) else { return false }
    return place + 1 >= words.count || !ToneWords.world.contains(words[place + 1])
  }
}

/// Of whom the words of a message speak.
struct ToneSubjects {
  private enum Subject {
    case nobody, writer, kin, other
  }

  private let words: [ToneText.Word]
  /// By word, of whom those before it speak: in its clause, and before that.
  private var inClause: [Subject] = []
  private var before: [Subject] = []

  init(_ words: [ToneText.Word]) {
    self.words = words
    var (clause, last) = (Subject.nobody, Subject.nobody)
    for (place, word) in words.enumerated() {
      if word.startsClause || ToneWords.openers.contains(word) { clause = .nobody }
      inClause.append(clause)
      before.append(last)
      guard let subject = subject(place) else { continue }
      // "Saya ditinggal istri": it is still the writer who speaks of himself.
      if clause != .writer || subject == .writer { clause = subject }
      last = clause
    }
  }

  private func subject(_ place: Int) -> Subject? {
    let word = words[place]
    if ToneWords.writer.contains(word) || ToneWords.feelings.contains(word) {
      // "Tetangga saya" is another one.
      let isOwned =
        place > 0 && !word.startsClause && (isKin(place - 1) || isOther(place - 1))
        && !ToneWords.feelings.contains(word)
      return isOwned ? nil : .writer
    }
    if isKin(place) { return .kin }
    return isOther(place) ? .other : nil
  }

  /// "Orang tua" are kin.
  private func isKin(_ place: Int) -> Bool {
    ToneWords.kin.contains(words[place])
      || words[place].is("orang") && place + 1 < words.count && words[place + 1].is("tua")
  }

  private func isOther(_ place: Int) -> Bool {
    ToneWords.others.contains(words[place]) || ToneWords.topics.contains(words[place])
  }

  /// Whether what begins at a place is said of the writer, by what stands before it.
  func isWriter(before place: Int) -> Bool {
    var near = place
    while near > 0, near > place - 3, !words[near].startsClause {
      near -= 1
      if ToneWords.selves.contains(words[near]) {
        return near == 0 || words[near].startsClause || !isKin(near - 1) && !isOther(near - 1)
      }
      if isOther(near), !isKin(near) { return false }
    }
    return switch inClause[place] {
    case .writer: true
    case .kin, .other: false
    // What one's kin do is a reason to despair.
    case .nobody: before[place] != .other
    }
  }
}
