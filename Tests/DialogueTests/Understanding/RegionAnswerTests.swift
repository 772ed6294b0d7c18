import Dialogue
import TestSupport
import Testing

@Suite struct RegionAnswerTests {
  private static func bot(_ keys: String = "") -> String {
    """
    alur:
      mulai:
        - tanya: Daerah mana?
          simpan: daerah
          jenis: wilayah
          opsi: [Tidak tahu]
          \(keys)
        - "{daerah|mentah} = {daerah|label}."
    """
  }

  @Test(arguments: [
    ("kab bdg", "32.04 = Kab. Bandung."), ("suarabaya", "35.78 = Kota Surabaya."),
    ("saya dari jember kak", "35.09 = Kab. Jember."), ("jatim", "35 = Provinsi Jawa Timur."),
    ("tidak tahu", "tidak_tahu = Tidak tahu."), ("1", "tidak_tahu = Tidak tahu."),
  ])
  func `a region is kept by its code and shown by its name`(text: String, reply: String) throws {
    var chat = try Chat(with: Self.bot())
    #expect(try chat.say("halo", then: text) == [reply])
  }

  @Test func `what is no region is not understood`() throws {
    var chat = try Chat(with: Self.bot())
    #expect(
      try chat.say("halo", then: "banjir di rumah")
        == ["Maaf, saya belum menangkap maksud Anda."])
  }

  @Test(arguments: [
    ("kota", "32.71 = Kota Bogor."), ("yang kabupaten kak", "32.01 = Kab. Bogor."),
    ("1", "32.71 = Kota Bogor."), ("Kab. Bogor", "32.01 = Kab. Bogor."),
    ("kota bgr", "32.71 = Kota Bogor."), ("eh bukan, jember", "35.09 = Kab. Jember."),
  ])
  func `two regions of one name are asked about`(text: String, reply: String) throws {
    var chat = try Chat(with: Self.bot())
    #expect(try chat.say("halo", then: "bogor") == ["Maksud Anda yang mana?"])
    #expect(chat.options == ["Kota Bogor", "Kab. Bogor"])
    #expect(chat.state.frames.last?.attempts == 0)
    #expect(try chat.say(text) == [reply])
  }

  @Test func `a region that was asked about is taken by tapping it`() throws {
    var chat = try Chat(with: Self.bot())
    try chat.say("halo", then: "banjar")
    #expect(try chat.tap("Kab. Banjar") == ["63.03 = Kab. Banjar."])
  }

  @Test func `regions of two provinces are told apart by the province`() throws {
    var chat = try Chat(with: Self.bot())
    try chat.say("halo", then: "banjar")
    #expect(try chat.say("yang di jabar") == ["32.79 = Kota Banjar."])
  }

  @Test func `four regions are offered as a list`() throws {
    var chat = try Chat(with: Self.bot())
    #expect(try chat.say("halo", then: "madura") == ["Maksud Anda yang mana?"])
    #expect(chat.options == ["Kab. Bangkalan", "Kab. Sampang", "Kab. Pamekasan", "Kab. Sumenep"])
    #expect(try chat.say("3") == ["35.28 = Kab. Pamekasan."])
  }

  @Test func `the year decides which codes and provinces there are`() throws {
    var chat = try Chat(with: Self.bot("tahun: 2020"))
    #expect(try chat.say("halo", then: "merauke") == ["91.01 = Kab. Merauke."])
    var today = try Chat(with: Self.bot())
    #expect(try today.say("halo", then: "merauke") == ["93.01 = Kab. Merauke."])
  }

  @Test func `only the wanted levels are answers`() throws {
    var chat = try Chat(with: Self.bot("tingkat: [kabupaten, kota]"))
    #expect(try chat.say("halo", then: "jambi") == ["15.71 = Kota Jambi."])
    var provinces = try Chat(with: Self.bot("tingkat: provinsi"))
    #expect(try provinces.say("halo", then: "jambi") == ["15 = Provinsi Jambi."])
  }

  @Test func `rules of the writer decide between regions of one name`() throws {
    let rule = "syarat: [{cek: 'diawali(nilai, \"32.0\")', pesan: Bukan di sini.}]"
    var chat = try Chat(with: Self.bot(rule))
    #expect(try chat.say("halo", then: "bogor") == ["32.01 = Kab. Bogor."])
    var other = try Chat(with: Self.bot(rule))
    #expect(try other.say("halo", then: "semarang") == ["Bukan di sini."])
  }

  @Test func `strict questions take official names only`() throws {
    var chat = try Chat(with: Self.bot("cocok: persis"))
    #expect(try chat.say("halo", then: "sby") != ["35.78 = Kota Surabaya."])
    #expect(try chat.say("kota surabaya") == ["35.78 = Kota Surabaya."])
  }
}
