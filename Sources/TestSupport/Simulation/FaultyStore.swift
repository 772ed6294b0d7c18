package import Conversations
package import Dialogue
import Synchronization

/// A store that stops at chosen calls: before it did anything, or when it had done everything and
/// nobody was told.
///
/// A stop stands for the end of the process; whoever drives the simulation then makes a new one.
package final class FaultyStore: Store {
  package enum Fault: Hashable, Sendable {
    case none
    /// The process ends before the transaction.
    case crashBefore
    /// The process ends after the transaction.
    case crashAfter
    /// The disk is full or somebody holds a lock; the process lives.
    case refuse
  }

  private let store: any Store
  /// Asked before each call, with the calls so far.
  private let next: @Sendable (Int) -> Fault
  private let progress = Mutex((isCrashed: false, hasDoneLast: false, calls: 0))
  private let refusals = Mutex((claims: Set<ClaimKey>(), outlived: 0))

  private struct ClaimKey: Hashable {
    var contact: ContactID
    var epoch: UInt64

    init(_ claim: Claim) { (contact, epoch) = (claim.contact, claim.epoch) }
  }

  package init(_ store: any Store, next: @escaping @Sendable (Int) -> Fault) {
    self.store = store
    self.next = next
  }

  /// Whether the process has ended; every further call fails.
  package var isCrashed: Bool { progress.withLock { $0.isCrashed } }

  /// Whether the process has ended after the last call did everything.
  package var hasDoneLast: Bool { progress.withLock { $0.hasDoneLast } }

  /// Claims whose commit was refused, and that somebody else had before they were given back.
  package var outlivedClaims: Int { refusals.withLock { $0.outlived } }

  /// Nobody gives claims back whose commit was refused; whoever drives the simulation counts them.
  package func abandon(_ claims: [Claim]) {
    refusals.withLock { $0.claims.subtract(claims.map(ClaimKey.init)) }
  }

  private static let crash = StoreError.unavailable("crash")

  private func call<Value>(
    _ body: () throws(StoreError) -> Value
  ) throws(StoreError) -> Value {
    guard !isCrashed else { throw Self.crash }
    let calls = progress.withLock { progress in
      progress.calls += 1
      return progress.calls
    }
    switch next(calls) {
    case .none: return try body()
    case .refuse: throw calls.isMultiple(of: 2) ? .full : .busy
    case .crashBefore:
      progress.withLock { $0.isCrashed = true }
      throw Self.crash
    case .crashAfter:
      _ = try body()
      progress.withLock { ($0.isCrashed, $0.hasDoneLast) = (true, true) }
      throw Self.crash
    }
  }

  package func accept(_ intakes: [Intake], at now: Moment) throws(StoreError) -> [Acceptance] {
    try call { () throws(StoreError) in try store.accept(intakes, at: now) }
  }

  package func enqueue(
    _ event: QueuedEvent, for contact: ContactID, at now: Moment
  ) throws(StoreError) {
    try call { () throws(StoreError) in try store.enqueue(event, for: contact, at: now) }
  }

  package func claimTurns(_ limit: Int, at now: Moment) throws(StoreError) -> [Claim] {
    let claims = try call { () throws(StoreError) in try store.claimTurns(limit, at: now) }
    let contacts = Set(claims.map(\.contact))
    refusals.withLock { refusals in
      let outlived = refusals.claims.filter { contacts.contains($0.contact) }
      refusals.claims.subtract(outlived)
      refusals.outlived += outlived.count
    }
    return claims
  }

  package func commit(_ turns: [TurnCommit], at now: Moment) throws(StoreError) -> [CommitResult] {
    do throws(StoreError) {
      return try call { () throws(StoreError) in try store.commit(turns, at: now) }
    } catch {
      refusals.withLock { $0.claims.formUnion(turns.map { ClaimKey($0.claim) }) }
      throw error
    }
  }

  package func release(_ claims: [Claim], at now: Moment) throws(StoreError) {
    try call { () throws(StoreError) in try store.release(claims, at: now) }
    abandon(claims)
  }

  package func claimSends(
    _ limit: Int, from number: PhoneNumberID, passingOver passed: Set<ContactID>, at now: Moment
  ) throws(StoreError) -> [OutboxItem] {
    try call { () throws(StoreError) in
      try store.claimSends(limit, from: number, passingOver: passed, at: now)
    }
  }

  package func record(_ reports: [SendReport], at now: Moment) throws(StoreError) {
    try call { () throws(StoreError) in try store.record(reports, at: now) }
  }

  package func giveUpSends(
    exceptFrom numbers: [PhoneNumberID], at now: Moment
  ) throws(StoreError) -> Int {
    try call { () throws(StoreError) in try store.giveUpSends(exceptFrom: numbers, at: now) }
  }

  package func post(
    _ message: OutboundMessage, to contact: ContactID, at now: Moment
  ) throws(StoreError) {
    try call { () throws(StoreError) in try store.post(message, to: contact, at: now) }
  }

  package func claimMedia(_ limit: Int, at now: Moment) throws(StoreError) -> [MediaJob] {
    try call { () throws(StoreError) in try store.claimMedia(limit, at: now) }
  }

  package func record(_ reports: [MediaReport], at now: Moment) throws(StoreError) {
    try call { () throws(StoreError) in try store.record(reports, at: now) }
  }

  package func deadLetters(_ limit: Int) throws(StoreError) -> [DeadLetter] {
    try store.deadLetters(limit)
  }

  package func retry(_ letter: InboxID, at now: Moment) throws(StoreError) -> Bool {
    try call { () throws(StoreError) in try store.retry(letter, at: now) }
  }

  package func drop(_ letter: InboxID, at now: Moment) throws(StoreError) -> Bool {
    try call { () throws(StoreError) in try store.drop(letter, at: now) }
  }

  package func contact(_ identifier: ContactIdentifier) throws(StoreError) -> ContactID? {
    try store.contact(identifier)
  }

  package func contact(ofMessage message: MessageID) throws(StoreError) -> ContactID? {
    try store.contact(ofMessage: message)
  }

  package func contact(ofTicket ticket: String) throws(StoreError) -> ContactID? {
    try store.contact(ofTicket: ticket)
  }

  package func turns(of contact: ContactID) throws(StoreError) -> [TurnEntry] {
    try store.turns(of: contact)
  }

  package func waitingContacts(since moment: Timestamp) throws(StoreError) -> Int {
    try store.waitingContacts(since: moment)
  }

  package func forget(_ limit: Int, before moment: Timestamp) throws(StoreError) -> Int {
    try call { () throws(StoreError) in try store.forget(limit, before: moment) }
  }

  package func state(of contact: ContactID) throws(StoreError) -> [UInt8]? {
    try store.state(of: contact)
  }

  package func outbox(of contact: ContactID) throws(StoreError) -> [OutboxEntry] {
    try store.outbox(of: contact)
  }

  package func figures() throws(StoreError) -> StoreFigures { try store.figures() }

  package func probe(at now: Moment) throws(StoreError) {
    try call { () throws(StoreError) in try store.probe(at: now) }
  }

  package func tidyUp() throws(StoreError) { try store.tidyUp() }

  package func takeDamage() throws(StoreError) -> [DamagedRow] { try store.takeDamage() }
}
