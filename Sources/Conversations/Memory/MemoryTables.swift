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

  /// What is in memory ends with its run.
  private static let run: UInt64 = 1

  let storeID: UInt64
  let ticketKey: UInt64
  let gather: Duration

  var contacts: [ContactID: Contact] = [:]
  /// Also those that were joined with others.
  var contactsMade = 0
  var names: [String: NameHistory] = [:]
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

  /// Whether the change is new.
  func apply(_ change: NameChange) throws -> Bool {
    guard seen[change.id] == nil else { return false }
    seen[change.id] = .some(try follow(change))
    return true
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

  func add(
    _ messages: [NewMessage], to contact: ContactID,
    answering answered: [MessageID: ClaimedEvent] = [:], at now: Moment
  ) {
    guard let latest = contacts[contact] else { return }
    for message in messages {
      var known = latest
      if let event = message.answers.flatMap({ answered[$0] }),
        case .message(let item) = event.kind,
        item.number != known.number
      {
        known.number = item.number
        known.windowFrom = item.windowStart(acceptedAt: event.acceptedAt)
      }
      figures.queued += 1
      let id = OutboxID(Int64(figures.queued))
      outbox[id] = Sending(
        item: OutboxItem(
          id: id, contact: contact, recipient: known.identity, number: known.number,
          message: message.message, answers: message.answers,
          callback: CallbackKey(store: storeID, run: Self.run, outbox: id),
          windowFrom: known.windowFrom,
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
