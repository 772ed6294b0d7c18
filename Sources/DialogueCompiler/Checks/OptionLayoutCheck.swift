import Diagnostics
import Dialogue

/// D601-D604 and D607: options that the channel cannot show as the writer wants them.
struct OptionLayoutCheck: ScriptCheck {
  func diagnostics(in context: CheckContext) -> [Diagnostic] {
    var found: [Diagnostic] = []
    context.prompts { found += diagnostics(for: $0) }
    return found
  }

  private func diagnostics(for prompt: PromptDocument) -> [Diagnostic] {
    guard !prompt.options.isEmpty else { return [] }
    var found: [Diagnostic] = []
    switch prompt.rendering?.text {
    case "tombol": found += buttonProblems(prompt)
    case "daftar": found += listProblems(prompt)
    default: break
    }
    let rendering = OptionLayout.rendering(of: prompt)
    guard case .list = rendering else { return found }
    if prompt.options.count > ChannelLimits.rows {
      let pages =
        (prompt.options.count + ChannelLimits.rowsPerPage - 1) / ChannelLimits.rowsPerPage
      found.append(
        Diagnostic(
          .d604, at: prompt.range,
          "\(prompt.options.count) opsi akan dibagi menjadi \(pages) halaman."))
    }
    if let image = prompt.image {
      found.append(
        Diagnostic(
          .d607, at: image.range,
          "Gambar tidak dapat tampil bersama menu daftar; akan dikirim terpisah."))
    }
    return found
  }

  private func buttonProblems(_ prompt: PromptDocument) -> [Diagnostic] {
    var found = prompt.options.compactMap { option -> Diagnostic? in
      guard let label = option.shortLabel ?? option.label,
        label.text.unicodeScalars.count > ChannelLimits.buttonLabel
      else { return nil }
      return Diagnostic(
        .d601, at: label.range,
        "Label tombol \"\(label.text)\" \(label.text.unicodeScalars.count) huruf, batas WhatsApp "
          + "\(ChannelLimits.buttonLabel). Beri label_pendek atau tampil: daftar.")
    }
    if prompt.options.count > ChannelLimits.buttons, let rendering = prompt.rendering {
      found.append(
        Diagnostic(
          .d603, at: rendering.range,
          "\"tampil: tombol\" hanya untuk \(ChannelLimits.buttons) opsi, di sini "
            + "\(prompt.options.count)."))
    }
    return found
  }

  private func listProblems(_ prompt: PromptDocument) -> [Diagnostic] {
    var found: [Diagnostic] = []
    for option in prompt.options {
      for (text, limit) in [
        (option.shortLabel ?? option.label, ChannelLimits.rowLabel),
        (option.description, ChannelLimits.rowDescription),
      ] {
        guard let text, text.text.unicodeScalars.count > limit else { continue }
        found.append(
          Diagnostic(
            .d602, at: text.range,
            "\"\(text.text)\" \(text.text.unicodeScalars.count) huruf, batas baris daftar "
              + "\(limit)."))
      }
    }
    return found
  }
}
