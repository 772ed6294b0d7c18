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
    Self.eachPart(of: RegionNames.table.utf8Span.span, between: UInt8(ascii: "\n")) { line in
      guard let colon = line.place(of: UInt8(ascii: ":")) else { return }
      let (province, provinceName) = Self.numbered(line.extracting(0..<colon))
      let place = regions.count
      regions.append(
        Region(
          code: province, earlierCode: nil, level: .province,
          name: String(copying: line.extracting(provinceName))))
      provinces.append(place)
      Self.eachPart(of: line.extracting((colon + 1)...), between: UInt8(ascii: ",")) { item in
        let (number, nameRange) = Self.numbered(item)
        let name = item.extracting(nameRange)
        let open = name.place(of: UInt8(ascii: "("))
        var earlier: String?
        if let open { earlier = String(copying: name.extracting((open + 1)..<(name.count - 1))) }
        regions.append(
          Region(
            code: province + "." + number, earlierCode: earlier,
            level: number >= "71" ? .city : .regency,
            name: Self.trimmed(name.extracting(0..<(open ?? name.count)))))
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

  /// `33 Jawa Tengah` as its two parts; blanks may stand before it.
  private static func numbered(_ text: Span<UInt8>) -> (number: String, name: Range<Int>) {
    var start = 0
    while start < text.count, text[start] == UInt8(ascii: " ") { start += 1 }
    let blank = text.extracting(start...).place(of: UInt8(ascii: " ")) ?? text.count - start
    let number = String(copying: text.extracting(start..<(start + blank)))
    return (number, min(start + blank + 1, text.count)..<text.count)
  }

  /// Gives what stands between the dividers; empty parts are left out.
  private static func eachPart(
    of text: Span<UInt8>, between divider: UInt8, _ visit: (Span<UInt8>) -> Void
  ) {
    var start = 0
    for place in 0...text.count where place == text.count || text[place] == divider {
      if place > start { visit(text.extracting(start..<place)) }
      start = place + 1
    }
  }

  /// Without the blanks at its end.
  private static func trimmed(_ text: Span<UInt8>) -> String {
    var end = text.count
    while end > 0, text[end - 1] == UInt8(ascii: " ") { end -= 1 }
    return String(copying: text.extracting(0..<end))
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

extension Span<UInt8> {
  fileprivate func place(of byte: UInt8) -> Int? {
    for place in indices where self[place] == byte { return place }
    return nil
  }
}
