import Conversations
import Testing

/// Figures that are promised to people (docs/developer/janji.md): the laws of the contract name the
/// constants, so it stands here what those are.
@Suite struct PromisedNumberTests {
  @Test func `who is in whose hand`() {
    // A dead worker's contacts are taken over within 15 s; an event is tried three times.
    #expect(StoreLimits.lease <= .seconds(15))
    #expect(StoreLimits.attempts == 3)
  }

  @Test func `what is waited for before a message is sent again`() {
    #expect(StoreLimits.settling == .seconds(10))
    #expect(StoreLimits.earlyStatusLifetime >= .seconds(3_600))
  }

  @Test func `how much one person may have`() {
    #expect(ContactGuard.span == .seconds(60))
    #expect(ContactGuard.loopLength == 5 && ContactGuard.loopSpan == .seconds(300))
    #expect(ContactGuard.lookUps == 5 && ContactGuard.lookUpSpan == .seconds(3_600))
    #expect(ContactGuard.faults == 3)
    let settings = OutboxSender.Settings(numbers: [], seed: 1)
    #expect(settings.pairBurst == 45 && OutboxSender.Settings.pairInterval == .seconds(6))
    #expect(WindowClock.window < .seconds(24 * 3_600))
    #expect(WindowClock.window >= .seconds(24 * 3_600 - 300))
  }
}
