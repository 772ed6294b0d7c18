import Diagnostics
import DialogueCompiler
import Testing

@Suite struct ExpressionParserTests {
  @Test(arguments: [
    ("umur >= 17 1️⃣tahun2️⃣", "akhir ungkapan"), ("umur > 1️⃣2️⃣", "nama, bilangan"),
    ("umur > 2 1️⃣and2️⃣ umur < 9", "\"dan\", bukan \"and\""),
    ("umur > 2 1️⃣&&2️⃣ umur < 9", "\"dan\""), ("umur = 1️⃣'2️⃣x'", "tanda kutip ganda"),
    ("(umur > 21️⃣2️⃣", "\")\""), ("umur = 1️⃣\"x2️⃣", "tanda kutip penutup"),
  ])
  func `an expression that cannot be read is an error at the word`(
    expression: String, hint: String
  ) throws {
    let source =
      "'"
      + expression.split(separator: "'", omittingEmptySubsequences: false)
      .joined(separator: "''") + "'"
    let diagnostic = try single(
      .d405,
      in: """
        variabel: {pengguna: {umur: bilangan}}
        alur:
          awal:
            - jika: \(source)
              maka: [Baik.]
        """)
    #expect(diagnostic.message.contains(hint), "\(diagnostic.message)")
  }
}
