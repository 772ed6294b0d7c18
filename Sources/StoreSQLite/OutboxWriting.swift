import Conversations
import Dialogue

/// Statements about what is to be sent.
struct OutboxStatements: ~Copyable {
  private var hasPending: SQLiteStatement
  private var insert: SQLiteStatement
  private var heads: SQLiteStatement
  private var read: SQLiteStatement
  private var setState: SQLiteStatement
  private var retryLater: SQLiteStatement
  var windows: WindowStatements
  private var setName: SQLiteStatement
  private var setDelivery: SQLiteStatement
  private var fail: SQLiteStatement
  private var unsetHead: SQLiteStatement
  private var firstOf: SQLiteStatement
  private var setHead: SQLiteStatement
  private var address: SQLiteStatement
  private var interrupted: SQLiteStatement
  private var unsettled: SQLiteStatement
  private var wakeAll: SQLiteStatement

  init(_ connection: borrowing SQLiteConnection) {
    hasPending = connection.prepare(
      "SELECT 1 FROM outbox WHERE contact = ? AND state < 4 LIMIT 1")
    insert = connection.prepare(
      """
      INSERT INTO outbox (id, contact, number, state, head, tries, copy, window_from, answers,
        created_at, message, run)
      VALUES (?, ?, ?, 0, ?, 0, 0, ?, ?, ?, ?, ?)
      """)
    heads = connection.prepare(
      """
      SELECT o.id, o.contact, c.identity, n.name, o.message, o.answers, o.window_from, o.tries,
        o.copy, CASE WHEN c.number = o.number THEN c.window_from END, o.run
      FROM outbox AS o JOIN contact AS c ON c.id = o.contact JOIN number AS n ON n.id = o.number
      WHERE o.number = ?1 AND o.head = 1 AND o.state = 0 ORDER BY o.id LIMIT ?2
      """)
    read = connection.prepare(
      """
      SELECT id, contact, state, delivery, high, low, window_from, run, tries FROM outbox
      WHERE id = ?
      """)
    setState = connection.prepare("UPDATE outbox SET state = ?2 WHERE id = ?1")
    retryLater = connection.prepare(
      "UPDATE outbox SET state = ?2, tries = tries + 1, code = ?3 WHERE id = ?1")
    windows = WindowStatements(connection)
    setName = connection.prepare(
      "UPDATE outbox SET wamid = ?2, high = ?3, low = ?4 WHERE id = ?1")
    setDelivery = connection.prepare(
      "UPDATE outbox SET state = ?2, delivery = ?3, code = ?4, reason = ?5 WHERE id = ?1")
    fail = connection.prepare(
      "UPDATE outbox SET state = 5, code = ?2, reason = ?3 WHERE id = ?1")
    unsetHead = connection.prepare(
      "UPDATE outbox SET head = 0 WHERE contact = ? AND state < 4 AND head = 1")
    // What is on its way goes before what waits: contacts that were joined may have both.
    firstOf = connection.prepare(
      """
      SELECT id, state FROM outbox WHERE contact = ? AND state < 4 ORDER BY state = 0, id LIMIT 1
      """)
    setHead = connection.prepare("UPDATE outbox SET head = 1 WHERE id = ?")
    address = connection.prepare("SELECT number, window_from FROM contact WHERE id = ?")
    // `state < 4` is the index's own condition: without it every message ever sent is looked at.
    interrupted = connection.prepare(
      """
      UPDATE outbox INDEXED BY outbox_lane SET state = 2, tries = tries + 1
      WHERE state < 4 AND state = 1
      """)
    unsettled = connection.prepare(
      "SELECT id FROM outbox INDEXED BY outbox_lane WHERE state < 4 AND state = 2")
    wakeAll = connection.prepare(
      "UPDATE outbox INDEXED BY outbox_lane SET state = 0 WHERE state < 4 AND state = 3")
  }

  mutating func isPending(_ contact: ContactID) throws -> Bool {
    hasPending.bind(1, contact.rawValue)
    return try hasPending.first { _ in true } ?? false
  }

