import Dialogue

/// Judges by the answers of late whether one of our numbers waits as a whole, and whom a call may
/// go to meanwhile.
///
/// What is refused to one person says nothing of others. They wait only when calls to two people
/// have failed for the same reason, and even then single calls go on: soon to somebody to whom none
/// has failed, after growing pauses to one of those to whom they have, in turn. So whoever can be
/// reached is found, whatever stands before them. Whoever is refused what others are not is on
/// their own from then on: their messages wait by themselves and say nothing of the number.
struct NumberWatch: Sendable {
  /// A call that failed and after which none has come through.
  private struct Failure {
    var reason: NumberPause
    /// When it was answered, in the order of what happened to this number.
    var place: Int
  }

  /// So many calls in a row that reached nobody: an outage, so that it is not asked about by
  /// everyone.
  private static let unreachableCalls = 16
  /// Nothing but failures for so long, in at least so many calls: the same.
  ///
  /// With the back-off of a single message that is seen after 20 to 52 seconds; one reset or one
  /// bad answer is not.
  private static let outage: (time: Duration, calls: Int) = (.seconds(20), 3)
  /// People whose failures are told apart; where calls to more of them have failed and none has
  /// come through, it is certainly the number, and nobody goes before others any more.
  private static let peopleKept = 256
  /// People on their own of whom is known; when there are more, it is found out anew.
  private static let loners = 4_096

  /// Why there is nothing but failures; nil: something came through, or nothing has failed.
  private(set) var pause: NumberPause?
  /// Whether those wait too to whom no call has failed.
  private(set) var isHeld = false

  private var failing: [ContactID: Failure] = [:]
  private var alone: Set<ContactID> = []
  /// Of those who fail, whose turn it was already.
  private var round: Set<ContactID> = []
  /// Whose turn it is.
  private var probing: ContactID?
  /// When one of those is tried again, and when somebody else.
  private var againAt: Duration = .zero
  private var othersAt: Duration = .zero
  /// Pauses in a row.
  private var pauses = 0
  /// Calls in a row that reached nobody.
  private var unreached = 0
  /// Calls in a row that failed, and when the first of them was answered.
  private var failed = 0
  private var failedSince: Duration = .zero
  /// When each call that is under way began: in the order of what happened to this number, and on
  /// the steady clock.
  private var begun: [OutboxID: (place: Int, at: Duration)] = [:]
  private var places = 0

  /// A call that takes longer no longer has its place among those that others wait for.
  private static let slowCall: Duration = .seconds(2)
  /// So many times the limit are under way at most, slow calls included.
  private static let slowShare = 4

  /// How many calls may begin of `most` that may be under way.
  ///
  /// What the channel answers slowly holds nobody else up: it has places of its own.
  func free(of most: Int, at now: Duration) -> Int {
    guard !begun.isEmpty else { return most }
    let quick = begun.values.count { now - $0.at < Self.slowCall }
    return max(0, min(most - quick, most * Self.slowShare - begun.count))
  }

  // MARK: - Whom a call may go to

  /// People whose next call is no one else's business, to be passed over by `room(at:most:)`.
  ///
  /// Whoever is on their own is among them while all wait: a call to them would say nothing of the
  /// number, and take the turn of somebody whom it might.
  var waiting: Set<ContactID> {
    let refused = Set(failing.filter { isHeld || $0.value.reason != .unreachable }.keys)
    return isHeld ? refused.union(alone) : refused
  }

  /// Calls that may go to others than those who are `waiting`; at most `most`.
  func room(at now: Duration, most: Int) -> Int {
    guard isHeld else { return most }
    return othersAt <= now && failing.count < Self.peopleKept ? min(1, most) : 0
  }

  /// Those of the `waiting` whose turn it is not; nil: it is nobody's turn now.
  func passedInTurn(at now: Duration) -> Set<ContactID>? {
    guard !waiting.isEmpty, probing == nil, againAt <= now else { return nil }
    return round
  }

  /// Everybody who waits had their turn: it begins anew.
  ///
  /// - Returns: Whether there is any difference.
  mutating func beginRound() -> Bool {
    defer { round = [] }
    return !round.isEmpty
  }

