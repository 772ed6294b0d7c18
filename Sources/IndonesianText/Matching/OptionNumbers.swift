/// Reads places in a list: numbers, number words, ordinals, ranges, "terakhir".
///
/// Strict: every word must belong to the choice, so that "umur saya 25" and "jam 3 sore" are none.
struct OptionNumbers {
  /// How many options there are.
  let count: Int

  /// What a run of words names.
  enum Reading: Equatable {
    /// Options by place from 0, ascending, none twice.
    case places([Int])
    /// It is a number, but no place in this list.
    case outOfRange
  }

  /// nil for what is no number.
  func read(_ tokens: ArraySlice<OptionToken>) -> Reading? {
    var places: [Int] = []
    var position = tokens.startIndex
    var isRange = false
    var found = false
    // "Dari 1 sampai 4" names a range only if it ends somewhere.
    var isOpen = false
    while position < tokens.endIndex {
      let token = tokens[position]
      if Self.rangeOpeners.contains(token.word), !isRange {
        isOpen = true
        position += 1
        continue
      }
      if isRange || found, isRangeMark(tokens, position, isOpen: isOpen) {
        position += max(rangeMarkLength(tokens, position), 1)
        isRange = true
        continue
      }
      if !found, token.gap.contains(.dash), token.isNumeric, position == tokens.startIndex {
        return .outOfRange
      }
      guard let (place, length) = place(tokens[position...]) else {
        guard Self.fillers.contains(token.word) || Self.fillers.contains(token.typed) else {
          return nil
        }
        position += 1
        continue
      }
      // "1.5" is an amount, "2-4" a range.
      if found, token.gap == .point { return .outOfRange }
      if found, token.isNumeric, token.gap.contains(.dash) { isRange = true }
      guard let place, place >= 0, place < count else { return .outOfRange }
      if isRange {
        guard let first = places.last, first < place else { return .outOfRange }
        places += (first + 1)...place
        (isRange, isOpen) = (false, false)
      } else {
        places.append(place)
      }
      found = true
      position += length
    }
    guard found, !isRange, !isOpen else { return nil }
    return .places(Array(Set(places)).sorted())
  }

  // MARK: - One place

  /// A place from 0 (nil within the pair where the number names none) and how many words it takes.
  private func place(_ tokens: ArraySlice<OptionToken>) -> (place: Int?, length: Int)? {
    guard let token = tokens.first else { return nil }
    let next = tokens.dropFirst().first
    if let ordinal = ordinal(tokens) { return ordinal }
    if token.isNumeric {
      guard let number = token.digits else { return (nil, 1) }
      return (number - 1, 1)
    }
    if let number = Self.cardinals[token.word] ?? Self.cardinals[token.typed] {
      if let next, next.word == "belas", number < 10 { return (number + 9, 2) }
      if let next, Self.lastWords.contains(next.word) { return (nil, 2) }
      return (number - 1, 1)
    }
    return nil
  }

  private func ordinal(_ tokens: ArraySlice<OptionToken>) -> (place: Int?, length: Int)? {
    guard let token = tokens.first else { return nil }
    let next = tokens.dropFirst().first
    var found: (place: Int, length: Int)?
    if token.typed == "ke" || token.word == "ke", let next {
      if let number = next.digits ?? Self.cardinals[next.word] { found = (number - 1, 2) }
    } else if token.typed.hasPrefix("ke"), let number = Int(token.typed.dropFirst(2)) {
      found = (number - 1, 1)
    } else if let number = Self.ordinals[token.word] ?? Self.ordinals[token.typed] {
      found = (number - 1, 1)
    }
    if let found {
      let rest = tokens.dropFirst(found.length).map(\.word)
      if rest.starts(with: ["dari", "bawah"]) || rest.starts(with: ["dari", "belakang"]) {
        return (count - 1 - found.place, found.length + 2)
      }
      if rest.starts(with: ["dari", "atas"]) { return (found.place, found.length + 2) }
      return found
    }
    var position = tokens.startIndex
    if token.word == "paling" || token.word == "ter" { position += 1 }
    if token.word == "di", tokens.dropFirst().first?.word.hasPrefix("tengah") == true {
      position += 1
    }
    guard position < tokens.endIndex else { return nil }
    let word = tokens[position].word
    var length = position - tokens.startIndex + 1
    let isSuperlative = length == 2
    if position + 1 < tokens.endIndex, tokens[position + 1].word == "sendiri" { length += 1 }
    if Self.lastWords.contains(word) || (isSuperlative && word == "akhir") {
      return (count - 1, length)
    }
    if Self.firstWords.contains(word) { return (0, length) }
    if word == "bawah" || word == "bawahnya" { return (count - 1, length) }
    if word == "atas" { return (0, length) }
    let isMiddle = word == "tengah" || word == "tengah tengah"
    return isMiddle && count % 2 == 1 ? (count / 2, length) : nil
  }

