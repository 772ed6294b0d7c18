import Diagnostics
import DialogueCompiler
import Testing

@Suite struct FollowOnTests {
  @Test func `what stands in a file that cannot be read is not called missing`() throws {
    _ = try single(
      .d102,
      in: """
        teks:
          salam: Halo
        alur:
          lapor:
            - 1️⃣@2️⃣halo
        """, file: "lapor.yaml",
      others: ["bot.yaml": scriptHead + "alur:\n  awal:\n    - \"{t.salam}\"\n    - ke: lapor\n"])
  }

  @Test func `a name with a capital is told once, not again where it is used rightly`() throws {
    _ = try single(
      .d203,
      in: """
        alur:
          awal:
            - isian: 1️⃣Anggota2️⃣
              kolom:
                nama:
                  tanya: Siapa nama Anda?
            - Halo, {anggota.nama}.
        """)
  }

  @Test func `an empty bot file is told, also if only a remark stands in it`() {
    for text in ["", "# belum ada\n"] {
      let found = compile(
        DialogueFolder(path: "kafe", scripts: [SourceFile(path: "kafe/bot.yaml", text: text)])
      ).diagnostics
      #expect(found.map(\.code) == [.d107])
      #expect(found.first?.message == "Berkas kafe/bot.yaml masih kosong.")
    }
  }

  @Test func `an alias is told once`() throws {
    _ = try single(
      .d105,
      in: """
        alur:
          awal:
            - Halo
            - 1️⃣*salam2️⃣
        """)
  }

  @Test func `without a head only that is told`() {
    let folder = DialogueFolder(
      path: "kafe",
      scripts: [
        SourceFile(path: "kafe/a.yaml", text: "alur:\n  awal:\n    - Halo {nama}\n    - ke: b\n")
      ])
    let found = compile(folder).diagnostics
    #expect(found.map(\.code) == [.d107])
    #expect(found.first?.range.file == "kafe/bot.yaml")
  }

  @Test func `of a file whose layout is broken only that is told`() throws {
    _ = try single(
      .d102,
      in: """
        wicara1️⃣:2️⃣1
        bot: contoh
        mulai: awal
        alur:
          awal:
            - Halo {nama}
        """)
  }

  @Test func `a dash below a text is told once`() throws {
    _ = try single(
      .d102,
      in: """
        alur:
          awal:
            - Halo
              1️⃣-2️⃣ kirim: Hai
        """)
  }

  @Test func `a flow that is not indented is one error, and is a flow`() throws {
    for flows in [
      "alur:\n1️⃣awal2️⃣:\n  - ke: lapor\nlapor:\n  - Halo\n",
      "alur:\n  awal:\n    - ke: lapor\n1️⃣lapor2️⃣:\n  - Halo\n",
    ] {
      let diagnostic = try single(.d106, in: flows)
      #expect(diagnostic.message.contains("menjorok di bawah \"alur:\""))
    }
  }

  @Test func `an action that is not indented is one error, and is an action`() throws {
    _ = try single(
      .d106,
      in: """
        aksi:
        1️⃣kirim_pesanan2️⃣:
          galat: [habis]
        alur:
          awal:
            - aksi: kirim_pesanan
              galat:
                habis: [Maaf.]
        """)
  }

  @Test func `a misspelt error of an action is not also one that is missing`() throws {
    _ = try single(
      .d803,
      in: """
        aksi:
          kirim_pesanan:
            galat: [sibuk]
        alur:
          awal:
            - aksi: kirim_pesanan
              galat:
                1️⃣siuk2️⃣: [Maaf.]
        """)
  }

  @Test func `a misspelt input or output is not also one that is missing`() throws {
    let head = "aksi:\n  kirim_pesanan:\n    masuk: {nomor: teks}\n    keluar: {tiket: teks}\n"
    _ = try single(
      .d802,
      in: head + """
        alur:
          awal:
            - aksi: kirim_pesanan
              dengan: {1️⃣nomr2️⃣: '"1"'}
              hasil: {tiket: tiket}
            - Tiket {tiket}.
        """)
    _ = try single(
      .d802,
      in: head + """
        alur:
          awal:
            - aksi: kirim_pesanan
              dengan: {nomor: '"1"'}
              hasil: {tiket: 1️⃣tikt2️⃣}
            - Tiket {tiket}.
        """)
  }
}