  mutating func add(
    _ id: Int64, _ contact: ContactID, number: Int64, isHead: Bool, windowFrom: Int64?,
    _ message: [UInt8], answers: [UInt8]?, run: UInt64, at moment: Timestamp
  ) throws(SQLiteError) {
    insert.bind(1, id)
    insert.bind(2, contact.rawValue)
    insert.bind(3, number)
    insert.bind(4, Int64(isHead ? 1 : 0))
    insert.bind(5, windowFrom)
    insert.bind(6, answers)
    insert.bind(7, moment.milliseconds)
    insert.bind(8, message)
    insert.bind(9, Int64(bitPattern: run))
    try insert.run()
  }

  mutating func address(_ contact: ContactID) throws -> Writer.Address? {
    address.bind(1, contact.rawValue)
    return try address.first {
      Writer.Address(number: $0.number(0), windowFrom: $0.optionalNumber(1))
    }
  }

  mutating func heads(
    _ limit: Int, number: Int64, passingOver passed: Set<ContactID>, store: UInt64,
    open: ([UInt8]) throws -> [UInt8]
  ) throws -> (items: [OutboxItem], damaged: [OutboxID]) {
    heads.bind(1, number)
    // A contact has one message here at most.
    heads.bind(2, Int64(limit + passed.count))
    var count = 0
    var damaged: [OutboxID] = []
    let items = try heads.all { row -> OutboxItem? in
      guard count < limit, !passed.contains(ContactID(row.number(1))) else { return nil }
      count += 1
      do {
        return try Self.item(row, store: store, open: open)
      } catch StoreError.damaged {
        damaged.append(OutboxID(row.number(0)))
        return nil
      }
    }
    return (items, damaged)
  }

  private static func item(
    _ row: borrowing SQLiteStatement, store: UInt64, open: ([UInt8]) throws -> [UInt8]
  ) throws -> OutboxItem {
    let id = OutboxID(row.number(0))
    let window = [row.optionalNumber(6), row.optionalNumber(9)].compactMap { $0 }.max()
    return OutboxItem(
      id: id, contact: ContactID(row.number(1)),
      recipient: try ContactIdentity(decoding: try open(row.bytes(2))),
      number: PhoneNumberID(row.text(3)),
      message: try OutboundMessage(decoding: try open(row.bytes(4))),
      answers: try row.optionalBytes(5).map { MessageID(utf8: try open($0)) },
      callback: CallbackKey(
        store: store, run: UInt64(bitPattern: row.number(10)), outbox: id),
      windowFrom: window.map { Timestamp(milliseconds: $0) }, tries: Int(row.number(7)),
      mayBeCopy: row.number(8) == 1)
  }

  mutating func row(_ id: OutboxID) throws -> OutboxRow? {
    read.bind(1, id.rawValue)
    return try read.first { row in
      guard let state = OutboxState(rawValue: UInt8(truncatingIfNeeded: row.number(2))) else {
        throw StoreError.damaged("a message in no state")
      }
      let delivery = row.optionalNumber(3).flatMap {
        DeliveryStatus(rawValue: UInt8(truncatingIfNeeded: $0))
      }
      return OutboxRow(
        id: id, contact: ContactID(row.number(1)), state: state, delivery: delivery,
        name: row.optionalNumber(5).map { low in
          MessageDigest(
            high: UInt64(bitPattern: row.number(4)), low: UInt64(bitPattern: low))
        }, windowFrom: row.optionalNumber(6), run: UInt64(bitPattern: row.number(7)),
        tries: Int(row.number(8)))
    }
  }

  mutating func set(_ id: OutboxID, _ state: OutboxState) throws(SQLiteError) {
    setState.bind(1, id.rawValue)
    setState.bind(2, Int64(state.rawValue))
    try setState.run()
  }

  /// Counts the try.
  mutating func retryLater(
    _ id: OutboxID, _ state: OutboxState, code: Int?
  ) throws(SQLiteError) {
    retryLater.bind(1, id.rawValue)
    retryLater.bind(2, Int64(state.rawValue))
    retryLater.bind(3, code.map { Int64($0) })
    try retryLater.run()
  }

