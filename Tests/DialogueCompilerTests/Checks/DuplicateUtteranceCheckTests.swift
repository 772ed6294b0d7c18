import Diagnostics
import DialogueCompiler
import Testing

@Suite struct DuplicateUtteranceCheckTests {
  private func script(_ first: String, _ second: String) -> String {
    """
    alur:
      awal:
        - Halo.
    tanya_jawab:
      - kunci: denda
        judul: Berapa dendanya?
        ujaran: [\(first)]
        jawab: Rp500 sehari.
      - kunci: wifi
        judul: Ada wifi?
        ujaran: [ada wifi, \(second)]
        jawab: Ada.
    """
  }

  @Test func `an utterance of two questions is told at the second, with the first`() throws {
    let diagnostic = try single(
      .d513, in: script("denda terlambat berapa", "1️⃣denda terlambat brp2️⃣"))
    #expect(diagnostic.severity == .warning)
    #expect(diagnostic.message.contains("tanya jawab \"denda\" dan \"wifi\""))
    #expect(diagnostic.notes.first?.range?.start.line == 10)
  }

  @Test func `one question may say a thing twice`() {
    #expect(codes(script("denda berapa, denda brp", "internet gratis")) == [])
  }
}
