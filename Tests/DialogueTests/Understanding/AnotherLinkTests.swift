import Dialogue
import TestSupport
import Testing

/// A link that is sent at another question than that for the link.
struct AnotherLinkTests {
  private func chat(_ answers: String...) throws -> Chat {
    var chat = try Chat(
      with: """
        alur:
          mulai:
            - isian: laporan
              kolom:
                tautan: {tanya: Tautannya?, jenis: url, boleh_lewati: ya}
                jenis: {tanya: Jenisnya?, opsi: {hoaks: Hoaks, fitnah: Fitnah}}
                uraian: {tanya: Ceritakan.}
                nama: {tanya: Namanya?, jenis: nama}
                kabar: {tanya: Boleh dikabari?, jenis: ya_tidak}
            - selesai
        """)
    try chat.say("halo")
    for answer in answers { try chat.say(answer) }
    return chat
  }

  private static let first = "https://a.id/1"
  private static let told =
    "Satu isian untuk satu tautan; yang ini sudah memuat a[.]id/1. "
    + "Tautan barusan kirim lagi setelah yang ini selesai, ya."

  @Test(arguments: ["https://b.id/2", "ini juga https://b.id/2", "satu lagi kak https://b.id/2"])
  func `one report holds one link`(text: String) throws {
    let answers = ["hoaks", "surat suara dicoblos", "Rina"]
    let questions = ["Jenisnya?", "Ceritakan.", "Namanya?", "Boleh dikabari?"]
    for (count, question) in questions.enumerated() {
      var chat = try chat(Self.first)
      for answer in answers.prefix(count) { try chat.say(answer) }
      #expect(try chat.say(text) == [Self.told, question])
      #expect(chat.value("laporan.tautan") == .text(Self.first))
    }
  }

  @Test func `the same link again is known`() throws {
    var chat = try chat(Self.first, "hoaks")
    #expect(try chat.say("a.id/1") == ["Tautan itu sudah saya catat.", "Ceritakan."])
  }

  @Test func `a link within a story belongs to it`() throws {
    var chat = try chat(Self.first, "hoaks")
    #expect(try chat.say("dia menyalin berita bohong dari https://b.id/2") == ["Namanya?"])
  }

  @Test func `who had none may find one`() throws {
    var chat = try chat("lewati")
    #expect(try chat.say("https://b.id/2") == ["Baik, saya tambahkan: tautan.", "Jenisnya?"])
  }
}
