/// The cost of typing errors as people read it.
package enum TypingCost {
  /// Hundredths of a slip as a number with one place behind the comma, rounded up: 70 is `0,7`.
  package static func text(_ cost: Int) -> String {
    let tenths = (cost + 9) / 10
    return "\(tenths / 10),\(tenths % 10)"
  }
}
