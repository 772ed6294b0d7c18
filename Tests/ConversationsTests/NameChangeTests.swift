import Conversations
import Dialogue
import Testing
import TestSupport

@Suite struct NameChangeTests {
  private static let phones = AliasChange(previous: .phone("1"), current: .phone("2"))
  private static let users = AliasChange(previous: .user("ID.1"), current: .user("ID.2"))

  /// Who has a name: nobody, or a contact that wrote last before, at or after the change, or never.
  private enum Case: CaseIterable {
    case nobody, never, before, at, after

    func holder(_ contact: Int64) -> AliasChange.Holder? {
      let last: Timestamp? =
        switch self {
        case .nobody, .never: nil
        case .before: Chat.start + .seconds(-1)
        case .at: Chat.start
        case .after: Chat.start + .seconds(1)
        }
      return self == .nobody
        ? nil : AliasChange.Holder(ContactID(contact), lastWritten: last)
    }
  }

  private func effects(_ change: AliasChange, _ holder: Case) -> [AliasChange.Effect] {
    Case.allCases.map {
      change.effect(at: Chat.start, holder: holder.holder(1), other: $0.holder(2))
    }
  }

  @Test func `a change of numbers moves a history or leaves it, and joins nobody`() {
    let stays: [AliasChange.Effect] = [.nothing, .nothing, .freeCurrent, .nothing, .nothing]
    #expect(effects(Self.phones, .nobody) == stays)
    #expect(effects(Self.phones, .after) == stays)
    for holder in [Case.never, .before, .at] {
      #expect(effects(Self.phones, holder) == [.move, .move, .move, .move, .freePrevious])
    }
  }

  @Test func `users are joined by their identifiers unless the old one is still used`() {
    let stays = [AliasChange.Effect](repeating: .nothing, count: 5)
    #expect(effects(Self.users, .nobody) == stays)
    #expect(effects(Self.users, .after) == stays)
    for holder in [Case.never, .before, .at] {
      #expect(effects(Self.users, holder) == [.move, .join, .join, .join, .join])
    }
  }

  @Test func `one who has both names keeps the new one`() {
    for holder in Case.allCases where holder != .nobody {
      for change in [Self.phones, Self.users] {
        let same = holder.holder(1)
        #expect(change.effect(at: Chat.start, holder: same, other: same) == .freePrevious)
      }
    }
  }

  @Test func `nobody moves to a name that was given up again later`() {
    func effect(_ seconds: Int) -> AliasChange.Effect {
      Self.phones.effect(
        at: Chat.start, holder: Case.before.holder(1), other: nil,
        givenUpAt: Chat.start + .seconds(seconds))
    }
    #expect(effect(1) == .freePrevious)
    #expect(effect(0) == .move && effect(-1) == .move)
  }

  @Test func `the same number written otherwise is no change`() {
    let change = AliasChange(previous: .phone("+1"), current: .phone("1"))
    let holder = Case.before.holder(1)
    #expect(change.effect(at: Chat.start, holder: holder, other: holder) == .nothing)
  }

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
