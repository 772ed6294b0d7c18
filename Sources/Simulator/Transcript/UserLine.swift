import Diagnostics
import Dialogue

/// What stands after `> ` in a transcript, and what is typed in a chat.
package enum UserLine: Hashable, Sendable {
  case action(UserAction)
  /// `/mengapa` and the like: only a chat knows what to do with it.
  case command(String)
  /// Looks like one of the marks, but is none; the sentence says why.
  case fault(String)

  /// Reads a line, with its continuation lines after line breaks; every text is some line.
  package init(_ line: String) {
    if line.hasPrefix("\\") {
      self = .action(.text(Self.literal(line)))
    } else if line.hasPrefix("/") {
      self = .command(String(line.dropFirst()))
    } else if let labels = OptionLine.read(line) {
      self =
        labels.count == 1
        ? .action(.tap(label: labels[0])) : .fault("Satu giliran hanya dapat mengetuk satu tombol.")
    } else if line.hasPrefix("("), line.hasSuffix(")"), let marked = Self.marked(line) {
      self = marked
    } else {
      self = .action(.text(Self.literal(line)))
    }
  }

  /// Each line of the text; a `\` at the start of a line only protects what follows it.
  private static func literal(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map {
      TranscriptEscape.text(of: $0.hasPrefix("\\") ? $0.dropFirst() : $0)
    }.joined(separator: "\n")
  }

  /// What may stand in round brackets, with an example of each.
  private static let forms: [(word: String, example: String)] = [
    ("gambar", "(gambar struk.jpg)"), ("video", "(video pawai.mp4)"),
    ("suara", "(suara pesan.ogg)"), ("dokumen", "(dokumen surat.pdf)"), ("stiker", "(stiker)"),
    ("lokasi", "(lokasi -6.2,106.8)"), ("kontak", "(kontak Rina, 0812…)"),
    ("reaksi", "(reaksi)"), ("lain", "(lain)"), ("diam", "(diam 30 menit)"),
    ("petugas", "(petugas: Baik, kami cek)"), ("galat", "(galat simpan_laporan sibuk)"),
    ("lompat", "(lompat lapor.kirim)"),
  ]

  /// nil if it is a text that merely stands in brackets.
  private static func marked(_ line: String) -> UserLine? {
    let inner = line.dropFirst().dropLast()
    let word = String(inner.prefix { $0.isLetter })
    let rest = inner.dropFirst(word.count)
    guard rest.isEmpty || rest.first == " " || rest.first == ":" else { return nil }
    guard let form = forms.first(where: { $0.word == word }) else {
      // Only what is short can be a mistyped mark; anything else is somebody's sentence.
      guard word.count >= 4, inner.split(separator: " ").count <= 2,
        let near = closestMatch(to: word, among: forms.map(\.word)),
        let form = forms.first(where: { $0.word == near })
      else { return nil }
      return .fault(
        "\"(\(word))\" tidak dikenal. Mungkin maksud Anda \(form.example)? "
          + "Awali dengan \\ bila itu kalimat biasa.")
    }
    guard let action = action(word, rest) else {
      return .fault("\"\(line)\" belum lengkap. Contohnya: \(form.example).")
    }
    return .action(action)
  }

  private static func action(_ word: String, _ rest: Substring) -> UserAction? {
    let argument = rest.trimmed
    switch word {
    case "reaksi": return argument.isEmpty ? .other(.reaction) : nil
    case "lain": return argument.isEmpty ? .other(.unsupported) : nil
    case "diam": return DurationText.read(argument).map { .silence($0) }
    case "petugas":
      if argument == "tutup" { return .staff(.close) }
      guard rest.first == ":" else { return nil }
      let text = literal(String(rest.dropFirst().drop { $0 == " " }))
      return text.isEmpty ? nil : .staff(.reply(text))
    case "lokasi": return LocationText.read(argument).map { .other(.location($0)) }
    case "kontak": return contact(argument).map { .other(.contactCard($0)) }
    case "galat":
      let names = argument.split(separator: " ").map { String($0) }
      return names.count == 2 ? .failNext(action: names[0], error: names[1]) : nil
    case "lompat": return argument.isEmpty ? nil : .jump(to: argument)
    default: return MediaWords.kind(of: word).map { .other(.media(media($0, rest))) }
    }
  }

  private static func media(_ kind: Media.Kind, _ rest: Substring) -> Media {
    let parts = rest.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let name = TranscriptEscape.text(of: (parts.first ?? "").trimmed)
    let caption = parts.count == 2 ? literal(String(parts[1].drop { $0 == " " })) : ""
    return Media(
      kind: kind, reference: name.isEmpty ? MediaWords.fileName(of: kind) : name, caption: caption)
  }

  private static func contact(_ text: String) -> ContactCard? {
    guard let comma = text.lastIndex(of: ",") else { return nil }
    let phone = text[text.index(after: comma)...].trimmed
    let name = TranscriptEscape.text(of: text[..<comma].trimmed)
    return name.isEmpty || phone.isEmpty ? nil : ContactCard(name: name, phone: phone)
  }
}

