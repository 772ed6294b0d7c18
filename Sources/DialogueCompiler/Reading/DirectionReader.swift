import Diagnostics
import IndonesianText
import YAMLDocument

/// On which side of today the answer to a question of `jenis: tanggal` lies.
extension DocumentReader {
  mutating func direction(_ fields: Fields, isWanted: Bool) -> DateDirection {
    let key = Keyword.direction.rawValue
    guard let node = fields[.direction] else { return .either }
    guard isWanted else {
      report(.d112, at: node.range, "\"\(key)\" hanya dipakai bersama jenis: tanggal.")
      return .either
    }
    switch oneOf(["lampau", "depan"], node, for: key)?.text {
    case "lampau": return .past
    case "depan": return .future
    default: return .either
    }
  }
}
