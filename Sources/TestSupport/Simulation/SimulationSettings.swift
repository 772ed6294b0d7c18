extension ServiceSimulation {
  /// What may happen on a day.
  package struct Settings: Sendable {
    package var kind: StoreKind
    package var steps: Int
    /// Parts of 1,000: calls of the store after which, or before which, the process ends.
    package var crashes: Int
    /// Parts of 1,000: calls of the store that are refused.
    package var refusals: Int
    /// Parts of 1,000: sends that go wrong.
    package var badSends: Int
    /// Whether our clock is a day off now and then, also at the start.
    package var stepsClock: Bool
    /// Whether there are people to whom every call is refused.
    package var refusesPeople: Bool
    /// Whether people change their names, and get the numbers of others.
    package var changesNames: Bool

    package init(
      kind: StoreKind, steps: Int = 60, crashes: Int = 40, refusals: Int = 20, badSends: Int = 200,
      stepsClock: Bool = true, refusesPeople: Bool = true, changesNames: Bool = true
    ) {
      self.kind = kind
      self.steps = steps
      self.crashes = crashes
      self.refusals = refusals
      self.badSends = badSends
      self.stepsClock = stepsClock
      self.refusesPeople = refusesPeople
      self.changesNames = changesNames
    }

    /// Nothing goes wrong.
    package static func calm(_ kind: StoreKind) -> Settings {
      Settings(
        kind: kind, crashes: 0, refusals: 0, badSends: 0, stepsClock: false, refusesPeople: false)
    }
  }
}
