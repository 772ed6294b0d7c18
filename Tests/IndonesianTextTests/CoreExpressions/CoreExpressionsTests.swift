import IndonesianText
import Testing

@Suite struct CoreExpressionsTests {
  private static func phrases(_ expressions: [String]) -> Set<[WordID]> {
    var builder = VocabularyBuilder()
    let all =
      CoreExpressions.yes + CoreExpressions.no + CoreExpressions.skip + CoreExpressions.done
      + CoreExpressions.fillers
    for expression in all { builder.intern(expression) }
    let vocabulary = builder.build()
    return Set(expressions.map(vocabulary.phrase))
  }

  @Test func `no expression says both yes and no, or both an answer and skip`() {
    let yes = Self.phrases(CoreExpressions.yes)
    let no = Self.phrases(CoreExpressions.no)
    let skip = Self.phrases(CoreExpressions.skip)
    #expect(yes.isDisjoint(with: no))
    #expect(yes.isDisjoint(with: skip))
    #expect(no.isDisjoint(with: skip))
    #expect(skip.isDisjoint(with: Self.phrases(CoreExpressions.done)))
  }

  @Test func `an expression with an opposite reading is neither yes nor no`() {
    let answers = Self.phrases(CoreExpressions.yes + CoreExpressions.no)
    for trap in ["keberatan", "tidak keberatan", "salah", "tidak masalah", "gpp", "mungkin"] {
      #expect(answers.isDisjoint(with: Self.phrases([trap])), "\(trap)")
    }
  }

  @Test func `every expression has words`() {
    let all =
      CoreExpressions.yes + CoreExpressions.no + CoreExpressions.skip + CoreExpressions.done
      + CoreExpressions.fillers
    #expect(all.allSatisfy { !FoldedText($0).isEmpty })
  }
}
