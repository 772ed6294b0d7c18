import Diagnostics
import TestSupport
import Testing

@Suite struct ClosestMatchTests {
  @Test(
    arguments: [
      ("lapr", ["mulai", "lapor"], "lapor"), ("lapro", ["lapor"], "lapor"),
      ("kirm", ["kirim", "karim"], "kirim"), ("laporr", ["lapor"], "lapor"),
      ("menu_utma", ["menu", "menu_utama"], "menu_utama"), ("x", ["y"], "y"),
      ("ab", ["ba"], "ba"), ("aba", ["aca", "ada"], "aca"), ("aba", ["ada", "aca"], "ada"),
      ("kirimkan", ["kirim"], nil), ("text", ["kirim", "tanya"], nil), ("", [], nil),
      ("lapr", [], nil), ("", ["ab"], nil), ("a", [""], ""),
    ] as [(String, [String], String?)])
  func `the nearest candidate within a third of the word is proposed`(
    written: String, candidates: [String], expected: String?
  ) {
    #expect(closestMatch(to: written, among: candidates) == expected)
  }

  @Test func `a very long word has no match and takes no time`() {
    let word = String(repeating: "a", count: 1_000_000)
    let candidates = Array(repeating: word, count: 100)
    let elapsed = ProcessorTime.of {
      #expect(closestMatch(to: word, among: candidates) == nil)
      #expect(closestMatch(to: "lapor", among: candidates) == nil)
    }
    #expect(elapsed < .seconds(5))
  }
}
