import Diagnostics
import DialogueCompiler
import FoundationEssentials
import Testing
import wicara

/// A whole bot as somebody writes it on the first day.
///
/// In its files a comment below a line marks what must be told of it: carets under the place, the
/// code, and what went wrong. A comment that begins `#^` marks from the first column.
struct FirstDayTests {
  private struct Mark: Hashable, CustomStringConvertible {
    var code: String
    var range: SourceRange

    var description: String {
      "\(range.file):\(range.start.line):\(range.start.column)-\(range.end.column) \(code)"
    }
  }

  private static let folder =
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().path + "/hari_pertama"

  private static func marks(in file: SourceFile) -> [Mark] {
    var marks: [Mark] = []
    var marked = 0
    for number in 1...file.lineCount {
      let line = file.line(number) ?? ""
      guard let mark = mark(in: line) else {
        marked = number
        continue
      }
      let start = SourcePosition(line: marked, column: mark.columns.lowerBound)
      marks.append(
        Mark(
          code: mark.code,
          range: SourceRange(file: file.path, at: start, length: mark.columns.count)))
    }
    return marks
  }

  /// Columns from 1 and the code; nil for a line that is no mark.
  private static func mark(in line: Substring) -> (columns: Range<Int>, code: String)? {
    let columns = Array(line.unicodeScalars)
    guard columns.first == "#", let first = columns.firstIndex(of: "^"),
      columns[1..<first].allSatisfy({ $0 == " " })
    else { return nil }
    let end = columns[first...].firstIndex { $0 != "^" } ?? columns.count
    let words = String(String.UnicodeScalarView(columns[end...])).split(separator: " ")
    guard let code = words.first, DiagnosticCode(rawValue: String(code)) != nil else { return nil }
    return ((first == 1 ? 1 : first + 1)..<(end + 1), String(code))
  }

  @Test func `every mistake of a first day is told in its place, and nothing else`() throws {
    let bot = try FolderReader.bot(in: Self.folder)
    let planted = (bot.scripts + bot.tests).flatMap(Self.marks)
    let found = findings(in: [bot]).map { Mark(code: $0.code.rawValue, range: $0.range) }
    #expect(planted.count >= 25)
    #expect(Set(planted.map(\.code)).count >= 20, "mistakes of too few kinds")
    #expect(planted.filter { !found.contains($0) } == [], "not told")
    #expect(found.filter { !planted.contains($0) } == [], "told, and no mistake")
    #expect(found.count == Set(found).count)
  }
}
