import Dialogue
import Tickets

/// What each method of the store does to the tables.
extension MemoryTables {
  // MARK: - Turns

  func claimTurns(_ limit: Int, at now: Moment) -> [Claim] {
    leases = leases.filter { $0.value.until > now.steady }
    gathering = gathering.filter { $0.value > now.steady }
    guard !leases.values.contains(where: \.isAlone) else { return [] }
    var claims: [Claim] = []
    var count = 0
    for (_, contact) in waitingContacts() where count < limit {
      guard leases[contact] == nil, gathering[contact] == nil else { continue }
      var next = events(of: contact).prefix(StoreLimits.eventsPerClaim)
      guard let first = next.first else { continue }
      next = first.attempts == 0 ? next.prefix { $0.attempts == 0 } : next.prefix(1)
      if add(Array(next), of: contact, to: &claims, at: now) { return claims }
      count += next.count
    }
    let due = contacts.flatMap { contact, known in
      known.timers.values.filter { $0.due <= now.wall }.map { (contact: contact, timer: $0) }
    }
    for (contact, timer) in due.sorted(by: {
      ($0.timer.due, $0.contact, $0.timer.id.kind.rawValue)
        < ($1.timer.due, $1.contact, $1.timer.id.kind.rawValue)
    }) where count < limit && leases[contact] == nil {
      let event = ClaimedEvent(
        id: nil, kind: .timer(timer.id), acceptedAt: timer.due, attempts: timer.attempts)
      if add([event], of: contact, to: &claims, at: now) { return claims }
      count += 1
    }
    return claims
  }

  /// Claims a contact, unless what it has must come alone and there is something else.
  ///
  /// - Returns: Whether nothing may come beside it.
  private func add(
    _ events: [ClaimedEvent], of contact: ContactID, to claims: inout [Claim], at now: Moment
  ) -> Bool {
    let isAlone = events.contains { $0.attempts > 0 }
    if isAlone, !leases.isEmpty { return claims.isEmpty }
    claims.append(claim(contact, events, at: now))
    return isAlone
  }

  /// Contacts with something to handle, by the place of what is to be handled first.
  private func waitingContacts() -> [(first: InboxID, contact: ContactID)] {
    Set(inbox.values.map(\.contact)).compactMap { contact in
      events(of: contact).first?.id.map { ($0, contact) }
    }.sorted { $0.first < $1.first }
  }

  private func claim(_ contact: ContactID, _ events: [ClaimedEvent], at now: Moment) -> Claim {
    for event in events { add(attempts: 1, to: event, of: contact) }
    defer { nextEpoch += 1 }
    leases[contact] = Lease(
      epoch: nextEpoch, until: now.steady + StoreLimits.lease,
      isAlone: events.contains { $0.attempts > 0 })
    return Claim(
      contact: contact, epoch: nextEpoch, events: events, state: contacts[contact]?.state,
      guardBytes: contacts[contact]?.guardBytes ?? [])
  }

  func release(_ claim: Claim) {
    guard leases[claim.contact]?.epoch == claim.epoch else { return }
    leases[claim.contact] = nil
    for event in claim.events { add(attempts: -1, to: event, of: claim.contact) }
  }

