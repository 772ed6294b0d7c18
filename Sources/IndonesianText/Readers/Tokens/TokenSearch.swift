/// Finds the next token of a kind from places that move on through a message.
///
/// What was found is kept, so that a message is walked through once however often is asked.
/// Example: in `9 / 9 / 9 des` who asks for a month at each of the numbers is told of place 5, and
/// the tokens are looked at only by the first who asks.
struct TokenSearch {
  private let isWanted: (ReaderToken) -> Bool
  /// From the first of these places to the last one that is no end, none is wanted but the last.
  private var known = 0..<0

  init(_ isWanted: @escaping (ReaderToken) -> Bool) { self.isWanted = isWanted }

  /// Whether a wanted token stands at a place or at most so many behind it.
  mutating func finds(within distance: Int, of place: Int, in tokens: [ReaderToken]) -> Bool {
    if !known.contains(place) {
      // Who goes back looks only at what lies before.
      let limit = place < known.lowerBound ? known.lowerBound : tokens.count
      var end = place
      while end < limit, !isWanted(tokens[end]) { end += 1 }
      known = place..<(end < limit || limit == tokens.count ? end + 1 : known.upperBound)
    }
    let found = known.upperBound - 1
    return found < tokens.count && found - place <= distance
  }
}
