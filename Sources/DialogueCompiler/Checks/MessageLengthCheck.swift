import Diagnostics
import Dialogue

/// D605: a text that can grow beyond what WhatsApp takes, with the value that is to blame.
///
/// Each answer counts with the longest text that its type allows, or that `|potong` leaves. Texts
/// that come from elsewhere, lists and records count nothing: only what is sure is told.
struct MessageLengthCheck: ProgramCheck {
  func diagnostics(in context: ProgramContext) -> [Diagnostic] {
    let lengths = ValueLengths(context.script)
    return context.script.instructions.indices.flatMap { node -> [Diagnostic] in
      guard let range = context.nearestRange(of: node) else { return [] }
      let (limit, extra) = room(at: node, context.script)
      return context.script.templates(at: node).compactMap { template in
        diagnostic(template, lengths, limit: limit, extra: extra, near: range, context)
      }
    }
  }

  /// The limit for the texts of an instruction, and what stands in them beside the template.
  private func room(at node: Int, _ script: Script) -> (limit: Int, extra: Int) {
    switch script.instructions[node] {
    case .wait(let index):
      let prompt = script[index]
      switch prompt.rendering {
      case .buttons, .list: return (ChannelLimits.interactiveBody, 0)
      case .numbered:
        // "12. label", and perhaps a description, each on a line.
        let lines = prompt.options.map {
          $0.label.unicodeScalars.count + ($0.description?.unicodeScalars.count ?? 0) + 6
        }
        return (ChannelLimits.textBody, lines.reduce(0, +))
      case .open:
        let hasPicture = prompt.question.media != nil
        return (hasPicture ? ChannelLimits.interactiveBody : ChannelLimits.textBody, 0)
      }
    case .send(let message) where message.media != nil: return (ChannelLimits.interactiveBody, 0)
    default: return (ChannelLimits.textBody, 0)
    }
  }

  private func diagnostic(
    _ template: Template, _ lengths: ValueLengths, limit: Int, extra: Int,
    near range: SourceRange, _ context: ProgramContext
  ) -> Diagnostic? {
    let (length, longest) = lengths.measure(template)
    guard length + extra > limit else { return nil }
    let message = "Pesan ini dapat mencapai \(length + extra) huruf, batas \(limit)."
    guard let longest else {
      return Diagnostic(
        .d605, at: context.sources.range(of: template, near: range), message,
        caretNote: "bagi menjadi dua pesan")
    }
    let name = context.script[longest.variable].name
    let rest = max(1, limit - (length + extra - longest.length))
    return Diagnostic(
      .d605, at: context.sources.range(of: name, in: template, near: range),
      message + " Penyebab: \"\(name)\" (sampai \(longest.length) huruf).",
      caretNote: rest >= 20
        ? "tambahkan |potong:\(min(rest / 10 * 10, 300))"
        : "tambahkan |potong:200 pada tiap nilai yang panjang")
  }
}

/// How long values can be when they stand in a text, in Unicode scalars.
private struct ValueLengths {
  let script: Script
  /// The longest answer of the questions that fill a variable.
  private var answers: [VariableIndex: Int] = [:]

  /// What an answer of type `teks` keeps.
  private static let text = 1_000
  private static let name = 80
  /// The longest link that is read.
  private static let link = 2_048
  private static let number = 24
  /// "31 September 2020 pukul 23.59".
  private static let moment = 32
  /// RFC 5321, section 4.5.3.1.
  private static let email = 254
  private static let phone = 16
  /// Texts of actions and contacts, captions: set by others, so nothing is said of them.
  private static let unknown = 0

  init(_ script: Script) {
    self.script = script
    for prompt in script.prompts {
      guard let variable = prompt.variable, prompt.gathering == nil else { continue }
      let length = Self.length(of: prompt, script)
      answers[variable] = max(answers[variable] ?? 0, length)
    }
  }

  /// The most scalars a text can have, and the value that gives most of them.
  func measure(
    _ template: Template
  ) -> (length: Int, longest: (variable: VariableIndex, length: Int)?) {
    measure(template.segments)
  }

  private func measure(
    _ segments: [Template.Segment]
  ) -> (length: Int, longest: (variable: VariableIndex, length: Int)?) {
    var length = 0
    var longest: (variable: VariableIndex, length: Int)?
    for segment in segments {
      switch segment {
      case .literal(let text): length += text.unicodeScalars.count
      case .translated(let original, let translations):
        let all = [measure(original)] + translations.values.map { measure($0) }
        guard let most = all.max(by: { $0.length < $1.length }) else { continue }
        length += most.length
        if let inner = most.longest, inner.length > longest?.length ?? 0 { longest = inner }
      case .value(let expression, let filters, let type):
        let own = self.length(of: expression, type, filters)
        length += own
        if case .variable(let variable) = expression, own > longest?.length ?? 0 {
          longest = (variable, own)
        }
      }
    }
    return (length, longest)
  }

  private func length(of expression: Expression, _ type: ValueType, _ filters: [Filter]) -> Int {
    var length = type == .text || type == .link ? Self.unknown : Self.length(of: type)
    if case .variable(let variable) = expression {
      length = answers[variable] ?? length
    } else if case .constant(.text(let text)) = expression {
      length = text.unicodeScalars.count
    }
    for filter in filters {
      switch filter {
      case .fallback(let text): length = max(length, text.unicodeScalars.count)
      case .cut(let limit): length = min(length, limit)
      case .label(let choices):
        let labels = choices.map { script[choices: $0].labels } ?? []
        length = labels.map { $0.label.unicodeScalars.count }.max() ?? length
      case .choose(let one, let other):
        length = max(one.unicodeScalars.count, other.unicodeScalars.count)
      case .date, .time, .rupiah, .number: length = min(length, Self.moment)
      case .titleCase, .uppercase, .list, .lines, .deadLink, .mask, .raw: break
      }
    }
    return length
  }

  private static func length(of type: ValueType) -> Int {
    switch type {
    case .text: text
    case .link: link
    case .number: number
    case .boolean: 8
    case .date, .time, .moment: moment
    case .any, .media, .location, .contactCard, .record, .list: unknown
    }
  }

  private static func length(of prompt: Prompt, _ script: Script) -> Int {
    switch prompt.answer {
    case .name: name
    case .email: email
    case .phone: phone
    case .mask: TextMask.longest
    case .choice: prompt.options.map(\.key.unicodeScalars.count).max() ?? 0
    default: length(of: prompt.answer.valueType)
    }
  }
}
