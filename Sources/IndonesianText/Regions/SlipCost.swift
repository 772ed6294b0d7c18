/// How far a typed word is from a name, in hundredths of a slip; nil if too far.
///
/// A slip that fingers or ears make easily costs less: a letter doubled or not, one vowel for
/// another, letters that sound alike. The first letter is rarely wrong, so a slip there costs more.
/// A name of more letters may hold more: see `allowedSlips`.
///
/// Optimal string alignment over at most `RegionIndex.longestName` letters each.
func slipCost(_ typed: [UInt8], _ name: [UInt8]) -> Int? {
  let limit = allowedSlips(letters: name.count)
  guard limit > 0, !typed.isEmpty, abs(typed.count - name.count) <= 2 else { return nil }
  var beforePrevious: [Int] = []
  var previous = [0]
  for j in name.indices { previous.append(previous[j] + omission(of: name, at: j)) }
  for i in typed.indices {
    var row = [previous[0] + addition(of: typed, at: i)]
    for j in name.indices {
      var cost = min(
        previous[j] + substitution(typed[i], name[j], isFirst: i == 0 && j == 0),
        previous[j + 1] + addition(of: typed, at: i), row[j] + omission(of: name, at: j))
      if i > 0, j > 0, typed[i] == name[j - 1], typed[i - 1] == name[j], typed[i] != typed[i - 1] {
        cost = min(cost, beforePrevious[j - 1] + (j == 1 ? 110 : 80))
      }
      row.append(cost)
    }
    guard row.contains(where: { $0 <= limit }) else { return nil }
    beforePrevious = previous
    previous = row
  }
  return previous[name.count] <= limit ? previous[name.count] : nil
}

/// How much a name of so many letters may be off, in hundredths of a slip.
private func allowedSlips(letters: Int) -> Int {
  switch letters {
  case ..<4: 0
  case 4: 30
  case 5: 80
  case 6...7: 100
  case 8...10: 150
  default: 200
  }
}

/// A letter of the name that was not typed.
private func omission(of name: [UInt8], at place: Int) -> Int {
  if place == 0 { return 140 }
  if name[place] == name[place - 1] { return 30 }
  return name[place].isVowel || name[place] == 0x68 ? 70 : 90
}

/// A letter typed that is not in the name.
private func addition(of typed: [UInt8], at place: Int) -> Int {
  if place == 0 { return 140 }
  if typed[place] == typed[place - 1] { return 30 }
  return typed[place].isVowel || typed[place] == 0x68 ? 70 : 90
}

private func substitution(_ typed: UInt8, _ meant: UInt8, isFirst: Bool) -> Int {
  if typed == meant { return 0 }
  let cost =
    if typed.isVowel, meant.isVowel { 60 } else if soundAlike(typed, meant) { 70 } else { 100 }
  return isFirst ? cost + 40 : cost
}

private func soundAlike(_ a: UInt8, _ b: UInt8) -> Bool {
  let pairs: [(UInt8, UInt8)] = [
    (0x6B, 0x71), (0x6B, 0x67), (0x6B, 0x63), (0x73, 0x7A), (0x70, 0x62), (0x70, 0x66),
    (0x66, 0x76), (0x74, 0x64), (0x6D, 0x6E), (0x6C, 0x72), (0x79, 0x69), (0x79, 0x6A),
    (0x77, 0x75), (0x6A, 0x7A), (0x78, 0x73),
  ]
  return pairs.contains { ($0 == a && $1 == b) || ($0 == b && $1 == a) }
}
