import Conversations
import Dialogue
import TestSupport
import Testing

/// What happens to others while calls to some people fail.
@Suite struct RefusedPersonTests {
  /// A number whose calls to some people fail, looked at each tenth of a second.
  private struct World {
    let test: TestStore
    var sender: OutboxSender
    var now = Moment.start
    /// What Graph answers to a call to a phone; nil: it never does.
    var refusals: [String: GraphAnswer?] = [:]
    var calls: [(phone: String, at: Duration)] = []
    var arrived: [String: [Duration]] = [:]
    var pause: NumberPause? { sender.pause(of: PhoneNumberID("100")) }

    init(_ kind: StoreKind = .memory) throws {
      test = try TestStore(kind)
      sender = OutboxSender(
        store: test.store,
        settings: OutboxSender.Settings(
          numbers: [PhoneNumberID("100")], numberRate: 0, pairBurst: 0, seed: 7))
    }

    mutating func write(_ phones: String...) throws {
      for phone in phones { try test.write(phone, at: now) }
    }

    mutating func pass(_ time: Duration) throws {
      let end = now.steady + time
      while now.steady < end {
        try run()
        now = now + .milliseconds(100)
      }
    }

    /// How long it takes until a message to somebody has arrived who has just written.
    mutating func delay(_ phone: String, most: Duration = .seconds(120)) throws -> Duration {
      let before = arrived[phone]?.count ?? 0
      let start = now.steady
      try write(phone)
      while now.steady - start <= most {
        try run()
        if (arrived[phone]?.count ?? 0) > before { return now.steady - start }
        now = now + .milliseconds(100)
      }
      return .seconds(86_400)
    }

    mutating func run() throws {
      for item in try sender.runOnce(at: now) {
        let phone = item.recipient.phone ?? ""
        calls.append((phone, now.steady))
        let answer = refusals[phone] ?? .accepted(MessageID("w\(calls.count)"))
        guard let answer else { continue }
        if case .accepted = answer { arrived[phone, default: []].append(now.steady) }
        try sender.answered([(item, answer)], at: now)
      }
    }

    func count(_ phone: String, since time: Duration = .zero) -> Int {
      calls.count { $0.phone == phone && $0.at >= time }
    }
  }

  private static func refused(_ code: Int?, status: Int = 400) -> GraphAnswer {
    .refused(status: status, code: code, retryAfter: nil)
  }

  /// Whatever a call may be answered with because of the person.
  static let answers: [GraphAnswer] =
    [
      0, 1, 2, 3, 4, 10, 100, 190, 200, 299, 368, 80_007, 130_429, 130_472, 130_497, 131_000,
      131_005, 131_016, 131_021, 131_026, 131_030, 131_031, 131_037, 131_042, 131_045, 131_047,
      131_048, 131_049, 131_050, 131_053, 131_056, 131_057, 131_062, 133_004, 133_010, 135_000,
      137_000,
    ].map { refused($0) } + [
      refused(nil, status: 401), refused(nil, status: 429), refused(nil, status: 500), .ambiguous,
      .notSent,
    ]

  @Test(arguments: answers)
  func `one person who is refused holds nobody up, and is asked about ever less often`(
    _ answer: GraphAnswer
  ) throws {
    var world = try World()
    world.refusals["1"] = answer
    try world.write("1")
    // Not just when they are tried again: what is under way meanwhile says nothing of it.
    try world.pass(.seconds(62))
    for phone in ["2", "3", "2", "4"] {
      #expect(try world.delay(phone) == .zero)
      #expect(world.pause == nil)
      try world.pass(.seconds(30))
    }
    let calls = world.count("1", since: Moment.start.steady + .seconds(62))
    #expect(calls <= 40)
    // Alone they are no trouble of the number any more, however long nobody else writes.
    try world.pass(.seconds(300))
    #expect(world.pause == nil || world.pause == .rate || world.pause == .maintenance)
    #expect(try world.delay("5") == .zero)
    try world.test.expectConserved()
  }

  @Test(arguments: answers)
  func `several who are refused hold nobody up for more than two seconds`(
    _ answer: GraphAnswer
  ) throws {
    var world = try World()
    for phone in ["1", "2", "3", "4", "5"] {
      world.refusals[phone] = answer
      try world.write(phone)
    }
    try world.pass(.seconds(150))
    // An expired token is asked about each five seconds at most.
    let most: Duration = world.pause == .token ? .seconds(5) : .seconds(2)
    for phone in ["6", "7", "8", "6"] {
      #expect(try world.delay(phone) <= most)
      try world.pass(.seconds(50))
    }
    try world.test.expectConserved()
  }

  @Test(arguments: StoreKind.allCases)
  func `calls that have no answer for long hold nobody up`(_ kind: StoreKind) throws {
    var world = try World(kind)
    for phone in ["1", "2", "3"] {
      world.refusals[phone] = Self.refused(nil, status: 503)
      try world.write(phone)
    }
    try world.pass(.seconds(40))
    #expect(world.pause == .unreachable)
    for phone in ["1", "2", "3", "4"] { world.refusals[phone] = .some(nil) }
    try world.write("4")
    try world.pass(.seconds(10))
    #expect(world.pause == .unreachable)
    #expect(try world.delay("5") <= .seconds(2))
    #expect(world.pause == nil)
    try world.test.expectConserved()
  }

