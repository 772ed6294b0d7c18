import Diagnostics
import DialogueCompiler

/// A small bot that stands in a page of the documentation.
///
/// ```
/// # berkas: bot.yaml                the first line of a file; without one, all is bot.yaml
/// # media: media/peta.png 12000     another file of the folder, with its size in bytes
/// ```
/// `\xFF` stands for that one byte, so that a page can show what is no UTF-8.
struct ExampleBot {
  /// The bot as a folder in memory.
  var folder: DialogueFolder

  init(_ block: String) {
    var files: [(name: String, lines: [Substring])] = []
    var media: [String: Int] = [:]
    for line in block.split(separator: "\n", omittingEmptySubsequences: false) {
      if let entry = Self.text(of: line, after: "# media: ") {
        let words = entry.split(separator: " ")
        media[String(words[0])] = words.last.flatMap { Int($0) } ?? 0
        continue
      }
      if let name = Self.text(of: line, after: "# berkas: ") {
        files.append((name, []))
        // A table begins with its head; YAML keeps the mark as a comment.
        if name.hasSuffix(".csv") { continue }
      } else if files.isEmpty {
        files.append(("bot.yaml", []))
      }
      files[files.count - 1].lines.append(line)
    }
    let sources = files.sorted { $0.name < $1.name }.map { file in
      SourceFile(
        path: "contoh/" + file.name,
        bytes: Self.bytes(of: file.lines.joined(separator: "\n") + "\n"))
    }
    folder = DialogueFolder(
      path: "contoh",
      scripts: sources.filter { $0.path.hasSuffix(".yaml") && !$0.path.hasSuffix(".uji.yaml") },
      tests: sources.filter { $0.path.hasSuffix(".uji.yaml") },
      tables: sources.filter { $0.path.hasSuffix(".csv") }, otherFiles: media)
  }

  private static func text(of line: Substring, after mark: String) -> String? {
    line.hasPrefix(mark) ? String(line.dropFirst(mark.count)) : nil
  }

  /// The text's bytes, with `\xFF` turned into the byte it names.
  private static func bytes(of text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "\\"), rest.first == UInt8(ascii: "x"), rest.count >= 3,
        let named = UInt8(String(decoding: rest.dropFirst().prefix(2), as: UTF8.self), radix: 16)
      {
        bytes.append(named)
        rest = rest.dropFirst(3)
      } else {
        bytes.append(byte)
      }
    }
    return bytes
  }
}
