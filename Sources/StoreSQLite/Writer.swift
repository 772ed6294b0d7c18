import Conversations
import Dialogue

/// The one connection that writes, with its statements and what is known of the present moment.
///
/// A class, because a turn's work gets it as its tickets; it never leaves the lock of
/// `CommitQueue`.
final class Writer {
  let connection: SQLiteConnection
  let protection: IdentityProtection
  let gather: Duration
  /// Of this opening of the file; a higher one in the file means that another process has it
  /// now.
  ///
  /// nil for a visitor, who takes nothing over.
  private let incarnation: Int64?
  /// Whether another process has the file now; that does not change any more.
  private var isSuperseded = false
  let storeID: UInt64
  let ticketKey: UInt64
  /// `CallbackKey.run`.
  let run: UInt64
  /// Whether messages came before form 5 of the file.
  let hasOlderKeys: Bool

  /// As committed, and as they are in the open transaction.
  private var committed: [Int64]
  private(set) var counters: [Int64]
  /// Undone in reverse order if the open transaction is.
  private var undo: [() -> Void] = []

  /// Contacts in the hands of workers.
  var leases: [ContactID: Lease] = [:]
  private var nextEpoch: UInt64 = 1
  /// What waits for its turn.
  var queue = InboxQueue(waiting: [])
  /// Whether `queue` is what the file has.
  private var isQueueRead = false
  /// Contacts whose pictures are still being gathered, until when on the steady clock.
  var gathering: [ContactID: Duration] = [:]
  var sends = PriorityQueue<OutboxID, Duration>()
  /// Read once: no other process changes what waits to be fetched.
  var media = MediaQueue()
  /// Events that came lately, as the file has them: most are claimed at once, and need not be
  /// opened and decoded.
  private var lately: [InboxID: ClaimedEvent] = [:]
  /// Of them at most, the eldest, which are claimed first; each a few hundred bytes.
  private static let lateEvents = 4_096
  /// Contacts that wrote lately by what the channel called them: no hash and no look-up for each of
  /// their messages.
  private var named: [ContactIdentifier: NameHistory] = [:]
  /// Of them at most; each some hundred bytes.
  private static let lateIdentifiers = 8_192
  /// Rows that were set aside and not told of yet, each once.
  var damage: [DamagedRow] = []
  /// Contacts whose identity cannot be read.
  var nameless: Set<ContactID> = []
  /// The message's name that was sealed last.
  var lastSealed: (message: MessageID, bytes: [UInt8])?
  /// Our numbers by name and by row; there are a few.
  var numbers: [PhoneNumberID: Int64] = [:]

  var general: GeneralStatements
  var contacts: ContactStatements
  var names: NameStatements
  var inbox: InboxStatements
  var turns: TurnStatements
  var outbox: OutboxStatements
  var statuses: StatusStatements
  var files: MediaStatements
  var tickets: TicketStatements
  var forgetting: ForgettingStatements
  var damaged: DamageStatements

  struct Lease {
    var epoch: UInt64
    var until: Duration
    /// Whether it holds an event that was tried before.
    var isAlone: Bool
    /// Events whose attempt is not on record yet.
    var firstTried: [InboxID]
    /// Where answers go, as it was when the contact was claimed.
    var address: Address
  }

  /// Our number that a contact wrote to last, and when, by the channel's clock.
  struct Address {
    var number: Int64
    var windowFrom: Int64?
  }

  /// - Parameters:
  ///   - connection: With `Schema.prepare` done.
  ///   - protection: How identities are kept.
  ///   - gather: How long pictures of one contact are gathered.
  ///   - run: Drawn at this start.
  ///   - isOwner: Whether the file is taken over from whoever had it before.
  /// - Throws: `StoreError.damaged` if the file lacks what every one of ours has.
  init(
    _ connection: consuming SQLiteConnection, protection: IdentityProtection, gather: Duration,
    run: UInt64, isOwner: Bool
  ) throws {
    general = GeneralStatements(connection)
    contacts = ContactStatements(connection)
    names = NameStatements(connection)
    inbox = InboxStatements(connection)
    turns = TurnStatements(connection)
    outbox = OutboxStatements(connection)
    statuses = StatusStatements(connection)
    files = MediaStatements(connection)
    tickets = TicketStatements(connection)
    forgetting = ForgettingStatements(connection)
    damaged = DamageStatements(connection)
    storeID = UInt64(bitPattern: try general.meta("store"))
    ticketKey = UInt64(bitPattern: try general.meta("ticket_key"))
    hasOlderKeys = try general.meta("older_keys") == 1
    if isOwner {
      incarnation = try general.takeOver()
    } else {
      incarnation = nil
    }
    committed = try general.readCounters()
    counters = committed
    self.protection = protection
    self.gather = gather
    self.run = run
    self.connection = connection
  }

