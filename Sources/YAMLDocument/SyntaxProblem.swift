import Diagnostics

func explain(
  _ error: YAMLSyntaxError, in source: inout YAMLSource, after lastScalar: LastScalar?
) -> Diagnostic {
  Diagnostic(.d102, at: source.range(error.mark, error.mark), "Susunan YAML tidak terbaca di sini.",
  notes: [DiagnosticNote("\(error)")])
}

func directiveDiagnostic(in source: YAMLSource) -> Diagnostic? { nil }
