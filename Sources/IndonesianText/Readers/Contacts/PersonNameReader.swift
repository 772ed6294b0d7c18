/// The name of a person as typed, single-spaced and without a lead-in such as "nama saya", or nil.
///
/// A name has 3 to 80 characters: letters, blanks and `. ' -`. Numbers, links, questions, sentences
/// without a name and answers that say yes, no, skip or done are no names.
package func readPersonName(_ text: String) -> String? {
  guard text.utf8.count <= TokenCursor.longestAnswer, !text.utf8.contains(UInt8(ascii: "?")) else {
    return nil
  }
  var words = nameClause(in: text)
  while dropLead(&words) {}
  while words.count > 1, let last = words.last, nameTails.contains(folded(last)) {
    words.removeLast()
  }
  let name = words.map(String.init).joined(separator: " ")
  guard (3...80).contains(name.count), name.unicodeScalars.allSatisfy(isNameScalar) else {
    return nil
  }
  guard name.unicodeScalars.filter(\.properties.isAlphabetic).count >= 2 else { return nil }
  // A link is cut at its colon above.
  guard readLinks(text).isEmpty, readLinks(name).isEmpty else { return nil }
  // "Tania" denies in Buginese, and is a name.
  guard
    PersonNames.contain(FoldedText(name).bytes[...])
      || !answers.contains(canonical(name)) && !SpokenWords(name).deniesOnly([])
  else { return nil }
  guard !words.contains(where: { sentenceWords.contains(folded($0)) }) else { return nil }
  guard !KeyboardMash.isIn(FoldedText(name)) else { return nil }
  return readNumber(name) == nil || folded(words[0]) == "dwi" ? name : nil
}

/// The words of the part of a text that can be a name: behind "nama saya" where that is said, and
/// up to a comma behind which a sentence goes on ("Rina, jangan disebar ya"; but "Budi, S.H.").
private func nameClause(in text: String) -> [Substring] {
  var clauses = text.split { ",;:!\n()".contains($0) }
  let spoken = clauses.firstIndex { clause in
    let words = clauseWords(clause)
    return tellingLeads.contains { lead in
      words.count > lead.count && zip(words, lead).allSatisfy { folded($0) == $1 }
    }
  }
  if let spoken { clauses.removeFirst(spoken) }
  var name: [Substring] = []
  for clause in clauses {
    let words = clauseWords(clause)
    if name.allSatisfy(isPolite) {
      name = words
    } else if nameLeads.contains(name.map(folded)) {
      name += words
    } else if words.allSatisfy({ $0.first?.isUppercase == true && $0.contains(".") }) {
      name += words
    } else {
      break
    }
  }
  return name
}

private func clauseWords(_ clause: Substring) -> [Substring] {
  clause.split(whereSeparator: \.isWhitespace).map { nameWord($0) }.filter { !$0.isEmpty }
}

private func isPolite(_ word: Substring) -> Bool {
  let word = folded(word)
  return ReaderWords.isFiller(word) || politeness.contains(word)
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

/// Whether a lead-in stood there: "tulis saja nama saya" has two.
private func dropLead(_ words: inout [Substring]) -> Bool {
  for lead in nameLeads where words.count > lead.count {
    guard zip(words, lead).allSatisfy({ folded($0) == $1 }) else { continue }
    words.removeFirst(lead.count)
    return true
  }
  return false
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
  "panggil aku", "sebut saja", "tulis saja", "catat saja", "cukup panggil", "cukup sebut",
  "cukup tulis", "pakai nama", "dengan nama", "cantumkan nama",
  "atas nama", "saya adalah", "saya bernama", "asma kulo", "asmo kulo", "asmane kulo",
  "nami kulo", "nama kulo", "jeneng kulo", "jenengku", "asmaku", "nami abdi", "wasta abdi",
  "nama abdi", "ngaran abdi", "ngaran kuring", "nama ambo", "nama gue", "nama aku", "nama gw",
  "namaku", "namanya", "nama", "panggil", "saya", "kulo", "abdi", "aku",
].map { $0.split(separator: " ").map { ReaderWords.standard(String($0)) } }

/// Leads of two words or more, which tell that a name follows wherever they stand.
private let tellingLeads: [[String]] = nameLeads.filter { $0.count > 1 }

private let politeness: Set<String> = [
  "silakan", "silahkan", "boleh", "iya", "ya", "baik", "mangga",
]

/// Words of sentences that are no one's name.
private let sentenceWords: Set<String> = Set(
  CoreExpressions.list(
    """
    apa, apakah, bagaimana, kenapa, mengapa, kapan, siapa, mana, berapa, kok, yang, dan, atau, \
    tapi, karena, supaya, kalau, agar, boleh, bisa, harus, mau, ingin, perlu, usah, tidak, \
    bukan, belum, jangan, tanpa, sudah, sedang, akan, lagi, masih, saya, aku, kamu, anda, kami, \
    kita, dia, mereka, ini, itu, begitu, begini, di, ke, untuk, pada, dengan, identitas, data, \
    lapor, melapor, \
    laporan, aduan, takut, dirahasiakan, rahasiakan, disebut, dicantumkan, disebar, dipakai, \
    tadi, kurang, lengkap, link, tautan, tanggal, foto, bukti, gambar, sebentar, tunggu, besok, \
    kemarin, nanti, sekarang, resiko, risiko, resikonya, risikonya, \
    suwun, nuhun, makasih, terima, kasih, betul, benar, salah, silakan, silahkan, tolong, \
    cantumkan, pakai, menyebut
    """))

/// Address and what says that no more than this is given, as the reader spells it.
private let nameTails: Set<String> = [
  "saja", "doang", "thok", "tok", "wae", "ae", "bae", "lah", "kak", "kakak", "min", "admin", "gan",
  "ya", "dong", "sih", "deh", "nih", "kok", "om", "pak",
  "bu", "nggih", "yo",
]

private let answers: Set<String> = {
  // No greetings: "Rahayu" and "Salam" are names.
  let meanings: [AnswerMeaning] = [.yes, .no, .skip, .done, .thanks, .wait, .farewell, .unsure]
  let all =
    meanings.flatMap { CoreExpressions.expressions(for: $0) }
    + CoreExpressions.fillers + nameLeads.map { $0.joined(separator: " ") }
    + ["tidak tahu", "rahasia", "anonim", "halo", "batal", "menu"]
  return Set(all.map(canonical))
}()
