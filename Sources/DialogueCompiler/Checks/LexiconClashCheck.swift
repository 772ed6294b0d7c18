import Diagnostics
import IndonesianText

/// D510: a word in two groups of the lexicon can only mean one of them.
struct LexiconClashCheck: ScriptCheck {
  func diagnostics(in context: CheckContext) -> [Diagnostic] {
    var first: [String: (group: String, member: SourceText)] = [:]
    var found: [Diagnostic] = []
    for group in context.document.lexicon {
      for member in [group.head] + group.members {
        let word = FoldedText(member.text).text
        guard let earlier = first[word] else {
          first[word] = (group.head.text, member)
          continue
        }
        guard earlier.group != group.head.text else { continue }
        found.append(
          Diagnostic(
            .d510, at: member.range,
            "Kata \"\(member.text)\" ada di dua kelompok kamus: \(earlier.group) dan "
              + "\(group.head.text).",
            notes: [DiagnosticNote("yang berlaku yang pertama", at: earlier.member.range)]))
      }
    }
    return found
  }
}