  // MARK: - Ranges

  private func isRangeMark(
    _ tokens: ArraySlice<OptionToken>, _ position: Int, isOpen: Bool
  ) -> Bool {
    rangeMarkLength(tokens, position) > 0 || isOpen && tokens[position].word == "ke"
  }

  /// How many words at a position say "to" between two places; 0 for none.
  func rangeMarkLength(_ tokens: ArraySlice<OptionToken>, _ position: Int) -> Int {
    let token = tokens[position]
    if Self.rangeWords.contains(token.word) || token.typed == "sd" {
      let next = position + 1 < tokens.endIndex ? tokens[position + 1].word : ""
      return next == "dengan" ? 2 : 1
    }
    if token.typed == "s", position + 1 < tokens.endIndex, tokens[position + 1].typed == "d" {
      return 2
    }
    return 0
  }

  private static let rangeWords: Set<String> = [
    "sampai", "hingga", "to", "sampe", "sampek", "ampe", "nepi", "dugi", "tekan", "tumekan",
  ]
  private static let rangeOpeners: Set<String> = ["dari", "mulai", "dimulai", "from", "saka", "ti"]
  private static let lastWords: Set<String> = [
    "terakhir", "akhir", "buncit", "last", "pungkasan", "terbawah", "penghabisan",
  ]
  private static let firstWords: Set<String> = ["pertama", "awal", "first", "teratas", "kesatu"]

  /// Words that may stand around a number without making it an amount.
  static let fillers: Set<String> = Set(
    CoreExpressions.fillers + [
      "nomor", "no", "nmr", "pilih", "pilihan", "opsi", "angka", "yang", "saya", "mau", "ambil",
      "poin", "point", "jawab", "jawaban", "jawabannya", "dong", "deh", "itu", "number", "option",
      "menu", "pilihannya", "ingin", "oke", "ok", "paling", "nomornya", "dan", "sama", "serta",
      "juga", "sila", "tekan", "ketik", "saja", "dengan", "list", "si", "urut", "urutan",
      "sus", "suster", "ners", "dok", "bun", "bunda", "ustad", "ustaz", "pakde", "bude", "paklik",
      "bulik", "nduk", "le",
    ])

  static let cardinals: [String: Int] = [
    "satu": 1, "dua": 2, "tiga": 3, "empat": 4, "lima": 5, "enam": 6, "tujuh": 7, "delapan": 8,
    "sembilan": 9, "sepuluh": 10, "sebelas": 11, "one": 1, "two": 2, "three": 3, "four": 4,
    "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "siji": 1, "loro": 2,
    "telu": 3, "papat": 4, "limo": 5, "hiji": 1, "tilu": 3, "opat": 4, "genep": 6, "mpat": 4,
    "atu": 1, "anam": 6, "tuju": 7, "lapan": 8,
  ]

  private static let ordinals: [String: Int] = [
    "pertama": 1, "kesatu": 1, "kedua": 2, "ketiga": 3, "keempat": 4, "kelima": 5, "keenam": 6,
    "ketujuh": 7, "kedelapan": 8, "kesembilan": 9, "kesepuluh": 10, "first": 1, "second": 2,
    "third": 3, "fourth": 4, "fifth": 5, "kapisan": 1, "kahiji": 1, "kadua": 2, "katilu": 3,
  ]
}
