/// The number words, with those of Javanese, Sundanese, Minangkabau, Batak and Balinese that are
/// not words of something else, and the Hokkien ones of money.
///
/// Origin: compiled by hand for this project.
enum NumberTable {
  /// Adds the numbers to what the words say already.
  static func add(to list: inout WordMeaningList) {
    for (value, words) in units {
      list.add(words, .unit(value))
      guard value > 0 else { continue }
      eachWord(of: words) { word in
        list.add(word, "belas", .whole(value + 10))
        list.add(word, "puluh", .tens(value * 10))
        list.add(word, "ratus", .hundreds(value * 100))
      }
    }
    for (value, words) in wholes { list.add(words, .whole(value)) }
    for (value, words) in tens { list.add(words, .tens(value)) }
    for (value, words) in hundreds { list.add(words, .hundreds(value)) }
    for (number, words) in builders { list.add(words, number) }
    for (number, words) in money { list.add(words, number, isMoney: true) }
    addOrdinals(to: &list)
  }

  /// `ketiga`, `kesebelas`, and the Sundanese `katilu`.
  private static func addOrdinals(to list: inout WordMeaningList) {
    for entry in 0..<list.count {
      let meaning = list.meaning(entry)
      guard !meaning.isMoney else { continue }
      switch meaning.number {
      case .unit(1...)?, .whole?, .tens?, .hundreds?:
        for prefix in ["ke", "ka"] {
          let word = Array(prefix.utf8) + list.letters(entry)
          guard list.meaning(of: word.span) == nil,
            !notOrdinals.contains(where: { word.elementsEqual($0.utf8) })
          else { continue }
          list.change(word.span) { ordinal in
            ordinal.number = meaning.number
            ordinal.isOrdinal = true
          }
        }
      default: continue
      }
    }
    for (value, words) in firsts {
      list.changeEach(of: words) { ordinal in
        ordinal = .none
        ordinal.number = .unit(value)
        ordinal.isOrdinal = true
      }
    }
  }

  private static let units: [(Int, String)] = [
    (0, "nol zero"),
    (1, "satu siji setunggal hiji sahiji ciek besik stu sada"),
    (2, "dua loro kalih duo dwi rong duwa"),
    (3, "tiga telu tilu tigo tolu telung tge"),
    (4, "empat ampat papat sekawan opat ampek patang empt mpat"),
    (5, "lima limo gangsal limang lma"),
    (6, "enam anam enem genep nem onom"),
    (7, "tujuh tuju pitu tujuah pitung tujh tjuh"),
    (8, "delapan lapan wolu dalapan salapanan ualu wolung dlapan dlpn delapn slapan kutus"),
    (9, "sembilan semilan songo sanga salapan sambilan sangang smbilan smbln sembilam"),
  ]

  private static let wholes: [(Int, String)] = [
    (10, "sepuluh sapuluh sepuluah sedasa spuluh sepulu"),
    (11, "sebelas sewelas sabelas saboleh sblas"), (12, "rolas kalihwelas"), (13, "telulas"),
    (14, "patbelas"), (15, "limolas limalas"), (16, "nembelas"), (17, "pitulas"),
    (18, "wolulas"), (19, "songolas sangalas"), (21, "selikur"), (22, "rolikur"),
    (23, "telulikur"), (24, "patlikur"), (25, "selawe salawe"), (26, "nemlikur"),
    (27, "pitulikur"), (28, "wolulikur"), (29, "songolikur sangalikur"), (50, "seket"),
    (60, "sewidak"),
  ]

  private static let tens: [(Int, String)] = [
    (20, "rongpuluh"), (30, "telungpuluh"), (40, "patangpuluh"), (70, "pitungpuluh"),
    (80, "wolungpuluh"), (90, "sangangpuluh songopuluh"),
  ]

  private static let hundreds: [(Int, String)] = [
    (100, "seratus saratus satus sratus srtus"), (200, "rongatus"), (300, "telungatus"),
    (400, "patangatus"), (500, "limangatus"),
  ]

  private static let builders: [(NumberWord, String)] = [
    (.teen, "belas welas blas"), (.tenfold, "puluh pulu plh"), (.hundredfold, "ratus rtus atus"),
    (.step(1_000), "ribu rb rebu rbu k ewu rewu ribuh rban"),
    (.step(1_000_000), "juta jt jeti jta yuta"),
    (.step(1_000_000_000), "miliar milyar milliar milyard mlyr"),
    (.step(1_000_000_000_000), "triliun trilyun trilliun"),
    (.oneStep(1_000), "seribu sewu sarebu saribu serebu sarewu srb srebu"),
    (.oneStep(1_000_000), "sejuta sajuta sejt sayuta"),
    (.oneStep(1_000_000_000), "semiliar semilyar"), (.oneStep(1_000_000_000_000), "setriliun"),
    (.dozen(12), "lusin losin"), (.dozen(20), "kodi"), (.dozen(144), "gros"),
    (.oneDozen(12), "selusin salosin"), (.oneDozen(20), "sekodi"), (.oneDozen(144), "segros"),
    (.fraction(5_000), "setengah separuh separo stengah stgh stengh satengah sapalih setenga"),
    (.fraction(2_500), "seperempat saparapat seprapat"), (.quarters, "perempat"),
  ]

  /// Hokkien words; `ceng` is a thousand, `ban` ten thousands.
  private static let money: [(NumberWord, String)] = [
    (.step(1_000), "ceng"), (.oneStep(1_000), "seceng"), (.hundreds(100), "cepek cepe"),
    (.hundreds(200), "nopek nope"), (.hundreds(500), "gopek gope"), (.whole(50), "gocap"),
    (.whole(25), "jigo"), (.oneStep(2_000), "noceng"), (.oneStep(5_000), "goceng"),
    (.oneStep(10_000), "ceban"), (.oneStep(20_000), "noban"), (.oneStep(50_000), "goban"),
    (.oneStep(1_500), "cenggo"), (.oneStep(15_000), "cebango"),
    (.oneStep(1_000_000), "cetiau cetiaw"), (.oneStep(5_000_000), "gotiau gotiaw"),
  ]

  private static let firsts: [(Int, String)] = [
    (1, "pertama prtama pertamax pertma kapisan kahiji kesatu"), (2, "kedua kadua kapindo"),
  ]

  /// Words that only look like a place in a row.
  private static let notOrdinals = ["kaduo", "kesada", "kasada"]

  /// How number words begin that are written in one with others.
  static let starts = LabelSet([
    "dua", "tig", "emp", "amp", "lim", "ena", "tuj", "del", "lap", "sem", "sep", "seb", "ser",
    "sej", "ron", "tel", "sew", "ked", "ket", "kee", "kel",
  ])
  /// Letters of the longest word in the tables (`sembilanpuluh`).
  static let longestWord = 13
}

extension WordMeaningList {
  fileprivate mutating func add(_ words: String, _ number: NumberWord, isMoney: Bool = false) {
    changeEach(of: words) {
      $0.number = number
      $0.isMoney = isMoney
    }
  }

  /// Adds a number word with an ending.
  fileprivate mutating func add(_ word: Span<UInt8>, _ ending: String, _ number: NumberWord) {
    let letters = word.indices.map { word[$0] } + Array(ending.utf8)
    change(letters.span) {
      $0.number = number
      $0.isMoney = false
    }
  }
}
