import Conversations
import Cryptography
import Dialogue
import FoundationEssentials
import Glibc
import StoreSQLite
import TestSupport

/// Measures the SQLite store on a real disk: what a message costs from acceptance to its last
/// status, in groups of several sizes, with few and with many contacts; everything sealed, as
/// `wicara serve` has it.
///
/// `bench-store FOLDER [CONTACTS] [MESSAGES]`; prints one line of `name=value` for each group size.
@main
enum StoreBench {
  static func main() throws {
    let arguments = CommandLine.arguments
    let folder = arguments.count > 1 ? arguments[1] : FileManager.default.temporaryDirectory.path
    let contacts = arguments.count > 2 ? Int(arguments[2]) ?? 1_000 : 1_000
    let messages = arguments.count > 3 ? Int(arguments[3]) ?? 20_000 : 20_000
    try measureSealing()
    try run(folder, contacts: contacts, messages: messages)
  }

  private static func run(_ folder: String, contacts: Int, messages: Int) throws {
    let path = folder + "/bench-\(UUID().uuidString).sqlite"
    defer { remove(path) }
    let store = try SQLiteStore(
      SQLiteStore.Settings(
        path: path, keys: TestStore.keys, protection: try protection(), gather: .zero), at: .start)
    var bench = Measurement(store: store, contacts: contacts)
    try bench.fill()
    for group in [1, 8, 32, 128] {
      try bench.measure(group: group, messages: messages)
      try store.tidyUp()
    }
    let bytes = try FileManager.default.attributesOfItem(atPath: path)[.size] as? UInt ?? 0
    print("contacts=\(contacts) file_mib=\(bytes / 1_048_576)")
  }

  private static func protection() throws -> IdentityProtection {
    let key = try RootKey.random()
    let hasher = try KeyedHasher(rootKey: key, purpose: "contact")
    let sealer = try Sealer(rootKey: key, purpose: "identity")
    return IdentityProtection(
      hash: { text in
        do { return try hasher.hash(text).bytes } catch { preconditionFailure("\(error)") }
      },
      seal: { bytes in
        do { return try sealer.seal(bytes, context: []) } catch { preconditionFailure("\(error)") }
      },
      open: { bytes in
        do { return try sealer.open(bytes, context: []) } catch { return nil }
      })
  }

  /// What sealing a row of the usual length costs.
  private static func measureSealing() throws {
    let protection = try protection()
    let bytes = [UInt8](repeating: 7, count: 300)
    let count = 100_000
    let begun = clock_t.now
    var sealed: [UInt8] = []
    for _ in 0..<count { sealed = protection.seal(bytes) }
    let middle = clock_t.now
    var opened = 0
    for _ in 0..<count { opened += protection.open(sealed)?.count ?? 0 }
    let end = clock_t.now
    precondition(opened == count * bytes.count, "what was sealed can be opened")
    print("seal_ns=\((middle - begun) * 1_000 / count) open_ns=\((end - middle) * 1_000 / count)")
  }

  private static func remove(_ path: String) {
    for suffix in ["", "-wal", "-shm"] where FileManager.default.fileExists(atPath: path + suffix) {
      do {
        try FileManager.default.removeItem(atPath: path + suffix)
      } catch {
        print("tidak terhapus: \(path + suffix)")
      }
    }
  }
}

private struct Measurement {
  let store: SQLiteStore
  let contacts: Int
  let maker: TurnMaker
  var worker: ConversationWorker
  var numbers = SeededNumbers(seed: 1)
  var now = Moment.start
  var made = 0
  private let clock = ContinuousClock()

  init(store: SQLiteStore, contacts: Int) {
    self.store = store
    self.contacts = contacts
    do {
      maker = TurnMaker(
        script: try RepositoryBot.script("contoh/gema"),
        settings: TurnMaker.Settings(turnsPerMinute: 0, gather: .zero, seed: 1))
    } catch {
      preconditionFailure("the bot of the adapter tests compiles: \(error)")
    }
    worker = ConversationWorker(store: store, maker: maker)
  }

