import Diagnostics
import TestSupport
import Testing
import YAMLDocument

@Suite struct ReadYAMLTests {
  @Test(
    arguments: [
      ("", []), ("\n\n", []), ("# hanya komentar\n", []), ("\u{FEFF}a: b", ["{a: b}"]),
      ("a", ["a"]), ("kirim:", ["{kirim: }"]), ("kirim: ''", ["{kirim: ''}"]),
      ("a: 1\nb: ya\nc: 0812\nd: 12:30", ["{a: 1, b: ya, c: 0812, d: 12:30}"]),
      ("- a\n- 'b'\n- \"c\\n\"\n- |\n  d\n- >\n  e", ["[a, 'b', \"c\n\", |d\n, >e]"]),
      ("{a: [b, {c: d}]}", ["{a: [b, {c: d}]}"]), ("[a: b]", ["[{a: b}]"]),
      ("a: b\n---\nc: d\n", ["{a: b}", "{c: d}"]), ("--- a\n...\n--- b\n", ["a", "b"]),
      ("---\n---\n", ["", ""]), ("a:\r\n  - b\r\n  - c\r\n", ["{a: [b, c]}"]),
      ("a:\r  - b\r  - c\r", ["{a: [b, c]}"]), ("- 😀 é\n- \"\\0\"", ["[😀 é, \"\0\"]"]),
      ("a:\n- b\n- c", ["{a: [b, c]}"]), ("- - a\n  - b", ["[[a, b]]"]),
      ("kata: [menu, awal]   # keterangan", ["{kata: [menu, awal]}"]),
      (
        "syarat: [{cek: panjang(nilai) >= 2, pesan: Tulis nama Anda minimal 2 huruf.}]",
        ["{syarat: [{cek: panjang(nilai) >= 2, pesan: Tulis nama Anda minimal 2 huruf.}]}"]
      ),
      (
        "- Halo {nama|bawaan:\"Kak\"}, ini layanan.", ["[Halo {nama|bawaan:\"Kak\"}, ini layanan.]"]
      ),
      ("- Lapor konten -> lapor", ["[Lapor konten -> lapor]"]),
    ] as [(String, [String])])
  func `a text becomes a tree without problems`(text: String, documents: [String]) {
    let result = read(text)
    #expect(result.documents.map(\.outline) == documents)
    #expect(result.diagnostics == [])
  }

  @Test func `every value knows where it begins and ends`() throws {
    let source = MarkedSource(
      """
      # 😀 komentar
      1️⃣alur: 2️⃣{nama: 3️⃣é😀 x4️⃣}5️⃣  # catatan
      daftar:
        6️⃣- satu
        - "du\\ta"7️⃣
      blok: 8️⃣|
        teks é9️⃣

      """)
    let result = read(source.text)
    #expect(result.diagnostics == [])
    let root = try #require(result.documents.first)
    let flow = try #require(root["alur"])
    let name = try #require(flow["nama"])
    let list = try #require(root["daftar"])
    let block = try #require(root["blok"])
    #expect(root.range.start == source.positions["1️⃣"])
    #expect(flow.range.start == source.positions["2️⃣"])
    #expect(flow.isFlow)
    #expect(name.range.start == source.positions["3️⃣"])
    #expect(name.range.end == source.positions["4️⃣"])
    #expect(flow.range.end == source.positions["5️⃣"])
    #expect(list.range.start == source.positions["6️⃣"])
    #expect(list.range.end == source.positions["7️⃣"])
    #expect(!list.isFlow)
    #expect(block.range.start == source.positions["8️⃣"])
    #expect(block.range.end == source.positions["9️⃣"])
    #expect(root.range.end == source.positions["9️⃣"])
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func `line ends do not move positions`(lineEnd: String) throws {
    let text = ["a: |", "  satu", "  dua", "", "b: 'x", "  y'", "c: z"].joined(separator: lineEnd)
    let root = try #require(read(text).documents.first)
    #expect(root.outline == "{a: |satu\ndua\n, b: 'x y', c: z}")
    #expect(root["a"]?.range.end == SourcePosition(line: 3, column: 6))
    #expect(root["a"]?.position(ofScalarOffset: 6) == SourcePosition(line: 3, column: 4))
    #expect(root["b"]?.position(ofScalarOffset: 2) == SourcePosition(line: 6, column: 3))
    #expect(root["c"]?.range.start == SourcePosition(line: 7, column: 4))
  }

  @Test func `a byte order mark at the start does not move positions`() throws {
    let root = try #require(read("\u{FEFF}a: b").documents.first)
    #expect(root["a"]?.range.start == SourcePosition(line: 1, column: 4))
  }

  @Test func `an empty value has a place`() throws {
    let value = try #require(read("kirim:\nke: x").documents.first?["kirim"])
    #expect(value.content == .scalar(YAMLScalar(text: "")))
    #expect(value.range.start == SourcePosition(line: 1, column: 7))
    #expect(value.range.end == value.range.start)
  }

  @Test func `documents before a syntax error are kept`() {
    let result = read("a: b\n---\nc: d\n---\n- @x")
    #expect(result.documents.map(\.outline) == ["{a: b}", "{c: d}"])
    #expect(result.diagnostics.map(\.code) == [.d102])
  }

  @Test func `scalars are equal by text and style, not by place`() throws {
    let root = try #require(read("- a\n- a\n- 'a'").documents.first)
    #expect(root[0]?.content == root[1]?.content)
    #expect(root[0]?.content.hashValue == root[1]?.content.hashValue)
    #expect(root[0]?.content != root[2]?.content)
    #expect(root[0] != root[1])
  }
}
