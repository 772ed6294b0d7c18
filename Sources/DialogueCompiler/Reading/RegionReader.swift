import Diagnostics
import Dialogue
import IndonesianText
import YAMLDocument

/// Which regions a question of `jenis: wilayah` means.
extension DocumentReader {
  mutating func regions(_ fields: Fields, isWanted: Bool) -> RegionScope {
    var scope = RegionScope()
    for key in [Keyword.year, .levels, .preferred] {
      guard let node = fields[key], !isWanted else { continue }
      report(
        .d112, at: node.range, "\"\(key.rawValue)\" hanya dipakai bersama jenis: wilayah.")
    }
    guard isWanted else { return scope }
    if let year = fields[.year].flatMap({ number($0, for: .year, in: 1945...2100) }) {
      scope.edition = RegionEdition(year: year)
    }
    if let node = fields[.levels] { scope.levels = levels(node) }
    if let table = fields[.preferred].flatMap({ text($0, for: Keyword.preferred.rawValue) }) {
      scope.preferred = codes(of: table, in: scope.edition)
    }
    return scope
  }

  private mutating func levels(_ node: YAMLNode) -> Set<Region.Level> {
    let words: [String: Region.Level] = [
      "provinsi": .province, "kabupaten": .regency, "kota": .city,
    ]
    let nodes = if case .sequence(let items) = node.content { Array(items) } else { [node] }
    var levels: Set<Region.Level> = []
    for node in nodes {
      let word = oneOf(["provinsi", "kabupaten", "kota"], node, for: Keyword.levels.rawValue)
      if let level = word.flatMap({ words[$0.text] }) { levels.insert(level) }
    }
    return levels.isEmpty ? RegionScope().levels : levels
  }

  /// The keys of a table, each of which must be a code of that time.
  private mutating func codes(of source: SourceText, in edition: RegionEdition) -> Set<String> {
    guard let table = document.tables.first(where: { $0.name.text == source.text }) else {
      reportTable(source)
      return []
    }
    var codes: Set<String> = []
    for row in table.rows {
      guard let key = row.first else { continue }
      if RegionAtlas.shared.region(key.text, in: edition) == nil {
        let then = edition == .until2022 ? "sampai 2022" : "sejak 2023"
        report(
          .d112, at: key.range,
          "\"\(key.text)\" bukan kode wilayah yang berlaku \(then).",
          caretNote: "tulis kode Kemendagri, misalnya 33 atau 33.74")
      }
      codes.insert(key.text)
    }
    return codes
  }
}
