import Diagnostics
import TestSupport
import Testing
import YAMLDocument

@Suite struct SyntaxProblemTests {
  /// A broken text with a mark where the error must point, a part of its message, and the repair.
  struct Case: CustomTestStringConvertible, Sendable {
    var marked: String
    var hint: String
    var repaired: String?
    var testDescription: String { marked }

    init(_ marked: String, _ hint: String, _ repaired: String? = nil) {
      self.marked = marked
      self.hint = hint
      self.repaired = repaired
    }
  }

  @Test(
    arguments: [
      Case("- 1️⃣@bawaslu buka", "diawali \"@\" harus", "- '@bawaslu buka'"),
      Case("- 1️⃣`kode` ini", "diawali \"`\" harus", "- '`kode` ini'"),
      Case("- 1️⃣% suara", "diawali \"%\" harus", "- '% suara'"),
      Case("kirim: 1️⃣%x", "diawali \"%\" harus", "kirim: '%x'"),
      Case("1️⃣%suara", "diawali \"%\""),
      Case("- 1️⃣*tebal* sekali", "diawali \"*\" harus", "- '*tebal* sekali'"),
      Case("- 1️⃣& lalu", "diawali \"&\" harus", "- '& lalu'"),
      Case("- 1️⃣{nama}, halo", "diawali \"{\" harus", "- '{nama}, halo'"),
      Case("- 1️⃣[Laporan] baru", "diawali \"[\" harus", "- '[Laporan] baru'"),
      Case("- 1️⃣{nama}: halo", "kurung harus diberi", "- '{nama}: halo'"),
      Case("- 1️⃣\"Halo\" katanya", "setelah tanda kutip penutup", "- '\"Halo\" katanya'"),
      Case("- 1️⃣'Halo' it's", "setelah tanda kutip penutup", "- \"'Halo' it's\""),
      Case("kirim: 1️⃣\"Halo\" kata\n", "setelah tanda kutip", "kirim: '\"Halo\" kata'\n"),
      Case("- 1️⃣] a", "diawali \"]\" harus", "- '] a'"),
      Case("- 1️⃣, a", "diawali \",\" harus", "- ', a'"),
      Case("- 1️⃣|teks\n", "harus dimulai di baris baru", "- '|teks'\n"),
      Case("- 1️⃣> 5 orang\n", "harus dimulai di baris baru", "- '> 5 orang'\n"),
      Case("- 1️⃣? apa: b", "\"?\" harus", "- '? apa: b'"),
      Case("a: 1️⃣? b", "diawali \"?\" harus", "a: '? b'"),
      Case("kirim: 1️⃣- Halo", "daftar harus dimulai di baris baru", "kirim: '- Halo'"),
      Case("- Catatan: isi1️⃣: lagi", "\": \" di tengah teks", "- 'Catatan: isi: lagi'"),
      Case("kirim: Catatan1️⃣: isi", "\": \" di tengah teks", "kirim: 'Catatan: isi'"),
      Case(
        "kirim: Halo\n  1️⃣tanya: Apa",
        "menjorok 2 spasi, lebih dalam daripada baris 1 yang sudah punya isi, "
          + "dan baris itu menjorok 0"),
      Case("a: b\n1️⃣lapor\nc: d", "\"kunci: nilai\""),
      Case("- kirim: Halo\n  1️⃣ke lapor\n", "\"kunci: nilai\""),
      Case("- 1️⃣\"Halo\n- \"Apa\"", "ikut terkutip"),
      Case("a: 1️⃣\"Halo\nb: \"Apa\"\n", "ikut terkutip"),
      Case("- 1️⃣'Halo\n- b\n", "tidak pernah ditutup"),
      Case("a: 1️⃣\"b\n---\nc: d", "tidak pernah ditutup"),
      Case("- 1️⃣[Laporan baru\n- b\n", "kurung \"[\"", "- '[Laporan baru'\n- b\n"),
      Case("a: 1️⃣{b: c\nd: e\n", "kurung \"{\""),
      Case("- 1️⃣[a, b", "kurung \"[\"", "- '[a, b'"),
      Case("- a\n1️⃣b: c\n", "diawali \"- \""),
      Case("wicara1️⃣:1\nbot: a\n", "harus ada spasi", "wicara: 1\nbot: a\n"),
      Case("a: b\nmenu1️⃣:{c: [d, e], f: g}\n", "harus ada spasi", "a: b\nmenu: {c: [d, e], f: g}\n"),
      Case("a:\n  - b\n  1️⃣c: d\n", "diawali \"- \""),
      Case("a:\n  b: 1\n 1️⃣c: 2\n", "menjorok 1 spasi, padahal kunci-kunci"),
      Case("a:\n  pemicu: [x]\n    1️⃣- b: 1\n", "menjorok 4 spasi, padahal kunci-kunci"),
      Case("- kirim: Halo\n 1️⃣ke: lapor\n", "menjorok 1 spasi, padahal daftar"),
      Case("- \"C:1️⃣\\path\"", "garis miring", nil),
      Case("- \"1️⃣\\u12\"", "garis miring", nil),
      Case("a\n--- b\n...\n1️⃣c", "sudah selesai"),
      Case("1️⃣{a: b}}", "diawali \"{\" harus"),
      Case("a: b\n1️⃣- c", "sejajar dengan kunci-kunci"),
      Case("kata: [a,\n1️⃣- b\n", "di atas baris ini belum ditutup"),
      Case("1️⃣: halo", "tidak punya kunci"),
    ])
  func `a syntax error says what to do`(example: Case) throws {
    let source = MarkedSource(example.marked)
    let diagnostics = read(source.text).diagnostics
    #expect(diagnostics.map(\.code) == [.d102])
    let diagnostic = try #require(diagnostics.first)
    #expect(diagnostic.range.start == source.positions["1️⃣"], "\(diagnostic)")
    #expect(diagnostic.range.end > diagnostic.range.start)
    #expect(diagnostic.message.contains(example.hint), "\(diagnostic.message)")
    guard let expected = example.repaired else { return }
    let fix = try #require(diagnostic.fix)
    #expect(repaired(source.text, by: fix) == expected)
    #expect(codes(expected) == [])
  }

