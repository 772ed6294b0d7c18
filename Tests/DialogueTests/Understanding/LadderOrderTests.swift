import Dialogue
import TestSupport
import Testing

/// Where two rungs could take a message, the upper one does.
struct LadderOrderTests {
  @Test func `an answer comes before a digression and a trigger`() throws {
    var chat = try Chat(
      with: """
        alur:
          mulai:
            - pilih: Mau apa?
              opsi: [Cek harga -> satu, Kirim barang -> satu]
          satu: [Opsi., selesai]
          dua: {sela: ya, pemicu: [cek harga], langkah: [Sela.]}
          tiga: {pemicu: [kirim barang], langkah: [Pemicu., selesai]}
        """)
    try chat.say("halo")
    for text in ["cek harga", "kirim barang", "kirm barang", "Cek Harga kak"] {
      var other = chat
      #expect(try other.say(text) == ["Opsi."], "\(text)")
    }
    #expect(try chat.say("mau cek harga dulu") == ["Sela.", "Mau apa?"])
    #expect(try chat.say("mau kirim barang dulu") == ["Pemicu."])
  }

  @Test func `a digression comes before a trigger in one message`() throws {
    var chat = try Chat(
      with: """
        alur:
          mulai:
            - tanya: Berapa?
              simpan: n
              jenis: bilangan
            - "{n}"
            - selesai
          dua: {sela: ya, pemicu: [cek harga], langkah: [Sela.]}
          tiga: {pemicu: [kirim barang besar], langkah: [Pemicu., selesai]}
        """)
    try chat.say("halo")
    #expect(
      try chat.say("mau kirim barang besar tapi cek harga dulu") == ["Sela.", "Berapa?"])
  }

  @Test func `a trigger that is written right comes before an option that is not`() throws {
    var chat = try Chat(
      with: """
        alur:
          mulai:
            - pilih: Mau apa?
              opsi: [Kamera -> satu, Televisi -> satu]
          satu: [Opsi., selesai]
          dua: {sela: ya, pemicu: [kamar], langkah: [Sela.]}
        """)
    try chat.say("halo")
    #expect(try chat.say("kamar") == ["Sela.", "Mau apa?"])
    // "kamra" is as near to the option as to the trigger.
    #expect(try chat.say("kamra") == ["Opsi."])
  }

  @Test func `a command comes before the answer to a menu and a free text`() throws {
    var chat = try Chat(
      with: """
        perintah: {bantuan: {kata: [bantuan], panggil: bantuan}}
        alur:
          mulai:
            - tanya: Cerita?
              simpan: c
            - "{c}"
            - selesai
          bantuan: {sela: ya, langkah: [Ini bantuan.]}
        """)
    #expect(try chat.say("halo", then: "bantuan") == ["Ini bantuan.", "Cerita?"])
    #expect(chat.value("c") == .empty)
  }

  @Test func `a question of the engine comes before everything else`() throws {
    var chat = try Chat(
      with: """
        perintah:
          ya_saja: {kata: [ya], ke: lain}
          batal: {kata: [batal], konfirmasi: Yakin?, ke: mulai}
        alur:
          mulai:
            - isian: d
              kolom: {a: {tanya: A?}, b: {tanya: B?}}
            - "{d.a} {d.b}"
            - selesai
          lain: [Lain., selesai]
        """)
    try chat.say("halo", then: "satu", "batal")
    #expect(try chat.say("ya") == ["A?"])
    #expect(chat.rung == .overlay)
    #expect(try chat.say("ya") == ["Lain."])
  }
}
