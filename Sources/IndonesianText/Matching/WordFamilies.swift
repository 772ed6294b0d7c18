/// Words and phrases that mean nearly the same, and the fields of meaning that they belong to.
///
/// Wherever a bot asks what someone wants, each member of a family counts as its head, a little
/// less sure than the head itself: "ngadu" meets "lapor", and "berapa hari" meets "berapa lama".
/// Where no utterance has any word of the family, the word counts as one of its field: "disogok"
/// meets "amplop". What is the same only in one bot belongs into its `kamus.yaml`.
///
/// A member that is a root stands for all words of that root; one with affixes ("sesudah") only for
/// itself.
struct WordFamilies: Sendable {
  /// What a word does beside others, by which it is read otherwise than by itself.
  struct Roles: OptionSet {
    let rawValue: UInt8

    init(rawValue: UInt8) { self.rawValue = rawValue }

    static let beginsPhrase = Roles(rawValue: 1)
    /// It is the second word of a phrase.
    static let continuesPhrase = Roles(rawValue: 16)
    /// A number behind it may be somebody's age.
    static let beginsAge = Roles(rawValue: 2)
    /// A unit in which people wait.
    static let isSpan = Roles(rawValue: 4)
    /// A time beside it is a point and not a span.
    static let tellsWhen = Roles(rawValue: 8)
  }

  /// What is known of one word.
  private struct Entry {
    /// Its family's head; `unknown` where it has no family.
    var head = WordID.unknown
    /// The field of a head plus one; 0 where it has none.
    var field: UInt8 = 0
    var roles: Roles = []
  }

  /// By number of a word.
  private var entries: [Entry]
  /// Members with affixes, by their letters.
  private let forms: [String: WordID]
  private let phrases: PhraseTable
  /// By value in `phrases`.
  private let phraseHeads: [WordID]
  private let shortForms: [(typed: [UInt8], head: WordID)]
  /// The head of the words for age.
  let age: WordID
  /// The head of the words for money.
  let money: WordID
  /// The head of the words for how long something takes.
  let long: WordID
  /// "Dapat" and "bisa", which are one before a verb.
  let (obtain, can): (WordID, WordID)
  private let may: WordID
  /// The unit of ages.
  let year: WordID

  /// The fields of meaning, in the order of the lists.
  static let fieldCount = lists.count

  /// A head and a member of its family, as they are typed.
  private struct Member {
    var head: String
    var text: String
    var field: Int
  }

  private static let lists =
    reports + elections + services + everyday + home + money + travel + care

  /// Fields whose words have too little in common to stand for each other.
  private static let looseFields: Set = [
    "tanya", "konten", "pemberian", "sehari_hari", "surat_menyurat", "kesehatan", "pelayanan_umum",
    "kata_ringan", "rumah_tinggal", "jual_beli",
  ]

  /// Fields of names of one kind, of which any may stand where a bot speaks of another: who reports
  /// what stands on Facebook may find it on TikTok.
  private static let fieldsOfNames: Set = ["medsos"]

  /// How many of a field's families a bot speaks of before other words of everyday life belong to
  /// it: a bank where bills are paid.
  static func familiarCount(of field: Int) -> Int {
    fieldsOfNames.contains(lists[field].field) ? 1 : 3
  }

  /// Every member with its head, in the order of the lists; the head is the first member.
  private static let members: [Member] = lists.enumerated().flatMap { field, list in
    list.families.split(separator: ";").flatMap { family -> [Member] in
      let parts = family.split(separator: ":", maxSplits: 1)
      precondition(parts.count == 2, "a family has a head and its members")
      let head = parts[0].trimmingBlanks
      let words = parts[1].split(separator: " ").map {
        String($0.map { $0 == "_" ? " " : $0 })
      }
      return ([head] + words).map { Member(head: head, text: $0, field: field) }
    }
  }

  /// The head of the family that a single root belongs to; nil where it has none.
  static func head(of root: String) -> String? { headsByText[root] }

