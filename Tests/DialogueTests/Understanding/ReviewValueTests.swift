import Dialogue
import TestSupport
import Testing

/// A yes at the review that tells something else as well.
struct ReviewValueTests {
  private static let bot = """
    alur:
      mulai:
        - isian: laporan
          kolom:
            tautan: {label: Tautan, kata: [link], tanya: Tautannya?, jenis: url}
            jenis:
              label: Jenis
              tanya: Jenisnya?
              opsi: {hoaks: Hoaks, fitnah: Fitnah, uang: Bagi uang}
            daerah: {label: Daerah, tanya: Daerahnya?, jenis: wilayah, tahun: 2020}
            kapan: {label: Tanggal, tanya: Kapan?, jenis: tanggal, arah: lampau}
            nama: {label: Nama, tanya: Namanya?, jenis: nama}
          tinjau: "Periksa: {laporan.jenis} {laporan.daerah|label} {laporan.nama}"
        - Terkirim.
        - selesai
    """

  private func atReview() throws -> Chat {
    var chat = try Chat(with: Self.bot)
    try chat.say("halo")
    for answer in ["https://a.id/1", "hoaks", "sleman", "kemarin", "Budi"] { try chat.say(answer) }
    return chat
  }

  @Test(arguments: [
    ("oh iya, daerahnya Bantul", "Periksa: hoaks Kab. Bantul Budi"),
    ("iya namanya Sri Rahayu", "Periksa: hoaks Kab. Sleman Sri Rahayu"),
    ("ya fitnah", "Periksa: fitnah Kab. Sleman Budi"),
    ("ok, bantul", "Periksa: hoaks Kab. Bantul Budi"),
    ("siap, jenisnya bagi uang", "Periksa: uang Kab. Sleman Budi"),
  ])
  func `the value behind a yes is taken`(text: String, review: String) throws {
    var chat = try atReview()
    #expect(try chat.say(text).last == review)
  }

  @Test(arguments: [
    "iya daerahnya udah bener", "ya, nama sudah sesuai", "iya kirim", "ya benar",
    "sudah benar, nanti kabari ya", "iya namanya benar",
  ])
  func `what only agrees sends`(text: String) throws {
    var chat = try atReview()
    #expect(try chat.say(text) == ["Terkirim."])
  }

  @Test(arguments: ["kirim besok saja", "lanjut nanti malam", "kirimnya lusa aja ya"])
  func `who wants to send later is waited for`(text: String) throws {
    var chat = try atReview()
    #expect(try chat.say(text) == ["Baik, saya tunggu."])
  }
}
