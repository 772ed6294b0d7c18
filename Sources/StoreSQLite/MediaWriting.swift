import Conversations
import Dialogue

/// Statements about files to be fetched.
///
/// States: 0 queued, 1 in hand or asleep, 2 stored, 3 failed.
struct MediaStatements: ~Copyable {
  private var insert: SQLiteStatement
  private var queued: SQLiteStatement
  private var setState: SQLiteStatement
  private var store: SQLiteStatement
  private var fail: SQLiteStatement
  private var requeueAll: SQLiteStatement
  private var contactOf: SQLiteStatement

  init(_ connection: borrowing SQLiteConnection) {
    insert = connection.prepare(
      """
      INSERT INTO media (id, contact, number, state, tries, accepted_at, message, attachment)
      VALUES (?, ?, ?, 0, 0, ?, ?, ?)
      """)
    queued = connection.prepare(
      """
      SELECT m.id, m.contact, m.message, n.name, m.attachment, m.accepted_at, m.tries
      FROM media AS m JOIN number AS n ON n.id = m.number
      WHERE m.state = 0 ORDER BY m.id LIMIT ?
      """)
    setState = connection.prepare(
      "UPDATE media SET state = ?2, tries = tries + ?3 WHERE id = ?1 AND state < 2")
    store = connection.prepare(
      "UPDATE media SET state = 2, sha256 = ?2, bytes = ?3 WHERE id = ?1 AND state < 2")
    fail = connection.prepare(
      "UPDATE media SET state = 3, reason = ?2 WHERE id = ?1 AND state < 2")
    requeueAll = connection.prepare("UPDATE media SET state = 0 WHERE state = 1")
    contactOf = connection.prepare("SELECT contact FROM media WHERE id = ?")
  }

  mutating func add(
    _ id: Int64, _ contact: ContactID, number: Int64, _ message: [UInt8],
    _ attachment: [UInt8], at moment: Timestamp
  ) throws(SQLiteError) {
    insert.bind(1, id)
    insert.bind(2, contact.rawValue)
    insert.bind(3, number)
    insert.bind(4, moment.milliseconds)
    insert.bind(5, message)
    insert.bind(6, attachment)
    try insert.run()
  }

  mutating func queuedJobs(
    _ limit: Int, open: ([UInt8]) throws -> [UInt8]
  ) throws -> (jobs: [MediaJob], damaged: [DamagedJob]) {
    queued.bind(1, Int64(limit))
    var damaged: [DamagedJob] = []
    let jobs = try queued.all { row -> MediaJob? in
      do {
        return MediaJob(
          id: MediaJobID(row.number(0)), contact: ContactID(row.number(1)),
          message: MessageID(utf8: try open(row.bytes(2))), number: PhoneNumberID(row.text(3)),
          attachment: try Attachment(decoding: try open(row.bytes(4))),
          acceptedAt: Timestamp(milliseconds: row.number(5)), tries: Int(row.number(6)))
      } catch StoreError.damaged {
        damaged.append(
          (MediaJobID(row.number(0)), ContactID(row.number(1)), row.bytes(4)))
        return nil
      }
    }
    return (jobs, damaged)
  }

  typealias DamagedJob = (id: MediaJobID, contact: ContactID, bytes: [UInt8])

  mutating func set(
    _ id: MediaJobID, isQueued: Bool, tries: Int64 = 0
  ) throws(SQLiteError) {
    setState.bind(1, id.rawValue)
    setState.bind(2, Int64(isQueued ? 0 : 1))
    setState.bind(3, tries)
    try setState.run()
  }

  mutating func set(_ id: MediaJobID, sha256: String, bytes: Int) throws(SQLiteError) {
    store.bind(1, id.rawValue)
    store.bind(2, sha256)
    store.bind(3, Int64(bytes))
    try store.run()
  }

  mutating func fail(_ id: MediaJobID, because reason: String) throws(SQLiteError) {
    fail.bind(1, id.rawValue)
    fail.bind(2, reason)
    try fail.run()
  }

  mutating func contact(of id: MediaJobID) throws -> ContactID? {
    contactOf.bind(1, id.rawValue)
    return try contactOf.first { ContactID($0.number(0)) }
  }

  mutating func requeue() throws(SQLiteError) { try requeueAll.run() }
}

extension Writer {
  func claimMedia(_ limit: Int, at now: Moment) throws -> [MediaJob] {
    while let id = media.next(at: now.steady) {
      ifUndone { [unowned self] in media.set(id, at: now.steady) }
      try files.set(id, isQueued: true)
    }
    let (jobs, damaged) = try files.queuedJobs(limit) { try opened($0) }
    for job in damaged { try setAside(job.id, of: job.contact, job.bytes, at: now) }
    for job in jobs {
      try files.set(job.id, isQueued: false)
      sleep(job.id, until: now.steady + StoreLimits.sendLease)
    }
    return jobs
  }

  private func sleep(_ id: MediaJobID, until time: Duration) {
    let before = media[id]
    media.set(id, at: time)
    ifUndone { [unowned self] in
      if let before { media.set(id, at: before) } else { media.cancel(id) }
    }
  }

  private func stopSleeping(_ id: MediaJobID) {
    guard let before = media[id] else { return }
    media.cancel(id)
    ifUndone { [unowned self] in media.set(id, at: before) }
  }

  func record(_ report: MediaReport, at now: Moment) throws {
    switch report.outcome {
    case .stored(let sha256, let bytes):
      try files.set(report.id, sha256: sha256, bytes: bytes)
      stopSleeping(report.id)
    case .deferred(let time):
      try files.set(report.id, isQueued: false, tries: 1)
      if connection.changes == 1 { sleep(report.id, until: time) }
    case .failed(let reason, let notice):
      try files.fail(report.id, because: reason)
      guard connection.changes == 1 else { return }
      stopSleeping(report.id)
      count(.mediaFailed)
      guard let notice, let contact = try files.contact(of: report.id) else { return }
      try add([NewMessage(notice)], to: contact, at: now)
    }
  }
}
