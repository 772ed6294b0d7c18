import Conversations
import Dialogue
import Testing
import TestSupport

/// The steps that the laws are told in.
extension TestStore {
  @discardableResult
  func accept(_ items: InboxItem..., at now: Moment = .start) throws -> Acceptance {
    try #require(try store.accept([Intake(messages: items)], at: now).first)
  }

  /// The channel tells that a person has another name since this moment.
  @discardableResult
  func change(
    _ previous: ContactIdentifier, _ current: ContactIdentifier, id: String = "change",
    at moment: Timestamp = Chat.start
  ) throws -> Acceptance {
    let names = [AliasChange(previous: previous, current: current)]
    let change = NameChange(id: MessageID(id), at: moment, names: names)
    return try #require(try store.accept([Intake(changes: [change])], at: .start).first)
  }

  /// The one claim that there is.
  func claimOnly(at now: Moment = .start) throws -> Claim {
    let claims = try store.claimTurns(10, at: now)
    #expect(claims.count == 1)
    return try #require(claims.first)
  }

  /// Every event of the claim is done.
  @discardableResult
  func commit(
    _ claim: Claim, state: [UInt8]? = [1], messages: [String] = [], timers: [TimerChange] = [],
    waits: Bool = false, at now: Moment = .start
  ) throws -> CommitResult {
    var record = TurnRecord(state: state)
    record.events = claim.events.indices.map { HandledEvent(place: $0, outcome: .done) }
    record.messages = messages.map { NewMessage(OutboundMessage(text: $0)) }
    record.timers = timers
    record.waitsForAction = waits
    return try #require(try store.commit([TurnCommit(claim, .none(record))], at: now).first)
  }

  /// Handles everything that waits.
  func finishAll(at now: Moment = .start) throws {
    while true {
      let claims = try store.claimTurns(1_000, at: now)
      guard !claims.isEmpty else { return }
      for claim in claims { try commit(claim, at: now) }
    }
  }

  func sends(_ limit: Int = 10, at now: Moment = .start) throws -> [OutboxItem] {
    try store.claimSends(limit, from: PhoneNumberID("100"), passingOver: [], at: now)
  }

  func report(
    _ item: OutboxItem, _ outcome: SendReport.Outcome, nextNotBefore: Duration? = nil,
    at now: Moment = .start
  ) throws {
    try store.record(
      [SendReport(id: item.id, outcome: outcome, nextNotBefore: nextNotBefore)], at: now)
  }

  @discardableResult
  func status(
    _ id: String, _ status: DeliveryStatus, callback: CallbackKey? = nil, at now: Moment = .start
  ) throws -> Acceptance {
    let update = StatusUpdate(id: MessageID(id), status: status, callback: callback)
    return try #require(try store.accept([Intake(statuses: [update])], at: now).first)
  }

  /// A contact that has written, and the messages that wait for it.
  func queue(_ messages: String..., phone: String = "62811", at now: Moment = .start) throws {
    try accept(.text("halo", id: "w-\(phone)", from: phone), at: now)
    try commit(try claimOnly(at: now), messages: messages, at: now)
  }

  func expectConserved() throws {
    let figures = try store.figures()
    #expect(figures.inboxIsConserved, "\(figures)")
    #expect(figures.outboxIsConserved, "\(figures)")
  }
}

extension Claim {
  var messageIDs: [String] {
    events.compactMap {
      if case .message(let item) = $0.kind { item.id.rawValue } else { nil }
    }
  }
}

extension Moment {
  /// Both clocks, this much later than the start.
  static func after(_ span: Duration) -> Moment { .start + span }
}
