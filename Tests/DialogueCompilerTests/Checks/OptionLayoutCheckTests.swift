import Diagnostics
import DialogueCompiler
import Testing

@Suite struct OptionLayoutCheckTests {
  @Test func `a label too long for a button is an error at the label`() throws {
    let diagnostic = try single(
      .d601,
      in: """
        alur:
          awal:
            - pilih: Mau apa?
              tampil: tombol
              opsi:
                - 1️⃣Perpanjang masa pinjam buku2️⃣ -> awal
        """)
    #expect(diagnostic.allText.contains("27 huruf"))
  }

  @Test func `a label too long for a list is an error at the label`() throws {
    _ = try single(
      .d602,
      in: """
        alur:
          awal:
            - pilih: Mau apa?
              tampil: daftar
              opsi:
                - {label: 1️⃣Perpanjang masa pinjam buku2️⃣, ke: awal}
        """)
  }

  @Test func `a description too long for a list is an error at the description`() throws {
    _ = try single(
      .d602,
      in: """
        alur:
          awal:
            - pilih: Mau apa?
              tampil: daftar
              opsi:
                - label: Perpanjang
                  ket: 1️⃣Menambah masa pinjam buku yang belum selesai dibaca paling lama tujuh hari2️⃣
                  ke: awal
        """)
  }

  @Test func `more than three forced buttons are an error at the word`() throws {
    _ = try single(
      .d603,
      in: """
        alur:
          awal:
            - tanya: Mau apa?
              tampil: 1️⃣tombol2️⃣
              opsi: [Kopi, Teh, Susu, Air]
              simpan: minuman
            - Baik, {minuman|label}.
        """)
  }

  @Test func `more than ten options are a warning at the menu`() throws {
    _ = try single(
      .d604,
      in: """
        alur:
          awal:
            - 1️⃣tanya2️⃣: Angka berapa?
              opsi: [satu, dua, tiga, empat, lima, enam, tujuh, delapan, sembilan, sepuluh, sebelas]
              simpan: angka
            - Baik, {angka|label}.
        """)
  }

  @Test func `a picture with a list is a warning at the picture`() throws {
    _ = try single(
      .d607,
      in: """
        alur:
          awal:
            - tanya: Mau apa?
              gambar: 1️⃣menu.png2️⃣
              opsi: [Kopi, Teh, Susu, Air]
              simpan: minuman
            - Baik, {minuman|label}.
        """, media: ["menu.png": 1])
  }
}
