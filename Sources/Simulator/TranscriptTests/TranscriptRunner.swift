package import Diagnostics
package import Dialogue

/// Runs the tests of a bot.
package struct TranscriptRunner: Sendable {
  /// How one test ended.
  package struct Result: Hashable, Sendable {
    package var name: String
    package var file: String
    /// Where the test begins.
    package var line: Int
    /// nil if it passed; otherwise what to show, ending with a line break.
    package var report: String?
    /// What the test went through.
    package var coverage = Coverage()
    /// What the head of the test has wrong.
    package var diagnostics: [Diagnostic] = []
    /// D951 in the line where the test failed; nil if it passed.
    package var failure: Diagnostic?

    package var hasPassed: Bool { report == nil }
  }

  private let script: Script
  private let ranges: [SourceRange?]

  /// Takes a script, and where each instruction stands, as `Compilation` has it.
  package init(_ script: Script, ranges: [SourceRange?] = []) {
    self.script = script
    self.ranges = ranges
  }

  /// Runs a test twice: as it is, and with the state saved and loaded between every two turns.
  package func run(_ test: TranscriptTest) -> Result {
    var result = Result(name: test.name, file: test.range.file, line: test.range.start.line)
    guard test.isReadable else {
      fail(&result, line: result.line, "  uji ini tidak terbaca\n")
      return result
    }
    var preparation = TestPreparation(test, for: script)
    var world = preparation.world()
    guard preparation.diagnostics.isEmpty else {
      result.diagnostics = preparation.diagnostics.sorted()
      fail(&result, line: result.line, "  kepala uji tidak cocok dengan bot\n")
      return result
    }
    for checksState in [false, true] {
      world.checksState = checksState
      let run = TestRun(test.lines, in: world)
      result.coverage.formUnion(run.coverage)
      guard let failure = run.failure else { continue }
      let line = test.fileLine(of: failure.line)
      let report = FailureReport(failure, script: script, ranges: ranges)
      fail(&result, line: line, report.text)
      if checksState {
        result.report? += "  hanya bila keadaan disimpan dan dimuat lagi di antara giliran\n"
      } else if report.canBeAccepted {
        result.report? += "  terima perubahan: wicara test --accept \(test.range.file):\(line)\n"
      }
      return result
    }
    return result
  }

  private func fail(_ result: inout Result, line: Int, _ reason: String) {
    result.report = "GAGAL  \(result.name)   (\(result.file):\(line))\n" + reason
    let lines = reason.split(separator: "\n").map { DiagnosticNote(String($0)) }
    result.failure = Diagnostic(
      .d951,
      at: SourceRange(file: result.file, at: SourcePosition(line: line, column: 1), length: 1),
      "Uji \"\(result.name)\" gagal.", notes: lines)
  }
}
