import Diagnostics

/// D308: a flow of more steps than a reader can keep in mind.
struct FlowLengthCheck: ScriptCheck {
  /// About two screens of an editor.
  private static let most = 60

  func diagnostics(in context: CheckContext) -> [Diagnostic] {
    context.document.flows.compactMap { flow in
      var count = 0
      flow.steps.walk { _ in count += 1 }
      guard count > Self.most else { return nil }
      return Diagnostic(
        .d308, at: flow.name.range,
        "Alur ini \(count) langkah. Pertimbangkan memecahnya dengan \"panggil\".")
    }
  }
}
