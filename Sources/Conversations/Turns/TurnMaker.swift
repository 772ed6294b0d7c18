package import Dialogue
package import Tickets

/// Makes of a claim what is to be committed: runs the script for each event, does the local
/// actions, and looks after the contact's limits.
///
/// Pure but for the tickets.
package struct TurnMaker: Sendable {
  package struct Settings: Hashable, Sendable {
    /// Turns of one contact answered in a minute; 0 is no limit.
    package var turnsPerMinute: Int
    /// How long pictures of one contact make one turn; zero: each has its own.
    package var gather: Duration
    package var mergesBubbles: Bool
    /// What a contact's seed is drawn from.
    package var seed: UInt64

    package init(
      turnsPerMinute: Int = 20, gather: Duration = .milliseconds(300), mergesBubbles: Bool = true,
      seed: UInt64
    ) {
      self.turnsPerMinute = turnsPerMinute
      self.gather = gather
      self.mergesBubbles = mergesBubbles
      self.seed = seed
    }
  }

  /// Results of actions in one turn; a checked script runs a few.
  package static let actionsPerTurn = 8
  /// Said once when a contact writes more than it is answered.
  package static let floodNotice =
    "Pesan Anda masuk terlalu cepat, jadi belum bisa saya balas semuanya. "
    + "Mohon tunggu satu menit, lalu tulis lagi."

  /// Said instead of a look-up where the script has no words of its own.
  package static let lookUpNotice =
    "Anda sudah beberapa kali memeriksa nomor tiket yang tidak cocok. Demi keamanan laporan orang "
    + "lain, pemeriksaan saya tunda dulu. Silakan coba lagi satu jam lagi, dengan nomor di pesan "
    + "saat laporan Anda diterima."
  /// Said when the channel could not take a person's file.
  package static let tooLargeNotice =
    "Berkas yang Anda kirim tidak sampai karena terlalu besar. Mohon kirim yang lebih kecil, atau "
    + "potong menjadi beberapa bagian."

  package let script: Script
  package let settings: Settings
  private let parts: @Sendable (OutboundMessage) -> [OutboundMessage]

  /// `parts` makes of a message what the channel takes in one call each, so that each of them is
  /// sent, and if need be sent again, on its own.
  package init(
    script: Script, settings: Settings,
    parts: @escaping @Sendable (OutboundMessage) -> [OutboundMessage] = { [$0] }
  ) {
    self.script = script
    self.settings = settings
    self.parts = parts
  }

  /// The messages of a turn as they go into the outbox.
  fileprivate func laidOut(_ messages: [NewMessage]) -> [NewMessage] {
    (settings.mergesBubbles ? merged(messages) : messages).flatMap { message in
      parts(message.message).map { NewMessage($0, answers: message.answers) }
    }
  }

  /// Thrown when an action needs the transaction and there is none.
  package struct NeedsTickets: Error {}

  /// - Parameters:
  ///   - claim: What happened, and the state.
  ///   - tickets: Inside the turn's transaction; nil before it.
  /// - Returns: What is to be committed.
  /// - Throws: `NeedsTickets` if `tickets` is nil and an action wants them; otherwise what the
  ///   tickets throw.
  package func record(for claim: Claim, with tickets: (any TicketRecords)?) throws -> TurnRecord {
    guard let state = loadedState(of: claim) else {
      var record = TurnRecord(state: nil, guardBytes: claim.guardBytes)
      record.events = claim.events.indices.map {
        HandledEvent(place: $0, outcome: .parked(reason: "state_unreadable"))
      }
      record.messages = [NewMessage(OutboundMessage(text: script.texts.internalError))]
      return record
    }
    var run = ClaimRun(maker: self, claim: claim, state: state)
    try run.handleAll(with: tickets)
    return run.finished()
  }

  /// nil if the bytes cannot be read at all.
  private func loadedState(of claim: Claim) -> ConversationState? {
    guard let bytes = claim.state else {
      var seed = Fingerprint()
      seed.combine(settings.seed)
      seed.combine(UInt64(bitPattern: claim.contact.rawValue))
      return ConversationState(for: script, seed: seed.mixed)
    }
    do throws(StateDecodingError) {
      return try ConversationState(decoding: bytes, for: script)
    } catch .unknownPlace {
      do throws(StateDecodingError) {
        return try ConversationState(salvaging: bytes, for: script)
      } catch {
        return nil
      }
    } catch {
      return nil
    }
  }
}