  /// The head of the family that lists a form as it is typed, affixes included; nil for a root.
  static func headOfForm(_ typed: String) -> String? {
    affixedForms.contains(typed) ? headsByText[typed] : nil
  }

  /// Members that are no roots of the language.
  private static let affixedForms: Set<String> = Set(
    members.map(\.text).filter { text in
      guard let id = Vocabulary.core.standardWord(text) else { return true }
      return Vocabulary.core.root(of: id) != id
    })

  private static let headsByText: [String: String] = {
    var heads: [String: String] = [:]
    for member in members where heads[member.text] == nil { heads[member.text] = member.head }
    return heads
  }()

  /// Makes the words known; to be called before the vocabulary is built.
  static func intern(into builder: inout VocabularyBuilder) {
    for member in members { builder.intern(member.text) }
  }

  /// The members' words in every vocabulary whose script does not give them another meaning.
  private static let words = words(in: VocabularyBuilder(.questions).build())

  private static func words(in vocabulary: Vocabulary) -> [[CanonicalWord]] {
    members.map { vocabulary.canonicalize(FoldedText($0.text)).words }
  }

  /// The families in the words of a vocabulary, each word in the sense that these texts suggest.
  init(_ vocabulary: Vocabulary, of texts: [String] = []) {
    entries = Array(repeating: Entry(), count: vocabulary.wordCount + 1)
    var phrases: [(words: [WordID], value: Int32)] = []
    var phraseHeads: [WordID] = []
    var senses = WordSenses()
    var forms: [String: WordID] = [:]
    var head = WordID.unknown
    let isPlain = vocabulary.keepsMeaning(of: .questions)
    for (member, words) in zip(Self.members, isPlain ? Self.words : Self.words(in: vocabulary)) {
      // The head is its own first member.
      if member.text == member.head { head = words.count == 1 ? Self.key(words[0]) : .unknown }
      guard head != .unknown, !words.contains(where: { Self.key($0) == .unknown }) else { continue }
      if words.count == 1 {
        let isLoose = Self.looseFields.contains(Self.lists[member.field].field)
        let key = Self.key(words[0])
        if words[0].id != words[0].root, words[0].how == .exact { forms[member.text] = key }
        senses.add(key, head: head, field: member.field, isLoose: isLoose)
        // "Bikin" is read as "buat", but "bikinnya" has the root "bikin".
        if words[0].how != .exact, let root = vocabulary.standardWord(member.text), root != key {
          senses.add(root, head: head, field: member.field, isLoose: isLoose)
        }
      } else {
        phrases.append((words.map(\.stem), Int32(truncatingIfNeeded: phraseHeads.count)))
        phraseHeads.append(head)
        // "Ditindaklanjuti" is the same in one word.
        if let compound = vocabulary.standardWord(member.text) {
          let isLoose = Self.looseFields.contains(Self.lists[member.field].field)
          senses.add(compound, head: head, field: member.field, isLoose: isLoose)
        }
      }
    }
    let chosen = senses.chosen(
      for: texts.flatMap { text in
        vocabulary.canonicalize(FoldedText(text)).words.flatMap { [$0.id, $0.root] }
      }, wordCount: vocabulary.wordCount)
    for sense in chosen {
      entries[Int(sense.word.rawValue)].head = sense.head
      if sense.word == sense.head, !sense.isLoose {
        entries[Int(sense.head.rawValue)].field = UInt8(sense.field + 1)
      }
    }
    // A head that is itself read in another sense takes its family along.
    for sense in chosen where entries[Int(sense.head.rawValue)].head != .unknown {
      entries[Int(sense.word.rawValue)].head = entries[Int(sense.head.rawValue)].head
    }
    self.forms = forms
    self.phrases = PhraseTable(phrases)
    self.phraseHeads = phraseHeads.map { [entries] head in
      let other = entries[Int(head.rawValue)].head
      return other == .unknown ? head : other
    }
    let stem = { (word: String) in
      vocabulary.canonicalize(FoldedText(word)).stems.first ?? .unknown
    }
    shortForms = ["kk": "nokk", "dpt": "dptb"].sorted { $0.key < $1.key }.map {
      (typed: Array($0.key.utf8), head: stem($0.value))
    }
    age = stem("umur")
    money = stem("uang")
    long = stem("lama")
    (obtain, can, may) = (stem("dapat"), stem("bisa"), stem("boleh"))
    year = stem("tahun")
    mark(phrases.map { $0.words[0] }, .beginsPhrase)
    mark(phrases.map { $0.words[1] }, .continuesPhrase)
    markTimes(stem)
    keepFunctionWords(vocabulary)
  }

