import IndonesianText

/// Questions that gather several answers into one list.
extension TurnRun {
  /// Takes one more answer, or what ends the gathering.
  ///
  /// nil if the question gathers nothing.
  ///
  /// - Returns: whether the question is answered now; the list then stands in its variable.
  mutating func gather(_ value: Value, for index: PromptIndex) -> Bool? {
    guard let gathering = script[index].gathering, let variable = script[index].variable else {
      return nil
    }
    if value == .skipped {
      if gathered(variable).isEmpty { set(variable, to: .skipped) }
      return true
    }
    var items = gathered(variable)
    for item in value.list ?? [value] where !items.contains(item) && items.count < gathering.most {
      items.append(item)
    }
    set(variable, to: .list(items))
    return items.count >= gathering.most
  }

  private func gathered(_ variable: VariableIndex) -> [Value] { value(of: variable).list ?? [] }

  /// Says how many there are and how to finish, with a button for it.
  mutating func sayGathered(_ index: PromptIndex) {
    guard let gathering = script[index].gathering, let variable = script[index].variable,
      let frame = state.frames.last
    else { return }
    let word = gathering.done.first ?? ""
    var message = OutboundMessage(
      text: script.texts.gathered.replacing("{n}", by: "\(gathered(variable).count)")
        .replacing("{x}", by: word))
    if gathered(variable).count >= gathering.least {
      let id = TapID.done(script.id(of: frame.node), turn: state.turn)
      let label = (word.prefix(1).uppercased() + word.dropFirst())
        .cut(toScalars: ChannelLimits.buttonLabel)
      message.options = OutboundOptions(
        rendering: .buttons, items: [OutboundOption(id: id.text, label: label)])
    }
    send(message)
  }

  /// Whether a message says that these were all; nil if it says nothing of the kind.
  ///
  /// "lewati" after the first answer means the same as "selesai".
  func finishesGathering(_ input: Input, _ index: PromptIndex) -> Bool? {
    guard let gathering = script[index].gathering, input.isText,
      let variable = script[index].variable
    else { return nil }
    let count = gathered(variable).count
    let words = gathering.done.map { script.language.vocabulary.phrase($0) }
    let isDone = words.contains { $0 == input.ids || $0 == Array(input.core) }
    guard isDone || (count > 0 && declines(input, script[index])) else { return nil }
    return count >= gathering.least
  }

  /// Says which of several links in the message was taken, where only one could be.
  mutating func sayOtherLinks(than value: Value, in input: Input?) {
    guard let input, case .text(let taken) = value else { return }
    let links = Set(input.links.map(\.url))
    guard links.count > 1, links.contains(taken) else { return }
    say(
      script.texts.oneLink.replacing("{n}", by: "\(links.count)")
        .replacing("{x}", by: taken.withDeadLinks))
  }

  /// Several values in one message: all its links, "1 sama 3", "hoaks dan SARA".
  ///
  /// nil unless every part is understood.
  mutating func severalValues(_ input: Input, for index: PromptIndex) -> Value? {
    let prompt = script[index]
    guard prompt.gathering != nil, input.isText else { return nil }
    if prompt.answer == .link {
      let links = input.links.map { Value.text($0.url) }
      return links.count > 1 ? .list(links) : nil
    }
    guard prompt.answer == .choice,
      case .options(let places) = described(input, prompt, several: true), places.count > 1,
      places.allSatisfy({ prompt.options[$0].effect == .goOn })
    else { return nil }
    return .list(places.map { optionValue($0, of: index) })
  }
}
