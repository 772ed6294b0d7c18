import Diagnostics
import DialogueCompiler
import Testing

@Suite struct MediaFileCheckTests {
  @Test func `a picture that is not there is an error at its name`() throws {
    let diagnostic = try single(
      .d606,
      in: """
        alur:
          awal:
            - kirim: {gambar: 1️⃣media/pta.png2️⃣, teks: Peta}
        """, media: ["media/peta.png": 1])
    #expect(diagnostic.allText.contains("media/peta.png"))
  }

  @Test func `a picture above the limit is an error at its name`() throws {
    let diagnostic = try single(
      .d606,
      in: """
        alur:
          awal:
            - kirim: {gambar: 1️⃣peta.png2️⃣}
        """, media: ["peta.png": 6 << 20])
    #expect(diagnostic.allText.contains("6 MB, batas 5 MB"))
  }
}
