import IndonesianText

extension UnderstandSet {
  /// The region that an answer names: its code, `?` and the codes to ask about, or `none`.
  static let regions = UnderstandSet(name: "wilayah", columns: ["masukan"]) { row in
    switch readRegion(row["masukan"]) {
    case .none: "none"
    case .one(let region): region.code
    case .several(let regions): "?" + regions.map(\.code).joined(separator: ",")
    }
  }
}
