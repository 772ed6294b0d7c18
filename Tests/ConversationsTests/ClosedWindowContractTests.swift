import Conversations
import Dialogue
import TestSupport
import Testing

/// The channel takes a text and tells afterwards, in a failed status, that the person's 24 hours
/// are over.
@Suite struct ClosedWindowContractTests {
  /// The contact's messages wait; the first one has a template.
  private func start(_ kind: StoreKind, _ more: String...) throws -> TestStore {
    let test = try TestStore(kind)
    try test.accept(.text("x", id: "a", from: "1"))
    var first = OutboundMessage(text: "kabar")
    first.template = OutboundTemplate(name: "kabar", parameters: ["a"])
    var record = TurnRecord(state: [1])
    record.events = [HandledEvent(place: 0, outcome: .done)]
    record.messages = [NewMessage(first)] + more.map { NewMessage(OutboundMessage(text: $0)) }
    _ = try test.store.commit([TurnCommit(try test.claimOnly(), .none(record))], at: .start)
    return test
  }

  private func sent(_ test: TestStore, as name: String) throws -> OutboxItem {
    let item = try #require(try test.sends().first)
    try test.report(item, .accepted(MessageID(name)))
    return item
  }

  @discardableResult
  private func close(
    _ test: TestStore, _ name: String, _ item: OutboxItem? = nil
  ) throws -> Acceptance {
    let update = StatusUpdate(
      id: MessageID(name), status: .failed, callback: item?.callback,
      errorCode: GraphAnswer.windowClosedCode)
    return try #require(try test.store.accept([Intake(statuses: [update])], at: .start).first)
  }

  private func entry(_ test: TestStore) throws -> OutboxEntry {
    let contact = try #require(try test.store.contact(.phone("1")))
    return try #require(try test.store.outbox(of: contact).first)
  }

  @Test(arguments: StoreKind.allCases)
  func `a text whose window was closed goes as its template, once`(_ kind: StoreKind) throws {
    let test = try start(kind)
    let item = try sent(test, as: "w1")
    #expect(item.windowFrom == Chat.start)
    #expect(try close(test, "w1", item).statuses == 1)
    try test.expectConserved()
    #expect(try test.store.figures().unsent == 1)
    let again = try #require(try test.sends().first)
    #expect(again.id == item.id && again.windowFrom == nil && !again.mayBeCopy)
    #expect(again.message.template?.name == "kabar")
    // The same is told again, before and after the template was taken, and "sent" comes late.
    for late in [item, nil] {
      #expect(try close(test, "w1", late).staleStatuses == 1)
      #expect(try test.status("w1", .sent, callback: late?.callback).staleStatuses == 1)
    }
    try test.report(again, .accepted(MessageID("w2")))
    #expect(try close(test, "w1", item).staleStatuses == 1)
    #expect(try close(test, "w1").earlyStatuses == 1)
    #expect(try entry(test).state == .accepted)
    #expect(try entry(test).messageID == MessageID("w2"))
    #expect(try test.status("w2", .delivered, callback: item.callback).statuses == 1)
    #expect(try test.sends(at: .after(.seconds(500))).isEmpty)
    try test.expectConserved()
  }

  @Test(arguments: StoreKind.allCases)
  func `a template that is refused too is for staff`(_ kind: StoreKind) throws {
    let test = try start(kind)
    let item = try sent(test, as: "w1")
    try close(test, "w1", item)
    _ = try sent(test, as: "w2")
    #expect(try close(test, "w2", item).statuses == 1)
    #expect(try test.sends(at: .after(.seconds(500))).isEmpty)
    #expect(try entry(test).state == .failed)
    #expect(try entry(test).reason == "window_closed")
    #expect(try test.store.figures().failed == 1)
    try test.expectConserved()
  }

  @Test(arguments: StoreKind.allCases)
  func `what has no template is for staff, with the reason`(_ kind: StoreKind) throws {
    let test = try TestStore(kind)
    try test.queue("a", phone: "1")
    try test.report(try test.sends()[0], .accepted(MessageID("w1")))
    try close(test, "w1")
    #expect(try entry(test).reason == "window_closed")
    #expect(try test.sends(at: .after(.seconds(500))).isEmpty)
    // It came through after all.
    try test.status("w1", .delivered)
    #expect(try entry(test).reason == nil)
    try test.expectConserved()
  }

