import Conversations
import Dialogue
import TestSupport
import Testing

@Suite struct ContactGuardTests {
  private let start = Chat.start

  @Test func `so many turns a minute, one notice, then silence`() {
    var verdicts: [ContactGuard.Verdict] = []
    var contact = ContactGuard()
    for place in 0..<40 {
      contact = ContactGuard(decoding: contact.encoded)
      verdicts.append(
        contact.judge(.text("\(place)"), limit: 20, at: start + .milliseconds(place * 100)))
    }
    #expect(verdicts.prefix(20).allSatisfy { $0 == .answer })
    #expect(verdicts[20] == .notice)
    #expect(verdicts.suffix(19).allSatisfy { $0 == .silence })
    #expect(contact.judge(.text("x"), limit: 20, at: start + .seconds(120)) == .answer)
  }

  @Test func `one who goes on too fast reads one notice, not one each minute`() {
    var contact = ContactGuard()
    var counts: [ContactGuard.Verdict: Int] = [:]
    for second in 0..<600 {
      counts[
        contact.judge(.text("\(second)"), limit: 20, at: start + .seconds(second)), default: 0] += 1
    }
    #expect(counts[.notice] == 1)
    #expect(counts[.answer] == 200)
  }

  @Test func `in no minute more than the limit is answered`() {
    var numbers = SeededNumbers(seed: 9)
    var contact = ContactGuard()
    var now = start
    var answered: [Timestamp] = []
    for place in 0..<2_000 {
      now = now + .milliseconds(Int.random(in: 0..<5_000, using: &numbers))
      if contact.judge(.text("\(place)"), limit: 7, at: now) == .answer { answered.append(now) }
    }
    for (place, moment) in answered.enumerated() where place >= 7 {
      #expect(moment - answered[place - 7] >= ContactGuard.span)
    }
  }

  @Test func `a clock that was set back silences nobody`() {
    var contact = ContactGuard()
    for place in 0..<30 { _ = contact.judge(.text("\(place)"), limit: 20, at: start) }
    #expect(contact.judge(.text("x"), limit: 20, at: start + .seconds(-86_400)) == .answer)
  }

  @Test func `no limit is no limit`() {
    var contact = ContactGuard()
    for _ in 0..<100 { #expect(contact.judge(.text("x"), limit: 0, at: start) == .answer) }
    #expect(contact.encoded.isEmpty)
  }

  @Test func `the same exchange five times is a loop, and another message ends it`() {
    var contact = ContactGuard()
    let answer = [OutboundMessage(text: "Halo!")]
    var loops: [Bool] = []
    for place in 0..<5 {
      let at = start + .seconds(place * 20)
      #expect(contact.judge(.text("Halo!"), limit: 20, at: at) == .answer)
      contact = ContactGuard(decoding: contact.encoded)
      loops.append(contact.note(.text("Halo!"), answers: answer, at: at))
    }
    #expect(loops == [false, false, false, false, true])
    #expect(contact.judge(.text("Halo!"), limit: 20, at: start + .seconds(100)) == .silence)
    #expect(contact.judge(.text("Tolong"), limit: 20, at: start + .seconds(101)) == .answer)
    #expect(contact.judge(.text("Halo!"), limit: 20, at: start + .seconds(900)) == .answer)
  }

  @Test func `the same words with other answers are no loop`() {
    var contact = ContactGuard()
    for place in 0..<20 {
      let answer = [OutboundMessage(text: "\(place)")]
      let isLoop = contact.note(.text("ya"), answers: answer, at: start)
      #expect(!isLoop)
    }
  }

  @Test func `so many failed look-ups an hour, then none`() {
    var contact = ContactGuard()
    for place in 0..<ContactGuard.lookUps {
      let at = start + .seconds(60 * place)
      let may = contact.mayLookUp(at: at)
      #expect(may)
      contact.noteFailedLookUp(at: at)
      contact = ContactGuard(decoding: contact.encoded)
    }
    func may(_ span: Duration) -> Bool { contact.mayLookUp(at: start + span) }
    #expect(!may(.seconds(3_599)))
    #expect(may(.seconds(3_600)))
    contact.noteFailedLookUp(at: start + .seconds(3_600))
    #expect(!may(.seconds(3_601)))
    // A clock that was set back locks nobody out.
    #expect(may(.seconds(-86_400)))
  }

  @Test func `a guard of version 1 is read`() {
    // One turn at 5 ms, never over the limit, no exchanges, no faults.
    let contact = ContactGuard(decoding: [1, 1, 10, 0, 0, 0])
    var same = ContactGuard()
    _ = same.judge(.text("x"), limit: 20, at: Timestamp(milliseconds: 5))
    #expect(contact == same)
  }

  @Test func `bytes that are none of ours make a guard that has seen nothing`() {
    var contact = ContactGuard()
    _ = contact.judge(.text("x"), limit: 20, at: start)
    let bytes = contact.encoded
    #expect(ContactGuard(decoding: bytes) == contact)
    for end in 0..<bytes.count {
      #expect(ContactGuard(decoding: Array(bytes.prefix(end))) == ContactGuard())
    }
    #expect(bytes.count < 20)
  }
}
