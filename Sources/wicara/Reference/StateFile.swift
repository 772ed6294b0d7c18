package import StoreSQLite

/// States of conversations in one SQLite file, one commit a state: what
/// `wicara bench reference --save` measures with.
///
/// As the other engines of the comparison are measured: one table, write-ahead log,
/// `synchronous=NORMAL`. What is committed survives the end of the process, but the last commits
/// may go with the power. `SQLiteStore`, which keeps conversations in earnest, waits for the disk,
/// and keeps messages, timers, and answers too.
package final class StateFile {
  private let connection: SQLiteConnection
  private var readState: SQLiteStatement
  private var writeState: SQLiteStatement

  /// Opens the file or makes it.
  package init(path: String) throws(SQLiteError) {
    let connection = try SQLiteConnection(path: path)
    try connection.execute(
      """
      PRAGMA journal_mode = WAL;
      PRAGMA synchronous = NORMAL;
      CREATE TABLE IF NOT EXISTS state (user INTEGER PRIMARY KEY, bytes BLOB NOT NULL);
      """)
    readState = connection.prepare("SELECT bytes FROM state WHERE user = ?")
    writeState = connection.prepare(
      """
      INSERT INTO state (user, bytes) VALUES (?, ?)
      ON CONFLICT DO UPDATE SET bytes = excluded.bytes
      """)
    self.connection = connection
  }

  /// The user's state as it was last saved; nil for a new user.
  func state(of user: UInt64) throws -> [UInt8]? {
    readState.bind(1, Int64(bitPattern: user))
    return try readState.first { $0.bytes(0) }
  }

  /// Commits the user's state.
  func save(_ state: [UInt8], of user: UInt64) throws(SQLiteError) {
    writeState.bind(1, Int64(bitPattern: user))
    writeState.bind(2, state)
    try writeState.run()
  }
}
