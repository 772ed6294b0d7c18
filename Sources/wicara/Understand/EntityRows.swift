import FoundationEssentials
import IndonesianText

extension UnderstandSet {
  /// A telephone or identity number, a neighbourhood, an address or an account.
  static let entity = UnderstandSet(name: "entitas", columns: ["masukan", "jenis"]) { row in
    let text = row["masukan"]
    let value: String? =
      switch row["jenis"] {
      case "telepon": readPhone(text)
      case "nik": readIdentityNumber(text).flatMap { written($0, today: today) }
      case "rtrw": readNeighbourhood(text).map { "\($0.rt)/\($0.rw)" }
      case "email": readEmail(text)
      case "akun": readAccount(text)
      default: nil
      }
    return value ?? "none"
  }

  /// Births lie before it.
  private static var today: CalendarDate {
    let days = (Date.now.timeIntervalSince1970 / 86_400).rounded(.down)
    return CalendarDate(daysSince1970: Int32(days))
  }

  /// The number, the day of birth, and `L` for men or `P` for women.
  private static func written(_ number: IdentityNumber, today: CalendarDate) -> String? {
    number.birthDate(today: today).map {
      "\(number.digits);\($0.isoText);\(number.isFemale ? "P" : "L")"
    }
  }
}
