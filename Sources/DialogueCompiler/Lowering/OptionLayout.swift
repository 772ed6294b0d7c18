import Dialogue

/// Which of the channel's forms a question's options fit into.
///
/// Sources of the limits: `ChannelLimits`.
enum OptionLayout {
  /// The label as it is shown if short labels are used.
  private static func short(_ option: OptionDocument) -> String {
    (option.shortLabel ?? option.label)?.text ?? option.command?.text ?? ""
  }

  private static func long(_ option: OptionDocument) -> String {
    option.label?.text ?? option.command?.text ?? ""
  }

  static func rendering(of prompt: PromptDocument) -> Rendering {
    let listButton = prompt.listButton?.text ?? StandardTexts().listButton
    guard !prompt.options.isEmpty else {
      return prompt.answerType == .yesNo ? .buttons : .open
    }
    switch prompt.rendering?.text {
    case "tombol": return .buttons
    case "daftar": return .list(button: listButton)
    case "angka": return .numbered
    case "kalimat": return .open
    default: break
    }
    if fitsButtons(prompt) { return .buttons }
    return fitsList(prompt) ? .list(button: listButton) : .numbered
  }

  static func fitsButtons(_ prompt: PromptDocument) -> Bool {
    prompt.options.count <= ChannelLimits.buttons
      && prompt.options.allSatisfy {
        $0.description == nil && short($0).unicodeScalars.count <= ChannelLimits.buttonLabel
      }
  }

  static func fitsList(_ prompt: PromptDocument) -> Bool {
    prompt.options.count <= ChannelLimits.options
      && prompt.options.allSatisfy {
        short($0).unicodeScalars.count <= ChannelLimits.rowLabel
          && ($0.description?.text.unicodeScalars.count ?? 0) <= ChannelLimits.rowDescription
      }
  }

  /// Whether some long label does not fit and the short ones are shown instead.
  static func usesShortLabels(_ prompt: PromptDocument) -> Bool {
    let limit: Int
    switch rendering(of: prompt) {
    case .buttons: limit = ChannelLimits.buttonLabel
    case .list: limit = ChannelLimits.rowLabel
    case .numbered, .open: return false
    }
    return prompt.options.contains { long($0).unicodeScalars.count > limit }
  }
}
