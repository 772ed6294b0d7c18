import Conversations
import Dialogue
import TestSupport
import Testing

@Suite struct SendDecisionTests {
  private static func refused(_ code: Int?, status: Int = 400) -> GraphAnswer {
    .refused(status: status, code: code, retryAfter: nil)
  }

  static let table: [(GraphAnswer, SendAction)] = [
    (.accepted(MessageID("w")), .accepted(MessageID("w"))), (.ambiguous, .settle),
    (.notSent, .retry), (.notYet, .hold), (.unsendable(.noName), .fail(reason: "no_name")),
    (.untrusted, .pauseNumber(.certificate)),
    (.redirected(status: 302), .retry),
    (refused(130_429), .pauseNumber(.rate)), (refused(80_007), .pauseNumber(.rate)),
    (refused(4), .pauseNumber(.rate)), (refused(nil, status: 429), .pauseNumber(.rate)),
    (refused(131_056), .pausePair), (refused(131_056, status: 429), .pausePair),
    (refused(131_048), .pauseNumber(.policy)), (refused(368), .pauseNumber(.policy)),
    (refused(nil, status: 500), .retry), (refused(nil, status: 503), .retry),
    (refused(1), .retry), (refused(2), .retry), (refused(131_000, status: 500), .retry),
    (refused(131_016), .retry), (refused(190, status: 401), .pauseNumber(.token)),
    (refused(nil, status: 401), .pauseNumber(.token)),
    (refused(131_047), .closeWindow), (refused(131_057), .pauseNumber(.maintenance)),
    (refused(131_049), .fail(reason: "marketing_limit")),
    (refused(131_050), .fail(reason: "opted_out")),
    (refused(131_026), .fail(reason: "undeliverable")),
    (refused(130_497, status: 403), .fail(reason: "country")),
    (refused(131_051), .fail(reason: "refused")),
    (refused(100), .fail(reason: "malformed")), (refused(131_009), .fail(reason: "malformed")),
    (refused(132_001), .fail(reason: "template")),
    // Not Graph's own words: a firewall, a proxy.
    (refused(nil, status: 403), .retry), (refused(nil, status: 404), .retry),
    (refused(nil, status: 407), .retry), (refused(nil, status: 400), .retry),
    (refused(nil, status: 451), .retry),
  ]

  @Test(arguments: table)
  func `an answer is acted on by the table`(_ answer: GraphAnswer, _ expected: SendAction) {
    #expect(action(after: answer, tries: 0) == expected)
  }

  @Test func `a failed upload is tried three times`() {
    let answer = Self.refused(131_053)
    #expect(action(after: answer, tries: 0) == .retry)
    #expect(action(after: answer, tries: 1) == .retry)
    #expect(action(after: answer, tries: 2) == .fail(reason: "media_upload"))
  }

  @Test func `a back-off doubles up to a minute and keeps at least half`() {
    for tries in 0..<200 {
      let full = min(Duration.milliseconds(500) * (1 << min(tries, 10)), .seconds(60))
      for draw: UInt64 in [0, 511, 1_023, .max] {
        let wait = BackOff.retry(tries: tries, draw: draw)
        #expect(wait >= full / 2 && wait <= full)
      }
    }
    #expect((0..<5).map { BackOff.pair(tries: $0) } == [1, 4, 16, 64, 256].map { .seconds($0) })
    #expect(BackOff.pair(tries: .max) == .seconds(1_024))
  }

  @Test func `what may have arrived is sent again ever later`() {
    #expect(
      [0, 1, 2, 6, 7, .max].map { BackOff.settling(tries: $0) }
        == [10, 20, 40, 640, 640, 640].map { .seconds($0) })
  }

  @Test func `a token is asked about once in five seconds at most`() {
    #expect(
      (0..<6).map { BackOff.number(.token, times: $0, draw: 0) }
        == [5, 10, 20, 40, 60, 60].map { .seconds($0) })
  }
}

@Suite struct OutboxSenderTests {
  private func sender(
    _ test: TestStore, rate: Int = 0, burst: Int = 0, inFlight: Int = 64
  ) -> OutboxSender {
    OutboxSender(
      store: test.store,
      settings: OutboxSender.Settings(
        numbers: [PhoneNumberID("100")], numberRate: rate, pairBurst: burst, inFlight: inFlight,
        seed: 1))
  }

