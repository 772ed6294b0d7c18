import Dialogue
import Simulator
import Testing

struct TurnComparisonTests {
  private static func isFine(_ expected: String, _ got: [TranscriptLine]) -> Bool {
    var captures: [String: String] = [:]
    let lines = ConversationReader.read(expected).lines
    return TurnComparison(lines, with: got, captures: &captures).isFine
  }

  private static func said(_ texts: String...) -> [TranscriptLine] {
    texts.map { .bot(OutboundMessage(text: $0)) }
  }

  @Test(arguments: [
    ("< a\n< b", said("a", "b"), true),
    ("< a\n< b", said("b", "a"), false),
    ("< a", said("a", "b"), false),
    ("< a\n< b", said("a"), false),
    ("...", said(), true),
    ("...", said("a", "b", "c"), true),
    ("...\n< c", said("a", "b", "c"), true),
    ("< a\n...", said("a", "b", "c"), true),
    ("< a\n...\n< c", said("a", "c"), true),
    ("< a\n...\n< a", said("a"), false),
    ("...\n< b\n...", said("a", "b", "c"), true),
    ("...\n< x\n...", said("a", "b", "c"), false),
    ("...\n< b\n...\n< b", said("b", "b"), true),
    ("< …\n< b", said("a", "b"), true),
    ("< …\n< b", said("b"), false),
  ])
  func `messages come in order, and three dots stand for any number`(
    expected: String, got: [TranscriptLine], isMet: Bool
  ) {
    #expect(Self.isFine(expected, got) == isMet)
  }

  private static func did(
    _ name: String, _ arguments: [String: String] = [:], isImplied: Bool = false
  ) -> TranscriptLine {
    .effect(
      TranscriptEffect(
        name: name, arguments: arguments.sorted { $0.key < $1.key }.map { .init($0.key, $0.value) },
        isImplied: isImplied))
  }

  @Test(arguments: [
    ("! a", [did("a", ["x": "1"])], true),
    ("! a x=1", [did("a", ["x": "1", "y": "2"])], true),
    ("! a x=2", [did("a", ["x": "1"])], false),
    ("! a x=\"1  2\"", [did("a", ["x": "1 2"])], true),
    ("! a", [], false),
    ("", [did("a")], false),
    ("! a", [did("a"), did("a")], false),
    ("! a\n! b", [did("b"), did("a")], false),
    ("", [did("teruskan", isImplied: true)], true),
    ("! teruskan", [did("teruskan", isImplied: true)], true),
    ("...", [did("a")], false),
  ])
  func `every effect is expected, with at least these arguments`(
    expected: String, got: [TranscriptLine], isMet: Bool
  ) {
    #expect(Self.isFine(expected, got) == isMet)
  }

  @Test func `only what differs is left`() throws {
    var captures: [String: String] = [:]
    let lines = ConversationReader.read("< a\n< b\n< d").lines
    let comparison = TurnComparison(lines, with: Self.said("a", "c", "d"), captures: &captures)
    #expect(comparison.missing.map(\.line) == [1])
    #expect(comparison.extra.map(\.text) == ["c"])
  }
}
