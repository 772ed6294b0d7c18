import Diagnostics
import Dialogue
import IndonesianText

/// D408: a condition that is always true, or never.
///
/// Only what the condition itself says is looked at: fixed values, one thing compared with itself,
/// and comparisons that exclude each other. A constant of the bot is a setting, not a fixed value.
struct ConstantConditionCheck: ScriptCheck {
  func diagnostics(in context: CheckContext) -> [Diagnostic] {
    var found: [Diagnostic] = []
    context.walk { _, step in
      if case .branch(let condition, let then, let otherwise) = step.kind {
        let unused = (then: "maka", otherwise: "lain")
        found += diagnostic(
          condition, ifTrue: otherwise.isEmpty ? nil : unused.otherwise,
          ifFalse: then.isEmpty ? nil : unused.then)
      }
      for prompt in step.prompts {
        for condition in [prompt.condition].compactMap({ $0 }) {
          found += diagnostic(condition, ifTrue: nil, ifFalse: nil)
        }
        for condition in prompt.options.compactMap({ $0.condition }) {
          found += diagnostic(condition, ifTrue: nil, ifFalse: nil)
        }
      }
    }
    return found
  }

  private func diagnostic(
    _ source: SourceText, ifTrue: String?, ifFalse: String?
  ) -> [Diagnostic] {
    let node: ExpressionNode
    do throws(ExpressionFault) { node = try ExpressionParser.parse(source.text) } catch {
      return []
    }
    guard let result = ConstantCondition.value(of: node) else { return [] }
    let unused = (result ? ifTrue : ifFalse).map { "; cabang \"\($0)\" tidak terpakai" } ?? ""
    return [
      Diagnostic(
        .d408, at: source.range,
        "Syarat ini selalu \(result ? "benar" : "salah")\(unused).",
        caretNote: "periksa lagi nilai, tanda, dan \"dan\"/\"atau\"-nya")
    ]
  }
}

/// What can be said of a condition without knowing any variable.
private enum ConstantCondition {
  static func value(of node: ExpressionNode) -> Bool? {
    switch node.kind {
    case .boolean(let value): return value
    case .not(let inner): return value(of: inner).map { !$0 }
    case .binary(.and, let left, let right):
      let (one, other) = (value(of: left), value(of: right))
      if one == false || other == false { return false }
      if one == true, other == true { return true }
      return excludeEachOther(parts(of: node, joinedBy: .and)) ? false : nil
    case .binary(.or, let left, let right):
      let (one, other) = (value(of: left), value(of: right))
      if one == true || other == true { return true }
      if one == false, other == false { return false }
      return coverEverything(parts(of: node, joinedBy: .or)) ? true : nil
    case .binary(let comparison, let left, let right):
      return compare(comparison, left, right)
    default: return nil
    }
  }

  private static func parts(
    of node: ExpressionNode, joinedBy joint: BinaryOperator
  ) -> [ExpressionNode] {
    guard case .binary(joint, let left, let right) = node.kind else { return [node] }
    return parts(of: left, joinedBy: joint) + parts(of: right, joinedBy: joint)
  }

  // MARK: - One comparison

  private static func compare(
    _ comparison: BinaryOperator, _ left: ExpressionNode, _ right: ExpressionNode
  ) -> Bool? {
    if case .path(let one) = left.kind, case .path(let other) = right.kind, one == other {
      switch comparison {
      case .equal: return true
      case .unequal, .less, .greater: return false
      default: return nil
      }
    }
    if let one = number(left), let other = number(right) {
      switch comparison {
      case .equal: return one == other
      case .unequal: return one != other
      case .less: return one < other
      case .lessOrEqual: return !(other < one)
      case .greater: return other < one
      case .greaterOrEqual: return !(one < other)
      default: return nil
      }
    }
    if case .text(let one) = left.kind, case .text(let other) = right.kind {
      switch comparison {
      case .equal: return one == other
      case .unequal: return one != other
      default: return nil
      }
    }
    return nil
  }

  private static func number(_ node: ExpressionNode) -> FixedDecimal? {
    guard case .number(let text) = node.kind else { return nil }
    return FixedDecimal(parsing: text)
  }

  // MARK: - Several comparisons of one thing

  /// `jenis = "a" dan jenis = "b"`, `umur > 20 dan umur < 17`.
  private static func excludeEachOther(_ parts: [ExpressionNode]) -> Bool {
    var texts: [[String]: String] = [:]
    var least: [[String]: (bound: FixedDecimal, isOpen: Bool)] = [:]
    var most: [[String]: (bound: FixedDecimal, isOpen: Bool)] = [:]
    for part in parts {
      guard case .binary(let comparison, let left, let right) = part.kind,
        case .path(let path) = left.kind
      else { continue }
      if comparison == .equal, case .text(let text) = right.kind {
        if let other = texts[path], other != text { return true }
        texts[path] = text
      }
      guard let bound = number(right) else { continue }
      let isOpen = comparison == .less || comparison == .greater
      if [.greater, .greaterOrEqual, .equal].contains(comparison),
        least[path].map({ $0.bound < bound || ($0.bound == bound && isOpen) }) ?? true
      {
        least[path] = (bound, isOpen)
      }
      if [.less, .lessOrEqual, .equal].contains(comparison),
        most[path].map({ bound < $0.bound || ($0.bound == bound && isOpen) }) ?? true
      {
        most[path] = (bound, isOpen)
      }
      if let low = least[path], let high = most[path],
        high.bound < low.bound || (high.bound == low.bound && (high.isOpen || low.isOpen))
      {
        return true
      }
    }
    return false
  }

  /// `jenis != "a" atau jenis != "b"`: nothing is both.
  private static func coverEverything(_ parts: [ExpressionNode]) -> Bool {
    var texts: [[String]: String] = [:]
    for part in parts {
      guard case .binary(.unequal, let left, let right) = part.kind,
        case .path(let path) = left.kind, case .text(let text) = right.kind
      else { continue }
      if let other = texts[path], other != text { return true }
      texts[path] = text
    }
    return false
  }
}
