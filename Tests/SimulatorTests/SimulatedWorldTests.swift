import Dialogue
import Simulator
import Testing

struct SimulatedWorldTests {
  private static func texts(_ world: SimulatedWorld) -> [String] {
    world.lines.compactMap { if case .bot(let message) = $0 { message.text } else { nil } }
  }

  @Test func `timers that come due fire in their order, each at its time`() throws {
    var world = try TestBot.world()
    world.deliver(.text("halo"))
    #expect(world.timers.map(\.id.kind) == [.reminder, .expiry])
    world.pass(.seconds(29 * 60))
    #expect(Self.texts(world).last == "Mau apa?")
    world.pass(.seconds(60))
    #expect(Self.texts(world).last == "Masih di sana?")
    #expect(world.timers.map(\.id.kind) == [.expiry])
    world.pass(.seconds(10 * 3_600))
    #expect(world.state.isIdle)
    #expect(world.timers.isEmpty)
    #expect(world.now == TestBot.start + .seconds(10 * 3_600 + 30 * 60))
  }

  @Test func `one long silence does what several short ones do`() throws {
    var long = try TestBot.world()
    long.deliver(.text("halo"))
    var short = long
    long.pass(.seconds(3 * 3_600))
    for _ in 0..<180 { short.pass(.seconds(60)) }
    #expect(long.lines == short.lines)
    #expect(long.state == short.state)
    #expect(long.now == short.now)
  }

  @Test func `an answer replaces the timers of the question before`() throws {
    var world = try TestBot.world()
    world.deliver(.text("halo"))
    world.pass(.seconds(20 * 60))
    world.deliver(.text("Lapor"))
    let due = TestBot.start + .seconds(50 * 60)
    #expect(world.timers.first == .init(id: TimerID(kind: .reminder, turn: 2), at: due))
  }

  @Test func `an old button can be tapped while a newer question waits`() throws {
    var world = try TestBot.world()
    for line in [UserAction.text("halo"), .tap(label: "Lapor"), .tap(label: "berita bohong")] {
      try world.perform(line)
    }
    try world.perform(.tap(label: "Politik uang"))
    #expect(Self.texts(world).last?.contains("Politik uang") == true)
    #expect(world.exchange.traces.first?.rung == .staleTap)
  }

  @Test func `a label that is nowhere is refused with those there are`() throws {
    var world = try TestBot.world()
    try world.perform(.text("halo"))
    let before = world.lines
    let fault = #expect(throws: TranscriptFault.self) { try world.perform(.tap(label: "Lapr")) }
    #expect(
      fault?.message == "Tidak ada tombol [Lapr]. Yang ada: [Lapor] [Cek status] [Petugas].")
    #expect(world.lines == before)
  }

  @Test func `saving the state between turns changes nothing`() throws {
    var plain = try TestBot.world()
    var saved = plain
    saved.checksState = true
    for text in ["halo", "1", "apa", "1", "ceritanya", "kirim", "halo"] {
      try plain.perform(.text(text))
      try saved.perform(.text(text))
    }
    #expect(saved.breakdown == nil)
    #expect(saved.lines == plain.lines)
  }

  @Test func `going back undoes what was said, stored and planned`() throws {
    var world = try TestBot.world()
    try world.perform(.text("halo"))
    let before = world
    try world.perform(.text("1"))
    try world.perform(.silence(.seconds(3_600)))
    #expect(world.goBack(2) == 2)
    #expect(world.lines == before.lines)
    #expect(world.state == before.state)
    #expect(world.timers == before.timers)
    #expect(world.now == before.now)
    #expect(world.goBack(5) == 1)
    #expect(world.goBack(1) == 0)
    #expect(world.lines.isEmpty)
  }

  @Test func `staff reply and give the conversation back`() throws {
    var world = try TestBot.world()
    try world.perform(.text("halo"))
    try world.perform(.tap(label: "Petugas"))
    #expect(world.state.mode == .handedOver(queue: "aduan"))
    try world.perform(.text("tolong"))
    guard case .effect(let forward)? = world.lines.last else {
      Issue.record("nothing was forwarded")
      return
    }
    #expect(forward.name == "teruskan")
    world.staff(.reply("Kami bantu."))
    #expect(Self.texts(world).last == "Kami bantu.")
    world.staff(.close)
    #expect(world.state.isIdle)
  }
}
