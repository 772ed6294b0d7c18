package import Dialogue

/// What one person reported, as it was taken in.
package struct Report: Hashable, Sendable {
  /// Public number (`TicketNumber`), which gives no access by itself.
  package var ticket: String
  /// From the one counter, from 0.
  package var number: UInt64
  package var contact: ContactID
  package var savedAt: Timestamp
  package var status: ReportStatus
  package var updatedAt: Timestamp
  /// What the script filled in, in the order of the action's declaration.
  package var fields: [RecordField]

  package init(
    ticket: String, number: UInt64, contact: ContactID, savedAt: Timestamp,
    status: ReportStatus, updatedAt: Timestamp, fields: [RecordField]
  ) {
    self.ticket = ticket
    self.number = number
    self.contact = contact
    self.savedAt = savedAt
    self.status = status
    self.updatedAt = updatedAt
    self.fields = fields
  }

  /// What tells that two reports are about the same content; nil if there is no link.
  package var contentKey: String? {
    fields.first { $0.name == "tautan" }?.value.text.map { $0.lowercased() }
  }
}

/// Where a report stands.
///
/// The names and meanings are those of the published list of states; the states between belong to
/// the workflow of staff.
package enum ReportStatus: String, CaseIterable, Sendable {
  case received = "diterima"

  /// What a citizen reads.
  package var title: String {
    switch self {
    case .received: "Diterima"
    }
  }

  /// Whether somebody still waits for an answer.
  package var isOpen: Bool {
    switch self {
    case .received: true
    }
  }

  package var meaning: String {
    switch self {
    case .received: "Laporan masuk dan menunggu diperiksa petugas."
    }
  }
}
