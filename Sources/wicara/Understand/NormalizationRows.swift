import IndonesianText

extension UnderstandSet {
  /// A message in standard words.
  static let normalization = UnderstandSet(name: "normalisasi", columns: ["masukan"]) { row in
    standardText(row["masukan"])
  }
}
