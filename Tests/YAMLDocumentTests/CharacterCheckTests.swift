import Diagnostics
import TestSupport
import Testing
import YAMLDocument

@Suite struct CharacterCheckTests {
  @Test func `bytes that are not UTF-8 are reported with their offset`() throws {
    let bytes: [UInt8] = Array("a: é\nb: caf".utf8) + [0xE9, 0x0A]
    let result = readYAML(SourceFile(path: "a.yaml", bytes: bytes))
    #expect(result.documents == [])
    let diagnostic = try #require(result.diagnostics.first)
    #expect(result.diagnostics.count == 1)
    #expect(diagnostic.code == .d101)
    #expect(diagnostic.range.start == SourcePosition(line: 2, column: 7))
    #expect(
      diagnostic.message
        == "Berkas ini bukan UTF-8 yang sah pada bita ke-13. Simpan ulang sebagai UTF-8.")
  }

  @Test func `a UTF-16 file is recognised`() throws {
    let bytes: [UInt8] = [0xFF, 0xFE, 0x61, 0x00]
    let result = readYAML(SourceFile(path: "a.yaml", bytes: bytes))
    #expect(result.diagnostics.first?.notes.first?.text.contains("UTF-16") == true)
  }

  @Test(
    arguments: [
      "\0", "\u{1}", "\u{8}", "\u{B}", "\u{1B}", "\u{7F}", "\u{85}", "\u{9F}", "\u{2028}",
      "\u{2029}", "\u{202E}", "\u{2066}", "\u{FEFF}", "\u{FFFE}",
    ] as [Unicode.Scalar])
  func `a character that must not occur is reported at its place`(scalar: Unicode.Scalar) throws {
    let result = read("a: b\nc: é\(scalar)d\ne: f")
    #expect(result.diagnostics.map(\.code) == [.d101])
    let diagnostic = try #require(result.diagnostics.first)
    #expect(
      diagnostic.range
        == SourceRange(file: "a.yaml", at: SourcePosition(line: 2, column: 5), length: 1))
    #expect(diagnostic.message.contains(String(scalar.value, radix: 16, uppercase: true)))
    #expect(diagnostic.fix?.range == diagnostic.range)
    // The rest is read, and later places stay right.
    let root = try #require(result.documents.first)
    #expect(root["e"]?.range.start == SourcePosition(line: 3, column: 4))
    #expect(root["c"]?.outline == "é\u{FFFD}d")
  }

  @Test func `tabs, joiners, emoji and every other script are allowed`() {
    #expect(codes("- a\tb\n- 👩‍👩‍👧 ❤️\n- \u{200E}العربية\n- \u{10FFFD}\n- 日本語") == [])
  }

  @Test func `no more than twenty characters are reported`() {
    let text = "- " + String(repeating: "\u{1}", count: 1000)
    #expect(codes(text).count == 20)
  }
}
