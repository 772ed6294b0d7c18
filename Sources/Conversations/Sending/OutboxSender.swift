import Dialogue

/// Decides what is sent when: claims from the outbox within all rates, judges each message's
/// window, and turns answers into reports for the store.
///
/// It makes no call itself.
///
/// A value of one thread. What it knows (rates, pauses) is only of the present: after a restart it
/// begins anew, and the channel says if that is too fast.
package struct OutboxSender: Sendable {
  package struct Settings: Hashable, Sendable {
    /// Our numbers.
    package var numbers: [PhoneNumberID]
    /// Sends a second of each number; 0 is no limit.
    package var numberRate: Int
    /// Sends at once to one contact, then one each `pairInterval`; 0 is no limit.
    package var pairBurst: Int
    /// Calls that may be under way at the same time.
    package var inFlight: Int
    /// What waits are drawn from.
    package var seed: UInt64

    package init(
      numbers: [PhoneNumberID], numberRate: Int = 80, pairBurst: Int = 45,
      inFlight: Int = defaultInFlight,
      seed: UInt64
    ) {
      self.numbers = numbers
      self.numberRate = numberRate
      self.pairBurst = pairBurst
      self.inFlight = inFlight
      self.seed = seed
    }

    package static let defaultInFlight = 64
    /// Cloud API, "About the platform" (pair rate limit), read 2026-03: one message each 6 s.
    package static let pairInterval: Duration = .seconds(6)
  }

  /// Contacts whose pace is remembered; beyond, those that are at rest are forgotten.
  private static let pairsKept = 20_000

  private struct Number {
    var bucket: TokenBucket?
    var watch = NumberWatch()
  }

  /// Claims in one run of a number that only single calls may go out from; messages whose window is
  /// closed are no calls.
  private static let claimsPerCall = 32

  private let store: any Store
  private let settings: Settings
  private var numbers: [PhoneNumberID: Number] = [:]
  private var pairs: [ContactID: TokenBucket] = [:]
  /// Contacts that the channel asked to wait for, until when.
  private var pausedPairs: [ContactID: Duration] = [:]
  /// Messages that do not go out now, because their window is closed or their contact's pace asks
  /// to wait, until the store has taken that.
  private var heldBack: [SendReport] = []
  private var draws: UInt64 = 0
  private var windows = WindowClock()
  /// Messages that were not sent because their window was closed.
  package private(set) var closedWindows = 0

  package init(store: any Store, settings: Settings) {
    self.store = store
    self.settings = settings
    for number in settings.numbers {
      let rate = settings.numberRate
      numbers[number] = Number(
        bucket: rate > 0 ? TokenBucket(burst: rate, interval: .seconds(1) / rate) : nil)
    }
  }

  /// Messages that are to be sent now; for each, `answered` must be called.
  ///
  /// One whose window is closed goes out as its template, or fails and is not among them; nor is
  /// one whose contact has got too many of late.
  package mutating func runOnce(at now: Moment) throws(StoreError) -> [OutboxItem] {
    try recordHeldBack(at: now)
    var items: [OutboxItem] = []
    do throws(StoreError) {
      for id in settings.numbers { try take(from: id, into: &items, at: now) }
      try recordHeldBack(at: now)
    } catch {
      // What was taken must go out; what the store refused is tried again at the next run.
      if items.isEmpty { throw error }
    }
    return items
  }

  /// First of those to whom no call has failed, then of the others, whose turn it is.
  private mutating func take(
    from id: PhoneNumberID, into items: inout [OutboxItem], at now: Moment
  ) throws(StoreError) {
    guard let number = numbers[id] else { return }
    let limit = number.watch.room(at: now.steady, most: room(of: number, at: now.steady))
    try claim(limit, from: id, passingOver: number.watch.waiting, into: &items, at: now)
    guard let number = numbers[id], room(of: number, at: now.steady) > 0,
      let passed = number.watch.passedInTurn(at: now.steady)
    else { return }
    let count = items.count
    try claim(1, from: id, passingOver: passed, into: &items, at: now)
    if items.count == count, numbers[id]?.watch.beginRound() == true {
      try claim(1, from: id, passingOver: [], into: &items, at: now)
    }
  }

  private mutating func claim(
    _ limit: Int, from id: PhoneNumberID, passingOver passed: Set<ContactID>,
    into items: inout [OutboxItem], at now: Moment
  ) throws(StoreError) {
    guard limit > 0 else { return }
    let count = items.count
    for _ in 0..<Self.claimsPerCall where items.count == count {
      let claimed = try store.claimSends(limit, from: id, passingOver: passed, at: now)
      for from in claimed.compactMap(\.windowFrom) { windows.saw(from, at: now) }
      for item in claimed {
        // The store paces what waits behind a message; this one may have come after it.
        if let next = pairs[item.contact]?.nextAt(now.steady), next > now.steady {
          heldBack.append(SendReport(id: item.id, outcome: .tooSoon(until: next)))
        } else if let item = sendable(item, at: now) {
          numbers[id]?.bucket?.take(at: now.steady)
          numbers[id]?.watch.begin(item, at: now.steady)
          items.append(item)
        } else {
          heldBack.append(SendReport(id: item.id, outcome: .failed(reason: "window_closed")))
          closedWindows += 1
        }
      }
      // Where many may go, what is left has its turn at the next run.
      if claimed.isEmpty || limit > 1 { return }
    }
  }

  private mutating func recordHeldBack(at now: Moment) throws(StoreError) {
    guard !heldBack.isEmpty else { return }
    try store.record(heldBack, at: now)
    heldBack = []
  }

  private func room(of number: Number, at now: Duration) -> Int {
    let free = number.watch.free(of: settings.inFlight, at: now)
    return min(free, number.bucket?.available(at: now) ?? free)
  }

  /// nil if the window is closed and there is no template.
  private func sendable(_ item: OutboxItem, at now: Moment) -> OutboxItem? {
    guard let from = item.windowFrom, !windows.isClosed(from, at: now) else {
      return item.message.template == nil ? nil : item
    }
    var item = item
    item.message.template = nil
    return item
  }

  /// Takes answers, in whatever order they come, and reports them to the store.
  ///
  /// - Returns: What was done with each.
  @discardableResult
  package mutating func answered(
    _ answers: [(item: OutboxItem, answer: GraphAnswer)], at now: Moment
  ) throws(StoreError) -> [SendAction] {
    var reports: [SendReport] = []
    var actions: [SendAction] = []
    for (item, answer) in answers {
      let action = action(after: answer, tries: item.tries)
      note(action, answer, of: item, at: now.steady)
      reports.append(report(action, answer, of: item, at: now.steady))
      actions.append(action)
    }
    try store.record(reports, at: now)
    return actions
  }

  /// Why nothing comes through from a number; nil: something does, or nothing has failed.
  ///
  /// People to whom no call has failed do not wait for it unless it is so for two others.
  package func pause(of number: PhoneNumberID) -> NumberPause? { numbers[number]?.watch.pause }

  /// Contacts to whom nothing is sent, because the channel said so, at this time on the steady
  /// clock.
  package mutating func pausedPairs(at now: Duration) -> Int {
    if !pausedPairs.isEmpty { pausedPairs = pausedPairs.filter { $0.value > now } }
    return pausedPairs.count
  }

  /// The number may be tried at once: the token was replaced.
  package mutating func resume(_ number: PhoneNumberID) {
    numbers[number]?.watch.resume()
  }

  // MARK: - What an answer means for others

  private mutating func note(
    _ action: SendAction, _ answer: GraphAnswer, of item: OutboxItem, at now: Duration
  ) {
    let draw = draw()
    switch action {
    case .pauseNumber(let pause):
      numbers[item.number]?.watch.failed(item, pause, answer, at: now, draw: draw)
    case .retry, .settle:
      numbers[item.number]?.watch.failed(item, .unreachable, answer, at: now, draw: draw)
    case _ where answer.isOurs: numbers[item.number]?.watch.withdrawn(item)
    case .hold, .accepted, .pausePair, .closeWindow, .fail:
      numbers[item.number]?.watch.succeeded(item)
    }
    switch action {
    case .accepted: takePairToken(of: item.contact, at: now)
    case .pausePair: pausedPairs[item.contact] = now + BackOff.pair(tries: item.tries)
    default: break
    }
  }

  private mutating func takePairToken(of contact: ContactID, at now: Duration) {
    guard settings.pairBurst > 0 else { return }
    if pairs.count >= Self.pairsKept { pairs = pairs.filter { !$0.value.isFull(at: now) } }
    pairs[
      contact,
      default: TokenBucket(burst: settings.pairBurst, interval: Settings.pairInterval)
    ].take(at: now)
  }

  // MARK: - What it means for the message

  private mutating func report(
    _ action: SendAction, _ answer: GraphAnswer, of item: OutboxItem, at now: Duration
  ) -> SendReport {
    let outcome: SendReport.Outcome =
      switch action {
      case .accepted(let message): .accepted(message)
      case .settle: .unknown(until: now + BackOff.settling(tries: item.tries))
      case .retry: .deferred(until: now + BackOff.retry(tries: item.tries, draw: draw()))
      case .hold: .tooSoon(until: now + BackOff.hold)
      case .pausePair: .deferred(until: now + BackOff.pair(tries: item.tries))
      case .pauseNumber(let pause):
        .deferred(until: now + wait(pause, answer, of: item))
      case .closeWindow: .windowClosed
      case .fail(let reason): .failed(reason: reason)
      }
    let next = pairs[item.contact]?.nextAt(now)
    return SendReport(
      id: item.id, outcome: outcome, code: answer.code,
      nextNotBefore: next.flatMap { $0 > now ? $0 : nil })
  }

  /// How long a message waits by itself that is refused as if all of its number were.
  ///
  /// It is ready whenever the number goes on, unless that goes on without it; where it is a matter
  /// of how many come at once, they do not all come back at once.
  private mutating func wait(
    _ pause: NumberPause, _ answer: GraphAnswer, of item: OutboxItem
  ) -> Duration {
    let isAlone = numbers[item.number]?.watch.isAlone(item.contact) ?? false
    guard isAlone || pause == .rate || pause == .maintenance else { return answer.wait }
    return max(BackOff.number(pause, times: item.tries, draw: draw()), answer.wait)
  }

  private mutating func draw() -> UInt64 {
    draws += 1
    var hash = Fingerprint()
    hash.combine(settings.seed)
    hash.combine(draws)
    return hash.mixed
  }
}
