import Conversations
import Dialogue

/// Statements about how far messages of ours came.
struct StatusStatements: ~Copyable {
  private var find: SQLiteStatement
  private var keepEarly: SQLiteStatement
  private var readEarly: SQLiteStatement
  private var removeEarly: SQLiteStatement
  private var forgetEarly: SQLiteStatement
  private var setCopy: SQLiteStatement

  init(_ connection: borrowing SQLiteConnection) {
    find = connection.prepare("SELECT id FROM outbox WHERE low = ?2 AND high = ?1")
    keepEarly = connection.prepare(
      """
      INSERT INTO early (high, low, status, code, at) VALUES (?, ?, ?, ?, ?)
      ON CONFLICT DO UPDATE SET status = excluded.status, code = excluded.code
      """)
    readEarly = connection.prepare(
      "SELECT status, code FROM early WHERE high = ? AND low = ?")
    removeEarly = connection.prepare("DELETE FROM early WHERE high = ? AND low = ?")
    forgetEarly = connection.prepare("DELETE FROM early WHERE at < ?")
    setCopy = connection.prepare("UPDATE outbox SET copy = 1 WHERE id = ?")
  }

  mutating func message(_ digest: MessageDigest) throws -> OutboxID? {
    find.bind(1, Int64(bitPattern: digest.high))
    find.bind(2, Int64(bitPattern: digest.low))
    return try find.first { OutboxID($0.number(0)) }
  }

  mutating func early(
    _ digest: MessageDigest
  ) throws -> (status: DeliveryStatus, code: Int?)? {
    readEarly.bind(1, Int64(bitPattern: digest.high))
    readEarly.bind(2, Int64(bitPattern: digest.low))
    return try readEarly.first { row in
      guard let status = DeliveryStatus(rawValue: UInt8(truncatingIfNeeded: row.number(0))) else {
        throw StoreError.damaged("a status of no kind")
      }
      return (status, row.optionalNumber(1).map { Int($0) })
    }
  }

  /// What came before the message's name was known; it is there no more afterwards.
  mutating func takeEarly(
    _ digest: MessageDigest
  ) throws -> (status: DeliveryStatus, code: Int?)? {
    guard let found = try early(digest) else { return nil }
    removeEarly.bind(1, Int64(bitPattern: digest.high))
    removeEarly.bind(2, Int64(bitPattern: digest.low))
    try removeEarly.run()
    return found
  }

  mutating func keep(
    _ digest: MessageDigest, _ status: DeliveryStatus, code: Int?, at moment: Timestamp
  ) throws {
    let known = try early(digest)
    let joined = known?.status.joined(with: status) ?? status
    keepEarly.bind(1, Int64(bitPattern: digest.high))
    keepEarly.bind(2, Int64(bitPattern: digest.low))
    keepEarly.bind(3, Int64(joined.rawValue))
    keepEarly.bind(4, (code ?? known?.code).map { Int64($0) })
    keepEarly.bind(5, moment.milliseconds)
    try keepEarly.run()
  }

  mutating func forget(before moment: Timestamp) throws(SQLiteError) {
    forgetEarly.bind(1, moment.milliseconds)
    try forgetEarly.run()
  }

  mutating func markCopy(_ id: OutboxID) throws(SQLiteError) {
    setCopy.bind(1, id.rawValue)
    try setCopy.run()
  }
}

extension Writer {
  func accept(_ update: StatusUpdate, at now: Moment) throws -> Acceptance {
    var acceptance = Acceptance()
    guard let row = try row(for: update) else {
      try statuses.keep(update.id.digest, update.status, code: update.errorCode, at: now.wall)
      acceptance.earlyStatuses = 1
      return acceptance
    }
    let digest = update.id.digest
    let isPending = row.state.isPending
    guard !update.isOfEarlierSend(hasItsName: row.name.map { $0 == digest }, isPending: isPending)
    else {
      acceptance.staleStatuses = 1
      return acceptance
    }
    var delivery = (row.delivery ?? .accepted).joined(with: update.status)
    var code = update.errorCode
    if row.name == nil || isPending {
      try outbox.name(row.id, digest, sealed(update.id))
      if let early = try statuses.takeEarly(digest) {
        delivery = delivery.joined(with: early.status)
        code = code ?? early.code
      }
    }
    guard row.delivery != delivery || row.state.isPending else {
      acceptance.staleStatuses = 1
      return acceptance
    }
    try settle(row, delivery, code: code)
    acceptance.statuses = 1
    if delivery == .failed { acceptance.failures = [code] }
    return acceptance
  }

  /// By what we gave along, or else by the message's name.
  private func row(for update: StatusUpdate) throws -> OutboxRow? {
    if let callback = update.callback, callback.store == storeID,
      let row = try outbox.row(callback.outbox), row.run == callback.run,
      row.state.mayHaveBeenSent(tries: row.tries),
      try row.name == update.id.digest || mayBe(survivor(of: row.contact), update.contact)
    {
      return row
    }
    return try statuses.message(update.id.digest).flatMap { try outbox.row($0) }
  }
}
