import Dialogue

/// What the tables do with what comes in.
extension MemoryTables {
  func accept(_ intake: Intake, at now: Moment) throws -> Acceptance {
    var acceptance = Acceptance()
    for step in intake.steps {
      switch step {
      case .change(let change):
        if try apply(change) == false { countDuplicate(&acceptance) }
      case .message(let item): try accept(item, &acceptance, at: now)
      }
    }
    for status in intake.statuses { acceptance += try accept(status, at: now) }
    keep(intake.journal, &acceptance, at: now)
    return acceptance
  }

  private func keep(
    _ entries: [JournalEntry], _ acceptance: inout Acceptance, at now: Moment
  ) {
    journal += entries.map { (now.wall, $0) }
    figures.journaled += entries.count
    acceptance.journaled += entries.count
  }

  private func countDuplicate(_ acceptance: inout Acceptance) {
    figures.duplicates += 1
    acceptance.duplicates += 1
  }

  private func accept(
    _ item: InboxItem, _ acceptance: inout Acceptance, at now: Moment
  ) throws {
    guard seen[item.id] == nil else { return countDuplicate(&acceptance) }
    let moment = item.writtenAt(acceptedAt: now.wall)
    guard let contact = try writer(item.contact, at: moment, to: item.number) else {
      // Nobody could be answered; it must not hold up its neighbours.
      return keep(
        [JournalEntry(reason: "no_sender", bytes: QueuedEvent.message(item).encoded)],
        &acceptance, at: now)
    }
    acceptance.accepted += 1
    note(moment, writtenBy: contact)
    seen[item.id] = contact
    add(.message(item), for: contact, at: now)
    if case .media = item.message, gather > .zero, gathering[contact] == nil {
      gathering[contact] = now.steady + gather
    }
    if let attachment = item.attachment {
      figures.mediaJobs += 1
      let id = MediaJobID(Int64(figures.mediaJobs))
      _ = media.add(id, of: contact, at: now.wall)
      files[id] = File(
        job: MediaJob(
          id: id, contact: contact, message: item.id, number: item.number, attachment: attachment,
          acceptedAt: now.wall, tries: 0))
      // The person may have to be told of the file before the turn.
      openWindow(by: item, of: contact, acceptedAt: now.wall)
    }
  }

  /// A message came to one of our numbers: its window begins, unless a later message began it.
  func openWindow(by item: InboxItem, of contact: ContactID, acceptedAt: Timestamp) {
    guard let known = contacts[contact] else { return }
    let moment = item.windowStart(acceptedAt: acceptedAt)
    let isSame = known.number == item.number
    contacts[contact]?.windowFrom = isSame ? max(known.windowFrom ?? moment, moment) : moment
    contacts[contact]?.number = item.number
  }

  private func accept(_ update: StatusUpdate, at now: Moment) throws -> Acceptance {
    var acceptance = Acceptance()
    guard let id = try message(for: update), let before = outbox[id] else {
      let known = early[update.id]
      early[update.id] = Early(
        status: known?.status.joined(with: update.status) ?? update.status,
        code: update.errorCode ?? known?.code, at: now.wall)
      acceptance.earlyStatuses = 1
      return acceptance
    }
    let isSame = before.name.map { $0 == update.id }
    guard !update.isOfEarlierSend(hasItsName: isSame, isPending: before.state.isPending) else {
      acceptance.staleStatuses = 1
      return acceptance
    }
    var delivery = (before.delivery ?? .accepted).joined(with: update.status)
    var code = update.errorCode
    if before.name == nil || before.state.isPending {
      outbox[id]?.name = update.id
      if let known = early.removeValue(forKey: update.id) {
        delivery = delivery.joined(with: known.status)
        code = code ?? known.code
      }
    }
    guard before.delivery != delivery || before.state.isPending else {
      acceptance.staleStatuses = 1
      return acceptance
    }
    settle(id, delivery, code: code)
    acceptance.statuses = 1
    if delivery == .failed { acceptance.failures = [code] }
    return acceptance
  }

  private func message(for update: StatusUpdate) throws -> OutboxID? {
    if let callback = update.callback, let known = outbox[callback.outbox],
      known.item.callback == callback, known.state.mayHaveBeenSent(tries: known.item.tries),
      try known.name == update.id || mayBe(known.item.contact, update.contact)
    {
      return callback.outbox
    }
    return outbox.values.first { $0.name == update.id }?.item.id
  }
}
