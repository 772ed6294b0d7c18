import TestSupport
import Testing
import wicara

/// Quick enough for any message; the figures of the release build stand in `ukuran.md`.
@Suite struct LongestMessageTests {
  private static let bench = LongestMessageBench(ReferenceContent(.small)) { _ in 0 }

  /// Every so many messages are tried with each set, each time other ones.
  private static let stride = 7

  @Test(arguments: bench.acts.indices)
  func `four times the length takes no more than eight times as long`(set: Int) {
    let act = Self.bench.acts[set]
    let messages = zip(LongestMessages(length: 512).all, LongestMessages(length: 2_048).all)
    for (place, (short, long)) in messages.enumerated()
    where place % Self.stride == set % Self.stride {
      #expect(growth(act, from: short.text, to: long.text) <= 8, "\(act.name), \(long.name)")
    }
  }

  /// The words that were once looked for again from each place.
  @Test(arguments: ["mau ", "siap siap ", "yang yang ", "tadi mati ", "gue mau bacok "])
  func `a tone is not looked for from each word to the first`(piece: String) throws {
    let act = try #require(Self.bench.acts.first { $0.name == "kasar" })
    let growth = growth(
      act, from: String(repeating: piece, count: 200), to: String(repeating: piece, count: 800))
    #expect(growth <= 8)
  }

  private func growth(
    _ act: LongestMessageBench.Act, from short: String, to long: String
  ) -> Double {
    // A millisecond is less than what a clock and a cold cache add in a debug build.
    ProcessorTime.growth(
      from: { _ = act.read(short) }, to: { _ = act.read(long) }, floor: .milliseconds(1), enough: 8)
  }
}
