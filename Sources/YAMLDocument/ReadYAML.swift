package import Diagnostics

/// Reads a YAML file into trees of located values.
///
/// It always ends and never fails: whatever the bytes are, the result tells what could be read and
/// what was wrong (D101–D105, D109, D110). Anchors, aliases, tags and keys that are no texts are
/// refused (LANGUAGE.md 3), and nothing is ever resolved to a number, truth value or date.
///
/// - Parameters:
///   - file: The file.
///   - limits: The largest file that is read.
/// - Returns: One node for each document. After a syntax error or a passed limit, the documents
///   before it.
package func readYAML(_ file: SourceFile, limits: YAMLLimits = .standard) -> YAMLResult {
  guard file.bytes.count <= limits.fileBytes else {
    return YAMLResult(documents: [], diagnostics: [tooLarge(file, limits)])
  }
  let checked = checkCharacters(of: file)
  guard let bytes = checked.bytes else {
    return YAMLResult(documents: [], diagnostics: checked.diagnostics)
  }
  var builder = YAMLTreeBuilder(YAMLSource(path: file.path, bytes: bytes), limits: limits)
  let documents = builder.readDocuments()
  return YAMLResult(
    documents: documents,
    diagnostics: oneOfEachPlace(
      (checked.diagnostics + builder.diagnostics).withoutDuplicates().sorted()))
}

/// Of several syntax errors (D102) at one place only the first, which knows more.
private func oneOfEachPlace(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
  var seen: Set<SourcePosition> = []
  return diagnostics.filter {
    $0.code != .d102 || seen.insert($0.range.start).inserted
  }
}

private func tooLarge(_ file: SourceFile, _ limits: YAMLLimits) -> Diagnostic {
  Diagnostic(
    .d102, at: SourceRange(file: file.path, at: .start),
    "Berkas ini \(file.bytes.count) bita, lebih besar dari batas \(limits.fileBytes) bita; "
      + "bagi menjadi beberapa berkas.")
}
