/// All regions, and which lies in which.
///
/// Made once, from `RegionNames`. Regions are numbered: provinces and what lies in them, in the
/// order of the table.
package final class RegionAtlas: Sendable {
  package static let shared = RegionAtlas()

  package let regions: [Region]
  /// By number, the province a region lies in; a province lies in itself.
  private let provinces: [Int]
  /// By number of a province made in 2022, the one that its area belonged to.
  private let earlierProvinces: [Int: Int]
  private let places: [String: Int]
  private let earlierPlaces: [String: Int]

  private init() {
    var regions: [Region] = []
    var provinces: [Int] = []
    for line in Self.parts(of: RegionNames.table[...], between: UInt8(ascii: "\n")) {
      guard let colon = line.utf8.firstIndex(of: UInt8(ascii: ":")) else { continue }
      let province = Self.numbered(line[..<colon])
      let place = regions.count
      regions.append(
        Region(
          code: province.number, earlierCode: nil, level: .province, name: province.name))
      provinces.append(place)
      let items = line[line.utf8.index(after: colon)...]
      for item in Self.parts(of: items, between: UInt8(ascii: ",")) {
        let (number, name) = Self.numbered(item)
        let parts = Self.parts(of: name[...], between: UInt8(ascii: "("))
        regions.append(
          Region(
            code: province.number + "." + number,
            earlierCode: parts.count > 1 ? String(parts[1].dropLast()) : nil,
            level: number >= "71" ? .city : .regency, name: parts[0].trimmedSpaces))
        provinces.append(place)
      }
    }
    var places: [String: Int] = [:]
    var earlierPlaces: [String: Int] = [:]
    places.reserveCapacity(regions.count)
    earlierPlaces.reserveCapacity(regions.count)
    for (place, region) in regions.enumerated() {
      places[region.code] = place
      earlierPlaces[region.code(in: .until2022)] = place
    }
    var earlierProvinces: [Int: Int] = [:]
    for (code, earlier) in RegionNames.newProvinces {
      if let place = places[code], let before = places[earlier] {
        earlierProvinces[place] = before
        earlierPlaces[code] = nil
      }
    }
    self.regions = regions
    self.provinces = provinces
    self.places = places
    self.earlierPlaces = earlierPlaces
    self.earlierProvinces = earlierProvinces
  }

  /// `33 Jawa Tengah` as its two parts.
  private static func numbered(_ text: Substring) -> (number: String, name: String) {
    let parts = text.utf8.split(separator: UInt8(ascii: " "), maxSplits: 1)
    return (String(Substring(parts[0])), parts.count > 1 ? String(Substring(parts[1])) : "")
  }

  /// What stands between the dividers; empty parts are left out.
  private static func parts(of text: Substring, between divider: UInt8) -> [Substring] {
    text.utf8.split(separator: divider).map { Substring($0) }
  }

  /// The region of a code; nil if the code names none in that edition.
  package func region(_ code: String, in edition: RegionEdition = .since2023) -> Region? {
    place(code, in: edition).map { regions[$0] }
  }

  /// The province that a region lies in; a province lies in itself.
  package func province(of code: String, in edition: RegionEdition = .since2023) -> Region? {
    place(code, in: edition).map { regions[province(of: $0, in: edition)] }
  }

  /// The regions that there were: those made later are none of them.
  package func regions(of edition: RegionEdition) -> [Region] {
    regions.indices.filter { exists($0, in: edition) }.map { regions[$0] }
  }

  func place(_ code: String, in edition: RegionEdition = .since2023) -> Int? {
    edition == .until2022 ? earlierPlaces[code] : places[code]
  }

  func province(of place: Int, in edition: RegionEdition) -> Int {
    let province = provinces[place]
    return edition == .until2022 ? earlierProvinces[province] ?? province : province
  }

  /// The region of an edition that a number means: a province made later means the one its area
  /// belonged to.
  func place(_ place: Int, validIn edition: RegionEdition) -> Int {
    edition == .until2022 ? earlierProvinces[place] ?? place : place
  }

  private func exists(_ place: Int, in edition: RegionEdition) -> Bool {
    edition == .since2023 || earlierProvinces[place] == nil
  }
}

extension Substring {
  fileprivate var trimmedSpaces: String {
    var rest = utf8
    while rest.first == UInt8(ascii: " ") { rest.removeFirst() }
    while rest.last == UInt8(ascii: " ") { rest.removeLast() }
    return String(Substring(rest))
  }
}
