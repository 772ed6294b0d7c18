import Dialogue
import TestSupport
import Testing

struct ExpressionTests {
  /// Expressions over a text `x`, a number `n` and a date `t`, with what they give.
  private static let functions = [
    ("kosong(x)", "Tidak"), ("ada(x)", "Ya"), ("panjang(x)", "4"), ("huruf_kecil(x)", "kata"),
    ("huruf_besar(x)", "KATA"), ("judul(\"dua kata\")", "Dua Kata"), ("pangkas(\"  a \")", "a"),
    ("berisi(x, \"AT\")", "Ya"), ("berisi(x, \"z\")", "Tidak"), ("berisi(x, \"\")", "Ya"),
    ("diawali(x, \"ka\")", "Ya"), ("diakhiri(x, \"TA\")", "Ya"), ("cocok(x, \"AAAA\")", "Ya"),
    ("cocok(x, \"999\")", "Tidak"), ("ganti(x, \"a\", \"aa\")", "Kaataa"),
    ("ganti(x, \"\", \"z\")", "Kata"), ("potong(x, 3)", "Ka…"), ("potong(x, 0)", ""),
    ("potong(x, -1)", ""), ("angka(\"dua puluh\")", "20"), ("angka(x)", ""),
    ("bulatkan(n / 3)", "2"), ("bulatkan(n / 3, 2)", "1,67"), ("minimal(n, 2)", "2"),
    ("maksimal(n, 2)", "5"), ("jumlah(x)", "1"), ("hari_ini()", "8 Desember 2020"),
    ("selisih_hari(hari_ini(), t)", "1"), ("tambah_hari(t, 30)", "8 Januari 2021"),
    ("tambah_hari(t, -9)", "30 November 2020"), ("tambah_hari(t, n / 2)", ""),
    ("hari_dalam_minggu(t)", "3"), ("jam_kerja()", "Ya"),
    ("selisih_menit(sekarang(), sekarang())", "0"),
    ("domain(\"https://a.contoh.id/x\")", "a.contoh.id"), ("domain(x)", ""),
    ("gabung(x)", "Kata"), ("panjang(acak_kode(6))", "6"), ("panjang(acak_kode(99))", "12"),
    ("panjang(acak_kode(-1))", "1"),
  ]

  private static let operators = [
    ("n + 2 * 3", "11"), ("(n + 2) * 3", "21"), ("n / 0", ""), ("1 - n", "-4"),
    ("n / 3 * 3", "5,0001"), ("900000000000000 * n", ""), ("x + \"!\"", "Kata!"),
    ("n = 5 dan x = \"Kata\"", "Ya"), ("n != 5 atau bukan (n < 5)", "Ya"),
    ("n < 5", "Tidak"), ("n <= 5", "Ya"), ("n > 4.5", "Ya"), ("n >= 5.1", "Tidak"),
    ("x < \"Z\"", "Ya"), ("t > hari_ini()", "Ya"), ("x berisi \"at\"", "Ya"),
    ("\"at\" dalam x", "Ya"), ("x = kosong", "Tidak"), ("bukan kosong(x)", "Ya"),
  ]

  /// One flow an expression, so that the bot is compiled once.
  private static let script = Result {
    let flows = (functions + operators).enumerated().map { place, pair in
      """
        e\(place):
          pemicu: [hitung nomor \(place)]
          langkah:
            - atur: {hasilnya: '\(pair.0)'}
            - "={hasilnya|mentah}"
            - selesai
      """
    }
    return try InlineBot.script(
      """
      variabel:
        pengguna: {x: teks opsional, n: bilangan opsional, t: tanggal opsional}
      jam_kerja: {hari: senin-jumat, jam: 08.00-16.00}
      alur:
        mulai:
          - tanya: Teks?
            simpan: x
          - tanya: Bilangan?
            simpan: n
            jenis: bilangan
          - tanya: Tanggal?
            simpan: t
            jenis: tanggal
          - selesai
      \(flows.joined(separator: "\n"))
      """)
  }

  private static func value(at place: Int) throws -> String {
    var chat = Chat(try script.get())
    try chat.say("halo", then: "Kata", "5", "9/12/2020")
    try chat.say("hitung nomor \(place)")
    return String(chat.texts.first?.dropFirst() ?? "")
  }

  @Test(arguments: functions.indices)
  func `each function gives its value`(place: Int) throws {
    #expect(try Self.value(at: place) == Self.functions[place].1, "\(Self.functions[place].0)")
  }

  @Test(arguments: operators.indices)
  func `operators bind as in school`(place: Int) throws {
    let text = try Self.value(at: Self.functions.count + place)
    #expect(text == Self.operators[place].1, "\(Self.operators[place].0)")
  }

  @Test func `a random code is the same for the same conversation and turn`() throws {
    let bot = """
      alur:
        mulai:
          - atur: {kode: acak_kode(8)}
          - "{kode}"
          - selesai
      """
    let script = try InlineBot.script(bot)
    var one = Chat(script)
    var other = Chat(script)
    #expect(try one.say("halo") == other.say("apa"))
    #expect(try one.say("halo") != [other.texts[0]])
  }

  @Test func `comparing with nothing is false, and equal only to nothing`() throws {
    var chat = try Chat(
      with: """
        variabel: {sesi: {a: bilangan opsional, b: teks opsional}}
        alur:
          mulai:
            - jika: a < 1 atau a > 1 atau a >= 0
              maka: [Salah.]
            - jika: a = kosong dan b = kosong dan kosong(b)
              maka: [Benar.]
            - selesai
        """)
    #expect(try chat.say("halo") == ["Benar."])
  }

  @Test func `office hours end at the minute they say`() throws {
    let bot = """
      jam_kerja: {hari: senin-jumat, jam: 08.00-16.00}
      alur:
        mulai:
          - jika: jam_kerja()
            maka: [Buka.]
            lain: [Tutup.]
          - selesai
      """
    let script = try InlineBot.script(bot)
    for (minutes, text) in [(-121, "Tutup."), (-120, "Buka."), (359, "Buka."), (360, "Tutup.")] {
      var chat = Chat(script)
      chat.now = Chat.start + .seconds(minutes * 60)
      #expect(try chat.say("halo") == [text])
    }
    var sunday = Chat(script)
    sunday.now = Chat.start + .seconds(5 * 86_400)
    #expect(try sunday.say("halo") == ["Tutup."])
  }

  @Test func `the message and its time can be read`() throws {
    var chat = try Chat(
      with: """
        alur:
          mulai:
            - "{pesan.teks|mentah}/{pesan.jenis}"
            - selesai
        """)
    #expect(try chat.say("*apa*") == ["*apa*/teks"])
    let picture = Media(kind: .image, reference: "1", caption: "foto")
    #expect(try chat.send(.media(picture)) == ["foto/gambar"])
    #expect(try chat.send(.location(Location(latitude: 0, longitude: 0))) == ["/lokasi"])
  }
}