  func commit(_ turn: TurnCommit, at now: Moment) -> CommitResult {
    let claim = turn.claim
    guard leases[claim.contact]?.epoch == claim.epoch else { return .fenced }
    leases[claim.contact] = nil
    let record: TurnRecord
    switch turn.work {
    case .none(let ready): record = ready
    case .withTickets(let work):
      let before = (figures, reports)
      do {
        record = try work(self)
      } catch {
        (figures, reports) = before
        return .failed(reason: "\(type(of: error))")
      }
    }
    for handled in record.events {
      finish(claim.events[handled.place], handled, claim.contact, at: now)
    }
    let handled = Set(record.events.map(\.place))
    for (place, event) in claim.events.enumerated() where !handled.contains(place) {
      add(attempts: -1, to: event, of: claim.contact)
    }
    if let state = record.state { contacts[claim.contact]?.state = state }
    contacts[claim.contact]?.guardBytes = record.guardBytes
    for change in record.timers {
      switch change {
      case .set(let timer, let moment):
        contacts[claim.contact]?.timers[timer.kind] = Timer(id: timer, due: moment)
      case .cancel(let kind): contacts[claim.contact]?.timers[kind] = nil
      }
    }
    notes += record.notes.map { (claim.contact, $0) }
    add(
      record.messages, to: claim.contact, answering: claim.answered(in: record), at: now)
    contacts[claim.contact]?.waitsForAction = record.waitsForAction
    return .committed
  }

  private func finish(
    _ event: ClaimedEvent, _ handled: HandledEvent, _ contact: ContactID, at now: Moment
  ) {
    if let id = event.id {
      inbox[id] = nil
    } else if case .timer(let timer) = event.kind,
      contacts[contact]?.timers[timer.kind]?.id == timer
    {
      contacts[contact]?.timers[timer.kind] = nil
    }
    switch handled.outcome {
    case .done: if event.id != nil { figures.done += 1 }
    case .silenced: if event.id != nil { figures.silenced += 1 }
    case .parked(let reason):
      if event.id == nil { figures.accepted += 1 }
      let id = event.id ?? InboxID(Int64(figures.accepted))
      dead[id] = DeadLetter(
        id: id, contact: contact, kind: event.kind, acceptedAt: event.acceptedAt,
        parkedAt: now.wall, reason: reason)
    }
    if case .message(let item) = event.kind {
      openWindow(by: item, of: contact, acceptedAt: event.acceptedAt)
    }
    turns.append(
      (
        contact,
        TurnEntry(
          at: now.wall, message: event.messageID, outcome: handled.outcome.name,
          rung: handled.rung)
      ))
  }

  // MARK: - Sending

  func claimSends(
    _ limit: Int, from number: PhoneNumberID, passingOver passed: Set<ContactID>, at now: Moment
  ) -> [OutboxItem] {
    while let id = sends.next(at: now.steady) { wake(id, at: now) }
    var items: [OutboxItem] = []
    for id in heads() where items.count < limit {
      guard var sending = outbox[id], sending.state == .queued, sending.item.number == number,
        !passed.contains(sending.item.contact), let known = contacts[sending.item.contact]
      else { continue }
      sending.state = .sending
      outbox[id] = sending
      sends.set(id, at: now.steady + StoreLimits.sendLease)
      var item = sending.item
      item.recipient = known.identity
      if known.number == number {
        item.windowFrom = [item.windowFrom, known.windowFrom].compactMap { $0 }.max()
      }
      items.append(item)
    }
    return items
  }

  private func wake(_ id: OutboxID, at now: Moment) {
    switch outbox[id]?.state {
    case .deferred: outbox[id]?.state = .queued
    case .unknown:
      outbox[id]?.state = .queued
      outbox[id]?.item.mayBeCopy = true
      figures.repeated += 1
    case .sending: becomeUnknown(id, until: now.steady + StoreLimits.settling)
    case .queued, .accepted, .failed, nil: break
    }
  }

  private func becomeUnknown(_ id: OutboxID, until time: Duration) {
    outbox[id]?.state = .unknown
    outbox[id]?.item.tries += 1
    figures.ambiguous += 1
    sends.set(id, at: time)
  }

