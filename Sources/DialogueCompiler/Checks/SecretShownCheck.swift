import Diagnostics
import Dialogue

/// D410: an answer marked `rahasia` that is sent back in full.
///
/// What staff are given when they take over may be whole.
struct SecretShownCheck: ProgramCheck {
  func diagnostics(in context: ProgramContext) -> [Diagnostic] {
    context.shownValues.compactMap { shown in
      guard case .variable(let variable) = shown.value, context.script[variable].isSecret,
        !shown.filters.contains(where: \.hidesMost)
      else { return nil }
      let name = context.script[variable].name
      return Diagnostic(
        .d410, at: context.range(of: name, in: shown),
        "\"\(name)\" bertanda rahasia tetapi dikirim utuh.", caretNote: "tulis {\(name)|sensor}")
    }
  }
}

extension Filter {
  fileprivate var hidesMost: Bool {
    switch self {
    case .mask, .choose: true
    default: false
    }
  }
}
