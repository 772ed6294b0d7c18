import Conversations

/// What lies in the file, and how it is opened.
///
/// Queues are small: a message leaves `inbox` with its turn, and what remains of it for ever is one
/// row of `seen`, written with the turn; until then `high` and `low` of its row in `inbox` say that
/// it came. `inbox` has no index (`InboxQueue`), so what comes is only put at its end. A contact's
/// rows lie together wherever the key begins with the contact, because a key that is spread over
/// the whole file is what makes a large store slow; `seen` has a key of the message alone whose
/// beginning is the same for most messages of a person (`IdentityProtection.key`).
///
/// `IdentityProtection` seals who people are and what goes to and fro: `identity`, `event`,
/// `attachment`, the outbox's `message`, the journal's `bytes`, and the channel's names of messages
/// (`wamid`, `answers`, `message` elsewhere), for the number is in them; also `state`, `guard`
/// where there is one, a note's `text` and a report's `fields`. What a report is about is found by
/// a keyed hash.
///
/// `alias` holds the spans of a name (`NameHistory`): whose it was until when, 0 for nobody, and
/// the last one until the end of time. It also says whom an old row's number leads to, where two
/// contacts turned out to be one (`Writer.survivor`).
enum Schema {
  /// The newest form.
  ///
  /// A program refuses a file with a higher one, and one with form 1, which was never released:
  /// numbers lay in it in clear. From form 2 on a higher number comes with the steps
  /// that bring a file there (`SchemaSteps`).
  static let version: Int64 = 6

  /// `wal_autocheckpoint`: pages of the log after which a commit also moves them into the file.
  ///
  /// 64 MiB, which is not reached where `Checkpointer` catches up; the log is kept at that length.
  static let settings: StaticString = """
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    PRAGMA wal_autocheckpoint = 16384;
    PRAGMA journal_size_limit = 67108864;
    PRAGMA cache_size = -32768;
    PRAGMA temp_store = MEMORY;
    PRAGMA foreign_keys = OFF;
    """

