package import Conversations
package import Dialogue
import Tickets

/// The embedded store: one file and its write-ahead log.
///
/// What was committed survives the end of the process and of the power (`synchronous=FULL`). One
/// process owns a file; a second one that opens it takes it over, and the first is told
/// `StoreError.superseded` at its next write.
package final class SQLiteStore: Store {
  /// How a file is opened.
  package struct Settings: Sendable {
    package var path: String
    package var keys: StoreKeys
    package var protection: IdentityProtection
    /// How long pictures of one contact are gathered into one claim; zero: not at all.
    package var gather: Duration
    /// An operator's command beside the running service takes nothing over.
    package var isVisitor: Bool
    /// How long a lock of another process is waited for before a write is refused as `busy`.
    package var lockWait: Duration
    /// The file grows no further than so many pages of 4 KiB; nil: as far as the disk goes.
    package var mostPages: Int?

    package init(
      path: String, keys: StoreKeys, protection: IdentityProtection = .none,
      gather: Duration = .milliseconds(300), isVisitor: Bool = false,
      lockWait: Duration = .seconds(10), mostPages: Int? = nil
    ) {
      self.path = path
      self.keys = keys
      self.protection = protection
      self.gather = gather
      self.isVisitor = isVisitor
      self.lockWait = lockWait
      self.mostPages = mostPages
    }
  }

  private let queue: CommitQueue
  /// nil for a visitor.
  private let checkpointer: Checkpointer?

  /// Opens the file; makes it if it is not there, but not for a visitor.
  ///
  /// After an unclean end every page is looked at first; what was being sent becomes of unknown
  /// outcome.
  ///
  /// - Throws: `newerSchema`, `olderSchema`, `foreign`, `otherKey`, `damaged`, or what keeps the
  ///   file from being opened; for a visitor also `empty` and `notYetRaised`.
  package init(_ settings: Settings, at now: Moment) throws(StoreError) {
    do {
      let connection = try SQLiteConnection(
        path: settings.path, mayCreate: !settings.isVisitor,
        waitsFor: Int32(clamping: settings.lockWait.milliseconds))
      if settings.isVisitor {
        try Schema.inspect(connection, settings.protection)
      } else {
        try Schema.prepare(
          connection, drawn: settings.keys, protection: settings.protection)
      }
      if let pages = settings.mostPages { try connection.limit(pages: pages) }
      let isUnclean = try Self.wasLeftOpen(connection) && !settings.isVisitor
      if isUnclean { try Self.checkPages(connection) }
      let writer = try Writer(
        connection, protection: settings.protection, gather: settings.gather,
        run: settings.keys.run, isOwner: !settings.isVisitor)
      if !settings.isVisitor {
        do throws(TransactionError) {
          try writer.transaction { try writer.recover(isUnclean: isUnclean, at: now) }
        } catch {
          throw error.storeError
        }
      }
      queue = CommitQueue(writer)
      checkpointer = settings.isVisitor ? nil : try Checkpointer(path: settings.path)
    } catch {
      throw StoreError(error)
    }
  }

  private static func wasLeftOpen(_ connection: borrowing SQLiteConnection) throws -> Bool {
    var isOpen = connection.prepare("SELECT value FROM meta WHERE name = 'open'")
    return try isOpen.first { $0.number(0) } == 1
  }

  private static func checkPages(_ connection: borrowing SQLiteConnection) throws {
    var check = connection.prepare("PRAGMA quick_check(1)")
    let answer = try check.first { $0.text(0) }
    guard answer == "ok" else { throw StoreError.damaged(answer ?? "quick_check") }
  }

  /// Marks the file as well left and empties its log into it; nothing is written through this store
  /// afterwards.
  package func close() throws(StoreError) {
    try queue.write { try $0.close() }
    do {
      try checkpointer?.finish()
    } catch {
      throw StoreError(error)
    }
  }

  // MARK: - Intake

  package func accept(_ intakes: [Intake], at now: Moment) throws(StoreError) -> [Acceptance] {
    try queue.write { writer in try intakes.map { try writer.accept($0, at: now) } }
  }

  package func enqueue(
    _ event: QueuedEvent, for contact: ContactID, at now: Moment
  ) throws(StoreError) {
    try queue.write { try $0.add(event, .inside, of: contact, at: now) }
  }

  // MARK: - Turns

  package func claimTurns(_ limit: Int, at now: Moment) throws(StoreError) -> [Claim] {
    try queue.write { try $0.claimTurns(limit, at: now) }
  }

  package func commit(_ turns: [TurnCommit], at now: Moment) throws(StoreError) -> [CommitResult] {
    try queue.write { writer in try turns.map { try writer.commitAlone($0, at: now) } }
  }

  package func release(_ claims: [Claim], at now: Moment) throws(StoreError) {
    try queue.write { writer in for claim in claims { try writer.release(claim) } }
  }

  // MARK: - Sending

  package func claimSends(
    _ limit: Int, from number: PhoneNumberID, passingOver passed: Set<ContactID>, at now: Moment
  ) throws(StoreError) -> [OutboxItem] {
    try queue.write { try $0.claimSends(limit, from: number, passingOver: passed, at: now) }
  }

  package func record(_ reports: [SendReport], at now: Moment) throws(StoreError) {
    try queue.write { writer in for report in reports { try writer.record(report, at: now) } }
  }

  package func giveUpSends(
    exceptFrom numbers: [PhoneNumberID], at now: Moment
  ) throws(StoreError) -> Int {
    try queue.write { try $0.giveUpSends(exceptFrom: numbers, at: now) }
  }

  package func post(
    _ message: OutboundMessage, to contact: ContactID, at now: Moment
  ) throws(StoreError) {
    try queue.write { try $0.add([NewMessage(message)], to: contact, at: now) }
  }

  // MARK: - Media

  package func claimMedia(_ limit: Int, at now: Moment) throws(StoreError) -> [MediaJob] {
    try queue.write { try $0.claimMedia(limit, at: now) }
  }

  package func record(_ reports: [MediaReport], at now: Moment) throws(StoreError) {
    try queue.write { writer in for report in reports { try writer.record(report, at: now) } }
  }

  // MARK: - Operators

  package func deadLetters(_ limit: Int) throws(StoreError) -> [DeadLetter] {
    try queue.read { try $0.deadLetters(limit) }
  }

  package func retry(_ letter: InboxID, at now: Moment) throws(StoreError) -> Bool {
    try queue.write { try $0.retry(letter) }
  }

  package func drop(_ letter: InboxID, at now: Moment) throws(StoreError) -> Bool {
    try queue.write { try $0.drop(letter) }
  }

  package func contact(_ identifier: ContactIdentifier) throws(StoreError) -> ContactID? {
    try queue.read { try $0.history(of: identifier).holder }
  }

  package func contact(ofMessage message: MessageID) throws(StoreError) -> ContactID? {
    try queue.read { try $0.contact(ofMessage: message) }
  }

  package func contact(ofTicket ticket: String) throws(StoreError) -> ContactID? {
    try queue.read { try $0.report(ticket)?.contact }
  }

  package func state(of contact: ContactID) throws(StoreError) -> [UInt8]? {
    try queue.read { try $0.state(of: contact)?.state }
  }

  package func outbox(of contact: ContactID) throws(StoreError) -> [OutboxEntry] {
    try queue.read { try $0.outboxEntries(of: contact) }
  }

  package func turns(of contact: ContactID) throws(StoreError) -> [TurnEntry] {
    try queue.read { try $0.turnEntries(of: contact) }
  }

  package func figures() throws(StoreError) -> StoreFigures {
    try queue.read { try $0.figures() }
  }

  package func waitingContacts(since moment: Timestamp) throws(StoreError) -> Int {
    try queue.read { try $0.waitingContacts(since: moment) }
  }

  package func forget(_ limit: Int, before moment: Timestamp) throws(StoreError) -> Int {
    try queue.write { try $0.forget(limit, before: moment) }
  }

  package func takeDamage() throws(StoreError) -> [DamagedRow] {
    try queue.read { $0.takeDamage() }
  }

  package func tidyUp() throws(StoreError) {
    do {
      try checkpointer?.run()
    } catch {
      throw StoreError(error)
    }
  }

  package func probe(at now: Moment) throws(StoreError) {
    try queue.write { writer in
      // Also what is done now and then.
      try writer.statuses.forget(before: now.wall + (.zero - StoreLimits.earlyStatusLifetime))
      try writer.general.touch(now.wall)
    }
  }
}
