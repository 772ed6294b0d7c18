import Dialogue
import TestSupport
import Testing

struct MenuTests {
  /// A menu of 25 options; every third is hidden from people who have not said otherwise.
  private static func bot(hidden: Bool = false) -> String {
    let options = (1...25).map { number in
      let condition = hidden && number.isMultiple(of: 3) ? ", jika: ada(rahasia)" : ""
      return "          o\(number): {label: Pilihan \(number)\(condition)}"
    }
    return """
      variabel: {pengguna: {rahasia: teks opsional}}
      perintah: {menu: {kata: [menu], ke: mulai}}
      alur:
        mulai:
          - tanya: Yang mana?
            simpan: x
            opsi:
      \(options.map { "  " + $0 }.joined(separator: "\n"))
          - "Dipilih: {x}."
          - selesai
      """
  }

  @Test func `more than ten options come in pages of nine and a way on`() throws {
    var chat = try Chat(with: Self.bot())
    try chat.say("halo")
    #expect(chat.options.count == 10)
    #expect(chat.options.first == "Pilihan 1")
    #expect(chat.options.last == "Lainnya...")
    try chat.tap("Lainnya...")
    #expect(chat.options.first == "Pilihan 10")
    try chat.tap("Lainnya...")
    #expect(chat.options.first == "Pilihan 19")
    #expect(chat.options.last == "Ke awal daftar")
    #expect(try chat.tap("Pilihan 25") == ["Dipilih: o25."])
  }

  @Test(arguments: ["Lainnya...", "lainnya", "LAINNYA"])
  func `the way on can be typed`(text: String) throws {
    var chat = try Chat(with: Self.bot())
    #expect(try chat.say("halo", then: text) == ["Yang mana?"])
    #expect(chat.options.first == "Pilihan 10")
    try chat.say(text, then: "ke awal daftar")
    #expect(chat.options.first == "Pilihan 1")
    #expect(chat.state.frames.last?.attempts == 0)
  }

  @Test func `an option that is called like the way on is the option`() throws {
    let options = (1...11).map { "Nomor \($0) -> x" } + ["Lainnya -> y"]
    var chat = try Chat(
      with: """
        alur:
          mulai:
            - pilih: Yang mana?
              opsi: [\(options.joined(separator: ", "))]
          x: [X., selesai]
          y: [Y., selesai]
        """)
    try chat.say("halo")
    #expect(try chat.say("lainnya") == ["Y."])
  }

  @Test func `numbers and labels reach options of every page`() throws {
    var chat = try Chat(with: Self.bot())
    try chat.say("halo")
    var other = chat
    #expect(try chat.say("17") == ["Dipilih: o17."])
    #expect(try other.say("pilihan 20") == ["Dipilih: o20."])
  }

  @Test func `a wrong answer stays on the page`() throws {
    var chat = try Chat(with: Self.bot())
    try chat.say("halo", then: "lainnya")
    try chat.say("xyz")
    #expect(chat.options.first == "Pilihan 10")
    try chat.say("26")
    #expect(chat.rung == .unknown)
  }

  @Test func `numbers count only the options that are shown`() throws {
    var chat = try Chat(with: Self.bot(hidden: true))
    try chat.say("halo")
    #expect(!chat.options.contains("Pilihan 3"))
    #expect(try chat.say("3") == ["Dipilih: o4."])
  }

  @Test func `a hidden option cannot be typed or tapped`() throws {
    let shown = try Chat(with: Self.bot())
    var chat = try Chat(with: Self.bot(hidden: true))
    var other = shown
    try other.say("halo")
    let tap = try other.tapMessage("Pilihan 3")
    try chat.say("halo", then: "o3")
    #expect(chat.rung == .unknown)
    #expect(try chat.send(tap).first == "Pilihan itu dari pesan yang sudah lewat.")
  }

  @Test func `a page number that is out of date shows the last page`() throws {
    var chat = try Chat(with: Self.bot())
    try chat.say("halo")
    chat.state.frames[0].page = 200
    try chat.say("zzz")
    #expect(chat.options.first == "Pilihan 19")
  }

  @Test func `a word inside a longer message chooses where the writer says so`() throws {
    var chat = try Chat(
      with: """
        alur:
          mulai:
            - pilih: Soal apa?
              opsi:
                - {label: Uang, memuat: [uang, sembako], ke: uang}
                - {label: Hoaks, memuat: [hoaks, berita bohong], ke: hoaks}
          uang: [Uang., selesai]
          hoaks: [Hoaks., selesai]
        """)
    try chat.say("halo")
    var other = chat
    var both = chat
    #expect(try chat.say("ada yang bagi bagi sembako di sini") == ["Uang."])
    #expect(try other.say("ini berita bohong banget") == ["Hoaks."])
    #expect(try both.say("hoaks soal uang") == ["Maksud Anda yang mana?"])
  }

