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
    // An event is parked only when three tries were lost. Of a refused commit the try does not
    // count, but whoever has the lease next cannot know that the worker will give it back.
    try expect(
      letters.allSatisfy(\.isOfVictim) || lostTries >= StoreLimits.attempts,
      "parked without a reason: \(letters)")
    try expect(misdirected.isEmpty, "went to nobody, though it was known where to: \(misdirected)")
    var tickets: Set<String> = []
    var homes: [MessageID: ContactID] = [:]
    let contacts = try contacts()
    for (contact, messages) in contacts {
      let persons = Set(messages.map { people.writer(of: $0.id) })
      try expect(persons.count == 1, "\(persons) have one history: \(messages.map(\.id))")
      for message in messages { homes[message.id] = contact }
      let parked = letters.count { $0.contact == contact && $0.isMessage }
      let entries = try entries(of: contact, whoWrote: messages)
      let numbered = entries.compactMap(\.number)
      try expect(
        numbered.count == messages.count - parked,
        "\(numbered.count) answers to \(messages.count) messages, \(parked) parked")
      try checkMessages(entries, to: contact, whoWrote: messages, tickets: &tickets)
      try checkReaders(of: entries, are: persons.first ?? nil)
    }
    try checkConversations(homes, contacts)
    try expect(
      figures.contacts == contacts.count + (people.hasVictimWritten ? 1 : 0),
      "\(figures.contacts) people, of whom \(contacts.count) have written")
    try expect(tickets.count == figures.tickets, "\(tickets.count) of \(figures.tickets) tickets")
    try checkCalls(figures)
    try checkAddresses()
  }

  /// What was ever written to a contact, in its order.
  func entries(of contact: ContactID, whoWrote messages: [InboxItem]) throws -> [OutboxEntry] {
    let gone = messages.flatMap { forgotten[$0.id] ?? [] }
    return (gone + (try test.store.outbox(of: contact))).sorted { $0.id < $1.id }
  }

  /// Messages reach a person in order, each once but for copies that an open outcome explains.
  private func checkMessages(
    _ entries: [OutboxEntry], to contact: ContactID, whoWrote messages: [InboxItem],
    tickets: inout Set<String>
  ) throws {
    let questions = entries.count { $0.message.text.hasSuffix("apa?") }
    let reminders = entries.count { $0.message.text.hasPrefix("ingat") }
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
    let gone = Set(forgotten.values.joined().map(\.id))
    for entry in entries {
      try check(
        entry, deliveries.filter { $0.outbox == entry.id }, isGone: gone.contains(entry.id))
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

  var isMessage: Bool { if case .message = kind { true } else { false } }
}
