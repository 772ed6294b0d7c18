package import Dialogue

/// Where everything lies that must survive a restart.
///
/// Three stores hold the same contract (`StoreContract` in the tests): memory, SQLite, PostgreSQL.
/// Every method is one transaction: when it returns, what it did is durable; when it throws,
/// nothing was done and the caller may call again. All may be called from any thread; what waits
/// while a commit runs is joined into the next one.
package protocol Store: AnyObject, Sendable {
  // MARK: Intake

  /// Stores bodies that came in, each as often as it is given, each message once for ever.
  ///
  /// - Returns: What became of each, in order.
  func accept(_ intakes: [Intake], at now: Moment) throws(StoreError) -> [Acceptance]

  /// Something that happens to a contact from inside: an action's result, a word of staff's.
  ///
  /// Goes before the contact's messages.
  func enqueue(
    _ event: QueuedEvent, for contact: ContactID, at now: Moment
  ) throws(StoreError)

  // MARK: Turns

  /// Contacts that something waits for, the longest waiting first; timers that are due last.
  ///
  /// As many contacts as have `limit` events between them; the last one may have more than its
  /// share, at most `StoreLimits.eventsPerClaim`.
  ///
  /// The attempt is on record before this returns. An event that was tried before and not
  /// committed comes alone, and only while nobody has anything else in hand, so that one that ends
  /// the process takes no others with it.
  func claimTurns(_ limit: Int, at now: Moment) throws(StoreError) -> [Claim]

  /// Commits turns, each on its own: a refused one does not touch the others.
  func commit(_ turns: [TurnCommit], at now: Moment) throws(StoreError) -> [CommitResult]

  /// Gives claims back; their attempt does not count.
  func release(_ claims: [Claim], at now: Moment) throws(StoreError)

  // MARK: Sending

  /// Messages to be sent from one of our numbers, at most one of a contact, oldest first; none to
  /// the contacts that are passed over.
  ///
  /// They are marked as being sent before this returns.
  func claimSends(
    _ limit: Int, from number: PhoneNumberID, passingOver passed: Set<ContactID>, at now: Moment
  ) throws(StoreError) -> [OutboxItem]

  /// What became of messages that were claimed. A report about one that was settled otherwise
  /// changes nothing.
  func record(_ reports: [SendReport], at now: Moment) throws(StoreError)

  /// Gives up what waits to be sent from numbers that are not ours any more, so that it holds up
  /// nothing else; staff read of it as "number_removed".
  ///
  /// - Returns: How many messages.
  func giveUpSends(exceptFrom numbers: [PhoneNumberID], at now: Moment) throws(StoreError) -> Int

  /// A message to a contact outside every turn, behind what waits already.
  func post(_ message: OutboundMessage, to contact: ContactID, at now: Moment) throws(StoreError)

  // MARK: Media

  /// Files to be fetched, at most `limit`, whose come next by `MediaQueue`; each once, until a
  /// report about it or the end of `StoreLimits.mediaLease`.
  func claimMedia(_ limit: Int, at now: Moment) throws(StoreError) -> [MediaJob]
  func record(_ reports: [MediaReport], at now: Moment) throws(StoreError)

  // MARK: Operators

  func deadLetters(_ limit: Int) throws(StoreError) -> [DeadLetter]
  /// Puts a dead letter back in its place in the inbox; false if there is none of that number.
  func retry(_ letter: InboxID, at now: Moment) throws(StoreError) -> Bool
  /// Forgets a dead letter, counted; false if there is none of that number.
  func drop(_ letter: InboxID, at now: Moment) throws(StoreError) -> Bool
  /// The contact behind an identifier, or nil.
  func contact(_ identifier: ContactIdentifier) throws(StoreError) -> ContactID?
  /// Who wrote a message or got it, or nil; goes over all messages, beside those who write.
  func contact(ofMessage message: MessageID) throws(StoreError) -> ContactID?
  /// Whose report has this public number, or nil.
  func contact(ofTicket ticket: String) throws(StoreError) -> ContactID?
  /// The contact's state as bytes, or nil.
  func state(of contact: ContactID) throws(StoreError) -> [UInt8]?
  /// Messages to a contact that are still there, oldest first.
  func outbox(of contact: ContactID) throws(StoreError) -> [OutboxEntry]
  /// Turns of a contact that are still in the log, oldest first; goes over all turns, beside those
  /// who write.
  func turns(of contact: ContactID) throws(StoreError) -> [TurnEntry]
  /// Counted over the rows that wait; takes as long as the queues are.
  func figures() throws(StoreError) -> StoreFigures
  /// Contacts with something that was accepted before and still waits.
  func waitingContacts(since moment: Timestamp) throws(StoreError) -> Int
  /// Deletes what is finished and was made before a moment, oldest first: turns of the log,
  /// messages that were sent or failed, journal entries.
  ///
  /// What waits stays, and what a repeated message is known by, people, conversations, reports and
  /// what belongs to them.
  ///
  /// - Returns: Rows that were deleted, at most `limit`; 0: there is none left.
  func forget(_ limit: Int, before moment: Timestamp) throws(StoreError) -> Int
  /// Whether something could be stored now. Also forgets what is too old to be kept, so it is asked
  /// about once a minute.
  func probe(at now: Moment) throws(StoreError)
  /// Rows that could not be read and were set aside since this was asked last; each is told once.
  func takeDamage() throws(StoreError) -> [DamagedRow]
  /// Does what can be done beside the work, so that no commit has to; asked a few times a second.
  func tidyUp() throws(StoreError)
}

/// A message in the outbox, as operators see it.
package struct OutboxEntry: Hashable, Sendable {
  package var id: OutboxID
  package var state: OutboxState
  /// How far it came after Graph took it.
  package var delivery: DeliveryStatus?
  package var messageID: MessageID?
  /// Without words if it cannot be read (`DamagedRow`).
  package var message: OutboundMessage
  package var tries: Int
  package var reason: String?

  package init(
    id: OutboxID, state: OutboxState, delivery: DeliveryStatus?, messageID: MessageID?,
    message: OutboundMessage, tries: Int, reason: String?
  ) {
    self.id = id
    self.state = state
    self.delivery = delivery
    self.messageID = messageID
    self.message = message
    self.tries = tries
    self.reason = reason
  }
}

/// Why a store did nothing.
package enum StoreError: Error, Hashable, Sendable {
  /// Somebody else holds the database; try again.
  case busy
  /// There is no room; works again when there is.
  case full
  /// The database cannot be reached or read just now; the text names what was done and the
  /// library's code, never a value.
  case unavailable(String)
  /// The file, or its log, is not where it was opened; works again when it is back.
  case fileMissing
  /// The file may not be written any more.
  case notWritable
  /// Another process has taken this database over; this one must end.
  case superseded
  /// The database was made by a newer program.
  case newerSchema(Int)
  /// The database has a form that was given up before the first release.
  case olderSchema(Int)
  /// The database has an older form; only its service brings it to the newest.
  case notYetRaised(Int)
  /// What lies there was made by another program.
  case foreign
  /// Nothing lies there yet, and only a service begins a database.
  case empty
  /// The database was sealed with another key.
  case otherKey
  /// What lies in the database is not what we wrote.
  case damaged(String)
}
