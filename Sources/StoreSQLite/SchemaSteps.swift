import Conversations

/// Brings a file of an older form to the newest one, inside the transaction that opens it.
///
/// A process that still has the file open with an older program is told that it was taken over
/// (`incarnation`), so that it never reads rows of a form that it does not know.
enum SchemaSteps {
  /// The oldest form that there are steps from.
  static let oldest: Int64 = 2
  /// Rows in hand at the same time.
  private static let rows: Int64 = 1_000

  static func run(
    _ connection: borrowing SQLiteConnection, from version: Int64, _ protection: IdentityProtection
  ) throws {
    try connection.execute(
      "UPDATE meta SET value = value + 1 WHERE name = 'incarnation'")
    if version < 3 { try sealTheRest(connection, protection) }
    if version < 4 { try connection.execute(leaveTheOrderToMemory) }
    if version < 5 { try connection.execute(keyBySeenMessageAlone) }
    if version < 6 { try connection.execute(keepNamesOverTime) }
  }

  /// 2 to 3: states, notes and reports are sealed too; contacts that were joined are counted.
  private static func sealTheRest(
    _ connection: borrowing SQLiteConnection, _ protection: IdentityProtection
  ) throws {
    // What was there in clear is overwritten, not only given free.
    try connection.execute("PRAGMA secure_delete = ON")
    let seal = protection.seal
    try rewrite(
      connection,
      "SELECT id, state FROM contact WHERE id > ?1 AND state IS NOT NULL ORDER BY id LIMIT ?2",
      "UPDATE contact SET state = ?2 WHERE id = ?1", seal)
    try rewrite(
      connection,
      "SELECT id, guard FROM contact WHERE id > ?1 AND length(guard) > 0 ORDER BY id LIMIT ?2",
      "UPDATE contact SET guard = ?2 WHERE id = ?1", seal)
    try rewrite(
      connection, "SELECT id, CAST(text AS BLOB) FROM note WHERE id > ?1 ORDER BY id LIMIT ?2",
      "UPDATE note SET text = ?2 WHERE id = ?1", seal)
    try rewrite(
      connection, "SELECT number, fields FROM report WHERE number > ?1 ORDER BY number LIMIT ?2",
      "UPDATE report SET fields = ?2 WHERE number = ?1", seal)
    try rewrite(
      connection,
      """
      SELECT number, CAST(content AS BLOB) FROM report
      WHERE number > ?1 AND content IS NOT NULL ORDER BY number LIMIT ?2
      """, "UPDATE report SET content = ?2 WHERE number = ?1"
    ) { protection.content(String(decoding: $0, as: UTF8.self)) }
    try connection.execute(
      """
      CREATE INDEX report_open ON report (saved_at) WHERE status = 'diterima';
      INSERT INTO counter (id, value)
      SELECT 15, value - (SELECT count(*) FROM contact) FROM counter WHERE id = 14;
      """)
  }

  /// 3 to 4: what waits needs no index; what was accepted before is in `seen` already.
  private static let leaveTheOrderToMemory: StaticString = """
    DROP INDEX inbox_contact;
    DROP INDEX inbox_head;
    ALTER TABLE inbox DROP COLUMN head;
    ALTER TABLE inbox ADD COLUMN high INTEGER;
    ALTER TABLE inbox ADD COLUMN low INTEGER;
    """

  /// 4 to 5: a message is known whoever it is said to be from.
  ///
  /// Older keys have no place of their person in them, for the name that it is made of is not kept;
  /// `older_keys` says that they must be looked for, too. A message that had two turns, as
  /// could happen, is known once.
  private static let keyBySeenMessageAlone: StaticString = """
    CREATE TABLE seen_once (
      high INTEGER NOT NULL, low INTEGER NOT NULL, contact INTEGER NOT NULL,
      PRIMARY KEY (high, low)) WITHOUT ROWID;
    INSERT OR IGNORE INTO seen_once (high, low, contact)
    SELECT high, low, contact FROM seen ORDER BY high, low, contact;
    DROP TABLE seen;
    ALTER TABLE seen_once RENAME TO seen;
    ALTER TABLE contact ADD COLUMN written_at INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE alias ADD COLUMN until INTEGER;
    INSERT INTO meta (name, value) VALUES ('older_keys', 1);
    """

  /// 5 to 6: a name has had one contact after the other, and a message says in which run it was
  /// queued; of the older ones that is not known.
  private static let keepNamesOverTime: StaticString = """
    CREATE TABLE alias_spans (
      hash BLOB NOT NULL, until INTEGER NOT NULL, contact INTEGER NOT NULL,
      PRIMARY KEY (hash, until)) WITHOUT ROWID;
    INSERT INTO alias_spans (hash, until, contact)
    SELECT hash, coalesce(until, 9223372036854775807), contact FROM alias;
    DROP TABLE alias;
    ALTER TABLE alias_spans RENAME TO alias;
    CREATE INDEX alias_contact ON alias (contact);
    ALTER TABLE outbox ADD COLUMN run INTEGER NOT NULL DEFAULT 0;
    PRAGMA user_version = 6;
    """

  /// Changes one column of every row that `select` gives, by the row's number.
  private static func rewrite(
    _ connection: borrowing SQLiteConnection, _ select: StaticString, _ update: StaticString,
    _ change: ([UInt8]) -> [UInt8]
  ) throws {
    var read = connection.prepare(select)
    var write = connection.prepare(update)
    // The first report has the number 0.
    var last: Int64 = -1
    while true {
      read.bind(1, last)
      read.bind(2, rows)
      let found = try read.all { (id: $0.number(0), bytes: $0.bytes(1)) }
      guard let end = found.last?.id else { return }
      for row in found {
        write.bind(1, row.id)
        write.bind(2, change(row.bytes))
        try write.run()
      }
      last = end
    }
  }
}
