/// How far a typed word is from one that is known, in hundredths of a slip; nil if it is farther
/// than the limit.
///
/// A slip that fingers or ears make easily costs less: a letter doubled or not, one vowel for
/// another, letters that sound alike (`SoundSpelling` for two of them), neighbours on the keyboard,
/// two letters swapped. The first letter is rarely wrong, so a slip there costs more.
///
/// - `shortWordCharge`: added to each letter typed for another one in a word of five letters or
///   fewer, which then is easily another word.
///
/// Optimal string alignment: the cost is the product of the lengths, so both words should be short.
func slipCost(
  _ typed: Span<UInt8>, _ word: Span<UInt8>, atMost limit: Int, shortWordCharge: Int = 0
) -> Int? {
  guard limit > 0, !typed.isEmpty, abs(typed.count - word.count) <= 2 else { return nil }
  let charge = word.count < 6 ? shortWordCharge : 0
  // Three rows, used in turn: the one that is written, and the two before it.
  let width = word.count + 1
  var rows = Array(repeating: 0, count: 3 * width)
  var (beforePrevious, previous, row) = (2 * width, 0, width)
  for j in word.indices { rows[j + 1] = rows[j] + omission(of: word, at: j) }
  for i in typed.indices {
    rows[row] = rows[previous] + addition(of: typed, at: i)
    var least = rows[row]
    for j in word.indices {
      var cost = min(
        rows[previous + j] + substitution(typed[i], word[j], isFirst: i == 0 && j == 0)
          + (typed[i] == word[j] ? 0 : charge),
        rows[previous + j + 1] + addition(of: typed, at: i),
        rows[row + j] + omission(of: word, at: j))
      if i > 0, j > 0, typed[i] == word[j - 1], typed[i - 1] == word[j], typed[i] != typed[i - 1] {
        cost = min(cost, rows[beforePrevious + j - 1] + (j == 1 ? 110 : 80))
      }
      if j > 0, let sound = SoundSpelling.cost(of: word[j - 1], word[j], for: typed[i]) {
        cost = min(cost, rows[previous + j - 1] + sound)
      }
      if i > 0, let sound = SoundSpelling.cost(of: typed[i - 1], typed[i], for: word[j]) {
        cost = min(cost, rows[beforePrevious + j] + sound)
      }
      rows[row + j + 1] = cost
      least = min(least, cost)
    }
    guard least <= limit else { return nil }
    (beforePrevious, previous, row) = (previous, row, beforePrevious)
  }
  let cost = rows[previous + word.count]
  return cost <= limit ? cost : nil
}

/// The same of letters in arrays.
package func slipCost(
  _ typed: [UInt8], _ word: [UInt8], atMost limit: Int, shortWordCharge: Int = 0
) -> Int? {
  slipCost(typed.span, word.span, atMost: limit, shortWordCharge: shortWordCharge)
}

/// A letter of the word that was not typed.
private func omission(of word: Span<UInt8>, at place: Int) -> Int {
  if place == 0 { return 140 }
  if word[place] == word[place - 1] { return 30 }
  return word[place].isVowel || word[place] == 0x68 ? 70 : 90
}

/// A letter typed that is not in the word.
private func addition(of typed: Span<UInt8>, at place: Int) -> Int {
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
  // The thumb misses a row.
  for pair in [
    "qa", "wa", "ws", "es", "ed", "rd", "rf", "tf", "tg", "yg", "yh", "uh", "uj", "ij", "ik", "ok",
    "ol", "pl", "az", "sz", "sx", "dx", "dc", "fc", "fv", "gv", "gb", "hb", "hn", "jn", "jm", "km",
  ] {
    set(pair, 90)
  }
  // They sound alike.
  for group in ["kqc", "kg", "szj", "pfv", "pb", "td", "mn", "lr", "yi", "yj", "wu", "xs"] {
    set(group, 70)
  }
  set("aeiou", 60)
  return costs
}()
