import IndonesianText

extension UnderstandSet {
  /// Whether a message is abuse, a threat, distress, or none of these.
  static let tone = UnderstandSet(name: "kasar", columns: ["masukan"]) { row in
    switch readTone(row["masukan"]) {
    case .safe: "aman"
    case .abusive: "kasar"
    case .threatening: "ancaman"
    case .distressed: "bahaya_diri"
    }
  }
}