  /// - `sealed`: the message's name, which holds the recipient's number.
  mutating func name(
    _ id: OutboxID, _ digest: MessageDigest, _ sealed: [UInt8]
  ) throws(SQLiteError) {
    setName.bind(1, id.rawValue)
    setName.bind(2, sealed)
    setName.bind(3, Int64(bitPattern: digest.high))
    setName.bind(4, Int64(bitPattern: digest.low))
    try setName.run()
  }

  mutating func set(
    _ id: OutboxID, _ state: OutboxState, delivery: DeliveryStatus, code: Int?
  ) throws(SQLiteError) {
    setDelivery.bind(1, id.rawValue)
    setDelivery.bind(2, Int64(state.rawValue))
    setDelivery.bind(3, Int64(delivery.rawValue))
    setDelivery.bind(4, code.map { Int64($0) })
    setDelivery.bind(5, state == .failed ? failureReason(code) : nil)
    try setDelivery.run()
  }

  mutating func fail(_ id: OutboxID, code: Int?, reason: String) throws(SQLiteError) {
    fail.bind(1, id.rawValue)
    fail.bind(2, code.map { Int64($0) })
    fail.bind(3, reason)
    try fail.run()
  }

  /// Finds anew which of a contact's messages goes first.
  ///
  /// - Returns: It, or nil if there is none.
  mutating func refreshLane(
    of contact: ContactID, isFresh: Bool
  ) throws -> (id: OutboxID, isQueued: Bool)? {
    if !isFresh {
      unsetHead.bind(1, contact.rawValue)
      try unsetHead.run()
    }
    firstOf.bind(1, contact.rawValue)
    let first = try firstOf.first { (id: OutboxID($0.number(0)), isQueued: $0.number(1) == 0) }
    guard let first else { return nil }
    setHead.bind(1, first.id.rawValue)
    try setHead.run()
    return first
  }

  /// What was being sent when the process ended may have been sent.
  mutating func interrupt() throws(SQLiteError) { try interrupted.run() }

  mutating func unsettledMessages() throws -> [OutboxID] {
    try unsettled.all { OutboxID($0.number(0)) }
  }

  mutating func wakeAllDeferred() throws(SQLiteError) { try wakeAll.run() }
}

extension Writer {
  /// Puts messages behind what waits for the contact already.
  func add(_ messages: [NewMessage], to contact: ContactID, at now: Moment) throws {
    guard let address = try outbox.address(contact) else {
      throw StoreError.damaged("a contact is not there")
    }
    try add(messages, to: contact, address, at: now)
  }

  /// The same where it is known where the contact's answers go.
  func add(
    _ messages: [NewMessage], to contact: ContactID, _ address: Address,
    answering answered: [MessageID: ClaimedEvent] = [:], at now: Moment
  ) throws {
    guard !messages.isEmpty else { return }
    var isHead = try outbox.isPending(contact) == false
    for message in messages {
      var address = address
      // An answer leaves from the number that was written to, another one's chat on their phone.
      if let event = message.answers.flatMap({ answered[$0] }), case .message(let item) = event.kind
      {
        let number = try row(of: item.number)
        if number != address.number {
          address = Address(
            number: number,
            windowFrom: item.windowStart(acceptedAt: event.acceptedAt).milliseconds)
        }
      }
      try outbox.add(
        next(.queued), contact, number: address.number, isHead: isHead,
        windowFrom: address.windowFrom, protection.seal(message.message.encoded),
        answers: message.answers.map(sealed), run: run, at: now.wall
      )
      isHead = false
    }
  }

  func claimSends(
    _ limit: Int, from number: PhoneNumberID, passingOver passed: Set<ContactID>, at now: Moment
  ) throws -> [OutboxItem] {
    try wakeSends(at: now)
    let number = try row(of: number)
    var items: [OutboxItem] = []
    var damaged: [OutboxID] = []
    // What cannot be read takes nobody's place.
    repeat {
      let found: [OutboxItem]
      (found, damaged) = try outbox.heads(
        limit - items.count, number: number, passingOver: passed, store: storeID
      ) { try opened($0) }
      for id in damaged { try setAside(id, at: now) }
      for item in found {
        try outbox.set(item.id, .sending)
        sleep(item.id, until: now.steady + StoreLimits.sendLease)
      }
      items += found
    } while items.count < limit && !damaged.isEmpty
    return items
  }

