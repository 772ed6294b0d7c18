/// Emoji and signs that answer.
///
/// Origin: compiled by hand for this project.
enum AnswerSigns {
  private static func agrees(_ scalar: UInt32) -> Bool {
    switch scalar {
    // Thumbs up, OK hand, ticks, OK button, hundred, person saying OK, handshake, salute, applause,
    // horns, call me, up and down (a nod).
    case 0x1F44D, 0x1F44C, 0x2705, 0x2714, 0x2611, 0x1F197, 0x1F4AF, 0x1F646, 0x1F91D, 0x1FAE1,
      0x1F44F, 0x1F918, 0x1F919, 0x2195:
      true
    default: false
    }
  }

  private static func refuses(_ scalar: UInt32) -> Bool {
    switch scalar {
    // Thumbs down, crosses, person saying no, prohibited, no entry, stop, left and right (a shake).
    case 0x1F44E, 0x274C, 0x274E, 0x2716, 0x1F645, 0x1F6AB, 0x26D4, 0x1F6D1, 0x2194: true
    default: false
    }
  }

  /// What the signs of a text say together; nil for none, for other ones and for a contradiction.
  static func meaning(of text: String) -> AnswerMeaning? {
    guard text.utf8.contains(where: { $0 >= 0x80 }) else { return nil }
    var (yes, no) = (false, false)
    for scalar in text.unicodeScalars where scalar.value >= 0x80 {
      if agrees(scalar.value) { yes = true }
      if refuses(scalar.value) { no = true }
    }
    return yes == no ? nil : yes ? .yes : .no
  }
}
