import Diagnostics
package import Dialogue

/// Measures the engine with the reference bot: one thread, one new user a pass, 30 turns a pass.
///
/// Passes are timed as a whole for `us_per_turn` and turn by turn for `us_p99`, by turns, so that
/// reading the clock does not count as the engine's time.
package struct ReferenceBench {
  let data: ReferenceContent
  let script: Script
  let loading: Duration
  let residentBytes: Int
  let botBytes: Int

  func run(seconds: Double) -> ReferenceFigures {
    let events = ReferenceContent.turns.map { Self.event($0) }
    var times = PassTimes()
    let clock = ContinuousClock()
    // One pass to warm up, not counted.
    var bytes = pass(events, user: 0)
    let deadline = clock.now + .seconds(seconds)
    var user: UInt64 = 1
    while clock.now < deadline {
      let start = clock.now
      bytes &+= pass(events, user: user)
      times.passes.append((clock.now - start).nanoseconds)
      if times.wantsTurns { times.keep(timedTurns(events, user: user)) }
      user += 1
    }
    precondition(bytes > 0, "the reference bot answers every turn")
    return figures(times, replies: Self.replies(script))
  }

  /// What is told of the times, and whether the replies are the right ones.
  func figures(_ times: PassTimes, replies: [String]) -> ReferenceFigures {
    let expected = ReferenceOracle.replies(data)
    let stateBytes = Self.stateBytes(script)
    return ReferenceFigures(
      microsecondsPerTurn: times.passes.quantile(0.5) / Double(expected.count) / 1_000,
      medianMicroseconds: times.turns.quantile(0.5) / 1_000,
      p99Microseconds: times.turns.quantile(0.99) / 1_000,
      loadMilliseconds: Double(loading.nanoseconds) / 1_000_000,
      residentMebibytes: Double(residentBytes) / 1_048_576,
      botMebibytes: Double(botBytes) / 1_048_576,
      medianStateBytes: Int(stateBytes.quantile(0.5)), mostStateBytes: stateBytes.max() ?? 0,
      mismatches: zip(expected, replies).count { $0 != $1 }, turns: times.turns.count,
      medianByTurn: expected.indices.map { place in
        stride(from: place, to: times.turns.count, by: expected.count)
          .map { times.turns[$0] }.quantile(0.5) / 1_000
      })
  }

  /// One turn of someone who has not said anything yet, with a message of 12 to 15 words.
  ///
  /// Half of them hold a phrase that the bot knows. And one with the longest message there can be.
  func understanding(seconds: Double) -> UnderstandingFigures {
    let messages = [
      "selamat siang pak saya mau tanya apa saja syarat pemilih di kampung kami ya",
      "kemarin ada orang datang ke rumah bawa amplop terus minta kami semua diam saja",
      "tolong kasih tahu jadwal debat yang nanti malam itu jam berapa mulainya ya kak",
      "ini anak saya belum dapat undangan padahal umurnya sudah tujuh belas tahun bulan lalu",
    ].map { Self.event($0) }
    let words = "kabar bohong ini menyebar ke semua grup warga kampung kami "
    let longest = Self.event(
      String(String(repeating: words, count: 80).prefix(EngineLimits.messageCharacters)))
    let fresh = ConversationState(for: script, seed: 1)
    let clock = ContinuousClock()
    var times: [Int64] = []
    var longestTimes: [Int64] = []
    let deadline = clock.now + .seconds(seconds)
    while clock.now < deadline {
      for event in messages { times.append(time(of: event, fresh, clock)) }
      longestTimes.append(time(of: longest, fresh, clock))
    }
    return UnderstandingFigures(
      medianMicroseconds: times.quantile(0.5) / 1_000,
      p99Microseconds: times.quantile(0.99) / 1_000,
      longestMicroseconds: longestTimes.quantile(0.5) / 1_000, turns: times.count)
  }

  private func time(
    of event: Event, _ state: ConversationState, _ clock: ContinuousClock
  ) -> Int64 {
    let start = clock.now
    let turn = step(script, state, on: event, trace: .brief)
    let end = clock.now
    precondition(!turn.effects.isEmpty, "the reference bot answers every turn")
    return (end - start).nanoseconds
  }

  /// The 30 replies to a new user, each turn's messages joined by a line break.
  package static func replies(_ script: Script) -> [String] {
    var state = ConversationState(for: script, seed: 0)
    return ReferenceContent.turns.map { text in
      let turn = step(script, state, on: event(text))
      state = turn.state
      return turn.reply
    }
  }

  /// How large the state is when it is saved, after each of the 30 turns of a new user.
  package static func stateBytes(_ script: Script) -> [Int64] {
    var state = ConversationState(for: script, seed: 0)
    return ReferenceContent.turns.map { text in
      state = step(script, state, on: event(text)).state
      return Int64(state.encoded(for: script).count)
    }
  }

  /// Nothing expires within a pass, so all messages may come at one moment.
  static func event(_ text: String) -> Event {
    Event(at: Timestamp(milliseconds: 1_607_400_000_000), kind: .message(.text(text)))
  }

  /// - Returns: bytes of all replies, so that none is optimised away.
  private func pass(_ events: [Event], user: UInt64) -> Int {
    var state = ConversationState(for: script, seed: user)
    var bytes = 0
    for event in events {
      let turn = step(script, consume state, on: event, trace: .brief)
      state = turn.state
      bytes &+= turn.reply.utf8.count
    }
    return bytes
  }

  private func timedTurns(_ events: [Event], user: UInt64) -> [Int64] {
    let clock = ContinuousClock()
    var state = ConversationState(for: script, seed: user)
    return events.map { event in
      let start = clock.now
      let turn = step(script, consume state, on: event, trace: .brief)
      state = turn.state
      let isAnswered = !turn.reply.isEmpty
      let end = clock.now
      precondition(isAnswered, "the reference bot answers every turn")
      return (end - start).nanoseconds
    }
  }
}

