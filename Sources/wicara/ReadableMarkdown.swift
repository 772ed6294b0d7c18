/// A page of the documentation as text for a terminal: headings without marks, examples indented.
struct ReadableMarkdown {
  var usesColor: Bool

  func text(_ page: String) -> String {
    var isExample = false
    var lines: [String] = []
    for line in page.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") {
        isExample.toggle()
      } else if isExample {
        lines.append(line.isEmpty ? "" : "    " + line)
      } else if line.hasPrefix("#") {
        let title = String(line.drop { $0 == "#" }.drop { $0 == " " })
        lines.append(usesColor ? "\u{1B}[1m\(title)\u{1B}[0m" : title)
      } else {
        lines.append(plain(line))
      }
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Without the backticks of code and the doubled stars of emphasis.
  private func plain(_ line: Substring) -> String {
    String(line.filter { $0 != "`" }).replacing("**", with: "")
  }
}
