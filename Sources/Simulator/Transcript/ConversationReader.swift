/// A transcript as lines with a meaning, each with the place where it begins.
package struct ScriptedLine: Hashable, Sendable {
  package enum Content: Hashable, Sendable {
    case user(UserAction)
    case message(ExpectedMessage)
    /// `...`: any number of messages.
    case anyMessages
    case effect(ExpectedEffect)
    /// `? …`
    case statement(String)
    case comment
  }

  package var content: Content
  /// The place of its first line in the block, from 0.
  package var start: Int
  /// One past the place of its last line; empty lines after it do not belong to it.
  package var end: Int
}

/// A line that could not be read.
package struct ScriptedFault: Error, Hashable, Sendable {
  /// The place of the line in the block, from 0.
  package var line: Int
  package var fault: TranscriptFault
}

/// Reads the block of a `percakapan`: what `TranscriptPrinter` writes, and what only tests say.
///
/// A line that begins with two spaces goes on with the one before it; so do empty lines that are
/// followed by such a line.
package enum ConversationReader {
  package static func read(_ text: String) -> (lines: [ScriptedLine], faults: [ScriptedFault]) {
    let rows = text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.hasSuffix("\r") ? $0.dropLast() : $0 }
    var lines: [ScriptedLine] = []
    var faults: [ScriptedFault] = []
    var row = 0
    while row < rows.count {
      let start = row
      var group = [rows[row]]
      row += 1
      while let end = continuation(of: rows, from: row) {
        group += rows[row..<end]
        row = end
      }
      guard !group.allSatisfy({ $0.trimmed.isEmpty }) else { continue }
      do throws(TranscriptFault) {
        lines.append(ScriptedLine(content: try content(of: group), start: start, end: row))
      } catch {
        faults.append(ScriptedFault(line: start, fault: error))
      }
    }
    return (lines, faults)
  }

  /// One past the next line that goes on with the one before it, or nil if there is none.
  private static func continuation(of rows: [Substring], from row: Int) -> Int? {
    var place = row
    while place < rows.count, rows[place].trimmed.isEmpty { place += 1 }
    guard place < rows.count, rows[place].hasPrefix("  ") else { return nil }
    return place + 1
  }

  private static func content(
    of rows: [Substring]
  ) throws(TranscriptFault) -> ScriptedLine.Content {
    let first = rows[0]
    let rest = rows.dropFirst().map { String($0.hasPrefix("  ") ? $0.dropFirst(2) : "") }
    if first.trimmed == "...", rest.isEmpty { return .anyMessages }
    let mark = first.first
    let afterMark = first.dropFirst()
    guard afterMark.isEmpty || afterMark.first == " " || mark == "#" else {
      throw unknown(first)
    }
    let body = String(afterMark.first == " " ? afterMark.dropFirst() : afterMark)
    let whole = ([body] + rest).joined(separator: "\n")
    switch mark {
    case "#": return .comment
    case ">": return .user(try action(whole))
    case "<": return .message(try ExpectedMessage(lines: [body] + rest))
    case "!": return .effect(try ExpectedEffect(whole))
    case "?":
      guard !body.trimmed.isEmpty else {
        throw TranscriptFault("Setelah \"?\" harus ada ungkapan, \"selesai\", atau \"alih\".")
      }
      return .statement(whole.folded)
    default: throw unknown(first)
    }
  }

  private static func action(_ line: String) throws(TranscriptFault) -> UserAction {
    switch UserLine(line) {
    case .action(let action): return action
    case .command:
      throw TranscriptFault(
        "Perintah / hanya ada di wicara chat. Awali dengan \\ bila itu kalimat biasa.")
    case .fault(let message): throw TranscriptFault(message)
    }
  }

  private static func unknown(_ line: Substring) -> TranscriptFault {
    TranscriptFault(
      "Baris percakapan diawali \">\", \"<\", \"!\", \"?\", \"#\", \"...\", atau dua spasi; "
        + "ini diawali \"\(line.prefix(1))\".")
  }
}
