package import Dialogue
import Synchronization
import Tickets

/// A store that ends with the process; for tests and the simulator.
package final class MemoryStore: Store {
  private let tables: Mutex<MemoryTables>

  /// - Parameters:
  ///   - storeID: The store's name in `CallbackKey`.
  ///   - ticketKey: What ticket numbers are scattered by.
  ///   - gather: How long pictures of one contact are gathered into one claim; zero: not at all.
  package init(storeID: UInt64, ticketKey: UInt64, gather: Duration = .milliseconds(300)) {
    tables = Mutex(MemoryTables(storeID: storeID, ticketKey: ticketKey, gather: gather))
  }

  /// What a restart of the process leaves: nobody works or sends any more, nobody waits.
  package func restart(at now: Moment) {
    tables.withLock { $0.restart(at: now) }
  }

  // MARK: - Intake

  package func accept(_ intakes: [Intake], at now: Moment) throws(StoreError) -> [Acceptance] {
    do {
      return try tables.withLock { tables in try intakes.map { try tables.accept($0, at: now) } }
    } catch {
      preconditionFailure("memory refuses nothing: \(error)")
    }
  }

  package func enqueue(
    _ event: QueuedEvent, for contact: ContactID, at now: Moment
  ) throws(StoreError) {
    tables.withLock { $0.add(event, for: contact, at: now) }
  }

  // MARK: - Turns

  package func claimTurns(_ limit: Int, at now: Moment) throws(StoreError) -> [Claim] {
    tables.withLock { $0.claimTurns(limit, at: now) }
  }

  package func commit(_ turns: [TurnCommit], at now: Moment) throws(StoreError) -> [CommitResult] {
    tables.withLock { tables in turns.map { tables.commit($0, at: now) } }
  }

  package func release(_ claims: [Claim], at now: Moment) throws(StoreError) {
    tables.withLock { tables in for claim in claims { tables.release(claim) } }
  }

  // MARK: - Sending

  package func claimSends(
    _ limit: Int, from number: PhoneNumberID, passingOver passed: Set<ContactID>, at now: Moment
  ) throws(StoreError) -> [OutboxItem] {
    tables.withLock { $0.claimSends(limit, from: number, passingOver: passed, at: now) }
  }

  package func record(_ reports: [SendReport], at now: Moment) throws(StoreError) {
    tables.withLock { tables in for report in reports { tables.record(report) } }
  }

  package func giveUpSends(
    exceptFrom numbers: [PhoneNumberID], at now: Moment
  ) throws(StoreError) -> Int {
    tables.withLock { tables in
      let lost = tables.outbox.filter { _, sending in
        sending.state.isPending && !numbers.contains(sending.item.number)
      }
      for id in lost.keys { tables.record(.ofRemovedNumber(id)) }
      return lost.count
    }
  }

  package func post(
    _ message: OutboundMessage, to contact: ContactID, at now: Moment
  ) throws(StoreError) {
    tables.withLock { $0.add([NewMessage(message)], to: contact, at: now) }
  }

  // MARK: - Media

  package func claimMedia(_ limit: Int, at now: Moment) throws(StoreError) -> [MediaJob] {
    tables.withLock { $0.claimMedia(limit, at: now) }
  }

  package func record(_ reports: [MediaReport], at now: Moment) throws(StoreError) {
    tables.withLock { tables in for report in reports { tables.record(report, at: now) } }
  }

  // MARK: - Operators

  package func deadLetters(_ limit: Int) throws(StoreError) -> [DeadLetter] {
    tables.withLock { Array($0.dead.values.sorted { $0.id < $1.id }.prefix(limit)) }
  }

  package func retry(_ letter: InboxID, at now: Moment) throws(StoreError) -> Bool {
    tables.withLock { tables in
      guard let dead = tables.dead[letter], let kind = dead.kind else { return false }
      tables.dead[letter] = nil
      tables.inbox[letter] = MemoryTables.Waiting(
        contact: dead.contact,
        event: ClaimedEvent(id: letter, kind: kind, acceptedAt: dead.acceptedAt, attempts: 0))
      return true
    }
  }

  package func drop(_ letter: InboxID, at now: Moment) throws(StoreError) -> Bool {
    tables.withLock { tables in
      guard tables.dead.removeValue(forKey: letter) != nil else { return false }
      tables.figures.dropped += 1
      return true
    }
  }

  package func contact(_ identifier: ContactIdentifier) throws(StoreError) -> ContactID? {
    tables.withLock { $0.history(of: identifier).holder }
  }

  package func contact(ofMessage message: MessageID) throws(StoreError) -> ContactID? {
    tables.withLock { tables in
      let sent = tables.outbox.values.first { $0.name == message }
      return sent?.item.contact ?? tables.seen[message] ?? nil
    }
  }

  package func contact(ofTicket ticket: String) throws(StoreError) -> ContactID? {
    tables.withLock { $0.reports[ticket]?.contact }
  }

  package func state(of contact: ContactID) throws(StoreError) -> [UInt8]? {
    tables.withLock { $0.contacts[contact]?.state }
  }

  package func outbox(of contact: ContactID) throws(StoreError) -> [OutboxEntry] {
    tables.withLock { tables in
      tables.outbox.values.filter { $0.item.contact == contact }
        .sorted { $0.item.id < $1.item.id }
        .map {
          OutboxEntry(
            id: $0.item.id, state: $0.state, delivery: $0.delivery, messageID: $0.name,
            message: $0.item.message, tries: $0.item.tries, reason: $0.reason)
        }
    }
  }

  package func turns(of contact: ContactID) throws(StoreError) -> [TurnEntry] {
    tables.withLock { $0.turns.filter { $0.contact == contact }.map(\.entry) }
  }

  package func waitingContacts(since moment: Timestamp) throws(StoreError) -> Int {
    tables.withLock { tables in
      Set(tables.inbox.values.filter { $0.event.acceptedAt < moment }.map(\.contact)).count
    }
  }

  package func forget(_ limit: Int, before moment: Timestamp) throws(StoreError) -> Int {
    tables.withLock { $0.forget(limit, before: moment) }
  }

  package func figures() throws(StoreError) -> StoreFigures {
    tables.withLock { tables in
      var figures = tables.figures
      figures.pending = tables.inbox.count
      figures.pendingSince = tables.inbox.min { $0.key < $1.key }?.value.event.acceptedAt
      figures.deadLetters = tables.dead.count
      let unsent = tables.outbox.filter { $0.value.state.isPending }
      figures.unsent = unsent.count
      figures.unsentSince = unsent.min { $0.key < $1.key }?.value.queuedAt
      figures.contacts = tables.contacts.count
      figures.timers = tables.contacts.values.reduce(0) { $0 + $1.timers.count }
      figures.earlyStatuses = tables.early.count
      figures.openTicketSince = tables.reports.values.filter(\.status.isOpen).map(\.savedAt).min()
      return figures
    }
  }

  package func tidyUp() throws(StoreError) {}

  package func takeDamage() throws(StoreError) -> [DamagedRow] { [] }

  package func probe(at now: Moment) throws(StoreError) {
    tables.withLock { tables in
      tables.early = tables.early.filter {
        now.wall - $0.value.at <= StoreLimits.earlyStatusLifetime
      }
    }
  }
}
