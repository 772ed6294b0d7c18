import Conversations
import Dialogue
import Testing
import TestSupport

/// What every store promises of people who change their number, and of those who get the old one.
@Suite struct NameChangeContractTests {
  private static let (old, new) = (
    ContactIdentifier.phone("62811"), ContactIdentifier.phone("62899")
  )

  @Test(arguments: StoreKind.allCases)
  func `a new number leads to the old conversation, and the old number is free`(
    _ kind: StoreKind
  ) throws {
    let test = try TestStore(kind)
    try test.accept(.text("a", id: "a", from: "62811"))
    try test.commit(try test.claimOnly(), state: [7])
    try test.change(.phone("62811"), .phone("62899"))
    try test.accept(.text("b", id: "b", from: "62899"))
    let moved = try test.claimOnly()
    #expect(moved.state == [7])
    try test.commit(moved, state: [7], messages: ["ya"])
    #expect(try test.sends().first?.recipient.phone == "62899")
    try test.accept(.text("c", id: "c", from: "62811"))
    #expect(try test.claimOnly().state == nil)
  }

  /// Someone writes and is answered; gives who that is.
  @discardableResult
  private func write(
    _ id: String, _ name: ContactIdentifier, at moment: Timestamp = Chat.start, _ test: TestStore
  ) throws -> ContactID {
    var contact = ContactIdentity()
    contact.set(name)
    let item = InboxItem(
      id: MessageID(id), number: PhoneNumberID("100"), contact: contact, sentAt: moment,
      message: .text(id))
    #expect(try test.accept(item).accepted == 1)
    let claim = try test.claimOnly()
    try test.commit(claim, state: Array(id.utf8))
    return claim.contact
  }

  private static func after(_ seconds: Int) -> Timestamp { Chat.start + .seconds(seconds) }

  @Test(arguments: StoreKind.allCases)
  func `a change that comes again changes nothing more`(_ kind: StoreKind) throws {
    let test = try TestStore(kind)
    let owner = try write("a", Self.old, test)
    try test.change(Self.old, Self.new)
    let stranger = try write("b", Self.old, test)
    for _ in 0..<2 {
      #expect(try test.change(Self.old, Self.new).duplicates == 1)
      #expect(try test.store.contact(Self.old) == stranger)
      #expect(try test.store.contact(Self.new) == owner)
      try test.restart(at: .start)
    }
    // Of somebody who is not known either.
    try test.change(.phone("1"), .phone("2"), id: "unknown")
    let other = try write("c", .phone("1"), test)
    #expect(try test.change(.phone("1"), .phone("2"), id: "unknown").duplicates == 1)
    #expect(try test.store.contact(.phone("1")) == other)
    #expect(try test.store.contact(ofMessage: MessageID("unknown")) == nil)
    #expect(try test.store.contact(ofMessage: MessageID("change")) == owner)
  }

  @Test(arguments: StoreKind.allCases)
  func `there and back again is the old conversation, and the first change does not come back`(
    _ kind: StoreKind
  ) throws {
    let test = try TestStore(kind)
    let owner = try write("a", Self.old, test)
    try test.change(Self.old, Self.new, id: "there", at: Self.after(1))
    try test.change(Self.new, Self.old, id: "back", at: Self.after(2))
    #expect(try test.change(Self.old, Self.new, id: "there", at: Self.after(1)).duplicates == 1)
    // The same news by another message, and the two in the wrong order.
    try test.change(Self.old, Self.new, id: "late", at: Self.after(1))
    #expect(try test.store.contact(Self.old) == owner)
    #expect(try test.store.contact(Self.new) == nil)
  }

  @Test(arguments: StoreKind.allCases)
  func `who has written under the old number since keeps it and what is theirs`(
    _ kind: StoreKind
  ) throws {
    for isAnswered in [true, false] {
      let test = try TestStore(kind)
      let stranger = try write("a", Self.old, test)
      if isAnswered {
        try write("b", Self.old, at: Self.after(2), test)
      } else {
        var item = InboxItem.text("b", id: "b", from: "62811")
        item.sentAt = Self.after(2)
        try test.accept(item)
      }
      try test.restart(at: .start)
      try test.change(Self.old, Self.new, at: Self.after(1))
      #expect(try test.store.contact(Self.old) == stranger)
      #expect(try test.store.contact(Self.new) == nil)
    }
  }

