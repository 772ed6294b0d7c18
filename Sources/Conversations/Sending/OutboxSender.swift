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

  /// Free texts may be sent for 24 hours after the person's last message; a few minutes less, for
  /// clocks differ (Cloud API, "Customer service windows", read 2026-03).
  package static let window: Duration = .seconds(24 * 3_600 - 180)
  /// So many calls in a row that reached nobody: the number waits as a whole, so that an outage is
  /// not asked about by everyone.
  private static let unreachableCalls = 16
  /// Nothing but failures for so long, in at least so many calls: the same, and people are told.
  ///
  /// With the back-off of a single message that is seen after 20 to 52 seconds; one reset or one
  /// bad answer is not.
  private static let outage: (time: Duration, calls: Int) = (.seconds(20), 3)
  /// Contacts whose pace is remembered; beyond, those that are at rest are forgotten.
  private static let pairsKept = 20_000

  private struct Number {
    var bucket: TokenBucket?
    /// nil: sends freely.
    var pause: NumberPause?
    /// Until when it waits; afterwards one call tries whether it may go on.
    var pausedUntil: Duration = .zero
    /// Pauses in a row.
    var pauses = 0
    /// Calls in a row that reached nobody.
    var unreached = 0
    /// Calls in a row that failed, and when the first of them was answered.
    var failed = 0
    var failedSince: Duration = .zero
    var inFlight = 0
  }

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
  /// When the first message was judged, by both clocks.
  private var start: Moment?

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
      for id in settings.numbers {
        guard let number = numbers[id] else { continue }
        let limit = room(of: number, at: now.steady)
        guard limit > 0 else { continue }
        for item in try store.claimSends(limit, from: id, at: now) {
          // The store paces what waits behind a message; this one may have come after it.
          if let next = pairs[item.contact]?.nextAt(now.steady), next > now.steady {
            heldBack.append(SendReport(id: item.id, outcome: .tooSoon(until: next)))
          } else if let item = sendable(item, at: now) {
            numbers[id]?.bucket?.take(at: now.steady)
            numbers[id]?.inFlight += 1
            items.append(item)
          } else {
            heldBack.append(SendReport(id: item.id, outcome: .failed(reason: "window_closed")))
          }
        }
      }
      try recordHeldBack(at: now)
    } catch {
      // What was taken must go out; what the store refused is tried again at the next run.
      if items.isEmpty { throw error }
    }
    return items
  }

  private mutating func recordHeldBack(at now: Moment) throws(StoreError) {
    guard !heldBack.isEmpty else { return }
    try store.record(heldBack, at: now)
    heldBack = []
  }

  private func room(of number: Number, at now: Duration) -> Int {
    if number.pause != nil {
      // One call tries whether it may go on.
      return number.pausedUntil <= now && number.inFlight == 0 ? 1 : 0
    }
    let free = settings.inFlight - number.inFlight
    return min(free, number.bucket?.available(at: now) ?? free)
  }

  /// nil if the window is closed and there is no template.
  ///
  /// A wall clock that was set forward must not close windows, so it is closed only if the time
  /// that has passed since the first run says so too; Graph refuses what we are wrong about.
  private mutating func sendable(_ item: OutboxItem, at now: Moment) -> OutboxItem? {
    let start = start ?? now
    self.start = start
    let passed = start.wall + (now.steady - start.steady)
    if let from = item.windowFrom, min(now.wall, passed) - from < Self.window {
      var item = item
      item.message.template = nil
      return item
    }
    return item.message.template == nil ? nil : item
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

  /// Why a number waits; nil: it does not.
  package func pause(of number: PhoneNumberID) -> NumberPause? { numbers[number]?.pause }

  /// Contacts to whom nothing is sent, because the channel said so, at this time on the steady
  /// clock.
  package mutating func pausedPairs(at now: Duration) -> Int {
    if !pausedPairs.isEmpty { pausedPairs = pausedPairs.filter { $0.value > now } }
    return pausedPairs.count
  }

  /// The number may be tried at once: the token was replaced.
  package mutating func resume(_ number: PhoneNumberID) {
    numbers[number]?.pausedUntil = .zero
  }

  // MARK: - What an answer means for others

  private mutating func note(
    _ action: SendAction, _ answer: GraphAnswer, of item: OutboxItem, at now: Duration
  ) {
    guard var number = numbers[item.number] else { return }
    number.inFlight = max(0, number.inFlight - 1)
    switch action {
    case .pauseNumber(let pause): self.pause(&number, pause, answer, at: now)
    case .retry, .settle: noteFailure(of: &number, answer, at: now)
    case .accepted, .pausePair, .closeWindow, .fail:
      number.unreached = 0
      number.failed = 0
      number.pause = nil
      number.pauses = 0
    }
    numbers[item.number] = number
    switch action {
    case .accepted: takePairToken(of: item.contact, at: now)
    case .pausePair: pausedPairs[item.contact] = now + BackOff.pair(tries: item.tries)
    default: break
    }
  }

  private mutating func noteFailure(
    of number: inout Number, _ answer: GraphAnswer, at now: Duration
  ) {
    if number.failed == 0 { number.failedSince = now }
    number.failed += 1
    number.unreached = answer == .notSent ? number.unreached + 1 : 0
    let isOutage =
      number.failed >= Self.outage.calls && now - number.failedSince >= Self.outage.time
    if isOutage || number.unreached >= Self.unreachableCalls || number.pause == .unreachable {
      pause(&number, .unreachable, answer, at: now)
    } else if number.pause != nil {
      // Whether a number may go on is tried by one call at a time, and not at once.
      number.pausedUntil = now + .seconds(5)
    }
  }

  private mutating func pause(
    _ number: inout Number, _ pause: NumberPause, _ answer: GraphAnswer, at now: Duration
  ) {
    // Several calls that were under way together are one pause.
    guard number.pausedUntil <= now else { return }
    number.pauses = number.pause == pause ? number.pauses + 1 : 0
    number.pause = pause
    var wait = BackOff.number(pause, times: number.pauses, draw: draw())
    if case .refused(_, _, let asked?) = answer { wait = max(wait, min(asked, .seconds(600))) }
    number.pausedUntil = now + wait
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
    var code: Int?
    if case .refused(_, let given, _) = answer { code = given }
    let outcome: SendReport.Outcome =
      switch action {
      case .accepted(let message): .accepted(message)
      case .settle: .unknown(until: now + StoreLimits.settling)
      case .retry: .deferred(until: now + BackOff.retry(tries: item.tries, draw: draw()))
      case .pausePair: .deferred(until: now + BackOff.pair(tries: item.tries))
      // The number waits as a whole; the message is ready whenever it goes on.
      case .pauseNumber: .deferred(until: now)
      case .closeWindow: .windowClosed
      case .fail(let reason): .failed(reason: reason)
      }
    let next = pairs[item.contact]?.nextAt(now)
    return SendReport(
      id: item.id, outcome: outcome, code: code,
      nextNotBefore: next.flatMap { $0 > now ? $0 : nil })
  }

  private mutating func draw() -> UInt64 {
    draws += 1
    var hash = Fingerprint()
    hash.combine(settings.seed)
    hash.combine(draws)
    return hash.mixed
  }
}
