import Conversations
import Dialogue
import TestSupport
import Testing

/// A turn that fails in the script: nothing of it stays, and nobody is left without an answer.
@Suite struct FaultyTurnTests {
  private func say(_ text: String, _ id: String, _ test: TestStore) throws -> [String] {
    var worker = ConversationWorker(
      store: test.store,
      maker: TurnMaker(
        script: try FaultyBot.script.get(), settings: TurnMaker.Settings(turnsPerMinute: 0, seed: 1)
      ))
    try test.accept(.text(text, id: id, from: "1"))
    let contact = try #require(try test.store.contact(.phone("1")))
    let before = try test.store.outbox(of: contact).count
    _ = try worker.runOnce(at: .start)
    return try test.store.outbox(of: contact).dropFirst(before).map(\.message.text)
  }

  @Test(arguments: StoreKind.allCases)
  func `a failing turn is undone, told once and kept for people; a retry changes as little`(
    _ kind: StoreKind
  ) throws {
    let test = try TestStore(kind)
    let apology = try FaultyBot.script.get().texts.internalError
    #expect(try say("halo", "a", test) == ["Berapa umur Anda?"])
    let contact = try #require(try test.store.contact(.phone("1")))
    let state = try test.store.state(of: contact)
    #expect(try say("rusak", "b", test) == [apology])
    #expect(try test.store.state(of: contact) == state)
    let letter = try #require(try test.store.deadLetters(5).first)
    #expect(letter.contact == contact && letter.reason.hasPrefix("engine_"))
    guard case .message(let item) = letter.kind else {
      Issue.record("\(letter)")
      return
    }
    #expect(item.id == MessageID("b"))
    try test.expectConserved()
    // The conversation stands where it stood.
    #expect(try say("30", "c", test) == ["Terima kasih."])
    // Skipped, and counted.
    #expect(try test.store.drop(letter.id, at: .start))
    #expect(try test.store.figures().dropped == 1)
    try test.expectConserved()
  }

  @Test(arguments: StoreKind.allCases)
  func `the third failure in a row at one place calls people and ends the conversation`(
    _ kind: StoreKind
  ) throws {
    let test = try TestStore(kind)
    let apology = try FaultyBot.script.get().texts.internalError
    _ = try say("halo", "a", test)
    #expect(try say("rusak", "b", test) == [apology])
    // A turn that works in between begins the count anew.
    #expect(try say("entahlah", "c", test).count == 1)
    #expect(try say("rusak", "d", test) == [apology])
    #expect(try say("rusak", "e", test) == [apology])
    #expect(try test.store.deadLetters(5).count == 3)
    let contact = try #require(try test.store.contact(.phone("1")))
    let stuck = try test.store.state(of: contact)
    let third = try say("rusak", "f", test)
    #expect(third == [apology])
    #expect(try test.store.state(of: contact) != stuck)
    // Handled, so that it is no dead letter; the conversation is over and another one may begin.
    #expect(try test.store.deadLetters(5).count == 3)
    let anew = try say("halo", "g", test)
    #expect(anew == ["Berapa umur Anda?"])
    try test.expectConserved()
  }
}
