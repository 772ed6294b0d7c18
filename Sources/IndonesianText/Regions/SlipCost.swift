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
  // Of five letters, another one in the place of one makes another word.
  let isShort = name.count < 6
  var beforePrevious: [Int] = []
  var previous = [0]
  for j in name.indices { previous.append(previous[j] + omission(of: name, at: j)) }
  for i in typed.indices {
    var row = [previous[0] + addition(of: typed, at: i)]
    for j in name.indices {
      var cost = min(
        previous[j] + substitution(typed[i], name[j], isFirst: i == 0 && j == 0)
          + (isShort && typed[i] != name[j] ? 40 : 0),
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
  case 6...7: 90
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
  guard let row = place(typed), let column = place(meant) else { return 140 }
  return substitutions[row * 26 + column] + (isFirst ? 40 : 0)
}

private func place(_ letter: UInt8) -> Int? {
  letter >= 0x61 && letter <= 0x7A ? Int(letter) - 0x61 : nil
}

/// What it costs to type one letter for another, by both.
private let substitutions: [Int] = {
  var costs = Array(repeating: 100, count: 26 * 26)
  func set(_ letters: String, _ cost: Int) {
    let places = letters.utf8.compactMap { place($0) }
    for a in places { for b in places { costs[a * 26 + b] = min(costs[a * 26 + b], cost) } }
  }
  // Beside each other on a telephone's keyboard.
  for row in ["qwertyuiop", "asdfghjkl", "zxcvbnm"] {
    let keys = Array(row)
    for place in 1..<keys.count { set(String(keys[(place - 1)...place]), 80) }
  }
  for pair in [
    "kq", "kg", "kc", "sz", "pb", "pf", "fv", "td", "mn", "lr", "yi", "yj", "wu", "jz", "xs",
  ] {
    set(pair, 70)
  }
  set("aeiou", 60)
  return costs
}()