/// The events of one claim, one after the other.
private struct ClaimRun {
  let maker: TurnMaker
  let claim: Claim
  var state: ConversationState
  var record: TurnRecord
  var contactGuard: ContactGuard
  var hasChanged = false
  /// Whether the last turn left the conversation where it was.
  var lastStayed = false

  init(maker: TurnMaker, claim: Claim, state: ConversationState) {
    self.maker = maker
    self.claim = claim
    self.state = state
    record = TurnRecord(state: nil)
    contactGuard = ContactGuard(decoding: claim.guardBytes)
  }

  mutating func handleAll(with tickets: (any TicketRecords)?) throws {
    for place in claim.events.indices {
      // While an action runs outside, what people write stays where it is.
      if case .waitingForAction = state.mode, case .message = claim.events[place].kind { return }
      try handle(place, with: tickets)
    }
  }

  consuming func finished() -> TurnRecord {
    if hasChanged { record.state = state.encoded(for: maker.script) }
    record.guardBytes = contactGuard.encoded
    if case .waitingForAction = state.mode { record.waitsForAction = true }
    return record
  }

  private mutating func handle(_ place: Int, with tickets: (any TicketRecords)?) throws {
    let event = claim.events[place]
    guard event.attempts < StoreLimits.attempts else {
      apologise(for: place, because: "attempts")
      return
    }
    guard case .message(let item) = event.kind else {
      let turn = try self.turn(at: place, with: tickets)
      if take(turn, at: place, answers: nil) { record.events.append(done(place, turn)) }
      return
    }
    // An album is one turn.
    if continuesAlbum(place), record.events.last?.outcome == .done {
      return try answer(item, at: place, with: tickets)
    }
    let script = maker.script
    let verdict = contactGuard.judge(
      item.message, limit: maker.settings.turnsPerMinute, at: event.acceptedAt,
      isUrgent: { raisesInsertion(item.message, in: script) })
    switch verdict {
    case .answer: try answer(item, at: place, with: tickets)
    case .notice:
      record.messages.append(
        NewMessage(OutboundMessage(text: TurnMaker.floodNotice), answers: item.id))
      record.events.append(HandledEvent(place: place, outcome: .silenced))
    case .silence: record.events.append(HandledEvent(place: place, outcome: .silenced))
    }
  }

  private mutating func answer(
    _ item: InboxItem, at place: Int, with tickets: (any TicketRecords)?
  ) throws {
    if item.problem == .tooLarge {
      // The conversation stays where it is: the person sends the file again.
      record.messages.append(
        NewMessage(OutboundMessage(text: TurnMaker.tooLargeNotice), answers: item.id))
      record.events.append(HandledEvent(place: place, outcome: .done, rung: "tooLarge"))
      return
    }
    let turn = try self.turn(at: place, with: tickets)
    if continuesAlbum(place) {
      // A further picture of an album that nobody asked for changes nothing.
      if turn.isUnasked {
        record.events.append(HandledEvent(place: place, outcome: .done, rung: "album"))
        return
      }
      shortenAnswer(to: claim.events[place - 1], before: turn)
    }
    guard take(turn, at: place, answers: item.id) else { return }
    record.events.append(done(place, turn))
    guard maker.settings.turnsPerMinute > 0 else { return }
    let at = claim.events[place].acceptedAt
    if contactGuard.note(item.message, answers: turn.messages, at: at) {
      record.notes.append(StaffNote(kind: .alarm, subject: "loop"))
    }
  }

  /// Leaves one answer for the album.
  ///
  /// What was said to a picture that is one of several for the same question is said anew with the
  /// next one. Where a picture led on, only what the next one's answer repeats goes; what warns is
  /// always said.
  private mutating func shortenAnswer(to event: ClaimedEvent, before turn: FinishedTurn) {
    guard case .message(let item) = event.kind, !raisesInsertion(item.message, in: maker.script)
    else { return }
    let next = maker.laidOut(turn.messages.map { NewMessage($0) })
    record.messages.removeAll { message in
      message.answers == item.id
        && (lastStayed || next.contains { $0.message.says(theSameAs: message.message) })
    }
  }

  /// Whether an event is a picture that came right after another one.
  private func continuesAlbum(_ place: Int) -> Bool {
    guard maker.settings.gather > .zero, place > 0, claim.events[place].isMedia,
      claim.events[place - 1].isMedia
    else { return false }
    let span = claim.events[place].acceptedAt - claim.events[place - 1].acceptedAt
    return span <= maker.settings.gather && span >= .zero
  }

