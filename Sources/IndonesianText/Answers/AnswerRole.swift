/// What a word or phrase does in an answer.
///
/// Roles are few and combine by rules (`AnswerComposition`), so that an answer nobody listed is
/// understood as well.
enum AnswerRole: Hashable, Sendable {
  /// Agrees by itself: "iya", "oke", "nggih".
  case assent
  /// Waves a worry away: "gpp", "no problem". A no where the question is whether one minds.
  case fine
  /// Judges well: "benar", "sesuai".
  case good
  /// Judges badly: "salah", "kurang".
  case bad
  /// Asks for a change, so something is not right: "ubah", "koreksi".
  case change
  /// Falls short; denies what it stands before: "kurang", "kurang tepat".
  case lacking
  /// Is willing: "setuju", "bersedia".
  case willing
  /// Is willing, or only helps the verb behind it: "mau", "mau lanjut", "perlu diubah".
  case modal
  /// Is unwilling by itself: "ogah", "emoh".
  case refusal
  /// Does or asks for what the question offers: "lanjut", "kirim", "hubungi".
  case act
  case negation
  /// Denies that denying is right: "bukan tidak setuju".
  case negationOfClause
  case prohibition
  case notYet
  case done
  case exists
  case more
  /// How much: "banget", "semua".
  case degree
  /// What is talked of; it decides nothing: "data", "ini", "saya".
  case object
  /// Singles out a part of what is talked of: "yang", "namanya"; what is right of it says nothing
  /// of the rest.
  case part
  /// How or when: "lewat", "besok"; a condition that a consent may carry.
  case manner
  /// How it is by now, whatever was said of it before: "ternyata", "sekarang".
  case turn
  /// Asks to keep a secret: "dirahasiakan"; a condition that a consent may carry.
  case discretion
  case hedge
  /// Makes a no polite and a yes doubtful: "kayaknya", "takut".
  case softener
  /// Says that only a part is so: "hampir benar".
  case partial
  /// Underlines what follows, and agrees where nothing does: "jelas", "tentu tidak".
  case emphasis
  /// Says that it has happened once; answers only whether something has been done.
  case experience
  /// What comes behind it still holds, whatever was denied before: "belum, masih ada yang salah".
  case still
  /// Reads over what is shown: "saya baca", "dicek".
  case review
  /// "Dulu"; behind reading over it puts the answer off.
  case later
  /// Says what stands there: "tertulis".
  case shown
  /// Says what should stand there; a doubt where nothing that stands there is named: "harusnya".
  case should
  /// Wonders at what stands there; a particle where nothing that stands there is named: "kok".
  case protest
  /// What comes behind it explains an answer: "karena".
  case reason
  /// Consents by asking what could speak against it: "kenapa tidak".
  case rhetoric
  case question
  /// Asks how: "gimana", "piye", "ajarin".
  case how
  /// Speaks of using what one talks to: "ngisinya", "caranya".
  case usage
  case contrast
  /// Takes something out of what is agreed to: "benar semua kecuali tanggal".
  case exception
  case condition
  /// Consents to whatever keeps to what comes behind it: "asal jangan malam".
  case proviso
  /// Keeps one from answering now, and from consenting at all: "lagi sibuk".
  case excuse
  /// Takes back what stands before it, and finds fault where nothing comes behind it: "eh salah".
  case slip
  /// What is left beside what was named; that it is right says that the other is not.
  case rest
  /// Speaks of being reached, which consents to it: "lewat WA saja", "saya tunggu".
  case contact
  /// Takes back what stands before it: "iya eh bukan".
  case repair
  case alternative
  /// Particles, laughter.
  case filler
  /// A particle that insists: "ya enggak lah" is no.
  case insistence
  /// Asks or excuses: "tolong", "maaf"; a "ya" behind it is no yes.
  case plea
  /// Who is spoken to; it ends a phrase: "tidak kak, salah".
  case address
  /// Looks like an answer and is none: "ya ampun".
  case idiom
  case command(AnswerMeaning)

  /// Roles without a meaning of their own, in the order of their numbers.
  private static let plain: [AnswerRole] = [
    .assent, .fine, .good, .bad, .change, .lacking, .willing, .modal, .refusal, .act, .negation,
    .negationOfClause, .prohibition, .notYet, .done, .exists, .more, .degree, .object, .manner,
    .hedge, .softener,
    .partial, .emphasis, .experience, .still, .question, .contrast, .exception, .condition,
    .repair, .alternative, .filler, .plea, .address, .idiom, .part, .discretion, .how, .usage,
    .insistence, .review, .later, .shown, .should, .protest, .reason, .rhetoric,
    .turn, .proviso, .contact, .slip, .rest, .excuse,
  ]

  private static let firstCommand: Int32 = 100

  /// The number by which a `PhraseTable` keeps the role.
  var number: Int32 {
    if case .command(let meaning) = self {
      let place = AnswerMeaning.allCases.firstIndex(of: meaning) ?? 0
      return Self.firstCommand + Int32(place)
    }
    return Int32(Self.plain.firstIndex(of: self) ?? 0)
  }

  /// The role of a number that `number` gave.
  init(number: Int32) {
    self =
      number >= Self.firstCommand
      ? .command(AnswerMeaning.allCases[Int(number - Self.firstCommand)])
      : Self.plain[Int(number)]
  }

  /// Whether the role says nothing about yes or no.
  var isTransparent: Bool {
    switch self {
    case .degree, .object, .part, .rest, .manner, .contact, .turn, .filler, .insistence, .plea,
      .address, .still, .more, .later, .protest:
      true
    default: false
    }
  }

  /// Whether the role asks for something to be done.
  var isCommand: Bool {
    if case .command = self { true } else { false }
  }

  /// Whether the role turns what follows into its opposite.
  var isNegation: Bool {
    switch self {
    case .negation, .negationOfClause, .prohibition, .notYet: true
    default: false
    }
  }
}
