import Dialogue

/// `/variabel`: everything a conversation knows, by how long it is known.
package struct VariableListing {
  private let world: SimulatedWorld
  private var script: Script { world.script }

  package init(_ world: SimulatedWorld) { self.world = world }

  /// Lines without a final line break.
  package var text: String {
    var lines = section("Pengguna (tetap)", script.contactSlots, world.state.contact)
    lines += section("Sesi (sampai selesai)", script.sessionSlots, world.state.session)
    for frame in world.state.frames.reversed() {
      lines += section(
        "Alur \(script[frame.flow].name)", script[frame.flow].locals, frame.locals)
    }
    for draft in world.state.drafts {
      let form = script[draft.form]
      lines += section(
        "Draf isian \(form.name)", script[form.flow].locals, draft.locals)
    }
    for timer in world.timers {
      lines.append("\(name(of: timer.id.kind)) pada \(MomentText.write(timer.at, in: script.zone))")
    }
    return lines.isEmpty ? "Bot ini tidak punya variabel." : lines.joined(separator: "\n")
  }

  private func section(
    _ title: String, _ variables: [VariableIndex], _ values: [Value]
  ) -> [String] {
    guard !variables.isEmpty else { return [] }
    return ["\(title):"]
      + zip(variables, values).map { variable, value in
        let shown = ValueText.write(value, in: script.zone).split(
          separator: "\n", omittingEmptySubsequences: false)
        return "  \(script[variable].name) = \(shown.joined(separator: " / "))"
      }
  }

  private func name(of kind: TimerID.Kind) -> String {
    switch kind {
    case .reminder: "Pengingat"
    case .expiry: "Habis waktu"
    case .actionDeadline: "Batas aksi"
    }
  }
}
