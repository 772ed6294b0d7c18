import Dialogue
import IndonesianText
import Simulator
import Testing

struct SimulatedActionsTests {
  private static func call(_ name: String, _ arguments: [RecordField] = []) -> ActionCall {
    ActionCall(id: ActionID(turn: 1), name: name, arguments: arguments, idempotencyKey: 1)
  }

  private static func ticket(_ outcome: ActionOutcome) -> String? {
    guard case .success(let fields) = outcome else { return nil }
    return fields.first { $0.name == "tiket" }?.value.text
  }

  @Test func `a saved report is found again by its ticket`() throws {
    let script = try TestBot.script()
    var actions = SimulatedActions(seed: 3)
    let saved = actions.run(Self.call("simpan_laporan"), in: script, at: TestBot.start)
    let ticket = try #require(Self.ticket(saved))
    #expect(TicketNumber.isValid(ticket))
    let field = RecordField(name: "nomor", value: .text(ticket.lowercased()))
    let found = actions.run(Self.call("cari_status", [field]), in: script, at: TestBot.start)
    let day = script.zone.date(at: TestBot.start)
    #expect(
      found
        == .success([
          RecordField(name: "status", value: .text("Diterima")),
          RecordField(name: "diperbarui", value: .date(day)),
        ]))
  }

  @Test func `a ticket that nobody has is a declared error`() throws {
    var actions = SimulatedActions(seed: 3)
    let field = RecordField(name: "nomor", value: .text("BW-0000-0000"))
    let found = actions.run(
      Self.call("cari_status", [field]), in: try TestBot.script(), at: TestBot.start)
    #expect(found == .failure("tidak_ada"))
  }

  @Test func `the same seed gives the same tickets, another one others`() {
    let tickets = (0..<50).map { TicketNumber.make(seed: 1, counter: $0) }
    #expect(Set(tickets).count == 50)
    #expect(tickets == (0..<50).map { TicketNumber.make(seed: 1, counter: $0) })
    #expect(tickets[0] != TicketNumber.make(seed: 2, counter: 0))
  }

  @Test func `any single wrong character of a ticket is found`() {
    let ticket = Array(TicketNumber.make(seed: 7, counter: 0))
    for place in ticket.indices where place > 2 && ticket[place] != "-" {
      for other in TicketNumber.alphabet where other != ticket[place] {
        var wrong = ticket
        wrong[place] = other
        #expect(!TicketNumber.isValid(String(wrong)))
      }
    }
    #expect(TicketNumber.isValid("bw 2222 2222"))
  }

  @Test func `an error that was asked for happens once`() throws {
    let script = try TestBot.script()
    var actions = SimulatedActions(seed: 0)
    try actions.failNext("simpan_laporan", with: "sibuk", in: script)
    let call = Self.call("simpan_laporan")
    #expect(actions.run(call, in: script, at: TestBot.start) == .failure("sibuk"))
    #expect(Self.ticket(actions.run(call, in: script, at: TestBot.start)) != nil)
  }

  @Test(arguments: [
    ("simpan_laporan", "x", "Yang ada: ganda, sibuk."),
    ("simpan_lapor", "sibuk", "Mungkin maksud Anda \"simpan_laporan\"?"),
    ("xyz", "sibuk", "Aksi bot ini: simpan_laporan, cari_status."),
  ])
  func `an undeclared error is refused`(action: String, error: String, hint: String) throws {
    let script = try TestBot.script()
    var actions = SimulatedActions(seed: 0)
    let fault = #expect(throws: TranscriptFault.self) {
      try actions.failNext(action, with: error, in: script)
    }
    #expect(fault?.message.contains(hint) == true, "\(fault?.message ?? "")")
  }

  @Test func `a stub answers in its order, the last one for ever`() throws {
    let script = try TestBot.script()
    let stub = SimulatedActions.Stub.success([RecordField(name: "tiket", value: .text("X"))])
    var actions = SimulatedActions(
      seed: 0, stubs: ["simpan_laporan": [.failure("sibuk"), stub]])
    let call = Self.call("simpan_laporan")
    #expect(actions.run(call, in: script, at: TestBot.start) == .failure("sibuk"))
    #expect(Self.ticket(actions.run(call, in: script, at: TestBot.start)) == "X")
    #expect(Self.ticket(actions.run(call, in: script, at: TestBot.start)) == "X")
  }

  @Test func `outputs that nobody has named fit their declaration`() throws {
    let script = try TestBot.script()
    let stub = SimulatedActions.Stub.success([RecordField(name: "status", value: .number(.zero))])
    var actions = SimulatedActions(seed: 0, stubs: ["cari_status": [stub]])
    let outcome = actions.run(Self.call("cari_status"), in: script, at: TestBot.start)
    guard case .success(let fields) = outcome else {
      Issue.record("failed")
      return
    }
    let outputs = script.actions[1].outputs
    #expect(fields.map(\.name) == outputs.map(\.name))
    #expect(zip(fields, outputs).allSatisfy { $0.value.fits($1.type) })
  }
}
