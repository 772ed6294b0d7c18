import Conversations
import Dialogue

/// The other side: takes sends, answers well or badly, and reports what became of them.
struct SimulatedGraph {
  /// A message that arrived on a phone.
  struct Delivery: Hashable {
    var outbox: OutboxID
    /// nil: it went to an identifier.
    var phone: String?
    /// Who read it; nil: nobody, or nobody could know who.
    var reader: Int?
    var text: String
    var name: MessageID
  }

  /// A status that has not been told yet.
  struct Pending {
    var update: StatusUpdate
    var dueAt: Duration
  }

  private(set) var deliveries: [Delivery] = []
  private(set) var pending: [Pending] = []
  /// What each message that was to be sent answers.
  private(set) var answers: [OutboxID: MessageID] = [:]
  /// The furthest status of each message that was ever told.
  private(set) var told: [MessageID: DeliveryStatus] = [:]
  /// Answers that leave the outcome open, for each message.
  private(set) var ambiguous: [OutboxID: Int] = [:]
  private(set) var refused: Set<OutboxID> = []
  /// What every call to some phones is answered with, whatever becomes of others.
  var refusals: [String: GraphAnswer] = [:]
  /// Until when the token is taken for expired.
  var tokenExpiredUntil: Duration = .zero
  /// Until when nobody can be reached.
  var unreachableUntil: Duration = .zero
  private(set) var callsWithoutToken = 0
  private var names = 0

  /// One call.
  ///
  /// `reader` is who would read it; `chance` is the part of calls, of 1,000, that go
  /// wrong.
  mutating func send(
    _ item: OutboxItem, to reader: Int?, at now: Duration, chance: Int,
    with numbers: inout SeededNumbers
  ) -> GraphAnswer {
    answers[item.id] = item.answers
    if now < unreachableUntil { return .notSent }
    guard item.recipient.phone != nil || reader != nil else {
      // Whoever it was for has no name any more that is known.
      refused.insert(item.id)
      return .refused(status: 400, code: 100, retryAfter: nil)
    }
    if let phone = item.recipient.phone, let answer = refusals[phone] { return answer }
    if now < tokenExpiredUntil {
      callsWithoutToken += 1
      return .refused(status: 401, code: 190, retryAfter: nil)
    }
    guard Int.random(in: 0..<1_000, using: &numbers) < chance else {
      return .accepted(deliver(item, to: reader, at: now, with: &numbers))
    }
    switch Int.random(in: 0..<9, using: &numbers) {
    case 0: return .notSent
    case 1: return .refused(status: 500, code: nil, retryAfter: nil)
    case 2: return .refused(status: 400, code: 131_056, retryAfter: nil)
    case 3: return .refused(status: 400, code: 130_429, retryAfter: nil)
    case 4:
      refused.insert(item.id)
      return .refused(status: 400, code: 131_026, retryAfter: nil)
    case 5, 6:
      ambiguous[item.id, default: 0] += 1
      _ = deliver(item, to: reader, at: now, with: &numbers)
      return .ambiguous
    default:
      ambiguous[item.id, default: 0] += 1
      return .ambiguous
    }
  }

  /// Some people are refused every message, as if all of the number were.
  mutating func refuseSome(of phones: [String], with numbers: inout SeededNumbers) {
    let answers: [GraphAnswer] =
      [.notSent, .refused(status: 500, code: nil, retryAfter: nil)]
      + [10, 190, 368, 131_005, 131_048, 131_057, 130_429, 131_000].map {
        .refused(status: 400, code: $0, retryAfter: nil)
      }
    guard let answer = answers.randomElement(using: &numbers) else { return }
    let count = Int.random(in: 0..<phones.count, using: &numbers)
    for phone in phones.shuffled(using: &numbers).prefix(count) { refusals[phone] = answer }
  }

  private mutating func deliver(
    _ item: OutboxItem, to reader: Int?, at now: Duration, with numbers: inout SeededNumbers
  ) -> MessageID {
    names += 1
    let name = MessageID("wamid.out.\(names)")
    deliveries.append(
      Delivery(
        outbox: item.id, phone: item.recipient.phone, reader: reader, text: item.message.text,
        name: name))
    var statuses: [DeliveryStatus] = [.sent, .delivered]
    if Bool.random(using: &numbers) { statuses.append(.read) }
    if Int.random(in: 0..<4, using: &numbers) == 0 { statuses.append(.sent) }
    for status in statuses {
      let delay = Duration.milliseconds(Int.random(in: 0..<9_000, using: &numbers))
      // Most carry what we gave along; some channels forget it.
      let callback = Int.random(in: 0..<10, using: &numbers) == 0 ? nil : item.callback
      pending.append(
        Pending(
          update: StatusUpdate(id: name, status: status, callback: callback), dueAt: now + delay))
    }
    return name
  }

  /// Statuses whose time has come, in any order.
  mutating func dueStatuses(
    at now: Duration, with numbers: inout SeededNumbers
  ) -> [StatusUpdate] {
    let due = pending.filter { $0.dueAt <= now }.map(\.update).shuffled(using: &numbers)
    pending.removeAll { $0.dueAt <= now }
    return due
  }

  /// A status was taken by the service.
  mutating func note(told update: StatusUpdate) {
    told[update.id] = told[update.id].map { $0.joined(with: update.status) } ?? update.status
  }

  /// A status was not taken: it comes again.
  mutating func tellAgain(_ updates: [StatusUpdate], at now: Duration) {
    pending += updates.map { Pending(update: $0, dueAt: now + .seconds(1)) }
  }
}