  static let tables: StaticString = """
    CREATE TABLE meta (name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID;
    CREATE TABLE counter (id INTEGER PRIMARY KEY, value INTEGER NOT NULL);
    CREATE TABLE number (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
    CREATE TABLE contact (
      id INTEGER PRIMARY KEY, identity BLOB NOT NULL, number INTEGER NOT NULL,
      window_from INTEGER, state BLOB, guard BLOB NOT NULL,
      written_at INTEGER NOT NULL DEFAULT 0);
    CREATE TABLE alias (
      hash BLOB NOT NULL, until INTEGER NOT NULL, contact INTEGER NOT NULL,
      PRIMARY KEY (hash, until)) WITHOUT ROWID;
    CREATE INDEX alias_contact ON alias (contact);
    CREATE TABLE seen (
      high INTEGER NOT NULL, low INTEGER NOT NULL, contact INTEGER NOT NULL,
      PRIMARY KEY (high, low)) WITHOUT ROWID;
    CREATE TABLE inbox (
      id INTEGER PRIMARY KEY, contact INTEGER NOT NULL, lane INTEGER NOT NULL,
      attempts INTEGER NOT NULL, accepted_at INTEGER NOT NULL, event BLOB NOT NULL,
      high INTEGER, low INTEGER);
    CREATE TABLE dead (
      id INTEGER PRIMARY KEY, contact INTEGER NOT NULL, lane INTEGER NOT NULL,
      accepted_at INTEGER NOT NULL, parked_at INTEGER NOT NULL, reason TEXT NOT NULL,
      event BLOB NOT NULL);
    CREATE TABLE waiting (contact INTEGER PRIMARY KEY);
    CREATE TABLE timer (
      contact INTEGER NOT NULL, kind INTEGER NOT NULL, turn INTEGER NOT NULL,
      due INTEGER NOT NULL, attempts INTEGER NOT NULL, PRIMARY KEY (contact, kind)) WITHOUT ROWID;
    CREATE INDEX timer_due ON timer (due);
    CREATE TABLE turn (
      id INTEGER PRIMARY KEY, contact INTEGER NOT NULL, at INTEGER NOT NULL, inbox INTEGER,
      message BLOB, outcome TEXT NOT NULL, rung TEXT NOT NULL);
    CREATE TABLE outbox (
      id INTEGER PRIMARY KEY, contact INTEGER NOT NULL, number INTEGER NOT NULL,
      state INTEGER NOT NULL, head INTEGER NOT NULL, tries INTEGER NOT NULL,
      copy INTEGER NOT NULL, window_from INTEGER, delivery INTEGER, code INTEGER, reason TEXT,
      high INTEGER, low INTEGER, wamid BLOB, answers BLOB, created_at INTEGER NOT NULL,
      message BLOB NOT NULL, run INTEGER NOT NULL);
    CREATE INDEX outbox_lane ON outbox (contact, id) WHERE state < 4;
    CREATE INDEX outbox_head ON outbox (number, id) WHERE head = 1 AND state = 0;
    CREATE INDEX outbox_digest ON outbox (low) WHERE low IS NOT NULL;
    CREATE TABLE early (
      high INTEGER NOT NULL, low INTEGER NOT NULL, status INTEGER NOT NULL, code INTEGER,
      at INTEGER NOT NULL, PRIMARY KEY (high, low)) WITHOUT ROWID;
    CREATE INDEX early_at ON early (at);
    CREATE TABLE media (
      id INTEGER PRIMARY KEY, contact INTEGER NOT NULL, number INTEGER NOT NULL,
      state INTEGER NOT NULL, tries INTEGER NOT NULL, accepted_at INTEGER NOT NULL,
      message BLOB NOT NULL, attachment BLOB NOT NULL, sha256 TEXT, bytes INTEGER, reason TEXT);
    CREATE INDEX media_queued ON media (id) WHERE state = 0;
    CREATE INDEX media_busy ON media (id) WHERE state = 1;
    CREATE TABLE journal (
      id INTEGER PRIMARY KEY, at INTEGER NOT NULL, reason TEXT NOT NULL, bytes BLOB NOT NULL);
    CREATE TABLE note (
      id INTEGER PRIMARY KEY, contact INTEGER NOT NULL, at INTEGER NOT NULL, kind TEXT NOT NULL,
      subject TEXT NOT NULL, text BLOB NOT NULL);
    CREATE TABLE report (
      number INTEGER PRIMARY KEY, ticket TEXT NOT NULL UNIQUE, contact INTEGER NOT NULL,
      saved_at INTEGER NOT NULL, status TEXT NOT NULL, updated_at INTEGER NOT NULL, content BLOB,
      fields BLOB NOT NULL);
    CREATE INDEX report_contact ON report (contact);
    CREATE INDEX report_content ON report (content) WHERE content IS NOT NULL;
    CREATE INDEX report_open ON report (saved_at) WHERE status = 'diterima';
    PRAGMA user_version = 6;
    """

  /// Makes the tables in a new file and brings an older one to the newest form.
  ///
  /// - Parameters:
  ///   - connection: Just opened.
  ///   - drawn: Random numbers for the store's name and its tickets, used in a new file only.
  ///   - protection: What an older file's clear rows are sealed with.
  /// - Throws: `StoreError.foreign`, `newerSchema`, `olderSchema`, `otherKey`, or what SQLite
  ///   refuses; then nothing was changed.
  static func prepare(
    _ connection: borrowing SQLiteConnection, drawn: StoreKeys, protection: IdentityProtection
  ) throws {
    // Before the first setting, which would already write into a file of another program.
    _ = try form(of: connection)
    try connection.execute(settings)
    try connection.execute("BEGIN IMMEDIATE")
    do {
      let found = try form(of: connection)
      if found > 0 { try checkKey(connection, protection) }
      if found > 0, found < Self.version {
        try SchemaSteps.run(connection, from: found, protection)
      }
      if found == 0 {
        try connection.execute(tables)
        var insert = connection.prepare("INSERT INTO meta (name, value) VALUES (?, ?)")
        let values: [(String, UInt64)] = [
          ("incarnation", 0), ("store", drawn.store), ("ticket_key", drawn.tickets), ("open", 0),
          ("touched", 0), ("older_keys", 0),
        ]
        for (name, value) in values {
          insert.bind(1, name)
          insert.bind(2, Int64(bitPattern: value))
          try insert.run()
        }
        var counter = connection.prepare("INSERT INTO counter (id, value) VALUES (?, 0)")
        for id in Counter.allCases {
          counter.bind(1, Int64(id.rawValue))
          try counter.run()
        }
      }
      try rememberKey(connection, protection)
      try connection.execute("COMMIT")
    } catch {
      if connection.isInTransaction { try connection.execute("ROLLBACK") }
      throw error
    }
  }

