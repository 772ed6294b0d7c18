import Conversations
import TestSupport
import Testing

@Suite struct TokenBucketTests {
  @Test func `so many at once, then one each interval`() {
    var bucket = TokenBucket(burst: 3, interval: .seconds(6))
    for left in [3, 2, 1] {
      #expect(bucket.available(at: .seconds(10)) == left)
      #expect(bucket.nextAt(.seconds(10)) == .seconds(10))
      bucket.take(at: .seconds(10))
    }
    #expect(bucket.available(at: .seconds(10)) == 0)
    #expect(bucket.nextAt(.seconds(10)) == .seconds(16))
    #expect(bucket.available(at: .seconds(15)) == 0)
    #expect(bucket.available(at: .seconds(16)) == 1)
    #expect(!bucket.isFull(at: .seconds(27)))
    #expect(bucket.isFull(at: .seconds(28)))
    #expect(bucket.available(at: .seconds(1_000)) == 3)
  }

  @Test func `over any span no more than burst and one each interval`() {
    var numbers = SeededNumbers(seed: 5)
    for _ in 0..<50 {
      let burst = Int.random(in: 1...50, using: &numbers)
      var bucket = TokenBucket(burst: burst, interval: .seconds(6))
      var now = Duration.zero
      var taken: [Duration] = []
      for _ in 0..<200 {
        now += .milliseconds(Int.random(in: 0..<3_000, using: &numbers))
        guard bucket.available(at: now) > 0 else { continue }
        #expect(bucket.nextAt(now) <= now)
        bucket.take(at: now)
        taken.append(now)
      }
      for (first, start) in taken.enumerated() {
        for last in first..<taken.count {
          let allowed = Double(burst) + (taken[last] - start) / .seconds(6)
          #expect(Double(last - first + 1) <= allowed + 0.001)
        }
      }
    }
  }
}