  // MARK: - Transactions

  /// Runs `body` in a transaction; when this returns, it is on the disk.
  func transaction(_ body: () throws -> Void) throws(TransactionError) {
    do {
      try general.begin.run()
    } catch {
      throw .commit(error)
    }
    do {
      try readForeignChanges()
      if !isQueueRead {
        queue = try inbox.queue(waiting: Set(try turns.contactsWaitingForActions()))
        isQueueRead = true
      }
      try body()
    } catch {
      rollBack()
      throw .work(error)
    }
    do {
      for counter in Counter.allCases
      where counters[counter.rawValue] != committed[counter.rawValue] {
        try general.set(counter, to: counters[counter.rawValue])
      }
      try general.commit.run()
    } catch {
      rollBack()
      throw .commit(error)
    }
    committed = counters
    undo = []
  }

  /// Runs `body` on one state of the file, without the lock that writers take.
  func reading<Value>(_ body: () throws -> Value) throws -> Value {
    try general.beginReading.run()
    do {
      try readForeignChanges()
      let value = try body()
      try general.commit.run()
      return value
    } catch {
      rollBack()
      throw error
    }
  }

  private func rollBack() {
    if connection.isInTransaction {
      do {
        try general.rollBack.run()
      } catch {
        // SQLite refuses a ROLLBACK only when it has rolled back already.
        precondition(!connection.isInTransaction, "a transaction can always be undone")
      }
    }
    counters = committed
    forgetWhatCameLately()
    for step in undo.reversed() { step() }
    undo = []
  }

  /// What to do with what lies in memory if the open transaction is undone.
  func ifUndone(_ step: @escaping () -> Void) { undo.append(step) }

  /// An operator's command is another process that may have counted too.
  ///
  /// Nothing is written, and so nothing answered for, where a restart would not find it.
  private func readForeignChanges() throws {
    guard !isSuperseded else { throw StoreError.superseded }
    switch connection.trouble {
    case .missing: throw StoreError.fileMissing
    case .notWritable: throw StoreError.notWritable
    case nil: break
    }
    guard try general.changesOfOthers() else { return }
    if let incarnation, try general.meta("incarnation") != incarnation {
      isSuperseded = true
      throw StoreError.superseded
    }
    committed = try general.readCounters()
    counters = committed
    forgetWhatCameLately()
    isQueueRead = false
  }

  func set(_ contact: ContactID, waitsForAction: Bool) throws {
    guard queue.waiting.contains(contact) != waitsForAction else { return }
    try turns.set(contact, waitsForAction: waitsForAction)
    queue.set(contact, waitsForAction: waitsForAction)
    ifUndone { [unowned self] in queue.set(contact, waitsForAction: !waitsForAction) }
  }

  // MARK: - Counting

  func count(_ counter: Counter, by number: Int64 = 1) { counters[counter.rawValue] += number }

  func next(_ counter: Counter) -> Int64 {
    counters[counter.rawValue] += 1
    return counters[counter.rawValue]
  }

  func newEpoch() -> UInt64 {
    defer { nextEpoch += 1 }
    return nextEpoch
  }

  /// Runs `body` in a part of the open transaction that can be undone alone.
  ///
  /// - Returns: What `body` gives, or why it failed; then nothing of it remains.
  /// - Throws: What the database itself refuses, for that concerns the whole transaction.
  func part<Value>(_ body: () throws -> Value) throws -> Result<Value, any Error> {
    try general.beginTurn.run()
    let before = counters
    let steps = undo.count
    do {
      let value = try body()
      try general.keepTurn.run()
      return .success(value)
    } catch let error as SQLiteError {
      throw error
    } catch {
      try general.undoTurn.run()
      try general.keepTurn.run()
      counters = before
      forgetWhatCameLately()
      for step in undo[steps...].reversed() { step() }
      undo.removeSubrange(steps...)
      return .failure(error)
    }
  }

