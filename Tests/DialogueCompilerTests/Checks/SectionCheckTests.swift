import Diagnostics
import DialogueCompiler
import Testing

@Suite struct SectionCheckTests {
  @Test func `two sections with one name are an error at the second`() throws {
    let diagnostic = try single(
      .d202,
      in: """
        alur:
          awal:
            - bagian: tanya_lagi
            - Halo
            - bagian: 1️⃣tanya_lagi2️⃣
            - ke: tanya_lagi
        """)
    #expect(diagnostic.allText.contains("baris 6"))
  }

  @Test func `a section that hides a flow is a warning at the section`() throws {
    _ = try single(
      .d204,
      in: """
        alur:
          awal:
            - ke: lapor
            - bagian: 1️⃣lapor2️⃣
            - Halo
          lapor:
            - Silakan lapor.
        """)
  }
}
