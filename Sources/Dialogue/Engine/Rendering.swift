import IndonesianText

extension TurnRun {
  /// The text of a template, with values as data: nothing in them is read as a template or as
  /// WhatsApp formatting.
  func render(_ template: Template) -> String {
    if template.segments.count == 1, case .literal(let text) = template.segments[0] { return text }
    return render(template.segments)
  }

  private func render(_ segments: [Template.Segment]) -> String {
    var text = ""
    for segment in segments {
      switch segment {
      case .literal(let part): text += part
      case .value(let expression, let filters, let type):
        text += shown(evaluate(expression), filters: filters, type: type)
      case .translated(let original, let translations):
        text += render(language.flatMap { translations[$0] } ?? original)
      }
    }
    return text
  }

  /// The language the contact has chosen, if the script offers a choice.
  private var language: String? { script.languageVariable.flatMap { value(of: $0).text } }

  func render(_ message: MessageTemplate) -> OutboundMessage {
    OutboundMessage(
      text: render(message.text), media: message.media,
      template: message.template.map { approval in
        OutboundTemplate(
          name: approval.name, parameters: approval.parameters.map { render($0) })
      })
  }

  private func shown(_ value: Value, filters: [Filter], type: ValueType) -> String {
    var value = value
    var isRaw = type == .link
    for filter in filters {
      if filter == .raw || filter == .deadLink { isRaw = true }
      value = apply(filter, to: value)
    }
    let text = plainText(value)
    return isRaw ? text : text.neutralized
  }

  private func apply(_ filter: Filter, to value: Value) -> Value {
    switch filter {
    case .fallback(let text): value.isEmpty ? .text(text) : value
    case .label(let choices): choices.map { label(of: value, choices: $0) } ?? value
    case .titleCase: .text(plainText(value).inTitleCase)
    case .uppercase: .text(plainText(value).uppercased())
    case .cut(let limit): .text(plainText(value).cut(toScalars: limit))
    case .rupiah: value.number.map { .text(IndonesianFormat.rupiah($0)) } ?? value
    case .number, .raw: value
    case .date: value.moment.map { .date(script.zone.date(at: $0)) } ?? value
    case .time: value.moment.map { .time(script.zone.time(at: $0)) } ?? value
    case .list: .text(sentenceList(value))
    case .lines:
      .text((value.list ?? [value]).map { "• " + plainText($0) }.joined(separator: "\n"))
    case .choose(let present, let otherwise):
      .text((value.boolean ?? !value.isEmpty) ? present : otherwise)
    case .deadLink: .text(plainText(value).withDeadLinks)
    case .mask: .text(plainText(value).masked)
    }
  }

  private func sentenceList(_ value: Value) -> String {
    let items = (value.list ?? [value]).map { plainText($0) }
    guard items.count > 1, let last = items.last else { return items.first ?? "" }
    let comma = items.count > 2 ? "," : ""
    return items.dropLast().joined(separator: ", ") + comma + " dan " + last
  }

  /// A value as people read it when no filter says otherwise.
  func plainText(_ value: Value) -> String {
    switch value {
    case .empty, .skipped: ""
    case .boolean(let boolean): boolean ? script.texts.yes : script.texts.no
    case .number(let number): IndonesianFormat.number(number)
    case .text(let text): text
    case .date(let date): IndonesianFormat.date(date)
    case .time(let time): IndonesianFormat.time(time)
    case .moment(let moment):
      IndonesianFormat.date(script.zone.date(at: moment)) + " pukul "
        + IndonesianFormat.time(script.zone.time(at: moment))
    case .media(let media): media.caption.isEmpty ? media.reference : media.caption
    case .location(let location): location.name
    case .contactCard(let card): card.name
    case .list(let items): items.map { plainText($0) }.joined(separator: ", ")
    case .record(let fields):
      fields.map { $0.name + ": " + plainText($0.value) }.joined(separator: ", ")
    }
  }
}

extension String {
  /// WhatsApp's formatting marks made harmless by zero-width joiners beside them.
  var neutralized: String {
    guard utf8.contains(where: { $0 == 0x2a || $0 == 0x5f || $0 == 0x7e || $0 == 0x60 }) else {
      return self
    }
    var result = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      if scalar == "*" || scalar == "_" || scalar == "~" || scalar == "`" {
        result.append("\u{200D}")
        result.append(scalar)
        result.append("\u{200D}")
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }

  /// Links without scheme and with "[.]" for the dots of the host, so that no preview is shown.
  var withDeadLinks: String {
    var result = ""
    let bytes = Array(utf8)
    var position = 0
    for link in readLinks(self) {
      result += String(decoding: bytes[position..<link.original.lowerBound], as: UTF8.self)
      let path = link.url.dropFirst(link.url.prefix { $0 != ":" }.count + 3).drop { $0 != "/" }
      result += link.host.replacing(".", by: "[.]") + path
      position = link.original.upperBound
    }
    return result + String(decoding: bytes[position...], as: UTF8.self)
  }

  /// All but the first and the last two letters covered.
  var masked: String {
    let characters = Array(self)
    guard characters.count > 4 else { return String(repeating: "•", count: characters.count) }
    return String(characters.prefix(2)) + String(repeating: "•", count: characters.count - 4)
      + String(characters.suffix(2))
  }
}
