import Diagnostics
import DialogueCompiler
import Testing

@Suite struct TranslationCheckTests {
  private let script = """
    variabel:
      pengguna: {nama: teks opsional, kota: teks opsional}
    teks: {salam: "Halo {nama|bawaan:\\"Kak\\"}", tutup: Tutup.}
    alur:
      awal:
        - "{t.salam}"
        - "{t.tutup}"
    """

  @Test func `a missing translation is a warning at the language's first sentence`() throws {
    let diagnostic = try single(
      .d901, in: "teks:\n  1️⃣salam2️⃣: \"Sugeng {nama|bawaan:\\\"Mas\\\"}\"\n", file: "teks.jv.yaml",
      others: ["bot.yaml": scriptHead + script])
    #expect(diagnostic.allText.contains("tutup"))
  }

  @Test func `a value that the original does not have is an error at its place`() throws {
    _ = try single(
      .d902,
      in: "teks:\n  salam: Sugeng 1️⃣{kota|judul}2️⃣\n  tutup: Tutup.\n", file: "teks.jv.yaml",
      others: ["bot.yaml": scriptHead + script])
  }

  @Test func `a sentence that the script does not have is an error at its name`() throws {
    _ = try single(
      .d902, in: "teks: {salam: Sugeng, tutup: Tutup, 1️⃣slam2️⃣: Sugeng}\n", file: "teks.jv.yaml",
      others: ["bot.yaml": scriptHead + script])
  }
}
