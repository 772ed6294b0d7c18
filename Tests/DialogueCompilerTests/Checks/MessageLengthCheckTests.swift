import Diagnostics
import DialogueCompiler
import Testing

@Suite struct MessageLengthCheckTests {
  @Test func `a free answer in a message with buttons is an error at its place (D605)`() throws {
    let diagnostic = try single(
      .d605,
      in: """
        alur:
          awal:
            - tanya: Apa yang terjadi?
              simpan: uraian
            - pilih: "Ini yang kami catat dari Anda: 1️⃣{uraian}2️⃣"
              opsi:
                - Ulangi -> awal
        """)
    #expect(diagnostic.allText.contains("\"uraian\" (sampai 1000 huruf)"))
    #expect(diagnostic.allText.contains("potong:300"))
  }

  @Test func `a short type, a cut, and a message without buttons are no problem`() {
    let found = codes(
      """
      alur:
        awal:
          - tanya: Siapa?
            simpan: nama
            jenis: nama
          - tanya: Apa yang terjadi?
            simpan: uraian
          - "Ini yang kami catat dari Anda: {uraian}{uraian}{uraian}"
          - pilih: "Ini yang kami catat dari Anda: {nama} {uraian|potong:900}"
            opsi:
              - Ulangi -> awal
      """)
    #expect(found == [])
  }

  @Test func `a text that is too long by itself is an error at the text`() throws {
    let text = String(repeating: "a ", count: 512) + "bc"
    _ = try single(
      .d605,
      in: """
        alur:
          awal:
            - pilih: 1️⃣\(text)2️⃣
              opsi:
                - Ulangi -> awal
        """)
  }
}
