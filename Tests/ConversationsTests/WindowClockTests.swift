import Conversations
import Dialogue
import TestSupport
import Testing

/// Which messages go out when our clock is wrong.
@Suite struct WindowClockTests {
  private func sender(_ test: TestStore) -> OutboxSender {
    OutboxSender(
      store: test.store,
      settings: OutboxSender.Settings(
        numbers: [PhoneNumberID("100")], numberRate: 0, pairBurst: 0, seed: 1))
  }

  /// Somebody writes at a time by the channel's clock, and is answered.
  private func write(
    _ test: TestStore, _ phone: String, sentAt: Timestamp, at now: Moment
  ) throws {
    var item = InboxItem.text("halo", id: "in-\(phone)", from: phone)
    item.sentAt = sentAt
    try test.accept(item, at: now)
    try test.commit(try test.claimOnly(at: now), messages: [phone], at: now)
  }

  private static func hours(_ count: Int) -> Duration { .seconds(count * 3_600) }

  /// Our clock is off by some hours, the channel's is not.
  private static func off(by error: Int, after span: Duration = .zero) -> Moment {
    Moment(wall: Moment.start.wall + span + hours(error), steady: Moment.start.steady + span)
  }

  @Test(arguments: StoreKind.allCases, [-24, -23, 23, 24])
  func `a clock that is a day off at the start closes no window`(
    _ kind: StoreKind, _ error: Int
  ) throws {
    let now = Self.off(by: error)
    let test = try TestStore(kind, at: now)
    var sender = sender(test)
    for phone in ["1", "2", "3"] { try write(test, phone, sentAt: Moment.start.wall, at: now) }
    #expect(try sender.runOnce(at: now).map(\.message.text) == ["1", "2", "3"])
    #expect(sender.closedWindows == 0)
  }

  @Test(arguments: StoreKind.allCases, [-24, 24])
  func `a restart with a clock that was set in between closes none either`(
    _ kind: StoreKind, _ error: Int
  ) throws {
    let test = try TestStore(kind)
    try write(test, "1", sentAt: Moment.start.wall, at: .start)
    let now = Self.off(by: error, after: .seconds(60))
    try test.restart(at: now)
    var sender = sender(test)
    #expect(try sender.runOnce(at: now).map(\.message.text) == ["1"])
  }

  @Test(arguments: StoreKind.allCases)
  func `where the clocks disagree Graph decides, and is believed`(_ kind: StoreKind) throws {
    let test = try TestStore(kind)
    try write(test, "1", sentAt: Moment.start.wall, at: .start)
    // It was indeed a day; only our clock says so.
    let now = Moment.after(Self.hours(26))
    try test.restart(at: now)
    var sender = sender(test)
    let item = try #require(try sender.runOnce(at: now).first)
    try sender.answered(
      [(item, .refused(status: 400, code: 131_047, retryAfter: nil))], at: now)
    #expect(try sender.runOnce(at: now).isEmpty)
    #expect(sender.closedWindows == 1)
    #expect(try test.store.outbox(of: item.contact).map(\.reason) == ["window_closed"])
    try test.expectConserved()
  }

  @Test(arguments: StoreKind.allCases)
  func `what somebody writes now shows how late it is`(_ kind: StoreKind) throws {
    let test = try TestStore(kind)
    try write(test, "1", sentAt: Moment.start.wall, at: .start)
    let now = Moment.after(Self.hours(26))
    try test.restart(at: now)
    try write(test, "2", sentAt: now.wall, at: now)
    var sender = sender(test)
    #expect(try sender.runOnce(at: now).map(\.message.text) == ["2"])
    #expect(sender.closedWindows == 1)
  }

  @Test(arguments: StoreKind.allCases)
  func `what no clock can be so wrong about is not sent`(_ kind: StoreKind) throws {
    let test = try TestStore(kind)
    try write(test, "1", sentAt: Moment.start.wall, at: .start)
    let now = Moment.after(Self.hours(50))
    try test.restart(at: now)
    var sender = sender(test)
    #expect(try sender.runOnce(at: now).isEmpty)
    #expect(sender.closedWindows == 1)
  }
}
