import Dialogue
import Tickets

/// What a memory store holds, in the plainest form: the oracle that the other stores are held
/// against.
///
/// A class, because a turn's work gets it as its tickets; it never leaves the lock of the store.
final class MemoryTables {
  struct Contact {
    var identity: ContactIdentity
    var number: PhoneNumberID
    var windowFrom: Timestamp?
    var state: [UInt8]?
    var guardBytes: [UInt8] = []
    var waitsForAction = false
    var timers: [TimerID.Kind: Timer] = [:]
  }

  struct Timer {
    var id: TimerID
    var due: Timestamp
    var attempts = 0
  }

  /// An event that waits; `isInside` goes before messages.
  struct Waiting {
    var contact: ContactID
    var event: ClaimedEvent
    var isInside: Bool { if case .message = event.kind { false } else { true } }
  }

  struct Sending {
    var item: OutboxItem
    var queuedAt: Timestamp
    var state = OutboxState.queued
    var delivery: DeliveryStatus?
    var name: MessageID?
    var reason: String?
  }

  struct File {
    var job: MediaJob
    var isQueued = true
    var isFinished = false
  }

  struct Lease {
    var epoch: UInt64
    var until: Duration
    var isAlone: Bool
  }

  /// A status of a message that is not known yet.
  struct Early {
    var status: DeliveryStatus
    var at: Timestamp
  }

  let storeID: UInt64
  let ticketKey: UInt64
  let gather: Duration

  var contacts: [ContactID: Contact] = [:]
  var aliases: [String: ContactID] = [:]
  /// Who wrote each message that was ever accepted.
  var seen: [MessageID: ContactID] = [:]
  var inbox: [InboxID: Waiting] = [:]
  var dead: [InboxID: DeadLetter] = [:]
  var outbox: [OutboxID: Sending] = [:]
  var early: [MessageID: Early] = [:]
  var files: [MediaJobID: File] = [:]
  var reports: [String: Report] = [:]
  var journal: [(at: Timestamp, entry: JournalEntry)] = []
  var turns: [(contact: ContactID, entry: TurnEntry)] = []
  var notes: [(contact: ContactID, note: StaffNote)] = []
  var figures = StoreFigures()

  var leases: [ContactID: Lease] = [:]
  var nextEpoch: UInt64 = 1
  var gathering: [ContactID: Duration] = [:]
  var sends = WakeQueue<OutboxID>()
  var media = WakeQueue<MediaJobID>()

  init(storeID: UInt64, ticketKey: UInt64, gather: Duration) {
    self.storeID = storeID
    self.ticketKey = ticketKey
    self.gather = gather
  }

  // MARK: - Contacts

  /// The contact behind what a webhook says; made if nobody is known by any of it.
  func contact(
    for identity: ContactIdentity, number: PhoneNumberID, makesNew: Bool = true
  ) -> ContactID? {
    let names = identity.identifiers.map(\.canonical)
    let known = Set(names.compactMap { aliases[$0] })
    guard let eldest = known.min() else {
      guard makesNew, !names.isEmpty else { return nil }
      figures.contacts += 1
      let contact = ContactID(Int64(figures.contacts))
      contacts[contact] = Contact(identity: identity, number: number)
      for name in names { aliases[name] = contact }
      return contact
    }
    for younger in known.sorted() where younger != eldest { merge(younger, into: eldest) }
    if names.contains(where: { aliases[$0] == nil }) {
      for name in names { aliases[name] = eldest }
      learn(identity, of: eldest)
    }
    return eldest
  }

  func apply(_ change: AliasChange) {
    let previous = change.previous.canonical
    let current = change.current.canonical
    guard previous != current, let contact = aliases[previous] else { return }
    if let other = aliases[current], other != contact {
      merge(max(other, contact), into: min(other, contact))
    }
    let owner = aliases[current] ?? aliases[previous]
    aliases[current] = owner
    aliases[previous] = nil
    guard let owner else { return }
    switch change.current {
    case .phone(let phone): contacts[owner]?.identity.phone = phone
    case .user(let user): contacts[owner]?.identity.user = user
    case .parentUser(let user): contacts[owner]?.identity.parentUser = user
    }
  }

  private func learn(_ identity: ContactIdentity, of contact: ContactID) {
    guard let known = contacts[contact]?.identity else { return }
    contacts[contact]?.identity = known.joined(with: identity)
  }

