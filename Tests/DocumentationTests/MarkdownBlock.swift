/// A fenced block of a page, with what stands above it.
struct MarkdownBlock: Hashable {
  /// The word after the fence, such as `yaml`; empty for none.
  var language: String
  /// The lines between the fences.
  var text: String
  /// The last heading above it, without its marks.
  var heading: String
  /// The comment right above it, such as `contoh: nama`; nil if there is none.
  var comment: String?
  /// The line of its opening fence, from 1.
  var line: Int

  /// All blocks of a page, in order.
  static func all(in page: String) -> [MarkdownBlock] {
    var blocks: [MarkdownBlock] = []
    var open: MarkdownBlock?
    var lines: [Substring] = []
    var heading = ""
    var comment: String?
    for (row, line) in page.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if line.hasPrefix("```") {
        if var block = open {
          block.text = lines.joined(separator: "\n")
          blocks.append(block)
          open = nil
          comment = nil
        } else {
          open = MarkdownBlock(
            language: String(line.dropFirst(3)), text: "", heading: heading, comment: comment,
            line: row + 1)
          lines = []
        }
      } else if open != nil {
        lines.append(line)
      } else if line.hasPrefix("#") {
        heading = String(line.drop { $0 == "#" }.dropFirst())
        comment = nil
      } else if line.hasPrefix("<!-- "), line.hasSuffix(" -->") {
        comment = String(line.dropFirst(5).dropLast(4))
      } else if !line.isEmpty {
        comment = nil
      }
    }
    return blocks
  }
}