  @Test(arguments: StoreKind.allCases)
  func `somebody who is refused on their own takes nobody's turn while all wait`(
    _ kind: StoreKind
  ) throws {
    for second in stride(from: 1, through: 120, by: 3) {
      var world = try World(kind)
      let expired = Self.refused(190)
      world.refusals["1"] = expired
      try world.write("1")
      try world.pass(.seconds(10))
      #expect(try world.delay("2") == .zero)
      for phone in ["3", "4"] {
        world.refusals[phone] = expired
        try world.write(phone)
      }
      try world.pass(.seconds(second))
      #expect(world.pause == .token)
      #expect(try world.delay("5") <= .seconds(5), "after \(second) s")
    }
  }

  @Test(arguments: StoreKind.allCases)
  func `while all wait, each of those who were refused has their turn`(_ kind: StoreKind) throws {
    var world = try World(kind)
    let phones = (1...9).map { "\($0)" }
    for phone in phones {
      world.refusals[phone] = Self.refused(368)
      try world.write(phone)
    }
    try world.pass(.seconds(30))
    #expect(world.pause == .policy)
    let start = world.now.steady
    try world.pass(.seconds(60 * 9))
    #expect(Set(world.calls.filter { $0.at >= start }.map(\.phone)) == Set(phones))
    // Only the youngest can be reached again, and is found.
    world.refusals["9"] = nil
    try world.pass(.seconds(60 * 9))
    #expect(world.arrived["9"]?.count == 1)
    #expect(world.pause == nil)
  }

  @Test func `a number that is refused to everybody is asked about by one after the other`() throws
  {
    var world = try World()
    for person in 0..<400 { try world.write("\(person)") }
    for person in 0..<500 { world.refusals["\(person)"] = Self.refused(131_031) }
    try world.pass(.seconds(1))
    let start = world.now.steady
    for person in 400..<500 {
      try world.write("\(person)")
      try world.pass(.seconds(6))
    }
    // Those who were not refused yet each two seconds, until they are too many, then one a minute.
    let calls = world.calls.count { $0.at >= start }
    #expect(calls > 150 && calls < 320, "\(calls) calls")
    world.refusals = [:]
    try world.pass(.seconds(70))
    #expect(world.arrived.count == 500)
    #expect(world.pause == nil)
    try world.test.expectConserved()
  }

  @Test func `an expired token is asked about each five seconds whoever comes`() throws {
    var world = try World()
    for person in 0..<60 { world.refusals["\(person)"] = Self.refused(190, status: 401) }
    try world.write("0", "1")
    try world.pass(.seconds(1))
    let start = world.now.steady
    for person in 2..<60 {
      try world.write("\(person)")
      try world.pass(.seconds(1))
    }
    let calls = world.calls.map(\.at).filter { $0 >= start }
    #expect(calls.count > 5)
    #expect(zip(calls, calls.dropFirst()).allSatisfy { $1 - $0 >= .seconds(5) })
    world.refusals = [:]
    world.sender.resume(PhoneNumberID("100"))
    try world.pass(.seconds(1))
    #expect(world.arrived.count == 60)
  }

  @Test func `what two people are asked to wait for, all wait for; one alone waits alone`() throws {
    var world = try World()
    world.refusals["1"] = .refused(status: 429, code: 4, retryAfter: .seconds(30))
    try world.write("1")
    try world.pass(.seconds(1))
    #expect(try world.delay("2") == .zero)
    #expect(world.count("1") == 1)
    world.refusals["1"] = nil
    for phone in ["3", "4"] {
      world.refusals[phone] = .refused(status: 429, code: 4, retryAfter: .seconds(30))
    }
    try world.write("3", "4")
    try world.pass(.seconds(1))
    let delay = try world.delay("5")
    #expect(delay > .seconds(25) && delay <= .seconds(31))
  }

  @Test func `an answer to a call from before says nothing of what was refused since`() throws {
    let test = try TestStore(.memory)
    for phone in ["1", "2", "3"] { try test.queue("a", phone: phone) }
    var sender = OutboxSender(
      store: test.store,
      settings: OutboxSender.Settings(
        numbers: [PhoneNumberID("100")], numberRate: 0, pairBurst: 0, seed: 1))
    let items = try sender.runOnce(at: .start)
    let expired = Self.refused(190, status: 401)
    try sender.answered([(items[0], expired), (items[1], expired)], at: .start)
    try sender.answered([(items[2], .accepted(MessageID("w")))], at: .start)
    #expect(sender.pause(of: PhoneNumberID("100")) == .token)
    try test.queue("a", phone: "4")
    #expect(try sender.runOnce(at: .after(.seconds(1))).isEmpty)
  }
}

extension TestStore {
  /// Somebody writes and is answered.
  fileprivate func write(_ phone: String, at now: Moment) throws {
    let id = "in-\(phone)-\(now.steady)"
    try accept(.text("halo", id: id, from: phone), at: now)
    try commit(try claimOnly(at: now), messages: ["jawab"], at: now)
  }
}
