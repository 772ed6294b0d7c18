import Diagnostics
import Dialogue

/// The shortest text that shows what went wrong.
///
/// ```
///   > Rina
/// - < Konten ini termasuk jenis apa?
/// + < Konten ini termasuk kategori apa?
///                         ^^^^^^^^ lapor.yaml:21
/// ```
struct FailureReport {
  private(set) var text = ""
  /// Whether the test would pass if what came were what is expected.
  private(set) var canBeAccepted = false

  private let script: Script
  private let ranges: [SourceRange?]

  /// Messages shown on each side; more says nothing more.
  private static let shownMessages = 6

  init(_ failure: TestRun.Failure, script: Script, ranges: [SourceRange?]) {
    self.script = script
    self.ranges = ranges
    if let action = failure.action { add(TranscriptPrinter.text(.user(action)), mark: " ") }
    switch failure.reason {
    case .comparison(let comparison):
      canBeAccepted = true
      add(comparison, failure)
    case .statement(let statement, .actual(let actual)):
      add("? \(statement)\n", mark: "-")
      add("? \(actual)\n", mark: "+")
    case .statement(let statement, .unreadable(let message)):
      add("? \(statement)\n", mark: "-")
      text += "  \(message)\n"
    case .impossible(let message): text += "  \(message)\n"
    case .breakdown(let breakdown): text += "  \(Self.sentence(breakdown))\n"
    }
  }

  private static func sentence(_ breakdown: SimulatedWorld.Breakdown) -> String {
    switch breakdown {
    case .unsavable(let error):
      "Keadaan percakapan tidak dapat disimpan lalu dimuat kembali dengan utuh"
        + (error.map { " (\($0))." } ?? ".")
    case .tooManyActions:
      "Lebih dari \(SimulatedWorld.resultsPerTurn) aksi berturut-turut dalam satu giliran."
    }
  }

  private mutating func add(_ lines: String, mark: String) {
    for line in lines.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
      text += line.isEmpty ? "\(mark)\n" : "\(mark) \(line)\n"
    }
  }

  private mutating func add(_ comparison: TurnComparison, _ failure: TestRun.Failure) {
    for item in comparison.missing.prefix(Self.shownMessages) {
      add(Self.text(item, failure.captures), mark: "-")
    }
    addRest(comparison.missing.count)
    for (place, message) in comparison.extra.prefix(Self.shownMessages).enumerated() {
      let lines = TranscriptPrinter.text(.bot(message))
      if place == 0, let first = comparison.missing.first {
        addPointed(lines, against: Self.text(first, failure.captures), message, failure)
      } else {
        add(lines, mark: "+")
      }
    }
    addRest(comparison.extra.count)
    for (effect, _) in comparison.missingEffects {
      let shown = TranscriptEffect(
        name: effect.name, subject: effect.subject, arguments: effect.arguments)
      add(TranscriptPrinter.text(.effect(shown)), mark: "-")
    }
    for effect in comparison.extraEffects {
      add(TranscriptPrinter.text(.effect(effect)), mark: "+")
    }
  }

  private mutating func addRest(_ count: Int) {
    if count > Self.shownMessages { text += "  … dan \(count - Self.shownMessages) pesan lagi\n" }
  }

  private static func text(
    _ item: TurnComparison.ExpectedItem, _ captures: [String: String]
  ) -> String {
    guard case .message(let message, _) = item else { return "...\n" }
    return "< " + message.shown(with: captures).joined(separator: "\n  ") + "\n"
  }

  /// The lines that came, with carets below the first difference.
  private mutating func addPointed(
    _ got: String, against expected: String, _ message: OutboundMessage,
    _ failure: TestRun.Failure
  ) {
    let gotLines = got.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    let wanted = expected.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    let different =
      zip(gotLines, wanted).enumerated().first { $1.0.folded != $1.1.folded }?.offset
      ?? Swift.min(gotLines.count, wanted.count)
    for (place, line) in gotLines.enumerated() {
      add(line + "\n", mark: "+")
      guard place == different else { continue }
      let range = Self.difference(
        Array(line), place < wanted.count ? Array(wanted[place]) : [])
      let indentation = 2 + TextWidth.of(String(line.prefix(range.lowerBound)))
      let carets = max(1, TextWidth.of(String(Array(line)[range])))
      text += String(repeating: " ", count: indentation) + String(repeating: "^", count: carets)
      text += origin(of: message, in: failure.traces).map { " \($0)" } ?? ""
      text += "\n"
    }
  }

  /// The characters of the first line that are not in the second, without what both begin and end
  /// with.
  private static func difference(_ line: [Character], _ other: [Character]) -> Range<Int> {
    let start = Array(zip(line, other)).prefix { $0 == $1 }.count
    let lineEnd = Array(line[start...].reversed())
    let otherEnd = Array(other[start...].reversed())
    let end = Array(zip(lineEnd, otherEnd)).prefix { $0 == $1 }.count
    return start..<(line.count - end)
  }

  /// Where the script says what was said; nil if that cannot be told.
  private func origin(of message: OutboundMessage, in traces: [Trace]) -> String? {
    for trace in traces {
      for node in trace.visited where says(script[node], message) {
        let place = Int(node.rawValue)
        guard ranges.indices.contains(place), let range = ranges[place] else { continue }
        let name = range.file.split(separator: "/").last.map { String($0) } ?? range.file
        return "\(name):\(range.start.line)"
      }
    }
    return nil
  }

  private func says(_ instruction: Instruction, _ message: OutboundMessage) -> Bool {
    switch instruction {
    case .send(let template): Self.fits(template.text, message.text)
    case .vary(let variation):
      variation.messages.contains { Self.fits($0.text, message.text) }
    case .wait(let prompt): Self.fits(script[prompt].question.text, message.text)
    default: false
    }
  }

  /// Whether all the fixed parts of a template occur in a text.
  private static func fits(_ template: Template, _ text: String) -> Bool {
    template.segments.allSatisfy {
      guard case .literal(let literal) = $0 else { return true }
      return text.contains(literal)
    }
  }
}

/// Columns that a text takes on a terminal, roughly: what is not narrow is two wide.
enum TextWidth {
  static func of(_ text: some StringProtocol) -> Int {
    text.reduce(0) { $0 + of($1) }
  }

  static func of(_ character: Character) -> Int {
    guard !character.isASCII else { return 1 }
    let scalars = character.unicodeScalars
    if scalars.allSatisfy({ $0.properties.generalCategory == .format }) { return 0 }
    return scalars.contains { isWide($0) } ? 2 : 1
  }

  /// East Asian blocks and emoji, rounded to whole blocks.
  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xFE0F, 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFF00...0xFF60, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      true
    default: scalar.properties.isEmojiPresentation
    }
  }
}
