import Conversations
import Dialogue
import Synchronization

/// A day of a service in one seed: the real worker, store and sender between people who write, a
/// channel that doubles and delays, and a process that may end at any commit.
///
/// Everything that happens is drawn from the seed, so a seed that breaks a law breaks it again.
package struct ServiceSimulation {
  /// A law that was broken, in words.
  package struct Broken: Error, CustomStringConvertible {
    package var description: String
  }

  static let phones = ["62811", "62812", "62813", "62814"]
  /// Writes when everybody else has come to rest, but for those who are refused.
  static let newcomer = "62815"
  /// Sends files that cannot be fetched, and is told so each time.
  static let fileSender = "62816"
  /// What lies in the file of this person is damaged now and then.
  static let victim = "62817"
  static let fileNotice = "berkas gagal"
  /// Numbers that nobody has at the beginning.
  static let sparePhones = ["62818", "62819"]
  static let number = PhoneNumberID("100")
  /// How long what is finished is kept; a few steps of the simulated day.
  private static let keepTime: Duration = .seconds(120)
  /// A call that has no answer by then is given one by the client: its outcome is open.
  private static let callDeadline: Duration = .seconds(30)

  let settings: Settings
  let maker: TurnMaker
  let test: TestStore
  var numbers: SeededNumbers
  /// What happens to people's names is drawn apart, so that a day without it stays what it was.
  private var nameNumbers: SeededNumbers
  var now = Moment.start
  var graph = SimulatedGraph()
  var people: SimulatedPeople
  /// Sends that were under way when the process ended: each may be one copy.
  var interrupted: [OutboxID: Int] = [:]
  private(set) var crashes = 0
  /// Workers that stood still with something in hand.
  private(set) var stalls = 0
  /// Claims of earlier processes that somebody else had before they were given back.
  private var outlivedClaims = 0
  /// Tries that ended without a commit and count: with the process, with a worker that stood still,
  /// or with a commit that was refused, if another worker had the lease before it was given back.
  var lostTries: Int { crashes + stalls + outlivedClaims + store.outlivedClaims }
  var isHealed = false
  private let faults: FaultSource
  var store: FaultyStore
  var worker: ConversationWorker
  var sender: OutboxSender
  /// Sends that wait for their answer, and since when.
  var underWay: [(item: OutboxItem, answer: GraphAnswer, since: Duration)] = []
  /// Messages that were deleted for their age, as they were, by one that their reader wrote: who
  /// that is may have another number later.
  var forgotten: [MessageID: [OutboxEntry]] = [:]
  /// Messages that went to nobody, though it was known where to.
  var misdirected: [OutboxItem] = []
  /// A claim of a worker that stands still.
  var stalled: [Claim] = []

  /// Where the faults of the store are drawn from; shared with it.
  private final class FaultSource: Sendable {
    private let source: Mutex<(numbers: SeededNumbers, settings: Settings)>

    init(_ numbers: SeededNumbers, _ settings: Settings) {
      source = Mutex((numbers, settings))
    }

    func heal(_ kind: StoreKind) { source.withLock { $0.settings = .calm(kind) } }

    func next() -> FaultyStore.Fault {
      source.withLock { source in
        let draw = Int.random(in: 0..<1_000, using: &source.numbers)
        let (crashes, refusals) = (source.settings.crashes, source.settings.refusals)
        if draw < crashes { return draw.isMultiple(of: 2) ? .crashBefore : .crashAfter }
        return draw < crashes + refusals ? .refuse : .none
      }
    }
  }

  package init(seed: UInt64, _ settings: Settings) throws {
    self.settings = settings
    numbers = SeededNumbers(seed: seed)
    nameNumbers = SeededNumbers(seed: seed ^ 0x0812)
    people = SimulatedPeople(with: &nameNumbers)
    maker = TurnMaker(
      script: try SimulatedPeople.script.get(),
      settings: TurnMaker.Settings(turnsPerMinute: 0, gather: .zero, seed: seed))
    test = try TestStore(settings.kind, gather: .zero)
    let faults = FaultSource(SeededNumbers(seed: seed ^ 0xfa17), settings)
    self.faults = faults
    store = FaultyStore(test.store) { _ in faults.next() }
    worker = ConversationWorker(store: store, maker: maker)
    sender = OutboxSender(
      store: store, settings: OutboxSender.Settings(numbers: [Self.number], seed: seed))
    stepClock()
    if settings.refusesPeople { graph.refuseSome(of: Self.phones, with: &numbers) }
  }

  // MARK: - What can happen

  /// Lets a day go by, then lets everything come to rest, then looks whether the laws hold.
  ///
  /// - Throws: `Broken` with the law.
  package mutating func run() throws {
    for place in 0..<settings.steps {
      changeNames()
      try step(place)
      if store.isCrashed { try restart() }
    }
    if Bool.random(using: &numbers) { try damage() }
    faults.heal(settings.kind)
    isHealed = true
    if store.isCrashed { try restart() }
    graph.tokenExpiredUntil = .zero
    graph.unreachableUntil = .zero
    try restBesideRefusals()
    graph.refusals = [:]
    try rest()
    try checkLaws()
  }

  private mutating func step(_ place: Int) throws {
    if underWay.contains(where: { now.steady - $0.since > Self.callDeadline }) { answer() }
    switch Int.random(in: 0..<100, using: &numbers) {
    case 0..<25: write()
    case 25..<35: deliverWebhooks()
    case 35..<40: redeliver()
    case 40..<44: giveUpFiles()
    case 44..<58: work()
    case 58..<72: send()
    case 72..<80: answer()
    case 80..<86: deliverStatuses()
    case 86..<94: now = now + .milliseconds(Int.random(in: 1..<4_000, using: &numbers))
    case 94: try forget()
    case 95: if underWay.isEmpty { pass() }
    case 96: stepClock()
    case 97:
      stall()
      try damage()
    case 98: failGraph()
    default: if settings.crashes > 0 { try restart() }
    }
    // Counting over all rows takes longer than everything else.
    guard place.isMultiple(of: 8) else { return }
    let figures = try test.store.figures()
    try expect(figures.inboxIsConserved, "inbox is not conserved: \(figures)")
    try expect(figures.outboxIsConserved, "outbox is not conserved: \(figures)")
  }

  private mutating func write() {
    people.write(at: channelTime, with: &numbers)
    if Bool.random(using: &numbers) { deliverWebhooks() }
  }

  private mutating func changeNames() {
    guard settings.changesNames, Int.random(in: 0..<5, using: &nameNumbers) == 0 else { return }
    // Nobody writes in the very moment.
    now = now + .milliseconds(1)
    people.changeNames(at: channelTime, with: &nameNumbers)
    now = now + .milliseconds(1)
  }

  /// The channel tells what happened: several things in one body, or the same body twice.
  mutating func deliverWebhooks() {
    let body = people.body(with: &numbers)
    guard !body.isEmpty else { return }
    for _ in 0..<(Int.random(in: 0..<5, using: &numbers) == 0 ? 2 : 1) {
      do {
        _ = try store.accept([body], at: now)
        people.taken(body)
        people.answered(body)
      } catch {
        if store.hasDoneLast { people.taken(body) }
        return  // No 200: the body comes again.
      }
    }
  }

  /// A body that was answered comes again, hours later.
  private mutating func redeliver() {
    guard let item = people.told.randomElement(using: &numbers) else { return }
    var bodies = [Intake(messages: [item])]
    if let change = people.toldChanges.randomElement(using: &nameNumbers) {
      bodies.append(Intake(changes: [change]))
    }
    do {
      people.redelivered(try store.accept(bodies, at: now))
    } catch {
      return
    }
  }

  func giveUpFiles() {
    do {
      let notice = OutboundMessage(text: Self.fileNotice)
      let reports = try store.claimMedia(2, at: now).map {
        MediaReport(id: $0.id, outcome: .failed(reason: "too_large", notice: notice))
      }
      try store.record(reports, at: now)
    } catch {
      return
    }
  }

  mutating func work() {
    do {
      _ = try worker.runOnce(at: now, limit: Int.random(in: 1...4, using: &numbers))
    } catch {
      return
    }
  }

  mutating func send() {
    do {
      for item in try sender.runOnce(at: now) {
        let reader = people.reader(at: item.recipient)
        if reader == nil, item.recipient.phone == nil, let message = item.answers,
          people.isKnownByUser(message)
        {
          misdirected.append(item)
        }
        let answer = graph.send(
          item, to: reader, at: now.steady, chance: isHealed ? 0 : settings.badSends, with: &numbers
        )
        underWay.append((item, answer, now.steady))
      }
    } catch {
      return
    }
    if Bool.random(using: &numbers) { self.answer() }
  }

  /// Answers arrive, in any order; some later.
  mutating func answer() {
    underWay.shuffle(using: &numbers)
    let isLate = underWay.contains { now.steady - $0.since > Self.callDeadline }
    let count =
      isHealed || isLate ? underWay.count : Int.random(in: 0...underWay.count, using: &numbers)
    let answers = Array(underWay.prefix(count))
    guard !answers.isEmpty else { return }
    underWay.removeFirst(count)
    do {
      try sender.answered(answers.map { ($0.item, $0.answer) }, at: now)
    } catch {
      // The sender says it again when the store is back; the end of the process is told elsewhere.
      underWay += answers
    }
  }

  mutating func deliverStatuses() {
    var updates = graph.dueStatuses(at: now.steady, with: &numbers)
    guard !updates.isEmpty else { return }
    if Int.random(in: 0..<4, using: &numbers) == 0 { updates += updates }
    do {
      _ = try store.accept([Intake(statuses: updates)], at: now)
      for update in updates { graph.note(told: update) }
    } catch {
      graph.tellAgain(updates, at: now.steady)
    }
  }

  /// A long while.
  private mutating func pass() { now = now + .seconds(Int.random(in: 60..<1_500, using: &numbers)) }

  private mutating func damage() throws {
    guard settings.refusals > 0, let victim = try test.store.contact(.phone(Self.victim)),
      let place = DamagedRow.Place.allCases.randomElement(using: &numbers)
    else { return }
    try test.damage(place, of: victim)
  }

  private mutating func stepClock() {
    guard settings.stepsClock else { return }
    let days = Int.random(in: -1...1, using: &numbers)
    now.wall = channelTime + .seconds(days * 24 * 3_600)
  }

  /// What is old and finished is deleted; the laws are then told of what was there before.
  private mutating func forget() throws {
    let moment = now.wall + (.zero - Self.keepTime)
    let before = try entries()
    do {
      _ = try store.forget(Int.random(in: 1...20, using: &numbers), before: moment)
    } catch {
      // It may have been done before the process ended.
    }
    let after = Set(try entries().values.joined().map(\.id))
    for (message, entries) in before {
      let gone = entries.filter { !after.contains($0.id) }
      try expect(gone.allSatisfy { !$0.state.isPending }, "forgotten while it waited: \(gone)")
      forgotten[message, default: []] += gone
    }
  }

  /// What is in the outbox for everybody, by one message that they wrote.
  private func entries() throws -> [MessageID: [OutboxEntry]] {
    var entries: [MessageID: [OutboxEntry]] = [:]
    // What was accepted but never said to be may be answered, finished and old by now.
    for (contact, messages) in try contacts(whoWrote: people.told + people.unsaid) {
      if let message = messages.first?.id { entries[message] = try test.store.outbox(of: contact) }
    }
    return entries
  }

  /// Everybody who has written, but for the victim, with their messages that were accepted.
  func contacts() throws -> [ContactID: [InboxItem]] { try contacts(whoWrote: people.told) }

  private func contacts(whoWrote messages: [InboxItem]) throws -> [ContactID: [InboxItem]] {
    var contacts: [ContactID: [InboxItem]] = [:]
    for item in messages where people.writer(of: item.id) != people.victim {
      guard let contact = try test.store.contact(ofMessage: item.id) else {
        throw Broken(description: "nobody wrote \(item.id)")
      }
      contacts[contact, default: []].append(item)
    }
    return contacts
  }

  /// A worker claims and stands still; what it wants to commit later must be refused if somebody
  /// else has the contact by then.
  private mutating func stall() {
    var refused: [Claim] = []
    do {
      if stalled.isEmpty {
        stalled = try store.claimTurns(2, at: now)
        if !stalled.isEmpty { stalls += 1 }
        if Bool.random(using: &numbers) { now = now + StoreLimits.lease }
      } else {
        refused = stalled
        let turns = try stalled.map { TurnCommit($0, .none(try maker.record(for: $0, with: nil))) }
        stalled = []
        _ = try store.commit(turns, at: now)
      }
    } catch {
      store.abandon(refused)
      stalled = []
    }
  }

  private mutating func failGraph() {
    guard settings.badSends > 0 else { return }
    let until = now.steady + .seconds(Int.random(in: 1..<120, using: &numbers))
    if Bool.random(using: &numbers) {
      graph.tokenExpiredUntil = until
    } else {
      graph.unreachableUntil = until
    }
  }

  /// The process ends and another one begins.
  mutating func restart() throws {
    crashes += 1
    outlivedClaims += store.outlivedClaims
    for (item, _, _) in underWay { interrupted[item.id, default: 0] += 1 }
    underWay = []
    stalled = []
    try test.restart(at: now)
    let faults = faults
    store = FaultyStore(test.store) { _ in faults.next() }
    worker = ConversationWorker(store: store, maker: maker)
    sender = OutboxSender(
      store: store,
      settings: OutboxSender.Settings(
        numbers: [Self.number], seed: numbers.next()))
  }

  /// What the channel's clock says, which is right.
  var channelTime: Timestamp { Moment.start.wall + (now.steady - Moment.start.steady) }

  func expect(_ condition: Bool, _ law: @autoclosure () -> String) throws {
    guard condition else { throw Broken(description: law()) }
  }
}
