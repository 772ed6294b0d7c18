import Dialogue
import TestSupport
import Testing

/// People, webhooks, staff and the office in any order: nothing may break the laws of a turn.
struct RandomWalkTests {
  @Test(arguments: RepositoryBot.all)
  func `whatever happens the laws of a turn hold`(bot: String) throws {
    let turns = ["lapor-konten": 500, "contoh/perpustakaan": 200]
    try walk(through: try RepositoryBot.script(bot), turns: turns[bot] ?? 100)
  }

  @Test func `they hold too where flows call, interrupt and replace each other`() throws {
    try walk(through: try InlineBot.script(StateCodingTests.bot), turns: 200)
  }

  private func walk(through script: Script, turns: Int) throws {
    var visited: Set<NodeIndex> = []
    for seed in 0..<4 as Range<UInt64> {
      var walk = RandomWalk(script, seed: seed)
      for _ in 0..<turns {
        let before = walk.chat.state
        let event = walk.next()
        try walk.chat.handle(event)
        let turn = try #require(walk.chat.turns.last)
        let broken = ChannelLaws.violations(in: turn)
        #expect(broken.isEmpty, "seed \(seed): \(event) after \(before.frames.map(\.node))")
        #expect(turn.state.isSound(in: script), "seed \(seed): \(event) in \(turn.state)")
        #expect(turn == step(script, before, on: Event(at: walk.chat.now, kind: event)))
        guard broken.isEmpty else { return }
        visited.formUnion(turn.trace.visited)
      }
    }
    // A walk that stays at the door proves little.
    #expect(visited.count * 10 >= script.instructions.count * 7)
  }
}
