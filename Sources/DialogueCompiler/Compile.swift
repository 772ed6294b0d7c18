package import Diagnostics
package import Dialogue
import YAMLDocument

/// What became of a folder.
package struct Compilation: Sendable {
  /// nil if there is an error among the diagnostics.
  package var script: Script?
  /// All problems of all files, sorted.
  package var diagnostics: [Diagnostic]
  /// Where each instruction of the script stands in the files, by node; nil for generated ones.
  package var ranges: [SourceRange?]
}

/// Compiles the scripts of a folder.
///
/// Tests in it are not looked at.
///
/// - Parameters:
///   - folder: The files.
///   - zone: Stands above the bot's own time zone; nil leaves that.
///   - checksPaths: Whether the rules over all paths are judged as well. Without them a script may
///     loop or meet empty values: the engine must bear that, and its tests need such scripts.
/// - Returns: The script, if there is no error, and all problems.
package func compile(
  _ folder: DialogueFolder, zone: TimeZoneOffset? = nil, checksPaths: Bool = true
) -> Compilation {
  var reader = DocumentReader()
  let reading = readFiles(of: folder, with: &reader)
  var diagnostics = reader.diagnostics
  let symbols = Symbols(reader.document)
  diagnostics += symbols.diagnostics
  let context = CheckContext(folder: folder, document: reader.document, symbols: symbols)
  for check in scriptChecks { diagnostics += check.diagnostics(in: context) }
  var assembly = ScriptAssembly(reader.document, symbols)
  var parts = assembly.assemble()
  if let zone { parts.zone = zone }
  diagnostics += assembly.diagnostics
  let words = WordContext(context, parts)
  for check in wordChecks { diagnostics += check.diagnostics(in: words) }
  diagnostics += doubledNames(in: parts)
  let followOns = FollowOns(folder, reading, hasFlows: !reader.document.flows.isEmpty)
  diagnostics = reading + followOns.removed(from: diagnostics)
  var script: Script?
  if !diagnostics.contains(where: { $0.severity == .error }), assembly.hasStart {
    // Only now: what could not be read may well use the variable.
    diagnostics += UnusedVariableCheck.diagnostics(
      assembly.symbols, read: assembly.read, context)
    let finished = Script(parts)
    var prompts: [PromptDocument] = []
    context.prompts { prompts.append($0) }
    diagnostics += UnsatisfiableRuleCheck.diagnostics(
      finished, prompts, at: assembly.promptRanges)
    let program = ProgramContext(finished, assembly)
    for check in checksPaths ? programChecks : [] {
      diagnostics += check.diagnostics(in: program)
    }
    if !diagnostics.contains(where: { $0.severity == .error }) { script = finished }
  }
  return Compilation(
    script: script, diagnostics: diagnostics.sorted(), ranges: assembly.ranges)
}

private func readFiles(
  of folder: DialogueFolder, with reader: inout DocumentReader
) -> [Diagnostic] {
  var diagnostics: [Diagnostic] = []
  var hasManifest = false
  for file in folder.tables {
    reader.tableFiles[String(file.path.dropFirst(folder.path.count + 1))] = file
  }
  // bot.yaml first: it names the tables that questions elsewhere take their options from.
  for file in folder.scripts.filter(isManifest) + folder.scripts.filter({ !isManifest($0) }) {
    hasManifest = hasManifest || isManifest(file)
    let result = readYAML(file)
    diagnostics += result.diagnostics
    for (place, document) in result.documents.enumerated() {
      reader.read(
        document, isManifest: isManifest(file) && place == 0, language: language(of: file))
    }
    // A file that could not be read at all has been told about already.
    if result.diagnostics.isEmpty, isEmpty(result) { diagnostics.append(emptyFile(file)) }
  }
  if !hasManifest {
    diagnostics.append(
      Diagnostic(
        .d107, at: SourceRange(file: folder.path + "/bot.yaml", at: .start),
        "Folder ini belum punya bot.yaml."))
  }
  return diagnostics
}

/// D107 for an empty bot.yaml, without which there is no bot; D113 for any other file.
private func emptyFile(_ file: SourceFile) -> Diagnostic {
  let range = SourceRange(file: file.path, at: .start)
  guard isManifest(file) else {
    return Diagnostic(
      .d113, at: range, "Berkas \(file.path) tidak memuat alur, kamus, atau uji.")
  }
  return Diagnostic(
    .d107, at: range, "Berkas \(file.path) masih kosong.",
    caretNote: "tulis sedikitnya wicara: 1, bot: nama_bot, dan mulai: nama_alur")
}

private func isManifest(_ file: SourceFile) -> Bool {
  file.path.split(separator: "/").last == "bot.yaml"
}

/// `jv` for `teks.jv.yaml`.
private func language(of file: SourceFile) -> String? {
  let parts = file.path.split(separator: "/").last?.split(separator: ".") ?? []
  guard parts.count == 3, parts[0] == "teks", (2...3).contains(parts[1].count) else { return nil }
  return String(parts[1])
}

private func isEmpty(_ result: YAMLResult) -> Bool {
  result.documents.allSatisfy { document in
    switch document.content {
    case .scalar(let scalar): scalar.text.isEmpty
    case .sequence: false
    case .mapping(let entries): entries.isEmpty
    }
  }
}

/// Two names with one hash would be one thing to a saved conversation.
///
/// With 64 bits this does not happen by chance; if it does, another name helps.
private func doubledNames(in parts: ScriptParts) -> [Diagnostic] {
  var seen = [StableID: String](minimumCapacity: parts.keys.count)
  var found: [Diagnostic] = []
  for name in parts.keys {
    if let other = seen.updateValue(name, forKey: StableID(hashing: name)) {
      found.append(
        Diagnostic(
          .d203, at: SourceRange(file: "bot.yaml", at: .start),
          "Nama \"\(name)\" dan \"\(other)\" tidak dapat dibedakan; ganti salah satunya."))
    }
  }
  return found
}