  @Test(
    arguments: [
      ("a:\n1️⃣\tb: c\n", "a:\n  b: c\n"), ("a: |\n1️⃣\tb\n", "a: |\n  b\n"),
      ("1️⃣\t- a", "  - a"), ("a: b\n1️⃣\tc: d\n", nil), ("a:\n  1️⃣\tb: c\n", nil),
      ("a:\n  - b\n1️⃣\t\n  - c", nil),
    ] as [(String, String?)])
  func `a tab in the indentation is its own error`(marked: String, expected: String?) throws {
    let source = MarkedSource(marked)
    let diagnostics = read(source.text).diagnostics
    #expect(diagnostics.map(\.code) == [.d103])
    let diagnostic = try #require(diagnostics.first)
    #expect(diagnostic.range.start == source.positions["1️⃣"])
    #expect(diagnostic.message == "Gunakan spasi, bukan tab, untuk menjorokkan baris.")
    let fix = try #require(diagnostic.fix)
    if let expected { #expect(repaired(source.text, by: fix) == expected) }
  }

  @Test func `items below a key that has its value want a key of their own`() throws {
    let found = try #require(read("lapor:\n  pemicu: [x]\n    - Halo\n").diagnostics.first)
    #expect(found.caretNote?.contains("tulis langkah:") == true)
    let keys = try #require(read("a:\n  b: 1\n c: 2\n").diagnostics.first)
    #expect(keys.caretNote == nil)
  }

  @Test func `quotes of a word processor are told to be none`() throws {
    let slanted = try #require(read("tanya: “Nomor: Anda?”").diagnostics.first)
    #expect(slanted.notes.map(\.text).contains { $0.hasPrefix("Kutip miring") })
    #expect(read("tanya: Nomor: Anda?").diagnostics.first?.notes == [])
  }

  @Test func `an unclosed quote also shows where it was closed`() throws {
    let source = MarkedSource("- \"Halo\n- 1️⃣\"Apa\"")
    let note = try #require(read(source.text).diagnostics.first?.notes.first)
    #expect(note.range?.start == source.positions["1️⃣"])
  }
}
