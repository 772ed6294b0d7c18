import Dialogue
import TestSupport
import Testing

@Suite struct ExtractionTests {
  private static let bot = """
    alur:
      mulai: [Halo.]
      lapor:
        pemicu: [lapor hoaks, mau lapor, {jenis: url}]
        langkah:
          - isian: laporan
            isi_awal: pesan
            kolom:
              tautan: {tanya: "Tautannya? Contoh https://a.id", jenis: url}
              jenis: {tanya: Jenisnya?, opsi: {hoaks: Hoaks, fitnah: Fitnah}}
              kapan:
                tanya: Kapan? Contoh 5 Des
                jenis: tanggal
                syarat: [{cek: nilai <= hari_ini(), pesan: Belum terjadi.}]
            tinjau: "{laporan.tautan} {laporan.jenis|label} {laporan.kapan|tanggal}"
    """

  @Test func `nothing that was said is asked again`() throws {
    var chat = try Chat(with: Self.bot)
    let said = try chat.say("mau lapor hoax kmrn di https://fb.com/x/1")
    #expect(said.last == "https://fb.com/x/1 Hoaks 7 Desember 2020")
    #expect(said.first?.hasPrefix("Saya catat: ") == true)
  }

  private static let place = """
    alur:
      mulai: [Halo.]
      lapor:
        pemicu: [lapor hoaks, {jenis: url}]
        langkah:
          - isian: laporan
            isi_awal: pesan
            kolom:
              daerah: {tanya: Di mana?, jenis: wilayah}
            tinjau: "{laporan.daerah} {laporan.daerah|label}"
    """

  @Test(arguments: [
    ("lapor hoaks di fb kab jember https://fb.com/bogor/1", "35.09 Kab. Jember"),
    ("lapor hoaks di kota malang", "35.73 Kota Malang"), ("lapor hoaks di bogor", "Di mana?"),
    ("lapor hoaks malang nasib saya", "Di mana?"),
    ("lapor hoaks https://fb.com/jember/1", "Di mana?"),
  ])
  func `a region is found in a sentence, not in its links`(text: String, last: String) throws {
    var chat = try Chat(with: Self.place)
    #expect(try chat.say(text).last == last)
  }

  @Test func `two candidates for one field are asked`() throws {
    var chat = try Chat(with: Self.bot)
    let said = try chat.say("mau lapor hoaks atau fitnah kmrn https://fb.com/x/1")
    #expect(said.last == "Jenisnya?")
  }

  @Test func `a value that breaks a rule is asked`() throws {
    var chat = try Chat(with: Self.bot)
    let said = try chat.say("mau lapor hoaks 25 desember 2020 https://fb.com/x/1")
    #expect(said.last == "Kapan? Contoh 5 Des")
  }

  @Test(arguments: [
    "lapor hoaks ya", "pak saya mau lapor hoaks nggih", "oke lapor hoaks", "lapor hoaks iya kak",
    "ya, lapor hoaks", "lapor hoaks ga",
  ])
  func `a particle of the opening answers no question that was not asked`(text: String) throws {
    var chat = try Chat(
      with: """
        alur:
          mulai: [Halo.]
          lapor:
            pemicu: [lapor hoaks]
            langkah:
              - isian: laporan
                isi_awal: pesan
                kolom:
                  jenis: {tanya: Jenisnya?, opsi: {hoaks: Hoaks, fitnah: Fitnah}}
                  catat: {tanya: Tetap catat?, opsi: {ya: "Ya, catat", lain: Tidak}}
                  kabar: {tanya: Boleh dikabari?, jenis: ya_tidak}
        """)
    #expect(try chat.say(text).last == "Tetap catat?")
    #expect(chat.value("laporan.jenis") == .text("hoaks"))
    #expect(try chat.say("ya") == ["Boleh dikabari?"])
  }
}