  @Test(arguments: StoreKind.allCases)
  func `a number sends no faster than its rate`(_ kind: StoreKind) throws {
    let test = try TestStore(kind)
    for place in 0..<9 { try test.queue("x", phone: "\(place)") }
    var sender = sender(test, rate: 4)
    let first = try sender.runOnce(at: .start)
    #expect(first.count == 4)
    try sender.answered(
      first.map { ($0, .accepted(MessageID("w\($0.id.rawValue)"))) }, at: .start)
    #expect(try sender.runOnce(at: .start).isEmpty)
    #expect(try sender.runOnce(at: .after(.milliseconds(500))).count == 2)
  }

  @Test func `calls that are answered slowly hold up nobody else, up to four times the limit`()
    throws
  {
    let test = try TestStore(.memory)
    for place in 0..<20 { try test.queue("x", phone: "\(place)") }
    var sender = sender(test, inFlight: 3)
    var begun: [Int] = []
    for half in 0..<20 {
      begun.append(try sender.runOnce(at: .after(.milliseconds(half * 500))).count)
    }
    // Three more each two seconds; then all places of slow calls are taken.
    #expect(begun == [3, 0, 0, 0, 3, 0, 0, 0, 3, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0])
  }

  @Test func `a burst to one contact, then one each six seconds; others do not wait`() throws {
    let test = try TestStore(.memory)
    try test.queue("1", "2", "3", "4", phone: "1")
    try test.queue("b", phone: "2")
    var sender = sender(test, burst: 2)
    var read: [String] = []
    func run(at now: Moment) throws {
      for _ in 0..<5 {
        let items = try sender.runOnce(at: now)
        read += items.map(\.message.text)
        try sender.answered(
          items.map { ($0, .accepted(MessageID("w\($0.id.rawValue)"))) }, at: now)
      }
    }
    try run(at: .start)
    #expect(read == ["1", "b", "2"])
    try run(at: .after(.seconds(5)))
    #expect(read.count == 3)
    try run(at: .after(.seconds(6)))
    #expect(read.last == "3")
    try run(at: .after(.seconds(12)))
    #expect(read.last == "4")
  }

  @Test(arguments: StoreKind.allCases)
  func `the pace holds also when each message comes after the one before was taken`(
    _ kind: StoreKind
  ) throws {
    let test = try TestStore(kind)
    var sender = sender(test, burst: 2)
    var sent: [Int] = []
    for second in 0..<30 {
      let now = Moment.after(.seconds(second))
      if second < 5 {
        try test.accept(.text("x", id: "a\(second)", from: "1"), at: now)
        try test.commit(try test.claimOnly(at: now), messages: ["\(second)"], at: now)
      }
      for item in try sender.runOnce(at: now) {
        sent.append(second)
        #expect(item.tries == 0)
        try sender.answered([(item, .accepted(MessageID("w\(second)")))], at: now)
      }
    }
    #expect(sent == [0, 1, 6, 12, 18])
    try test.expectConserved()
  }

  @Test func `an expired token is asked about by one call in five seconds, then all goes on`()
    throws
  {
    let test = try TestStore(.memory)
    for place in 0..<20 { try test.queue("x", phone: "\(place)") }
    var sender = sender(test)
    var calls: [Int] = []
    var now = Moment.start
    for second in 0..<300 {
      now = .after(.seconds(second))
      let items = try sender.runOnce(at: now)
      calls += items.map { _ in second }
      try sender.answered(
        items.map { ($0, .refused(status: 401, code: 190, retryAfter: nil)) }, at: now)
    }
    #expect(sender.pause(of: PhoneNumberID("100")) == .token)
    // The first run had everything under way already.
    let probes = Array(Set(calls)).sorted()
    #expect(calls.count == 20 + probes.count - 1)
    #expect(zip(probes, probes.dropFirst()).allSatisfy { $1 - $0 >= 5 })
    sender.resume(PhoneNumberID("100"))
    var sent = 0
    for _ in 0..<3 {
      let items = try sender.runOnce(at: now)
      sent += items.count
      try sender.answered(
        items.map { ($0, .accepted(MessageID("w\($0.id.rawValue)"))) }, at: now)
    }
    #expect(sent == 20)
    try test.expectConserved()
  }

  @Test func `contacts that must wait are counted until they may go on`() throws {
    let test = try TestStore(.memory)
    try test.queue("a", phone: "1")
    var sender = sender(test)
    func refuse(at now: Moment) throws {
      try sender.answered(
        try sender.runOnce(at: now).map {
          ($0, .refused(status: 400, code: 131_056, retryAfter: nil))
        }, at: now)
    }
    try refuse(at: .start)
    #expect(sender.pausedPairs(at: Moment.start.steady) == 1)
    try refuse(at: .after(.seconds(1)))
    #expect(sender.pausedPairs(at: Moment.start.steady + .seconds(4)) == 1)
    #expect(sender.pausedPairs(at: Moment.start.steady + .seconds(5)) == 0)
  }

