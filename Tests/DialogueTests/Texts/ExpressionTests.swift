import Dialogue
import TestSupport
import Testing

struct ExpressionTests {
  /// What an expression gives for a text `x`, a number `n` and a date `t`.
  private static func value(_ expression: String, x: String = "Kata", n: String = "5") throws
    -> String
  {
    var chat = try Chat(
      with: """
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
            - jika: ada(x)
              maka:
                - atur: {hasilnya: '\(expression)'}
            - "={hasilnya|mentah}"
            - "{n}{t}"
            - selesai
        """)
    return String(try chat.say("halo", then: x, n, "9/12/2020")[0].dropFirst())
  }

  @Test(arguments: [
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
  ])
  func `each function gives its value`(expression: String, text: String) throws {
    #expect(try Self.value(expression) == text)
  }

  @Test(arguments: [
    ("n + 2 * 3", "11"), ("(n + 2) * 3", "21"), ("n / 0", ""), ("0 - n", "-5"),
    ("n / 3 * 3", "5,0001"), ("900000000000000 * n", ""), ("x + \"!\"", "Kata!"),
    ("n = 5 dan x = \"Kata\"", "Ya"), ("n != 5 atau bukan (n < 5)", "Ya"),
    ("n < 5", "Tidak"), ("n <= 5", "Ya"), ("n > 4,5", "Ya"), ("n >= 5,1", "Tidak"),
    ("x < \"Z\"", "Ya"), ("t > hari_ini()", "Ya"), ("x berisi \"at\"", "Ya"),
    ("\"at\" dalam x", "Ya"), ("x = kosong", "Tidak"), ("bukan kosong(x)", "Ya"),
  ])
  func `operators bind as in school`(expression: String, text: String) throws {
    let plain = expression.contains(",") ? expression.withPoints : expression
    #expect(try Self.value(plain) == text)
  }

  @Test func `a random code is the same for the same conversation and turn`() throws {
    #expect(try Self.value("acak_kode(8)") == Self.value("acak_kode(8)"))
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

extension String {
  /// Numbers in scripts have a point.
  fileprivate var withPoints: String {
    replacing("4,5", with: "4.5").replacing("5,1", with: "5.1")
  }

  private func replacing(_ part: String, with other: String) -> String {
    guard let range = ranges(of: part).first else { return self }
    return String(self[..<range.lowerBound]) + other + String(self[range.upperBound...])
  }
}