  private func done(_ place: Int, _ turn: FinishedTurn) -> HandledEvent {
    HandledEvent(
      place: place, outcome: .done, rung: turn.rung?.rawValue ?? "",
      node: turn.key(in: maker.script), fault: turn.fault?.rawValue)
  }

  // MARK: - One event

  private mutating func turn(
    at place: Int, with tickets: (any TicketRecords)?
  ) throws -> FinishedTurn {
    let event = claim.events[place]
    let kind: Event.Kind =
      switch event.kind {
      case .message(let item): .message(item.message)
      case .timer(let timer): .timer(timer)
      case .actionFinished(let id, let outcome): .actionFinished(id, outcome)
      case .staff(let staff): .staff(staff)
      }
    var finished = FinishedTurn(state: state)
    finished.run(maker.script, Event(at: event.acceptedAt, kind: kind))
    for _ in 0..<TurnMaker.actionsPerTurn {
      guard let call = finished.openCall else { return finished }
      guard let tickets else { throw TurnMaker.NeedsTickets() }
      finished.openCall = nil
      let outcome = try outcome(of: call, of: &finished, at: event.acceptedAt, with: tickets)
      finished.run(
        maker.script,
        Event(
          at: event.acceptedAt,
          kind: .actionFinished(call.id, outcome ?? unavailable(call.name))))
    }
    if finished.openCall != nil {
      finished.openCall = nil
      finished.giveUp(maker.script, Event(at: event.acceptedAt, kind: kind))
    }
    return finished
  }

  /// What a local action gives; nil if it is none.
  private mutating func outcome(
    of call: ActionCall, of turn: inout FinishedTurn, at moment: Timestamp,
    with tickets: any TicketRecords
  ) throws -> ActionOutcome? {
    let isLookUp = call.name == LocalActions.findName
    if isLookUp, !contactGuard.mayLookUp(at: moment) {
      let errors = maker.script.actions.first { $0.name == call.name }?.errors ?? []
      if errors.contains(LocalActions.tooMany) { return .failure(LocalActions.tooMany) }
      turn.messages.append(OutboundMessage(text: TurnMaker.lookUpNotice))
      return .failure(LocalActions.notFound)
    }
    let outcome = try LocalActions.run(
      call, for: claim.contact, in: maker.script, with: tickets, at: moment)
    if isLookUp, case .failure = outcome { contactGuard.noteFailedLookUp(at: moment) }
    return outcome
  }

  /// An action that this program does not have ends with the error that the script is ready for.
  private func unavailable(_ action: String) -> ActionOutcome {
    let errors = maker.script.actions.first { $0.name == action }?.errors ?? []
    return .failure(errors.contains("sibuk") ? "sibuk" : errors.first ?? "tidak_tersedia")
  }

  /// Takes a turn's outcome over, unless it failed.
  ///
  /// - Returns: Whether it did not fail.
  private mutating func take(
    _ turn: FinishedTurn, at place: Int, answers: MessageID?
  ) -> Bool {
    if let fault = turn.fault {
      guard contactGuard.noteFault(at: turn.place(in: maker.script)) else {
        apologise(
          for: place, because: "engine_\(fault.rawValue)", node: turn.key(in: maker.script),
          fault: fault)
        return false
      }
      record.notes.append(StaffNote(kind: .alarm, subject: "engine", text: fault.rawValue))
    } else {
      contactGuard.noteSuccess()
    }
    state = turn.state
    lastStayed = turn.stays
    hasChanged = true
    let messages = turn.messages.map { NewMessage($0, answers: answers) }
    record.messages += maker.laidOut(messages)
    record.timers += turn.timers
    record.notes += turn.notes
    return true
  }

  /// The state stays as it was, the event is kept for people, and the person is told.
  private mutating func apologise(
    for place: Int, because reason: String, node: String = "", fault: EngineFault? = nil
  ) {
    record.messages.append(
      NewMessage(
        OutboundMessage(text: maker.script.texts.internalError),
        answers: claim.events[place].messageID))
    record.events.append(
      HandledEvent(
        place: place, outcome: .parked(reason: reason), node: node, fault: fault?.rawValue))
  }
}

extension ClaimedEvent {
  fileprivate var isMedia: Bool {
    guard case .message(let item) = kind, case .media = item.message else { return false }
    return true
  }
}
