package import Conversations
package import Telemetry

/// Sends what the outbox holds: `OutboxSender` decides, this makes the calls.
///
/// A value of one thread; answers come back to it from the client's thread.
package struct GraphSender {
  private var sender: OutboxSender
  private let numbers: [PhoneNumberID]
  private let token: AccessToken
  private let calls: MessageCalls
  private let marks: ReadMarks
  private let clock: ServiceClock
  private let health: ServiceHealth
  private let metrics: ServiceMetrics
  private let logger: Logger
  /// Answers that the store has not taken yet.
  private var unreported: [SendAnswer] = []
  private var underWay = 0
  private var pauses: [PhoneNumberID: NumberPause] = [:]
  private var tokenGeneration = 0

  package init(
    sender: OutboxSender, numbers: [PhoneNumberID], token: AccessToken, calls: MessageCalls,
    marks: ReadMarks, clock: ServiceClock, health: ServiceHealth, metrics: ServiceMetrics,
    logger: Logger
  ) {
    self.sender = sender
    self.numbers = numbers
    self.token = token
    self.calls = calls
    self.marks = marks
    self.clock = clock
    self.health = health
    self.metrics = metrics
    self.logger = logger
  }

  /// Whether no call is under way and every answer is reported.
  package var isIdle: Bool { underWay == 0 && unreported.isEmpty }

  /// Reports answers and, unless the service is stopping, begins new calls; whether it did
  /// anything.
  package mutating func runOnce(isStopping: Bool) throws(StoreError) -> Bool {
    calls.release(isStopping: isStopping)
    let new = calls.answers.take()
    underWay -= new.count
    unreported += new
    let hasAnswers = !unreported.isEmpty
    if hasAnswers {
      let actions = try sender.answered(
        unreported.map { ($0.item, $0.answer) }, at: clock.now())
      let reported = unreported
      unreported = []
      for (answer, action) in zip(reported, actions) { note(answer, action) }
      notePauses()
    }
    metrics.pairPaused.of().set(sender.pausedPairs(at: clock.now().steady))
    guard !isStopping else { return hasAnswers }
    takeNewToken()
    let closed = sender.closedWindows
    let items = try sender.runOnce(at: clock.now())
    noteClosedWindows(sender.closedWindows - closed)
    underWay += items.count
    // Each try is one call, so a new token is looked for before each of them.
    if !items.isEmpty, pauses.values.contains(.token) { reloadToken() }
    metrics.sendsRepeated.of().add(items.count(where: \.mayBeCopy))
    for item in items { calls.send(item) }
    return hasAnswers || !items.isEmpty
  }

  private func reloadToken() {
    do throws(SettingsProblems) {
      try token.reload()
    } catch {
      // Each five seconds at most, as long as nothing can be sent.
      logger.error("Token was not replaced", ["reason": .public(error.line)])
    }
  }

  /// A token that the operator has just replaced is tried at once, not after the pause.
  private mutating func takeNewToken() {
    let generation = token.generation
    guard generation != tokenGeneration else { return }
    tokenGeneration = generation
    for (number, pause) in pauses where pause == .token { sender.resume(number) }
  }

  // MARK: - What is counted

  private func note(_ answer: SendAnswer, _ action: SendAction) {
    var code = ""
    if case .refused(let status, let given, _) = answer.answer { code = "\(given ?? status)" }
    metrics.sends.of(action.name, code).add()
    metrics.sendSeconds.of().observe(answer.took)
    switch action {
    case .accepted: marks.note(isSending: true)
    case .settle: metrics.sendsAmbiguous.of().add()
    case .fail("malformed") where !code.isEmpty:
      logger.error("Message was taken for malformed", ["graph.code": .public(code)])
    case .fail(let reason):
      logger.warning(
        "Message was not sent", ["reason": .public(reason), "graph.code": .public(code)])
    case .retry, .hold, .pauseNumber, .pausePair, .closeWindow: break
    }
  }

  /// What is not sent because the person's 24 hours are over is told like what Graph refuses for
  /// it.
  private func noteClosedWindows(_ count: Int) {
    guard count > 0 else { return }
    metrics.sends.of("failed", "\(GraphAnswer.windowClosedCode)").add(count)
    logger.warning(
      "Messages were not sent",
      ["reason": .public("window_closed"), "count": .public(count)])
  }

  /// Says once that a number waits, and once that it goes on.
  private mutating func notePauses() {
    var now: [PhoneNumberID: NumberPause] = [:]
    for number in numbers { now[number] = sender.pause(of: number) }
    guard now != pauses else { return }
    for number in numbers where now[number] != pauses[number] {
      let fields: KeyValuePairs<String, LogValue> = [
        "number.id": .public(number.rawValue), "reason": .public(now[number]?.rawValue ?? "none"),
      ]
      switch now[number] {
      case nil: logger.notice("Sending goes on", fields)
      case .token, .policy, .certificate: logger.critical("Sending is paused", fields)
      case .rate, .unreachable, .maintenance: logger.warning("Sending is paused", fields)
      }
    }
    pauses = now
    if !now.isEmpty { marks.note(isSending: false) }
    metrics.numberPaused.removeAll()
    for pause in NumberPause.allCases {
      metrics.numberPaused.of(pause.rawValue).set(now.values.count { $0 == pause })
    }
    health.report(graph: now.values.map(\.rawValue).min())
  }
}

extension SendAction {
  /// The name in metrics.
  fileprivate var name: String {
    switch self {
    case .accepted: "accepted"
    case .settle: "unknown"
    case .retry, .hold, .pauseNumber, .pausePair, .closeWindow: "deferred"
    case .fail: "failed"
    }
  }
}