  // MARK: - What came lately

  func remember(_ event: ClaimedEvent) {
    if lately.count < Self.lateEvents, let id = event.id { lately[id] = event }
  }

  func remembered(_ id: InboxID) -> ClaimedEvent? { lately[id] }

  func remember(_ identifier: ContactIdentifier, _ history: NameHistory) {
    if named.count >= Self.lateIdentifiers { named = [:] }
    named[identifier] = history
  }

  func remembered(_ identifier: ContactIdentifier) -> NameHistory? { named[identifier] }

  /// Where an identifier leads to another contact from now on.
  func forgetIdentifiers() { named = [:] }

  /// Where the file may be another than the memory of it.
  private func forgetWhatCameLately() {
    lately = [:]
    numbers = [:]
    forgetIdentifiers()
  }

  func forget(_ id: InboxID) { lately[id] = nil }

  /// Our number's row, made if it is new.
  func row(of number: PhoneNumberID) throws -> Int64 {
    if let row = numbers[number] { return row }
    let row = try contacts.numberRow(number.rawValue)
    numbers[number] = row
    return row
  }

  /// Marks the file as well left, so that the next opening need not look at every page.
  func close() throws {
    try general.setMeta("open", to: 0)
  }
}

/// Statements of no table in particular.
struct GeneralStatements: ~Copyable {
  var begin: SQLiteStatement
  var beginReading: SQLiteStatement
  var commit: SQLiteStatement
  var rollBack: SQLiteStatement
  var beginTurn: SQLiteStatement
  var keepTurn: SQLiteStatement
  var undoTurn: SQLiteStatement
  private var version: SQLiteStatement
  private var readMeta: SQLiteStatement
  private var writeMeta: SQLiteStatement
  private var counters: SQLiteStatement
  private var writeCounter: SQLiteStatement
  private var lastVersion: Int64 = -1

  init(_ connection: borrowing SQLiteConnection) {
    begin = connection.prepare("BEGIN IMMEDIATE")
    beginReading = connection.prepare("BEGIN")
    commit = connection.prepare("COMMIT")
    rollBack = connection.prepare("ROLLBACK")
    beginTurn = connection.prepare("SAVEPOINT turn")
    keepTurn = connection.prepare("RELEASE turn")
    undoTurn = connection.prepare("ROLLBACK TO turn")
    version = connection.prepare("PRAGMA data_version")
    readMeta = connection.prepare("SELECT value FROM meta WHERE name = ?")
    writeMeta = connection.prepare("UPDATE meta SET value = ?2 WHERE name = ?1")
    counters = connection.prepare("SELECT value FROM counter ORDER BY id")
    writeCounter = connection.prepare("UPDATE counter SET value = ?2 WHERE id = ?1")
  }

  /// Whether another connection has committed since this was asked last.
  mutating func changesOfOthers() throws -> Bool {
    let now = try version.first { $0.number(0) } ?? 0
    defer { lastVersion = now }
    return now != lastVersion
  }

  mutating func meta(_ name: String) throws -> Int64 {
    readMeta.bind(1, name)
    guard let value = try readMeta.first({ $0.number(0) }) else {
      throw StoreError.damaged("meta has no \(name)")
    }
    return value
  }

  mutating func setMeta(_ name: String, to value: Int64) throws(SQLiteError) {
    writeMeta.bind(1, name)
    writeMeta.bind(2, value)
    try writeMeta.run()
  }

  /// Writes something, for nothing but to know whether it can be written.
  mutating func touch(_ moment: Timestamp) throws(SQLiteError) {
    try setMeta("touched", to: moment.milliseconds)
  }

  /// Makes this process the one that the file belongs to.
  mutating func takeOver() throws -> Int64 {
    try begin.run()
    let incarnation = try meta("incarnation") + 1
    try setMeta("incarnation", to: incarnation)
    try setMeta("open", to: 1)
    try commit.run()
    return incarnation
  }

  mutating func readCounters() throws -> [Int64] {
    let values = try counters.all { $0.number(0) }
    guard values.count == Counter.allCases.count else {
      throw StoreError.damaged("\(values.count) counters")
    }
    return values
  }

  mutating func set(_ counter: Counter, to value: Int64) throws(SQLiteError) {
    writeCounter.bind(1, Int64(counter.rawValue))
    writeCounter.bind(2, value)
    try writeCounter.run()
  }
}