  @Test(arguments: StoreKind.allCases)
  func `a history goes to nobody who has written under the new number since`(
    _ kind: StoreKind
  ) throws {
    let test = try TestStore(kind)
    let owner = try write("a", Self.old, test)
    let other = try write("b", Self.new, at: Self.after(2), test)
    try test.change(Self.old, Self.new, at: Self.after(1))
    #expect(try test.store.contact(Self.new) == other)
    #expect(try test.store.state(of: other) == Array("b".utf8))
    // Nor to whoever gets the old one.
    #expect(try write("c", Self.old, at: Self.after(3), test) != owner)
    #expect(try test.store.figures().contacts == 3)
  }

  @Test(arguments: StoreKind.allCases)
  func `who had the new number before is neither joined nor written to any more`(
    _ kind: StoreKind
  ) throws {
    for knowsOwner in [true, false] {
      let test = try TestStore(kind)
      let before = try write("a", Self.new, test)
      try test.store.post(OutboundMessage(text: "rahasia"), to: before, at: .start)
      let owner = knowsOwner ? try write("b", Self.old, test) : nil
      try test.change(Self.old, Self.new, at: Self.after(1))
      #expect(try test.store.contact(Self.new) == owner)
      let now = try write("c", Self.new, at: Self.after(2), test)
      #expect(now != before && owner.map { $0 == now } ?? true)
      #expect(try test.sends().map(\.recipient.phone) == [nil])
      #expect(try test.store.state(of: before) == Array("a".utf8))
      try test.expectConserved()
    }
  }

  @Test(arguments: StoreKind.allCases)
  func `what was written by the old number before the change and comes late is the old owner's`(
    _ kind: StoreKind
  ) throws {
    let test = try TestStore(kind)
    let owner = try write("a", Self.old, test)
    try test.change(Self.old, Self.new, at: Self.after(2))
    #expect(try write("late", Self.old, at: Self.after(1), test) == owner)
    #expect(try test.store.contact(Self.old) == nil)
    // A status of a message to the old number teaches it to nobody.
    let contact = ContactIdentity(phone: "62811", user: "ID.1")
    let update = StatusUpdate(id: MessageID("w"), status: .read, contact: contact)
    _ = try test.store.accept([Intake(statuses: [update])], at: .start)
    #expect(try test.store.contact(Self.old) == nil)
    let stranger = try write("b", Self.old, at: Self.after(3), test)
    #expect(stranger != owner)
    #expect(try test.store.contact(Self.old) == stranger)
    #expect(try test.store.contact(Self.new) == owner)
  }

  @Test(arguments: StoreKind.allCases)
  func `of two changes in the wrong order the first leaves nothing for whoever comes next`(
    _ kind: StoreKind
  ) throws {
    let test = try TestStore(kind)
    let owner = try write("a", Self.old, test)
    let third = ContactIdentifier.phone("62833")
    try test.change(Self.new, third, id: "second", at: Self.after(4))
    let between = try write("b", Self.new, at: Self.after(3), test)
    try test.change(Self.old, Self.new, id: "first", at: Self.after(2))
    #expect(try write("c", Self.new, at: Self.after(3), test) != owner)
    #expect(try test.store.contact(Self.new) == nil)
    for (id, name) in [("d", Self.new), ("e", Self.old)] {
      let stranger = try write(id, name, at: Self.after(5), test)
      #expect(stranger != owner && stranger != between)
    }
  }

  @Test(arguments: StoreKind.allCases)
  func `a user who has a new identifier is one user, also if it came first`(
    _ kind: StoreKind
  ) throws {
    let test = try TestStore(kind)
    let (old, new) = (ContactIdentifier.user("ID.1"), ContactIdentifier.user("ID.2"))
    let owner = try write("a", old, test)
    try write("b", new, at: Self.after(2), test)
    try test.change(old, new, at: Self.after(1))
    #expect(try test.store.contact(new) == owner)
    #expect(try test.store.contact(old) == owner)
    #expect(try write("c", new, at: Self.after(3), test) == owner)
    #expect(try test.store.figures().contacts == 1)
  }

