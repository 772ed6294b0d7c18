import Conversations
import Dialogue
import Testing
import TestSupport

@Suite struct NameChangeTests {
  private static let phones = AliasChange(previous: .phone("1"), current: .phone("2"))

  @Test func `changes stand between the messages where they came`() {
    func change(_ place: Int) -> NameChange {
      NameChange(
        id: MessageID("\(place)"), at: Chat.start, names: [Self.phones], messagesBefore: place)
    }
    let (a, b) = (InboxItem.text("a", id: "a", from: "1"), InboxItem.text("b", id: "b", from: "1"))
    let changes = [0, 1, 1, 2].map(change)
    #expect(
      Intake(messages: [a, b], changes: changes).steps
        == [
          .change(change(0)), .message(a), .change(change(1)), .change(change(1)), .message(b),
          .change(change(2)),
        ])
    #expect(Intake(changes: [change(0)]).steps == [.change(change(0))])
    #expect(Intake(messages: [a]).steps == [.message(a)])
  }
}
