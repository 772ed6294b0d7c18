import Conversations
import Dialogue

/// Statements about conversations and their timers.
struct TurnStatements: ~Copyable {
  private var readState: SQLiteStatement
  private var writeTurn: SQLiteStatement
  private var allWaiting: SQLiteStatement
  private var setWaiting: SQLiteStatement
  private var unsetWaiting: SQLiteStatement
  private var park: SQLiteStatement
  private var log: SQLiteStatement
  private var note: SQLiteStatement
  private var setTimer: SQLiteStatement
  private var cancelTimer: SQLiteStatement
  private var removeTimer: SQLiteStatement
  private var attemptTimer: SQLiteStatement
  private var dueTimers: SQLiteStatement

  init(_ connection: borrowing SQLiteConnection) {
    readState = connection.prepare(
      "SELECT state, guard, number, window_from FROM contact WHERE id = ?")
    writeTurn = connection.prepare(
      """
      UPDATE contact SET state = coalesce(?2, state), guard = ?3, number = ?4, window_from = ?5,
        written_at = max(written_at, ?6) WHERE id = ?1
      """)
    allWaiting = connection.prepare("SELECT contact FROM waiting")
    setWaiting = connection.prepare("INSERT OR IGNORE INTO waiting (contact) VALUES (?)")
    unsetWaiting = connection.prepare("DELETE FROM waiting WHERE contact = ?")
    park = connection.prepare(
      """
      INSERT INTO dead (id, contact, lane, accepted_at, parked_at, reason, event)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      """)
    log = connection.prepare(
      """
      INSERT INTO turn (contact, at, inbox, message, outcome, rung) VALUES (?, ?, ?, ?, ?, ?)
      """)
    note = connection.prepare(
      "INSERT INTO note (contact, at, kind, subject, text) VALUES (?, ?, ?, ?, ?)")
    setTimer = connection.prepare(
      """
      INSERT INTO timer (contact, kind, turn, due, attempts) VALUES (?, ?, ?, ?, 0)
      ON CONFLICT DO UPDATE SET turn = excluded.turn, due = excluded.due, attempts = 0
      """)
    cancelTimer = connection.prepare("DELETE FROM timer WHERE contact = ? AND kind = ?")
    removeTimer = connection.prepare(
      "DELETE FROM timer WHERE contact = ? AND kind = ? AND turn = ?")
    attemptTimer = connection.prepare(
      "UPDATE timer SET attempts = attempts + ?3 WHERE contact = ?1 AND kind = ?2")
    dueTimers = connection.prepare(
      """
      SELECT contact, kind, turn, due, attempts FROM timer
      WHERE due <= ?1 ORDER BY due, contact LIMIT ?2
      """)
  }

  mutating func state(
    _ contact: ContactID
  ) throws -> (state: [UInt8]?, guardBytes: [UInt8], address: Writer.Address)? {
    readState.bind(1, contact.rawValue)
    return try readState.first { row in
      let address = Writer.Address(number: row.number(2), windowFrom: row.optionalNumber(3))
      return (row.optionalBytes(0), row.bytes(1), address)
    }
  }

  /// Without a state the one before stays.
  ///
  /// `writtenAt`: when the last of the turn's messages was written; nil: it had none.
  mutating func write(
    _ contact: ContactID, state: [UInt8]?, guardBytes: [UInt8], _ address: Writer.Address,
    writtenAt: Timestamp?
  ) throws(SQLiteError) {
    writeTurn.bind(1, contact.rawValue)
    writeTurn.bind(2, state)
    writeTurn.bind(3, guardBytes)
    writeTurn.bind(4, address.number)
    writeTurn.bind(5, address.windowFrom)
    writeTurn.bind(6, writtenAt?.milliseconds ?? 0)
    try writeTurn.run()
  }

  mutating func contactsWaitingForActions() throws -> [ContactID] {
    try allWaiting.all { ContactID($0.number(0)) }
  }

  mutating func set(_ contact: ContactID, waitsForAction: Bool) throws(SQLiteError) {
    if waitsForAction {
      setWaiting.bind(1, contact.rawValue)
      try setWaiting.run()
    } else {
      unsetWaiting.bind(1, contact.rawValue)
      try unsetWaiting.run()
    }
  }

  mutating func park(
    _ id: Int64, _ contact: ContactID, _ event: ClaimedEvent, _ bytes: [UInt8],
    at moment: Timestamp, because reason: String
  ) throws(SQLiteError) {
    park.bind(1, id)
    park.bind(2, contact.rawValue)
    park.bind(3, event.lane.rawValue)
    park.bind(4, event.acceptedAt.milliseconds)
    park.bind(5, moment.milliseconds)
    park.bind(6, reason)
    park.bind(7, bytes)
    try park.run()
  }

  mutating func log(
    _ contact: ContactID, _ event: ClaimedEvent, message: [UInt8]?, _ handled: HandledEvent,
    at moment: Timestamp
  ) throws(SQLiteError) {
    log.bind(1, contact.rawValue)
    log.bind(2, moment.milliseconds)
    log.bind(3, event.id?.rawValue)
    log.bind(4, message)
    log.bind(5, handled.outcome.name)
    log.bind(6, handled.rung)
    try log.run()
  }

