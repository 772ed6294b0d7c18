import Conversations
import Dialogue

/// Statements about files to be fetched.
///
/// States: 0 not fetched yet, 1 the same as older programs wrote it, 2 stored, 3 failed. Which of
/// those that wait comes next is in `MediaQueue`.
struct MediaStatements: ~Copyable {
  private var insert: SQLiteStatement
  private var job: SQLiteStatement
  private var eldest: SQLiteStatement
  private var lately: SQLiteStatement
  private var countTry: SQLiteStatement
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
    job = connection.prepare(
      """
      SELECT m.contact, m.message, n.name, m.attachment, m.accepted_at, m.tries
      FROM media AS m JOIN number AS n ON n.id = m.number WHERE m.id = ? AND m.state = 0
      """)
    eldest = connection.prepare(
      """
      SELECT id, accepted_at FROM media INDEXED BY media_queued
      WHERE state = 0 ORDER BY id LIMIT 1
      """)
    lately = connection.prepare(
      """
      SELECT id, contact, accepted_at, state, tries, bytes, reason FROM media
      WHERE id < ? ORDER BY id DESC LIMIT 1000
      """)
    countTry = connection.prepare("UPDATE media SET tries = tries + 1 WHERE id = ? AND state = 0")
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

  /// A file to be fetched, or what cannot be read of it; nil if it has ended.
  mutating func job(
    _ id: MediaJobID, use: MediaUse, open: ([UInt8]) throws -> [UInt8]
  ) throws -> ReadJob? {
    job.bind(1, id.rawValue)
    return try job.first { row -> ReadJob in
      do {
        return .whole(
          MediaJob(
            id: id, contact: ContactID(row.number(0)),
            message: MessageID(utf8: try open(row.bytes(1))), number: PhoneNumberID(row.text(2)),
            attachment: try Attachment(decoding: try open(row.bytes(3))),
            acceptedAt: Timestamp(milliseconds: row.number(4)), tries: Int(row.number(5)), use: use
          ))
      } catch StoreError.damaged {
        return .damaged(contact: ContactID(row.number(0)), bytes: row.bytes(3))
      }
    }
  }

  enum ReadJob {
    case whole(MediaJob)
    case damaged(contact: ContactID, bytes: [UInt8])
  }

  /// What waits, and what came on its days and on the last one, eldest first.
  mutating func queue() throws -> MediaQueue {
    let open = try eldest.first {
      (id: $0.number(0), day: MediaQueue.day(of: Timestamp(milliseconds: $0.number(1))))
    }
    var rows: [Row] = []
    var last = Int64.max
    reading: while true {
      lately.bind(1, last)
      let found = try lately.all { Row($0) }
      for row in found {
        let lastDay = MediaQueue.day(of: (rows.first ?? row).moment)
        let isOver = MediaQueue.day(of: row.moment) < min(lastDay, open?.day ?? lastDay)
        if isOver, row.id < open?.id ?? .max { break reading }
        rows.append(row)
      }
      guard let row = found.last else { break }
      last = row.id
    }
    var queue = MediaQueue()
    for row in rows.reversed() {
      if row.isOpen {
        _ = queue.add(MediaJobID(row.id), of: row.contact, at: row.moment, tries: row.tries)
      } else {
        queue.count(
          row.contact, at: row.moment, bytes: row.bytes,
          isRefused: row.reason == Self.refusal)
      }
    }
    return queue
  }

  private struct Row {
    var id: Int64
    var contact: ContactID
    var moment: Timestamp
    var isOpen: Bool
    var tries: Int
    var bytes: Int
    var reason: String?

    init(_ row: borrowing SQLiteStatement) {
      id = row.number(0)
      contact = ContactID(row.number(1))
      moment = Timestamp(milliseconds: row.number(2))
      isOpen = row.number(3) < 2
      tries = Int(row.number(4))
      bytes = Int(row.optionalNumber(5) ?? 0)
      reason = row.optionalText(6)
    }
  }

  /// Why a file that is more than a day's limits is not kept, as it lies in the file.
  static let refusal = "day_limit"

  mutating func countTry(of id: MediaJobID) throws(SQLiteError) {
    countTry.bind(1, id.rawValue)
    try countTry.run()
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
    media.wake(at: now.steady)
    var jobs: [MediaJob] = []
    for id in media.next(limit) {
      switch try files.job(id, use: media.use(of: id), open: { try opened($0) }) {
      case .whole(let job):
        jobs.append(job)
        keep(media.begin(id, until: now.steady + StoreLimits.mediaLease))
      case .damaged(let contact, let bytes): try setAside(id, of: contact, bytes, at: now)
      case nil: keep(media.end(id))
      }
    }
    return jobs
  }

  /// What was changed in the queue of files, unless the open transaction is undone.
  func keep(_ change: MediaQueue.Change) {
    ifUndone { [unowned self] in media.undo(change) }
  }

  func record(_ report: MediaReport, at now: Moment) throws {
    switch report.outcome {
    case .stored(let sha256, let bytes):
      try files.set(report.id, sha256: sha256, bytes: bytes)
      if connection.changes == 1 { keep(media.end(report.id, bytes: bytes)) }
    case .deferred(let time):
      try files.countTry(of: report.id)
      guard connection.changes == 1 else { return }
      keep(media.sleep(report.id, until: time, hasFailed: true))
    case .held(let time): keep(media.sleep(report.id, until: time, hasFailed: false))
    case .failed(let reason, let notice): try fail(report.id, because: reason, notice, at: now)
    case .refused(let notice):
      let isTold = media.use(of: report.id).isRefused
      try fail(
        report.id, because: MediaStatements.refusal, isTold ? nil : notice, isRefused: true,
        at: now)
    }
  }

  private func fail(
    _ id: MediaJobID, because reason: String, _ notice: OutboundMessage?, isRefused: Bool = false,
    at now: Moment
  ) throws {
    try files.fail(id, because: reason)
    guard connection.changes == 1 else { return }
    keep(media.end(id, isRefused: isRefused))
    count(.mediaFailed)
    guard let notice, let contact = try files.contact(of: id) else { return }
    try add([NewMessage(notice)], to: contact, at: now)
  }
}
