import Conversations
import Dialogue

/// How everything comes to rest when nothing goes wrong any more.
extension ServiceSimulation {
  mutating func rest() throws {
    // Leases, back-offs and the longest pause of a number are over in a few minutes.
    for _ in 0..<400 {
      goOn()
      let figures = try test.store.figures()
      if figures.pending == 0, figures.unsent == 0, figures.mediaJobs == figures.mediaFailed,
        graph.pending.isEmpty, underWay.isEmpty
      {
        return
      }
      now = now + .seconds(2)
    }
    throw Broken(description: "does not come to rest: \(try test.store.figures())")
  }

  private mutating func goOn() {
    while people.hasUntold { deliverWebhooks() }
    deliverStatuses()
    giveUpFiles()
    work()
    send()
    answer()
  }

  /// Whoever is refused keeps nobody from being answered, neither those who wait already nor, for
  /// longer than promised, somebody who writes now.
  mutating func restBesideRefusals() throws {
    guard !graph.refusals.isEmpty else { return }
    var waiting: [ContactID] = []
    for _ in 0..<400 {
      goOn()
      // Whoever is known by an identifier alone is found by no number.
      let refused = try graph.refusals.keys.compactMap { try test.store.contact(.phone($0)) }
      waiting = try contacts().keys.filter { contact in
        guard !refused.contains(contact) else { return false }
        return try test.store.outbox(of: contact).contains(where: \.state.isPending)
      }
      if waiting.isEmpty, try test.store.figures().pending == 0 { break }
      now = now + .seconds(2)
    }
    try expect(waiting.isEmpty, "\(waiting) wait behind \(graph.refusals)")
    // Whatever a worker that stands still has in hand is given up.
    now = now + StoreLimits.lease
    people.write("halo", from: Self.newcomer, at: channelTime)
    // An expired token is asked about each 5 s at most; 2 s is the promise.
    let time: Duration = sender.pause(of: Self.number) == .token ? .seconds(5) : .seconds(2)
    // The turn itself may come a moment later.
    let end = now.steady + time + .milliseconds(500)
    var hasArrived = false
    while !hasArrived, now.steady <= end {
      goOn()
      hasArrived = graph.deliveries.contains { $0.phone == Self.newcomer }
      now = now + .milliseconds(100)
    }
    try expect(hasArrived, "somebody new waits longer than \(time) behind \(graph.refusals)")
  }
}
