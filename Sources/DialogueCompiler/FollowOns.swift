import Diagnostics

/// One mistake, one diagnostic: finds what only follows from a problem told while reading.
///
/// - A second remark about exactly the same place (a doubled flow is a doubled key already).
/// - Whatever else is said of a file whose layout is broken.
/// - Names that are missing because the file that has them could not be read, or is not there, or
///   because the whole `alur:` stands where it does not belong.
struct FollowOns {
  private let files: [String: SourceFile]
  private let told: Set<SourceRange>
  /// Files whose layout is broken.
  private let broken: Set<String>
  /// Every word in them: what stands there may well be the name that is missing elsewhere.
  private let lostWords: Set<Substring>
  private let hasManifest: Bool
  private let hasFlows: Bool

  /// - Parameters:
  ///   - folder: The files.
  ///   - reading: What was told while they were read as YAML.
  ///   - hasFlows: Whether any flow could be read.
  init(_ folder: DialogueFolder, _ reading: [Diagnostic], hasFlows: Bool) {
    let files = Dictionary(
      (folder.scripts + folder.tables).map { ($0.path, $0) },
      uniquingKeysWith: { first, _ in first })
    let broken = Set(reading.filter { [.d101, .d102, .d103].contains($0.code) }.map(\.range.file))
    lostWords = Set(broken.flatMap { Self.words(in: files[$0]?.text ?? "") })
    hasManifest = !reading.contains {
      $0.code == .d107 || ($0.range.file.hasSuffix("bot.yaml") && broken.contains($0.range.file))
    }
    told = Set(reading.map(\.range))
    self.files = files
    self.broken = broken
    self.hasFlows = hasFlows
  }

  func removed(from diagnostics: [Diagnostic]) -> [Diagnostic] {
    let respelt = respeltNames(in: diagnostics)
    return diagnostics.filter { diagnostic in
      if told.contains(diagnostic.range) || broken.contains(diagnostic.range.file) { return false }
      switch diagnostic.code {
      case .d205: return !isLost(diagnostic) && (hasFlows || diagnostics.count == 1)
      case .d301, .d401, .d801: return !isLost(diagnostic) && !misses(respelt, diagnostic)
      default: return true
      }
    }
  }

  /// The names that D203 asks for: who uses them already is right.
  private func respeltNames(in diagnostics: [Diagnostic]) -> Set<String> {
    Set(
      diagnostics.filter { $0.code == .d203 }.map {
        DocumentReader.nameProposal(for: written(at: $0.range))
      })
  }

  private func misses(_ names: Set<String>, _ diagnostic: Diagnostic) -> Bool {
    !names.isEmpty
      && Self.words(in: written(at: diagnostic.range)).contains { names.contains(String($0)) }
  }

  /// Whether the name that a diagnostic misses may stand in what could not be read.
  private func isLost(_ diagnostic: Diagnostic) -> Bool {
    guard hasManifest else { return true }
    guard !broken.isEmpty else { return false }
    return Self.words(in: written(at: diagnostic.range)).contains { lostWords.contains($0) }
  }

  private func written(at range: SourceRange) -> String {
    let line = files[range.file]?.line(range.start.line).map { Array($0.unicodeScalars) } ?? []
    let end = range.end.line == range.start.line ? range.end.column - 1 : line.count
    guard range.start.column - 1 < min(end, line.count) else { return "" }
    return String(String.UnicodeScalarView(line[(range.start.column - 1)..<min(end, line.count)]))
  }

  private static func words(in text: String) -> [Substring] {
    text.split { !$0.isLetter && !$0.isNumber && $0 != "_" }
  }
}
