import Diagnostics
import Dialogue

/// D310: more messages in a row than people read, on some path.
///
/// For each instruction the most messages that can follow before the bot waits are counted once,
/// from the ends backwards: a called flow counts with the messages up to its own question, or with
/// those up to its end and what follows the call. One round of a `tiap` counts.
struct MessageBurstCheck: ProgramCheck {
  /// The language's `maks_pesan`: what fits one screen of a phone.
  static let most = 4

  func diagnostics(in context: ProgramContext) -> [Diagnostic] {
    let graph = context.graph
    let counts = MessageCounts(graph)
    var told: Set<Int> = []
    return beginnings(context).compactMap { start in
      guard counts.stopping[start] > Self.most else { return nil }
      let place = counts.place(of: Self.most + 1, from: start, in: graph)
      guard told.insert(place).inserted, let range = context.nearestRange(of: place) else {
        return nil
      }
      return Diagnostic(
        .d310, at: range,
        "Jalur ini mengirim \(counts.stopping[start]) pesan tanpa menunggu jawaban "
          + "(batas \(Self.most)).",
        caretNote: "gabungkan beberapa pesan menjadi satu dengan \"|-\"",
        notes: context.nearestRange(of: start).map { [DiagnosticNote("mulai di sini", at: $0)] }
          ?? [])
    }
  }

  /// Where the bot begins to talk: flows that can begin, and what follows an answer.
  private func beginnings(_ context: ProgramContext) -> [Int] {
    let graph = context.graph
    var starts = graph.roots.compactMap { graph.start(of: $0) }
    for node in graph.edges.indices where context.isReached[node] && graph.waits(at: node) {
      starts += graph.edges[node].compactMap { graph.instruction(at: $0.to) }
    }
    var seen: Set<Int> = []
    return starts.filter { seen.insert($0).inserted }.sorted()
  }
}

/// The most messages that can follow each instruction, itself included.
private struct MessageCounts {
  /// Until the bot waits or the conversation ends.
  var stopping: [Int]
  /// Until the frame ends without waiting; nil if it cannot.
  var returning: [Int?]

  init(_ graph: ControlFlow) {
    stopping = graph.edges.map { _ in 0 }
    returning = graph.edges.map { _ in nil }
    for node in graph.bottomUp() { count(node, graph) }
  }

  private mutating func count(_ node: Int, _ graph: ControlFlow) {
    let own = Self.messages(of: graph.script.instructions[node], in: graph.script)
    guard !graph.waits(at: node) else {
      stopping[node] = own
      return
    }
    var (inside, through) = (0, 0 as Int?)
    if case .call(let call) = graph.script.instructions[node] {
      let start = graph.start(of: call.flow)
      inside = start.map { stopping[$0] } ?? 0
      through = start.map { returning[$0] } ?? 0
    }
    var stop = inside
    var leave: Int?
    for edge in graph.edges[node] where edge.way != .call && !graph.isLoopBack(node) {
      guard let through else { continue }
      if graph.leaves(edge.to) {
        leave = max(leave ?? 0, through)
        stop = max(stop, through)
      } else if let next = graph.instruction(at: edge.to) {
        stop = max(stop, through + stopping[next])
        if let rest = returning[next] { leave = max(leave ?? 0, through + rest) }
      } else {
        stop = max(stop, through)
      }
    }
    stopping[node] = own + stop
    returning[node] = leave.map { own + $0 }
  }

  private static func messages(of instruction: Instruction, in script: Script) -> Int {
    switch instruction {
    case .send, .wait: 1
    case .vary(let variation):
      if case .once = variation.order { variation.messages.count } else { 1 }
    default: 0
    }
  }

  /// The instruction that sends message number `number` on the longest path from `start`; a call if
  /// the message is sent in the called flow.
  func place(of number: Int, from start: Int, in graph: ControlFlow) -> Int {
    var node = start
    var rest = number
    // Counts fall along the path, so it ends; the number of instructions is its longest.
    for _ in graph.edges.indices {
      rest -= Self.messages(of: graph.script.instructions[node], in: graph.script)
      guard rest > 0, !graph.waits(at: node) else { return node }
      if case .call(let call) = graph.script.instructions[node] {
        guard let inside = graph.start(of: call.flow).map({ returning[$0] }) ?? 0, inside < rest
        else { return node }
        rest -= inside
      }
      let next = graph.edges[node].filter { $0.way != .call }
        .compactMap { graph.instruction(at: $0.to) }.max { stopping[$0] < stopping[$1] }
      guard let next else { return node }
      node = next
    }
    return node
  }
}

extension ControlFlow {
  /// All instructions, each after those that it leads to within one answer; circles are cut.
  fileprivate func bottomUp() -> [Int] {
    var order: [Int] = []
    order.reserveCapacity(edges.count)
    var isSeen = edges.map { _ in false }
    for root in edges.indices where !isSeen[root] {
      isSeen[root] = true
      var path = [(node: root, next: 0)]
      while let (node, next) = path.last {
        let isOpen = !waits(at: node) && !isLoopBack(node) && next < edges[node].count
        guard isOpen else {
          path.removeLast()
          order.append(node)
          continue
        }
        path[path.count - 1].next += 1
        if let target = instruction(at: edges[node][next].to), !isSeen[target] {
          isSeen[target] = true
          path.append((target, 0))
        }
      }
    }
    return order
  }
}
