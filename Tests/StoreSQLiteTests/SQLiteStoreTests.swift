import Conversations
import Dialogue
import Dispatch
import FoundationEssentials
import StoreSQLite
import Synchronization
import TestSupport
import Testing

/// What only a store on a disk can meet.
@Suite struct SQLiteStoreTests {
  private func accept(_ id: String, from phone: String = "1", _ store: SQLiteStore) throws {
    _ = try store.accept([Intake(messages: [.text("halo", id: id, from: phone)])], at: .start)
  }

  @Test func `a lock of another process is waited for, then refused, and nothing is lost`() throws {
    let folder = try StoreFolder()
    let store = try folder.open()
    let other = try SQLiteConnection(path: folder.file)
    try other.execute("BEGIN IMMEDIATE")
    #expect(throws: StoreError.busy) { try accept("a", store) }
    try other.execute("ROLLBACK")
    try accept("a", store)
    let figures = try store.figures()
    #expect(figures.accepted == 1 && figures.pending == 1)
  }

  @Test func `without room nothing is accepted, and with room it goes on without a restart`() throws
  {
    let folder = try StoreFolder()
    let store = try folder.open(mostPages: 130)
    let entry = JournalEntry(reason: "filler", bytes: Array(repeating: 7, count: 10_000))
    _ = try store.accept([Intake(journal: Array(repeating: entry, count: 20))], at: .start)
    var accepted = 0
    var refused = 0
    // A small message may still fit where a larger one did not.
    for place in 0..<5_000 where refused < 50 {
      do {
        try accept("m\(place)", from: "\(place)", store)
        accepted += 1
      } catch StoreError.full {
        refused += 1
      }
    }
    #expect(refused == 50)
    var figures = try store.figures()
    #expect(figures.accepted == accepted && figures.pending == accepted)
    #expect(figures.inboxIsConserved)
    // Somebody makes room.
    try SQLiteConnection(path: folder.file).execute("DELETE FROM journal")
    for place in 0..<20 { try accept("later\(place)", from: "later\(place)", store) }
    figures = try store.figures()
    #expect(figures.accepted == accepted + 20)
    #expect(figures.inboxIsConserved)
  }

  @Test(arguments: ["", "-wal"])
  func `nothing is accepted while the file is not where it was opened`(_ ending: String) throws {
    let folder = try StoreFolder()
    let store = try folder.open()
    try accept("a", store)
    let (path, elsewhere) = (folder.file + ending, folder.file + ".hilang")
    try FileManager.default.moveItem(atPath: path, toPath: elsewhere)
    #expect(throws: StoreError.fileMissing) { try accept("b", store) }
    #expect(throws: StoreError.fileMissing) { try store.probe(at: .start) }
    try FileManager.default.moveItem(atPath: elsewhere, toPath: path)
    try accept("b", store)
    #expect(try store.figures().accepted == 2)
  }

