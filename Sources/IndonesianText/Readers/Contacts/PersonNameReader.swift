/// The name of a person as typed, single-spaced and without a lead-in such as "nama saya", or nil.
///
/// A name has 3 to 80 characters: letters, blanks and `. ' -`. Numbers, links and answers that say
/// yes, no, skip or done are no names.
package func readPersonName(_ text: String) -> String? {
  guard text.utf8.count <= TokenCursor.longestAnswer else { return nil }
  var words = text.split(whereSeparator: \.isWhitespace).map { nameWord($0) }
  words.removeAll(where: \.isEmpty)
  dropLead(&words)
  while words.count > 1, let last = words.last, nameTails.contains(folded(last)) {
    words.removeLast()
  }
  let name = words.map(String.init).joined(separator: " ")
  guard (3...80).contains(name.count), name.unicodeScalars.allSatisfy(isNameScalar) else {
    return nil
  }
  guard name.unicodeScalars.filter(\.properties.isAlphabetic).count >= 2 else { return nil }
  guard readLinks(name).isEmpty, !answers.contains(canonical(name)) else { return nil }
  return readNumber(name) == nil ? name : nil
}

/// The word without the signs and emoji that surround it.
private func nameWord(_ word: Substring) -> Substring {
  var scalars = word.unicodeScalars
  while let first = scalars.first, !isEdgeLetter(first) { scalars.removeFirst() }
  while let last = scalars.last, !isEdgeLetter(last), last != "." { scalars.removeLast() }
  return Substring(scalars)
}

/// Digits stay, so that a text with digits is refused rather than cut.
private func isEdgeLetter(_ scalar: Unicode.Scalar) -> Bool {
  scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar == "@"
}

private func isNameScalar(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar {
  case " ", ".", "'", "-", "\u{2019}": true
  default:
    scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark
  }
}

private func dropLead(_ words: inout [Substring]) {
  for lead in nameLeads where words.count > lead.count {
    guard zip(words, lead).allSatisfy({ folded($0) == $1 }) else { continue }
    words.removeFirst(lead.count)
    break
  }
}

private func folded(_ word: Substring) -> String {
  ReaderWords.standard(FoldedText(String(word)).text)
}

private func canonical(_ text: String) -> String {
  let folded = FoldedText(text)
  return folded.words.indices.map { ReaderWords.standard(folded.word($0)) }
    .joined(separator: " ")
}

/// Longest first; a lead-in alone is no name.
private let nameLeads: [[String]] = [
  "perkenalkan nama saya adalah", "perkenalkan nama saya", "perkenalkan saya", "nama lengkap saya",
  "nama saya adalah", "nama saya itu", "nama panggilan saya", "nama saya", "nama lengkap",
  "nama adalah", "panggil saya saja", "panggil saya", "panggil saja", "ini dengan", "dengan saya",
  "atas nama", "saya adalah", "saya bernama", "namaku", "namanya", "nama", "panggil", "saya",
].map { $0.split(separator: " ").map(String.init) }

private let nameTails: Set<String> = [
  "kak", "kakak", "min", "admin", "gan", "ya", "dong", "sih", "deh", "nih", "kok", "om", "pak",
  "bu",
]

private let answers: Set<String> = {
  let meanings: [AnswerMeaning] = [.yes, .no, .skip, .done]
  let all =
    meanings.flatMap { CoreExpressions.expressions(for: $0) } + CoreExpressions.emptyAnswers
    + CoreExpressions.fillers + nameLeads.map { $0.joined(separator: " ") }
    + ["tidak tahu", "rahasia", "anonim", "halo", "batal", "menu"]
  return Set(all.map(canonical))
}()
