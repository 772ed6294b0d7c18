import Dialogue

/// Public numbers for the counter's numbers: scattered, so that none can be guessed from another,
/// and never the same twice.
///
/// A Feistel network over 20^4 × 20^3 places with modular addition: each round adds a hash of one
/// half to the other, which can be undone, so the whole is a permutation of the counter's numbers.
package struct TicketScatter: Hashable, Sendable {
  /// 20^4 and 20^3: together all of `TicketNumber.count`.
  private static let left: UInt64 = 160_000
  private static let right: UInt64 = 8_000
  /// Four are the least for a network that behaves like a random one; twice that for uneven halves.
  private static let rounds: UInt64 = 8

  private let key: UInt64

  package init(key: UInt64) { self.key = key }

  /// The public number of the counter's number, or nil beyond the last one there is.
  package func ticket(_ number: UInt64) -> String? {
    guard number < TicketNumber.count else { return nil }
    var left = number / Self.right
    var right = number % Self.right
    for round in 0..<Self.rounds {
      if round.isMultiple(of: 2) {
        left = (left + hash(round, right) % Self.left) % Self.left
      } else {
        right = (right + hash(round, left) % Self.right) % Self.right
      }
    }
    return TicketNumber.make(at: left * Self.right + right)
  }

  private func hash(_ round: UInt64, _ half: UInt64) -> UInt64 {
    var hash = Fingerprint()
    hash.combine(key)
    hash.combine(round)
    hash.combine(half)
    return hash.mixed
  }
}
