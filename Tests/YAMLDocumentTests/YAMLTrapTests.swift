import Diagnostics
import TestSupport
import Testing
import YAMLDocument

@Suite struct YAMLTrapTests {
  /// Reads a marked text that must give one diagnostic from 1️⃣ to 2️⃣.
  private func single(
    _ code: DiagnosticCode, in marked: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> Diagnostic {
    let source = MarkedSource(marked)
    let found = read(source.text).diagnostics
    #expect(found.map(\.code) == [code], sourceLocation: sourceLocation)
    let diagnostic = try #require(found.first, sourceLocation: sourceLocation)
    #expect(
      diagnostic.range.start == source.positions["1️⃣"], "\(diagnostic)",
      sourceLocation: sourceLocation)
    #expect(
      diagnostic.range.end == source.positions["2️⃣"], "\(diagnostic)",
      sourceLocation: sourceLocation)
    return diagnostic
  }

  @Test func `a doubled key is an error at the second one`() throws {
    let diagnostic = try single(.d104, in: "lapor: a\ncek: b\n1️⃣lapor2️⃣: c")
    #expect(
      diagnostic.message
        == "Kunci \"lapor\" ditulis dua kali (juga di baris 1); yang pertama akan hilang.")
    #expect(diagnostic.notes.first?.range?.start == .start)
    #expect(read("{a: 1, a: 2}").documents.map(\.outline) == ["{a: 1, a: 2}"])
  }

  @Test func `equal keys of different mappings are no doubles`() {
    #expect(codes("- a: 1\n- a: 2") == [])
    #expect(codes("a:\n  a: 1") == [])
  }

  @Test(
    arguments: [
      "- &a x\n- 1️⃣*a2️⃣", "a: 1️⃣*b2️⃣", "- 1️⃣&a2️⃣ x", "a: 1️⃣&x2️⃣ {b: c}", "1️⃣<<2️⃣: x",
      "- 1️⃣*tebal2️⃣ sekali*", "1️⃣&a2️⃣ b: c",
    ])
  func `anchors, aliases and merge keys are refused`(marked: String) throws {
    let source = MarkedSource(marked)
    let diagnostics = read(source.text).diagnostics
    #expect(diagnostics.allSatisfy { $0.code == .d105 })
    let last = try #require(diagnostics.last)
    #expect(last.range.start == source.positions["1️⃣"])
    #expect(last.range.end == source.positions["2️⃣"])
  }

  @Test(
    arguments: [
      ("- 1️⃣!penting2️⃣ sekali", "- '!penting sekali'"),
      ("- 1️⃣!2️⃣ awas", "- '! awas'"), ("kirim: 1️⃣!!str2️⃣ x", "kirim: '!!str x'"),
      ("- 1️⃣!{x}2️⃣ a", "- '!{x} a'"), ("- 1️⃣!a!b2️⃣ c", "- '!a!b c'"),
      ("- 1️⃣!<x2️⃣ c", "- '!<x c'"), ("a: 1️⃣!x2️⃣ {b: c}", "a: '!x {b: c}'"),
    ])
  func `a tag swallows a word, so it is an error`(marked: String, expected: String) throws {
    let diagnostic = try single(.d110, in: marked)
    let fix = try #require(diagnostic.fix)
    let text = repaired(MarkedSource(marked).text, by: fix)
    #expect(text == expected)
    #expect(codes(text) == [])
  }

  @Test(
    arguments: [
      ("- Hubungi 1️⃣#1234 sekarang2️⃣", "- 'Hubungi #1234 sekarang'"),
      ("kirim: Kami ada di 1️⃣# 4 lantai2️⃣  ", "kirim: 'Kami ada di # 4 lantai'  "),
      ("- Nomor Anda  1️⃣#12️⃣", "- 'Nomor Anda  #1'"),
      ("- Ini 1️⃣#bukan # tagar2️⃣", "- 'Ini #bukan # tagar'"),
      ("- It's nomor 1️⃣#52️⃣", "- \"It's nomor #5\""),
      ("x: y\nbagian lain: dua kata 1️⃣# tiga2️⃣", nil),
      ("- dua baris\n  teks 1️⃣#satu2️⃣", nil), ("{a: dua kata 1️⃣#satu}2️⃣", nil),
    ] as [(String, String?)])
  func `a comment glued to prose is an error`(marked: String, expected: String?) throws {
    let source = MarkedSource(marked)
    let diagnostic = try #require(read(source.text).diagnostics.first { $0.code == .d109 })
    #expect(diagnostic.range.start == source.positions["1️⃣"])
    #expect(diagnostic.range.end == source.positions["2️⃣"])
    guard let expected else { return }
    let fix = try #require(diagnostic.fix)
    #expect(repaired(source.text, by: fix) == expected)
    #expect(codes(expected) == [])
  }

  @Test(
    arguments: [
      "kata: [menu, awal]   # keterangan", "zona_waktu: Asia/Jakarta   # waktu Jawa",
      "zona_waktu: Asia/Jakarta # waktu Jawa", "habis: 20 jam  # hampir sehari",
      "kirim: dua kata      ## bagian", "- 'dua kata' # x", "- \"dua kata\" #1", "kirim: # kosong",
      "# awal\na: b", "kirim: | # x\n  a b #1", "- a#b c", "nomor: 5 #", "kunci: dua kata\n  #1",
      "mulai: menu  # titik masuk", "- warna C# dan F#", "a:   # satu dua\n  b: c",
    ])
  func `an ordinary comment is left alone`(text: String) {
    #expect(codes(text) == [])
  }

  @Test func `a dash that joins the text above is an error at the dash`() throws {
    let diagnostic = try single(.d102, in: "- Halo\n  lagi\n  1️⃣-2️⃣ Apa kabar?\n- c")
    #expect(diagnostic.message.contains("baris 1"))
    #expect(codes("- Halo\n  -5 derajat\n- 'a\n  - b'") == [])
  }
}
