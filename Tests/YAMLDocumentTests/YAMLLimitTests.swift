import Diagnostics
import TestSupport
import Testing
import YAMLDocument

@Suite(.serialized) struct YAMLLimitTests {
  /// 1 MiB of a repeated piece of text.
  private static func mebibyte(of piece: String) -> String {
    String(repeating: piece, count: (1 << 20) / piece.utf8.count)
  }

  /// A quarter of that, which tells quadratic reading from linear just as well.
  private static func quarter(of piece: String) -> String {
    String(repeating: piece, count: (1 << 18) / piece.utf8.count)
  }

  @Test(
    arguments: [
      "[", "{a: ", "- ", "? ", ": ", "*a ", "\"", "'", "a ", "a\n", "\n", "\t", "#", "---\n",
      "%TAG !a! b\n", "- a\n", "a,", "[a,", "\0", "\u{2028}", "\r", "\r\n", "😀", "- \"\n", "@",
      "a: b\n", "[]", "- &a [*a, *a]\n", "a #b\n", "- a b #c\n", "\"\\",
    ])
  // Many times what an idle machine takes in a debug build: quadratic reading takes longer.
  func `a file full of one thing is read in seconds`(piece: String) {
    let text = Self.quarter(of: piece)
    let elapsed = ProcessorTime.of { _ = read(text) }
    #expect(elapsed < .seconds(3))
  }

  @Test(
    arguments: [
      ("[", "a,"), ("[", "*a,"), ("[", "!x ,"), ("[", "a #"), ("{", "a: b,"), ("- |\n", "  a\n"),
      ("- \"", "a\\n"), ("- '", "''\n "), ("- ", "a b\n  "), ("%TAG ! !\n", "%TAG !a! b\n"),
      ("- >\n", "  a\n\n"), ("- ", "x"), ("[", "{a: "), ("{? ", "a: b, ? "), ("[", "&a b,"),
    ])
  func `a file with one long thing is read in seconds`(start: String, piece: String) {
    let text = start + Self.quarter(of: piece).dropLast(start.utf8.count)
    let elapsed = ProcessorTime.of {
      for node in read(text).documents { _ = node.position(ofScalarOffset: 1000) }
    }
    #expect(elapsed < .seconds(3))
  }

  @Test func `a file above the size limit is not read`() throws {
    let result = read(Self.mebibyte(of: "# x\n") + "a")
    #expect(result.documents == [])
    #expect(result.diagnostics.map(\.code) == [.d102])
    #expect(result.diagnostics.first?.message.contains("1048577 bita") == true)
    #expect(read(Self.mebibyte(of: "# x\n")).diagnostics == [])
  }

  @Test(arguments: [("[", "]"), ("{a: ", "}"), ("- ", "")])
  func `depth 32 is read and depth 33 is not`(open: String, close: String) {
    func nested(_ depth: Int) -> String {
      String(repeating: open, count: depth - 1) + "x" + String(repeating: close, count: depth - 1)
    }
    #expect(codes(nested(32)) == [])
    #expect(codes(nested(33)) == [.d102])
    #expect(read(nested(33)).diagnostics.first?.message.contains("32 tingkat") == true)
  }

  @Test func `the number of values and keys in a file is limited`() {
    let limits = YAMLLimits(fileBytes: 100, depth: 3, nodes: 6)
    #expect(read("a: b\n---\n- c\n- d", limits: limits).diagnostics == [])
    let result = read("a: b\n---\n- c\n- d\n- e", limits: limits)
    #expect(result.diagnostics.map(\.code) == [.d102])
    #expect(result.diagnostics.first?.message.contains("lebih dari 6 butir") == true)
    #expect(result.documents.map(\.outline) == ["{a: b}"])
  }

  @Test func `twenty thousand values are read`() {
    let text = String(repeating: "- a\n", count: 19_999)
    #expect(codes(text) == [])
    #expect(codes(text + "- b") == [.d102])
  }

  @Test func `random pieces never stop the reader`() {
    let pieces = [
      "- ", "a", ": ", "\n", "  ", "[", "]", "{", "}", "\"", "'", "|", ">", "#", " ", "&a", "*a",
      "!", "?", ",", "%", "@", "\t", "\r", "---", "...", "é", "😀", "\\", "\0", "<<", "\u{FEFF}",
    ]
    var seed: UInt64 = 20_261
    for _ in 0..<2000 {
      var text = ""
      for _ in 0..<24 {
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += pieces[Int((seed >> 33) % UInt64(pieces.count))]
      }
      let result = read(text)
      let renderer = DiagnosticRenderer(files: [SourceFile(path: "a.yaml", text: text)])
      #expect(renderer.text(result.diagnostics).contains("\0") == false)
      for node in result.documents.flatMap(\.all) {
        #expect(node.range.start <= node.range.end, "\(text.debugDescription)")
        guard case .scalar(let scalar) = node.content else { continue }
        let end = node.position(ofScalarOffset: scalar.text.unicodeScalars.count)
        #expect(end >= node.range.start && end <= node.range.end, "\(text.debugDescription)")
      }
    }
  }
}
