import Diagnostics
import DialogueCompiler
import Testing

@Suite struct ShadowedOptionCheckTests {
  @Test func `an option labelled with a command's word is an error at the label`() throws {
    let diagnostic = try single(
      .d502,
      in: """
        perintah:
          batal: {kata: [batal], ke: awal}
        alur:
          awal:
            - pilih: Bagaimana?
              opsi:
                - 1️⃣Batal2️⃣ -> hapus
          hapus:
            - Dihapus.
        """)
    #expect(diagnostic.allText.contains("perintah: batal"))
  }

  @Test func `a word that ends a question's answers is an error where a command has it`() throws {
    _ = try single(
      .d502,
      in: """
        perintah:
          selesai: {kata: [selesai], ke: awal}
        alur:
          awal:
            - tanya: Tautannya?
              simpan: tautan
              banyak: {paling_banyak: 3, cukup: [1️⃣selesai2️⃣]}
            - "{tautan|daftar}"
        """)
  }

  @Test func `a field whose label is a command cannot be chosen for a change`() throws {
    _ = try single(
      .d502,
      in: """
        perintah:
          menu: {kata: [menu], ke: awal}
        alur:
          awal:
            - isian: pesanan
              kolom:
                1️⃣menu2️⃣: {tanya: Mau apa?}
              tinjau: "{pesanan.menu}"
            - Terima kasih.
        """)
  }

  @Test func `the command itself, its own target, a number and a yes are no problem`() {
    let found = codes(
      """
      perintah:
        batal: {kata: [batal], ke: hapus}
        lanjut: {kata: [ya, "1"], ke: awal}
      alur:
        awal:
          - pilih: Bagaimana?
            opsi:
              - perintah: batal
              - {label: Hapus saja, kata: [batalkan, "1"], ke: hapus}
              - Batal -> hapus
              - {label: Teruskan, maka: []}
          - tanya: Setuju?
            jenis: ya_tidak
            opsi:
              - Ya -> awal
              - Tidak -> hapus
          - Baik.
        hapus:
          - Dihapus.
      """)
    #expect(found == [])
  }
}
