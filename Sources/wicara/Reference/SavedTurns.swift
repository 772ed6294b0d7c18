package import Dialogue

/// With the user's state read from a file and committed to it in every turn.
extension ReferenceBench {
  /// The time of a turn begins before its state is read and ends after the new one is committed.
  func run(seconds: Double, savingIn file: StateFile) throws -> ReferenceFigures {
    let events = ReferenceContent.turns.map { Self.event($0) }
    // Also the pass to warm up.
    let replies = try Self.replies(script) { file }
    var times = PassTimes()
    let clock = ContinuousClock()
    let deadline = clock.now + .seconds(seconds)
    var user: UInt64 = 1
    repeat {
      let pass = try savedPass(events, user: user, file)
      times.passes.append(pass.reduce(0, +))
      times.keep(pass)
      user += 1
    } while clock.now < deadline
    return figures(times, replies: replies)
  }

  /// The 30 replies to a new user, each turn's messages joined by a line break.
  ///
  /// Before every turn `file` is asked where the states lie.
  /// - Returns: One reply a turn.
  /// - Throws: `SQLiteError`, or `StateDecodingError` if what was read is no state of the script.
  package static func replies(
    _ script: Script, savingIn file: () throws -> StateFile
  ) throws -> [String] {
    try ReferenceContent.turns.map { text in
      try savedTurn(script, event(text), user: 0, file()).reply
    }
  }

  /// - Returns: nanoseconds of each turn.
  private func savedPass(
    _ events: [Event], user: UInt64, _ file: StateFile
  ) throws -> [Int64] {
    let clock = ContinuousClock()
    return try events.map { event in
      let start = clock.now
      let turn = try Self.savedTurn(script, event, user: user, file)
      let isAnswered = !turn.reply.isEmpty
      let end = clock.now
      precondition(isAnswered, "the reference bot answers every turn")
      return (end - start).nanoseconds
    }
  }

  private static func savedTurn(
    _ script: Script, _ event: Event, user: UInt64, _ file: StateFile
  ) throws -> Turn {
    let saved = try file.state(of: user)
    let state =
      if let saved {
        try ConversationState(decoding: saved, for: script)
      } else {
        ConversationState(for: script, seed: user)
      }
    let turn = step(script, consume state, on: event, trace: .brief)
    try file.save(turn.state.encoded(for: script), of: user)
    return turn
  }
}
