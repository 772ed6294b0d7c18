/// The words of days, weeks, months and times of day, with those of Javanese, Sundanese and
/// Minangkabau that are not words of something else.
///
/// Origin: compiled by hand for this project.
enum TimeTable {
  /// Adds the times to what the words say already.
  static func add(to list: inout WordMeaningList) {
    for (day, words, short) in weekdays {
      list.changeEach(of: words) { $0.weekday = day }
      list.changeEach(of: short) {
        $0.weekday = day
        $0.needsCompany = true
      }
    }
    for (month, words, short) in months {
      list.changeEach(of: words) { $0.month = month }
      list.changeEach(of: short) {
        $0.month = month
        $0.needsCompany = true
      }
    }
    for (part, words) in parts { list.changeEach(of: words) { $0.part = part } }
    for (unit, words, one) in units {
      list.changeEach(of: words) { $0.unit = unit }
      list.changeEach(of: one) {
        $0.unit = unit
        $0.isOneUnit = true
      }
    }
    for (days, words) in relative { list.changeEach(of: words) { $0.daysFromToday = days } }
    list.changeEach(of: "semalam semalem smalam smalem smlm tadimalam lastnight") {
      $0.daysFromToday = -1
      $0.part = .night
    }
    for (hours, words) in zones { list.changeEach(of: words) { $0.zoneHours = hours } }
  }

  /// Names and the abbreviations that need company.
  private static let weekdays: [(Int8, String, String)] = [
    (1, "senin isnin senen snin snen monday", "sen mon"),
    (2, "selasa slasa selasah tuesday seloso salasa", "sel tue"),
    (3, "rabu rebo rabo wednesday ", "rab rb rbu wed"),
    (4, "kamis kemis kms thursday kmis", "kam thu"),
    (5, "jumat jumaat jemuah jumuah jmat jmt friday jumah jemuwah jumuwah", "jum fri"),
    (6, "sabtu sabtuh sbtu sbt saptu saturday setu sabdu", "sab sat"),
    (7, "minggu ahad sunday akad mggu", "ming mgg sun"),
  ]

  private static let months: [(Int8, String, String)] = [
    (1, "januari january jnuari jan", ""),
    (2, "februari pebruari february febuari feb peb pebuari", ""),
    (3, "maret march mrt maart", "mar"), (4, "april apr aprl", ""), (5, "mei may mey", ""),
    (6, "juni june jun", ""), (7, "juli july jul", ""),
    (8, "agustus august agu agt agst ags aug agustusan agusts", "agus"),
    (9, "september sep sept spt", ""), (10, "oktober october okt oct oktobr", ""),
    (11, "november nopember nov nop novmber", ""), (12, "desember december des dec dsmber", ""),
  ]

  private static let parts: [(DayPart, String)] = [
    (.dawn, "subuh shubuh fajar sbh"), (.morning, "pagi pg pgi esuk isuk enjing enjang morning"),
    (.noon, "siang siank beurang awan"),
    (.afternoon, "sore petang sonten soré ptg sre burit surup"),
    (
      .night, "malam malem mlm mlam bengi wengi peuting dalu ndalu malm mlem malammalam night",
    ),
    (.smallHours, "janari dinihari"),
    (.midday, "zuhur dzuhur lohor dhuhur zhuhur duhur"), (.midAfternoon, "asar ashar asyar"),
    (.sunset, "magrib maghrib mahrib magrip"), (.evening, "isya isyak"),
  ]

  private static let units: [(TimeUnit, String, String)] = [
    (.second, "detik dtk detikan", "sedetik"),
    (.minute, "menit mnt mnit mntan menitan minit", "semenit"),
    (.hour, "jam jm jaman", "sejam sajam"),
    (.day, "hari hr hri harian dina dino dinten poe poé ari", "sehari sadinten sedino sapoe"),
    (
      .week, "minggu pekan mgg mggu mingguan pkn minggon ming mnggu",
      "seminggu sepekan smggu smnggu saminggu seminggon smgg"
    ),
    (.month, "bulan bln blan bulanan wulan sasi sasih bl", "sebulan sbulan sabulan sesasi sewulan"),
    (.year, "tahun thn th taun warsa tahunan thun", "setahun sthn sataun setaun sataon"),
  ]

  private static let relative: [(Int8, String)] = [
    (
      -1,
      """
      kemarin kemaren kmrn kmren kmrin kmarin wingi winginya kamari kapatang kemarinnya kemarik \
      kalamarin kalamaring ibi nantoari yesterday kmaren kamarin kmr kmarn kemain kemrin
      """
    ),
    (-2, "selumbari winginane mangkukna kemarinlusa"),
    (
      1,
      """
      besok esok bsk bsok besuk sesuk sesok mbesuk mbenjang benjing benjang isukan enjingan bisuak \
      marsogot tomorrow esuknya besoknya keesokan bsuk
      """
    ),
    (2, "lusa pageto lsa emben"), (3, "tulat"),
    (0, "today hariini"),
  ]

  private static let zones: [(Int8, String)] = [(7, "wib"), (8, "wita"), (9, "wit")]

  /// Years that an answer can mean; others are slips.
  static let years = 1900...2100
}
