import Diagnostics
import Testing

@Suite struct SourceFileTests {
  @Test(
    arguments: [
      ("", [""]), ("a", ["a"]), ("a\n", ["a", ""]), ("a\nb", ["a", "b"]),
      ("a\r\nb\r\n", ["a", "b", ""]), ("a\rb", ["a", "b"]), ("a\n\nb", ["a", "", "b"]),
      ("a\r\r\nb", ["a", "", "b"]), ("é😀\nb", ["é😀", "b"]), ("\u{FEFF}a\nb", ["a", "b"]),
      ("a\u{2028}b", ["a\u{2028}b"]), ("\n", ["", ""]), ("\r", ["", ""]),
    ])
  func `a line ends at LF, CR LF or a lone CR`(text: String, lines: [String]) {
    let file = SourceFile(path: "a.yaml", text: text)
    #expect((1...file.lineCount).map { file.line($0).map(String.init) } == lines)
  }

  @Test func `a line that does not exist is nil`() {
    let file = SourceFile(path: "a.yaml", text: "a\nb")
    for number in [0, -1, 3, .max, .min + 1] { #expect(file.line(number) == nil) }
  }

  @Test func `bytes that are not UTF-8 are kept and shown as a replacement`() {
    let file = SourceFile(path: "a.yaml", bytes: [0x61, 0xFF, 0x0A, 0x62])
    #expect(file.bytes == [0x61, 0xFF, 0x0A, 0x62])
    #expect(file.line(1) == "a\u{FFFD}")
    #expect(file.line(2) == "b")
    #expect(file.firstInvalidByte == 1)
  }

  @Test(
    arguments: [
      ([], nil), ([0x61], nil), ([0xEF, 0xBB, 0xBF], nil), ([0xC3, 0xA9], nil), ([0xC3], 0),
      ([0x61, 0xC3, 0x28], 1), ([0xED, 0xA0, 0x80], 0), ([0xC0, 0x80], 0), ([0x00], nil),
      ([0xEF, 0xBB, 0xBF, 0xFF], 3),
    ] as [([UInt8], Int?)])
  func `the first byte that is not UTF-8 is known`(bytes: [UInt8], offset: Int?) {
    #expect(SourceFile(path: "a", bytes: bytes).firstInvalidByte == offset)
  }

  @Test func `positions are ordered by line, then column`() {
    let positions = [(2, 1), (1, 9), (1, 2)].map { SourcePosition(line: $0.0, column: $0.1) }
    #expect(positions.sorted() == positions.reversed())
  }
}
