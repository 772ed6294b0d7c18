/// The person behind a conversation, whatever numbers and names the channel knows them by.
///
/// Given out by the store, counted from 1; it never changes and is never used again.
package struct ContactID: Hashable, Comparable, Sendable {
  package var rawValue: Int64
  package init(_ rawValue: Int64) { self.rawValue = rawValue }
  package static func < (left: ContactID, right: ContactID) -> Bool {
    left.rawValue < right.rawValue
  }
}
