import Dialogue
import TestSupport
import Testing

struct CallTests {
  @Test func `a called flow takes parameters and gives one result`() throws {
    var chat = try Chat(
      with: """
        alur:
          mulai:
            - tanya: Berapa?
              simpan: n
              jenis: bilangan
            - panggil: kali
              dengan: {a: n, b: n + 1}
              hasil: {luas: hasil}
            - "Luas {luas}, n {n}."
            - selesai
          kali:
            masuk: {a: bilangan, b: bilangan}
            langkah:
              - tanya: "{a} kali {b} kali berapa?"
                simpan: n
                jenis: bilangan
              - kembali: a * b * n
        """)
    #expect(try chat.say("halo", then: "3") == ["3 kali 4 kali berapa?"])
    #expect(try chat.say("2") == ["Luas 24, n 3."])
  }

  @Test func `a called flow that goes elsewhere hands its place over`() throws {
    var chat = try Chat(
      with: """
        alur:
          mulai:
            - panggil: satu
              hasil: {x: hasil}
            - "Kembali: {x}."
            - selesai
          satu:
            - tanya: Ke mana?
              simpan: a
            - ke: dua
          dua:
            - tanya: Lalu?
              simpan: b
            - kembali: b
        """)
    #expect(try chat.say("halo", then: "sana") == ["Lalu?"])
    #expect(chat.state.frames.count == 2)
    #expect(try chat.say("sini") == ["Kembali: sini."])
  }

  @Test func `the end of a called flow comes back without a result`() throws {
    var chat = try Chat(
      with: """
        alur:
          mulai:
            - panggil: satu
              hasil: {x: hasil}
            - "Hasil: {x|bawaan:\\"tidak ada\\"}."
            - panggil: dua
            - Tidak sampai sini.
          satu: [Satu.]
          dua: [Dua., selesai]
        """)
    #expect(try chat.say("halo") == ["Satu.", "Hasil: tidak ada.", "Dua."])
    #expect(chat.state.isIdle)
  }

  @Test func `flows that call themselves too deep end with an apology`() throws {
    var chat = try Chat(
      with: """
        alur:
          mulai:
            - isian: data
              kolom: {nama: {tanya: Nama?}, umur: {tanya: Umur?}}
            - "{data.nama} {data.umur}"
            - panggil: dalam
            - selesai
          dalam:
            - panggil: dalam
        """)
    let texts = try chat.say("halo", then: "Rina", "20")
    #expect(chat.fault == .stackDepth)
    #expect(texts == ["Rina 20", chat.script.texts.internalError])
    #expect(chat.state.isIdle)
    #expect(try chat.say("halo") == ["Nama?"])
  }

  @Test func `silent steps without end stop with an apology and keep the draft`() throws {
    let script = try InlineBot.script(
      """
      alur:
        mulai:
          - isian: data
            kolom: {nama: {tanya: Nama?}, umur: {tanya: Umur?, jenis: bilangan}}
          - "{data.nama} {data.umur}"
          - selesai
      """)
    let key = "mulai/kolom:data.umur#0"
    let place = try #require(script.positions[StableID(hashing: key)])
    var chat = Chat(script.replacing(key, by: .jump(.node(place))))
    let texts = try chat.say("halo", then: "Rina")
    #expect(chat.fault == .budget)
    #expect(texts == [script.texts.internalError])
    #expect(chat.state.isIdle)
    #expect(chat.state.drafts.count == 1)
  }

  @Test func `messages without end stop too, with the apology last`() throws {
    let script = try InlineBot.script("alur:\n  mulai: [Satu., Dua., selesai]")
    let first = try #require(script.positions[StableID(hashing: "mulai/kirim:#0")])
    var chat = Chat(script.replacing("mulai/kirim:#1", by: .jump(.node(first))))
    let texts = try chat.say("halo")
    #expect(chat.fault == .budget)
    #expect(chat.turns.last?.trace.joinedMessages == EngineLimits.messages - texts.count + 1)
    #expect(texts.count == EngineLimits.messagesTogether + 1)
    #expect(texts.last == script.texts.internalError)
  }

  @Test(arguments: [(0, 0), (1, 1), (3, 3), (10, 10), (12, 10)])
  func `a loop goes over at most ten items`(count: Int, said: Int) throws {
    var chat = try Chat(
      with: """
        variabel: {sesi: {daftarnya: daftar teks opsional}}
        aksi:
          ambil: {keluar: {isi: daftar teks}}
        alur:
          mulai:
            - aksi: ambil
              hasil: {daftarnya: isi}
            - tiap: daftarnya
              langkah:
                - "{nomor}. {butir}"
            - Sudah.
            - selesai
        """)
    try chat.say("halo")
    let items = (0..<count).map { Value.text("butir \($0)") }
    let texts = try chat.succeed([RecordField(name: "isi", value: .list(items))])
    // From the fifth on, sentences are put into one message.
    let sentences = texts.flatMap { $0.split(separator: "\n\n") }
    #expect(texts.count <= EngineLimits.messagesTogether)
    try #require(sentences.count == said + 1)
    #expect(sentences.last == "Sudah.")
    if said > 0 { #expect(sentences[said - 1] == "\(said). butir \(said - 1)") }
  }

  @Test func `a question inside a loop is asked for each item`() throws {
    var chat = try Chat(
      with: """
        variabel: {sesi: {daftarnya: daftar teks opsional, jumlahnya: bilangan opsional}}
        aksi:
          ambil: {keluar: {isi: daftar teks}}
        alur:
          mulai:
            - atur: {jumlahnya: 0}
            - aksi: ambil
              hasil: {daftarnya: isi}
            - tiap: daftarnya
              langkah:
                - tanya: "Berapa {butir}?"
                  simpan: n
                  jenis: bilangan
                - atur: {jumlahnya: jumlahnya + n}
            - "Semua {jumlahnya}."
            - selesai
        """)
    try chat.say("halo")
    let items = ["apel", "jeruk"].map { Value.text($0) }
    #expect(
      try chat.succeed([RecordField(name: "isi", value: .list(items))]) == ["Berapa apel?"])
    #expect(try chat.say("2") == ["Berapa jeruk?"])
    #expect(try chat.say("3") == ["Semua 5."])
  }

  // MARK: - Wordings

  private static let wordings = """
    alur:
      mulai:
        - acak: [A, B, C, D]
        - urut: [Satu, Dua, Tiga]
        - sekali: [Pertama kali.]
        - selesai
    """

  @Test func `the same seed and turn draw the same wording`() throws {
    let script = try InlineBot.script(Self.wordings)
    var drawn: Set<String> = []
    for seed in 0..<40 as Range<UInt64> {
      var one = Chat(script, seed: seed)
      var other = Chat(script, seed: seed)
      for _ in 0..<3 { #expect(try one.say("halo") == other.say("halo")) }
      drawn.insert(one.texts[0])
    }
    #expect(drawn == ["A", "B", "C", "D"])
  }

  @Test func `wordings in turn go round and the first time comes once`() throws {
    var chat = try Chat(with: Self.wordings)
    var said: [[String]] = []
    for _ in 0..<5 { said.append(Array(try chat.say("halo").dropFirst())) }
    #expect(said == [["Satu", "Pertama kali."], ["Dua"], ["Tiga"], ["Satu"], ["Dua"]])
  }
}
