/// The candidate a person most likely meant, or nil if none is near.
///
/// Near means an edit distance of at most a third of the written word, or 1 for a short one. An
/// edit inserts, deletes or changes one letter, or swaps two neighbours ("lapro" for "lapor"). Of
/// two equally near candidates the first in the list wins.
package func closestMatch(to written: String, among candidates: [String]) -> String? {
  let word = Array(written.unicodeScalars.prefix(maximumComparedLength + 1))
  guard word.count <= maximumComparedLength else { return nil }
  let limit = max(1, word.count / 3)
  var best: (distance: Int, candidate: String)?
  for candidate in candidates {
    let other = Array(candidate.unicodeScalars.prefix(maximumComparedLength + 1))
    guard abs(other.count - word.count) <= limit else { continue }
    let distance = editDistance(word, other)
    guard distance <= limit, distance < best?.distance ?? .max else { continue }
    best = (distance, candidate)
  }
  return best?.candidate
}

/// 64 scalars: longer than any sensible name, and it bounds the quadratic comparison.
private let maximumComparedLength = 64

/// Optimal string alignment distance with three rows.
private func editDistance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
  var beforePrevious: [Int] = []
  var previous = Array(0...right.count)
  for row in 0..<left.count {
    var current = [row + 1]
    for column in 0..<right.count {
      let change = left[row] == right[column] ? 0 : 1
      var best = min(
        previous[column] + change, previous[column + 1] + 1, current[column] + 1)
      if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
        best = min(best, beforePrevious[column - 1] + 1)
      }
      current.append(best)
    }
    beforePrevious = previous
    previous = current
  }
  return previous[right.count]
}
