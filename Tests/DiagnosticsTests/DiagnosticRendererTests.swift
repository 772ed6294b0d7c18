import Diagnostics
import TestSupport
import Testing

@Suite struct DiagnosticRendererTests {
  private let path = "dialogues/lapor-konten/lapor.yaml"

  private func rendered(
    _ text: String, _ start: (Int, Int), _ end: (Int, Int), note: String? = nil,
    usesColor: Bool = false
  ) -> [String] {
    let range = SourceRange(
      file: path, start: SourcePosition(line: start.0, column: start.1),
      end: SourcePosition(line: end.0, column: end.1))
    let renderer = DiagnosticRenderer(
      files: [SourceFile(path: path, text: text)], usesColor: usesColor)
    let output = renderer.text(
      Diagnostic(.d301, at: range, "Tujuan \"lapr\" tidak ada.", caretNote: note))
    return output.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  @Test func `a diagnostic shows its place, its line and where to read more`() throws {
    let source = MarkedSource(String(repeating: "\n", count: 11) + "    ke: 1️⃣lapr2️⃣\n")
    let start = try #require(source.positions["1️⃣"])
    let end = try #require(source.positions["2️⃣"])
    let diagnostic = Diagnostic(
      .d301, at: SourceRange(file: path, start: start, end: end), "Tujuan \"lapr\" tidak ada.",
      caretNote: "mungkin maksud Anda \"lapor\" (lapor.yaml:10)")
    let renderer = DiagnosticRenderer(files: [SourceFile(path: path, text: source.text)])
    #expect(
      renderer.text([diagnostic]) == """
        dialogues/lapor-konten/lapor.yaml:12:9: galat D301: Tujuan "lapr" tidak ada.
           12 |     ke: lapr
              |         ^^^^ mungkin maksud Anda "lapor" (lapor.yaml:10)
              = jelaskan: wicara explain D301

        """)
  }

  @Test func `notes without a place follow the carets, others have a line of their own`() {
    let place = SourceRange(file: "b.yaml", at: SourcePosition(line: 3, column: 2), length: 1)
    let diagnostic = Diagnostic(
      .d308, at: SourceRange(file: path, at: .start, length: 1), "Alur ini 90 langkah.",
      notes: [DiagnosticNote("Lihat di sini.", at: place), DiagnosticNote("Bagi dua.")])
    let renderer = DiagnosticRenderer(files: [SourceFile(path: path, text: "alur")])
    #expect(
      renderer.text([diagnostic, diagnostic]).hasPrefix(
        """
        dialogues/lapor-konten/lapor.yaml:1:1: saran D308: Alur ini 90 langkah.
           1 | alur
             | ^
             = Bagi dua.
             = jelaskan: wicara explain D308
        b.yaml:3:2: catatan: Lihat di sini.

        dialogues/lapor-konten
        """))
  }

  @Test func `without the source there is no excerpt`() {
    let diagnostic = Diagnostic(
      .d113, at: SourceRange(file: "x", at: .start), "Tidak dipakai.", caretNote: "hapus")
    #expect(
      DiagnosticRenderer(files: []).text([diagnostic]) == """
        x:1:1: peringatan D113: Tidak dipakai.
             = hapus
             = jelaskan: wicara explain D113

        """)
  }

  @Test(
    arguments: [
      ("a\tb", 3, 4, "a b", "  ^"), ("日本語 x", 5, 6, "日本語 x", "       ^"),
      ("日本語", 2, 3, "日本語", "  ^^"), ("😀👍🏽x", 4, 5, "😀👍🏽x", "    ^"),
      ("e\u{301}x", 3, 4, "e\u{301}x", " ^"), ("❤️x", 3, 4, "❤️x", "  ^"),
      ("abc", 2, 2, "abc", " ^"), ("abc", 4, 4, "abc", "   ^"), ("abc", 9, 12, "abc", "   ^"),
      ("a\u{1B}[31mb", 7, 8, "a\u{FFFD}[31mb", "      ^"),
      ("a\u{202E}b", 3, 4, "a\u{FFFD}b", "  ^"),
    ])
  func `carets stand below their characters`(
    line: String, from: Int, to: Int, shown: String, carets: String
  ) {
    let lines = rendered(line, (1, from), (1, to))
    #expect(lines[1] == "   1 | " + shown)
    #expect(lines[2] == "     | " + carets)
  }

  @Test func `a range over several lines is marked up to the end of its first line`() {
    #expect(rendered("abcd\nef", (1, 2), (2, 2))[2] == "     |  ^^^")
  }

  @Test(arguments: [1, 2, 40, 80, 99, 500, 950, 999, 1000, 1001])
  func `a long line is cut around the caret and stays within 100 columns`(column: Int) throws {
    let line = (1...1000).map { $0 % 10 == 0 ? "x" : "-" }.joined()
    let lines = rendered(line, (1, column), (1, column + 3))
    #expect(lines[1].count <= 100)
    #expect(lines[2].count <= 100)
    #expect(lines[1].contains("…"))
    let caret = try #require(lines[2].firstIndex(of: "^"))
    let offset = lines[2].distance(from: lines[2].startIndex, to: caret)
    if column <= 1000 {
      #expect(Array(lines[1])[offset] == (column % 10 == 0 ? "x" : "-"))
    }
  }

  @Test func `colours do not change the words`() {
    let plain = rendered("ke: lapr", (1, 5), (1, 9), note: "lapor?")
    let painted = rendered("ke: lapr", (1, 5), (1, 9), note: "lapor?", usesColor: true)
    #expect(plain.joined().contains("\u{1B}") == false)
    #expect(painted.joined().contains("\u{1B}[1;31mgalat D301\u{1B}[0m"))
    let stripped = painted.map { $0.replacing(/\u{1B}\[[0-9;]*m/, with: "") }
    #expect(stripped == plain)
  }

  @Test func `a message cannot steer the terminal`() {
    let diagnostic = Diagnostic(.d106, at: SourceRange(file: "x", at: .start), "\u{1B}[2Ja\nb")
    let text = DiagnosticRenderer(files: []).text(diagnostic)
    #expect(text.hasPrefix("x:1:1: galat D106: \u{FFFD}[2Ja\u{FFFD}b\n"))
  }
}
