import Dialogue
import DialogueCompiler

/// `? …` in a test: whether something is true of a conversation that stands still.
package enum StatementCheck {
  /// nil if it holds; otherwise what to say instead, in the form of the statement or as a sentence.
  package static func failure(of statement: String, in world: SimulatedWorld) -> Failure? {
    let state = world.state
    switch statement {
    case "selesai":
      return state.isIdle ? nil : .actual(standing(of: world))
    case "alih":
      if case .handedOver = state.mode { return nil }
      return .actual(standing(of: world))
    default:
      if statement.hasPrefix("alih ") {
        let queue = statement.dropFirst(5).trimmed
        if case .handedOver(let actual) = state.mode, actual == queue { return nil }
        return .actual(standing(of: world))
      }
      return failure(ofExpression: statement, in: world)
    }
  }

  package enum Failure: Hashable, Sendable {
    /// What is true instead.
    case actual(String)
    /// The statement could not be read.
    case unreadable(String)
  }

  private static func failure(
    ofExpression source: String, in world: SimulatedWorld
  ) -> Failure? {
    let flow = world.state.frames.last?.flow
    do throws(StatementFault) {
      let expression = try readStatement(source, for: world.script, in: flow)
      let value = evaluate(expression, in: world.script, world.state, at: world.now)
      guard !(value.boolean ?? !value.isEmpty) else { return nil }
      return .actual(counterexample(source, expression, in: world))
    } catch {
      return .unreadable(error.message)
    }
  }

  /// `laporan.jenis = hoaks` for a comparison; otherwise that it does not hold.
  private static func counterexample(
    _ source: String, _ expression: Expression, in world: SimulatedWorld
  ) -> String {
    guard case .compare(_, let left, _) = expression,
      let end = source.firstIndex(where: { "=!<>".contains($0) })
    else { return "tidak benar: \(source)" }
    let value = evaluate(left, in: world.script, world.state, at: world.now)
    return "\(source[..<end].trimmed) = \(ValueText.write(value, in: world.script.zone))"
  }

  /// In a few words, where a conversation stands.
  static func standing(of world: SimulatedWorld) -> String {
    switch world.state.mode {
    case .handedOver(let queue): return "alih \(queue)"
    case .waitingForAction: return "menunggu hasil aksi"
    case .bot: break
    }
    if world.state.isIdle { return "selesai" }
    guard let flow = world.state.frames.last?.flow else { return "menunggu jawaban" }
    return "menunggu jawaban di alur \(world.script[flow].name)"
  }
}
