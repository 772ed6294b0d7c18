import Dialogue

/// What a test says about one effect: its name, and arguments that it has at least.
package struct ExpectedEffect: Hashable, Sendable {
  package var name: String
  package var subject: String?
  package var arguments: [TranscriptEffect.Argument]

  /// Reads what stands after `! `.
  package init(_ line: String) throws(TranscriptFault) {
    var rest = line[...]
    let words = try Self.words(&rest)
    guard let first = words.first, first.value == nil else {
      throw TranscriptFault("Setelah \"!\" harus ada nama aksi, misalnya \"! simpan_laporan\".")
    }
    name = first.word
    subject = nil
    arguments = []
    for word in words.dropFirst() {
      if let value = word.value {
        arguments.append(TranscriptEffect.Argument(word.word, value))
      } else if subject == nil, arguments.isEmpty {
        subject = word.word
      } else {
        throw TranscriptFault("\"\(word.word)\" harus berbentuk nama=nilai.")
      }
    }
  }

  package func matches(_ effect: TranscriptEffect, captures: [String: String]) -> Bool {
    guard effect.name == name, subject == nil || subject == effect.subject else { return false }
    let given = effect.arguments + effect.details
    return arguments.allSatisfy { wanted in
      let value = Captures.filled(wanted.value, captures)
      return given.contains { $0.name == wanted.name && $0.value.folded == value.folded }
    }
  }

  private static func words(
    _ rest: inout Substring
  ) throws(TranscriptFault) -> [(word: String, value: String?)] {
    var words: [(word: String, value: String?)] = []
    while true {
      rest = rest.drop { $0.isWhitespace }
      guard !rest.isEmpty else { return words }
      let word = String(rest.prefix { !$0.isWhitespace && $0 != "=" })
      rest = rest.dropFirst(word.count)
      guard rest.first == "=" else {
        words.append((word, nil))
        continue
      }
      rest.removeFirst()
      words.append((word, rest.first == "\"" ? try quoted(&rest) : bare(&rest)))
    }
  }

  private static func bare(_ rest: inout Substring) -> String {
    let value = String(rest.prefix { !$0.isWhitespace })
    rest = rest.dropFirst(value.count)
    return value
  }

  private static func quoted(_ rest: inout Substring) throws(TranscriptFault) -> String {
    rest.removeFirst()
    var value = ""
    while let character = rest.popFirst() {
      switch character {
      case "\"": return value
      case "\\":
        guard let next = rest.popFirst() else { break }
        value.append(next == "n" ? "\n" : next)
      default: value.append(character)
      }
    }
    throw TranscriptFault("Tanda kutip pada baris ini belum ditutup.")
  }
}

/// Values that a test has captured, put where their names stand in braces.
enum Captures {
  static func filled(_ text: String, _ captures: [String: String]) -> String {
    guard !captures.isEmpty, text.utf8.contains(0x7B) else { return text }
    var result = ""
    var rest = text[...]
    while let character = rest.popFirst() {
      guard character == "{", let close = rest.firstIndex(of: "}"),
        let value = captures[String(rest[..<close])]
      else {
        result.append(character)
        continue
      }
      result += value
      rest = rest[rest.index(after: close)...]
    }
    return result
  }

  static func filled(_ action: UserAction, _ captures: [String: String]) -> UserAction {
    switch action {
    case .text(let text): .text(filled(text, captures))
    case .tap(let label): .tap(label: filled(label, captures))
    case .staff(.reply(let text)): .staff(.reply(filled(text, captures)))
    default: action
    }
  }
}
