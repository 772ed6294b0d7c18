import Conversations
import Dialogue
import TestSupport
import Testing

/// Files to be fetched, in every store.
@Suite struct MediaContractTests {
  private static let refusal = OutboundMessage(text: "Sudah terlalu banyak untuk hari ini.")

  private func send(
    _ id: String, from phone: String, at now: Moment = .start, _ test: TestStore
  ) throws {
    var item = InboxItem.text("", id: id, from: phone)
    item.message = .media(Media(kind: .image, reference: id))
    item.attachment = Attachment(mediaID: id, mimeType: "image/jpeg")
    _ = try test.store.accept([Intake(messages: [item])], at: now)
  }

  private func claim(
    _ test: TestStore, _ limit: Int = 8, at now: Moment = .start
  ) throws
    -> [MediaJob]
  {
    try test.store.claimMedia(limit, at: now)
  }

  private func report(
    _ outcome: MediaReport.Outcome, of job: MediaJob, at now: Moment = .start, _ test: TestStore
  ) throws {
    try test.store.record([MediaReport(id: job.id, outcome: outcome)], at: now)
  }

  @Test(arguments: StoreKind.allCases)
  func `the files of one person leave room for everybody else's`(_ kind: StoreKind) throws {
    let test = try TestStore(kind)
    for place in 0..<20 { try send("a\(place)", from: "1", test) }
    try send("b", from: "2", test)
    let jobs = try claim(test)
    #expect(jobs.map(\.attachment.mediaID) == ["a0", "b", "a1"])
    #expect(try claim(test).isEmpty)
    // Who has failed goes behind others, also after a restart.
    try report(.deferred(until: Moment.start.steady + .seconds(1)), of: jobs[0], test)
    try report(.stored(sha256: "00", bytes: 5), of: jobs[1], test)
    try send("c", from: "2", test)
    #expect(try claim(test).map(\.attachment.mediaID) == ["c", "a2"])
    try test.restart(at: .start)
    #expect(try claim(test).map(\.attachment.mediaID) == ["c", "a1", "a2"])
  }

  @Test(arguments: StoreKind.allCases)
  func `what is held back is no try, and what nobody reports waits again`(
    _ kind: StoreKind
  ) throws {
    let test = try TestStore(kind)
    try send("a", from: "1", test)
    for _ in 0..<3 {
      let job = try #require(try claim(test).first)
      #expect(job.tries == 0)
      try report(.held(until: Moment.start.steady), of: job, test)
    }
    #expect(try claim(test).count == 1)
    #expect(try claim(test, at: .after(.seconds(179))).isEmpty)
    #expect(try claim(test, at: .after(.seconds(180))).count == 1)
  }

  @Test(arguments: StoreKind.allCases)
  func `who sends more than a day's limits is told once a day, also after a restart`(
    _ kind: StoreKind
  ) throws {
    let test = try TestStore(kind)
    for place in 0..<4 { try send("a\(place)", from: "1", test) }
    let first = try claim(test)
    #expect(first.map(\.use) == [MediaUse(files: 1), MediaUse(files: 2)])
    try report(.stored(sha256: "00", bytes: 700), of: first[0], test)
    try report(.refused(notice: Self.refusal), of: first[1], test)
    try test.restart(at: .start)
    let rest = try claim(test)
    #expect(
      rest.map(\.use) == [3, 4].map { MediaUse(files: $0, bytes: 700, isRefused: true) })
    for job in rest { try report(.refused(notice: Self.refusal), of: job, test) }
    // What is refused again changes nothing.
    try report(.refused(notice: Self.refusal), of: rest[1], test)
    #expect(try test.store.figures().mediaFailed == 3)
    #expect(try test.sends().map(\.message.text) == [Self.refusal.text])
    let tomorrow = Moment.after(.seconds(86_400))
    try send("b", from: "1", at: tomorrow, test)
    #expect(try claim(test, at: tomorrow).map(\.use) == [MediaUse(files: 1)])
  }

  @Test func `a day that began long before its last file is known after a restart`() throws {
    let test = try TestStore(.sqlite)
    // More than one reading of the table, of two days, some of them not fetched yet.
    let yesterday = Moment.after(.seconds(-86_400))
    for place in 0..<30 { try send("y\(place)", from: "1", at: yesterday, test) }
    for place in 0..<1_200 { try send("a\(place)", from: "\(place % 3 + 2)", test) }
    try test.restart(at: .start)
    let jobs = try claim(test)
    #expect(jobs.map(\.attachment.mediaID) == ["y0", "a0", "a1", "a2", "y1", "a3", "a4", "a5"])
    for job in jobs { try report(.stored(sha256: "00", bytes: 10), of: job, test) }
    try test.restart(at: .start)
    #expect(
      try claim(test).map(\.use)
        == [3, 3, 3, 3, 4, 4, 4, 4].map { MediaUse(files: $0, bytes: 20) })
  }
}