  @Test(arguments: StoreKind.allCases)
  func `in one body each message counts for whom its number led to at its place`(
    _ kind: StoreKind
  ) throws {
    let test = try TestStore(kind)
    let owner = try write("a", Self.old, test)
    let messages = [
      InboxItem.text("b", id: "b", from: "62811"), .text("c", id: "c", from: "62811"),
      .text("d", id: "d", from: "62899"),
    ]
    let change = NameChange(
      id: MessageID("change"), at: Chat.start,
      names: [AliasChange(previous: Self.old, current: Self.new)], messagesBefore: 1)
    let acceptance = try test.store.accept(
      [Intake(messages: messages, changes: [change])], at: .start)
    #expect(acceptance[0].accepted == 3)
    let claims = try test.store.claimTurns(10, at: .start)
    #expect(claims.map(\.messageIDs) == [["b", "d"], ["c"]])
    #expect(claims[0].contact == owner && claims[1].state == nil)
  }

  private func told(
    _ id: String, _ phone: String?, _ user: String?, at second: Int, _ test: TestStore
  ) throws -> ContactID {
    let item = InboxItem(
      id: MessageID(id), number: PhoneNumberID("100"),
      contact: ContactIdentity(phone: phone, user: user), sentAt: Self.after(second),
      message: .text(id))
    try test.accept(item)
    let claim = try test.claimOnly()
    try test.commit(claim, state: Array(id.utf8), messages: [id])
    return claim.contact
  }

  @Test(arguments: StoreKind.allCases)
  func `a number that comes with another identifier has changed hands, replies that wait included`(
    _ kind: StoreKind
  ) throws {
    let test = try TestStore(kind)
    let owner = try told("a", "62811", "ID.A", at: 1, test)
    let next = try told("b", "62811", "ID.B", at: 2, test)
    #expect(next != owner)
    try test.restart(at: .start)
    let sends = try test.sends()
    #expect(sends.map(\.recipient.phone) == [nil, "62811"])
    #expect(sends.map(\.recipient.user) == ["ID.A", "ID.B"])
    // What comes late is its writer's, and moves nothing.
    #expect(try told("c", "62811", "ID.A", at: 1, test) == owner)
    #expect(try told("d", nil, "ID.B", at: 3, test) == next)
    #expect(try test.store.figures().contacts == 2)
  }

  @Test(arguments: StoreKind.allCases)
  func `two who are known by different identifiers stay two, and a status moves no name`(
    _ kind: StoreKind
  ) throws {
    let test = try TestStore(kind)
    let owner = try told("a", "62811", "ID.A", at: 1, test)
    let other = try told("b", "62899", "ID.B", at: 1, test)
    let contact = ContactIdentity(phone: "62811", user: "ID.B")
    let update = StatusUpdate(
      id: MessageID("w"), status: .read, at: Self.after(9), contact: contact)
    _ = try test.store.accept([Intake(statuses: [update])], at: .start)
    #expect(try test.store.contact(Self.old) == owner)
    #expect(try test.store.contact(.user("ID.B")) == other)
    #expect(try told("c", "62811", "ID.B", at: 2, test) == other)
    #expect(try test.store.contact(Self.old) == other)
    #expect(try test.store.contact(Self.new) == nil)
    #expect(try test.store.contact(.user("ID.A")) == owner)
    #expect(try test.store.figures().contacts == 2)
  }

  @Test(arguments: StoreKind.allCases)
  func `what the old owner wrote and comes late is theirs also when another has the number`(
    _ kind: StoreKind
  ) throws {
    let test = try TestStore(kind)
    let owner = try told("a", "62811", nil, at: 1, test)
    try test.change(Self.old, Self.new, at: Self.after(5))
    let next = try told("b", "62811", nil, at: 9, test)
    #expect(next != owner)
    #expect(try told("late", "62811", nil, at: 3, test) == owner)
    #expect(try test.store.contact(Self.old) == next)
    let sends = try test.sends()
    #expect(sends.map(\.contact) == [owner, next])
    #expect(sends.map(\.recipient.phone) == ["62899", "62811"])
  }

