import Diagnostics
import DialogueCompiler
import Testing

@Suite struct MissingExampleCheckTests {
  @Test func `a date asked for without an example is a note at the question`() throws {
    let diagnostic = try single(
      .d511,
      in: """
        alur:
          awal:
            - tanya: 1️⃣Kapan Anda lahir?2️⃣
              jenis: tanggal
              simpan: lahir
            - Lahir {lahir|tanggal}.
        """)
    #expect(diagnostic.allText.contains("9 Desember"))
  }
}
