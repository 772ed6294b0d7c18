import IndonesianText
import Testing

@Suite struct StruckTextTests {
  @Test(arguments: [
    ("~salah~ benar", " benar"), ("~besok~ lusa", " lusa"), ("~2~ 3", " 3"),
    ("jam ~8~ 9 pagi", "jam  9 pagi"), ("*~a~* b", "** b"),
    ("(~lama~) baru", "() baru"), ("~satu dua~, tiga", ", tiga"), ("ya ~tidak~", "ya "),
  ])
  func `what is struck out is left out`(text: String, rest: String) {
    #expect(StruckText.removed(from: text) == rest)
  }

  @Test func `many tildes take no longer than their length`() {
    let text = String(repeating: "~a ", count: 20_000)
    #expect(StruckText.removed(from: text) == nil)
    #expect(StruckText.removed(from: text + "~b~") == nil)
  }

  @Test(arguments: [
    "", "~", "~~", "~besok~", "~besok~ ~lusa~", "~besok~!", "~ Budi", "~ Budi ~ ok", "10~20 ~30",
    "~10rb", "~besok\nlusa~ ok", "a~b~ c", "~~~ ok", "kira ~2 atau ~3",
  ])
  func `nothing is, or nothing else is said`(text: String) {
    #expect(StruckText.removed(from: text) == nil)
  }
}
