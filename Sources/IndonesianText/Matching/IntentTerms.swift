/// The words of all utterances by root and concept, with their weights and the intents they lead
/// to.
struct IntentTerms: Sendable {
  /// By term; the terms of words come first, then those of fields.
  let weights: [Int32]
  /// By term, the head of the family that it is; `unknown` for a field.
  let roots: [WordID]
  /// By term, the term of the field that the word belongs to, or -1.
  let fieldOfTerm: [Int32]
  /// By number of a head, its term plus one; 0 for none.
  private let termOfHead: [Int32]
  /// By field, how many of its families the utterances speak of.
  private let headsOfField: [Int]
  /// By field, its term, or -1 where no utterance speaks of it.
  private let termOfField: [Int32]

  /// What the intents know of each term.
  let postings: IntentPostings
  /// By term.
  private let traits: [TermTraits]
  /// Hears what an intent knows of a message.
  let hearing: IntentHearing

  /// Pairs of words by term and form; see `IntentPairs`.
  let pairs: IntentPairs
  /// By number of a root, how much it says by itself.
  private let isLight: WordSet
  private let isEveryday: WordSet
  private let isParticle: WordSet
  private let isOtherTopic: WordSet
  /// Words of the matters that no utterance speaks of; see `OtherTopics`.
  private let isForeign: WordSet
  private let opensAside: WordSet
  private let closesAside: WordSet
  private let tags: IntentFocus.Tags
  /// The words of all utterances as they stand there.
  private let forms: WordSet
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
    let heads = { (texts: [String]) in
      WordSet(
        texts.flatMap { text -> [WordID] in
          let folded = FoldedText(text)
          return words.read(folded, vocabulary.canonicalize(folded)).map(\.head)
        }.filter { $0 != .unknown })
    }
    isLight = heads(LightWords.all + FunctionWords.all + CoreExpressions.fillers)
    isEveryday = heads(LightWords.everyday + LightWords.questions)
    // Of "ojol" neither half is another topic by itself: much is done online.
    isOtherTopic = WordSet(
      OtherTopics.words.map { vocabulary.phrase($0) }.filter { $0.count == 1 }.joined())
    opensAside = WordSet(
      Self.asideOpeners.flatMap { vocabulary.canonicalize(FoldedText($0)).stems })
    closesAside = WordSet(
      ["soal", "tentang", "mengenai"].flatMap { vocabulary.canonicalize(FoldedText($0)).stems })
    tags = IntentFocus.Tags(heads)
    isParticle = IntentTermCounts.particles(vocabulary)
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
    forms = WordSet(counted.ids)
    isForeign = Self.foreign(to: counted.ids, vocabulary)
    roots = counted.roots
    postings = counted.postings(utterances: intents.map(\.count))
    pairs = IntentPairs(counted.spoken)
    unknownWeight = Self.weight(of: 1, among: intents.count)
    intentCount = intents.count
    fieldOfTerm = counted.fieldOfTerm
    termOfField = counted.termOfField
    headsOfField = counted.termOfField.map { term in
      counted.fieldOfTerm.count { $0 == term && term >= 0 }
    }
    var table: [Int32] = Array(repeating: 0, count: vocabulary.wordCount + 1)
    for (term, root) in counted.roots.enumerated()
    where root != .unknown && (!isParticle.contains(root) || counted.isAsked(root)) {
      table[Int(root.rawValue)] = Int32(truncatingIfNeeded: term + 1)
    }
    termOfHead = table
    near = NearTerms(vocabulary, forms: counted.ids) { id in
      let head = words.families.head(of: id, root: vocabulary.root(of: id))
      return table[Int(head.rawValue)] == 0 ? nil : table[Int(head.rawValue)] - 1
    }
    (weights, traits) = Self.weighed(
      counted.roots, postings, isLight: isLight, questions: heads(LightWords.questions),
      among: intents.count)
    hearing = IntentHearing(
      postings: postings, weights: weights, traits: traits, fields: fieldOfTerm)
  }

  /// The words of the matters of which none is said, by itself or by its root.
  private static func foreign(to ids: [WordID], _ vocabulary: Vocabulary) -> WordSet {
    let said = WordSet(ids + ids.map { vocabulary.root(of: $0) }.filter { $0 != .unknown })
    return WordSet(
      OtherTopics.matters.flatMap { matter -> [WordID] in
        let words = matter.split(separator: " ").map { vocabulary.phrase(String($0)) }
          .filter { $0.count == 1 }.joined().filter { $0 != .unknown }
        return words.contains(where: said.contains) ? [] : words
      })
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

    mutating func pass(_ stem: WordID, openers: WordSet, closers: WordSet, isLight: Bool) {
      if openers.contains(stem) {
        left = Self.longest + 1
      } else if closers.contains(stem) {
        left = 0
      } else if !isLight {
        left = max(0, left - 1)
      }
    }

    /// How many words behind its opener still belong to an aside.
    private static let longest = 2
  }

  private static func weighed(
    _ roots: [WordID], _ postings: IntentPostings, isLight: WordSet, questions: WordSet,
    among count: Int
  ) -> (weights: [Int32], traits: [TermTraits]) {
    var weights: [Int32] = []
    var allTraits: [TermTraits] = []
    for (term, root) in roots.enumerated() {
      let known = postings.count(of: Int32(truncatingIfNeeded: term))
      let (asks, light) = (questions.contains(root), isLight.contains(root))
      var traits: TermTraits = asks ? .asks : []
      if !light, !asks || known <= fewAskers { traits.insert(.isTelling) }
      if !light, !asks, root != .unknown { traits.insert(.isContent) }
      allTraits.append(traits)
      weights.append(asks ? questionWeight : light ? lightWeight : weight(of: known, among: count))
    }
    return (weights, allTraits)
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

  private func term(of head: WordID) -> Int32? {
    let term = termOfHead[Int(head.rawValue)]
    return head == .unknown || term == 0 ? nil : term - 1
  }

  /// The terms of an utterance with those of their fields, sorted, none twice; and the weight of
  /// its words.
  func words(of utterance: String) -> (terms: [Int32], weight: Int32) {
    let folded = FoldedText(utterance)
    let said = words.read(folded, words.vocabulary.canonicalize(folded))
    let terms = Set(said.compactMap { term(of: $0.head) })
    let fields = Set(terms.map { fieldOfTerm[Int($0)] }.filter { $0 >= 0 })
    return (terms.union(fields).sorted(), terms.reduce(0) { $0 + weights[Int($1)] })
  }

  /// What a message says in these terms.
  func message(
    _ folded: FoldedText, _ canonical: CanonicalText, withTypos: Bool = true
  ) -> IntentMessage {
    var message = IntentMessage(termCount: roots.count, wordCount: canonical.words.count)
    var window = IntentPairs.Window()
    // The last telling word, if only light words stand behind it.
    var object: Int32?
    var aside = Aside()
    var misspelt = 0
    var focus = IntentFocus()
    for word in words.read(folded, canonical) {
      var said = IntentPairs.Word(term: nil, form: .plain)
      let isLight = isLight.contains(word.head)
      let source = canonical.words[word.places.lowerBound].source
      aside.pass(
        canonical.words[word.places.lowerBound].stem, openers: opensAside, closers: closesAside,
        isLight: isLight)
      if let term = term(of: word.head) {
        let isOther =
          word.places.count == 1
          && isOtherNoun(canonical.words[word.places.lowerBound], folded)
        said = IntentPairs.Word(term: term, form: word.form)
        message.add(
          IntentMessage.Word(
            term: term, quality: isOther ? Self.otherNounQuality : 100, form: word.form,
            root: word.root), weight: weights[Int(term)])
      } else if withTypos, word.root == .unknown,
        let (term, quality) = near.term(of: folded, source, counted: &misspelt)
      {
        said.term = term
        message.add(
          IntentMessage.Word(term: term, quality: quality, form: .unsure, root: .unknown),
          weight: weights[Int(term)])
      } else {
        let before = message.strangers
        addStranger(word, canonical, folded, isAside: aside.isOpen, to: &message)
        if let term = object, message.strangers - before >= unknownWeight { message.divert(term) }
        if message.strangers > before { object = nil }
      }
      if let term = said.term, isTelling(term) {
        object = term
        addKin(of: term, to: &message)
      }
      let isParticle = isParticle.contains(word.head)
      if !isParticle { pairs.add(said, behind: &window, to: &message.pairs) }
      if isLight || isParticle {
        focus.pass(light: word.head, tags)
      } else {
        focus.pass(content: said.term)
      }
    }
    message.focus = focus.term
    // Nothing is told beside the matter where the message tells no other.
    let telling = message.words.count { !$0.isKin && isTelling($0.term) }
    if telling < 2, message.asides > 0 { message.otherTopics += message.asides }
    return message
  }

  /// Adds the field of a word beside the word, for intents that speak of others in the field only.
  private func addKin(of term: Int32, to message: inout IntentMessage) {
    let field = fieldOfTerm[Int(term)]
    guard field >= 0, postings.count(of: field) <= Self.mostFieldPostings else { return }
    message.add(
      IntentMessage.Word(
        term: field, quality: Self.kinQuality, form: .unsure, root: .unknown, isKin: true),
      weight: 0)
  }

  /// Of 100, how sure a word's field is where the word itself is another's.
  private static let kinQuality: Int32 = 45

  /// Adds a word whose family no utterance has.
  private func addStranger(
    _ word: IntentWords.Word, _ canonical: CanonicalText, _ folded: FoldedText,
    isAside: Bool, to message: inout IntentMessage
  ) {
    let typed = canonical.words[word.places.lowerBound]
    if word.root == .unknown {
      if !words.hasDigit(folded, typed.source) {
        // Where something happened says as little as when; a letter alone is part of that.
        let isPlace =
          words.isRegion(folded, typed.source) || words.isLetter(folded, typed.source)
        message.addStranger(isPlace ? Self.everydayWeight : unknownWeight)
      }
      return
    }
    guard !isLight.contains(word.head) else { return }
    let isOther = isOtherTopic.contains(typed.id) || isOtherTopic.contains(word.root)
    let isForeign =
      word.places.count == 1 && (isForeign.contains(typed.id) || isForeign.contains(word.root))
    if isForeign {
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
      let term = termOfField[field]
      message.add(
        IntentMessage.Word(
          term: term, quality: Self.fieldQuality, form: .unsure, root: .unknown),
        weight: weights[Int(term)])
    } else if isOther {
      message.addStranger(unknownWeight)
      message.otherTopics += 1
    } else {
      // "Sumbar" is a word, and a province.
      let isSlight = isEveryday.contains(word.head) || words.isRegion(folded, typed.source)
      message.addStranger(isSlight ? Self.everydayWeight : unknownWeight)
    }
  }

  /// "Keuangan" is another matter than "uang", unless an utterance speaks of it.
  private func isOtherNoun(_ word: CanonicalWord, _ folded: FoldedText) -> Bool {
    guard word.source.count == 1, word.root != word.id, !forms.contains(word.id) else {
      return false
    }
    let typed = folded.bytes[folded.words[word.source.lowerBound].folded]
    return typed.starts(with: "ke".utf8) && typed.suffix(2).elementsEqual("an".utf8)
  }

  private static let otherNounQuality: Int32 = 40

  /// A way of asking that no more intents share tells them apart.
  private static let fewAskers = 2

  /// Whether a word says something beyond asking and politeness.
  func isTelling(_ term: Int32) -> Bool { traits[Int(term)].contains(.isTelling) }

  /// Whether a word asks.
  func asks(_ term: Int32) -> Bool { traits[Int(term)].contains(.asks) }

  /// Whether an utterance that lacks the word would say something else.
  func isContent(_ term: Int32) -> Bool { traits[Int(term)].contains(.isContent) }

  /// The field of a word's term, or -1.
  func field(of term: Int32) -> Int32 { fieldOfTerm[Int(term)] }
}
