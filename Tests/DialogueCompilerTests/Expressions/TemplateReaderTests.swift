import Diagnostics
import DialogueCompiler
import Testing

@Suite struct TemplateReaderTests {
  @Test func `a brace without its pair is an error at the brace`() throws {
    _ = try single(
      .d409,
      in: """
        variabel: {pengguna: {nama: teks}}
        alur:
          awal:
            - Halo {nama}, pesanan 1️⃣{2️⃣nama siap.
        """)
  }

  @Test func `a closing brace without its pair is an error at the brace`() throws {
    _ = try single(
      .d409,
      in: """
        alur:
          awal:
            - Halo nama1️⃣}2️⃣.
        """)
  }

  @Test func `a call in a text is an error at the call`() throws {
    let diagnostic = try single(
      .d405,
      in: """
        alur:
          awal:
            - Hari ini {1️⃣hari_ini()2️⃣|tanggal}.
        """)
    #expect(diagnostic.allText.contains("atur"))
  }

  @Test func `a filter without its value is an error at the filter`() throws {
    _ = try single(
      .d407,
      in: """
        variabel: {pengguna: {nama: teks}}
        alur:
          awal:
            - Halo {nama|1️⃣potong2️⃣}.
        """)
  }
}
