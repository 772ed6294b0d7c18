import Diagnostics

/// D608: a WhatsApp bold mark without its pair is shown as it stands.
struct FormattingCheck: ScriptCheck {
  func diagnostics(in context: CheckContext) -> [Diagnostic] {
    context.sentences.compactMap { diagnostic(for: $0) }
  }

  private func diagnostic(for text: SourceText) -> Diagnostic? {
    // Most texts have no mark at all.
    guard text.text.contains(byte: UInt8(ascii: "*")) else { return nil }
    var position = 0
    for line in text.text.split(separator: "\n", omittingEmptySubsequences: false) {
      let scalars = Array(line.unicodeScalars)
      var depth = 0
      var marks = scalars.indices.filter { place in
        switch scalars[place] {
        case "{": depth += 1
        case "}": depth -= 1
        // Inside `{...}` it is no mark.
        case "*": return depth <= 0
        default: break
        }
        return false
      }
      // "* butir" at the start of a line is a list item, not the beginning of bold text.
      if scalars.starts(with: ["*", " "]) { marks.removeFirst() }
      if !marks.count.isMultiple(of: 2), let last = marks.last {
        return Diagnostic(
          .d608, at: text.range(from: position + last, to: position + last + 1),
          "Tanda * tidak berpasangan; akan tampil apa adanya.")
      }
      position += scalars.count + 1
    }
    return nil
  }
}
