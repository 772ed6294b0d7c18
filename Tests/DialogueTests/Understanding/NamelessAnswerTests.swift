import Dialogue
import TestSupport
import Testing

/// Who wants no name to be noted says so at any question of the form.
struct NamelessAnswerTests {
  private func chat(_ answers: String...) throws -> Chat {
    var chat = try Chat(
      with: """
        alur:
          mulai:
            - isian: laporan
              kolom:
                tautan: {tanya: Tautannya?, jenis: url, opsi: [{label: Belum ada, maka: []}]}
                akun: {label: Nama akun, tanya: Akunnya?}
                uraian: {tanya: Ceritakan., boleh_lewati: ya}
                nama:
                  label: Nama Anda
                  tanya: Namanya?
                  jenis: nama
                  opsi: [{label: Tanpa nama, kata: [tidak, jangan, anonim], maka: []}]
                kabar: {tanya: Boleh dikabari?, jenis: ya_tidak}
              tinjau: "{laporan.akun} {laporan.uraian} {laporan.nama|bawaan:\\"anonim\\"}"
            - selesai
        """)
    try chat.say("halo")
    for answer in answers { try chat.say(answer) }
    return chat
  }

  private static let sentences = [
    "gak mau sebut nama", "ga usah nama", "anonim aja", "tanpa nama ya", "saya mau anonim kak",
    "gak usah pakai nama", "ga berani sebut nama asli", "jangan sebut nama saya",
    "nama saya dirahasiakan", "nama jangan ditulis",
  ]

  @Test(arguments: sentences) func `the name is left open and the question waits on`(
    text: String
  )
    throws
  {
    for (answers, question) in [
      ([], "Tautannya?"), (["https://a.id/1", "budi.s"], "Ceritakan."),
    ] {
      var chat = try chat()
      for answer in answers { try chat.say(answer) }
      #expect(try chat.say(text) == ["Saya catat: tanpa nama.", question])
    }
    var chat = try chat("https://a.id/1", "budi.s")
    try chat.say(text)
    #expect(try chat.say("surat suara sudah dicoblos") == ["Boleh dikabari?"])
    #expect(try chat.say("ya") == ["budi.s surat suara sudah dicoblos anonim"])
  }

  @Test(arguments: ["gak mau sebut nama deh, anonim aja", "gak usah nama deh"])
  func `a name that was given is taken back`(text: String) throws {
    var chat = try chat("https://a.id/1", "budi.s", "surat suara sudah dicoblos", "Rina")
    try chat.say(text)
    if chat.texts.last == "Boleh dikabari?" { try chat.say("ya") }
    #expect(chat.texts.last == "budi.s surat suara sudah dicoblos anonim")
  }

  @Test(arguments: [
    "gak tau nama akunnya", "dia menyebut nama calon tanpa bukti", "nama kpu dicatut",
    "gak ada nama pengirimnya di situ", "akun anonim yang nyebar",
  ])
  func `who tells of other names leaves the own one to be asked for`(text: String) throws {
    var chat = try chat("https://a.id/1", "budi.s")
    try chat.say(text)
    #expect(chat.value("laporan.nama") ?? .empty == .empty)
  }

  @Test(arguments: ["tanpa nama", "gak ada namanya"])
  func `where an account is asked for it is about that`(text: String) throws {
    var chat = try chat("https://a.id/1")
    try chat.say(text)
    #expect(chat.value("laporan.nama") ?? .empty == .empty)
  }
}
