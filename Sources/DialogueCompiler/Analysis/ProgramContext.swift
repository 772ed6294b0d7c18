import Diagnostics
import Dialogue

/// What a check of the compiled script may look at.
struct ProgramContext {
  var document: ScriptDocument
  var symbols: Symbols
  var script: Script
  /// Where each instruction stands; nil for generated ones.
  var ranges: [SourceRange?]
  var promptRanges: [SourceRange]
  /// The texts that each template was made of.
  var sources: TemplateSources
  var graph: ControlFlow
  /// Whether a conversation can come to an instruction.
  var isReached: [Bool]
  /// Every value in every text of the flows, in the order of the instructions.
  var shownValues: [ShownValue] = []

  init(_ script: Script, _ assembly: ScriptAssembly) {
    self.script = script
    document = assembly.document
    symbols = assembly.symbols
    ranges = assembly.ranges
    promptRanges = assembly.promptRanges
    sources = assembly.sources
    graph = ControlFlow(script)
    let graph = graph
    isReached = graph.reached(from: graph.roots.compactMap { graph.start(of: $0) })
    findShownValues()
  }

  /// The document of a flow.
  func document(of flow: FlowIndex) -> FlowDocument { symbols.flowDocuments[Int(flow.rawValue)] }

  /// Where an instruction stands, or the nearest one before it in its flow that stands anywhere.
  func nearestRange(of node: Int) -> SourceRange? {
    let flow = script[graph.flowOfNode[node]]
    for place in stride(from: node, through: Int(flow.start.rawValue), by: -1) {
      if let range = ranges[place] { return range }
    }
    return nil
  }
}

/// One rule that the compiled script must keep over all its paths.
///
/// Each stands in a file of its own, with a test and a page in `docs/penulis/galat`.
protocol ProgramCheck: Sendable {
  func diagnostics(in context: ProgramContext) -> [Diagnostic]
}

/// All rules that look at the compiled script; they are judged only if there is no other error.
let programChecks: [any ProgramCheck] = [
  UnreachableFlowCheck(), UnreachableStepCheck(), SilentLoopCheck(), SilentEndCheck(),
  RecursionCheck(), SameBranchesCheck(), MessageBurstCheck(), ActionLoopCheck(), NoStaffCheck(),
  DefiniteAssignmentCheck(), SecretShownCheck(), LiveLinkCheck(), MessageLengthCheck(),
  ForgottenVariableCheck(), NoWayOutCheck(),
]
