import Conversations
import Dialogue
import IndonesianText

/// What must hold when everything has come to rest.
extension ServiceSimulation {
  func checkLaws() throws {
    let figures = try test.store.figures()
    let letters = try test.store.deadLetters(1_000)
    try expect(people.untold.isEmpty, "not everything was told")
    try expect(people.acceptedAgain == 0, "a message was accepted twice")
    let accepted = people.told.count
    // A timer that is parked becomes an event of its own, and so does damage but for an event's.
    let timers = letters.count { !$0.isMessage && !$0.isDamaged(.event) }
    try expect(
      figures.accepted == accepted + timers,
      "\(figures.accepted) accepted events of \(accepted) messages and \(timers) timers")
    try expect(
      figures.done + letters.count == accepted + timers,
      "\(figures.done) done and \(letters.count) parked of \(accepted)")
    // An event is parked only when three times the process ended or a worker stood still with it.
    try expect(
      letters.allSatisfy(\.isOfVictim) || crashes + stalls >= StoreLimits.attempts,
      "parked without a reason: \(letters)")
    var tickets: Set<String> = []
    for (contact, messages) in try contacts() {
      let persons = Set(messages.map { people.writers[$0.id] })
      try expect(persons.count == 1, "\(persons) have one history: \(messages.map(\.id))")
      let parked = letters.count { $0.contact == contact && $0.isMessage }
      try checkState(of: contact, answered: messages.count - parked)
      try checkMessages(
        to: contact, whoWrote: messages, of: persons.first ?? nil, tickets: &tickets)
    }
    try expect(tickets.count == figures.tickets, "\(tickets.count) of \(figures.tickets) tickets")
    try checkCalls(figures)
  }

  /// Each accepted message changed the state once.
  private func checkState(of contact: ContactID, answered: Int) throws {
    guard let bytes = try test.store.state(of: contact) else {
      return try expect(answered == 0, "no state after \(answered) messages")
    }
    let state = try ConversationState(decoding: bytes, for: maker.script)
    guard let variable = maker.script.variables.first(where: { $0.name == "n" }) else {
      throw Broken(description: "the bot does not count")
    }
    let count = state.contact[variable.slot].number?.whole ?? 0
    try expect(count == answered, "counted \(count) of \(answered)")
  }

  /// Messages reach a person in order, each once but for copies that an open outcome explains.
  private func checkMessages(
    to contact: ContactID, whoWrote messages: [InboxItem], of person: Int?,
    tickets: inout Set<String>
  ) throws {
    let gone = forgotten[contact] ?? []
    let entries = (gone + (try test.store.outbox(of: contact))).sorted { $0.id < $1.id }
    let numbered = entries.compactMap { $0.message.text.split(separator: " ").first }
      .filter { $0.hasPrefix("n=") }.compactMap { Int($0.dropFirst(2)) }
    try expect(
      zip(numbered, numbered.dropFirst()).allSatisfy { $0 + 1 == $1 },
      "\(contact) is answered \(numbered)")
    let questions = entries.count { $0.message.text.hasSuffix("apa?") }
    let reminders = entries.count { $0.message.text == "ingat" }
    try expect(reminders <= questions, "\(reminders) reminders of \(questions) questions")
    let notices = entries.count { $0.message.text == Self.fileNotice }
    let files = messages.count { $0.attachment != nil }
    try expect(notices == files, "\(notices) notices of \(files) files")
    for entry in entries {
      if let ticket = entry.message.text.split(separator: " ").last, ticket.hasPrefix("BW-") {
        try expect(tickets.insert(String(ticket)).inserted, "two reports are \(ticket)")
      }
    }
    let own = Set(entries.map(\.id))
    let deliveries = graph.deliveries.filter { own.contains($0.outbox) }
    try expect(
      deliveries.allSatisfy { $0.owner == nil || $0.owner == person },
      "somebody else reads what is for \(contact)")
    try expect(
      zip(deliveries, deliveries.dropFirst()).allSatisfy { $0.outbox <= $1.outbox },
      "\(contact) reads out of order: \(deliveries.map(\.text))")
    for entry in entries {
      try check(
        entry, deliveries.filter { $0.outbox == entry.id }, isGone: gone.contains(entry))
    }
  }

  /// Statuses of a message that `isGone` say nothing any more.
  private func check(
    _ entry: OutboxEntry, _ deliveries: [SimulatedGraph.Delivery], isGone: Bool
  ) throws {
    let copies = max(0, deliveries.count - 1)
    let allowed = (graph.ambiguous[entry.id] ?? 0) + (interrupted[entry.id] ?? 0)
    try expect(
      copies <= allowed, "\(entry.id) was read \(deliveries.count) times, \(allowed) open outcomes")
    switch entry.state {
    case .accepted:
      try expect(!deliveries.isEmpty, "\(entry.id) was taken for sent and never arrived")
    case .failed:
      // Nobody waits for a day, whatever our clock says.
      try expect(
        graph.refused.contains(entry.id), "\(entry.id) failed: \(entry.reason ?? "")")
    default: throw Broken(description: "\(entry.id) is \(entry.state) at rest")
    }
    guard deliveries.count == 1, let only = deliveries.first, entry.state == .accepted, !isGone
    else { return }
    let told = graph.told[only.name] ?? .accepted
    try expect(
      entry.delivery == told, "\(entry.id) is \(String(describing: entry.delivery)), told \(told)")
  }

  private func checkCalls(_ figures: StoreFigures) throws {
    let open = graph.ambiguous.values.reduce(0, +) + interrupted.values.reduce(0, +)
    try expect(
      figures.repeated <= open + crashes * OutboxSender.Settings.defaultInFlight,
      "\(figures.repeated) repeated sends")
    if settings.badSends == 0, settings.crashes == 0 {
      try expect(figures.repeated == 0 && figures.ambiguous == 0, "a copy on a calm day")
    }
  }
}

extension DeadLetter {
  fileprivate func isDamaged(_ place: DamagedRow.Place) -> Bool {
    reason.hasPrefix("damaged \(place.rawValue) ")
  }

  /// It, or what was to be handled with it, cannot be read.
  fileprivate var isOfVictim: Bool {
    reason.hasPrefix("damaged ") || reason == "state_unreadable"
  }

  fileprivate var isMessage: Bool { if case .message = kind { true } else { false } }
}
