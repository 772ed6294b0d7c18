import Diagnostics
import DialogueCompiler
import Testing

@Suite struct DuplicateOptionCheckTests {
  @Test func `two options with the same word are an error at the second`() throws {
    let diagnostic = try single(
      .d501,
      in: """
        alur:
          awal:
            - pilih: Mau apa?
              opsi:
                - {label: Kopi susu, kata: [kopi], ke: a}
                - {label: Kopi hitam, kata: [1️⃣kopi2️⃣], ke: b}
          a:
            - A.
          b:
            - B.
        """)
    #expect(diagnostic.allText.contains("Opsi \"Kopi susu\" dan \"Kopi hitam\""))
  }

  @Test func `two fields of a form that share a word are an error at the second`() throws {
    let diagnostic = try single(
      .d501,
      in: """
        alur:
          awal:
            - isian: aduan
              kolom:
                tempat:
                  kata: [lokasi]
                  tanya: Di mana?
                daerah:
                  kata: [1️⃣lokasi2️⃣]
                  tanya: Di kabupaten mana?
              tinjau: "{aduan.tempat|potong:80}, {aduan.daerah|potong:80}"
        """)
    #expect(diagnostic.allText.contains("Opsi \"Tempat\" dan \"Daerah\""))
  }

  @Test func `spellings of one word are the same answer`() throws {
    _ = try single(
      .d501,
      in: """
        alur:
          awal:
            - pilih: Mau apa?
              opsi:
                - Tidak -> a
                - 1️⃣GAK!2️⃣ -> b
          a:
            - A.
          b:
            - B.
        """)
  }

  @Test func `two fields of a form with one label are an error at the second`() throws {
    _ = try single(
      .d501,
      in: """
        alur:
          awal:
            - isian: data
              kolom:
                a: {label: Nama, tanya: A?}
                b: {label: 1️⃣nama2️⃣, tanya: B?}
              tinjau: "{data.a}, {data.b}"
            - Terima kasih.
        """)
  }

  @Test func `a word of two questions is no clash, nor are two words of one option`() {
    let found = codes(
      """
      alur:
        awal:
          - pilih: Mau apa?
            opsi:
              - {label: Kopi, kata: [kopi, ngopi], maka: []}
          - pilih: Yakin?
            opsi:
              - Kopi -> a
        a:
          - A.
      """)
    #expect(found == [])
  }
}
