/// What a word can say to the readers of numbers and times; most words say nothing.
///
/// A word may say several things ("minggu" is Sunday and week): which one is meant is decided by
/// what stands around it.
struct WordMeaning: Equatable {
  var number: NumberWord?
  /// 1 (Senin) to 7 (Minggu), or 0.
  var weekday: Int8 = 0
  /// 1 to 12, or 0.
  var month: Int8 = 0
  var part: DayPart?
  var unit: TimeUnit?
  /// Whether the unit is one of its kind: `seminggu`, `sejam`.
  var isOneUnit = false
  /// Days from today: `kemarin` is -1.
  var daysFromToday: Int8?
  var cue: Cue?
  /// Whether the abbreviation is believed only beside something that fits (`sen`, `mar`).
  var needsCompany = false
  /// Whether the number is a round one: `puluhan`, `50 ribuan`.
  var isApproximate = false
  /// Whether the number word names a place in a row: `ketiga`.
  var isOrdinal = false
  /// Whether the number word is only used for money: `goceng`.
  var isMoney = false
  /// Hours ahead of UTC, or 0.
  var zoneHours: Int8 = 0

  /// Whether the name of a feast begins with the word.
  var beginsFeast = false

  static let none = WordMeaning()

  /// Whether a component of a moment may begin with the word: what `MomentParser` asks for first.
  var beginsMoment: Bool {
    number?.begins == true || weekday != 0 || month != 0 || part != nil || unit != nil
      || daysFromToday != nil || zoneHours != 0 || beginsFeast || cue?.beginsMoment == true
  }
}

/// How a number word builds an amount.
enum NumberWord: Equatable {
  /// 0 to 9.
  case unit(Int)
  /// 10 to 99, complete: `sebelas`, `selawe`.
  case whole(Int)
  /// 20 to 90; a unit may follow: `duapuluh`.
  case tens(Int)
  /// 100 to 900; less may follow: `seratus`.
  case hundreds(Int)
  /// `belas`, `puluh`, `ratus` after a unit.
  case teen, tenfold, hundredfold
  /// `ribu`, `juta` after a number.
  case step(Int64)
  /// `seribu`, `sejuta`.
  case oneStep(Int64)
  /// `lusin`, `kodi` after a number.
  case dozen(Int)
  /// `selusin`, `sekodi`.
  case oneDozen(Int)
  /// `setengah`, in ten-thousandths.
  case fraction(Int64)
  /// `perempat` after a unit.
  case quarters

  /// Whether an amount of anything but money may begin with it.
  var begins: Bool {
    switch self {
    case .unit, .whole, .tens, .hundreds, .oneStep, .oneDozen, .fraction: true
    case .teen, .tenfold, .hundredfold, .step, .dozen, .quarters: false
    }
  }
}

/// Spans of time that can be counted.
enum TimeUnit: Equatable {
  case second, minute, hour, day, week, month, year
}

/// What a word does to the words beside it.
enum Cue: Equatable {
  /// `yang`, which may stand before the next ones.
  case that
  /// `lalu`, `depan`, `ini`; `lagi` after a count.
  case ago, ahead, this, later
  /// `tadi` and `nanti`: earlier and later today.
  case earlierToday, laterToday
  /// `mau` beside a Javanese part of the day; Indonesian "want" anywhere else.
  case earlierInJavanese
  /// `sekarang`, `barusan`, and `baru` before `saja`.
  case now, justNow, just, only
  /// `awal`, `pertengahan`, `akhir`, `akhir pekan` in one word.
  case beginning, middle, end, weekend
  /// `tanggal`, `pukul`.
  case date, clock
  /// `sampai`, `atau`, `dan`, `bukan`, `tiap`, `sekitar`.
  case until, either, and, isNot, every, about
  /// `lewat` and `kurang` between hour and minutes; `dulu`, `tengah`, `dini`, `baru` of fixed
  /// phrases.
  case past, short, formerly, midst, small
  /// `jalan`, `nomor`, `rt`: what follows is no time; `pak`: what follows is a name.
  case address, title
  /// `di`, `pada`; and `saat`, `habis`, after which a feast is a time.
  case preposition, eventLead
  /// `rp`, `rupiah`, `persen`, `ke`, `minus`.
  case currency, coin, percent, toward, minus
  /// `nomor`, `urutan`: a number after it is a place in a row.
  case placeLead
  /// `orang`, `akun`: what numbers count.
  case counted
  /// `terakhir`.
  case last

  /// Whether a component of a moment may begin with it.
  var beginsMoment: Bool {
    switch self {
    case .that, .ago, .ahead, .this, .earlierToday, .earlierInJavanese, .laterToday, .now,
      .justNow, .just, .beginning, .middle, .end, .weekend, .date, .clock, .midst, .small,
      .eventLead:
      true
    case .later, .only, .until, .either, .and, .isNot, .every, .about, .past, .short, .formerly,
      .address, .title, .preposition, .currency, .coin, .percent, .toward, .minus, .placeLead,
      .counted, .last:
      false
    }
  }
}
