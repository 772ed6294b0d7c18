import Diagnostics
import Dialogue

/// D606: a file that a message names is missing, or too large for the channel.
struct MediaFileCheck: ScriptCheck {
  func diagnostics(in context: CheckContext) -> [Diagnostic] {
    var found: [Diagnostic] = []
    context.walk { _, step in
      for (path, limit) in Self.files(of: step) {
        if let problem = problem(path, limit: limit, in: context.folder) { found.append(problem) }
      }
    }
    return found
  }

  private static func files(of step: StepDocument) -> [(path: SourceText, limit: Int)] {
    var messages: [MessageDocument] = []
    switch step.kind {
    case .say(let message): messages = [message]
    case .vary(_, let list): messages = list
    default: break
    }
    let images = messages.compactMap(\.image) + step.prompts.compactMap { $0.image }
    return images.map { ($0, ChannelLimits.imageBytes) }
      + messages.compactMap(\.document).map { ($0, ChannelLimits.documentBytes) }
  }

  private func problem(
    _ path: SourceText, limit: Int, in folder: DialogueFolder
  ) -> Diagnostic? {
    guard let size = folder.otherFiles[path.text] else {
      let proposal = closestMatch(to: path.text, among: folder.otherFiles.keys.sorted())
      return Diagnostic(
        .d606, at: path.range, "Berkas \"\(path.text)\" tidak ada di folder bot.",
        caretNote: proposal.map { "mungkin maksud Anda \"\($0)\"" })
    }
    guard size > limit else { return nil }
    let mebibyte = 1_024 * 1_024
    return Diagnostic(
      .d606, at: path.range,
      "Berkas \"\(path.text)\" \((size + mebibyte - 1) / mebibyte) MB, "
        + "batas \(limit / mebibyte) MB."
    )
  }
}
