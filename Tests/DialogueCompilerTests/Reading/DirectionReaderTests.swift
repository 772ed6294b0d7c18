import Diagnostics
import Testing

@Suite struct DirectionReaderTests {
  private func script(_ keys: String) -> String {
    """
    alur:
      awal:
        - tanya: Kapan? Misalnya 5 Des.
          simpan: kapan
          \(keys)
        - "{kapan}"
        - selesai
    """
  }

  @Test(arguments: ["lampau", "depan"])
  func `a question for a day may say on which side of today it lies`(word: String) {
    #expect(codes(script("jenis: tanggal\n      arah: \(word)")) == [])
  }

  @Test(arguments: [
    "jenis: teks\n      arah: 1️⃣lampau2️⃣", "jenis: tanggal\n      arah: 1️⃣kemarin2️⃣",
  ])
  func `another word or another type is told at its place`(keys: String) throws {
    _ = try single(.d112, in: script(keys))
  }
}
