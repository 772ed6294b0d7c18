import Diagnostics
import DialogueCompiler
import Testing

@Suite struct SpellingCheckTests {
  @Test func `a spelling that is not standard is a note at its first place (D903)`() throws {
    let diagnostic = try single(
      .d903,
      in: """
        alur:
          awal:
            - Halo. 1️⃣Silahkan2️⃣ masuk.
            - Ayo, silahkan duduk.
        """)
    #expect(diagnostic.message == "\"Silahkan\" tidak baku; KBBI: \"Silakan\".")
    #expect(diagnostic.caretNote == "dan di 1 tempat lain")
    #expect(diagnostic.fix?.replacement == "Silakan")
  }

  @Test func `words of people, names in braces and addresses are not looked at`() {
    #expect(
      codes(
        """
        variabel: {pengguna: {ijin: teks opsional}}
        kamus:
          antre: [antri]
        alur:
          awal:
            pemicu: [apotik dimana, ijin]
            langkah:
              - Buka apotik.id atau @apotik, {ijin|bawaan:"Kak"}.
        """) == [])
  }

  @Test func `every proposal is itself standard, and another word`() {
    for (word, standard) in StandardSpelling.words {
      #expect(word == word.lowercased())
      #expect(word != standard.lowercased())
      for part in standard.lowercased().split(separator: " ") {
        #expect(StandardSpelling.words[String(part)] == nil, "\(word) -> \(standard)")
      }
    }
  }
}