  mutating func add(
    _ note: StaffNote, _ text: [UInt8], _ contact: ContactID, at moment: Timestamp
  ) throws(SQLiteError) {
    self.note.bind(1, contact.rawValue)
    self.note.bind(2, moment.milliseconds)
    self.note.bind(3, note.kind.rawValue)
    self.note.bind(4, note.subject)
    self.note.bind(5, text)
    try self.note.run()
  }

  mutating func apply(_ change: TimerChange, _ contact: ContactID) throws(SQLiteError) {
    switch change {
    case .set(let timer, let moment):
      setTimer.bind(1, contact.rawValue)
      setTimer.bind(2, Int64(timer.kind.rawValue))
      setTimer.bind(3, Int64(timer.turn))
      setTimer.bind(4, moment.milliseconds)
      try setTimer.run()
    case .cancel(let kind):
      cancelTimer.bind(1, contact.rawValue)
      cancelTimer.bind(2, Int64(kind.rawValue))
      try cancelTimer.run()
    }
  }

  mutating func remove(_ timer: TimerID, _ contact: ContactID) throws(SQLiteError) {
    removeTimer.bind(1, contact.rawValue)
    removeTimer.bind(2, Int64(timer.kind.rawValue))
    removeTimer.bind(3, Int64(timer.turn))
    try removeTimer.run()
  }

  mutating func add(
    attempts number: Int64, to timer: TimerID, _ contact: ContactID
  ) throws(SQLiteError) {
    attemptTimer.bind(1, contact.rawValue)
    attemptTimer.bind(2, Int64(timer.kind.rawValue))
    attemptTimer.bind(3, number)
    try attemptTimer.run()
  }

  mutating func dueTimers(
    _ limit: Int, at moment: Timestamp
  ) throws -> [(contact: ContactID, event: ClaimedEvent)] {
    dueTimers.bind(1, moment.milliseconds)
    dueTimers.bind(2, Int64(limit))
    return try dueTimers.all { row in
      guard let kind = TimerID.Kind(rawValue: UInt8(truncatingIfNeeded: row.number(1))) else {
        throw StoreError.damaged("a timer of no kind")
      }
      let timer = TimerID(kind: kind, turn: UInt32(truncatingIfNeeded: row.number(2)))
      let event = ClaimedEvent(
        id: nil, kind: .timer(timer), acceptedAt: Timestamp(milliseconds: row.number(3)),
        attempts: Int(row.number(4)))
      return (ContactID(row.number(0)), event)
    }
  }
}

extension ClaimedEvent {
  var lane: Lane { if case .message = kind { .message } else { .inside } }
}

extension Writer {
  // MARK: - Claiming

  func claimTurns(_ limit: Int, at now: Moment) throws -> [Claim] {
    for (contact, lease) in leases where lease.until <= now.steady { try breakLease(of: contact) }
    gathering = gathering.filter { $0.value > now.steady }
    guard !leases.values.contains(where: \.isAlone) else { return [] }
    var claims: [Claim] = []
    var count = 0
    // What is in hand or still being gathered stays in the queue.
    var taken: [ContactID] = []
    defer { queue.putBack(taken) }
    while count < limit, let contact = queue.takeContact() {
      taken.append(contact)
      guard leases[contact] == nil, gathering[contact] == nil else { continue }
      let events = try nextEvents(of: contact, at: now)
      if try add(events, of: contact, to: &claims, at: now) { return claims }
      count += events.count
    }
    guard count < limit else { return claims }
    for (contact, event) in try turns.dueTimers(limit + leases.count, at: now.wall)
    where count < limit && leases[contact] == nil {
      if try add([event], of: contact, to: &claims, at: now) { return claims }
      count += 1
    }
    return claims
  }

  /// Claims a contact, unless what it has must come alone and there is something else.
  ///
  /// - Returns: Whether nothing may come beside it.
  private func add(
    _ events: [ClaimedEvent], of contact: ContactID, to claims: inout [Claim], at now: Moment
  ) throws -> Bool {
    guard let first = events.first else { return false }
    if first.attempts > 0, !leases.isEmpty { return claims.isEmpty }
    claims.append(try claim(contact, events, at: now))
    return first.attempts > 0
  }

  /// One that was tried before comes alone.
  private func nextEvents(of contact: ContactID, at now: Moment) throws -> [ClaimedEvent] {
    let events = try queue.next(StoreLimits.eventsPerClaim, of: contact).compactMap {
      id -> ClaimedEvent? in
      guard let found = try readable({ try event(id) }) else {
        try setAside(id, of: contact, at: now)
        return nil
      }
      guard let event = found else { throw StoreError.damaged("an event that waits is gone") }
      return event
    }
    guard let first = events.first, first.attempts == 0 else { return Array(events.prefix(1)) }
    return Array(events.prefix { $0.attempts == 0 })
  }

