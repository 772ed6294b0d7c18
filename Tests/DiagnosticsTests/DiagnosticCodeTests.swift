import Diagnostics
import Testing

@Suite struct DiagnosticCodeTests {
  @Test func `every code has a title of its own`() {
    let titles = DiagnosticCode.allCases.map(\.title)
    #expect(Set(titles).count == titles.count)
    for code in DiagnosticCode.allCases { #expect(code.title != code.rawValue) }
  }

  @Test func `a code's name and its text agree`() {
    for code in DiagnosticCode.allCases { #expect("\(code)".uppercased() == code.rawValue) }
  }

  @Test(
    arguments: [
      (DiagnosticCode.d101, Severity.error), (.d111, .warning), (.d308, .note), (.d604, .warning),
      (.d904, .note), (.d954, .error),
    ])
  func `the severity follows from the code`(code: DiagnosticCode, severity: Severity) {
    #expect(code.severity == severity)
  }

  @Test func `writers read severities in Indonesian`() {
    #expect(Severity.allCases.map(\.label) == ["galat", "peringatan", "saran"])
  }
}
