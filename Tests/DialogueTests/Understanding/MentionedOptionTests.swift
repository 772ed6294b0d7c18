import Dialogue
import TestSupport
import Testing

/// Options that a longer message names among other words.
struct MentionedOptionTests {
  private func chat() throws -> Chat {
    var chat = try Chat(
      with: """
        alur:
          mulai:
            - pilih: Pelanggarannya apa?
              simpan: jenis
              opsi:
                - {label: Hoaks / berita bohong, kata: [hoaks, berita bohong]}
                - {label: Ujaran kebencian / SARA, kata: [sara, ujaran kebencian]}
                - {label: Fitnah / adu domba, kata: [fitnah, adu domba]}
                - {label: Kampanye masa tenang, kata: [masa tenang]}
            - "Tercatat: {jenis}"
            - selesai
        """)
    try chat.say("halo")
    return chat
  }

  /// Without the marks that keep a value from being read as bold or italic.
  private func plain(_ chat: Chat) -> [String] {
    chat.texts.map { String(String.UnicodeScalarView($0.unicodeScalars.filter(\.isASCII))) }
  }

  @Test(arguments: [
    "ini fitnah sama calon bupati", "dia terus aja fitnah keluarga besar calon di grup kampung",
    "tetangga saya tuh adu domba warga satu rt pakai grup wa",
    "isinya fitnah paslon 2 korupsi bansos padahal ga terbukti, disebar di grup warga",
  ])
  func `the one that is named is asked about`(text: String) throws {
    var chat = try chat()
    try chat.say(text)
    #expect(chat.texts == ["Apakah maksud Anda “Fitnah / adu domba”?"])
    try chat.say("iya")
    #expect(plain(chat) == ["Tercatat: fitnah_adu_domba"])
  }

  @Test func `of two that are named one is asked for`() throws {
    var chat = try chat()
    try chat.say("akun tetangga saya itu nyebar fitnah terus juga hoaks tiap hari")
    #expect(chat.texts == ["Maksud Anda yang mana?"])
    try chat.say("hoaks")
    #expect(plain(chat) == ["Tercatat: hoaks_berita_bohong"])
  }

  @Test(arguments: [
    "apakah fitnah sama calon bupati boleh?", "saya tidak bilang fitnah sama calon bupati",
    "calon bupati datang ke kampung kami", "saya gatau itu fitnah sama calon bupati atau gimana",
  ])
  func `none is asked about where one asks, denies or names none`(text: String) throws {
    var chat = try chat()
    try chat.say(text)
    #expect(chat.texts.joined().contains("maksud Anda “") == false)
    #expect(chat.texts.joined().contains("Tercatat") == false)
  }
}
