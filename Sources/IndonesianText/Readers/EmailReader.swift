/// The e-mail address that an answer gives, its domain in lower case, or nil.
///
/// The form is the one that mailbox providers give out: letters, digits and `. _ % + -` before the
/// sign; labels of a host name after it (RFC 5321 section 4.5.3.1 limits: 64 and 254 bytes).
package func readEmail(_ text: String) -> String? {
  guard text.utf8.count <= ReaderTokenizer.longestText else { return nil }
  var found: String?
  for part in text.split(whereSeparator: \.isWhitespace) {
    if part.contains("@") {
      guard found == nil, let address = emailAddress(part) else { return nil }
      found = address
    } else if !isEmailLead(part) {
      return nil
    }
  }
  return found
}

private func isEmailLead(_ part: Substring) -> Bool {
  FoldedText(String(part)).text.split(separator: " ").allSatisfy { word in
    let word = ReaderWords.standard(String(word))
    let isPunctuation = word.utf8.allSatisfy { $0 < 0x30 }
    return emailLeads.contains(word) || ReaderWords.isFiller(word) || isPunctuation
  }
}

private func emailAddress(_ part: Substring) -> String? {
  var bytes = Array(part.utf8)[...]
  while let first = bytes.first, first != 0x2E, edgeMarks.contains(first) {
    bytes = bytes.dropFirst()
  }
  while let last = bytes.last, edgeMarks.contains(last) { bytes = bytes.dropLast() }
  let sides = bytes.split(separator: 0x40, omittingEmptySubsequences: false)
  guard sides.count == 2, bytes.count <= 254 else { return nil }
  guard isMailbox(sides[0]), let host = hostName(sides[1]), !host.isAddress else { return nil }
  return String(decoding: sides[0], as: UTF8.self) + "@" + host.name
}

private func isMailbox(_ bytes: ArraySlice<UInt8>) -> Bool {
  guard (1...64).contains(bytes.count), bytes.first != 0x2E, bytes.last != 0x2E else {
    return false
  }
  var previous: UInt8 = 0
  for byte in bytes {
    guard isASCIIAlphanumeric(byte) || mailboxMarks.contains(byte) else { return false }
    if byte == 0x2E, previous == 0x2E { return false }
    previous = byte
  }
  return true
}

/// The signs `. _ % + -`.
private let mailboxMarks: [UInt8] = [0x2E, 0x5F, 0x25, 0x2B, 0x2D]

/// Punctuation and WhatsApp's formatting signs that touch an address: `. , ; : ! ? ( ) < > " ' *
/// ~`.
private let edgeMarks: [UInt8] = [
  0x2E, 0x2C, 0x3B, 0x3A, 0x21, 0x3F, 0x28, 0x29, 0x3C, 0x3E, 0x22, 0x27, 0x2A, 0x7E, 0x60,
]

private let emailLeads: Set<String> = [
  "email", "mail", "e", "alamat", "emailku", "emailnya", "ini", "adalah", "saya", "di", "ke",
]
