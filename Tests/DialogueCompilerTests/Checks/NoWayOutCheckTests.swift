import Diagnostics
import DialogueCompiler
import Testing

@Suite struct NoWayOutCheckTests {
  private static let quiz = """
    alur:
      awal:
        - pilih: Mau apa?
          opsi:
            - Kuis -> soal
            - Tutup -> tutup
      soal:
        - bagian: ulang
        - 1️⃣pilih2️⃣: Dua kali dua?
          opsi:
            - Empat -> ulang
            - Lima -> ulang
          gagal: -> ulang
      tutup:
        - Sampai jumpa.
        - selesai
    """

  @Test func `a question that only leads back to itself is an error (D306)`() throws {
    let diagnostic = try single(.d306, in: Self.quiz)
    #expect(diagnostic.allText.contains("jalan ke sini: awal -> soal"))
  }

  @Test func `a command of everybody is a way out, one for staff is none`() throws {
    let command = "perintah:\n  tutup: {kata: [tutup], ke: tutup"
    let plain = Self.quiz.replacing("1️⃣", with: "").replacing("2️⃣", with: "")
      .replacing("            - Tutup -> tutup\n", with: "            - Pulang -> tutup\n")
    #expect(codes(command + "}\n" + plain) == [])
    #expect(codes(command + ", untuk: petugas}\n" + plain) == [.d306])
  }

  @Test func `menus that lead back to the first one end by silence and are fine`() {
    #expect(
      codes(
        """
        alur:
          awal:
            - pilih: Mau apa?
              opsi:
                - Jam buka -> buka
                - Alamat -> alamat
          buka:
            - Pukul delapan.
            - ke: awal
          alamat:
            - pilih: Alamat mana?
              opsi:
                - Toko -> awal
                - Gudang -> awal
        """) == [])
  }
}
