/// Public ticket numbers of the form `BW-XXXX-XXXX`.
///
/// Seven drawn characters and a check character, all from an alphabet of twenty that has no vowels
/// and nothing that looks alike. The check character stands for the sum of the characters' places
/// in the alphabet, each times its weight, modulo 20. Every weight is prime to 20, so any single
/// wrong character is found; neighbours' weights differ by 2 or 4, so most swaps are found too.
///
/// Worked example: `BW-2222-222` has places 0, so its check character is `2`: `BW-2222-2222`.
package enum TicketNumber {
  package static let alphabet = Array("23456789CFGHJMPQRVWX")
  private static let weights = [7, 9, 11, 13, 17, 19, 1]

  /// How many numbers there are: 20 to the power of 7.
  package static let count: UInt64 = 1_280_000_000

  /// The number that a conversation's seed gives for its `counter`-th report.
  package static func make(seed: UInt64, counter: UInt64) -> String {
    var hash = Fingerprint()
    hash.combine(seed)
    hash.combine(counter)
    return make(at: hash.mixed % count)
  }

  /// The number at a place among all numbers.
  ///
  /// - Precondition: `place` is less than `count`.
  package static func make(at place: UInt64) -> String {
    precondition(place < count, "there are only so many ticket numbers")
    var rest = place
    let places = weights.map { _ -> Int in
      let place = Int(rest % UInt64(alphabet.count))
      rest /= UInt64(alphabet.count)
      return place
    }
    let characters = (places + [check(places)]).map { alphabet[$0] }
    return "BW-" + String(characters.prefix(4)) + "-" + String(characters.suffix(4))
  }

  /// Whether a number has the right form and check character; case and separators do not count.
  package static func isValid(_ text: String) -> Bool { read(text) != nil }

  /// A number as people type it ("bw 7h4m-q2x9") in its own form, or nil if it is none or has a
  /// wrong character.
  package static func read(_ text: String) -> String? {
    guard text.utf8.count <= 40 else { return nil }
    let characters = text.uppercased().filter { $0.isLetter || $0.isNumber }
    guard characters.hasPrefix("BW") else { return nil }
    let number = Array(characters.dropFirst(2))
    let places = number.compactMap { alphabet.firstIndex(of: $0) }
    guard places.count == weights.count + 1, number.count == places.count,
      places.last == check(Array(places.dropLast()))
    else { return nil }
    return "BW-" + String(number.prefix(4)) + "-" + String(number.suffix(4))
  }

  private static func check(_ places: [Int]) -> Int {
    zip(places, weights).reduce(0) { $0 + $1.0 * $1.1 } % alphabet.count
  }
}
