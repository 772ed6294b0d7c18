import Dialogue
import TestSupport
import Testing

struct TraceDetailTests {
  private static let bot = """
    alur:
      mulai:
        - acak: [Satu., Dua., Tiga., Empat.]
        - pilih: Mau apa?
          opsi:
            - Lapor -> lapor
            - Tanya -> mulai
      lapor:
        pemicu: [mau lapor]
        langkah:
          - Baik.
          - selesai
    """

  @Test(arguments: ["halo", "mau lapor", "lapr", "xyz"])
  func `a brief trace changes nothing of the turn itself`(message: String) throws {
    let script = try InlineBot.script(Self.bot)
    var state = ConversationState(for: script, seed: 7)
    for text in ["halo", message, message] {
      let event = Event(at: Chat.start, kind: .message(.text(text)))
      let full = step(script, state, on: event)
      let brief = step(script, state, on: event, trace: .brief)
      #expect(brief.state == full.state)
      #expect(brief.effects == full.effects)
      #expect(brief.trace.rung == full.trace.rung)
      #expect(brief.trace.candidates.isEmpty && brief.trace.visited.isEmpty)
      state = full.state
    }
  }
}
