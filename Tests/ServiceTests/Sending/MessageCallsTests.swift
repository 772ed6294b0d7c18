import Conversations
import Dialogue
import Service
import Testing

@Suite struct MessageCallsTests {
  private func refused(_ code: Int) -> GraphAnswer {
    .refused(status: 400, code: code, retryAfter: nil)
  }

  private static let question = OutboundMessage(
    text: "Mau?",
    options: OutboundOptions(
      rendering: .buttons, items: [OutboundOption(id: "1", label: "Ya")]))

  @Test(arguments: [100, 131_008, 131_009, 135_000])
  func `options that were refused are written out, once`(_ code: Int) throws {
    let plain = try #require(
      MessageCalls.plainForm(of: Self.question, after: refused(code)))
    #expect(plain.options?.rendering == .numbered)
    #expect(plain.options?.items == Self.question.options?.items)
    #expect(MessageCalls.plainForm(of: plain, after: refused(code)) == nil)
    let text = OutboundMessage(text: "a")
    #expect(MessageCalls.plainForm(of: text, after: refused(code)) == nil)
  }

  @Test func `no other answer changes the form`() {
    for answer in [.ambiguous, .notSent, refused(131_026), refused(190), refused(131_047)] {
      #expect(MessageCalls.plainForm(of: Self.question, after: answer) == nil)
    }
  }
}
