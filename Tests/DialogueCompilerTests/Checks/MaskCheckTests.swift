import Diagnostics
import DialogueCompiler
import Testing

@Suite struct MaskCheckTests {
  @Test func `a mask that cannot be read is an error at the mask`() throws {
    let diagnostic = try single(
      .d506,
      in: """
        alur:
          awal:
            - tanya: Nomor Anda? Contohnya AG-1234.
              jenis: pola 1️⃣AG-9{4,6}2️⃣
              simpan: nomor
            - Nomor {nomor}.
        """)
    #expect(diagnostic.allText.contains("{2-4}"))
  }
}
