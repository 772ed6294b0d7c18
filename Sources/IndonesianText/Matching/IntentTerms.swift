/// The words of all utterances by root and concept, with their weights and the intents they lead
/// to.
struct IntentTerms: Sendable {
  /// By term; the terms of words come first, then those of fields.
  private let terms: [Term]
  private let notes: WordNotes
  /// By field, how many of its families the utterances speak of.
  private let headsOfField: [Int]
  /// By field, its term, or -1 where no utterance speaks of it.
  private let termOfField: [Int32]

  /// What the intents know of each term.
  let postings: IntentPostings
  /// Pairs of words by term and form; see `IntentPairs`.
  let pairs: IntentPairs
  private let unknownWeight: Int32
  let intentCount: Int
  private let near: NearTerms
  private let words: IntentWords

  /// Longer lists lead to too many intents to tell them apart.
  static let mostPostings = 48
  /// The same for fields, which tell less.
  static let mostFieldPostings = 16
  private static let lightWeight: Int32 = 1
  private static let questionWeight: Int32 = 4
  private static let everydayWeight: Int32 = 4
  /// Of 100, how sure a word is that only stands for its field.
  private static let fieldQuality: Int32 = 55

  init(_ intents: [[String]], _ vocabulary: Vocabulary) {
    let words = IntentWords(vocabulary, of: intents.flatMap { $0 })
    self.words = words
    let stems = { (texts: [String]) in
      texts.flatMap { vocabulary.canonicalize(FoldedText($0)).stems }
    }
    let heads = { (texts: [String]) in
      texts.flatMap { text -> [WordID] in
        let folded = FoldedText(text)
        return words.read(folded, vocabulary.canonicalize(folded)).map(\.head)
      }.filter { $0 != .unknown }
    }
    let light = heads(LightWords.all + FunctionWords.all + CoreExpressions.fillers)
    let particles = IntentTermCounts.particles(vocabulary)
    let (isLight, isParticle) = (WordSet(light), WordSet(particles))
    let questions = heads(LightWords.questions)
    var counted = IntentTermCounts(
      families: words.families, isLight: isLight, isParticle: isParticle)
    for (intent, utterances) in intents.enumerated() {
      counted.begin(intent)
      for utterance in utterances {
        let folded = FoldedText(utterance)
        let canonical = vocabulary.canonicalize(folded)
        counted.add(words.read(folded, canonical), ids: canonical.ids)
      }
    }
    counted.addFields()
    postings = counted.postings(utterances: intents.map(\.count))
    pairs = IntentPairs(counted.spoken)
    unknownWeight = Self.weight(of: 1, among: intents.count)
    intentCount = intents.count
    termOfField = counted.termOfField
    headsOfField = counted.termOfField.map { term in
      counted.fieldOfTerm.count { $0 == term && term >= 0 }
    }
    var notes = WordNotes(wordCount: vocabulary.wordCount)
    notes.mark(light, .isLight)
    notes.mark(particles, .isParticle)
    notes.mark(heads(LightWords.everyday) + questions, .isEveryday)
    notes.mark(heads(["tidak", "belum"]), .negates)
    notes.mark(heads(["apa", "atau"]), .offersOther)
    notes.mark(stems(Self.asideOpeners), .opensAside)
    notes.mark(stems(["soal", "tentang", "mengenai"]), .closesAside)
    // Of "ojol" neither half is another topic by itself: much is done online.
    notes.mark(
      OtherTopics.words.map { vocabulary.phrase($0) }.filter { $0.count == 1 }.joined(),
      .isOtherTopic)
    notes.mark(Self.foreign(to: counted.ids, vocabulary), .isForeign)
    notes.mark(counted.ids, .isSaid)
    for (term, root) in counted.roots.enumerated()
    where root != .unknown && (!isParticle.contains(root) || counted.isAsked(root)) {
      notes.setTerm(term, of: root)
    }
    near = NearTerms(vocabulary, forms: counted.ids) { [notes] id in
      notes[words.families.head(of: id, root: vocabulary.root(of: id))].term
    }
    self.notes = notes
    terms = Self.terms(
      counted, postings, isLight: isLight, questions: WordSet(questions), among: intents.count)
  }

  /// The words of the matters of which none is said, by itself or by its root.
  private static func foreign(to ids: [WordID], _ vocabulary: Vocabulary) -> [WordID] {
    let said = WordSet(ids + ids.map { vocabulary.root(of: $0) }.filter { $0 != .unknown })
    return OtherTopics.matters.flatMap { matter -> [WordID] in
      let words = matter.split(separator: " ").map { vocabulary.phrase(String($0)) }
        .filter { $0.count == 1 }.joined().filter { $0 != .unknown }
      return words.contains(where: said.contains) ? [] : words
    }
  }

