/// Tickets as a turn sees them: everything done with them is committed with the turn or not at all.
///
/// Each store has its own; one belongs to one transaction and never leaves it.
package protocol TicketRecords: AnyObject {
  /// What public numbers are scattered by; drawn once when the store was made, never shown.
  var ticketKey: UInt64 { get }
  /// The next number of the one counter, from 0, without gaps among what is committed.
  func allotNumber() throws -> UInt64
  func insert(_ report: Report) throws
  /// The report with this public number, or nil.
  func report(_ ticket: String) throws -> Report?
  /// Reports of the same content, by `Report.contentKey`.
  func reports(about content: String) throws -> Int
}