  /// Notes which words tell of ages, spans and times; `stem` gives a word's number.
  private mutating func markTimes(_ stem: (String) -> WordID) {
    mark(["umur", "usia", "belum", "masih", "baru", "bawah", "genap"].map(stem), .beginsAge)
    mark(["hari", "minggu", "bulan"].map(stem), .isSpan)
    mark(
      [
        "lalu", "lagi", "yang", "sebelum", "setelah", "sesudah", "kemarin", "sudah", "sejak",
        "dari", "selama", "habis", "tiap", "setiap", "ini", "depan",
      ].map(stem), .tellsWhen)
  }

  /// Lets function words with affixes count as themselves, not as their roots: "secara" is no
  /// "cara".
  private mutating func keepFunctionWords(_ vocabulary: Vocabulary) {
    for word in FunctionWords.all {
      let ids = vocabulary.phrase(word)
      guard ids.count == 1, ids[0] != .unknown, vocabulary.root(of: ids[0]) != ids[0] else {
        continue
      }
      let place = Int(ids[0].rawValue)
      if entries[place].head == .unknown { entries[place].head = ids[0] }
    }
  }

  private mutating func mark(_ words: [WordID], _ roles: Roles) {
    for word in words where word != .unknown {
      entries[Int(word.rawValue)].roles.formUnion(roles)
    }
  }

  private static func key(_ word: CanonicalWord) -> WordID {
    word.id == .unknown ? word.root : word.id
  }

  /// The head that a word counts as: that of the word itself or of its root; the root where neither
  /// has a family.
  func head(of id: WordID, root: WordID) -> WordID {
    let head = entries[Int(id.rawValue)].head
    guard head == .unknown else { return head }
    let rootHead = entries[Int(root.rawValue)].head
    return rootHead == .unknown ? root : rootHead
  }

  /// The head that a word has in its form without "-nya" ("benerinnya"), not by its root.
  func head(ofForm typed: ArraySlice<UInt8>) -> WordID? {
    guard typed.count > 5, typed.suffix(3).elementsEqual("nya".utf8) else { return nil }
    return forms[String(decoding: typed.dropLast(3), as: UTF8.self)].flatMap { id in
      let head = entries[Int(id.rawValue)].head
      return head == .unknown ? nil : head
    }
  }

  /// The field of a family's head, or nil.
  func field(of head: WordID) -> Int? {
    let field = entries[Int(head.rawValue)].field
    return field == 0 ? nil : Int(field) - 1
  }

  /// Whether a word says what can or may be.
  func permits(_ head: WordID) -> Bool { head != .unknown && (head == can || head == may) }

  /// What a word does beside others, by its root.
  func roles(of stem: WordID) -> Roles { entries[Int(stem.rawValue)].roles }

  /// The head that a short form stands for where a bot speaks of it, though it commonly means
  /// another word: "kk" is "kak", and "kartu keluarga" at an office for papers.
  func shortForm(_ typed: ArraySlice<UInt8>) -> WordID? {
    shortForms.first { $0.typed.elementsEqual(typed) }?.head
  }

  /// The longest phrase of a family that begins at a place, with its number of words.
  func phrase(at start: Int, in words: [CanonicalWord]) -> (head: WordID, count: Int)? {
    let end = min(words.count, start + Self.longestPhrase)
    return phrases.longestStarting(at: start, before: end) { words[$0].stem }.map {
      (phraseHeads[Int($0.value)], $0.count)
    }
  }

  private static let longestPhrase = 4
}
