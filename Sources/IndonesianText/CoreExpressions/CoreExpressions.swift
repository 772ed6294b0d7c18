/// Short messages that mean one thing while a yes/no question waits.
///
/// All are compared as folded, canonical text, so a form that informal spelling already explains
/// (`gk mau` is `tidak mau`) need not stand here.
package enum CoreExpressions {
  /// The expressions of a meaning as whole messages.
  package static func expressions(for meaning: AnswerMeaning) -> [String] {
    list(text(for: meaning))
  }

  /// The expressions of a meaning, divided by commas.
  static func text(for meaning: AnswerMeaning) -> String {
    switch meaning {
    case .yes: yesExpressions
    case .no: noExpressions
    case .cancel: cancelExpressions
    case .done: doneExpressions
    case .back: backExpressions
    case .menu: menuExpressions
    case .help: helpExpressions
    case .again: againExpressions
    case .skip: skipExpressions
    case .staff: staffExpressions
    case .thanks: thanksExpressions
    case .greeting: greetingExpressions
    case .farewell: farewellExpressions
    case .wait: waitExpressions
    case .unsure: unsureExpressions
    case .unclear: ""
    }
  }

  /// Expressions of one word that ask for something inside a longer message too.
  ///
  /// The others are ordinary words as well ("orang", "cara", "awal", "lewat").
  static let combinable =
    """
    batal, batalkan, cancel, stop, berhenti, hentikan, sudahi, urung, exit, quit, abort, \
    selesai, beres, done, finish, rampung, cukup, tamat, akhiri, anggeus, kembali, balik, back, \
    mundur, sebelumnya, undo, menu, beranda, home, start, reset, bantuan, help, bantu, panduan, \
    petunjuk, bingung, faq, tulungi, bantosan, ulang, ulangi, repeat, hah, lewati, skip, next, \
    lompati, loncat, kosongkan, petugas, operator, cs, manusia, agen, human, suksma, mauliate, \
    kamsia, syukron, jazakallah, shalom, horas, permisi
    """

  /// Courtesies of one word that are long enough to be recognised with a typing error.
  static let longCourtesies: [String] =
    [AnswerMeaning.thanks, .greeting, .farewell, .wait].flatMap(expressions).filter {
      $0.utf8.count >= 6 && !$0.utf8.contains(0x20)
    }

  /// The parts of a text between commas, without blanks and line ends at either end.
  static func list(_ text: String) -> [String] {
    var parts: [String] = []
    eachPart(of: text) { parts.append(String(copying: $0)) }
    return parts
  }

  /// Gives the same parts in UTF-8.
  static func eachPart(of text: String, _ visit: (Span<UInt8>) -> Void) {
    let bytes = text.utf8Span.span
    // The part read so far, up to its last byte that is no blank.
    var start = 0
    var end = 0
    for place in 0...bytes.count {
      let byte = place < bytes.count ? bytes[place] : UInt8(ascii: ",")
      switch byte {
      case UInt8(ascii: ","):
        if end > start { visit(bytes.extracting(start..<end)) }
        start = place + 1
        end = start
      case UInt8(ascii: " "), UInt8(ascii: "\n"):
        if end == start { (start, end) = (place + 1, place + 1) }
      default: end = place + 1
      }
    }
  }
}

extension String {
  /// The text of bytes that are UTF-8.
  init(copying bytes: Span<UInt8>) {
    self.init(decoding: bytes.indices.map { bytes[$0] }, as: UTF8.self)
  }
}

extension Substring {
  /// Without blanks and line ends at either end.
  var trimmingBlanks: String {
    let isBlank = { (character: Character) in character == " " || character == "\n" }
    guard let first = firstIndex(where: { !isBlank($0) }),
      let last = lastIndex(where: { !isBlank($0) })
    else { return "" }
    return String(self[first...last])
  }
}
