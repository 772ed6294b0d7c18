import Conversations
import Dialogue

/// Statements that delete what is finished and old.
///
/// Rows lie in the order in which they were made, so each look takes the next few by their number
/// and no index of times is needed; what still waits among the oldest is passed over.
struct ForgettingStatements: ~Copyable {
  private var oldTurns: SQLiteStatement
  private var removeTurns: SQLiteStatement
  private var oldMessages: SQLiteStatement
  private var removeMessages: SQLiteStatement
  private var oldEntries: SQLiteStatement
  private var removeEntries: SQLiteStatement

  init(_ connection: borrowing SQLiteConnection) {
    oldTurns = connection.prepare(
      """
      SELECT max(id) FROM (SELECT id, at FROM turn WHERE id > ?1 ORDER BY id LIMIT ?3)
      WHERE at < ?2
      """)
    removeTurns = connection.prepare("DELETE FROM turn WHERE id > ?1 AND id <= ?2 AND at < ?3")
    oldMessages = connection.prepare(
      """
      SELECT max(id) FROM (SELECT id, created_at FROM outbox WHERE id > ?1 ORDER BY id LIMIT ?3)
      WHERE created_at < ?2
      """)
    removeMessages = connection.prepare(
      """
      DELETE FROM outbox WHERE id > ?1 AND id <= ?2 AND created_at < ?3 AND state >= 4
      """)
    oldEntries = connection.prepare(
      """
      SELECT max(id) FROM (SELECT id, at FROM journal WHERE id > ?1 ORDER BY id LIMIT ?3)
      WHERE at < ?2
      """)
    removeEntries = connection.prepare(
      "DELETE FROM journal WHERE id > ?1 AND id <= ?2 AND at < ?3")
  }

  /// - Returns: Rows that were deleted, at most `limit`.
  mutating func forget(
    _ limit: Int, before moment: Timestamp, changes: () -> Int
  ) throws -> Int {
    var count = try Self.forget(limit, before: moment, &oldTurns, &removeTurns, changes)
    count += try Self.forget(limit - count, before: moment, &oldMessages, &removeMessages, changes)
    count += try Self.forget(limit - count, before: moment, &oldEntries, &removeEntries, changes)
    return count
  }

  private static func forget(
    _ limit: Int, before moment: Timestamp, _ old: inout SQLiteStatement,
    _ remove: inout SQLiteStatement, _ changes: () -> Int
  ) throws -> Int {
    var (count, passed) = (0, Int64(0))
    while count < limit {
      old.bind(1, passed)
      old.bind(2, moment.milliseconds)
      old.bind(3, Int64(limit - count))
      guard let end = try old.first({ $0.optionalNumber(0) }) ?? nil else { break }
      remove.bind(1, passed)
      remove.bind(2, end)
      remove.bind(3, moment.milliseconds)
      try remove.run()
      count += changes()
      passed = end
    }
    return count
  }
}

extension Writer {
  func forget(_ limit: Int, before moment: Timestamp) throws -> Int {
    try forgetting.forget(limit, before: moment) { connection.changes }
  }

  /// State, guard and address of a contact, opened; nil if it is not there.
  func state(
    of contact: ContactID
  ) throws -> (state: [UInt8]?, guardBytes: [UInt8], address: Address)? {
    guard let (state, guardBytes, address) = try turns.state(contact) else { return nil }
    // A guard that has seen nothing is no bytes, in the file too.
    return (try state.map(opened), guardBytes.isEmpty ? [] : try opened(guardBytes), address)
  }
}
