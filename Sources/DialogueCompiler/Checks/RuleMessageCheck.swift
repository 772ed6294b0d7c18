import Diagnostics

/// D508: a rule without a message leaves people guessing.
struct RuleMessageCheck: ScriptCheck {
  func diagnostics(in context: CheckContext) -> [Diagnostic] {
    var found: [Diagnostic] = []
    context.prompts { prompt in
      for rule in prompt.rules where rule.message == nil {
        found.append(
          Diagnostic(
            .d508, at: rule.range,
            "Syarat ini tidak punya \"pesan\"; pengguna tidak akan tahu apa yang salah."))
      }
    }
    return found
  }
}
