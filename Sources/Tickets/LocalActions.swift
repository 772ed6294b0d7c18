package import Dialogue

/// The actions that are done inside the turn's own transaction: what they change is committed with
/// the turn, so that a citizen never reads the number of a report that was not saved.
package enum LocalActions {
  package static let saveName = "simpan_laporan"
  package static let findName = "cari_status"
  /// Declared by scripts that want to say something else when a number is not found.
  package static let notFound = "tidak_ada"
  /// Declared by scripts that have their own words for one who has asked for too many numbers.
  package static let tooMany = "terlalu_sering"

  /// Does what a call asks for.
  ///
  /// - Parameters:
  ///   - call: As the engine asked.
  ///   - contact: Who is talking; a report is shown to nobody else.
  ///   - script: Its declaration says which outputs are wanted.
  ///   - records: The tickets, inside the turn's transaction.
  ///   - moment: When the turn takes place.
  /// - Returns: The outcome, or nil if the action is not a local one.
  /// - Throws: What the store throws; the turn is then undone.
  package static func run(
    _ call: ActionCall, for contact: ContactID, in script: Script, with records: any TicketRecords,
    at moment: Timestamp
  ) throws -> ActionOutcome? {
    let declaration = script.actions.first { $0.name == call.name }
    switch call.name {
    case saveName:
      return try save(call, for: contact, declaration, with: records, at: moment)
    case findName:
      return try find(call, for: contact, in: script, declaration, with: records)
    default:
      return nil
    }
  }

  private static func save(
    _ call: ActionCall, for contact: ContactID, _ declaration: ActionDeclaration?,
    with records: any TicketRecords, at moment: Timestamp
  ) throws -> ActionOutcome {
    let number = try records.allotNumber()
    guard let ticket = TicketScatter(key: records.ticketKey).ticket(number) else {
      throw TicketError.numbersExhausted
    }
    let report = Report(
      ticket: ticket, number: number, contact: contact, savedAt: moment, status: .received,
      updatedAt: moment, fields: call.arguments)
    let others = try report.contentKey.map { try records.reports(about: $0) } ?? 0
    try records.insert(report)
    return success(
      [
        RecordField(name: "tiket", value: .text(ticket)),
        RecordField(name: "aduan_lain", value: .wholeNumber(others)),
      ], declaration)
  }

  private static func find(
    _ call: ActionCall, for contact: ContactID, in script: Script,
    _ declaration: ActionDeclaration?, with records: any TicketRecords
  ) throws -> ActionOutcome {
    let ticket = call.arguments.lazy.compactMap { $0.value.text.flatMap(TicketNumber.read) }.first
    // Somebody else's number and one that does not exist are answered alike.
    guard let ticket, let report = try records.report(ticket), report.contact == contact else {
      return .failure(notFound)
    }
    return success(
      [
        RecordField(name: "status", value: .text(report.status.title)),
        RecordField(name: "arti", value: .text(report.status.meaning)),
        RecordField(name: "diperbarui", value: .date(script.zone.date(at: report.updatedAt))),
      ], declaration)
  }

  /// The declared outputs, in their order; one that we do not know stays empty.
  private static func success(
    _ given: [RecordField], _ declaration: ActionDeclaration?
  ) -> ActionOutcome {
    guard let declaration else { return .success(given) }
    return .success(
      declaration.outputs.map { item in
        given.first { $0.name == item.name } ?? RecordField(name: item.name, value: .empty)
      })
  }
}

/// Why a ticket could not be made.
package enum TicketError: Error, Hashable, Sendable {
  /// All `TicketNumber.count` numbers have been given out.
  case numbersExhausted
}