extension Turn {
  /// The texts of all messages, joined by a line break.
  var reply: String {
    var reply = ""
    for case .send(let message) in effects {
      if reply.isEmpty {
        reply = message.text
      } else {
        reply += "\n"
        reply += message.text
      }
    }
    return reply
  }
}

/// Nanoseconds of what was run.
struct PassTimes {
  /// Of passes.
  var passes: [Int64] = []
  /// Of single turns, whole passes one after the other.
  private(set) var turns: [Int64] = []

  /// So many are enough for the 99th hundredth; more change it no longer.
  private static let turnsKept = 300_000

  init() { turns.reserveCapacity(Self.turnsKept) }

  var wantsTurns: Bool { turns.count < Self.turnsKept }

  /// Keeps the turns of a pass while more are wanted.
  mutating func keep(_ pass: [Int64]) {
    if wantsTurns { turns += pass }
  }
}

/// What was measured, in the units of its names.
struct ReferenceFigures {
  var microsecondsPerTurn: Double
  var medianMicroseconds: Double
  var p99Microseconds: Double
  var loadMilliseconds: Double
  var residentMebibytes: Double
  var botMebibytes: Double
  var medianStateBytes: Int
  var mostStateBytes: Int64
  var mismatches: Int
  var turns: Int
  /// Microseconds of each of the 30 turns.
  var medianByTurn: [Double]

  private var rows: [(name: String, value: String)] {
    [
      ("us_per_turn", microsecondsPerTurn.text(places: 3)),
      ("us_median", medianMicroseconds.text(places: 3)),
      ("us_p99", p99Microseconds.text(places: 3)), ("load_ms", loadMilliseconds.text(places: 2)),
      ("rss_mib", residentMebibytes.text(places: 1)),
      ("rss_bot_mib", botMebibytes.text(places: 1)),
      ("state_bytes_median", "\(medianStateBytes)"), ("state_bytes_max", "\(mostStateBytes)"),
      ("turns", "\(turns)"),
      ("mismatch", "\(mismatches)"),
    ]
  }

  var line: String { rows.map { "\($0.name)=\($0.value)" }.joined(separator: " ") }
  var json: String {
    let byTurn = "[" + medianByTurn.map { $0.text(places: 3) }.joined(separator: ",") + "]"
    return "{"
      + (rows + [("us_by_turn", byTurn)]).map { "\"\($0.name)\":\($0.value)" }
      .joined(separator: ",") + "}"
  }
}

/// What was measured of single messages, in the units of the names.
struct UnderstandingFigures {
  var medianMicroseconds: Double
  var p99Microseconds: Double
  var longestMicroseconds: Double
  var turns: Int

  var line: String {
    "us_p50=\(medianMicroseconds.text(places: 3)) us_p99=\(p99Microseconds.text(places: 3)) "
      + "us_longest=\(longestMicroseconds.text(places: 1)) turns=\(turns)"
  }
}

extension Duration {
  var nanoseconds: Int64 {
    components.seconds * 1_000_000_000 + components.attoseconds / 1_000_000_000
  }
}

extension [Int64] {
  /// The value below which a share of all values lies; 0 if there is none.
  func quantile(_ share: Double) -> Double {
    guard !isEmpty else { return 0 }
    let sorted = sorted()
    return Double(sorted[Swift.min(count - 1, Int(share * Double(count)))])
  }
}

extension Double {
  /// With so many decimals and a point, rounded half away from zero; not negative.
  func text(places: Int) -> String {
    let unit = (0..<places).reduce(1) { result, _ in result * 10 }
    let scaled = Int((self * Double(unit)).rounded())
    let fraction = String(scaled % unit)
    let zeros = String(repeating: "0", count: Swift.max(0, places - fraction.count))
    return "\(scaled / unit).\(zeros)\(fraction)"
  }
}
