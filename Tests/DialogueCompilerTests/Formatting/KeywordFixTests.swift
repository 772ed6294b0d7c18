import Diagnostics
import DialogueCompiler
import Testing

/// Words of other tools become the language's own where the compiler is certain (D106).
struct KeywordFixTests {
  private static func formattedBot(_ text: String) -> FormattedFile.Outcome? {
    format(bot(text)).first?.outcome
  }

  private static let head = "wicara: 1\nbot: contoh\nmulai: awal\n\n"

  @Test(
    arguments: [
      (
        "- ask: Siapa?\n      save: nama\n    - Halo, {nama}.",
        "- tanya: Siapa?\n      simpan: nama\n    - Halo, {nama}."
      ),
      (
        "- tanyaa: Siapa?\n      simpan:   nama\n    - Halo, {nama}.",
        "- tanya: Siapa?\n      simpan: nama\n    - Halo, {nama}."
      ),
      ("- \"say\": Halo", "- kirim: Halo"),
    ])
  func `a word that the compiler knows to mean another is replaced`(
    before: String, after: String
  ) throws {
    guard
      case .changed(let text) = Self.formattedBot(Self.head + "flows:\n  awal:\n    \(before)\n")
    else {
      Issue.record("not changed")
      return
    }
    #expect(text == Self.head + "alur:\n  awal:\n    \(after)\n")
    #expect(!compile(bot(text)).diagnostics.contains { $0.code == .d106 })
  }

  @Test func `a word that would double a key stays`() throws {
    let text = Self.head + "alur:\n  awal:\n    - tanya: Siapa?\n      ask: Apa?\n"
    guard case .tidy = try #require(Self.formattedBot(text)) else {
      Issue.record("changed")
      return
    }
  }

  @Test func `a word without a proposal stays`() throws {
    let text = Self.head + "alur:\n  awal:\n    - Halo.\nxyzzy: 1\n"
    guard case .tidy = try #require(Self.formattedBot(text)) else {
      Issue.record("changed")
      return
    }
  }
}
