import Dialogue
import TestSupport
import Testing

/// Messages with words that are struck through.
struct StruckOutTests {
  @Test(arguments: [
    ("~hoaks~ fitnah", "fitnah ~hoaks~ fitnah"), ("~1~ 2", "fitnah ~1~ 2"),
    ("~hoaks~", "hoaks ~hoaks~"), ("hoaks", "hoaks hoaks"),
  ])
  func `the struck-out part does not answer, and the message is kept as it is`(
    text: String, reply: String
  ) throws {
    var chat = try Chat(
      with: """
        alur:
          mulai:
            - {tanya: Jenisnya?, simpan: jenis, opsi: {hoaks: Hoaks, fitnah: Fitnah}}
            - "{jenis} {pesan.teks|mentah}"
            - selesai
        """)
    try chat.say("halo")
    #expect(try chat.say(text) == [reply])
  }
}