  /// A call begins.
  mutating func begin(_ item: OutboxItem, at now: Duration) {
    places += 1
    begun[item.id] = (places, now)
    let isWaiting = waiting.contains(item.contact)
    if isWaiting { probing = item.contact }
    guard isHeld else { return }
    if !isWaiting || pause == .token { othersAt = now + trialTime }
    if pause == .token { againAt = max(againAt, othersAt) }
  }

  /// Between two calls to others, while all wait.
  ///
  /// Nobody is held up longer by what ails others (2 s); an expired token is asked about no more
  /// often than each 5 s.
  private var trialTime: Duration { pause == .token ? .seconds(5) : .seconds(2) }

  /// Whatever was wrong, somebody has seen to it: tried at once.
  mutating func resume() {
    againAt = .zero
    othersAt = .zero
  }

  // MARK: - What an answer says

  /// Whether what is refused to this person is not refused to others.
  func isAlone(_ contact: ContactID) -> Bool { alone.contains(contact) }

  /// A call was not made after all.
  mutating func withdrawn(_ item: OutboxItem) { _ = end(item) }

  /// A call was answered; nothing is to be concluded of the number from what the answer says of
  /// the person or the message.
  mutating func succeeded(_ item: OutboxItem) {
    let start = end(item)
    alone.remove(item.contact)
    failing[item.contact] = nil
    // What was under way before a failure says nothing about it.
    for (contact, failure) in failing where failure.place < start {
      failing[contact] = nil
      // That calls come too fast is everybody's doing, whomever it meets.
      if failure.reason != .rate, failure.reason != .maintenance { alone.insert(contact) }
    }
    if alone.count > Self.loners { alone = [] }
    unreached = 0
    failed = failing.count
    judge()
  }

  /// A call failed for a reason that may be the number's.
  ///
  /// - Parameters:
  ///   - item: What was to be sent.
  ///   - reason: What the number would have to wait for.
  ///   - answer: How the call ended.
  ///   - now: On the steady clock.
  ///   - draw: What the pause is drawn from.
  mutating func failed(
    _ item: OutboxItem, _ reason: NumberPause, _ answer: GraphAnswer, at now: Duration,
    draw: UInt64
  ) {
    _ = end(item)
    if isHeld, isAlone(item.contact) { round.insert(item.contact) }
    guard !isAlone(item.contact) else { return }
    if failing[item.contact] != nil { round.insert(item.contact) }
    if failing.count < Self.peopleKept || failing[item.contact] != nil {
      failing[item.contact] = Failure(reason: reason, place: places)
    } else {
      round.insert(item.contact)
    }
    if round.count > Self.peopleKept { round = [] }
    if failed == 0 { failedSince = now }
    failed += 1
    unreached = answer == .notSent ? unreached + 1 : 0
    if reason != .unreachable || isOutage(at: now) {
      pause(reason, answer.wait, at: now, draw: draw)
    } else if pause != nil {
      // Whether a number may go on is tried by one call at a time, and not at once.
      againAt = max(againAt, now + .seconds(5))
    }
  }

  private func isOutage(at now: Duration) -> Bool {
    pause == .unreachable || unreached >= Self.unreachableCalls
      || failed >= Self.outage.calls && now - failedSince >= Self.outage.time
  }

  private mutating func pause(
    _ reason: NumberPause, _ wait: Duration, at now: Duration, draw: UInt64
  ) {
    // Several calls that were under way together are one pause.
    if pause == nil || againAt <= now {
      pauses = pause == reason ? pauses + 1 : 0
      pause = reason
      againAt = now + BackOff.number(reason, times: pauses, draw: draw)
    }
    againAt = max(againAt, now + wait)
    let wasHeld = isHeld
    judge()
    if isHeld, !wasHeld, pause == .token { othersAt = now + trialTime }
    othersAt = max(othersAt, now + wait)
  }

  /// Concludes from who fails what is to be told, and who waits.
  private mutating func judge() {
    let witnesses = failing.values.count { $0.reason == pause }
    isHeld = witnesses > 1
    guard witnesses == 0 else { return }
    pause = nil
    pauses = 0
    round = []
    resume()
  }

  /// - Returns: When the call began.
  private mutating func end(_ item: OutboxItem) -> Int {
    places += 1
    if probing == item.contact { probing = nil }
    return begun.removeValue(forKey: item.id)?.place ?? places
  }
}