  @Test(arguments: StoreKind.allCases)
  func `a window that Graph calls closed is closed: the template goes, or nothing`(
    _ kind: StoreKind
  ) throws {
    let test = try TestStore(kind)
    try test.accept(.text("x", id: "a", from: "1"))
    let claim = try test.claimOnly()
    var withTemplate = OutboundMessage(text: "Kabar baru.")
    withTemplate.template = OutboundTemplate(name: "kabar", parameters: ["a"])
    var record = TurnRecord(state: [1])
    record.events = [HandledEvent(place: 0, outcome: .done)]
    record.messages = [NewMessage(withTemplate), NewMessage(OutboundMessage(text: "b"))]
    _ = try test.store.commit([TurnCommit(claim, .none(record))], at: .start)
    var sender = sender(test)
    let first = try sender.runOnce(at: .start)
    #expect(first.map(\.message.template) == [nil])
    let closed = GraphAnswer.refused(status: 400, code: 131_047, retryAfter: nil)
    #expect(try sender.answered([(first[0], closed)], at: .start) == [.closeWindow])
    let again = try sender.runOnce(at: .start)
    #expect(again.map(\.message.template?.name) == ["kabar"])
    try sender.answered([(again[0], .accepted(MessageID("w")))], at: .start)
    // Its own row still says that the person wrote just now.
    let second = try sender.runOnce(at: .start)
    #expect(second.map(\.message.text) == ["b"])
    try sender.answered([(second[0], closed)], at: .start)
    #expect(try sender.runOnce(at: .start).isEmpty)
    #expect(
      try test.store.outbox(of: claim.contact).map(\.reason) == [nil, "window_closed"])
    try test.expectConserved()
    // A word of the person opens it again.
    try test.accept(.text("y", id: "b", from: "1"))
    try test.commit(try test.claimOnly(), messages: ["c"])
    #expect(try sender.runOnce(at: .start).map(\.message.text) == ["c"])
  }

  @Test func `a pair that is paused does not hold others`() throws {
    let test = try TestStore(.memory)
    try test.queue("a", phone: "1")
    try test.queue("b", phone: "2")
    var sender = sender(test)
    let items = try sender.runOnce(at: .start)
    try sender.answered(
      [
        (items[0], .refused(status: 400, code: 131_056, retryAfter: nil)),
        (items[1], .accepted(MessageID("w"))),
      ], at: .start)
    try test.queue("c", phone: "3")
    #expect(try sender.runOnce(at: .start).map(\.message.text) == ["c"])
    #expect(try sender.runOnce(at: .after(.seconds(1))).map(\.message.text) == ["a"])
  }

  @Test func `an outage of three days loses nothing, and what is too old is for staff`() throws {
    let test = try TestStore(.memory)
    var sender = sender(test)
    for place in 0..<50 { try test.queue("lama", phone: "\(place)") }
    var calls = 0
    for minute in 0..<(72 * 60) {
      let now = Moment.after(.seconds(minute * 60))
      if minute == 71 * 60 { try test.queue("baru", phone: "999", at: now) }
      let items = try sender.runOnce(at: now)
      calls += items.count
      try sender.answered(items.map { ($0, .notSent) }, at: now)
    }
    // About one a minute: an outage is not asked about by everyone.
    #expect(calls < 50 + 72 * 60 + 100)
    let end = Moment.after(.seconds(72 * 3_600 + 100))
    var read: [String] = []
    for _ in 0..<10 {
      let items = try sender.runOnce(at: end)
      read += items.map(\.message.text)
      try sender.answered(
        items.map { ($0, .accepted(MessageID("w\($0.id.rawValue)"))) }, at: end)
    }
    #expect(read == ["baru"])
    #expect(try test.store.figures().failed == 50)
    try test.expectConserved()
  }

  /// How long after the first failure of one message's calls the number waits; nil: not in an hour.
  private func timeToOutage(_ seed: UInt64, _ answer: GraphAnswer) throws -> Duration? {
    let test = try TestStore(.memory)
    try test.queue("a")
    var sender = OutboxSender(
      store: test.store,
      settings: OutboxSender.Settings(numbers: [PhoneNumberID("100")], seed: seed))
    for tenth in 0..<36_000 {
      let span = Duration.milliseconds(100 * tenth)
      let items = try sender.runOnce(at: .after(span))
      try sender.answered(items.map { ($0, answer) }, at: .after(span))
      if sender.pause(of: PhoneNumberID("100")) == .unreachable { return span }
    }
    return nil
  }

  @Test(arguments: [
    GraphAnswer.notSent, .ambiguous, .refused(status: 503, code: nil, retryAfter: nil),
  ])
  func `nothing but failures are told within a minute`(_ answer: GraphAnswer) throws {
    for seed: UInt64 in 0..<40 {
      let span = try #require(try timeToOutage(seed, answer))
      #expect(span >= .seconds(20) && span < .seconds(60), "seed \(seed): \(span)")
    }
  }

  @Test func `failures between answers are no outage`() throws {
    let test = try TestStore(.memory)
    var sender = sender(test)
    for minute in 0..<60 {
      let now = Moment.after(.seconds(60 * minute))
      try test.queue("a", phone: "\(minute)", at: now)
      var tries = 0
      for second in 0..<60 {
        let now = now + .seconds(second)
        for item in try sender.runOnce(at: now) {
          // A reset, a lost answer, then the message goes.
          let answers: [GraphAnswer] = [.notSent, .ambiguous]
          let name = MessageID("w\(item.id.rawValue)")
          try sender.answered(
            [(item, tries < 2 ? answers[tries] : .accepted(name))], at: now)
          tries += 1
        }
        #expect(sender.pause(of: PhoneNumberID("100")) == nil)
      }
      #expect(tries == 3)
    }
  }

  @Test func `what was taken goes out although the store refuses the rest`() throws {
    let test = try TestStore(.memory)
    try test.queue("a", phone: "1", at: .start)
    var sender = OutboxSender(
      store: FaultyStore(test.store) { $0 == 2 ? .refuse : .none },
      settings: OutboxSender.Settings(
        numbers: [PhoneNumberID("100"), PhoneNumberID("200")], numberRate: 0, pairBurst: 0, seed: 1)
    )
    #expect(try sender.runOnce(at: .start).map(\.message.text) == ["a"])
  }

  @Test func `a closed window is told again when the store is back`() throws {
    let test = try TestStore(.memory)
    try test.queue("a", phone: "1", at: .start)
    var sender = OutboxSender(
      store: FaultyStore(test.store) { $0 == 3 ? .refuse : .none },
      settings: OutboxSender.Settings(
        numbers: [PhoneNumberID("100")], numberRate: 0, pairBurst: 0, seed: 1))
    // The window is counted from the first run.
    let first = try sender.runOnce(at: .start)
    try test.queue("b", phone: "2", at: .start)
    #expect(first.map(\.message.text) == ["a"])
    let later = Moment.after(.seconds(90_000))
    #expect(throws: StoreError.self) { try sender.runOnce(at: later) }
    #expect(try sender.runOnce(at: later).isEmpty)
    #expect(try test.store.figures().failed == 1)
  }

  @Test func `a closed window takes the template, an open one the text`() throws {
    let test = try TestStore(.memory)
    try test.accept(.text("x", id: "a", from: "1"))
    let claim = try test.claimOnly()
    var message = OutboundMessage(text: "Kabar baru.")
    message.template = OutboundTemplate(name: "kabar", parameters: ["a"])
    var record = TurnRecord(state: [1])
    record.events = [HandledEvent(place: 0, outcome: .done)]
    record.messages = [NewMessage(message), NewMessage(message)]
    _ = try test.store.commit([TurnCommit(claim, .none(record))], at: .start)
    var sender = sender(test)
    let first = try sender.runOnce(at: .start)
    #expect(first[0].message.template == nil)
    try sender.answered([(first[0], .accepted(MessageID("w")))], at: .start)
    #expect(try sender.runOnce(at: .after(.seconds(90_000)))[0].message.template?.name == "kabar")
  }

  @Test(arguments: [-24, 24])
  func `a step of the wall clock closes no window`(_ hours: Int) throws {
    let test = try TestStore(.memory)
    try test.queue("a", "b")
    var sender = sender(test)
    let first = try sender.runOnce(at: .start)
    try sender.answered([(first[0], .accepted(MessageID("w")))], at: .start)
    let stepped = Moment(wall: Chat.start + .seconds(hours * 3_600), steady: Moment.start.steady)
    #expect(try sender.runOnce(at: stepped).map(\.message.text) == ["b"])
  }
}
