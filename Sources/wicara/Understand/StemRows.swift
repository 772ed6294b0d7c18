import IndonesianText

extension UnderstandSet {
  /// The root of a word.
  static let stem = UnderstandSet(name: "stem", columns: ["masukan"]) { row in
    Stemmer.core.root(of: row["masukan"])
  }
}
