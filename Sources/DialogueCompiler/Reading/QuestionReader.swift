import Diagnostics
import IndonesianText
import YAMLDocument

/// `tanya_jawab`: questions that are answered at any time.
extension DocumentReader {
  mutating func readQuestion(_ node: YAMLNode) {
    guard let fields = fields(node, of: .question),
      let name = fields[.key].flatMap({ name($0, for: Keyword.key.rawValue) })
    else { return }
    var question = QuestionDocument(name: name)
    question.utterances =
      fields[.utterances].map { texts($0, for: Keyword.utterances.rawValue) } ?? []
    question.required = fields[.required].map { groups($0) } ?? []
    question.excluded = fields[.excluded].map { words($0, for: Keyword.excluded.rawValue) } ?? []
    var flow = FlowContent(name: name)
    flow.title = fields[.title].flatMap { text($0, for: Keyword.title.rawValue) }
    flow.isDigression = true
    if let node = fields[.answer] {
      flow.steps =
        if case .scalar = node.content { step(node).map { [$0] } ?? [] } else {
          steps(node, for: Keyword.answer.rawValue)
        }
    }
    document.questions.append(question)
    document.flows.append(FlowDocument(flow))
  }

  /// `sisipan`: notices that a phrase adds to whatever the bot answers.
  mutating func readInsertion(_ node: YAMLNode) {
    guard let fields = fields(node, of: .insertion),
      let name = fields[.key].flatMap({ name($0, for: Keyword.key.rawValue) })
    else { return }
    var insertion = InsertionDocument(name: name)
    insertion.words = fields[.words].map { words($0, for: Keyword.words.rawValue) } ?? []
    insertion.tones = fields[.tone].map { tones($0) } ?? []
    if fields[.words] == nil, fields[.tone] == nil {
      report(.d107, at: name.range, "Sisipan \"\(name.text)\" belum punya \"kata\" atau \"nada\".")
    }
    insertion.message = fields[.send].flatMap { text($0, for: Keyword.send.rawValue) }
    insertion.flag = fields[.flag].flatMap { self.name($0, for: Keyword.flag.rawValue) }
    if insertion.message == nil, insertion.flag == nil {
      report(
        .d107, at: name.range, "Sisipan \"\(name.text)\" belum punya \"kirim\" atau \"tandai\".")
    }
    document.insertions.append(insertion)
  }

  private mutating func tones(_ node: YAMLNode) -> Set<Tone> {
    let words: [String: Tone] = [
      "kasar": .abusive, "ancaman": .threatening, "bahaya_diri": .distressed,
    ]
    let nodes = if case .sequence(let items) = node.content { Array(items) } else { [node] }
    let found = nodes.compactMap { node in
      oneOf(["kasar", "ancaman", "bahaya_diri"], node, for: Keyword.tone.rawValue)
    }
    return Set(found.compactMap { words[$0.text] })
  }

  /// `[laporan, tiket]` is one group; `[[lapor, adu], [cara, bagaimana]]` are two.
  private mutating func groups(_ node: YAMLNode) -> [[SourceText]] {
    let key = Keyword.required.rawValue
    guard case .sequence(let items) = node.content else { return [texts(node, for: key)] }
    let isNested = items.contains { if case .sequence = $0.content { true } else { false } }
    return isNested ? items.map { texts($0, for: key) } : [texts(node, for: key)]
  }
}
