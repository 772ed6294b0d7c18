import Diagnostics
import Dialogue

/// D411: a link that a person has sent, sent back so that it can be tapped.
///
/// WhatsApp shows a preview of it, and the bot spreads what it was told to stop. `|mentah` says
/// that this is meant.
struct LiveLinkCheck: ProgramCheck {
  func diagnostics(in context: ProgramContext) -> [Diagnostic] {
    let fromPeople = Set(
      context.script.prompts.filter { $0.answer == .link }.compactMap(\.variable))
    return context.shownValues.compactMap { shown in
      guard case .variable(let variable) = shown.value, fromPeople.contains(variable),
        !shown.filters.contains(where: \.killsLinks)
      else { return nil }
      let name = context.script[variable].name
      return Diagnostic(
        .d411, at: context.range(of: name, in: shown),
        "Tautan dari pengguna dikirim ulang apa adanya.",
        caretNote: "tulis {\(name)|tautan_mati}")
    }
  }
}

extension Filter {
  fileprivate var killsLinks: Bool {
    switch self {
    case .deadLink, .mask, .choose, .raw: true
    default: false
    }
  }
}
