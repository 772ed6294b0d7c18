/// On which side of today a date without year or week is meant.
package enum DateDirection: UInt8, Hashable, Sendable {
  /// Today or before, as in "when did you see it?".
  case past
  /// Today or after, as in "when may we call?".
  case future
  /// The nearest one.
  case either
}
