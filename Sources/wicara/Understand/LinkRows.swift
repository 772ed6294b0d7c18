import IndonesianText

extension UnderstandSet {
  /// The links of a message, each with its platform.
  static let link = UnderstandSet(name: "url", columns: ["masukan"]) { row in
    let links = readLinks(row["masukan"]).map { "\($0.platform.rawValue)=\($0.url)" }
    return links.isEmpty ? "none" : links.joined(separator: " ")
  }
}
