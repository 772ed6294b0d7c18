package import Diagnostics
import Dialogue

/// What became of one file.
package struct FormattedFile: Sendable {
  package enum Outcome: Sendable {
    /// It has the layout already.
    case tidy
    /// What it should be.
    case changed(String)
    /// Not YAML, for these reasons; left alone.
    case unreadable([Diagnostic])
    /// Left alone, since it would not mean the same; the reason in Indonesian.
    case fault(String)
  }

  package var path: String
  package var outcome: Outcome

  /// A file with its outcome.
  package init(path: String, outcome: Outcome) {
    self.path = path
    self.outcome = outcome
  }
}

/// Brings all scripts and tests of a bot into the one layout, in memory.
///
/// It never changes what a file means. Each result is read again and must give the same tree with
/// the same comments; the whole bot is compiled from before and after and must give the same script
/// with the same diagnostics.
package func format(_ folder: DialogueFolder) -> [FormattedFile] {
  let fixed = KeywordFixes.applied(to: folder)
  let layouts = (fixed.scripts + fixed.tests).map { FileLayout.outcome(of: $0) }
  var result = fixed
  result.scripts = zip(fixed.scripts, layouts).map { laidOut($0, $1) }
  result.tests = zip(fixed.tests, layouts.dropFirst(fixed.scripts.count)).map { laidOut($0, $1) }
  // Compiling takes longest, and most files are tidy.
  let isSame = result.scripts == fixed.scripts || meaning(of: fixed) == meaning(of: result)
  return zip(folder.scripts + folder.tests, layouts).map { file, layout in
    FormattedFile(path: file.path, outcome: outcome(of: file, layout, isSame: isSame))
  }
}

private func laidOut(_ file: SourceFile, _ layout: FileLayout.Outcome) -> SourceFile {
  guard case .laidOut(let text) = layout else { return file }
  return SourceFile(path: file.path, text: text)
}

private func outcome(
  of file: SourceFile, _ layout: FileLayout.Outcome, isSame: Bool
) -> FormattedFile.Outcome {
  switch layout {
  case .unreadable(let errors): .unreadable(errors)
  case .fault(let reason): .fault(reason)
  case .laidOut(let text):
    if Array(text.utf8) == file.bytes {
      .tidy
    } else if isSame {
      .changed(text)
    } else {
      .fault("bot akan berubah")
    }
  }
}

/// What must not change: the script's two hashes, and every diagnostic except for its place.
private struct Meaning: Hashable {
  var fingerprints: ScriptFingerprints?
  var diagnostics: [String: Int]
}

private func meaning(of folder: DialogueFolder) -> Meaning {
  let compilation = compile(folder)
  var diagnostics: [String: Int] = [:]
  for diagnostic in compilation.diagnostics {
    // Messages name lines ("juga di baris 12"), and lines may move.
    let message = String(diagnostic.message.filter { !$0.isNumber })
    diagnostics["\(diagnostic.range.file) \(diagnostic.code.rawValue) \(message)", default: 0] += 1
  }
  return Meaning(
    fingerprints: compilation.script.map { ScriptFingerprints(of: $0) }, diagnostics: diagnostics)
}
