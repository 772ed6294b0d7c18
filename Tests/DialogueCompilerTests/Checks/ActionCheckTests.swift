import Diagnostics
import DialogueCompiler
import Testing

@Suite struct ActionCheckTests {
  @Test func `an action that is not declared is an error at its name`() throws {
    let diagnostic = try single(
      .d801,
      in: """
        aksi:
          kirim_pesanan: {}
        alur:
          awal:
            - aksi: 1️⃣krim_pesanan2️⃣
        """)
    #expect(diagnostic.allText.contains("mungkin maksud Anda \"kirim_pesanan\""))
  }

  @Test func `an input that nothing gives is an error at the action`() throws {
    let diagnostic = try single(
      .d802,
      in: """
        aksi:
          kirim_pesanan:
            masuk: {minuman: teks}
        alur:
          awal:
            - aksi: 1️⃣kirim_pesanan2️⃣
        """)
    #expect(diagnostic.allText.contains("minuman: teks"))
  }

  @Test func `an input that the action does not have is an error at the input`() throws {
    _ = try single(
      .d802,
      in: """
        aksi:
          kirim_pesanan:
            masuk: {minuman: teks}
        alur:
          awal:
            - aksi: kirim_pesanan
              dengan: {minuman: '"kopi"', 1️⃣minumn2️⃣: '"teh"'}
        """)
  }

  @Test func `an input of another type is an error at the value`() throws {
    _ = try single(
      .d802,
      in: """
        aksi:
          kirim_pesanan:
            masuk: {minuman: teks}
        alur:
          awal:
            - aksi: kirim_pesanan
              dengan: {minuman: 1️⃣122️⃣}
        """)
  }

  @Test func `an error that is not handled is an error at the action`() throws {
    let diagnostic = try single(
      .d803,
      in: """
        aksi:
          kirim_pesanan:
            galat: [habis]
        alur:
          awal:
            - aksi: 1️⃣kirim_pesanan2️⃣
        """)
    #expect(diagnostic.allText.contains("habis"))
  }

  @Test func `a limit brings the error of its own`() throws {
    let diagnostic = try single(
      .d803,
      in: """
        aksi:
          kirim_pesanan:
            batas: 1 menit
        alur:
          awal:
            - aksi: 1️⃣kirim_pesanan2️⃣
        """)
    #expect(diagnostic.allText.contains("lewat_batas"))
  }

  @Test func `an output that nobody takes is a warning at the action`() throws {
    _ = try single(
      .d804,
      in: """
        aksi:
          kirim_pesanan:
            keluar: {nomor: teks}
        alur:
          awal:
            - aksi: 1️⃣kirim_pesanan2️⃣
        """)
  }
}