  func record(_ report: SendReport) {
    guard let sending = outbox[report.id] else { return }
    switch report.outcome {
    case .accepted(let message):
      // The late answer to a text of which a status has told already that its window was closed.
      if sending.state.isPending, sending.name == message { return }
      if sending.state.isPending || sending.name == nil { outbox[report.id]?.name = message }
      let known = early.removeValue(forKey: message)
      settle(
        report.id, (sending.delivery ?? .accepted).joined(with: known?.status ?? .accepted),
        code: known?.code, nextNotBefore: report.nextNotBefore)
    case .deferred(let time):
      guard sending.state == .sending else { return }
      outbox[report.id]?.state = .deferred
      outbox[report.id]?.item.tries += 1
      sends.set(report.id, at: time)
    case .tooSoon(let time):
      guard sending.state == .sending else { return }
      outbox[report.id]?.state = .deferred
      sends.set(report.id, at: time)
    case .windowClosed:
      guard sending.state == .sending else { return }
      outbox[report.id]?.state = .queued
      outbox[report.id]?.item.tries += 1
      outbox[report.id]?.item.windowFrom = nil
      contacts[sending.item.contact]?.windowFrom = nil
      sends.cancel(report.id)
    case .unknown(let time):
      guard sending.state == .sending else { return }
      becomeUnknown(report.id, until: time)
    case .failed(let reason):
      guard sending.state.isPending else { return }
      outbox[report.id]?.state = .failed
      outbox[report.id]?.reason = reason
      figures.failed += 1
      releaseLane(of: sending.item.contact, report.id, report.nextNotBefore)
    }
  }

  // MARK: - Media

  func claimMedia(_ limit: Int, at now: Moment) -> [MediaJob] {
    media.wake(at: now.steady)
    return media.next(limit).compactMap { id in
      guard var job = files[id]?.job else { return nil }
      job.use = media.use(of: id)
      _ = media.begin(id, until: now.steady + StoreLimits.mediaLease)
      return job
    }
  }

  func record(_ report: MediaReport, at now: Moment) {
    guard let file = files[report.id], !file.isFinished else { return }
    switch report.outcome {
    case .stored(_, let bytes):
      files[report.id]?.isFinished = true
      _ = media.end(report.id, bytes: bytes)
    case .deferred(let time):
      files[report.id]?.job.tries += 1
      _ = media.sleep(report.id, until: time, hasFailed: true)
    case .held(let time): _ = media.sleep(report.id, until: time, hasFailed: false)
    case .failed(_, let notice): fail(file, notice, at: now)
    case .refused(let notice):
      let isTold = media.use(of: report.id).isRefused
      fail(file, isTold ? nil : notice, isRefused: true, at: now)
    }
  }

  private func fail(
    _ file: File, _ notice: OutboundMessage?, isRefused: Bool = false, at now: Moment
  ) {
    files[file.job.id]?.isFinished = true
    _ = media.end(file.job.id, isRefused: isRefused)
    figures.mediaFailed += 1
    if let notice { add([NewMessage(notice)], to: file.job.contact, at: now) }
  }

  // MARK: - Forgetting

  func forget(_ limit: Int, before moment: Timestamp) -> Int {
    var left = limit
    turns.removeAll { turn in Self.isForgotten(turn.entry.at < moment, &left) }
    for (id, sending) in outbox.sorted(by: { $0.key < $1.key })
    where Self.isForgotten(!sending.state.isPending && sending.queuedAt < moment, &left) {
      outbox[id] = nil
    }
    journal.removeAll { line in Self.isForgotten(line.at < moment, &left) }
    return limit - left
  }

  private static func isForgotten(_ isOld: Bool, _ left: inout Int) -> Bool {
    guard isOld, left > 0 else { return false }
    left -= 1
    return true
  }

  // MARK: - Restart

  func restart(at now: Moment) {
    leases = [:]
    gathering = [:]
    sends = PriorityQueue()
    for (id, sending) in outbox {
      switch sending.state {
      case .sending: becomeUnknown(id, until: now.steady + StoreLimits.settling)
      case .unknown: sends.set(id, at: now.steady + StoreLimits.settling)
      case .deferred: outbox[id]?.state = .queued
      case .queued, .accepted, .failed: break
      }
    }
    media.wake(at: .seconds(Int64.max))
  }
}
