import Dialogue
import IndonesianText
import TestSupport
import Testing

struct TypingErrorTests {
  private static let bot = """
    alur:
      mulai:
        - pilih: Mau apa?
          opsi:
            - Laporan baru -> baru
            - {label: Hapus semua, konfirmasi: ya, ke: hapus}
            - Bantuan -> tolong
      baru: [Baru., selesai]
      hapus: [Terhapus., selesai]
      tolong: [Tolong., selesai]
      cuaca: {judul: Cuaca hari ini, pemicu: [ramalan cuaca], langkah: [Cerah., selesai]}
    """

  @Test(arguments: ["laporan bru", "lapran baru", "lapoarn baru", "Laporan baruu", "laporan abru"])
  func `one near option is taken`(text: String) throws {
    var chat = try Chat(with: Self.bot)
    try chat.say("halo")
    #expect(try chat.say(text) == ["Baru."])
  }

  @Test func `a tie asks which one is meant and takes a tap or a number`() throws {
    let bot = """
      alur:
        mulai:
          - pilih: Mau apa?
            opsi: [Kabar -> satu, Kamar -> dua]
        satu: [Satu., selesai]
        dua: [Dua., selesai]
      """
    var chat = try Chat(with: bot)
    try chat.say("halo")
    #expect(try chat.say("karar") == ["Maksud Anda yang mana?"])
    #expect(chat.options == ["Kabar", "Kamar"])
    var other = chat
    #expect(try chat.tap("Kamar") == ["Dua."])
    #expect(try other.say("1") == ["Satu."])
  }

  @Test func `a risky option is asked about first`() throws {
    var chat = try Chat(with: Self.bot)
    try chat.say("halo")
    try chat.say("hapus semia")
    #expect(chat.texts == ["Apakah maksud Anda “Hapus semua”?"])
    #expect(try chat.say("ya") == ["Terhapus."])
  }

  @Test func `a risky option that is typed right is taken at once`() throws {
    var chat = try Chat(with: Self.bot)
    #expect(try chat.say("halo", then: "hapus semua") == ["Terhapus."])
  }

  @Test func `a trigger inside a sentence is found although its words are misspelt`() throws {
    let chat = try Chat(with: Self.bot)
    var other = chat
    #expect(try other.say("kak minta rmalan cuaca buat nanti") == ["Cerah."])
    #expect(other.rung == .typingError)
    let words = try #require(other.turns.last).trace.words
    let costs = words.compactMap { word -> Int? in
      if case .typingError(let cost) = word.how { cost } else { nil }
    }
    #expect(costs == [70])
    var unlike = chat
    #expect(try unlike.say("kak minta ramuan cuka buat nanti") != ["Cerah."])
  }

  @Test func `a trigger with a typing error is taken too`() throws {
    var chat = try Chat(with: Self.bot)
    #expect(try chat.say("ramalan cuac") == ["Cerah."])
    #expect(chat.rung == .typingError)
    #expect(try chat.say("halo", then: "ramalan cauca") == ["Cerah."])
  }

  @Test func `a short word has no typing errors`() throws {
    var chat = try Chat(
      with: """
        alur:
          mulai:
            - pilih: Mana?
              opsi: [Apa -> x, Ibu -> x]
          x: [Baik., selesai]
        """)
    try chat.say("halo", then: "apq")
    #expect(chat.rung == .unknown)
  }

  @Test func `a word that the script knows is no typing error`() throws {
    var chat = try Chat(
      with: """
        kamus: {kamera: [kamra]}
        alur:
          mulai:
            - pilih: Mana?
              opsi: [Kamar -> x, Ruang -> x]
          x: [Baik., selesai]
        """)
    try chat.say("halo", then: "kamra")
    #expect(chat.rung == .unknown)
  }

  @Test func `a meant option is judged by the rules of the question`() throws {
    var chat = try Chat(
      with: """
        alur:
          mulai:
            - tanya: Warna?
              simpan: warna
              opsi: {merah: Merah, kuning: Kuning}
              syarat: [{cek: 'nilai != "kuning"', pesan: Kuning habis.}]
            - "{warna}"
            - selesai
        """)
    try chat.say("halo")
    #expect(try chat.say("kunning") == ["Kuning habis."])
  }

  @Test func `exact matching knows no typing errors and no slang`() throws {
    var chat = try Chat(
      with: """
        alur:
          mulai:
            - pilih: Yakin menghapus?
              cocok: persis
              opsi:
                - {label: Ya hapus, kata: [hapus], ke: hapus}
                - {label: Tidak, ke: tetap}
          hapus: [Terhapus., selesai]
          tetap: [Tetap., selesai]
        """)
    try chat.say("halo")
    for text in ["iya", "hapuss data", "ga", "hapsu"] {
      try chat.say(text)
      guard chat.rung == .unknown else {
        Issue.record("\(text) was understood")
        continue
      }
      chat.state.frames[0].attempts = 0
    }
    #expect(try chat.say("  HAPUS!") == ["Terhapus."])
  }
}