  /// An event that waits; nil if it is not there.
  func event(_ id: InboxID) throws -> ClaimedEvent? {
    if let event = remembered(id) { return event }
    return try inbox.event(id) { try QueuedEvent(decoding: try opened($0)) }
  }

  private func claim(
    _ contact: ContactID, _ events: [ClaimedEvent], at now: Moment
  ) throws -> Claim {
    for event in events { try count(1, attemptOf: event, contact) }
    guard let (state, guardBytes, address) = try stateForTurn(of: contact, at: now) else {
      throw StoreError.damaged("a contact is not there")
    }
    let epoch = newEpoch()
    leases[contact] = Lease(
      epoch: epoch, until: now.steady + StoreLimits.lease,
      isAlone: events.contains { $0.attempts > 0 },
      firstTried: events.filter { $0.attempts == 0 }.compactMap(\.id), address: address)
    ifUndone { [unowned self] in leases[contact] = nil }
    return Claim(
      contact: contact, epoch: epoch, events: events, state: state, guardBytes: guardBytes)
  }

  /// Puts an attempt on record before the turn, or takes it back.
  ///
  /// Not the first one of a message, which would cost as much as to accept it: when the process
  /// ends in between, the next start counts it (`InboxStatements.suspect`).
  private func count(
    _ number: Int64, attemptOf event: ClaimedEvent, _ contact: ContactID
  ) throws {
    if let id = event.id {
      if event.attempts > 0 { try count(attempts: number, of: id) }
    } else if case .timer(let timer) = event.kind {
      try turns.add(attempts: number, to: timer, contact)
    }
  }

  func release(_ claim: Claim) throws {
    guard leases[claim.contact]?.epoch == claim.epoch else { return }
    endLease(of: claim.contact)
    for event in claim.events { try count(-1, attemptOf: event, claim.contact) }
  }

  // MARK: - Committing

  func commitAlone(_ turn: TurnCommit, at now: Moment) throws -> CommitResult {
    let claim = turn.claim
    guard let lease = leases[claim.contact], lease.epoch == claim.epoch else { return .fenced }
    endLease(of: claim.contact)
    switch turn.work {
    case .none(let record):
      try commit(record, claim, lease.address, at: now)
      return .committed
    case .withTickets(let work):
      let result = try part { try commit(try work(self), claim, lease.address, at: now) }
      switch result {
      case .success: return .committed
      case .failure(let error):
        for id in lease.firstTried { try count(attempts: 1, of: id) }
        return .failed(reason: "\(type(of: error))")
      }
    }
  }

  private func commit(
    _ record: TurnRecord, _ claim: Claim, _ before: Address, at now: Moment
  ) throws {
    var address = before
    var writtenAt: Timestamp?
    for handled in record.events {
      let event = claim.events[handled.place]
      try finish(event, handled, claim.contact, at: now)
      if case .message(let item) = event.kind {
        address.open(
          try row(of: item.number), from: item.windowStart(acceptedAt: event.acceptedAt))
        let moment = item.writtenAt(acceptedAt: event.acceptedAt)
        writtenAt = writtenAt.map { max($0, moment) } ?? moment
      }
    }
    let handled = Set(record.events.map(\.place))
    for (place, event) in claim.events.enumerated() where !handled.contains(place) {
      try count(-1, attemptOf: event, claim.contact)
    }
    try turns.write(
      claim.contact, state: record.state.map(protection.seal),
      guardBytes: record.guardBytes.isEmpty ? [] : protection.seal(record.guardBytes), address,
      writtenAt: writtenAt)
    for change in record.timers { try turns.apply(change, claim.contact) }
    for note in record.notes {
      try turns.add(note, protection.seal(Array(note.text.utf8)), claim.contact, at: now.wall)
    }
    try add(
      record.messages, to: claim.contact, address, answering: claim.answered(in: record), at: now)
    try set(claim.contact, waitsForAction: record.waitsForAction)
  }

  private func finish(
    _ event: ClaimedEvent, _ handled: HandledEvent, _ contact: ContactID, at now: Moment
  ) throws {
    if let id = event.id {
      try finish(id, event.lane, of: contact)
    } else if case .timer(let timer) = event.kind {
      try turns.remove(timer, contact)
    }
    switch handled.outcome {
    case .done: if event.id != nil { count(.done) }
    case .silenced: if event.id != nil { count(.silenced) }
    case .parked(let reason):
      let id = event.id?.rawValue ?? next(.accepted)
      try turns.park(
        id, contact, event, protection.seal(event.kind.encoded), at: now.wall, because: reason)
    }
    var message: [UInt8]?
    if case .message(let item) = event.kind {
      message = sealed(item.id)
    }
    try turns.log(contact, event, message: message, handled, at: now.wall)
  }
}

extension Writer.Address {
  /// A message came to one of our numbers: its window begins, unless a later message began it.
  mutating func open(_ number: Int64, from moment: Timestamp) {
    if let windowFrom, number == self.number, windowFrom > moment.milliseconds { return }
    self = Writer.Address(number: number, windowFrom: moment.milliseconds)
  }
}
