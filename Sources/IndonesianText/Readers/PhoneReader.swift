/// The telephone number that an answer gives in E.164 form (`+62812…`), or nil.
///
/// - Indonesian mobile numbers have 9 to 13 digits after `0`, `62` or `+62` and begin with 8.
/// - Other countries need the plus and have 8 to 15 digits (ITU-T E.164).
package func readPhone(_ text: String) -> String? {
  guard var cursor = TokenCursor(text) else { return nil }
  while cursor.take(anyOf: phoneLeads) != nil {
    while cursor.take(mark: 0x2E) || cursor.take(mark: 0x3A) {}
  }
  while let word = cursor.first?.word, ReaderWords.isFiller(word) { cursor.next() }
  _ = cursor.take(mark: 0x28)
  let international = cursor.take(mark: 0x2B)
  var digits: [UInt8] = []
  while let token = cursor.first {
    if let run = token.digits {
      digits += run
    } else if !phoneMarks.contains(where: token.isMark) {
      break
    }
    cursor.next()
  }
  cursor.trim()
  guard cursor.isAtEnd else { return nil }
  return normalizedPhone(digits, international: international)
}

private func normalizedPhone(_ digits: [UInt8], international: Bool) -> String? {
  var national = digits[...]
  if national.starts(with: indonesia) {
    national = national.dropFirst(2)
    if national.first == 0x30 { national = national.dropFirst() }
  } else if !international, national.first == 0x30 {
    national = national.dropFirst()
  } else {
    guard international, (8...15).contains(digits.count), digits.first != 0x30 else { return nil }
    return "+" + String(decoding: digits, as: UTF8.self)
  }
  guard (9...13).contains(national.count), national.first == 0x38 else { return nil }
  return "+62" + String(decoding: national, as: UTF8.self)
}

/// The digits `6` and `2`.
private let indonesia: [UInt8] = [0x36, 0x32]

/// Blanks aside, what stands between the digits: `- . ( )`.
private let phoneMarks: [UInt8] = [0x2D, 0x2E, 0x28, 0x29]

private let phoneLeads: Set<String> = [
  "nomor", "no", "nomorku", "nomornya", "hp", "hape", "telepon", "handphone", "ponsel", "whatsapp",
  "kontak", "saya", "ini", "wa",
]
