/// Names of several words, each of which may be shortened: `jaktim`, `kal sel`, `lampung tgh`.
///
/// A name fits when it can be cut into a form of each word in turn. A form is the word itself, one
/// of its usual abbreviations (`barat`: bar, brt), or, for a word without any, its first two to
/// four letters (`gumas` = GUnung MAS). Example: `halteng` is `hal` + `teng`, of Halmahera Tengah.
/// All that fit are written down once, some seven thousand, so that a name is one look-up.
///
/// Beginnings of words alone are what many words are made of, so in a short name the last word must
/// be whole or shortened in a usual way.
struct RegionComposition: Sendable {
  private struct Form {
    var letters: [UInt8]
    /// The whole word, or one of its usual abbreviations.
    var isUsual: Bool
  }

  /// The regions that a name fits, while they are few.
  private struct Places: Sendable {
    private(set) var count = 0
    private var places = SIMD4<Int16>()

    /// Whether there are so many that the name does not say which.
    var isTooMany: Bool { count > mostPlaces }

    /// Adds a place, once; the places come in their order.
    mutating func add(_ place: Int) {
      if count > 0, count <= mostPlaces, places[count - 1] == Int16(truncatingIfNeeded: place) {
        return
      }
      if count < mostPlaces { places[count] = Int16(truncatingIfNeeded: place) }
      count = min(count + 1, mostPlaces + 1)
    }

    var all: [Int] { (0..<count).map { Int(places[$0]) } }
  }

  private var names = WordTable()
  /// By name, the regions that it fits.
  private var regions: [Places] = []

  init(_ regions: [Region]) {
    names.reserveCapacity(words: 8_000, bytes: 80_000)
    self.regions.reserveCapacity(8_000)
    var letters: [UInt8] = []
    // Words of several names, with their forms.
    var words = WordTable()
    var wordForms: [[Form]] = []
    for (place, region) in regions.enumerated() {
      let name = FoldedText(region.name).text
      var forms: [[Form]] = []
      eachWord(of: Self.twoWords[name] ?? name) { word in
        let entry = words.add(word)
        if entry == wordForms.count { wordForms.append(Self.forms(of: Array(words.bytes(entry)))) }
        forms.append(wordForms[entry])
      }
      guard forms.count > 1 else { continue }
      // One letter begins too much.
      forms[0].removeAll { $0.letters.count < 2 }
      add(&letters, forms, 0, place)
    }
  }

  /// Adds what begins with a name and goes on with a form of each word from one on; the name is
  /// left as it was.
  private mutating func add(_ name: inout [UInt8], _ forms: [[Form]], _ word: Int, _ place: Int) {
    let begun = name.count
    for form in forms[word] {
      name += form.letters
      if word + 1 < forms.count {
        add(&name, forms, word + 1, place)
      } else if name.count >= Self.longEnough || form.isUsual && name.count >= Self.shortest {
        let entry = names.add(name.span)
        if entry == regions.count { regions.append(Places()) }
        regions[entry].add(place)
      }
      while name.count > begun { name.removeLast() }
    }
  }

  /// Fewer letters could be anything.
  private static let shortest = 4
  /// Letters from which beginnings of words are enough.
  private static let longEnough = 6
  /// More regions than this is no answer to the question which.
  private static let mostPlaces = 4

  /// The regions that a name fits of which `hash` is the hash; none where they are too many.
  func places(of name: Span<UInt8>, hash: UInt64) -> [Int] {
    let entry = names.find(name, hash: hash)
    guard entry >= 0, !regions[entry].isTooMany else { return [] }
    return regions[entry].all
  }

  private static func forms(of letters: [UInt8]) -> [Form] {
    var forms = [Form(letters: letters, isUsual: true)]
    if let usual = abbreviations[String(decoding: letters, as: UTF8.self)] {
      forms += usual.utf8.split(separator: 0x20).map { Form(letters: Array($0), isUsual: true) }
    } else {
      for count in 2...4 where count < letters.count && (count > 2 || letters[1].isVowel) {
        forms.append(Form(letters: Array(letters.prefix(count)), isUsual: false))
      }
      forms += consonants(of: letters).map { Form(letters: $0, isUsual: true) }
    }
    return forms
  }