  @Test(arguments: [
    (131_026, "undeliverable"), (132_001, "template"), (131_053, "media_upload"), (500, "refused"),
    (131_049, "marketing_limit"), (131_056, "failed"),
  ])
  func `another failure is told with its reason and not sent again`(
    _ code: Int, _ reason: String
  ) throws {
    for kind in StoreKind.allCases {
      let test = try start(kind)
      let item = try sent(test, as: "w1")
      let update = StatusUpdate(
        id: MessageID("w1"), status: .failed, callback: item.callback, errorCode: code)
      _ = try test.store.accept([Intake(statuses: [update])], at: .start)
      #expect(try entry(test).reason == reason)
      #expect(try test.sends(at: .after(.seconds(500))).isEmpty)
    }
  }

  @Test(arguments: StoreKind.allCases)
  func `the template waits while another message of the contact is under way`(
    _ kind: StoreKind
  ) throws {
    let test = try start(kind, "b", "c")
    _ = try sent(test, as: "w1")
    let second = try #require(try test.sends().first)
    #expect(second.message.text == "b")
    try close(test, "w1")
    #expect(try test.sends().isEmpty)
    try test.report(second, .accepted(MessageID("w2")))
    #expect(try test.sends().map(\.message.text) == ["kabar"])
    #expect(try test.sends().isEmpty)
  }

  @Test(arguments: StoreKind.allCases)
  func `told before the answer, the answer changes nothing`(_ kind: StoreKind) throws {
    let test = try start(kind, "b")
    let item = try #require(try test.sends().first)
    // By the name alone it is not known yet whose it is; the answer says so.
    try close(test, "w1")
    try test.report(item, .accepted(MessageID("w1")))
    let again = try #require(try test.sends().first)
    #expect(again.id == item.id && again.windowFrom == nil)
    // By what we gave along it is known at once.
    let other = try start(kind, "b")
    let first = try #require(try other.sends().first)
    try close(other, "w1", first)
    let template = try #require(try other.sends().first)
    #expect(template.id == first.id && template.windowFrom == nil)
    try other.report(first, .accepted(MessageID("w1")))
    #expect(try other.sends().isEmpty)
    try other.report(template, .accepted(MessageID("w2")))
    #expect(try other.sends().map(\.message.text) == ["b"])
    try other.expectConserved()
  }

  @Test(arguments: StoreKind.allCases)
  func `what the person has written since is another window`(_ kind: StoreKind) throws {
    let test = try start(kind)
    let item = try sent(test, as: "w1")
    let later = Moment.after(.seconds(60))
    try test.accept(.text("y", id: "b", from: "1"), at: later)
    try test.commit(try test.claimOnly(at: later), messages: ["c"], at: later)
    try close(test, "w1", item)
    let again = try #require(try test.sends().first)
    #expect(again.id == item.id)
    #expect(again.windowFrom == Chat.start + .seconds(60))
    // And still only once.
    try test.report(again, .accepted(MessageID("w2")))
    try close(test, "w2", item)
    #expect(try entry(test).state == .failed)
    #expect(try test.sends().map(\.message.text) == ["c"])
  }

  @Test(arguments: StoreKind.allCases)
  func `a restart loses neither the template nor whose name is old`(_ kind: StoreKind) throws {
    let test = try start(kind)
    let item = try sent(test, as: "w1")
    try close(test, "w1", item)
    try test.restart(at: .start)
    #expect(try close(test, "w1", item).staleStatuses == 1)
    let again = try #require(try test.sends().first)
    #expect(again.windowFrom == nil)
    try test.restart(at: .start)
    // Its answer was lost; the status of the template settles it.
    #expect(try close(test, "w1", item).staleStatuses == 1)
    #expect(try test.status("w2", .sent, callback: item.callback).statuses == 1)
    #expect(try entry(test).messageID == MessageID("w2"))
    #expect(try test.sends(at: .after(.seconds(500))).isEmpty)
    try test.expectConserved()
  }
}
