import Synchronization

/// Moves what was committed from the log into the file, on a connection of its own, so that the
/// writer need not do it inside a commit that somebody waits for.
///
/// SQLite lets both go on at the same time (sqlite.org/wal.html, "Checkpointing"). When all of the
/// log has been moved, the writer begins it anew; where it never catches up, `wal_autocheckpoint`
/// makes the writer wait after all.
final class Checkpointer: Sendable {
  /// Looks at what has come meanwhile, in one run.
  private static let rounds = 3

  private let connection: Mutex<SQLiteConnection>

  /// The file is there and has its log.
  init(path: String) throws(SQLiteError) {
    let connection = try SQLiteConnection(path: path, waitsFor: 0)
    try connection.execute("PRAGMA synchronous = FULL; PRAGMA cache_size = -1024;")
    self.connection = Mutex(connection)
  }

  /// Moves all that there is and leaves an empty log; only what there is before somebody's reading
  /// while another process reads.
  func finish() throws {
    try connection.withLock { connection in
      var checkpoint = connection.prepare("PRAGMA wal_checkpoint(TRUNCATE)")
      _ = try checkpoint.first { $0.number(0) }
    }
  }

  /// Moves what there is; does nothing while another process does it.
  func run() throws {
    try connection.withLock { connection in
      var checkpoint = connection.prepare("PRAGMA wal_checkpoint(PASSIVE)")
      for _ in 0..<Self.rounds {
        let rest = try checkpoint.first { $0.number(0) == 0 ? $0.number(1) - $0.number(2) : 0 }
        if rest ?? 0 <= 0 { return }
      }
    }
  }
}
