import Diagnostics
import DialogueCompiler
import Testing

@Suite struct SwallowedUtteranceCheckTests {
  private func script(
    _ triggers: String, _ utterance: String, role: String? = nil
  ) -> String {
    """
    perintah:
      status: {kata: [cek status], ke: awal}
    alur:
      awal:
        - Halo.
      daftar:
        pemicu: [\(triggers)]\(role.map { "\n    untuk: \($0)" } ?? "")
        langkah:
          - Bawalah KTP.
    tanya_jawab:
      - kunci: biaya
        judul: Berapa biayanya?
        ujaran:
          - apakah gratis
          - \(utterance)
        jawab: Gratis.
    """
  }

  @Test(arguments: ["daftar anggota", "jadi anggota, daftar anggota bayar"])
  func `a trigger of several words takes an utterance that holds it`(triggers: String) throws {
    let diagnostic = try single(
      .d514, in: script(triggers, "1️⃣kalau daftar anggota bayar berapa2️⃣"))
    #expect(diagnostic.severity == .warning)
    #expect(diagnostic.allText.contains("dari alur \"daftar\""))
    #expect(diagnostic.notes.first?.range?.start.line == 10)
  }

  @Test func `a trigger of one word takes only what is that word`() throws {
    _ = try single(.d514, in: script("biaya", "1️⃣biaya2️⃣"))
    #expect(codes(script("biaya", "biaya daftar anggota")) == [])
  }

  @Test func `a trigger for one role takes nothing from the others`() {
    let utterance = "daftar anggota bayar berapa"
    #expect(codes(script("daftar anggota", utterance, role: "petugas")) == [])
  }

  @Test func `a command takes an utterance that is its word`() throws {
    let diagnostic = try single(.d514, in: script("daftar", "1️⃣cek status2️⃣"))
    #expect(diagnostic.allText.contains("perintah \"status\""))
    #expect(codes(script("daftar", "cek status anggota")) == [])
  }
}