extension UserLine {
  /// The lines that `init` reads back as the action, without `> ` and indentation; never empty.
  package static func lines(of action: UserAction) -> [String] {
    switch action {
    case .text(let text): return lines(ofText: text)
    case .tap(let label): return [OptionLine.write(label: label)]
    case .silence(let span): return ["(diam \(DurationText.write(span)))"]
    case .staff(.close): return ["(petugas tutup)"]
    case .staff(.reply(let text)): return bracketed("petugas", nil, text)
    case .failNext(let action, let error): return ["(galat \(action) \(error))"]
    case .jump(let flow, let section):
      return ["(lompat \(flow)\(section.map { "." + $0 } ?? ""))"]
    case .other(let message): return lines(of: message)
    }
  }

  private static func lines(of message: InboundMessage) -> [String] {
    switch message {
    case .text(let text): return lines(ofText: text)
    case .tap(_, let title): return [OptionLine.write(label: title)]
    case .reaction: return ["(reaksi)"]
    case .unsupported: return ["(lain)"]
    case .location(let location): return ["(lokasi \(LocationText.write(location)))"]
    case .contactCard(let card):
      return ["(kontak \(oneLine(card.name)), \(oneLine(card.phone)))"]
    case .media(let media):
      let word = MediaWords.word(of: media.kind)
      let isStandard = media.reference == MediaWords.fileName(of: media.kind)
      let name = oneLine(media.reference).replacing(":", by: "\\u{3A}")
      return bracketed(
        isStandard ? word : "\(word) \(name)", media.caption.isEmpty ? "" : nil, media.caption)
    }
  }

  /// `(word: text)`; `(word)` if there is a replacement for the text.
  private static func bracketed(_ word: String, _ instead: String?, _ text: String) -> [String] {
    if instead != nil { return ["(\(word))"] }
    var lines = lines(protecting: text)
    lines[0] = "(\(word): \(lines[0])"
    lines[lines.count - 1] += ")"
    return lines
  }

  private static func lines(ofText text: String) -> [String] {
    let plain = lines(protecting: text)
    guard UserLine(plain.joined(separator: "\n")) != .action(.text(text)) else { return plain }
    return ["\\" + plain[0]] + plain.dropFirst()
  }

  /// The text's lines, each safe from being taken for another kind of line.
  private static func lines(protecting text: String) -> [String] {
    TranscriptEscape.lines(of: text).enumerated().map { place, line in
      line.hasPrefix("\\") || (line.isEmpty && place > 0) ? "\\" + line : line
    }
  }

  private static func oneLine(_ text: String) -> String {
    TranscriptEscape.lines(of: text).joined(separator: "\\u{A}")
  }
}

extension UserAction {
  /// `lapor` or `lapor.kirim`.
  package static func jump(to place: String) -> UserAction {
    let parts = place.split(separator: ".", maxSplits: 1)
    return .jump(
      flow: parts.first.map { String($0) } ?? "",
      section: parts.count == 2 ? String(parts[1]) : nil)
  }
}
