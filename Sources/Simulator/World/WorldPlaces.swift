import Diagnostics
package import Dialogue

/// Finding places in a conversation by what people see of them.
extension SimulatedWorld {
  /// The option of this label in the newest message that has one, so that old buttons can be
  /// tapped too.
  func option(labelled label: String) throws(TranscriptFault) -> OutboundOption {
    let wanted = label.folded
    for line in lines.reversed() {
      guard case .bot(let message) = line, let items = message.options?.items else { continue }
      if let item = Self.item(wanted, in: items) { return item }
    }
    if let item = Self.item(wanted, in: keptOptions) { return item }
    let labels = currentOptions.map(\.label)
    let list =
      labels.isEmpty
      ? "Belum ada tombol yang bisa diketuk." : "Yang ada: \(OptionLine.write(labels))."
    throw TranscriptFault("Tidak ada tombol \(OptionLine.write(label: label)). \(list)")
  }

  private static func item(_ label: String, in items: [OutboundOption]) -> OutboundOption? {
    items.first { $0.label.folded == label }
      ?? items.first { $0.label.folded.lowercased() == label.lowercased() }
  }

  /// The options of the newest message that has any.
  package var currentOptions: [OutboundOption] {
    for line in lines.reversed() {
      if case .bot(let message) = line, let options = message.options { return options.items }
    }
    return keptOptions
  }

  /// A flow and the place where one of its sections begins.
  package static func place(
    flow name: String, section: String?, in script: Script
  ) throws(TranscriptFault) -> (flow: FlowIndex, node: NodeIndex) {
    guard let flow = script.flow(named: name) else {
      let near = closestMatch(to: name, among: script.flows.map(\.name))
      throw TranscriptFault(
        "Alur \"\(name)\" tidak ada." + (near.map { " Mungkin maksud Anda \"\($0)\"?" } ?? ""))
    }
    guard let section else { return (flow, script[flow].start) }
    let sections = script[flow].sections
    guard let found = sections.first(where: { $0.name == section }) else {
      let list = sections.isEmpty ? "tidak ada" : sections.map(\.name).joined(separator: ", ")
      throw TranscriptFault(
        "Bagian \"\(section)\" tidak ada di alur \"\(name)\". Yang ada: \(list).")
    }
    return (flow, found.node)
  }

  mutating func jump(
    to flow: String, _ section: String?, as action: UserAction
  ) throws(TranscriptFault) {
    let place = try Self.place(flow: flow, section: section, in: script)
    lines.append(.user(action))
    start(at: place)
  }

  /// Puts the conversation at a place and lets it run until it waits.
  package mutating func start(
    at place: (flow: FlowIndex, node: NodeIndex),
    with values: [(variable: VariableIndex, value: Value)] = []
  ) {
    exchange = Exchange()
    let turn = enter(place.flow, at: place.node, in: script, state, at: now, with: values)
    if let result = carryOut(turn) { run(result) }
  }
}
