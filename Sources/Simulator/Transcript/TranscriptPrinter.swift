package import Dialogue

/// Writes the lines of a transcript; `ConversationReader` reads them back.
///
/// ```
/// > [Lapor konten]
/// ! simpan_laporan jenis=hoaks uraian="jam tutup salah"
/// < Terima kasih.
///   [Ya] [Tidak]
/// ```
package enum TranscriptPrinter {
  /// One entry as text, with a line break at its end.
  package static func text(_ line: TranscriptLine) -> String {
    switch line {
    case .user(let action): indented("> ", UserLine.lines(of: action))
    case .bot(let message): indented("< ", lines(of: message))
    case .effect(let effect): text(effect) + "\n"
    }
  }

  private static func indented(_ mark: String, _ lines: [String]) -> String {
    var text = lines[0].isEmpty ? String(mark.dropLast()) : mark + lines[0]
    for line in lines.dropFirst() { text += line.isEmpty ? "\n" : "\n  " + line }
    return text + "\n"
  }

  /// A message's text, its file before it, its options below it.
  package static func lines(of message: OutboundMessage) -> [String] {
    var lines = TranscriptEscape.lines(of: message.text.withoutJoiners).enumerated().map {
      protected($1, isFirst: $0 == 0)
    }
    if let last = lines.indices.last, last > 0, message.options == nil,
      OptionLine.read(lines[last]) != nil || lines[last].isEmpty
    {
      lines[last] = "\\" + lines[last]
    }
    if let media = message.media {
      let mark = "(\(MediaWords.word(of: media.kind)) \(media.path))"
      lines[0] = lines[0].isEmpty ? mark : mark + " " + lines[0]
    } else if ExpectedMessage.mediaMark(lines[0]) != nil {
      lines[0] = "\\" + lines[0]
    }
    if let options = message.options, !options.items.isEmpty {
      lines.append(OptionLine.write(options.items.map(\.label)))
    }
    return lines
  }

  /// A line that begins with a backslash gets another one; what would capture, captures nothing.
  private static func protected(_ line: String, isFirst: Bool) -> String {
    let line = line.contains(":pola ") ? line.replacing("{", by: "\\u{7B}") : line
    return line.hasPrefix("\\") ? "\\" + line : line
  }

  /// `! name subject a=b`.
  package static func text(_ effect: TranscriptEffect) -> String {
    let arguments = effect.arguments.map { "\($0.name)=\(quoted($0.value))" }
    return (["!", effect.name] + [effect.subject].compactMap { $0 } + arguments)
      .joined(separator: " ")
  }

  /// In double quotes unless it is one word.
  private static func quoted(_ value: String) -> String {
    let value = value.withoutJoiners
    let isWord =
      !value.isEmpty && !value.contains { $0.isWhitespace || $0 == "\"" || $0 == "\\" }
    guard !isWord else { return value }
    var text = "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text + "\""
  }
}
