import IndonesianText

extension UnderstandSet {
  /// A number, an amount of money, a share or a place in a row.
  static let amount = UnderstandSet(name: "angka", columns: ["masukan", "jenis"]) { row in
    let kind: AmountKind =
      switch row["jenis"] {
      case "uang": .money
      case "persen": .percent
      case "urutan": .ordinal
      default: .number
      }
    return readAmount(row["masukan"], as: kind)?.description ?? "none"
  }
}
