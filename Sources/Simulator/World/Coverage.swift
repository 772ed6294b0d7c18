package import Diagnostics
package import Dialogue

/// What conversations have gone through: instructions, and options that were taken.
package struct Coverage: Hashable, Sendable {
  private struct TakenOption: Hashable {
    var prompt: PromptIndex
    var option: Int
  }

  private var visited: Set<NodeIndex> = []
  private var options: Set<TakenOption> = []

  package init() {}

  mutating func add(_ trace: Trace) {
    visited.formUnion(trace.visited)
    for candidate in trace.candidates {
      if case .option(let prompt, let option, _, true) = candidate {
        options.insert(TakenOption(prompt: prompt, option: option))
      }
    }
  }

  package mutating func formUnion(_ other: Coverage) {
    visited.formUnion(other.visited)
    options.formUnion(other.options)
  }

  /// How much of one flow has been gone through.
  package struct Share: Hashable, Sendable {
    package var flow: String
    package var covered: Int
    package var total: Int

    package init(flow: String, covered: Int, total: Int) {
      self.flow = flow
      self.covered = covered
      self.total = total
    }
  }

  /// Steps and options of each flow, in the order of their names.
  ///
  /// Only what a writer wrote counts: an instruction that the compiler added has no place.
  package func shares(of script: Script, ranges: [SourceRange?]) -> [Share] {
    script.flows.map { flow in
      let items = items(of: flow, in: script, ranges: ranges)
      return Share(flow: flow.name, covered: items.count { $0.isCovered }, total: items.count)
    }.filter { $0.total > 0 }
  }

  /// D952 at every step that no conversation has gone through, and at every question with an option
  /// that none has taken.
  package func missing(from script: Script, ranges: [SourceRange?]) -> [Diagnostic] {
    var found: [Diagnostic] = []
    var told: Set<SourceRange> = []
    for flow in script.flows {
      let items = items(of: flow, in: script, ranges: ranges).filter { !$0.isCovered }
      for item in items where item.option == nil && told.insert(item.range).inserted {
        found.append(
          Diagnostic(
            .d952, at: item.range, "Langkah ini belum pernah dilalui transkrip uji mana pun."))
      }
      let byPlace = Dictionary(grouping: items.filter { $0.option != nil }, by: \.range)
      for (range, items) in byPlace where !told.contains(range) {
        let labels = items.compactMap(\.option).map { "\"\($0)\"" }.joined(separator: ", ")
        found.append(
          Diagnostic(.d952, at: range, "Opsi yang belum pernah dipilih dalam uji: \(labels)."))
      }
    }
    return found.sorted()
  }

  private struct Item {
    var range: SourceRange
    var isCovered: Bool
    var option: String?
  }

  private func items(of flow: Flow, in script: Script, ranges: [SourceRange?]) -> [Item] {
    var items: [Item] = []
    for place in Int(flow.start.rawValue)..<Int(flow.end.rawValue) {
      guard place < ranges.count, let range = ranges[place] else { continue }
      let node = NodeIndex(place)
      items.append(Item(range: range, isCovered: visited.contains(node)))
      guard case .wait(let index) = script[node] else { continue }
      for (option, definition) in script[index].options.enumerated()
      where script[index].answer == .choice {
        let isTaken = options.contains(TakenOption(prompt: index, option: option))
        items.append(Item(range: range, isCovered: isTaken, option: definition.label))
      }
    }
    return items
  }
}
