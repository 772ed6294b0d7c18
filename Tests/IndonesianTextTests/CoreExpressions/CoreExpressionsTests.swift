import IndonesianText
import Testing

@Suite struct CoreExpressionsTests {
  private static let lists = AnswerMeaning.allCases.map { CoreExpressions.expressions(for: $0) }

  @Test func `every meaning but the unclear one has expressions, none of them twice`() {
    for meaning in AnswerMeaning.allCases where meaning != .unclear {
      let expressions = CoreExpressions.expressions(for: meaning)
      #expect(!expressions.isEmpty)
      #expect(Set(expressions).count == expressions.count, "\(meaning)")
    }
  }

  @Test func `no expression says both yes and no`() {
    let yes = Set(CoreExpressions.expressions(for: .yes))
    #expect(yes.isDisjoint(with: CoreExpressions.expressions(for: .no)))
  }

  @Test func `every expression has a word and no blanks at its ends`() {
    for expression in Self.lists.flatMap({ $0 }) {
      #expect(!FoldedText(expression).isEmpty, "\(expression)")
      #expect(!expression.hasPrefix(" ") && !expression.hasSuffix(" "))
    }
  }
}
