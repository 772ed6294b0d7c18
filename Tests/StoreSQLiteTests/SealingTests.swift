import Conversations
import Dialogue
import StoreSQLite
import TestSupport
import Testing
import Tickets

/// What a thief of the file reads in it.
@Suite struct SealingTests {
  private static let phone = "628123456789"
  /// The number in base 64, as the channel writes it into its names of messages.
  private static let phoneInNames = "NjI4MTIzNDU2Nzg5"
  private static let number = PhoneNumberID("100")

  private func open(_ folder: StoreFolder) throws -> SQLiteStore {
    var settings = folder.settings()
    settings.protection = IdentityProtection(
      hash: { $0.utf8.map { $0 ^ 0x55 } },
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
    for text in [
      Self.phone, Self.phoneInNames, "Budi Santoso", "dekat sekolah", "foto-rumah", "contoh.id",
      "dugaan-keadaan", "jejak-penjaga",
    ] {
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
    let send = try #require(
      try store.claimSends(1, from: Self.number, passingOver: [], at: .start).first)
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

  /// A turn with a state, a guard, a note for staff and a report about a link.
  private func commit(_ claim: Claim, _ store: SQLiteStore) throws {
    let turn = TurnCommit(
      claim,
      .withTickets { records in
        let others = try records.reports(about: "https://contoh.id/1")
        try records.insert(
          Report(
            ticket: "T\(others)", number: try records.allotNumber(), contact: claim.contact,
            savedAt: Moment.start.wall, status: .received, updatedAt: Moment.start.wall,
            fields: [
              RecordField(name: "tautan", value: .text("https://contoh.id/1")),
              RecordField(name: "uraian", value: .text("dekat sekolah")),
            ]))
        var record = TurnRecord(
          state: Array("dugaan-keadaan".utf8), guardBytes: Array("jejak-penjaga".utf8))
        record.events = [HandledEvent(place: 0, outcome: .done)]
        record.notes = [StaffNote(kind: .handOver, subject: "umum", text: "dekat sekolah")]
        return record
      })
    #expect(try store.commit([turn], at: .start) == [.committed])
  }

  @Test func `states, notes and reports lie in no file in clear`() throws {
    let folder = try StoreFolder()
    let store = try open(folder)
    for (place, id) in ["a", "b"].enumerated() {
      _ = try store.accept([Intake(messages: [item(id, .text("halo"))])], at: .start)
      let claim = try #require(try store.claimTurns(1, at: .start).first)
      #expect(claim.state == (place == 0 ? nil : Array("dugaan-keadaan".utf8)))
      #expect(claim.guardBytes == (place == 0 ? [] : Array("jejak-penjaga".utf8)))
      // The second report knows of the first, although the link lies in no row.
      try commit(claim, store)
      #expect(try store.contact(ofTicket: "T\(place)") == claim.contact)
      #expect(try store.state(of: claim.contact) == Array("dugaan-keadaan".utf8))
    }
    try expectNothingClear(folder, "committed")
    try SQLiteConnection(path: folder.file).execute("PRAGMA wal_checkpoint(TRUNCATE)")
    try expectNothingClear(folder, "checkpointed")
  }

  @Test func `a file of form 2 is read, and what lay in clear in it is sealed`() throws {
    let folder = try StoreFolder()
    try OldFile.write(to: folder.file)
    #expect(try folder.filesHolding("dugaan-keadaan") == ["uji.sqlite"])
    let store = try open(folder)
    _ = try store.accept([Intake(messages: [item("b", .text("halo"))])], at: .start)
    let claim = try #require(try store.claimTurns(1, at: .start).first)
    #expect(claim.contact == ContactID(1))
    #expect(claim.state == Array("dugaan-keadaan".utf8))
    #expect(claim.guardBytes == Array("jejak-penjaga".utf8))
    try commit(claim, store)
    // There was one report of the link in the old file.
    #expect(try store.contact(ofTicket: "T1") == claim.contact)
    #expect(try store.contact(ofTicket: "T-LAMA") == claim.contact)
    let figures = try store.figures()
    // Three were made, one of which turned out to be another.
    #expect(figures.contacts == 2 && figures.tickets == 2)
    #expect(figures.openTicketSince == Timestamp(milliseconds: 5))
    try SQLiteConnection(path: folder.file).execute("PRAGMA wal_checkpoint(TRUNCATE)")
    try expectNothingClear(folder, "brought up")
    // A second opening finds nothing to do.
    #expect(try open(folder).state(of: claim.contact) == Array("dugaan-keadaan".utf8))
  }

  @Test func `whoever still has an older file open is told that it was taken over`() throws {
    let folder = try StoreFolder()
    let old = try open(folder)
    try SQLiteConnection(path: folder.file).execute(OldFile.backToForm5)
    try SQLiteConnection(path: folder.file).execute(OldFile.backToForm4)
    _ = try open(folder)
    #expect(throws: StoreError.superseded) { try old.probe(at: .start) }
  }

  @Test func `an event that cannot be opened is damage, not an empty event`() throws {
    let folder = try StoreFolder()
    let store = try folder.open()
    _ = try store.accept([Intake(messages: [item("a", .text("halo"))])], at: .start)
    var settings = folder.settings()
    settings.protection.open = { _ in nil }
    let other = try SQLiteStore(settings, at: .start)
    #expect(try other.claimTurns(1, at: .start).isEmpty)
    let letters = try other.deadLetters(5)
    #expect(letters.map(\.kind) == [nil])
    #expect(letters.map(\.reason) == ["damaged inbox.event 1"])
  }
}
