import Dialogue
import TestSupport
import Testing

/// Answers to a question of a form that has not been put yet.
struct EarlyAnswerTests {
  private func chat() throws -> Chat {
    var chat = try Chat(
      with: """
        alur:
          mulai:
            - isian: laporan
              kolom:
                jenis: {tanya: Jenisnya?, opsi: {hoaks: Hoaks, fitnah: Fitnah}}
                daerah: {label: Daerah, tanya: Daerahnya?, jenis: wilayah}
                telepon: {label: Nomor telepon, tanya: Nomornya?, jenis: telepon}
            - Tercatat.
            - selesai
        """)
    try chat.say("halo")
    return chat
  }

  @Test(arguments: ["kab wonosobo", "wonosobo", "di wonosobo kak"])
  func `one is kept, and its question is not put`(text: String) throws {
    var chat = try chat()
    try chat.say(text)
    #expect(chat.texts == ["Baik, saya tambahkan: daerah.", "Jenisnya?"])
    try chat.say("fitnah")
    #expect(chat.texts == ["Nomornya?"])
  }

  @Test func `several come in any order`() throws {
    var chat = try chat()
    try chat.say("0812 3456 7890")
    #expect(chat.texts.first == "Baik, saya tambahkan: nomor telepon.")
    try chat.say("wonosobo")
    try chat.say("hoaks")
    #expect(chat.texts == ["Tercatat."])
  }

  @Test(arguments: ["data pemilih wonosobo kacau balau", "xyzzy", "085"])
  func `what tells more, or nothing, is none`(text: String) throws {
    var chat = try chat()
    try chat.say(text)
    #expect(chat.texts.joined().contains("tambahkan") == false)
    try chat.say("fitnah")
    #expect(chat.texts == ["Daerahnya?"])
  }
}