  @Test(arguments: StoreKind.allCases)
  func `identifiers that changed are one person's in whatever order that is told`(
    _ kind: StoreKind
  ) throws {
    let test = try TestStore(kind)
    let owner = try told("a", "62811", "ID.1", at: 1, test)
    // That the number is another one comes first, though it was later.
    try test.change(Self.old, Self.new, id: "number", at: Self.after(4))
    try test.change(.user("ID.1"), .user("ID.2"), id: "first", at: Self.after(2))
    #expect(try told("b", "62899", "ID.2", at: 5, test) == owner)
    // Somebody else: the second change comes before the first, and one before any message.
    let other = try told("c", nil, "ID.6", at: 1, test)
    _ = try told("d", nil, "ID.7", at: 3, test)
    try test.change(.user("ID.7"), .user("ID.8"), id: "last", at: Self.after(5))
    try test.change(.user("ID.6"), .user("ID.7"), id: "middle", at: Self.after(2))
    try test.change(.user("ID.5"), .user("ID.6"), id: "early", at: Self.after(0))
    #expect(try told("e", nil, "ID.5", at: 0, test) == other)
    #expect(try test.store.figures().contacts == 2)
    let users = try test.sends().map(\.recipient.user)
    #expect(users == ["ID.2", "ID.8"])
  }

  @Test(arguments: StoreKind.allCases)
  func `a number that another identifier gives up moves nobody else`(_ kind: StoreKind) throws {
    for says in [ContactIdentity(user: "ID.B"), ContactIdentity()] {
      let test = try TestStore(kind)
      let owner = try told("a", "62811", "ID.A", at: 1, test)
      // Nobody told that the number was given out again, and to whom.
      var names = [AliasChange(previous: Self.old, current: Self.new)]
      if says.user == nil {
        names.append(AliasChange(previous: .user("ID.B"), current: .user("ID.C")))
      }
      let news = NameChange(id: MessageID("n"), at: Self.after(3), names: names, of: says)
      _ = try test.store.accept([Intake(changes: [news])], at: .start)
      #expect(try test.store.contact(Self.old) == nil && test.store.contact(Self.new) == nil)
      let next = try told("b", "62899", says.user == nil ? "ID.C" : "ID.B", at: 4, test)
      #expect(next != owner)
      #expect(try test.sends().map(\.recipient.phone) == [nil, "62899"])
    }
  }

  @Test(arguments: StoreKind.allCases)
  func `of two who move to one number in one moment the first has it`(_ kind: StoreKind) throws {
    let test = try TestStore(kind)
    let owner = try write("a", Self.old, test)
    let other = try write("b", .phone("62822"), test)
    try test.change(Self.old, Self.new, id: "first", at: Self.after(1))
    try test.change(.phone("62822"), Self.new, id: "second", at: Self.after(1))
    #expect(try test.store.contact(Self.new) == owner)
    #expect(try test.store.contact(.phone("62822")) == nil)
    #expect(try write("c", .phone("62822"), at: Self.after(2), test) != other)
  }

  @Test(arguments: StoreKind.allCases)
  func `a number that somebody got and left in one moment leads to nobody`(
    _ kind: StoreKind
  ) throws {
    let test = try TestStore(kind)
    let owner = try told("a", nil, "ID.1", at: 1, test)
    _ = try told("b", "62811", "ID.2", at: 3, test)
    // Both are one person, who has had another number since.
    let names = [
      AliasChange(previous: .phone("62822"), current: Self.new),
      AliasChange(previous: .user("ID.1"), current: .user("ID.2")),
    ]
    let news = NameChange(id: MessageID("n"), at: Self.after(2), names: names)
    _ = try test.store.accept([Intake(changes: [news])], at: .start)
    #expect(try test.store.contact(.user("ID.2")) == owner)
    #expect(try test.store.contact(Self.old) == owner)
    #expect(try test.store.contact(Self.new) == nil)
    #expect(try told("c", "62899", nil, at: 4, test) != owner)
    #expect(try test.sends().map(\.recipient.phone) == ["62811", "62899"])
  }
}
