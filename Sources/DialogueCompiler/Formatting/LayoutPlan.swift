import Diagnostics
import YAMLDocument

/// Where everything in a file belongs: two columns to the right of what it stands in.
///
/// ```
/// alur:
///     menu:              menu 2
///     - pilih: Mau apa?  dash 4, pilih 6
///       opsi:            opsi 6
///       - Lapor -> a     dash 8
/// ```
///
/// Columns count from 0 here.
struct LayoutPlan {
  /// The list item or key that a value belongs to.
  struct Owner {
    var old: Int
    var new: Int
  }

  /// New columns of keys and dashes by their place.
  private(set) var columns: [SourcePosition: Int] = [:]
  /// Owners of texts and of lists and mappings in brackets, by their place; none for a document's
  /// outermost value.
  private(set) var owners: [SourcePosition: Owner] = [:]

  /// Lines of dashes by column, ascending.
  ///
  /// A list's dashes are those of its column within its lines: whatever else begins in these lines
  /// begins further to the right.
  private let dashLines: [Int: [Int]]

  init(_ documents: [YAMLNode], _ tokens: [LayoutToken]) {
    var dashLines: [Int: [Int]] = [:]
    for token in tokens {
      if case .dash = token.kind {
        dashLines[token.start.column, default: []].append(token.start.line)
      }
    }
    self.dashLines = dashLines
    for document in documents { place(document, at: 0, owner: nil) }
  }

  private mutating func place(_ node: YAMLNode, at column: Int, owner: Owner?) {
    guard !node.isFlow else {
      if let owner { placeInBrackets(node, owner) }
      return
    }
    switch node.content {
    case .scalar: owners[node.range.start] = owner
    case .sequence(let items):
      let old = node.range.start.column
      for line in dashes(of: node) {
        columns[SourcePosition(line: line, column: old)] = column
      }
      for item in items {
        place(item, at: column + 2, owner: Owner(old: old - 1, new: column))
      }
    case .mapping(let entries):
      for entry in entries {
        columns[entry.key.range.start] = column
        let owner = Owner(old: entry.key.range.start.column - 1, new: column)
        place(entry.value, at: column + 2, owner: owner)
      }
    }
  }

  private mutating func placeInBrackets(_ node: YAMLNode, _ owner: Owner) {
    owners[node.range.start] = owner
    switch node.content {
    case .scalar: break
    case .sequence(let items): for item in items { placeInBrackets(item, owner) }
    case .mapping(let entries):
      for entry in entries {
        placeInBrackets(entry.key, owner)
        placeInBrackets(entry.value, owner)
      }
    }
  }

  private func dashes(of node: YAMLNode) -> ArraySlice<Int> {
    let lines = dashLines[node.range.start.column] ?? []
    let first = place(of: node.range.start.line, in: lines)
    return lines[first..<max(first, place(of: node.range.end.line + 1, in: lines))]
  }

  /// Where a line stands among others, or would stand.
  private func place(of line: Int, in lines: [Int]) -> Int {
    var (low, high) = (0, lines.count)
    // Halves the range each time.
    while low < high {
      let middle = (low + high) / 2
      if lines[middle] < line { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