  private func merge(_ younger: ContactID, into eldest: ContactID) {
    guard let gone = contacts.removeValue(forKey: younger) else { return }
    learn(gone.identity, of: eldest)
    if contacts[eldest]?.state == nil {
      contacts[eldest]?.state = gone.state
      contacts[eldest]?.guardBytes = gone.guardBytes
    }
    for (name, contact) in aliases where contact == younger { aliases[name] = eldest }
    for (id, waiting) in inbox where waiting.contact == younger { inbox[id]?.contact = eldest }
    for (message, contact) in seen where contact == younger { seen[message] = eldest }
    for (id, letter) in dead where letter.contact == younger { dead[id]?.contact = eldest }
    for (id, sending) in outbox where sending.item.contact == younger {
      outbox[id]?.item.contact = eldest
    }
    for (id, file) in files where file.job.contact == younger { files[id]?.job.contact = eldest }
    for (ticket, report) in reports where report.contact == younger {
      reports[ticket]?.contact = eldest
    }
    leases[younger] = nil
    leases[eldest] = nil
  }

  // MARK: - Events

  func add(_ event: QueuedEvent, for contact: ContactID, at now: Moment) {
    figures.accepted += 1
    let id = InboxID(Int64(figures.accepted))
    inbox[id] = Waiting(
      contact: contact,
      event: ClaimedEvent(id: id, kind: event, acceptedAt: now.wall, attempts: 0))
  }

  /// What can be handled of a contact's events, in order.
  func events(of contact: ContactID) -> [ClaimedEvent] {
    let waits = contacts[contact]?.waitsForAction ?? false
    let found = inbox.filter { $0.value.contact == contact && ($0.value.isInside || !waits) }
    return found.sorted {
      ($0.value.isInside ? 0 : 1, $0.key) < ($1.value.isInside ? 0 : 1, $1.key)
    }
    .map(\.value.event)
  }

  func add(attempts number: Int, to event: ClaimedEvent, of contact: ContactID) {
    if let id = event.id {
      inbox[id]?.event.attempts += number
    } else if case .timer(let timer) = event.kind, contacts[contact]?.timers[timer.kind] != nil {
      contacts[contact]?.timers[timer.kind]?.attempts += number
    }
  }

  // MARK: - Messages

  func add(_ messages: [NewMessage], to contact: ContactID, at now: Moment) {
    guard let known = contacts[contact] else { return }
    for message in messages {
      figures.queued += 1
      let id = OutboxID(Int64(figures.queued))
      outbox[id] = Sending(
        item: OutboxItem(
          id: id, contact: contact, recipient: known.identity, number: known.number,
          message: message.message, answers: message.answers,
          callback: CallbackKey(store: storeID, outbox: id), windowFrom: known.windowFrom,
          tries: 0, mayBeCopy: false), queuedAt: now.wall)
    }
  }

  /// The first message of each contact that is not yet answered for.
  func heads() -> [OutboxID] {
    var first: [ContactID: OutboxID] = [:]
    for (id, sending) in outbox where sending.state.isPending {
      first[sending.item.contact] = min(first[sending.item.contact] ?? id, id)
    }
    return first.values.sorted()
  }

  /// Brings a message to where its delivery says it is.
  func settle(_ id: OutboxID, _ delivery: DeliveryStatus, nextNotBefore: Duration? = nil) {
    guard let before = outbox[id] else { return }
    let state: OutboxState = delivery == .failed ? .failed : .accepted
    outbox[id]?.state = state
    outbox[id]?.delivery = delivery
    if before.state != .accepted, state == .accepted { figures.sent += 1 }
    if before.state != .failed, state == .failed { figures.failed += 1 }
    if before.state == .accepted, state == .failed { figures.sent -= 1 }
    if before.state == .failed, state == .accepted { figures.failed -= 1 }
    if before.state.isPending { releaseLane(of: before.item.contact, id, nextNotBefore) }
  }

  func releaseLane(of contact: ContactID, _ id: OutboxID, _ notBefore: Duration?) {
    sends.cancel(id)
    let next = outbox.values.filter { $0.item.contact == contact && $0.state.isPending }
      .map(\.item.id).min()
    guard let notBefore, let next, outbox[next]?.state == .queued else { return }
    outbox[next]?.state = .deferred
    sends.set(next, at: notBefore)
  }
}

extension MemoryTables: TicketRecords {
  func allotNumber() -> UInt64 {
    defer { figures.tickets += 1 }
    return UInt64(figures.tickets)
  }

  func insert(_ report: Report) { reports[report.ticket] = report }
  func report(_ ticket: String) -> Report? { reports[ticket] }
  func reports(about content: String) -> Int {
    reports.values.count { $0.contentKey == content }
  }
}
