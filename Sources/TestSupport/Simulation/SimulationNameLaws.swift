import Conversations
import Dialogue
import IndonesianText

/// What must hold of people who go by several names.
extension ServiceSimulation {
  /// Nobody reads what answers somebody else or says what only somebody else wrote.
  func checkReaders(of entries: [OutboxEntry], are person: Int?) throws {
    let texts = Dictionary(entries.map { ($0.id, $0.message.text) }) { first, _ in first }
    for delivery in graph.deliveries {
      guard let text = texts[delivery.outbox] else { continue }
      var writers = Set(
        text.split(separator: " ").compactMap { SimulatedPerson.person(marked: $0) })
      writers.formUnion(
        graph.answers[delivery.outbox].flatMap { people.writer(of: $0) }.map { [$0] } ?? [])
      if let reader = delivery.reader { writers.insert(reader) }
      try expect(
        writers.allSatisfy { $0 == person },
        "\(writers) in what is for \(String(describing: person)): \(text)")
    }
  }

  /// Whoever a number leads to is written to by it: else the number would lead whoever has it next
  /// to somebody else's history, and nobody would see it until then.
  ///
  /// Sends to them, so it comes last.
  func checkAddresses() throws {
    var known: Set<String> = []
    for phone in Self.phones + Self.sparePhones {
      guard let contact = try test.store.contact(.phone(phone)) else { continue }
      try test.store.post(OutboundMessage(text: phone), to: contact, at: now)
      known.insert(phone)
    }
    // No pace asks anybody to wait any more.
    let later = now + .seconds(3_600)
    let items = try test.store.claimSends(
      known.count + 1, from: Self.number, passingOver: [], at: later)
    try expect(
      Set(items.map(\.message.text)) == known
        && items.allSatisfy { $0.recipient.phone == $0.message.text },
      "\(known) lead to \(items.map { ($0.message.text, $0.recipient) })")
  }

  /// What must be one conversation is one: every message has one answer, each answer counts one
  /// further, and nothing of it goes on beside it.
  func checkConversations(
    _ homes: [MessageID: ContactID], _ contacts: [ContactID: [InboxItem]]
  ) throws {
    var parts: [ContactID: [ToldNames.Conversation]] = [:]
    for conversation in people.names.conversations.values {
      let found = Set(conversation.messages.compactMap { homes[$0] })
      try expect(
        found.count <= 1, "\(conversation.messages) are one conversation, and lie with \(found)")
      if let contact = found.first { parts[contact, default: []].append(conversation) }
    }
    for (contact, messages) in contacts {
      let entries = try entries(of: contact, whoWrote: messages)
      try checkCount(of: contact, entries, in: parts[contact] ?? [])
    }
  }

  /// Conversations that became one were counted apart until then.
  private func checkCount(
    of contact: ContactID, _ entries: [OutboxEntry], in parts: [ToldNames.Conversation]
  ) throws {
    let answers = entries.compactMap { entry in entry.number.map { (entry.id, $0) } }
    let begun = answers.count { $0.1 == 1 }
    let beginnings = parts.reduce(0) { $0 + $1.beginnings }
    try expect(begun <= beginnings, "\(contact) begins \(begun) times, of \(beginnings) names")
    // How far each was counted: so many answers have a number as there are that came so far.
    let ends = (0..<begun).map { place in
      (1...answers.count).last { number in answers.count { $0.1 == number } > place } ?? 0
    }
    try expect(
      ends.reduce(0, +) == answers.count, "\(contact) is answered \(answers.map(\.1))")
    let count = try count(of: contact)
    try expect(
      count == 0 && begun == 0 || ends.contains(count),
      "counted \(count) for \(contact), answered \(answers.map(\.1))")
    guard parts.count == 1, let whole = parts.first?.whole else { return }
    try checkOrder(of: contact, entries, since: beginnings == 1 ? -1 : whole)
  }

  /// Since it is one conversation, each answer is one further, in the order of the messages, and is
  /// read in that order.
  private func checkOrder(
    of contact: ContactID, _ entries: [OutboxEntry], since whole: Int
  ) throws {
    let since = entries.filter { entry in
      guard let message = graph.answers[entry.id] else { return whole < 0 }
      return people.names.order[message].map { $0 > whole } ?? false
    }
    let answers = since.compactMap { entry in entry.number.map { (entry.id, $0) } }
    let places = answers.compactMap { graph.answers[$0.0].flatMap { people.names.order[$0] } }
    try expect(
      zip(answers, answers.dropFirst()).allSatisfy { $0.1 + 1 == $1.1 }
        && places == places.sorted(),
      "\(contact) is answered \(answers.map(\.1)) to \(places) since \(whole)")
    let own = Set(since.map(\.id))
    let deliveries = graph.deliveries.filter { own.contains($0.outbox) }
    try expect(
      zip(deliveries, deliveries.dropFirst()).allSatisfy { $0.outbox <= $1.outbox },
      "\(contact) reads out of order: \(deliveries.map(\.text))")
  }

  private func count(of contact: ContactID) throws -> Int {
    guard let bytes = try test.store.state(of: contact) else { return 0 }
    let state = try ConversationState(decoding: bytes, for: maker.script)
    guard let variable = maker.script.variables.first(where: { $0.name == "n" }) else {
      throw Broken(description: "the bot does not count")
    }
    return state.contact[variable.slot].number?.whole ?? 0
  }
}

extension OutboxEntry {
  /// The number of an answer; nil for one that is none.
  var number: Int? {
    guard let word = message.text.split(separator: " ").first, word.hasPrefix("n=") else {
      return nil
    }
    return Int(word.dropFirst(2))
  }
}