  @Test func `a second process takes the file over, and the first is told`() throws {
    let folder = try StoreFolder()
    let first = try folder.open()
    try accept("a", first)
    let claim = try #require(try first.claimTurns(1, at: .start).first)
    let second = try folder.open()
    var record = TurnRecord(state: [1])
    record.events = [HandledEvent(place: 0, outcome: .done)]
    #expect(throws: StoreError.superseded) {
      try first.commit([TurnCommit(claim, .none(record))], at: .start)
    }
    #expect(throws: StoreError.superseded) { try accept("b", first) }
    #expect(try second.claimTurns(1, at: .start).first?.events.first?.attempts == 1)
  }

  @Test func `after an end without a word what may have been in hand comes alone, once`() throws {
    let folder = try StoreFolder()
    let first = try folder.open()
    try accept("a", first)
    try first.close()
    let second = try folder.open()
    let claim = try #require(try second.claimTurns(1, at: .start).first)
    #expect(claim.events.map(\.attempts) == [0])
    try second.release([claim], at: .start)
    for attempts in 1...3 {
      let next = try folder.open()
      let claim = try #require(try next.claimTurns(1, at: .start).first)
      #expect(claim.events.map(\.attempts) == [attempts])
    }
  }

  @Test func `tidying up empties the log into the file while the store is in use`() throws {
    let folder = try StoreFolder()
    let store = try folder.open()
    for number in 0..<200 { try accept("a\(number)", store) }
    let before = try #require(bytes(of: folder.file))
    try store.tidyUp()
    #expect(try #require(bytes(of: folder.file)) > before)
    // All of the log was moved, so the next commit begins it anew.
    let log = try #require(bytes(of: folder.file + "-wal"))
    for number in 200..<400 { try accept("a\(number)", store) }
    #expect(bytes(of: folder.file + "-wal") == log)
    #expect(try store.figures().accepted == 400)
  }

  @Test func `closing empties the log into the file, beside an open visitor too`() throws {
    let folder = try StoreFolder()
    let store = try folder.open()
    for number in 0..<50 { try accept("a\(number)", store) }
    var settings = folder.settings()
    settings.isVisitor = true
    let visitor = try SQLiteStore(settings, at: .start)
    #expect(try visitor.figures().accepted == 50)
    try store.close()
    #expect(bytes(of: folder.file + "-wal") == 0)
    #expect(try visitor.figures().accepted == 50)
    #expect(try folder.open().figures().accepted == 50)
  }

  private func bytes(of path: String) -> Int? {
    (try? FileManager.default.attributesOfItem(atPath: path))?[.size] as? Int
  }

  @Test func `an operator's command beside the service takes nothing over`() throws {
    let folder = try StoreFolder()
    let store = try folder.open()
    try accept("a", store)
    let claim = try #require(try store.claimTurns(1, at: .start).first)
    var record = TurnRecord(state: nil)
    record.events = [HandledEvent(place: 0, outcome: .parked(reason: "attempts"))]
    _ = try store.commit([TurnCommit(claim, .none(record))], at: .start)
    var settings = folder.settings()
    settings.isVisitor = true
    let visitor = try SQLiteStore(settings, at: .start)
    let letter = try #require(try visitor.deadLetters(1).first)
    #expect(try visitor.drop(letter.id, at: .start))
    try accept("b", store)
    let figures = try store.figures()
    #expect(figures.dropped == 1 && figures.accepted == 2)
    #expect(figures.inboxIsConserved)
  }

  @Test func `a file of a newer program is left alone`() throws {
    let folder = try StoreFolder()
    try folder.open().close()
    try SQLiteConnection(path: folder.file).execute("PRAGMA user_version = 99")
    #expect(throws: StoreError.newerSchema(99)) { try folder.open() }
  }

  @Test func `a file from before the first release is refused, not misread`() throws {
    let folder = try StoreFolder()
    try folder.open().close()
    try SQLiteConnection(path: folder.file).execute("PRAGMA user_version = 1")
    #expect(throws: StoreError.olderSchema(1)) { try folder.open() }
  }

  @Test func `a file of another program is left as it is, by the service and by visitors`() throws {
    let folder = try StoreFolder()
    try SQLiteConnection(path: folder.file).execute("CREATE TABLE meta (a); CREATE TABLE b (c)")
    let before = try Data(contentsOf: URL(fileURLWithPath: folder.file))
    for isVisitor in [false, true] {
      var settings = folder.settings()
      settings.isVisitor = isVisitor
      #expect(throws: StoreError.foreign) { try SQLiteStore(settings, at: .start) }
    }
    #expect(try Data(contentsOf: URL(fileURLWithPath: folder.file)) == before)
  }

  @Test func `a visitor makes no file and fills none`() throws {
    let folder = try StoreFolder()
    var settings = folder.settings()
    settings.isVisitor = true
    #expect(throws: StoreError.self) { try SQLiteStore(settings, at: .start) }
    #expect(!FileManager.default.fileExists(atPath: folder.file))
    try Data().write(to: URL(fileURLWithPath: folder.file))
    #expect(throws: StoreError.empty) { try SQLiteStore(settings, at: .start) }
    #expect(try Data(contentsOf: URL(fileURLWithPath: folder.file)).isEmpty)
  }

  @Test func `a visitor does not raise an older file, nor take it from its service`() throws {
    let folder = try StoreFolder()
    let store = try folder.open()
    try SQLiteConnection(path: folder.file).execute("PRAGMA user_version = 3")
    var settings = folder.settings()
    settings.isVisitor = true
    #expect(throws: StoreError.notYetRaised(3)) { try SQLiteStore(settings, at: .start) }
    try accept("a", store)
  }

  @Test func `after an unclean end every page is looked at`() throws {
    let folder = try StoreFolder()
    do {
      let store = try folder.open()
      for place in 0..<200 { try accept("m\(place)", from: "\(place)", store) }
    }
    try SQLiteConnection(path: folder.file).execute("PRAGMA wal_checkpoint(TRUNCATE)")
    var bytes = try Data(contentsOf: URL(fileURLWithPath: folder.file))
    // The last pages hold rows and indexes.
    for place in (bytes.count - 8 * 4_096)..<bytes.count { bytes[place] = 0x5a }
    try bytes.write(to: URL(fileURLWithPath: folder.file))
    let error = #expect(throws: StoreError.self) { try folder.open() }
    guard case .damaged = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test func `many threads at once lose nothing and double nothing`() throws {
    let folder = try StoreFolder()
    let store = try folder.open()
    let failures = Mutex<[String]>([])
    let done = Mutex(0)
    DispatchQueue.concurrentPerform(iterations: 8) { thread in
      do {
        for place in 0..<40 {
          // Two threads tell the same message.
          try accept("m\(thread / 2)-\(place)", from: "\(thread / 2)", store)
          guard thread < 2 else { continue }
          for claim in try store.claimTurns(4, at: .start) {
            var record = TurnRecord(state: [1])
            record.events = claim.events.indices.map { HandledEvent(place: $0, outcome: .done) }
            let result = try store.commit([TurnCommit(claim, .none(record))], at: .start)
            if result == [.committed] { done.withLock { $0 += claim.events.count } }
          }
        }
      } catch {
        failures.withLock { $0.append("\(error)") }
      }
    }
    #expect(failures.withLock { $0 } == [])
    let figures = try store.figures()
    #expect(figures.accepted == 160 && figures.duplicates == 160)
    #expect(figures.done == done.withLock { $0 })
    #expect(figures.inboxIsConserved)
  }
}