  /// What slept and is due goes on: deferred messages are queued, those of unknown outcome are sent
  /// again, and those whose sender is gone become of unknown outcome.
  private func wakeSends(at now: Moment) throws {
    while let id = sends.next(at: now.steady) {
      ifUndone { [unowned self] in sends.set(id, at: now.steady) }
      guard let row = try outbox.row(id) else { continue }
      switch row.state {
      case .deferred: try outbox.set(id, .queued)
      case .unknown: try sendAgain(id)
      case .sending:
        try outbox.retryLater(id, .unknown, code: nil)
        count(.ambiguous)
        sleep(id, until: now.steady + StoreLimits.settling)
      case .queued, .accepted, .failed: break
      }
    }
  }

  private func sendAgain(_ id: OutboxID) throws {
    try outbox.set(id, .queued)
    try statuses.markCopy(id)
    count(.repeated)
  }

  func sleep(_ id: OutboxID, until time: Duration) {
    let before = sends[id]
    sends.set(id, at: time)
    ifUndone { [unowned self] in
      if let before { sends.set(id, at: before) } else { sends.cancel(id) }
    }
  }

  func stopSleeping(_ id: OutboxID) {
    guard let before = sends[id] else { return }
    sends.cancel(id)
    ifUndone { [unowned self] in sends.set(id, at: before) }
  }

  func record(_ report: SendReport, at now: Moment) throws {
    guard let row = try outbox.row(report.id) else { return }
    switch report.outcome {
    case .accepted(let message):
      // The late answer to a text of which a status has told already that its window was closed.
      if row.state.isPending, row.name == message.digest { return }
      if row.state.isPending || row.name == nil {
        try outbox.name(row.id, message.digest, sealed(message))
      }
      let early = try statuses.takeEarly(message.digest)
      let delivery = (row.delivery ?? .accepted).joined(with: early?.status ?? .accepted)
      try settle(row, delivery, code: early?.code, nextNotBefore: report.nextNotBefore)
    case .deferred(let time):
      guard row.state == .sending else { return }
      try outbox.retryLater(row.id, .deferred, code: report.code)
      sleep(row.id, until: time)
    case .tooSoon(let time):
      guard row.state == .sending else { return }
      try outbox.set(row.id, .deferred)
      sleep(row.id, until: time)
    case .windowClosed:
      guard row.state == .sending else { return }
      try outbox.windows.forget(row.id, row.contact, code: report.code)
      stopSleeping(row.id)
    case .unknown(let time):
      guard row.state == .sending else { return }
      try outbox.retryLater(row.id, .unknown, code: report.code)
      count(.ambiguous)
      sleep(row.id, until: time)
    case .failed(let reason):
      guard row.state.isPending else { return }
      try outbox.fail(row.id, code: report.code, reason: reason)
      count(.failed)
      stopSleeping(row.id)
      try releaseLane(of: row.contact, notBefore: report.nextNotBefore)
    }
  }

  /// Brings a row to where its delivery says it is, whatever it was taken for before.
  func settle(
    _ row: OutboxRow, _ delivery: DeliveryStatus, code: Int?, nextNotBefore: Duration? = nil
  ) throws {
    let state: OutboxState = delivery == .failed ? .failed : .accepted
    guard delivery != row.delivery || state != row.state else { return }
    if state == .failed, try reopen(row, code: code) { return }
    try outbox.set(row.id, state, delivery: delivery, code: code)
    if row.state == state { return }
    count(state == .failed ? .failed : .sent)
    switch row.state {
    case .accepted: count(.sent, by: -1)
    case .failed: count(.failed, by: -1)
    case .queued, .sending, .unknown, .deferred:
      stopSleeping(row.id)
      try releaseLane(of: row.contact, notBefore: nextNotBefore)
    }
  }

  /// The contact's next message may go, at once or not before a time.
  private func releaseLane(of contact: ContactID, notBefore: Duration?) throws {
    guard let (id, isQueued) = try outbox.refreshLane(of: contact, isFresh: true) else { return }
    guard let notBefore, isQueued else { return }
    try outbox.set(id, .deferred)
    sleep(id, until: notBefore)
  }
}
