/// How many typing slips lie between two words, or nil where it is more than the limit.
///
/// A slip is a wrong, missing or extra Unicode scalar, or two neighbours swapped (optimal string
/// alignment). Only the diagonal band that can stay within the limit is computed, so the cost is
/// the length times the limit. Both words should be folded alike.
package func typingDistance(_ a: String, _ b: String, atMost limit: Int) -> Int? {
  guard limit >= 0 else { return nil }
  let first = a.unicodeScalars.map(\.value)
  let second = b.unicodeScalars.map(\.value)
  guard abs(first.count - second.count) <= limit else { return nil }
  if limit == 0 { return first == second ? 0 : nil }
  let band = min(limit, max(first.count, second.count))
  let far = band + 1
  var beforePrevious: [Int] = []
  var previous = (0...second.count).map { min($0, far) }
  for i in 0..<first.count {
    var row = Array(repeating: far, count: second.count + 1)
    row[0] = min(i + 1, far)
    var best = row[0]
    for j in max(0, i - band)..<max(max(0, i - band), min(second.count, i + band + 1)) {
      let same = first[i] == second[j]
      var cost = min(previous[j] + (same ? 0 : 1), previous[j + 1] + 1, row[j] + 1)
      if i > 0, j > 0, first[i] == second[j - 1], first[i - 1] == second[j] {
        cost = min(cost, beforePrevious[j - 1] + 1)
      }
      row[j + 1] = min(cost, far)
      best = min(best, row[j + 1])
    }
    if best > limit { return nil }
    beforePrevious = previous
    previous = row
  }
  return previous[second.count] <= limit ? previous[second.count] : nil
}

/// How many slips a word of so many letters may hold: none below 4, one up to 7, two from 8.
package func allowedTypos(letters: Int) -> Int {
  switch letters {
  case ..<4: 0
  case 4...7: 1
  default: 2
  }
}
