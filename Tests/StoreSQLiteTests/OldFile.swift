import Conversations
import StoreSQLite

/// A file as an older program left it.
enum OldFile {
  /// Form 2: two people, one of them with a conversation, a note and a report, all in clear.
  ///
  /// Identities are sealed and hashed as `SealingTests.open` does it.
  static func write(to path: String) throws {
    let connection = try SQLiteConnection(path: path)
    try connection.execute(form2)
    try connection.execute(rows)
  }

  /// Makes a file of form 5 of one of form 6.
  static let backToForm5: StaticString = """
    CREATE TABLE alias_once (
      hash BLOB PRIMARY KEY, contact INTEGER NOT NULL, until INTEGER) WITHOUT ROWID;
    INSERT OR REPLACE INTO alias_once (hash, contact, until)
    SELECT hash, contact, nullif(until, 9223372036854775807) FROM alias ORDER BY hash, until;
    DROP TABLE alias;
    ALTER TABLE alias_once RENAME TO alias;
    CREATE INDEX alias_contact ON alias (contact);
    ALTER TABLE outbox DROP COLUMN run;
    PRAGMA user_version = 5;
    """

  /// Makes a file of form 4 of one of form 5, in which nothing that waits or was handled is known:
  /// the keys of form 4 are written by `remember`.
  static let backToForm4: StaticString = """
    DROP TABLE seen;
    CREATE TABLE seen (
      contact INTEGER NOT NULL, high INTEGER NOT NULL, low INTEGER NOT NULL,
      PRIMARY KEY (contact, high, low)) WITHOUT ROWID;
    ALTER TABLE contact DROP COLUMN written_at;
    ALTER TABLE alias DROP COLUMN until;
    DELETE FROM meta WHERE name = 'older_keys';
    PRAGMA user_version = 4;
    """

  /// Lets a file of form 4 know that a contact's message was handled.
  static func remember(_ message: MessageID, of contact: Int64, in path: String) throws {
    let connection = try SQLiteConnection(path: path)
    var insert = connection.prepare("INSERT INTO seen (contact, high, low) VALUES (?, ?, ?)")
    insert.bind(1, contact)
    insert.bind(2, Int64(bitPattern: message.digest.high))
    insert.bind(3, Int64(bitPattern: message.digest.low))
    try insert.run()
  }

  /// Lets a file of form 4 know by what the message that waits there comes again.
  static func await(_ message: MessageID, in path: String) throws {
    let connection = try SQLiteConnection(path: path)
    var update = connection.prepare("UPDATE inbox SET high = ?, low = ?")
    update.bind(1, Int64(bitPattern: message.digest.high))
    update.bind(2, Int64(bitPattern: message.digest.low))
    try update.run()
  }

  /// Makes a file of form 3 of one of form 4: every message that was accepted stands in `seen`, and
  /// each contact's first one is marked.
  static let backToForm3: StaticString = """
    INSERT INTO seen SELECT contact, high, low FROM inbox WHERE high IS NOT NULL;
    ALTER TABLE inbox DROP COLUMN high;
    ALTER TABLE inbox DROP COLUMN low;
    ALTER TABLE inbox ADD COLUMN head INTEGER NOT NULL DEFAULT 0;
    UPDATE inbox SET head = 1 WHERE id IN (SELECT min(id) FROM inbox GROUP BY contact);
    CREATE INDEX inbox_contact ON inbox (contact, lane, id);
    CREATE INDEX inbox_head ON inbox (id) WHERE head = 1;
    PRAGMA user_version = 3;
    """

  private static let rows: StaticString = """
    INSERT INTO meta VALUES ('incarnation', 1), ('store', 161), ('ticket_key', 178), ('open', 0),
      ('touched', 0);
    WITH RECURSIVE n(id) AS (SELECT 0 UNION ALL SELECT id + 1 FROM n WHERE id < 14)
    INSERT INTO counter SELECT id, CASE id WHEN 10 THEN 1 WHEN 14 THEN 3 ELSE 0 END FROM n;
    INSERT INTO number VALUES (1, '100');
    INSERT INTO contact VALUES
      (1, x'ee32323f05010b020100070605040b0a3333323f7146575a1360525d475c405c', 1, NULL,
        CAST('dugaan-keadaan' AS BLOB), CAST('jejak-penjaga' AS BLOB)),
      (2, x'ee3233333333', 1, NULL, NULL, x'');
    INSERT INTO alias VALUES (x'2563676d646766616063626d6c', 1);
    INSERT INTO note (contact, at, kind, subject, text)
    VALUES (1, 5, 'hand_over', 'umum', 'dekat sekolah');
    INSERT INTO report VALUES (0, 'T-LAMA', 1, 5, 'diterima', 5, 'https://contoh.id/1',
      x'010d010674617574616e051368747470733a2f2f636f6e746f682e69642f31');
    """

  private static let form2: StaticString = """
    CREATE TABLE meta (name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID;
    CREATE TABLE counter (id INTEGER PRIMARY KEY, value INTEGER NOT NULL);
    CREATE TABLE number (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
    CREATE TABLE contact (
      id INTEGER PRIMARY KEY, identity BLOB NOT NULL, number INTEGER NOT NULL,
      window_from INTEGER, state BLOB, guard BLOB NOT NULL);
    CREATE TABLE alias (hash BLOB PRIMARY KEY, contact INTEGER NOT NULL) WITHOUT ROWID;
    CREATE INDEX alias_contact ON alias (contact);
    CREATE TABLE seen (
      contact INTEGER NOT NULL, high INTEGER NOT NULL, low INTEGER NOT NULL,
      PRIMARY KEY (contact, high, low)) WITHOUT ROWID;
    CREATE TABLE inbox (
      id INTEGER PRIMARY KEY, contact INTEGER NOT NULL, lane INTEGER NOT NULL,
      head INTEGER NOT NULL, attempts INTEGER NOT NULL, accepted_at INTEGER NOT NULL,
      event BLOB NOT NULL);
    CREATE INDEX inbox_contact ON inbox (contact, lane, id);
    CREATE INDEX inbox_head ON inbox (id) WHERE head = 1;
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
      message BLOB NOT NULL);
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
      subject TEXT NOT NULL, text TEXT NOT NULL);
    CREATE TABLE report (
      number INTEGER PRIMARY KEY, ticket TEXT NOT NULL UNIQUE, contact INTEGER NOT NULL,
      saved_at INTEGER NOT NULL, status TEXT NOT NULL, updated_at INTEGER NOT NULL, content TEXT,
      fields BLOB NOT NULL);
    CREATE INDEX report_contact ON report (contact);
    CREATE INDEX report_content ON report (content) WHERE content IS NOT NULL;
    PRAGMA user_version = 2;
    """
}
