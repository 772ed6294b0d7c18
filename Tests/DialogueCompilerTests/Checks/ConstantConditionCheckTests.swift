import Diagnostics
import DialogueCompiler
import Testing

@Suite struct ConstantConditionCheckTests {
  @Test(arguments: [
    "ya", "1 < 2", "umur < 7 dan umur > 60", "umur = 5 dan umur > 5", "kota = kota",
    "kota = \"a\" dan kota = \"b\"", "kota != \"a\" atau kota != \"b\"",
    "ada(kota) atau bukan tidak", "umur > 3 dan tidak",
  ])
  func `a condition that cannot change is a warning (D408)`(_ condition: String) {
    #expect(codes(script(condition)) == [.d408])
  }

  @Test(arguments: [
    "umur < 7 atau umur > 60", "umur > 5 dan umur < 7", "umur >= 5 dan umur <= 5",
    "kota = \"a\" atau kota = \"b\"", "kota != \"a\" dan kota != \"b\"", "mode = \"uji\"",
    "umur <= umur", "ada(kota)",
  ])
  func `a condition that can go either way is no problem`(_ condition: String) {
    #expect(codes(script(condition)) == [])
  }

  private func script(_ condition: String) -> String {
    """
    variabel:
      pengguna: {umur: bilangan, kota: teks}
      bot: {mode: uji}
    alur:
      awal:
        - jika: '\(condition)'
          maka:
            - Benar.
          lain:
            - Salah.
    """
  }

  @Test func `the branch that is never used is named`() throws {
    let diagnostic = try single(
      .d408,
      in: """
        alur:
          awal:
            - jika: 1️⃣1 > 22️⃣
              maka:
                - Benar.
              lain:
                - Salah.
        """)
    #expect(diagnostic.allText.contains("selalu salah; cabang \"maka\""))
  }
}
