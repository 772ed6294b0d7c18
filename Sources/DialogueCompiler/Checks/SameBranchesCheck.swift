import Diagnostics
import Dialogue

/// D309: both branches of a `jika` do the same.
///
/// Branches that ask something are taken as different: their questions are two.
struct SameBranchesCheck: ProgramCheck {
  func diagnostics(in context: ProgramContext) -> [Diagnostic] {
    let instructions = context.script.instructions
    return instructions.indices.compactMap { node in
      guard case .branch(_, let otherwise) = instructions[node], let range = context.ranges[node]
      else { return nil }
      let start = Int(otherwise.rawValue)
      guard start - 1 > node, context.script.keys[start - 1].contains(Self.endOfThen),
        case .jump(.node(let end)) = instructions[start - 1]
      else { return nil }
      let then = (node + 1)..<(start - 1)
      let other = start..<Int(end.rawValue)
      guard !then.isEmpty, then.count == other.count,
        zip(then, other).allSatisfy({
          isSame(instructions[$0], from: $0, as: instructions[$1], from: $1)
        })
      else { return nil }
      return Diagnostic(
        .d309, at: range, "Kedua cabang \"jika\" ini melakukan hal yang sama.",
        caretNote: "hapus \"jika\" dan tulis langkahnya sekali, atau perbaiki salah satu cabang")
    }
  }

  /// Part of the key of the jump from the end of `maka` over `lain`.
  private static let endOfThen = "/\(Keyword.otherwise.rawValue):#"

  private func isSame(_ one: Instruction, from: Int, as other: Instruction, from start: Int) -> Bool
  {
    switch (one, other) {
    case (.branch(let left, let target), .branch(let right, let otherTarget)):
      left == right && isSame(target, from: from, as: otherTarget, from: start)
    case (.jump(.node(let target)), .jump(.node(let otherTarget))):
      target == otherTarget || isSame(target, from: from, as: otherTarget, from: start)
    default: one == other
    }
  }

  /// A place inside the branches is as far from both.
  private func isSame(
    _ target: NodeIndex, from: Int, as other: NodeIndex, from start: Int
  ) -> Bool { Int(target.rawValue) - from == Int(other.rawValue) - start }
}
