import IndonesianText

/// A message of a person, prepared for matching once in a turn.
///
/// A class that lives as long as the turn, so that what one rung has found out the next one knows.
final class Input {
  let message: InboundMessage
  /// What was typed, or the title of what was tapped, or a caption.
  let typed: String
  /// The same without what is struck out.
  let text: String
  let folded: FoldedText
  /// The words' numbers in the script's vocabulary.
  let ids: [WordID]
  /// The words without fillers at either end ("iya kak" is "iya"); all of them if nothing else is
  /// left.
  let core: ArraySlice<WordID>
  /// Whether the message consists of words and nothing else.
  let isText: Bool
  private let vocabulary: Vocabulary
  /// The words with the reasons for which they were taken for these.
  private(set) lazy var canonical = vocabulary.canonicalize(folded)
  /// The same, with unknown words as those that they must be with typing errors.
  private(set) lazy var corrected = vocabulary.corrected(canonical, of: folded)
  /// Whether some word is not known and must be another one with typing errors.
  var isMisspelt: Bool { ids.contains(.unknown) && corrected.words != canonical.words }
  /// The words in which no synonym of the script stands for the word of an answer.
  private lazy var sentence =
    sentences.vocabulary === vocabulary ? canonical : sentences.vocabulary.canonicalize(folded)
  /// The words in standard spelling, for what people say in place of an answer.
  private(set) lazy var spoken = SpokenWords(text, folded, sentence, vocabulary)
  /// The same with misspelt words put right.
  private(set) lazy var respelt = SpokenWords(
    text, folded, vocabulary.corrected(sentence, of: folded), vocabulary)
  /// What the message does to people.
  private(set) lazy var tone = readTone(text)
  /// Links in the text.
  private(set) lazy var links: [Link] = readLinks(text)
  private var contained: [PhraseMatch]?
  private var meaning: (kind: QuestionKind, of: AnswerMeaning)?
  private let answers: AnswerLexicon
  private let sentences: AnswerLexicon

  init(_ message: InboundMessage, language: ScriptLanguage) {
    self.message = message
    isText =
      switch message {
      case .text, .tap: true
      default: false
      }
    typed =
      switch message {
      case .text(let text): text.cut(toScalars: EngineLimits.messageCharacters)
      case .tap(_, let title): title
      case .media(let media): media.caption
      case .location(let location): location.name
      case .contactCard, .reaction, .unsupported: ""
      }
    var folded = FoldedText(typed)
    var text = typed
    // Nearly every message keeps all its bytes when it is folded, or all but a point.
    if folded.bytes.count + 2 <= typed.utf8.count, let rest = StruckText.removed(from: typed) {
      folded = FoldedText(rest)
      text = rest
    }
    self.folded = folded
    self.text = text
    vocabulary = language.vocabulary
    answers = language.answers
    sentences = language.sentences
    // Words are read once: what becomes of a long message, or one with unusual words, mostly asks
    // for their reasons too.
    let plain = folded.words.count > Self.fewWords ? nil : vocabulary.plainIDs(of: folded)
    let canonical = plain == nil ? vocabulary.canonicalize(folded) : CanonicalText?.none
    ids = plain ?? canonical?.ids ?? []
    core = Self.withoutFillers(ids, language.fillers)
    if let canonical { self.canonical = canonical }
  }

  /// Messages of so many words are mostly answers and commands, for which their numbers are enough.
  private static let fewWords = 32

  private static func withoutFillers(_ ids: [WordID], _ fillers: WordSet) -> ArraySlice<WordID> {
    var first = 0
    while first < ids.count, fillers.contains(ids[first]) { first += 1 }
    guard first < ids.count else { return ids[...] }
    var end = ids.count
    while fillers.contains(ids[end - 1]) { end -= 1 }
    return ids[first..<end]
  }

  /// What the message means when a question of this kind waits; `unclear` for what is no text.
  func meaning(for kind: QuestionKind) -> AnswerMeaning {
    guard isText, answers.mayAnswer(ids, of: folded) else { return .unclear }
    if let meaning, meaning.kind == kind { return meaning.of }
    // As a whole a synonym of the script is what its writer says.
    let isWhole = answers.meaning(of: ids[...]) != nil || answers.meaning(of: core) != nil
    let reading =
      isWhole
      ? AnswerReader(answers).read(text, folded, canonical, kind: kind)
      : AnswerReader(sentences).read(text, folded, sentence, kind: kind)
    meaning = (kind, reading.meaning)
    return reading.meaning
  }

  /// The triggers that stand in the message.
  ///
  /// Several rungs ask, always for the same script's.
  func triggers(in table: PhraseTable) -> [PhraseMatch] {
    if let contained { return contained }
    let found = table.longestContained(in: ids)
    contained = found
    return found
  }

  /// The places of the script's notices that the message calls for, in their order.
  func insertions(of script: Script) -> [Int] {
    guard !script.insertions.isEmpty else { return [] }
    var places = Set(
      script.insertionPhrases.longestContained(in: ids).map { Int($0.value) })
    for (place, insertion) in script.insertions.enumerated()
    where !insertion.tones.isEmpty && insertion.tones.contains(tone) {
      places.insert(place)
    }
    return places.sorted()
  }

  /// The phrase with the lowest value that the whole message is, with or without fillers.
  func firstPhrase(in table: PhraseTable) -> Int32? {
    let whole = table.first(ids[...])
    guard core.count < ids.count, let bare = table.first(core) else { return whole }
    return min(whole ?? bare, bare)
  }

  /// The wanted phrase with the lowest value that the whole message is, with or without fillers.
  func firstPhrase(
    in table: PhraseTable, where isWanted: (Int32) -> Bool
  ) -> Int32? {
    let whole = table.first(ids[...], where: isWanted)
    guard core.count < ids.count, let bare = table.first(core, where: isWanted) else {
      return whole
    }
    return min(whole ?? bare, bare)
  }

  /// `pesan.jenis` of expressions.
  var kind: String {
    switch message {
    case .text: "teks"
    case .tap: "tombol"
    case .media(let media):
      switch media.kind {
      case .image: "gambar"
      case .video: "video"
      case .audio: "suara"
      case .document: "dokumen"
      case .sticker: "stiker"
      }
    case .location: "lokasi"
    case .contactCard: "kontak"
    case .reaction, .unsupported: "lain"
    }
  }
}
