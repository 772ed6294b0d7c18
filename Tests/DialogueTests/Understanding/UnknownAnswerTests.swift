import Dialogue
import TestSupport
import Testing

struct UnknownAnswerTests {
  @Test func `texts for wrong answers come in turn and the last failure says none`() throws {
    var chat = try Chat(
      with: """
        alur:
          mulai:
            - tanya: Berapa?
              simpan: n
              jenis: bilangan
              salah: [Satu., Dua., Tiga.]
              gagal: -> habis
            - "{n}"
            - selesai
          habis: [Sudah cukup., selesai]
        """)
    #expect(try chat.say("halo", then: "a") == ["Satu."])
    #expect(try chat.say("b") == ["Dua."])
    #expect(try chat.say("c") == ["Sudah cukup."])
    #expect(chat.state.isIdle)
  }

  @Test func `the last text is repeated where attempts are many`() throws {
    var chat = try Chat(
      with: """
        alur:
          mulai:
            - tanya: Berapa?
              simpan: n
              jenis: bilangan
              coba: 4
              salah: Angka saja.
              gagal: terima
            - "n={n}"
            - selesai
        """)
    try chat.say("halo")
    for _ in 0..<3 { #expect(try chat.say("x") == ["Angka saja."]) }
    #expect(try chat.say("x") == ["n="])
  }

  @Test func `without a text of its own a question gives the bot's apology and a hint`() throws {
    var chat = try Chat(
      with: """
        tak_paham: [Belum paham., Masih belum paham.]
        alur:
          mulai:
            - tanya: Kapan?
              simpan: kapan
              jenis: tanggal
              contoh: 9 Desember
            - "{kapan}"
            - selesai
        """)
    #expect(try chat.say("halo", then: "entah") == ["Belum paham.\nContoh: 9 Desember"])
    #expect(try chat.say("entah") == ["Masih belum paham.\nContoh: 9 Desember"])
  }

  @Test func `a wrong answer shows the options again but not the question`() throws {
    var chat = try Chat(
      with: """
        alur:
          mulai:
            - pilih: Mau apa?
              opsi: [Satu -> x, Dua -> x]
          x: [Baik., selesai]
        """)
    #expect(try chat.say("halo", then: "zzz") == ["Maaf, saya belum menangkap maksud Anda."])
    #expect(chat.options == ["Satu", "Dua"])
  }

  @Test func `the standard failure is the bot's, or a new beginning`() throws {
    let flows = """
      alur:
        mulai:
          - tanya: Berapa?
            simpan: n
            jenis: bilangan
          - "{n}"
          - selesai
        tolong: [Kami bantu., selesai]
      """
    var chat = try Chat(with: "sesi: {gagal: -> tolong}\n" + flows)
    #expect(try chat.say("halo", then: "a", "b", "c") == ["Kami bantu."])
    var other = try Chat(with: flows.withoutHelp)
    #expect(
      try other.say("halo", then: "a", "b", "c") == [
        "Maaf, saya belum bisa memahami jawaban Anda. Kita mulai lagi dari awal, ya.", "Berapa?",
      ])
    #expect(other.state.frames.last?.attempts == 0)
  }

  @Test func `failure can lead to a section, even to the question itself`() throws {
    var chat = try Chat(
      with: """
        alur:
          mulai:
            - bagian: tanya_lagi
            - tanya: Berapa?
              simpan: n
              jenis: bilangan
              coba: 2
              gagal: -> tanya_lagi
            - "{n}"
            - selesai
        """)
    #expect(try chat.say("halo", then: "a", "b") == ["Berapa?"])
    #expect(try chat.say("a", then: "7") == ["7"])
  }

  @Test func `the last answer can be taken as it is`() throws {
    var chat = try Chat(
      with: """
        alur:
          mulai:
            - tanya: Cerita?
              simpan: cerita
              syarat: [{cek: panjang(nilai) > 9, pesan: Pendek.}]
              coba: 2
              gagal: terima
            - "Isi: {cerita}"
            - selesai
        """)
    #expect(try chat.say("halo", then: "ya", " begitu ") == ["Isi: begitu"])
  }

  @Test func `a broken rule says its own message, the first one that fails`() throws {
    var chat = try Chat(
      with: """
        alur:
          mulai:
            - tanya: Berapa?
              simpan: n
              jenis: bilangan
              salah: Angka saja.
              syarat:
                - {cek: nilai > 0, pesan: Lebih dari nol.}
                - {cek: nilai < 10, pesan: "Kurang dari sepuluh, bukan {n|bawaan:\\"itu\\"}."}
            - "{n}"
            - selesai
        """)
    #expect(try chat.say("halo", then: "-5") == ["Lebih dari nol."])
    #expect(try chat.say("12") == ["Kurang dari sepuluh, bukan itu."])
  }

  @Test func `stickers, reactions and what nobody can read never count`() throws {
    var chat = try Chat(
      with: """
        alur:
          mulai:
            - tanya: Berapa?
              simpan: n
              jenis: bilangan
            - "{n}"
            - selesai
        """)
    try chat.say("halo")
    for _ in 0..<4 {
      #expect(
        try chat.send(.media(Media(kind: .sticker, reference: "s"))) == [
          "Terima kasih stikernya. 🙂", "Berapa?",
        ])
      #expect(
        try chat.send(.unsupported) == [
          "Maaf, jenis pesan itu belum bisa saya baca.", "Berapa?",
        ])
      #expect(try chat.send(.reaction) == [])
    }
    #expect(chat.state.frames.last?.attempts == 0)
    #expect(chat.rung == .ignored)
  }

  @Test(arguments: ["", " ", "\n", "?", "🙂", "\u{200D}", "...", "\u{FFFD}", "0", "-"])
  func `odd messages get an answer`(text: String) throws {
    var chat = try Chat(
      with: """
        alur:
          mulai:
            - pilih: Mau apa?
              opsi: [Satu -> x, Dua -> x]
          x: [Baik., selesai]
        """)
    #expect(try chat.say(text) == ["Mau apa?"])
    #expect(try chat.say(text).isEmpty == false)
  }

  @Test func `a message of any length is dealt with`() throws {
    var chat = try Chat(
      with: """
        alur:
          mulai:
            - tanya: Cerita?
              simpan: cerita
            - "{cerita}"
            - selesai
        """)
    try chat.say("halo")
    let texts = try chat.say(String(repeating: "kata ", count: 4_000))
    let length = try #require(texts.first).unicodeScalars.count
    #expect(length == 1_000)
    #expect(texts.first?.hasSuffix("…") == true)
  }
}

extension String {
  /// The same flows without the one that nobody leads to.
  fileprivate var withoutHelp: String {
    split(separator: "\n").filter { !$0.contains("tolong") }.joined(separator: "\n")
  }
}
