package import Conversations
import Synchronization

/// The dialogues that run now; replaced as a whole between two turns.
package final class ScriptSlot: Sendable {
  private struct State {
    var maker: TurnMaker
    var generation = 0
  }

  private let state: Mutex<State>

  package init(_ maker: TurnMaker) { state = Mutex(State(maker: maker)) }

  /// Puts new dialogues in place; a turn that is being made ends with the old ones.
  package func replace(_ maker: TurnMaker) {
    state.withLock { state in
      state.maker = maker
      state.generation += 1
    }
  }

  /// The newer dialogues, if there are any since `generation`.
  package func newer(than generation: Int) -> (maker: TurnMaker, generation: Int)? {
    state.withLock { $0.generation > generation ? ($0.maker, $0.generation) : nil }
  }

  /// The dialogues now.
  package var current: (maker: TurnMaker, generation: Int) {
    state.withLock { ($0.maker, $0.generation) }
  }
}