  /// Words behind which a place, an occasion, a means or a reason stands, and not what a message is
  /// about: "bagi amplop di depan kantor pajak".
  private static let asideOpeners = [
    "di", "dekat", "depan", "samping", "sebelah", "belakang", "pas", "waktu", "saat", "ketika",
    "setelah", "sehabis", "sebelum", "untuk", "karena", "padahal", "sambil", "sekalian",
    "lewat", "via", "isu", "berita", "hoaks", "bilang",
  ]

  /// The words behind an opener, while a message is read.
  private struct Aside {
    private var left = 0
    var isOpen: Bool { left > 0 }

    mutating func pass(_ stem: WordRoles, isLight: Bool) {
      if stem.contains(.opensAside) {
        left = Self.longest + 1
      } else if stem.contains(.closesAside) {
        left = 0
      } else if !isLight {
        left = max(0, left - 1)
      }
    }

    /// How many words behind its opener still belong to an aside.
    private static let longest = 2
  }

  private static func terms(
    _ counted: IntentTermCounts, _ postings: IntentPostings, isLight: WordSet, questions: WordSet,
    among count: Int
  ) -> [Term] {
    var mostParts: [Int32] = Array(repeating: 0, count: counted.roots.count)
    for posting in postings.all {
      mostParts[Int(posting.term)] = max(mostParts[Int(posting.term)], posting.part)
    }
    return zip(counted.roots, counted.fieldOfTerm).enumerated().map { term, word in
      let known = postings.count(of: Int32(truncatingIfNeeded: term))
      let (asks, light) = (questions.contains(word.0), isLight.contains(word.0))
      var traits: TermTraits = asks ? .asks : []
      if !light, !asks || known <= fewAskers { traits.insert(.isTelling) }
      if !light, !asks, word.0 != .unknown { traits.insert(.isContent) }
      if word.0 == .unknown { traits.insert(.isField) }
      return Term(
        weight: asks ? questionWeight : light ? lightWeight : weight(of: known, among: count),
        mostPart: mostParts[term], field: word.1, traits: traits)
    }
  }

  /// A bot of fewer intents weighs its words as if it had so many: there are other matters than its
  /// own.
  static let fewestIntents = 12

  /// 4 for what every intent knows, 2 more with each halving.
  private static func weight(of known: Int, among all: Int) -> Int32 {
    var weight: Int32 = 4
    var count = max(known, 1)
    while count * 2 <= max(all, fewestIntents) {
      count *= 2
      weight += 2
    }
    return weight
  }

  /// The terms of an utterance with those of their fields, sorted, none twice; and the weight of
  /// its words.
  func words(of utterance: String) -> (terms: [Int32], weight: Int32) {
    let folded = FoldedText(utterance)
    let said = words.read(folded, words.vocabulary.canonicalize(folded))
    let terms = Set(said.compactMap { notes[$0.head].term })
    let fields = Set(terms.map(field).filter { $0 >= 0 })
    return (terms.union(fields).sorted(), terms.reduce(0) { $0 + weight(of: $1) })
  }

  /// What a message says in these terms.
  func message(
    _ folded: FoldedText, _ canonical: CanonicalText, withTypos: Bool = true
  ) -> IntentMessage {
    var message = IntentMessage(termCount: terms.count, wordCount: canonical.words.count)
    var window = IntentPairs.Window()
    // The last telling word, if only light words stand behind it.
    var object: Int32?
    var aside = Aside()
    var misspelt = 0
    var focus = IntentFocus()
    words.eachWord(of: folded, canonical) { word in
      let note = notes[word.head]
      let isLight = note.roles.contains(.isLight)
      let typed = canonical.words[word.places.lowerBound]
      aside.pass(notes[typed.stem].roles, isLight: isLight)
      var said = IntentPairs.Word(term: note.term, form: word.form)
      if let term = note.term {
        let isOther = word.places.count == 1 && isOtherNoun(typed, folded)
        message.add(
          heard(term, isOther ? Self.otherNounQuality : 100, word.form, root: word.root))
      } else if withTypos, word.root == .unknown,
        let (term, quality) = near.term(of: folded, typed.source, counted: &misspelt)
      {
        said = IntentPairs.Word(term: term, form: .plain)
        message.add(heard(term, quality))
      } else if !isLight {
        let before = message.strangers
        addStranger(word, typed, folded, isAside: aside.isOpen, to: &message)
        if let term = object, message.strangers - before >= unknownWeight { message.divert(term) }
        if message.strangers > before { object = nil }
      }
      if let term = said.term, isTelling(term) {
        object = term
        addKin(of: term, to: &message)
      }
      let isParticle = note.roles.contains(.isParticle)
      if !isParticle { pairs.add(said, behind: &window, to: &message.pairs) }
      if isLight || isParticle {
        focus.pass(light: note.roles)
      } else {
        focus.pass(content: said.term)
      }
    }
    message.focus = focus.term
    // Nothing is told beside the matter where the message tells no other.
    if message.asides > 0, message.words.count(where: { !$0.isKin && $0.isTelling }) < 2 {
      message.otherTopics += message.asides
    }
    return message
  }

