import Diagnostics
import Dialogue

/// D305: a message of a person after which the conversation ends without a word.
///
/// A flow may end without `selesai`: a last sentence is an end that people understand. What they do
/// not understand is silence, so this is told where the end is reached without anything being sent
/// since the person's last message, and no `selesai` or `kembali` says that this is meant. Flows
/// that are called or come back to a question go on where they came from and are left out.
struct SilentEndCheck: ProgramCheck {
  func diagnostics(in context: ProgramContext) -> [Diagnostic] {
    let (graph, script) = (context.graph, context.script)
    let comingBack = graph.flowsThatComeBack
    var origin: [Int: Int] = [:]
    var isQuiet = graph.edges.map { _ in false }
    var open: [Int] = []
    var found: [Diagnostic] = []
    var told: Set<SourceRange> = []
    func follow(_ edge: ControlFlow.Edge, from node: Int) {
      guard edge.way != .call, edge.way != .standardFailure else { return }
      if graph.leaves(edge.to), !isDeliberate(script.instructions[node]),
        !comingBack.contains(graph.flowOfNode[node])
      {
        guard let range = range(of: node, origin, context), told.insert(range).inserted else {
          return
        }
        found.append(diagnostic(at: range))
      } else if let next = graph.instruction(at: edge.to), !isQuiet[next] {
        isQuiet[next] = true
        origin[next] = node
        open.append(next)
      }
    }
    for node in graph.edges.indices where context.isReached[node] {
      guard case .wait = script.instructions[node] else { continue }
      for edge in graph.edges[node] { follow(edge, from: node) }
    }
    while let node = open.popLast() {
      // Whether the list of a `tiap` has items is not known.
      guard !breaksSilence(script.instructions[node]), !graph.isLoop(node) else { continue }
      for edge in graph.edges[node] { follow(edge, from: node) }
    }
    return found
  }

  private func diagnostic(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .d305, at: range,
      "Setelah langkah ini percakapan berakhir tanpa balasan, \"selesai\", atau menu.",
      caretNote: "kirim kalimat penutup; tambahkan \"selesai\" bila memang disengaja")
  }

  private func isDeliberate(_ instruction: Instruction) -> Bool {
    switch instruction {
    case .leave, .finish: true
    default: false
    }
  }

  private func breaksSilence(_ instruction: Instruction) -> Bool {
    switch instruction {
    case .send, .vary, .wait, .handOver, .action, .call: true
    default: false
    }
  }

  /// The step at the end, or the one that led there if the end was generated.
  private func range(
    of node: Int, _ origin: [Int: Int], _ context: ProgramContext
  ) -> SourceRange? {
    var place: Int? = node
    while let node = place {
      if let range = context.ranges[node] { return range }
      place = origin[node]
    }
    return nil
  }
}
