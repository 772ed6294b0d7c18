import Conversations
import Dialogue
import TestSupport
import Testing

/// Whose file is fetched next, as a pure value.
@Suite struct MediaQueueTests {
  private static let (a, b, c, d) = (ContactID(1), ContactID(2), ContactID(3), ContactID(4))

  /// Files of these contacts, numbered from 1, all of today.
  private func queue(_ contacts: [ContactID]) -> MediaQueue {
    var queue = MediaQueue()
    for (place, contact) in contacts.enumerated() {
      _ = queue.add(MediaJobID(Int64(place + 1)), of: contact, at: Chat.start)
    }
    return queue
  }

  private func next(_ queue: MediaQueue, _ limit: Int = 8) -> [Int64] {
    queue.next(limit).map(\.rawValue)
  }

  private func begin(_ queue: inout MediaQueue, _ ids: [Int64]) {
    for id in ids { _ = queue.begin(MediaJobID(id), until: .seconds(180)) }
  }

  @Test func `a contact has at most two files under way, and who has fewer goes first`() {
    var queue = queue(Array(repeating: Self.a, count: 30) + [Self.b, Self.c, Self.d])
    #expect(next(queue) == [1, 31, 32, 33, 2])
    #expect(next(queue, 3) == [1, 31, 32])
    begin(&queue, [1, 2])
    #expect(next(queue) == [31, 32, 33])
    _ = queue.end(MediaJobID(2))
    #expect(next(queue) == [31, 32, 33, 3])
  }

  @Test func `who has a file that failed goes behind all others until it has ended`() {
    var queue = queue([Self.a, Self.a, Self.b, Self.b])
    begin(&queue, [1])
    _ = queue.sleep(MediaJobID(1), until: .seconds(5), hasFailed: true)
    #expect(next(queue) == [3, 4, 2])
    // A file that was held back for a reason of ours is no fault of its contact's.
    begin(&queue, [3])
    _ = queue.sleep(MediaJobID(3), until: .seconds(5), hasFailed: false)
    #expect(next(queue) == [4, 2])
    queue.wake(at: .seconds(4))
    #expect(next(queue) == [4, 2])
    queue.wake(at: .seconds(5))
    #expect(next(queue) == [3, 4, 2, 1])
    _ = queue.end(MediaJobID(1))
    #expect(next(queue) == [2, 3, 4])
  }

  @Test func `those that have failed have half of the room between them`() {
    let people = (1...20).map { ContactID($0) }
    var queue = queue(people + people)
    for id in 1...20 {
      _ = queue.sleep(MediaJobID(Int64(id)), until: .seconds(1), hasFailed: true)
    }
    #expect(next(queue) == [21, 22, 23, 24])
    begin(&queue, [21, 22, 23, 24])
    #expect(next(queue) == [])
    _ = queue.add(MediaJobID(50), of: ContactID(90), at: Chat.start)
    #expect(next(queue) == [50])
    _ = queue.end(MediaJobID(23))
    #expect(next(queue) == [50, 25])
  }

  @Test func `what is under way waits again when nothing is said of it`() {
    var queue = queue([Self.a])
    begin(&queue, [1])
    queue.wake(at: .seconds(179))
    #expect(next(queue) == [])
    queue.wake(at: .seconds(180))
    #expect(next(queue) == [1])
  }

  @Test func `what a contact has sent counts for its day, whatever became of it`() {
    var queue = queue([Self.a, Self.a, Self.b])
    _ = queue.end(MediaJobID(1), bytes: 700)
    #expect(queue.use(of: MediaJobID(2)) == MediaUse(files: 2, bytes: 700))
    #expect(queue.use(of: MediaJobID(3)) == MediaUse(files: 1))
    let tomorrow = Chat.start + .seconds(86_400)
    _ = queue.add(MediaJobID(4), of: Self.a, at: tomorrow)
    #expect(queue.use(of: MediaJobID(4)) == MediaUse(files: 1))
    // Yesterday's file still counts for yesterday.
    #expect(queue.use(of: MediaJobID(2)) == MediaUse(files: 2, bytes: 700))
    _ = queue.add(MediaJobID(5), of: Self.a, at: tomorrow)
    _ = queue.end(MediaJobID(4), isRefused: true)
    #expect(queue.use(of: MediaJobID(5)) == MediaUse(files: 2, isRefused: true))
  }

  @Test func `two contacts that turn out to be one have their files and their day together`() {
    var queue = queue([Self.a, Self.a, Self.b, Self.b])
    begin(&queue, [3])
    _ = queue.end(MediaJobID(4), bytes: 5)
    _ = queue.move(Self.b, into: Self.a)
    // One is under way, whoever it was of.
    #expect(next(queue) == [1])
    #expect(queue.use(of: MediaJobID(2)).bytes == 5)
    _ = queue.add(MediaJobID(9), of: Self.a, at: Chat.start)
    #expect(queue.use(of: MediaJobID(9)).files == 5)
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `what is undone leaves nothing behind`(_ seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    var queue = MediaQueue()
    var fresh: Int64 = 0
    func step(_ queue: inout MediaQueue) -> MediaQueue.Change {
      let id = MediaJobID(Int64.random(in: 1...8, using: &numbers))
      let contact = ContactID(Int64.random(in: 1...3, using: &numbers))
      let time = Duration.seconds(Int.random(in: 1...9, using: &numbers))
      switch Int.random(in: 0..<5, using: &numbers) {
      case 0: return queue.begin(id, until: time)
      case 1: return queue.sleep(id, until: time, hasFailed: Bool.random(using: &numbers))
      case 2: return queue.end(id, bytes: 7, isRefused: Bool.random(using: &numbers))
      case 3: return queue.move(contact, into: ContactID(Int64.random(in: 1...3, using: &numbers)))
      default:
        fresh += 1
        return queue.add(MediaJobID(fresh % 8 + 1), of: contact, at: Chat.start)
      }
    }
    for _ in 0..<12 { _ = step(&queue) }
    func shown(_ queue: MediaQueue) -> [String] {
      var queue = queue
      let now = queue.next(9).map(\.rawValue)
      let uses = (1...8).map { queue.use(of: MediaJobID($0)) }
      queue.wake(at: .seconds(5))
      let later = queue.next(9).map(\.rawValue)
      queue.wake(at: .seconds(99))
      return ["\(now) \(later) \(queue.next(9).map(\.rawValue))", "\(uses)"]
    }
    let before = shown(queue)
    var changes: [MediaQueue.Change] = []
    for _ in 0..<6 { changes.append(step(&queue)) }
    for change in changes.reversed() { queue.undo(change) }
    #expect(shown(queue) == before)
  }
}
