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
    /// When it last wrote or changed its name, by the channel's clock.
    var writtenAt: Timestamp?
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
    var code: Int?
    var at: Timestamp
  }

  let storeID: UInt64
  let ticketKey: UInt64
  let gather: Duration

  var contacts: [ContactID: Contact] = [:]
  var aliases: [String: ContactID] = [:]
  /// Names that were given up, and whose they were until then; nil: of nobody who is known.
  var former: [String: (contact: ContactID?, until: Timestamp)] = [:]
  /// Who wrote each message that was ever accepted, and of whom each change of names was told;
  /// nil: of nobody who is known.
  var seen: [MessageID: ContactID?] = [:]
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
  var sends = PriorityQueue<OutboxID, Duration>()
  var media = MediaQueue()

  init(storeID: UInt64, ticketKey: UInt64, gather: Duration) {
    self.storeID = storeID
    self.ticketKey = ticketKey
    self.gather = gather
  }

  // MARK: - Contacts

  /// The contact behind what a webhook says; made if nobody is known by any of it.
  ///
  /// `moment`: when a message was written, by the channel's clock; nil for a status, which makes
  /// nobody and tells nothing of a name that was given up.
  func contact(
    for identity: ContactIdentity, number: PhoneNumberID, at moment: Timestamp?
  ) -> ContactID? {
    var identity = identity
    var known: Set<ContactID> = []
    var givenUp: [String] = []
    for name in identity.identifiers {
      if let contact = aliases[name.canonical] {
        known.insert(contact)
      } else if let before = former[name.canonical], moment.map({ $0 < before.until }) ?? true {
        // It was sent before the name was given up.
        if moment != nil, let contact = before.contact { known.insert(contact) }
        givenUp.append(name.canonical)
        identity.remove(name)
      }
    }
    let names = identity.identifiers.map(\.canonical)
    guard let eldest = known.min() else {
      guard moment != nil, !(names + givenUp).isEmpty else { return nil }
      figures.contacts += 1
      let contact = ContactID(Int64(figures.contacts))
      contacts[contact] = Contact(identity: identity, number: number)
      for name in names { give(name, to: contact) }
      for name in givenUp { former[name]?.contact = contact }
      return contact
    }
    for younger in known.sorted() where younger != eldest { merge(younger, into: eldest) }
    if names.contains(where: { aliases[$0] == nil }) {
      for name in names { give(name, to: eldest) }
      learn(identity, of: eldest)
    }
    return eldest
  }

  private func give(_ name: String, to contact: ContactID) {
    aliases[name] = contact
    former[name] = nil
  }

  /// Whether the change is new.
  func apply(_ change: NameChange) -> Bool {
    guard seen[change.id] == nil else { return false }
    var person: ContactID?
    for name in change.names { person = apply(name, at: change.at) ?? person }
    seen[change.id] = .some(person)
    return true
  }

  /// The contact that the names belong to now, if that was changed.
  private func apply(_ change: AliasChange, at moment: Timestamp) -> ContactID? {
    let holder = self.holder(of: change.previous)
    let other = self.holder(of: change.current)
    let effect = change.effect(
      at: moment, holder: holder, other: other,
      givenUpAt: former[change.current.canonical]?.until)
    if holder == nil { giveUp(change.previous, at: moment) }
    switch effect {
    case .nothing: return nil
    case .freePrevious: free(change.previous, at: moment)
    case .freeCurrent: free(change.current, at: moment)
    case .move:
      free(change.current, at: moment)
      free(change.previous, at: moment)
      guard let owner = holder?.contact else { return nil }
      give(change.current.canonical, to: owner)
      contacts[owner]?.identity.set(change.current)
      note(moment, writtenBy: owner)
      return owner
    case .join:
      guard let holder, let other else { return nil }
      let owner = min(holder.contact, other.contact)
      merge(max(holder.contact, other.contact), into: owner)
      free(change.previous, at: moment)
      contacts[owner]?.identity.set(change.current)
      note(moment, writtenBy: owner)
      return owner
    }
    return holder?.contact
  }

  private func holder(of name: ContactIdentifier) -> AliasChange.Holder? {
    aliases[name.canonical].map { AliasChange.Holder($0, lastWritten: contacts[$0]?.writtenAt) }
  }

  private func free(_ name: ContactIdentifier, at moment: Timestamp) {
    guard let contact = aliases.removeValue(forKey: name.canonical) else { return }
    former[name.canonical] = (contact, moment)
    contacts[contact]?.identity.remove(name)
  }

  /// A name that leads to nobody was somebody's until this moment.
  private func giveUp(_ name: ContactIdentifier, at moment: Timestamp) {
    if let before = former[name.canonical], before.until >= moment { return }
    former[name.canonical] = (nil, moment)
  }

  func note(_ moment: Timestamp, writtenBy contact: ContactID) {
    let before = contacts[contact]?.writtenAt
    contacts[contact]?.writtenAt = before.map { max($0, moment) } ?? moment
  }

  private func learn(_ identity: ContactIdentity, of contact: ContactID) {
    guard let known = contacts[contact]?.identity else { return }
    contacts[contact]?.identity = known.joined(with: identity)
  }

  private func merge(_ younger: ContactID, into eldest: ContactID) {
    guard let gone = contacts.removeValue(forKey: younger) else { return }
    learn(gone.identity, of: eldest)
    if let moment = gone.writtenAt { note(moment, writtenBy: eldest) }
    if contacts[eldest]?.state == nil {
      contacts[eldest]?.state = gone.state
      contacts[eldest]?.guardBytes = gone.guardBytes
    }
    for (name, contact) in aliases where contact == younger { aliases[name] = eldest }
    for (name, before) in former where before.contact == younger {
      former[name] = (eldest, before.until)
    }
    for (id, waiting) in inbox where waiting.contact == younger { inbox[id]?.contact = eldest }
    for (message, contact) in seen where contact == younger { seen[message] = eldest }
    for (id, letter) in dead where letter.contact == younger { dead[id]?.contact = eldest }
    for (id, sending) in outbox where sending.item.contact == younger {
      outbox[id]?.item.contact = eldest
    }
    for (id, file) in files where file.job.contact == younger { files[id]?.job.contact = eldest }
    _ = media.move(younger, into: eldest)
    for place in turns.indices where turns[place].contact == younger {
      turns[place].contact = eldest
    }
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

  /// The message of each contact that is on its way, or else the first that waits.
  func heads() -> [OutboxID] {
    var first: [ContactID: OutboxID] = [:]
    func place(_ id: OutboxID) -> (Int, OutboxID) { (outbox[id]?.state == .queued ? 1 : 0, id) }
    for (id, sending) in outbox where sending.state.isPending {
      let contact = sending.item.contact
      first[contact] = first[contact].map { place(id) < place($0) ? id : $0 } ?? id
    }
    return first.values.sorted()
  }

  /// Brings a message to where its delivery says it is.
  func settle(
    _ id: OutboxID, _ delivery: DeliveryStatus, code: Int?, nextNotBefore: Duration? = nil
  ) {
    guard let before = outbox[id] else { return }
    let state: OutboxState = delivery == .failed ? .failed : .accepted
    if state == .failed, before.state != .failed, goesAsTemplate(before, code: code) {
      return reopen(id)
    }
    outbox[id]?.state = state
    outbox[id]?.delivery = delivery
    outbox[id]?.reason = state == .failed ? failureReason(code) : nil
    if before.state != .accepted, state == .accepted { figures.sent += 1 }
    if before.state != .failed, state == .failed { figures.failed += 1 }
    if before.state == .accepted, state == .failed { figures.sent -= 1 }
    if before.state == .failed, state == .accepted { figures.failed -= 1 }
    if before.state.isPending { releaseLane(of: before.item.contact, id, nextNotBefore) }
  }

  /// Whether a message that failed is sent once more, as the template that stands for it.
  private func goesAsTemplate(_ sending: Sending, code: Int?) -> Bool {
    code == GraphAnswer.windowClosedCode && sending.item.windowFrom != nil
      && sending.item.message.template != nil
  }

  /// Queues a message again whose window was closed; its old name stays until it has a new one.
  private func reopen(_ id: OutboxID) {
    guard let before = outbox[id] else { return }
    if before.state == .accepted { figures.sent -= 1 }
    sends.cancel(id)
    outbox[id]?.state = .queued
    outbox[id]?.delivery = nil
    outbox[id]?.item.tries += 1
    outbox[id]?.item.windowFrom = nil
    // What the person has written since is another window.
    if let from = before.item.windowFrom, let now = contacts[before.item.contact]?.windowFrom,
      now <= from
    {
      contacts[before.item.contact]?.windowFrom = nil
    }
  }

  func releaseLane(of contact: ContactID, _ id: OutboxID, _ notBefore: Duration?) {
    sends.cancel(id)
    let next = heads().first { outbox[$0]?.item.contact == contact }
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
