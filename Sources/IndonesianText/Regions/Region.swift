/// A province, regency or city of Indonesia.
package struct Region: Hashable, Sendable {
  package enum Level: UInt8, CaseIterable, Sendable { case province, regency, city }

  /// Kemendagri's code of today: `33` for a province, `33.74` for what lies in it.
  package let code: String
  /// The code of before 2023, where the division of Papua changed it.
  package let earlierCode: String?
  package let level: Level
  /// Without its kind: `Semarang`, `Jawa Tengah`.
  package let name: String

  /// The code that was valid in these years.
  package func code(in edition: RegionEdition) -> String {
    edition == .until2022 ? earlierCode ?? code : code
  }

  /// As it is shown: `Kota Semarang`, `Kab. Semarang`, `Provinsi Jawa Tengah`.
  package var title: String {
    switch level {
    case .province: "Provinsi " + name
    case .regency: "Kab. " + name
    case .city: "Kota " + name
    }
  }
}

/// Which division of the country is meant.
///
/// In 2022 Papua and Papua Barat became six provinces (UU 14, 15, 16 and 29/2022); 26 regencies and
/// cities got other codes. Elections before that name the 34 provinces.
package enum RegionEdition: UInt8, CaseIterable, Sendable {
  /// 34 provinces.
  case until2022
  /// 38 provinces.
  case since2023

  /// The division of a year.
  package init(year: Int) { self = year < 2023 ? .until2022 : .since2023 }
}
