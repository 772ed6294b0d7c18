import Diagnostics
import DialogueCompiler
import Testing

@Suite struct UnreachableStepCheckTests {
  @Test func `a step behind selesai is a warning at the step`() throws {
    let diagnostic = try single(
      .d303,
      in: """
        alur:
          awal:
            - Halo.
            - selesai
            - 1️⃣Apa kabar?2️⃣
            - Baik.
        """)
    #expect(diagnostic.allText.contains("\"selesai\" di baris 7"))
  }

  @Test func `a section that nothing leads to is a warning with its name`() throws {
    let diagnostic = try single(
      .d303,
      in: """
        alur:
          awal:
            - Halo.
            - selesai
            - bagian: sisa
            - 1️⃣Apa kabar?2️⃣
        """)
    #expect(diagnostic.allText.contains("bagian \"sisa\""))
  }

  @Test func `a step behind a menu whose options all lead elsewhere is a warning`() throws {
    let diagnostic = try single(
      .d303,
      in: """
        alur:
          awal:
            - pilih: Mau apa?
              opsi:
                - A -> a
            - 1️⃣Apa kabar?2️⃣
          a:
            - A.
        """)
    #expect(diagnostic.allText.contains("semua pilihan di baris 6"))
  }

  @Test func `a step behind a call that never comes back is a warning`() throws {
    let diagnostic = try single(
      .d303,
      in: """
        alur:
          awal:
            - panggil: a
            - 1️⃣Apa kabar?2️⃣
          a:
            - A.
            - selesai
        """)
    #expect(diagnostic.allText.contains("\"a\" yang dipanggil"))
  }

  @Test func `a step behind two branches that leave is a warning`() throws {
    _ = try single(
      .d303,
      in: """
        alur:
          awal:
            - jika: jam_kerja()
              maka:
                - Buka.
                - selesai
              lain:
                - selesai
            - 1️⃣Apa kabar?2️⃣
        """)
  }

  @Test func `a loop whose body leaves is reached all the same`() {
    let found = codes(
      """
      alur:
        awal:
          - tanya: Tautan?
            jenis: url
            simpan: tautan
            contoh: https://contoh.id
            banyak: {paling_banyak: 3}
          - tiap: tautan
            langkah:
              - "{butir|tautan_mati}"
              - ke: akhir
          - bagian: akhir
          - Selesai.
      """)
    #expect(found == [])
  }
}
