import Conversations
import Dialogue
import StoreSQLite
import TestSupport
import Testing

/// What a thief of the file reads in it.
@Suite struct SealingTests {
  private static let phone = "628123456789"
  /// The number in base 64, as the channel writes it into its names of messages.
  private static let phoneInNames = "NjI4MTIzNDU2Nzg5"
  private static let number = PhoneNumberID("100")

  private func open(_ folder: StoreFolder) throws -> SQLiteStore {
    var settings = folder.settings()
    settings.protection = IdentityProtection(
      alias: { $0.canonical.utf8.map { $0 ^ 0x55 } },
      seal: { [0xee] + $0.map { $0 ^ 0x33 } },
      open: { $0.first == 0xee ? $0.dropFirst().map { $0 ^ 0x33 } : nil })
    return try SQLiteStore(settings, at: .start)
  }

  private func item(_ id: String, _ message: InboundMessage) -> InboxItem {
    InboxItem(
      id: MessageID(id), number: Self.number,
      contact: ContactIdentity(phone: Self.phone, profileName: "Budi Santoso"), sentAt: nil,
      message: message)
  }

  private func expectNothingClear(_ folder: StoreFolder, _ step: Comment) throws {
    for text in [Self.phone, Self.phoneInNames, "Budi Santoso", "dekat sekolah", "foto-rumah"] {
      #expect(try folder.filesHolding(text) == [], step)
    }
  }

  @Test func `the search finds what lies in clear, in the log too`() throws {
    let folder = try StoreFolder()
    let store = try folder.open()
    _ = try store.accept([Intake(messages: [item("a", .text("halo"))])], at: .start)
    #expect(try folder.filesHolding(Self.phone) == ["uji.sqlite-wal"])
    try store.close()
  }

  @Test func `numbers, names and words lie in no file in clear, whatever becomes of an event`()
    throws
  {
    let folder = try StoreFolder()
    let store = try open(folder)
    let body = JournalEntry(
      reason: "foreign_number", bytes: Array(#"{"from":"628123456789"}"#.utf8))
    let messages = [
      item("wamid.HBgM\(Self.phoneInNames)FQIAEhgU", .text("saya 628123456789, dekat sekolah")),
      item("b", .contactCard(ContactCard(name: "Budi Santoso", phone: Self.phone))),
    ]
    _ = try store.accept([Intake(messages: messages, journal: [body])], at: .start)
    try expectNothingClear(folder, "accepted")
    let claim = try #require(try store.claimTurns(1, at: .start).first)
    #expect(claim.events.map(\.kind) == messages.map { .message($0) })
    try store.enqueue(.staff(.reply("dekat sekolah")), for: claim.contact, at: .start)
    var record = TurnRecord(state: [1])
    record.events = [
      HandledEvent(place: 0, outcome: .done),
      HandledEvent(place: 1, outcome: .parked(reason: "attempts")),
    ]
    record.messages = [
      NewMessage(OutboundMessage(text: "Alamat: dekat sekolah"), answers: messages[0].id)
    ]
    _ = try store.commit([TurnCommit(claim, .none(record))], at: .start)
    try expectNothingClear(folder, "committed")
    let send = try #require(try store.claimSends(1, from: Self.number, at: .start).first)
    #expect(send.recipient.phone == Self.phone)
    #expect(send.message.text == "Alamat: dekat sekolah")
    #expect(send.answers == messages[0].id)
    let name = MessageID("wamid.HBgM\(Self.phoneInNames)FQIAERgS")
    try store.record([SendReport(id: send.id, outcome: .accepted(name))], at: .start)
    #expect(try store.outbox(of: claim.contact).map(\.messageID) == [name])
    try expectNothingClear(folder, "sent")
    let letter = try #require(try store.deadLetters(1).first)
    #expect(letter.kind == .message(messages[1]))
    #expect(try store.retry(letter.id, at: .start))
    let again = try #require(try store.claimTurns(1, at: .start).first)
    #expect(again.events.map(\.kind) == [.staff(.reply("dekat sekolah")), .message(messages[1])])
    try SQLiteConnection(path: folder.file).execute("PRAGMA wal_checkpoint(TRUNCATE)")
    try expectNothingClear(folder, "checkpointed")
  }

  @Test func `a file to be fetched is named nowhere in clear`() throws {
    let folder = try StoreFolder()
    let store = try open(folder)
    var item = item(
      "wamid.HBgM\(Self.phoneInNames)FQIAEhgU", .media(Media(kind: .image, reference: "7")))
    let attachment = Attachment(mediaID: "7", mimeType: "image/png", fileName: "foto-rumah.png")
    item.attachment = attachment
    _ = try store.accept([Intake(messages: [item])], at: .start)
    let job = try #require(try store.claimMedia(1, at: .start).first)
    #expect(job.attachment == attachment && job.message == item.id)
    try expectNothingClear(folder, "claimed")
  }

  @Test func `an event of another key is damage, not an empty event`() throws {
    let folder = try StoreFolder()
    let store = try folder.open()
    _ = try store.accept([Intake(messages: [item("a", .text("halo"))])], at: .start)
    let other = try open(folder)
    #expect(throws: StoreError.damaged("something was sealed with another key")) {
      try other.claimTurns(1, at: .start)
    }
  }
}
