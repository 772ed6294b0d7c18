/// A day that everybody knows by its name.
final class Feast: Equatable, Sendable {
  /// Words after the first one of the name.
  let rest: [String]
  let name: String
  private let days: Days

  private enum Days {
    case everyYear(month: Int, day: Int)
    /// Those that are known, in their order.
    case announced([CalendarDate])
  }

  private init(rest: [String], days: Days, name: String) {
    self.rest = rest
    self.days = days
    self.name = name
  }

  /// The days in some years, in their order; none where they are not known.
  func dates(in years: ClosedRange<Int>) -> [CalendarDate] {
    switch days {
    case .everyYear(let month, let day):
      years.compactMap { CalendarDate(year: $0, month: month, day: day) }
    case .announced(let dates): dates.filter { years.contains($0.year) }
    }
  }

  static func == (a: Feast, b: Feast) -> Bool { a.name == b.name }

  /// The feasts by the first word of their name, longer names first.
  static let named: [String: [Feast]] = {
    var feasts: [String: [Feast]] = [:]
    for (month, day, names) in fixed {
      add(names, .everyYear(month: month, day: day), to: &feasts)
    }
    for (days, names) in moving {
      let dates = days.compactMap { CalendarDate(year: $0.0, month: $0.1, day: $0.2) }
      add(names, .announced(dates.sorted()), to: &feasts)
    }
    return feasts.mapValues { $0.sorted { $0.rest.count > $1.rest.count } }
  }()

  /// The day of voting: `hari h`.
  static let voting = named["hari"]?.first { $0.rest == ["h"] }

  /// A feast with the words behind the first one of its name.
  typealias Named = (feast: Feast, words: [ReaderWord])

  /// The feasts whose names begin with a standard word, longer names first.
  static func beginning(with word: ReaderWord) -> [Named] { byWord[word.number] ?? [] }

  private static let byWord: [Int32: [Named]] = {
    var byWord: [Int32: [Named]] = [:]
    for (first, feasts) in named {
      let word = WordMeanings.word(first)
      guard word != .unknown else { continue }
      byWord[word.number] = feasts.map { ($0, $0.rest.map(WordMeanings.word)) }
    }
    return byWord
  }()

  private static func add(
    _ names: String, _ days: Days, to feasts: inout [String: [Feast]]
  ) {
    for name in names.split(separator: ",") {
      let words = name.split(separator: " ").map(String.init)
      guard let first = words.first else { continue }
      feasts[first, default: []].append(
        Feast(rest: Array(words.dropFirst()), days: days, name: names))
    }
  }

  /// Days that have their place in the year.
  ///
  /// Source: Keppres 24/1953 and its changes (public holidays); the founding decrees of the others.
  private static let fixed: [(Int, Int, String)] = [
    (1, 1, "tahun baru,taun baru,new year,hari tahun baru"), (2, 14, "valentine,hari valentine"),
    (4, 21, "hari kartini,kartinian"), (5, 1, "hari buruh,may day,mayday"),
    (5, 2, "hardiknas,hari pendidikan nasional,hari pendidikan"),
    (6, 1, "hari lahir pancasila,hari pancasila"),
    (8, 17, "hari kemerdekaan,hari proklamasi,agustusan,tujuhbelasan,tujuhbelas agustusan"),
    (10, 1, "hari kesaktian pancasila"), (10, 2, "hari batik"),
    (10, 28, "hari sumpah pemuda,sumpah pemuda"),
    (11, 10, "hari pahlawan"), (11, 25, "hari guru"), (12, 22, "hari ibu"),
    (12, 25, "natal,natalan,hari natal,christmas"),
  ]

  /// Days that the government announces for each year.
  ///
  /// Source: the joint decrees of three ministers on public holidays (SKB Tiga Menteri); the days
  /// of voting from the decrees of the election commission (KPU).
  private static let moving: [([(Int, Int, Int)], String)] = [
    (
      [
        (2015, 7, 17), (2016, 7, 6), (2017, 6, 25), (2018, 6, 15), (2019, 6, 5), (2020, 5, 24),
        (2021, 5, 13), (2022, 5, 2), (2023, 4, 22), (2024, 4, 10), (2025, 3, 31), (2026, 3, 21),
      ], "lebaran,idul fitri,idulfitri,hari raya,hari lebaran,hari raya idul fitri,riyoyo"
    ),
    (
      [
        (2015, 9, 24), (2016, 9, 12), (2017, 9, 1), (2018, 8, 22), (2019, 8, 11), (2020, 7, 31),
        (2021, 7, 20), (2022, 7, 10), (2023, 6, 29), (2024, 6, 17), (2025, 6, 6), (2026, 5, 27),
      ], "lebaran haji,idul adha,iduladha,hari raya kurban,hari raya idul adha"
    ),
    (
      [
        (2014, 7, 9), (2015, 12, 9), (2017, 2, 15), (2018, 6, 27), (2019, 4, 17), (2020, 12, 9),
        (2024, 2, 14), (2024, 11, 27),
      ],
      """
      pencoblosan,coblosan,nyoblos,pemungutan suara,hari pencoblosan,hari coblosan,hari nyoblos,\
      hari pemungutan suara,hari pemilihan,hari h
      """
    ),
  ]
}
