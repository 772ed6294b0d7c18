import IndonesianText
import Testing

/// Statements are told from questions, whatever their subject.
struct AskingTests {
  /// The lines of a table that ask, or do not.
  private static func lines(of table: String, asking: Bool) -> [String] {
    table.split(separator: "\n").map(String.init).filter {
      ReplyTests.spoken($0).asks == asking
    }
  }

  @Test func `few statements are heard as questions`() {
    let misheard = Self.lines(of: AskingCases.statements, asking: true)
    #expect(misheard.count <= 12, "\(misheard)")
  }

  @Test func `few questions are heard as statements`() {
    let misheard = Self.lines(of: AskingCases.questions, asking: false)
    #expect(misheard.count <= 10, "\(misheard)")
  }
}
