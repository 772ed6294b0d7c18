/// A row of which something cannot be read, set aside so that everybody else goes on.
package struct DamagedRow: Hashable, Sendable {
  /// What cannot be read: table and column.
  package enum Place: String, CaseIterable, Sendable {
    case event = "inbox.event"
    case message = "outbox.message"
    case identity = "contact.identity"
    case state = "contact.state"
    case contactGuard = "contact.guard"
    case attachment = "media.attachment"
  }

  package var place: Place
  /// The row's number in its table.
  package var row: Int64

  package init(_ place: Place, row: Int64) {
    self.place = place
    self.row = row
  }

  /// Why there is a dead letter of it: "damaged outbox.message 17".
  package var reason: String { "damaged \(place.rawValue) \(row)" }
}
