package import Dialogue

/// One test, run once against a script, stopping at the first turn that is not as it should be.
package struct TestRun: Sendable {
  /// What was wrong, and where.
  package struct Failure: Hashable, Sendable {
    package enum Reason: Hashable, Sendable {
      case comparison(TurnComparison)
      case statement(String, StatementCheck.Failure)
      /// The action could not be done: no such button.
      case impossible(String)
      case breakdown(SimulatedWorld.Breakdown)
    }

    package var reason: Reason
    /// The place in the block of the line at fault.
    package var line: Int
    /// What the person did; nil before the first line.
    package var action: UserAction?
    /// What came of it.
    package var traces: [Trace]
    package var captures: [String: String]
  }

  /// A user's line with everything up to the next one.
  package struct Group: Hashable, Sendable {
    package var user: ScriptedLine?
    package var rest: [ScriptedLine] = []
  }

  /// What a group led to, for `--accept`.
  package struct Outcome: Hashable, Sendable {
    package var got: [TranscriptLine]
    package var isFine: Bool
  }

  package private(set) var failure: Failure?
  /// One for each group that was run.
  package private(set) var outcomes: [Outcome] = []

  private var world: SimulatedWorld
  /// What the test went through.
  package var coverage: Coverage { world.coverage }
  private var captures: [String: String] = [:]

  /// Runs the lines of a test; `goesOn` also after a turn that was wrong.
  package init(_ lines: [ScriptedLine], in world: SimulatedWorld, goesOn: Bool = false) {
    self.world = world
    for group in Self.groups(of: lines) {
      let found = run(group)
      if failure == nil { failure = found }
      if found != nil, !goesOn { return }
    }
  }

  /// The first group has no user's line.
  package static func groups(of lines: [ScriptedLine]) -> [Group] {
    var groups = [Group()]
    for line in lines {
      if case .user = line.content {
        groups.append(Group(user: line))
      } else {
        groups[groups.count - 1].rest.append(line)
      }
    }
    return groups
  }

  private mutating func run(_ group: Group) -> Failure? {
    var before = 0
    var action: UserAction?
    if case .user(let written)? = group.user?.content {
      before = world.lines.count
      action = Captures.filled(written, captures)
    }
    if let action {
      do throws(TranscriptFault) {
        try world.perform(action)
      } catch {
        // There is nothing to take over from a turn that did not take place.
        outcomes.append(Outcome(got: [], isFine: true))
        return failure(.impossible(error.message), at: group.user, action)
      }
    }
    let got = world.lines[before...].filter { if case .user = $0 { false } else { true } }
    // What a test says nothing about before its first line is where it was put to start.
    let isSilent = action == nil && !group.rest.contains { $0.content != .comment }
    let comparison = TurnComparison(
      isSilent ? [] : group.rest, with: isSilent ? [] : got, captures: &captures)
    outcomes.append(Outcome(got: got, isFine: comparison.isFine))
    if let breakdown = world.breakdown {
      return failure(.breakdown(breakdown), at: group.user, action)
    }
    if !comparison.isFine {
      return Failure(
        reason: .comparison(comparison),
        line: comparison.missing.first?.line ?? comparison.missingEffects.first?.line
          ?? group.user?.start ?? 0,
        action: action, traces: world.exchange.traces, captures: captures)
    }
    for line in group.rest {
      guard case .statement(let statement) = line.content else { continue }
      let filled = Captures.filled(statement, captures)
      if let fault = StatementCheck.failure(of: filled, in: world) {
        return failure(.statement(filled, fault), at: line, action)
      }
    }
    return nil
  }

  private func failure(
    _ reason: Failure.Reason, at line: ScriptedLine?, _ action: UserAction?
  ) -> Failure {
    Failure(
      reason: reason, line: line?.start ?? 0, action: action, traces: world.exchange.traces,
      captures: captures)
  }
}
