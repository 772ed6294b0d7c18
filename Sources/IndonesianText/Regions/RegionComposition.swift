/// Names of several words, each of which may be shortened: `jaktim`, `kal sel`, `lampung tgh`.
///
/// A name fits when it can be cut into a form of each word in turn. A form is the word itself, one
/// of its usual abbreviations (`barat`: bar, brt), or, for a word without any, its first two to four
/// letters (`gumas` = GUnung MAS). Example: `halteng` is `hal` + `teng`, of Halmahera Tengah.
///
/// Only names with the same first two letters are tried.
struct RegionComposition: Sendable {
  private struct Name: Sendable {
    var place: Int
    var forms: [[[UInt8]]]
  }

  private let byInitials: [[UInt8]: [Name]]

  init(_ regions: [Region]) {
    var byInitials: [[UInt8]: [Name]] = [:]
    for (place, region) in regions.enumerated() {
      let words = FoldedText(region.name).text.split(separator: " ").map(String.init)
      guard words.count > 1 else { continue }
      let forms = words.map { Self.forms(of: $0) }
      let initials = Set(forms[0].map { Array($0.prefix(2)) })
      for initial in initials {
        byInitials[initial, default: []].append(Name(place: place, forms: forms))
      }
    }
    self.byInitials = byInitials
  }

  /// Fewer letters could be anything.
  private static let shortest = 4
  /// More regions than this is no answer to the question which.
  private static let mostPlaces = 4

  func places(of name: [UInt8]) -> [Int] {
    guard name.count >= Self.shortest, let names = byInitials[Array(name.prefix(2))] else {
      return []
    }
    let places = names.filter { Self.fits(name[...], $0.forms[...]) }.map(\.place)
    return places.count > Self.mostPlaces ? [] : places
  }

  private static func fits(_ rest: ArraySlice<UInt8>, _ forms: ArraySlice<[[UInt8]]>) -> Bool {
    guard let first = forms.first else { return rest.isEmpty }
    return first.contains { form in
      rest.starts(with: form) && fits(rest.dropFirst(form.count), forms.dropFirst())
    }
  }

  private static func forms(of word: String) -> [[UInt8]] {
    let letters = Array(word.utf8)
    var forms = [letters]
    if let usual = abbreviations[word] {
      forms += usual.split(separator: " ").map { Array($0.utf8) }
    } else {
      for count in 2...4 where count < letters.count {
        if count > 2 || letters[1].isVowel { forms.append(Array(letters.prefix(count))) }
      }
    }
    return forms
  }

  /// Usual abbreviations of words in names of regions.
  ///
  /// Origin: compiled by hand for this project.
  private static let abbreviations: [String: String] = [
    "selatan": "sel slt sltn slatan seltan", "utara": "ut utr utra", "timur": "tim tmr timr tmur",
    "barat": "bar brt brat", "tengah": "teng tgh tngh tengh tng", "pusat": "pus pst",
    "tenggara": "tra tgr tengg tenggr tggr tera", "hulu": "hu hul ulu", "hilir": "hil hlr ilir",
    "ulu": "u hulu", "ilir": "i hilir", "daya": "d dy", "raya": "ray ry",
    "kepulauan": "kep kepl kepulawan", "pulau": "pul pl", "tanjung": "tj tjg tg tan tanj tjung",
    "bandar": "bdr bd", "banda": "bd bnd", "sungai": "sei sungei sung",
    "pegunungan": "peg pgn pegn gunung", "teluk": "tel tlk", "gunung": "gn gng gun gu",
    "jakarta": "jkt jak jkrt jakrta", "sumatera": "sumatra sum smtr sumtr sumut",
    "kalimantan": "kal klmntn kalim kalimatan kalimntan", "sulawesi": "sul slws sulaw",
    "lampung": "lam lpg lmpg", "nusa": "nus", "papua": "pap", "maluku": "mal mlk",
    "halmahera": "hal hlm", "bolaang": "bol", "mongondow": "mong mongondo",
    "tapanuli": "tap tpnl", "labuhanbatu": "lab labuhan labuan", "ogan": "o", "komering": "k",
    "jawa": "ja jw", "tebing": "tbg tb teb", "padang": "pdg pad", "pangkal": "pkl pang",
    "kutai": "ku kut", "hulusungai": "hs", "nias": "nis", "buton": "bu but", "muara": "ma mu muar",
    "bangka": "bang bka ba", "aceh": "ac", "istimewa": "ist", "daerah": "dae", "khusus": "khs",
    "ibukota": "ibuk", "barat daya": "bd", "lubuk": "lbk lub", "bukit": "bkt", "kota": "kt",
  ]
}