  /// A term as a word of a message says it; by itself, in a form that is not known.
  private func heard(
    _ term: Int32, _ quality: Int32, _ form: WordForm = .unsure, root: WordID = .unknown,
    isKin: Bool = false
  ) -> IntentMessage.Word {
    IntentMessage.Word(
      term: term, terms[Int(term)], quality: quality, form: form, root: root, isKin: isKin)
  }

  /// Adds the field of a word beside the word, for intents that speak of others in the field only.
  private func addKin(of term: Int32, to message: inout IntentMessage) {
    let field = field(of: term)
    guard field >= 0, postings.count(of: field) <= Self.mostFieldPostings else { return }
    message.add(heard(field, Self.kinQuality, isKin: true))
  }

  /// Of 100, how sure a word's field is where the word itself is another's.
  private static let kinQuality: Int32 = 45

  /// Adds a word that says something and whose family no utterance has.
  private func addStranger(
    _ word: IntentWords.Word, _ typed: CanonicalWord, _ folded: FoldedText,
    isAside: Bool, to message: inout IntentMessage
  ) {
    if word.root == .unknown {
      if !words.hasDigit(folded, typed.source) {
        // Where something happened says as little as when; a letter alone is part of that.
        let isPlace =
          words.isRegion(folded, typed.source) || words.isLetter(folded, typed.source)
        message.addStranger(isPlace ? Self.everydayWeight : unknownWeight)
      }
      return
    }
    let topics = notes[typed.id].roles.union(notes[word.root].roles)
    let isOther = topics.contains(.isOtherTopic)
    if word.places.count == 1, topics.contains(.isForeign) {
      if isAside {
        message.addStranger((unknownWeight + Self.everydayWeight) / 2)
        message.asides += 1
      } else {
        message.addStranger(unknownWeight)
        message.otherTopics += 1
        message.foreign += 1
      }
    } else if let field = words.families.field(of: word.head), termOfField[field] >= 0,
      !isOther || headsOfField[field] >= WordFamilies.familiarCount(of: field)
    {
      message.add(heard(termOfField[field], Self.fieldQuality))
    } else if isOther {
      message.addStranger(unknownWeight)
      message.otherTopics += 1
    } else {
      // "Sumbar" is a word, and a province.
      let isSlight =
        notes[word.head].roles.contains(.isEveryday) || words.isRegion(folded, typed.source)
      message.addStranger(isSlight ? Self.everydayWeight : unknownWeight)
    }
  }

  /// "Keuangan" is another matter than "uang", unless an utterance speaks of it.
  private func isOtherNoun(_ word: CanonicalWord, _ folded: FoldedText) -> Bool {
    guard word.source.count == 1, word.root != word.id, !notes[word.id].roles.contains(.isSaid)
    else { return false }
    let typed = folded.bytes[folded.words[word.source.lowerBound].folded]
    return typed.starts(with: "ke".utf8) && typed.suffix(2).elementsEqual("an".utf8)
  }

  private static let otherNounQuality: Int32 = 40

  /// A way of asking that no more intents share tells them apart.
  private static let fewAskers = 2

  func weight(of term: Int32) -> Int32 { terms[Int(term)].weight }

  private func isTelling(_ term: Int32) -> Bool { terms[Int(term)].traits.contains(.isTelling) }

  /// Whether an utterance that lacks the word would say something else.
  func isContent(_ term: Int32) -> Bool { terms[Int(term)].traits.contains(.isContent) }

  /// The field of a word's term, or -1.
  func field(of term: Int32) -> Int32 { terms[Int(term)].field }
}
