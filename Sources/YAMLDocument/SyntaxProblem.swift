import Diagnostics

/// Tells a writer what libyaml's error means: D102, or D103 and D110 where those are the cause.
///
/// `lastScalar` is the text read last before the error, nil if there was none.
func explain(
  _ error: YAMLSyntaxError, in source: inout YAMLSource, after lastScalar: LastScalar?
) -> Diagnostic {
  let here = source.line(at: error.mark)
  let opening = source.line(at: error.contextMark)
  let problem = SyntaxProblem(
    error: error, here: here, opening: opening, lastScalar: lastScalar,
    lastLine: lastScalar.map { source.line(at: $0.start) })
  if let tab = here.indentationTab { return problem.tab(at: tab) }
  switch error.problem {
  case "found character that cannot start any token", "did not find expected node content",
    "mapping keys are not allowed in this context":
    return problem.forbiddenFirstCharacter(at: error.mark.column)
  case "did not find expected alphabetic or numeric character":
    return problem.forbiddenFirstCharacter(on: opening, at: error.contextMark.column)
  case "mapping values are not allowed in this context":
    return problem.unexpectedColon()
  case "block sequence entries are not allowed in this context":
    return problem.dashAfterKey()
  case "could not find expected ':'":
    return problem.missingColon()
  case "did not find expected '-' indicator", "did not find expected key":
    return problem.unexpectedContent()
  case "did not find expected ',' or ']'", "did not find expected ',' or '}'":
    return problem.openBracket()
  case "did not find expected <document start>":
    return problem.contentAfterEnd()
  default:
    return explainByContext(problem)
  }
}

/// The errors that are told apart by what was being read, not by what was wrong.
private func explainByContext(_ problem: SyntaxProblem) -> Diagnostic {
  switch problem.error.context {
  case "while scanning a quoted scalar":
    problem.openQuote()
  case "while parsing a quoted scalar":
    problem.badEscape()
  case "while scanning a block scalar":
    problem.textAfterBlockMark()
  case "while scanning a tag", "while parsing a tag", "while parsing a node":
    problem.tag()
  case "while scanning an anchor", "while scanning an alias":
    problem.forbiddenFirstCharacter(on: problem.opening, at: problem.error.contextMark.column)
  default:
    problem.unreadable(
      "periksa tanda baca dan indentasinya", at: problem.place,
      notes: [DiagnosticNote("Kata pengurai YAML: \(problem.error.problem).")])
  }
}

/// D102 for a line that begins with `%`, which YAML takes for an instruction to itself.
///
/// It is looked for before parsing: libyaml compares every `%TAG` line with all those before it,
/// so a file full of them would keep it busy for minutes. A quoted text that goes on with `%` in
/// the first column of a line is refused with it.
func directiveDiagnostic(in source: YAMLSource) -> Diagnostic? {
  var line = 0
  var previous = UInt8(ascii: "\n")
  for byte in source.bytes {
    if byte == UInt8(ascii: "%"), isLineBreak(previous) {
      let mark = YAMLMark(index: 0, line: line, column: 0)
      return Diagnostic(
        .d102, at: SourceRange(file: source.path, at: SourcePosition(mark), length: 1),
        "Susunan YAML tidak terbaca di sini: baris tidak boleh diawali \"%\".")
    }
    if byte == UInt8(ascii: "\r") || (byte == UInt8(ascii: "\n") && previous != UInt8(ascii: "\r"))
    {
      line += 1
    }
    previous = byte
  }
  return nil
}
