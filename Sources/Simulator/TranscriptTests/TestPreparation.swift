package import Diagnostics
package import Dialogue
import YAMLDocument

/// Makes the world that a test's head describes.
package struct TestPreparation {
  private let test: TranscriptTest
  private let script: Script
  /// What in the head does not fit the bot.
  package private(set) var diagnostics: [Diagnostic] = []

  package init(_ test: TranscriptTest, for script: Script) {
    self.test = test
    self.script = script
  }

  /// Tuesday, 8 December 2020, 10.00 on the bot's clock: an office hour, on the day before an
  /// election, when nothing else is said.
  package static func standardStart(in zone: TimeZoneOffset) -> Timestamp {
    let midnight = Int64(18_604) * 86_400
    return Timestamp(milliseconds: (midnight + 10 * 3_600 - zone.hours * 3_600) * 1_000)
  }

  /// The world before the conversation begins.
  ///
  /// If the test starts in the middle, what the bot says there is in it already.
  package mutating func world() -> SimulatedWorld {
    let stubs = readStubs()
    var world = SimulatedWorld(script: script, at: readTime(), seed: test.seed, stubs: stubs)
    var locals: [(variable: VariableIndex, value: Value)] = []
    for (setting, isContact) in test.contact.map({ ($0, true) })
      + test.variables.map({ ($0, false) })
    {
      guard let (variable, value) = read(setting, isContact: isContact) else { continue }
      if case .local = script[variable].scope {
        locals.append((variable, value))
      } else {
        world.set(variable, to: value)
      }
    }
    guard let start = test.start else { return world }
    do throws(TranscriptFault) {
      let name = start.name.split(separator: ".", maxSplits: 1).map { String($0) }
      let place = try SimulatedWorld.place(
        flow: name.first ?? "", section: name.count == 2 ? name[1] : nil, in: script)
      world.start(at: place, with: locals)
    } catch {
      report(.d301, start.range, error.message)
    }
    return world
  }

  private mutating func readTime() -> Timestamp {
    guard let node = test.time, let text = node.scalarText else {
      return Self.standardStart(in: script.zone)
    }
    guard let moment = MomentText.read(text.trimmed, in: script.zone) else {
      report(.d112, node.range, "\"waktu\" harus seperti 2020-12-08 10:00.")
      return Self.standardStart(in: script.zone)
    }
    return moment
  }

  // MARK: - Variables

  private mutating func read(
    _ setting: TranscriptTest.Setting, isContact: Bool
  ) -> (VariableIndex, Value)? {
    let candidates = script.variables.indices.filter {
      (script.variables[$0].scope == .contact) == isContact && isInReach(script.variables[$0])
    }
    guard let place = candidates.first(where: { script.variables[$0].name == setting.name }) else {
      let near = closestMatch(to: setting.name, among: candidates.map { script.variables[$0].name })
      report(
        .d401, setting.range,
        "Variabel \(isContact ? "pengguna " : "")\"\(setting.name)\" tidak dideklarasikan.",
        caretNote: near.map { "mungkin maksud Anda \"\($0)\"" })
      return nil
    }
    let variable = script.variables[place]
    guard let value = value(setting.value, as: variable.type, choices: variable.choices) else {
      report(
        .d112, setting.value.range,
        "\"\(setting.name)\" harus berupa \(ValueText.word(for: variable.type)).")
      return nil
    }
    return (VariableIndex(place), value)
  }

  /// A flow's own variables can be given only if the test starts in that flow.
  private func isInReach(_ variable: Variable) -> Bool {
    guard case .local(let flow) = variable.scope else { return true }
    let name = test.start?.name.split(separator: ".").first.map { String($0) }
    return script[flow].name == name
  }

  private func value(_ node: YAMLNode, as type: ValueType, choices: ChoiceSetIndex?) -> Value? {
    if case .sequence(let items) = node.content {
      guard case .list(let inner) = type else { return nil }
      let values = items.compactMap { value($0, as: inner, choices: choices) }
      return values.count == items.count ? .list(values) : nil
    }
    guard let text = node.scalarText else { return nil }
    if text.isEmpty || text == "kosong" { return .empty }
    if let choices, type == .text {
      let labels = script[choices: choices].labels
      return labels.first { $0.key == text || $0.label == text }.map { .text($0.key) }
    }
    return ValueText.read(text, as: type, in: script.zone)
  }

  // MARK: - Actions

  private mutating func readStubs() -> [String: [SimulatedActions.Stub]] {
    var stubs: [String: [SimulatedActions.Stub]] = [:]
    for setting in test.stubs {
      guard let declaration = script.actions.first(where: { $0.name == setting.name }) else {
        let near = closestMatch(to: setting.name, among: script.actions.map(\.name))
        report(
          .d801, setting.range, "Aksi \"\(setting.name)\" tidak dideklarasikan.",
          caretNote: near.map { "mungkin maksud Anda \"\($0)\"" })
        continue
      }
      let nodes =
        if case .sequence(let items) = setting.value.content { Array(items) } else {
          [setting.value]
        }
      stubs[setting.name] = nodes.compactMap { readStub($0, declaration) }
    }
    return stubs
  }

  private mutating func readStub(
    _ node: YAMLNode, _ declaration: ActionDeclaration
  ) -> SimulatedActions.Stub? {
    guard case .mapping(let entries) = node.content else {
      report(
        .d112, node.range, "Jawaban aksi ditulis seperti {tiket: BW-2K7Q} atau {galat: sibuk}.")
      return nil
    }
    var outputs: [RecordField] = []
    for entry in entries {
      let name = entry.key.scalarText ?? ""
      if let item = declaration.outputs.first(where: { $0.name == name }) {
        if let value = value(entry.value, as: item.type, choices: nil) {
          outputs.append(RecordField(name: name, value: value))
        } else {
          report(
            .d112, entry.value.range,
            "\"\(name)\" harus berupa \(ValueText.word(for: item.type)).")
        }
      } else if name == "galat", let error = entry.value.scalarText {
        if let stub = failure(error, entry, declaration) { return stub }
      } else {
        let near = closestMatch(to: name, among: declaration.outputs.map(\.name) + ["galat"])
        report(
          .d802, entry.key.range, "Aksi \"\(declaration.name)\" tidak mengeluarkan \"\(name)\".",
          caretNote: near.map { "mungkin maksud Anda \"\($0)\"" })
      }
    }
    return .success(outputs)
  }

  private mutating func failure(
    _ error: String, _ entry: YAMLEntry, _ declaration: ActionDeclaration
  ) -> SimulatedActions.Stub? {
    do throws(TranscriptFault) {
      let errors = try SimulatedActions.errors(of: declaration.name, in: script)
      if errors.contains(error) { return .failure(error) }
      report(
        .d802, entry.value.range,
        "Aksi \"\(declaration.name)\" tidak mendeklarasikan galat \"\(error)\".",
        caretNote: closestMatch(to: error, among: errors).map { "mungkin maksud Anda \"\($0)\"" })
    } catch {
      report(.d801, entry.value.range, error.message)
    }
    return nil
  }

  private mutating func report(
    _ code: DiagnosticCode, _ range: SourceRange, _ message: String, caretNote: String? = nil
  ) {
    diagnostics.append(Diagnostic(code, at: range, message, caretNote: caretNote))
  }
}
