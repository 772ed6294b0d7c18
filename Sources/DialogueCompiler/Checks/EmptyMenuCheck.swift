import Diagnostics

/// D512: every option has a condition, so that none may be left.
struct EmptyMenuCheck: ScriptCheck {
  func diagnostics(in context: CheckContext) -> [Diagnostic] {
    var found: [Diagnostic] = []
    context.prompts { prompt in
      guard !prompt.options.isEmpty, prompt.options.allSatisfy({ $0.condition != nil }) else {
        return
      }
      found.append(
        Diagnostic(
          .d512, at: prompt.range,
          "Semua opsi bersyarat dapat tidak tampil bersamaan; menu menjadi kosong.",
          caretNote: "beri satu opsi tanpa \"jika\""))
    }
    return found
  }
}
