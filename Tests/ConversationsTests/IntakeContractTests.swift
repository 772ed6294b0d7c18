import Conversations
import Dialogue
import Testing
import TestSupport

/// What every store promises of what comes in.
@Suite struct IntakeContractTests {
  @Test(arguments: StoreKind.allCases)
  func `a message is accepted once for ever`(_ kind: StoreKind) throws {
    let test = try TestStore(kind)
    let item = InboxItem.text("halo", id: "a", from: "62811")
    #expect(try test.accept(item, item).accepted == 1)
    #expect(try test.accept(item).duplicates == 1)
    try test.finishAll()
    try test.restart(at: .start)
    #expect(try test.accept(item).duplicates == 1)
    #expect(try test.store.claimTurns(10, at: .start).isEmpty)
    #expect(try test.store.figures().duplicates == 3)
  }

  @Test(arguments: StoreKind.allCases)
  func `a message that comes again is known, whoever it is said to be from`(
    _ kind: StoreKind
  ) throws {
    let test = try TestStore(kind)
    try test.accept(.text("halo", id: "a", from: "62811"), .text("lagi", id: "b", from: "62812"))
    let names = [
      ContactIdentity(phone: "62811"), ContactIdentity(user: "ID.1"),
      ContactIdentity(phone: "62812", user: "ID.1"), ContactIdentity(phone: ""),
    ]
    for contact in names { #expect(try test.accept(item("a", contact)).duplicates == 1) }
    try test.finishAll()
    try test.restart(at: .start)
    for contact in names { #expect(try test.accept(item("a", contact)).duplicates == 1) }
    // It taught nothing either.
    #expect(try test.store.contact(.user("ID.1")) == nil)
    let figures = try test.store.figures()
    #expect(figures.contacts == 2 && figures.duplicates == 8 && figures.journaled == 0)
    #expect(figures.accepted == 2 && figures.pending == 0)
  }

  @Test(arguments: StoreKind.allCases)
  func `what was accepted is there after the process ended`(_ kind: StoreKind) throws {
    let test = try TestStore(kind)
    let item = InboxItem(
      id: MessageID("a"), number: PhoneNumberID("100"),
      contact: ContactIdentity(
        phone: "+62811", user: "ID.1", parentUser: "ID.ENT.1", profileName: "Siti"),
      sentAt: Chat.start, message: .media(Media(kind: .image, reference: "m1", caption: "ini")),
      attachment: Attachment(
        mediaID: "m1", mimeType: "image/jpeg", sha256: "ab", url: "https://x", fileName: "a.jpg",
        isVoice: false),
      context: MessageContext(
        answers: MessageID("z"), isForwarded: true, isFrequentlyForwarded: true),
      referral: Referral(sourceURL: "u", sourceID: "i", headline: "h"))
    try test.accept(item)
    try test.restart(at: .start)
    let claim = try #require(try test.store.claimTurns(1, at: .start).first)
    #expect(claim.events.map(\.kind) == [.message(item)])
    #expect(claim.events[0].acceptedAt == Chat.start)
  }

  @Test(arguments: StoreKind.allCases)
  func `a body is stored whole, statuses and journal included`(_ kind: StoreKind) throws {
    let test = try TestStore(kind)
    let acceptance = try test.store.accept(
      [
        Intake(
          messages: [.text("a", id: "a", from: "1"), .text("b", id: "b", from: "2")],
          statuses: [StatusUpdate(id: MessageID("x"), status: .read)],
          journal: [JournalEntry(reason: "reaction", bytes: [1, 2])])
      ], at: .start)
    #expect(acceptance[0].accepted == 2)
    #expect(acceptance[0].earlyStatuses == 1)
    #expect(acceptance[0].journaled == 1)
    let figures = try test.store.figures()
    #expect(figures.pending == 2)
    #expect(figures.journaled == 1)
    #expect(figures.inboxIsConserved)
  }

  @Test(arguments: StoreKind.allCases)
  func `a message of nobody is journaled and holds up no neighbour`(_ kind: StoreKind) throws {
    let test = try TestStore(kind)
    let nobody = item("a", ContactIdentity(phone: ""))
    let acceptance = try test.accept(nobody, item("b", ContactIdentity(phone: "1")))
    #expect(acceptance.accepted == 1 && acceptance.journaled == 1 && acceptance.duplicates == 0)
    try test.expectConserved()
  }

  @Test(arguments: StoreKind.allCases)
  func `a phone and an identifier in one webhook are one contact`(_ kind: StoreKind) throws {
    let test = try TestStore(kind)
    try test.accept(
      item("a", ContactIdentity(phone: "62811")),
      item("b", ContactIdentity(phone: "+62811", user: "ID.1")),
      item("c", ContactIdentity(user: "ID.1")))
    let claim = try test.claimOnly()
    #expect(claim.events.count == 3)
    #expect(try test.store.contact(.user("ID.1")) == claim.contact)
    #expect(try test.store.contact(.phone("62811")) == claim.contact)
    #expect(try test.store.contact(.phone("62812")) == nil)
  }

  @Test(arguments: StoreKind.allCases)
  func `two contacts that turn out to be one keep everything of both`(_ kind: StoreKind) throws {
    let test = try TestStore(kind)
    try test.accept(item("a", ContactIdentity(phone: "62811")))
    try test.commit(try test.claimOnly(), state: [7], messages: ["satu"])
    try test.accept(item("b", ContactIdentity(user: "ID.1")))
    let younger = try test.claimOnly()
    try test.accept(item("c", ContactIdentity(phone: "62811", user: "ID.1")))
    // The younger's claim holds a state that is no more.
    #expect(try test.commit(younger, state: [8]) == .fenced)
    let claim = try test.claimOnly()
    #expect(claim.state == [7])
    #expect(claim.contact != younger.contact)
    // "b" was tried before, so it comes alone.
    #expect(claim.messageIDs == ["b"])
    try test.commit(claim, state: [9])
    #expect(try test.claimOnly().messageIDs == ["c"])
    #expect(try test.accept(item("b", ContactIdentity(user: "ID.1"))).duplicates == 1)
    #expect(try test.store.figures().contacts == 1)
    #expect(try test.store.figures().inboxIsConserved)
  }

  /// Three contacts, one after the other, each with a turn and a message that was sent; the last
  /// message tells that the first and the second are one, then that the third is.
  private func joined(_ kind: StoreKind) throws -> TestStore {
    let test = try TestStore(kind)
    let identities = [
      ContactIdentity(phone: "62811"), ContactIdentity(user: "ID.1"),
      ContactIdentity(parentUser: "ID.ENT.1"),
    ]
    for (place, identity) in identities.enumerated() {
      try test.accept(item("in\(place)", identity))
      try test.commit(try test.claimOnly(), messages: ["out\(place)"])
      try test.report(try #require(try test.sends().first), .accepted(MessageID("w\(place)")))
    }
    try test.accept(item("b", ContactIdentity(user: "ID.1", parentUser: "ID.ENT.1")))
    try test.commit(try test.claimOnly())
    try test.accept(item("c", ContactIdentity(phone: "62811", user: "ID.1")))
    try test.commit(try test.claimOnly())
    return test
  }

  @Test(arguments: StoreKind.allCases)
  func `what contacts did before they turned out to be one is found under that one`(
    _ kind: StoreKind
  ) throws {
    let test = try joined(kind)
    try test.restart(at: .start)
    let contact = try #require(try test.store.contact(.parentUser("ID.ENT.1")))
    #expect(try test.store.contact(.phone("62811")) == contact)
    #expect(
      try test.store.turns(of: contact).map(\.message)
        == ["in0", "in1", "in2", "b", "c"].map { MessageID($0) })
    #expect(
      try test.store.outbox(of: contact).map(\.message.text) == ["out0", "out1", "out2"])
    for place in 0..<3 {
      #expect(try test.store.contact(ofMessage: MessageID("in\(place)")) == contact)
      #expect(try test.store.contact(ofMessage: MessageID("w\(place)")) == contact)
      #expect(try test.status("w\(place)", .read).statuses == 1)
    }
    try test.expectConserved()
  }

  @Test(arguments: StoreKind.allCases)
  func `contacts that turn out to be one get one message at a time`(_ kind: StoreKind) throws {
    let test = try TestStore(kind)
    try test.accept(item("a", ContactIdentity(phone: "62811")))
    try test.accept(item("b", ContactIdentity(user: "ID.1")))
    let claims = try test.store.claimTurns(2, at: .start)
    // The younger's messages are the earlier ones.
    try test.commit(claims[1], messages: ["b1", "b2"])
    try test.commit(claims[0], messages: ["a1", "a2"])
    let both = try test.sends()
    #expect(both.map(\.message.text) == ["b1", "a1"])
    try test.report(both[0], .accepted(MessageID("w1")))
    try test.accept(item("c", ContactIdentity(phone: "62811", user: "ID.1")))
    // "a1" is still under way.
    #expect(try test.sends().isEmpty)
    try test.report(both[1], .accepted(MessageID("w2")))
    #expect(try test.sends().map(\.message.text) == ["b2"])
    try test.expectConserved()
  }

  @Test(arguments: StoreKind.allCases)
  func `whoever has just written by a name that leads elsewhere now is taken for the right one`(
    _ kind: StoreKind
  ) throws {
    let test = try TestStore(kind)
    let (phone, user) = (ContactIdentity(phone: "62811"), ContactIdentity(user: "ID.1"))
    for id in ["a", "b", "c"] {
      try test.accept(item("phone \(id)", phone))
      try test.accept(item("user \(id)", user))
    }
    try test.finishAll()
    // Each was found by its name before, and now they are one.
    try test.accept(item("both", ContactIdentity(phone: "62811", user: "ID.1")))
    try test.accept(item("user d", user))
    try test.accept(item("phone d", phone))
    let joined = try test.claimOnly()
    #expect(joined.messageIDs == ["both", "user d", "phone d"])
    try test.commit(joined, state: [7])
    try test.change(.phone("62811"), .phone("62899"))
    try test.accept(item("somebody else", phone))
    let other = try test.claimOnly()
    #expect(other.state == nil && other.contact != joined.contact)
    try test.commit(other)
    for (id, identity) in [("e", user), ("f", ContactIdentity(phone: "62899"))] {
      try test.accept(item(id, identity))
      let claim = try test.claimOnly()
      #expect(claim.contact == joined.contact && claim.state == [7])
      try test.commit(claim, state: [7])
    }
  }

  private func item(_ id: String, _ contact: ContactIdentity) -> InboxItem {
    InboxItem(
      id: MessageID(id), number: PhoneNumberID("100"), contact: contact, sentAt: nil,
      message: .text(id))
  }
}
