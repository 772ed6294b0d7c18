import Dialogue
import TestSupport
import Testing

struct EditedScriptTests {
  private static let old = """
    variabel:
      pengguna: {nama: teks opsional, lama: teks opsional}
    perintah:
      menu: {kata: [menu], ke: mulai}
      batal: {kata: [batal], konfirmasi: Yakin batal?, ke: mulai}
    alur:
      mulai:
        - tanya: Nama?
          simpan: nama
        - atur: {lama: nama}
        - pilih: Mau apa?
          id: utama
          opsi: {isi: Isi data -> isi, cuaca: Lihat cuaca -> cuaca}
      cuaca: {judul: Cuaca, pemicu: [ramalan cuaca], langkah: ["Cerah, {lama}.", selesai]}
      isi:
        judul: Isi data
        langkah:
          - isian: data
            kolom:
              jenis: {tanya: Jenis?, opsi: {a: Apel, b: Jeruk}}
              banyak: {tanya: Banyak?, jenis: bilangan}
          - "{data.jenis} {data.banyak}"
          - selesai
    """

  /// The chat so far, going on with another script.
  private static func chat(_ lines: [String], then yaml: String) throws -> Chat {
    var chat = try Chat(with: old)
    for line in lines { try chat.say(line) }
    let script = try InlineBot.script(yaml)
    var other = Chat(script)
    other.state = try ConversationState(
      decoding: chat.state.encoded(for: chat.script), for: script)
    return other
  }

  private static let withoutVariable = """
    variabel:
      pengguna: {nama: teks opsional}
    perintah:
      menu: {kata: [menu], ke: mulai}
    alur:
      mulai:
        - Selamat datang.
        - Langkah baru.
        - tanya: Nama?
          simpan: nama
        - pilih: Mau apa sekarang?
          id: utama
          opsi: {isi: Isi data -> isi, habis: Habis -> habis}
      habis: [Habis., selesai]
      isi:
        judul: Isi data
        langkah:
          - Kalimat baru.
          - isian: data
            kolom:
              kota: {tanya: Kota?}
              jenis: {tanya: Jenis?, opsi: {a: Apel, b: Jeruk, c: Ceri}}
              banyak: {tanya: Berapa banyak?, jenis: bilangan}
          - "{data.kota|bawaan:\\"-\\"} {data.jenis} {data.banyak}"
          - selesai
    """

  @Test func `steps before the place leave the conversation at its question`() throws {
    var chat = try Self.chat(["halo", "Rina", "isi", "apel"], then: Self.withoutVariable)
    #expect(chat.value("data.jenis") == .text("a"))
    #expect(try chat.say("dua") == ["- a 2"])
    #expect(chat.value("nama") == .text("Rina"))
  }

  @Test func `a lost variable is forgotten and the others stay`() throws {
    var chat = try Self.chat(["halo", "Rina"], then: Self.withoutVariable)
    #expect(chat.value("lama") == nil)
    #expect(chat.value("nama") == .text("Rina"))
    #expect(try chat.say("habis") == ["Habis."])
  }

  @Test func `a question of the engine about something lost is dropped`() throws {
    var chat = try Self.chat(
      ["halo", "Rina", "isi", "apel", "ramalan cuaca"], then: Self.withoutVariable)
    #expect(chat.state.overlay == nil)
    #expect(try chat.say("dua") == ["- a 2"])
    var other = try Self.chat(
      ["halo", "Rina", "isi", "apel", "batal"], then: Self.withoutVariable)
    #expect(try other.say("dua") == ["- a 2"])
  }

  @Test func `a draft of a form that is gone is dropped`() throws {
    let chat = try Self.chat(
      ["halo", "Rina", "isi", "apel", "menu"],
      then: """
        variabel: {pengguna: {nama: teks opsional}}
        alur:
          mulai:
            - tanya: Nama?
              simpan: nama
            - "{nama}"
            - selesai
        """)
    #expect(chat.state.drafts.isEmpty)
    #expect(!chat.state.isIdle)
  }

  @Test func `a place that is gone is told to the caller`() throws {
    #expect(throws: StateDecodingError.unknownPlace) {
      try Self.chat(
        ["halo", "Rina", "isi", "apel"],
        then: """
          variabel: {pengguna: {nama: teks opsional}}
          alur:
            mulai:
              - "Halo {nama|bawaan:\\"Kak\\"}."
              - selesai
          """)
    }
  }

  @Test func `a tap of before the edit still finds its question`() throws {
    var chat = try Chat(with: Self.old)
    try chat.say("halo", then: "Rina", "isi")
    let tap = try chat.tapMessage("Jeruk")
    var other = try Self.chat(["halo", "Rina", "isi"], then: Self.withoutVariable)
    #expect(try other.send(tap) == ["Berapa banyak?"])
  }
}