  @Test func `one option that means yes takes every way to say so`() throws {
    let bot = """
      alur:
        mulai:
          - pilih: Sudah benar?
            opsi: [Kirim -> kirim, Tidak jadi -> tidak, Baca dulu -> baca]
        kirim: [Terkirim., selesai]
        tidak: [Tidak jadi dikirim., selesai]
        baca: [Bacaan., selesai]
      """
    for word in ["ya", "oke", "gas", "betul kak", "👍"] {
      var chat = try Chat(with: bot)
      #expect(try chat.say("halo", then: word) == ["Terkirim."], "\(word)")
    }
    for word in ["tidak", "gak usah", "jangan"] {
      var chat = try Chat(with: bot)
      #expect(try chat.say("halo", then: word) == ["Tidak jadi dikirim."], "\(word)")
    }
  }

  @Test func `the order of yes and no does not matter`() throws {
    var chat = try Chat(
      with: """
        alur:
          mulai:
            - tanya: Setuju?
              simpan: s
              jenis: ya_tidak
              opsi: {tidak: Tidak setuju, ya: Ya setuju}
            - "Nilai {s}."
            - selesai
        """)
    try chat.say("halo")
    for (answer, value) in [
      ("Ya setuju", "Ya"), ("oke", "Ya"), ("2", "Ya"), ("1", "Tidak"), ("tidak", "Tidak"),
    ] {
      var other = chat
      #expect(try other.say(answer) == ["Nilai \(value)."], "\(answer)")
    }
    #expect(try chat.tap("Ya setuju") == ["Nilai Ya."])
  }

  @Test func `a third way beside yes and no is no answer`() throws {
    var chat = try Chat(
      with: """
        alur:
          mulai:
            - bagian: lagi
            - tanya: Setuju?
              simpan: s
              jenis: ya_tidak
              opsi:
                - {label: Ya}
                - {label: Tidak}
                - {label: Jelaskan, maka: [Penjelasan., ke: lagi]}
            - "Nilai {s}."
            - selesai
        """)
    try chat.say("halo")
    #expect(try chat.say("jelaskan") == ["Penjelasan.", "Setuju?"])
    #expect(try chat.tap("Jelaskan") == ["Penjelasan.", "Setuju?"])
    #expect(try chat.say("3") == ["Penjelasan.", "Setuju?"])
    #expect(chat.value("s") == .empty)
    #expect(try chat.say("iya") == ["Nilai Ya."])
  }

  @Test func `an option may be a command`() throws {
    var chat = try Chat(
      with: """
        perintah:
          batal: {kata: [batal], konfirmasi: Yakin?, ke: berhenti}
        alur:
          mulai:
            - isian: data
              kolom: {nama: {tanya: Nama?}}
              tinjau:
                teks: "{data.nama}?"
                opsi: [perintah: batal]
            - Terkirim.
            - selesai
          berhenti: [Dibatalkan., selesai]
        """)
    try chat.say("halo", then: "Rina")
    #expect(chat.options == ["Kirim", "Ubah", "Batal"])
    #expect(try chat.tap("Batal") == ["Yakin?"])
    #expect(try chat.say("ya") == ["Dibatalkan."])
  }

  @Test func `an option that leads to what is for staff is not shown to others`() throws {
    let bot = """
      perintah:
        catat: {kata: [catat], untuk: petugas, ke: catat}
      alur:
        mulai:
          - pilih: Mau apa?
            opsi: [Lapor -> lapor, Periksa -> periksa, perintah: catat]
        lapor: [Lapor., selesai]
        periksa: {untuk: petugas, langkah: [Periksa., selesai]}
        catat: [Catat., selesai]
      """
    var chat = try Chat(with: bot)
    try chat.say("halo")
    #expect(chat.options == ["Lapor"])
    try chat.say("periksa")
    #expect(chat.rung == .unknown)
    var staff = Chat(chat.script)
    staff.state.setRole("petugas", in: staff.script)
    try staff.say("halo")
    #expect(staff.options == ["Lapor", "Periksa", "Catat"])
    let old = try staff.tapMessage("Periksa")
    chat = Chat(chat.script)
    #expect(try chat.send(old) == ["Mau apa?"])
    #expect(try staff.send(old) == ["Periksa."])
  }
}
