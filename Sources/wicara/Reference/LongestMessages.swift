import IndonesianText

/// Messages of the greatest length, made to be costly: one short text again and again, and mixes
/// of everything.
///
/// Each is what one reader or another looks at most closely; real messages are cheaper.
package struct LongestMessages {
  /// Name and text, each of `length` Unicode scalars.
  package let all: [(name: String, text: String)]

  /// - `length`: how many scalars each message has.
  package init(length: Int) {
    var all = Self.pieces.map { piece in
      (name: String(reflecting: piece), text: Self.repeated(piece, length))
    }
    let words = Self.words
    for mix in 1...Self.mixes {
      var random = ReferenceRandom(seed: UInt64(mix))
      all.append(("random letters \(mix)", Self.letters(length, &random)))
      all.append(("random words \(mix)", Self.mixed(words, " ", length, &random)))
      all.append(("random pieces \(mix)", Self.mixed(Self.pieces, "", length, &random)))
      all.append(("random scalars \(mix)", Self.scalars(length, &random)))
    }
    var random = ReferenceRandom(seed: 0)
    for _ in 0..<Self.fragments {
      let fragment = Self.fragment(words, &random)
      all.append((String(reflecting: fragment), Self.repeated(fragment, length)))
    }
    for piece in Self.found {
      all.append((String(reflecting: piece), Self.repeated(piece, length)))
    }
    for mix in 1...Self.mixes {
      var random = ReferenceRandom(seed: UInt64(mix))
      all.append(("random initials \(mix)", Self.initials(length, &random)))
    }
    self.all = all
  }

  private static let mixes = 3
  private static let fragments = 100

  /// One to six of letters, digits, signs, blanks, words and anything that Unicode has.
  private static func fragment(_ words: [String], _ random: inout ReferenceRandom) -> String {
    (0...random.below(6)).map { _ in
      switch random.below(5) {
      case 0: words[random.below(words.count)]
      case 1: String(Unicode.Scalar(UInt8(0x30 + random.below(10))))
      case 2: String(Unicode.Scalar(UInt8(0x20 + random.below(0x5F))))
      case 3: random.below(2) == 0 ? " " : pieces[random.below(pieces.count)]
      default: scalars(1, &random)
      }
    }.joined()
  }

  private static func repeated(_ piece: String, _ length: Int) -> String {
    let times = length / piece.unicodeScalars.count + 1
    return String(
      String.UnicodeScalarView(String(repeating: piece, count: times).unicodeScalars.prefix(length))
    )
  }

  private static func mixed(
    _ parts: [String], _ separator: String, _ length: Int, _ random: inout ReferenceRandom
  ) -> String {
    var text = ""
    // No part is shorter than a byte.
    for _ in 0..<length { text += parts[random.below(parts.count)] + separator }
    return repeated(text, length)
  }

  /// Words of one to twelve letters that mean nothing.
  private static func letters(_ length: Int, _ random: inout ReferenceRandom) -> String {
    var text = ""
    while text.utf8.count < length {
      for _ in 0..<(1 + random.below(12)) {
        text.unicodeScalars.append(Unicode.Scalar(UInt8(0x61 + random.below(26))))
      }
      text += " "
    }
    return repeated(text, length)
  }

  /// Single letters, some of them before a stop.
  private static func initials(_ length: Int, _ random: inout ReferenceRandom) -> String {
    var text = ""
    for _ in 0..<length {
      text.unicodeScalars.append(Unicode.Scalar(UInt8(0x61 + random.below(26))))
      text += random.below(4) == 0 ? ". " : " "
    }
    return repeated(text, length)
  }

  /// Anything that Unicode has, of every plane.
  private static func scalars(_ length: Int, _ random: inout ReferenceRandom) -> String {
    var text = String.UnicodeScalarView()
    for _ in 0..<length {
      let limit = random.below(2) == 0 ? 0x3000 : 0x3_2000
      text.append(Unicode.Scalar(UInt32(random.below(limit))) ?? "\u{FFFD}")
    }
    return String(text)
  }

  /// Every eleventh word of the language.
  private static var words: [String] {
    stride(from: 1, through: Vocabulary.core.wordCount, by: 11).map {
      Vocabulary.core.word(WordID(rawValue: UInt32($0)))
    }
  }

  /// What a random search found; the mixes are made of `pieces` alone, so that they stay the same.
  private static let found: [String] = [
    "(@ ", "o8,an-@ ", "ﬃ綻", "Ａไ", "ku l'dll, ", "s/d\twa.me/}", "fb\nwa.me/ ", "ya( fb=h-1 l\n",
    "8 ",
  ]

  private static let pieces: [String] = [
    // Letters, digits, signs, blanks.
    "a", "A", "z", "ab", "aab", "a ", "9", "9 ", "09 ", "1.", "1,", "1. ", "9/", "1-", "12/3 ", ".",
    ", ", "! ", "?!", "- ", "(", "((a ", "[.]", "@", "@a", "@ani ", "a@", "a@b.", "* ", "'", "a'",
    "\"a ", " ", "\n", "a\n", "\t", "a.", "a,b;", "#", "#1 ", "%", "$a", "h@",
    // Scalars beyond ASCII.
    "é", "é ", "e\u{301}", "\u{301}", "a\u{300}\u{301}\u{302}", "👍", "👍 ", "👍🏽", "🖕", "👨‍👩‍👧",
    "🇮🇩", "🇮", "\u{200B}", "a\u{200D}", "\u{FEFF}b ", "ａｂ ", "１２ ", "Ａ", "𝐚", "①", "ﬁ", "㎏ ", "ß",
    "İ", "Ж", "а", "ж ", "م", "مر ", "ไ", "ไท ", "漢", "漢 ", "한", "한국 ", "ก็", "١ ", "ⅳ ", "“a” ",
    "…", "—", "\u{A0}", "Ж𡖒", "ᾳ9", "\u{1C27}wxĳ9", "ﬃ0", "a㎴7", "\u{1B48D}",
    // Dates and times.
    "h-1 ", "h+3 natal ", "jam 9 ", "jam ", "senin ", "malam minggu ", "awal ", "awal bulan ",
    "tadi ", "tgl 9 ", "tgl 9/12 - 10/12 ", "9/12/2020 ", "9 des ", "2 jam lalu ", "sampai ",
    "hari ", "tahun ", "7 lewat 15 ", "setengah ", "setengah 9 ", "s/d ", "1 s/d 3 ", "dsember ",
    "kamsi ", "tadimalam ", "besoknya ", "bulan ", "mar ",
    // Numbers and money.
    "o8", "dua ", "dua puluh ", "juta ", "rp ", "rp. ", "rp50rb ", "50rb ", "1,5 jt ", "ke ",
    "ke-4 ",
    "no. ", "duapuluhlima ", "seratus", "dua ratus ribu ", "persen ", "yang ketiga ", "1x", "-1 ",
    // Contacts and links.
    "62812 ", "0812 ", "0812", "+62 ", "3578010101900001 ", "35 78 ", "rt 1 ", "rt ", "rt/rw ",
    "nol delapan ", "fb dot com ", "fb . ", "fb.com ", "fb,com,", "fb.com,fb.com,", "a at ",
    "ani at yahoo ", "ani @ gmail ", "https://", "https://a.id", "https:// ", "hxxps://a.b ",
    "www.",
    "www dot ", "a.com/", "wa.me/62 ", "halo.info ", "dot ", "titik ", "http", "h", "tg://",
    "a(dot)b ",
    // Regions.
    "jl ", "kab bdg ", "kab ", "kota ", "bandng ", "jmbr ", "kal sel ", "p siantar ", "surabya ",
    "di ", "lampung tgh ", "sby ", "kota batu malang ", "bndg", "banjar ", "jaktim ",
    // Abuse, answers, everyday words.
    "bgst lu ", "b4ngs4t ", "anj*ng ", "a n j i n g ", "anjing ", "dasar ", "mau mati ", "ku",
    "gue bacok ", "siap siap ", "awas kau ", "bilang ", "itu ", "guoblok ", "segoblok ", "cok ",
    "lu ", "***", "a* ", "kubunuh ", "membunuh ", "mem", "memper", "menge ", "mau ", "ga ",
    "ga jadi ",
    "bukan ", "ya ", "tidak tidak ", "hati2 ", "a2", "hoaks ", "gmn ", "pmrnth ",
    "kepemerintahannya ",
    "nya ", "xnya ", "ngelaporin ", "yg ", "dll", "kawwwan ", "haaaloo ", "aabbccdd ", "se", "ke",
    "di", "di bunuh ", "diperbuatkan ", "yang yang ",
  ]
}

/// Numbers that are the same in every run (SplitMix64).
struct ReferenceRandom {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// A number from 0 to below the limit, which is above 0.
  mutating func below(_ limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int(truncatingIfNeeded: (mixed ^ (mixed >> 31)) >> 1) % limit
  }
}