  /// Looks whether a file may be used as it is, by somebody who changes nothing in it.
  ///
  /// - Throws: Those of `prepare`; also `StoreError.empty` and `notYetRaised`.
  static func inspect(
    _ connection: borrowing SQLiteConnection, _ protection: IdentityProtection
  ) throws {
    let found = try form(of: connection)
    guard found > 0 else { throw StoreError.empty }
    try checkKey(connection, protection)
    guard found == version else { throw StoreError.notYetRaised(Int(found)) }
    try connection.execute(settings)
  }

  /// The form of a file; 0 for one without anything in it.
  private static func form(of connection: borrowing SQLiteConnection) throws -> Int64 {
    var version = connection.prepare("PRAGMA user_version")
    let found = try version.first { $0.number(0) } ?? 0
    var tables = connection.prepare(
      "SELECT count(*), count(*) FILTER (WHERE name = 'meta') FROM sqlite_schema")
    let (count, ours) = try tables.first { ($0.number(0), $0.number(1)) } ?? (0, 0)
    guard found == 0 ? count == 0 : ours == 1 else { throw StoreError.foreign }
    guard found <= Self.version else { throw StoreError.newerSchema(Int(found)) }
    guard found == 0 || found >= SchemaSteps.oldest else {
      throw StoreError.olderSchema(Int(found))
    }
    return found
  }

  /// Rows that are tried where a file does not say which key it was sealed with.
  private static let triedIdentities: StaticString = """
    SELECT identity FROM contact
    WHERE id > (SELECT max(id) FROM contact) - 64 AND length(identity) > 0
    """

  /// Refuses another key than the one that the file was sealed with: people would be taken for
  /// new ones, and what was sealed with either could not be read with the other.
  private static func checkKey(
    _ connection: borrowing SQLiteConnection, _ protection: IdentityProtection
  ) throws {
    var mark = connection.prepare("SELECT value FROM meta WHERE name = 'key'")
    if let known = try mark.first({ $0.number(0) }) {
      guard known == protection.keyMark else { throw StoreError.otherKey }
      return
    }
    var identities = connection.prepare(triedIdentities)
    let sealed = try identities.all { $0.bytes(0) }
    guard sealed.isEmpty || sealed.contains(where: { protection.open($0) != nil }) else {
      throw StoreError.otherKey
    }
  }

  private static func rememberKey(
    _ connection: borrowing SQLiteConnection, _ protection: IdentityProtection
  ) throws {
    var insert = connection.prepare("INSERT OR IGNORE INTO meta (name, value) VALUES ('key', ?)")
    insert.bind(1, protection.keyMark)
    try insert.run()
  }
}

/// Random numbers that a new store is made with, and that of this start.
package struct StoreKeys: Hashable, Sendable {
  /// The store's name in `CallbackKey`.
  package var store: UInt64
  /// What ticket numbers are scattered by.
  package var tickets: UInt64
  /// `CallbackKey.run`; drawn at each start, not 0.
  package var run: UInt64

  package init(store: UInt64, tickets: UInt64, run: UInt64) {
    self.store = store
    self.tickets = tickets
    self.run = run
  }
}

/// Running counters, each one row; a number is never given a second meaning.
enum Counter: Int, CaseIterable {
  /// Also the last `InboxID`.
  case accepted = 0
  case done, silenced, dropped, duplicates
  /// Also the last `OutboxID`.
  case queued
  case sent, failed, ambiguous, repeated
  /// Also the next ticket's number.
  case tickets
  case mediaJobs, mediaFailed
  case journaled
  case contacts
  /// Contacts that turned out to be another one.
  case merged
}