  private mutating func message(from contact: Int) -> InboxItem {
    made += 1
    var item = InboxItem.text(
      "Saya mau lapor konten hoaks soal pilkada: https://contoh.id/berita/\(made) mohon "
        + "ditindaklanjuti karena menyesatkan pemilih di daerah kami, terima kasih banyak",
      id: "wamid.HBgNNjI4MTIzNDU2Nzg5\(made)FQIAEhgUM0E3QjE5\(made)AA==",
      from: "628\(1_000_000_000 + contact)")
    item.sentAt = now.wall
    return item
  }

  /// Each contact has written once and was answered.
  mutating func fill() throws {
    for first in stride(from: 0, to: contacts, by: 2_000) {
      let items = (first..<min(first + 2_000, contacts)).map { message(from: $0) }
      _ = try store.accept([Intake(messages: items)], at: now)
      while try worker.runOnce(at: now, limit: 2_000).claims > 0 {}
      try sendAll(group: 2_000)
      try store.tidyUp()
    }
  }

  mutating func measure(group: Int, messages: Int) throws {
    let count = group == 1 ? messages / 8 : messages
    var waits: [Duration] = []
    let begun = clock_t.now
    let accepting = try timed {
      for _ in 0..<(count / group) {
        let items = (0..<group).map { _ in
          message(from: Int.random(in: 0..<contacts, using: &numbers))
        }
        let intakes = items.map { Intake(messages: [$0]) }
        waits.append(try clock.measure { _ = try store.accept(intakes, at: now) })
      }
    }
    let working = try timed {
      while try worker.runOnce(at: now, limit: group).claims > 0 {}
    }
    var names: [(MessageID, CallbackKey)] = []
    let sending = try timed { names = try sendAll(group: group) }
    let telling = try timed {
      for status in [DeliveryStatus.sent, .delivered, .read] {
        for first in stride(from: 0, to: names.count, by: group) {
          let updates = names[first..<min(first + group, names.count)].map {
            StatusUpdate(id: $0.0, status: status, callback: $0.1)
          }
          _ = try store.accept([Intake(statuses: updates)], at: now)
        }
      }
    }
    let processor = clock_t.now - begun
    waits.sort()
    let total = accepting + working + sending + telling
    print(
      "group=\(group) accept_per_s=\(rate(count, accepting))"
        + " accept_p50_ms=\(milliseconds(waits[waits.count / 2]))"
        + " accept_p99_ms=\(milliseconds(waits[waits.count * 99 / 100]))"
        + " turn_per_s=\(rate(count, working)) send_per_s=\(rate(names.count, sending))"
        + " status_per_s=\(rate(3 * names.count, telling)) whole_per_s=\(rate(count, total))"
        + " cpu_us=\(processor / count)")
  }

  @discardableResult
  private mutating func sendAll(group: Int) throws -> [(MessageID, CallbackKey)] {
    var names: [(MessageID, CallbackKey)] = []
    while true {
      let items = try store.claimSends(group, from: PhoneNumberID("100"), passingOver: [], at: now)
      guard !items.isEmpty else { return names }
      var reports: [SendReport] = []
      for item in items {
        let name = MessageID("wamid.HBgNNjI4MTIzNDU2Nzg5FQIAERgSRjY\(item.id.rawValue)")
        names.append((name, item.callback))
        reports.append(SendReport(id: item.id, outcome: .accepted(name)))
      }
      try store.record(reports, at: now)
    }
  }

  private func timed(_ body: () throws -> Void) rethrows -> Duration {
    try clock.measure(body)
  }

  private func rate(_ count: Int, _ time: Duration) -> Int {
    Int((Double(count) / (time / .seconds(1))).rounded())
  }

  private func milliseconds(_ time: Duration) -> String {
    let hundredths = Int((time / .milliseconds(1) * 100).rounded())
    return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
  }
}

extension clock_t {
  /// Processor time of this process so far, the kernel's work for it included, in microseconds
  /// (POSIX: 1,000,000 a second).
  fileprivate static var now: Int { Int(clock()) }
}
