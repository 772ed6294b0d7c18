/// The words of days, weeks and months.
///
/// Origin: compiled by hand for this project.
enum DateWords {
  /// Longer phrases first, because the first that fits is taken.
  static let relative: [(phrase: [String], days: Int)] = [
    (["kemarin", "lusa"], -2), (["kemarin", "dulu"], -2), (["hari", "ini"], 0),
    (["hari", "kemarin"], -1), (["tadi"], 0), (["barusan"], 0), (["sekarang"], 0), (["nanti"], 0),
    (["kemarin"], -1), (["wingi"], -1), (["semalam"], -1), (["selumbari"], -2), (["besok"], 1),
    (["esok"], 1), (["lusa"], 2), (["tulat"], 3),
  ]

  /// Days in a span that can be counted.
  static let spans = ["hari": 1, "minggu": 7, "pekan": 7]
  static let oneSpan = ["sehari": 1, "seminggu": 7, "sepekan": 7]

  /// Weeks or months from now.
  static let neighbours = ["ini": 0, "lalu": -1, "kemarin": -1, "depan": 1]

  static let weekdays = [
    "senin": 1, "isnin": 1, "senen": 1, "selasa": 2, "rabu": 3, "rebo": 3, "kamis": 4, "kemis": 4,
    "jumat": 5, "jumaat": 5, "sabtu": 6, "sabtuh": 6, "minggu": 7, "ahad": 7,
  ]

  static let months = [
    "januari": 1, "jan": 1, "februari": 2, "pebruari": 2, "feb": 2, "peb": 2, "maret": 3, "mar": 3,
    "mrt": 3, "april": 4, "apr": 4, "mei": 5, "may": 5, "juni": 6, "jun": 6, "juli": 7, "jul": 7,
    "agustus": 8, "agu": 8, "agt": 8, "agst": 8, "ags": 8, "aug": 8, "agus": 8, "september": 9,
    "sep": 9, "sept": 9, "oktober": 10, "okt": 10, "oct": 10, "november": 11, "nopember": 11,
    "nov": 11, "nop": 11, "desember": 12, "des": 12, "dec": 12,
  ]

  static let point: UInt8 = 0x2E
  /// The signs `/`, `-` and `.` between the numbers.
  static let separators: [UInt8] = [0x2F, 0x2D, point]

  /// Years that an answer can mean; others are slips.
  static let years = 1900...2100
}
