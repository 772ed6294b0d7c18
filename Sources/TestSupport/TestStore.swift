package import Conversations
package import Dialogue
import FoundationEssentials
package import StoreSQLite

/// The stores that hold the contract.
package enum StoreKind: String, CaseIterable, Sendable {
  case memory, sqlite
}

/// A store that can end like a process and be opened again with what was committed.
package final class TestStore {
  package let kind: StoreKind
  package private(set) var store: any Store
  private let path: String
  private let gather: Duration
  private var run = TestStore.keys.run

  package static let keys = StoreKeys(store: 0xa1, tickets: 0xb2, run: 0xc3)

  package init(
    _ kind: StoreKind, at now: Moment = .start, gather: Duration = .milliseconds(300)
  ) throws {
    self.kind = kind
    self.gather = gather
    path = Self.folder + "/wicara-\(UUID().uuidString).sqlite"
    switch kind {
    case .memory:
      store = MemoryStore(
        storeID: Self.keys.store, ticketKey: Self.keys.tickets, gather: gather)
    case .sqlite: store = try Self.open(path, gather, run: run, at: now)
    }
  }

  deinit {
    for suffix in ["", "-wal", "-shm"] where FileManager.default.fileExists(atPath: path + suffix) {
      do {
        try FileManager.default.removeItem(atPath: path + suffix)
      } catch {
        preconditionFailure("a test's own file can be removed: \(error)")
      }
    }
  }

  /// Memory, where there is a file system of it: a test need not wait for the disk.
  private static var folder: String {
    FileManager.default.fileExists(atPath: "/dev/shm")
      ? "/dev/shm" : FileManager.default.temporaryDirectory.path
  }

  private static func open(
    _ path: String, _ gather: Duration, run: UInt64, at now: Moment
  ) throws -> SQLiteStore {
    var keys = keys
    keys.run = run
    return try SQLiteStore(SQLiteStore.Settings(path: path, keys: keys, gather: gather), at: now)
  }

  /// Something of a person's that waits cannot be read any more; in a file only.
  package func damage(_ place: DamagedRow.Place, of contact: ContactID) throws {
    guard kind == .sqlite else { return }
    let connection = try SQLiteConnection(path: path)
    var statement = connection.prepare(Self.damages(place))
    statement.bind(1, contact.rawValue)
    try statement.run()
  }

  private static func damages(_ place: DamagedRow.Place) -> StaticString {
    switch place {
    case .event: "UPDATE inbox SET event = x'00ff' WHERE contact = ?"
    case .message: "UPDATE outbox SET message = x'00ff' WHERE contact = ? AND state < 4"
    case .identity: "UPDATE contact SET identity = x'00ff' WHERE id = ?"
    case .state: "UPDATE contact SET state = x'00ff' WHERE id = ?"
    case .contactGuard: "UPDATE contact SET guard = x'00ff' WHERE id = ?"
    case .attachment: "UPDATE media SET attachment = x'00ff' WHERE contact = ? AND state = 0"
    }
  }

  /// The process ends without a word and another one begins.
  package func restart(at now: Moment) throws {
    switch kind {
    case .memory: (store as? MemoryStore)?.restart(at: now)
    case .sqlite:
      run += 1
      store = try Self.open(path, gather, run: run, at: now)
    }
  }
}

extension Moment {
  /// Tuesday, 8 December 2020, 10.00 in Jakarta; the machine has been up for a while.
  package static let start = Moment(wall: Chat.start, steady: .seconds(1_000))
}

extension InboxItem {
  /// A text from a phone.
  package static func text(
    _ text: String, id: String, from phone: String, to number: String = "100"
  ) -> InboxItem {
    InboxItem(
      id: MessageID(id), number: PhoneNumberID(number), contact: ContactIdentity(phone: phone),
      sentAt: nil, message: .text(text))
  }
}
