import Diagnostics
package import Dialogue
import YAMLDocument

/// Why a statement about a conversation could not be read.
package struct StatementFault: Error, Hashable, Sendable {
  /// In Indonesian, for the writer of the test.
  package var message: String
}

/// Reads a condition as `? ...` in a transcript or `/variabel` shows it: an expression of the
/// script's language in which an unknown bare word on one side of a comparison is a text.
///
/// Local variables of `flow` can be named; none if it is nil. Throws a sentence for the writer.
package func readStatement(
  _ source: String, for script: Script, in flow: FlowIndex?
) throws(StatementFault) -> Expression {
  var names = NameTable()
  for (place, variable) in script.variables.enumerated() {
    let isSeen =
      switch variable.scope {
      case .contact, .session: true
      case .local(let owner): owner == flow
      }
    if isSeen { names[variable.name] = .variable(VariableIndex(place)) }
  }
  let node: ExpressionNode
  do throws(ExpressionFault) {
    node = try ExpressionParser.parse(source)
  } catch {
    throw StatementFault(message: "Ungkapan tidak terbaca: diharapkan \(error.expected).")
  }
  let file = SourceFile(path: "", text: source)
  let scalar = YAMLNode(text: source, at: SourceRange(file: file.path, at: .start))
  var checker = ExpressionChecker(
    names: names, variables: script.variables, choices: script.choices)
  let statement = withBareTexts(node, names)
  guard let checked = checker.check(statement, in: SourceText(source, in: scalar)) else {
    throw StatementFault(message: checker.diagnostics.map(\.message).joined(separator: " "))
  }
  return checked.expression
}

/// `x = umum` means `x = "umum"` where no variable is called `umum`.
private func withBareTexts(_ node: ExpressionNode, _ names: NameTable) -> ExpressionNode {
  guard case .binary(let binary, let left, var right) = node.kind else { return node }
  if binary == .and || binary == .or {
    return ExpressionNode(
      kind: .binary(binary, withBareTexts(left, names), withBareTexts(right, names)),
      range: node.range)
  }
  if case .path(let path) = right.kind, names[path.joined(separator: ".")] == nil,
    names[path[0]] == nil
  {
    right.kind = .text(path.joined(separator: "."))
  }
  return ExpressionNode(kind: .binary(binary, left, right), range: node.range)
}