  /// `bndng` and `bdg` for `bandung`: the consonants, without those in the nose before others as
  /// well; none of a word that has few.
  private static func consonants(of letters: [UInt8]) -> [[UInt8]] {
    guard letters.first?.isVowel == false else { return [] }
    let all = letters.filter { !$0.isVowel }
    let plain = letters.indices.filter { place in
      let isNasal = letters[place] == 0x6D || letters[place] == 0x6E
      let isCovered = isNasal && place + 1 < letters.count && !letters[place + 1].isVowel
      return !letters[place].isVowel && !isCovered
    }.map { letters[$0] }
    return (all == plain ? [all] : [all, plain]).filter { $0.count >= 3 }
  }

  /// Names that are written as one word today.
  private static let twoWords: [String: String] = [
    "tanjungbalai": "tanjung balai", "pematangsiantar": "pematang siantar",
    "padangsidimpuan": "padang sidimpuan", "gunungsitoli": "gunung sitoli",
    "bukittinggi": "bukit tinggi", "gunungkidul": "gunung kidul", "kotabaru": "kota baru",
    "banjarmasin": "banjar masin", "banjarbaru": "banjar baru", "banjarnegara": "banjar negara",
    "labuhanbatu": "labuhan batu", "palangkaraya": "palangka raya", "karanganyar": "karang anyar",
    "karangasem": "karang asem", "tulungagung": "tulung agung", "probolinggo": "probo linggo",
    "bojonegoro": "bojo negoro", "balikpapan": "balik papan", "kotamobagu": "kota mobagu",
  ]

  /// Usual abbreviations of words in names of regions.
  ///
  /// Origin: compiled by hand for this project.
  private static let abbreviations: [String: String] = [
    "selatan": "sel slt sltn slatan seltan", "utara": "ut utr utra", "timur": "tim tmr timr tmur",
    "barat": "bar brt brat", "tengah": "teng tgh tngh tengh tng", "pusat": "pus pst",
    "tenggara": "tra tgr tengg tenggr tggr tera", "hulu": "hu hul ulu", "hilir": "hil hlr ilir",
    "ulu": "u hulu", "ilir": "i hilir", "daya": "d dy", "raya": "ray ry",
    "kepulauan": "kep kepl kepulawan", "pulau": "pul pl", "tanjung": "tj tjg tg tan tanj tjung",
    "bandar": "bdr bd b", "banda": "bd bnd", "sungai": "sei sungei sung",
    "pegunungan": "peg pgn pegn gunung", "teluk": "tel tlk", "gunung": "gn gng gun gu",
    "jakarta": "jkt jak jkrt jakrta", "sumatera": "sumatra sum smtr sumtr sumut",
    "kalimantan": "kal klmntn kalim kalimatan kalimntan", "sulawesi": "sul slws sulaw",
    "lampung": "lam lamp lpg lmpg", "nusa": "nus", "papua": "pap", "maluku": "mal mlk",
    "halmahera": "hal hlm", "bolaang": "bol", "mongondow": "mong mongondo",
    "tapanuli": "tap tpnl", "labuhanbatu": "lab labuhan labuan", "ogan": "o", "komering": "k",
    "jawa": "ja jw", "tebing": "tbg tb teb", "padang": "pdg pad p", "pangkal": "pkl pang",
    "kutai": "ku kut", "nias": "nis", "buton": "bu but", "muara": "ma mu muar",
    "muaro": "ma mu muara",
    "bangka": "bang bka ba", "aceh": "ac", "istimewa": "ist", "daerah": "dae", "khusus": "khs",
    "ibukota": "ibuk", "lubuk": "lbk lub", "pematang": "p pem pmt pemat", "bukit": "bkt",
    "kota": "kt",
  ]
}
