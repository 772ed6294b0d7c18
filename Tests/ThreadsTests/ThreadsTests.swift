import Synchronization
import Testing
import Threads

@Suite struct ThreadsTests {
  @Test func `a thread runs its function once, and join waits for it`() throws {
    let count = Counting()
    let thread = try BackgroundThread(named: "a name longer than Linux keeps") { count.add() }
    thread.join()
    #expect(count.value == 1)
  }

  @Test func `many threads run beside each other`() throws {
    let count = Counting()
    let ready = WakeSignal()
    let go = WakeSignal()
    let first = try BackgroundThread(named: "first") {
      ready.signal()
      // Ends only because the other thread runs at the same time.
      if go.wait(for: .seconds(20)) { count.add() }
    }
    let second = try BackgroundThread(named: "second") {
      if ready.wait(for: .seconds(20)) { go.signal() }
    }
    first.join()
    second.join()
    #expect(count.value == 1)
  }

  @Test func `a signal given before waiting is not lost, and two count as one`() {
    let signal = WakeSignal()
    signal.signal()
    signal.signal()
    #expect(signal.wait(for: .seconds(20)))
    #expect(!signal.wait(for: .zero))
  }

  @Test func `waiting ends without a signal`() {
    #expect(!WakeSignal().wait(for: .milliseconds(1)))
  }
}

private final class Counting: Sendable {
  private let count = Mutex(0)
  func add() { count.withLock { $0 += 1 } }
  var value: Int { count.withLock { $0 } }
}
