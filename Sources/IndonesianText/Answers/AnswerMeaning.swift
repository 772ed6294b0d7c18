/// What a short message means while a question waits that can be answered with yes or no.
///
/// The raw value is the word by which scripts, tables and explanations name the meaning.
package enum AnswerMeaning: String, CaseIterable, Hashable, Sendable {
  case yes = "ya"
  case no = "tidak"
  case cancel = "batal"
  case done = "selesai"
  case back = "kembali"
  case menu
  case help = "bantuan"
  case again = "ulang"
  case skip = "lewati"
  case staff = "petugas"
  case thanks = "terima_kasih"
  case greeting = "salam"
  case farewell = "pamit"
  case wait = "tunggu"
  /// The person says that they do not know, or leaves it open.
  case unsure = "tidak_tahu"
  /// Not understood, which is better than a guess.
  case unclear = "tidak_paham"

  /// Something to do rather than an answer.
  package var isCommand: Bool {
    switch self {
    case .cancel, .done, .back, .menu, .help, .again, .skip, .staff, .wait: true
    case .yes, .no, .thanks, .greeting, .farewell, .unsure, .unclear: false
    }
  }

  /// Said beside something else, it changes nothing: "oke makasih" is "oke".
  var isCourtesy: Bool {
    switch self {
    case .thanks, .greeting, .farewell: true
    default: false
    }
  }
}
