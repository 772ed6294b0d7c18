import IndonesianText

/// What holds of every state between two turns. Bytes that say otherwise were not written by us.
extension ConversationState {
  /// Whether the conversation stands where it can go on: at a question, an action, a hand-over, or
  /// nowhere; and each flow below the talking one where a flow can be left for a while.
  package func isSound(in script: Script) -> Bool {
    guard frames.count <= EngineLimits.stackDepth else { return false }
    for (place, frame) in frames.enumerated() {
      guard frame.node < script[frame.flow].end, script[frame.flow].start <= frame.node else {
        return false
      }
      let isLast = place == frames.count - 1
      guard isLast ? canStand(at: script[frame.node]) : canBeLeft(place, script) else {
        return false
      }
      guard (frame.entry == .replaced) == (place == 0) else { return false }
    }
    return frames.isEmpty ? mode == .bot : true
  }

  private func canStand(at instruction: Instruction) -> Bool {
    switch (mode, instruction) {
    case (.bot, .wait), (.bot, .openForm), (.waitingForAction, .action), (.handedOver, .handOver):
      true
    // A command is to be confirmed before staff lose the conversation.
    case (.bot, .handOver): overlay != nil
    default: false
    }
  }

  private func canBeLeft(_ place: Int, _ script: Script) -> Bool {
    switch (frames[place + 1].entry, script[frames[place].node]) {
    case (.called, .call), (.digression, .wait), (.digression, .openForm),
      (.digression, .handOver):
      true
    default: false
    }
  }

  /// Whether a question of the engine's own can lie over what waits; after an edit of the script it
  /// may ask for something that is not there any more.
  func canAsk(_ overlay: Overlay, in script: Script) -> Bool {
    guard mode == .bot else { return false }
    let instruction = frames.last.map { script[$0.node] }
    switch overlay {
    case .confirmCommand(let command): return script[command].confirmation != nil
    case .switchFlow: return true
    case .didYouMean(let candidates):
      guard (1...ChannelLimits.buttons).contains(candidates.count) else { return false }
      return candidates.allSatisfy { candidate in
        guard case .option(let option) = candidate else { return true }
        guard case .wait(let prompt)? = instruction else { return false }
        return option < script[prompt].options.count
      }
    case .resumeDraft(let form):
      guard let instruction else { return true }
      return instruction == .openForm(form)
    case .changeAnswer(let prompt, let option):
      guard case .wait? = instruction else { return false }
      return option < script[prompt].options.count
    case .chooseRegion(let codes):
      guard case .wait(let prompt)? = instruction, let regions = script[prompt].regions,
        (1...ChannelLimits.rows).contains(codes.count)
      else { return false }
      return codes.allSatisfy { RegionAtlas.shared.region($0, in: regions.edition) != nil }
    case .confirm(.value(let prompt, _)):
      return instruction == .wait(prompt)
    }
  }
}
