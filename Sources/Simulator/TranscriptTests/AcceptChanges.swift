package import Diagnostics
package import Dialogue
import YAMLDocument

/// Takes what a bot says now for what a test expects.
///
/// User lines, comments, statements and turns that are fine stay as they are written.
package enum AcceptChanges {
  /// The file with the test around a line, from 1, brought up to date; nil if it is fine already.
  package static func accept(
    line: Int, of source: SourceFile, in script: Script
  ) throws(TranscriptFault) -> String? {
    let file = TranscriptFile(reading: source)
    guard let test = file.tests.last(where: { $0.range.start.line <= line }),
      line <= source.lineCount
    else { throw TranscriptFault("Tidak ada uji di \(source.path):\(line).") }
    var preparation = TestPreparation(test, for: script)
    let world = preparation.world()
    guard test.isReadable, preparation.diagnostics.isEmpty else {
      throw TranscriptFault("Uji \"\(test.name)\" belum benar; lihat wicara check dan wicara test.")
    }
    guard let node = test.conversation, case .scalar(let scalar) = node.content,
      scalar.style == .literal
    else { throw TranscriptFault("\"percakapan\" harus ditulis sebagai blok setelah \"|\".") }
    let run = TestRun(test.lines, in: world, goesOn: true)
    guard run.failure != nil else { return nil }

    let rows = scalar.text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { String($0) }
    let block = rewritten(rows, TestRun.groups(of: test.lines), run.outcomes)
    let first = node.range.start.line + 1
    let count = scalar.text.hasSuffix("\n") ? rows.count - 1 : rows.count
    return replaced(source, lines: first..<(first + count), by: block)
  }

  private static func rewritten(
    _ rows: [String], _ groups: [TestRun.Group], _ outcomes: [TestRun.Outcome]
  ) -> [String] {
    var result: [String] = []
    var row = 0
    for (place, group) in groups.enumerated() {
      let end = groups.dropFirst(place + 1).first?.user?.start ?? rows.count
      if outcomes.indices.contains(place), !outcomes[place].isFine {
        result += rewritten(rows, group, outcomes[place].got)
      } else {
        result += rows[row..<end]
      }
      row = end
    }
    while result.last?.isEmpty == true { result.removeLast() }
    return result
  }

  /// The user's line, comments that stood before the first answer, the answers, the rest.
  private static func rewritten(
    _ rows: [String], _ group: TestRun.Group, _ got: [TranscriptLine]
  ) -> [String] {
    var result = group.user.map { Array(rows[$0.start..<$0.end]) } ?? []
    let before = group.rest.prefix { $0.content == .comment }
    for line in before { result += rows[line.start..<line.end] }
    for line in got {
      let printed = TranscriptPrinter.text(line)
      result += printed.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
        .map { String($0) }
    }
    for line in group.rest.dropFirst(before.count) {
      switch line.content {
      case .comment, .statement: result += rows[line.start..<line.end]
      default: break
      }
    }
    return result
  }

  /// The source with some of its lines, from 1, exchanged; indented as the first of them was.
  private static func replaced(
    _ source: SourceFile, lines: Range<Int>, by block: [String]
  ) -> String {
    let all = (1...source.lineCount).map { String(source.line($0) ?? "") }
    let old = all[(lines.lowerBound - 1)..<min(lines.upperBound - 1, all.count)]
    let indentation = old.first { !$0.trimmed.isEmpty }?.prefix { $0 == " " } ?? "  "
    let new = block.map { $0.isEmpty ? "" : indentation + $0 }
    let tail = all.dropFirst(lines.upperBound - 1)
    return (Array(all.prefix(lines.lowerBound - 1)) + new + tail).joined(separator: "\n")
  }
}
