import Telemetry
import Testing

@Suite struct SecretTests {
  @Test func `a secret never prints itself`() {
    let secret = Secret("rahasia-sekali")
    var dumped = ""
    dump([secret], to: &dumped)
    for text in [
      "\(secret)", String(reflecting: secret), dumped, "\([secret])", "\(["a": secret])",
    ] {
      #expect(!text.contains("rahasia"))
    }
    #expect("\(secret)" == "‹secret›")
    #expect(secret.revealed == "rahasia-sekali")
  }

  @Test(arguments: [("abc", true), ("abd", false), ("ab", false), ("abcd", false), ("", false)])
  func `only the same text matches`(_ given: String, _ expected: Bool) {
    #expect(Secret("abc").matches(given) == expected)
  }
}
