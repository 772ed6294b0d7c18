/// Whether a word that nobody knows is a known one with a slip of the finger.
///
/// Words are short and full of look-alikes ("karet" is no "Maret"), so only these slips count:
/// vowels left out (`dsember`), two neighbours swapped (`kamsi`), and, in words of seven letters
/// and more, one letter that is wrong, missing or too many. The first letter is always right.
enum TypingSlip {
  static func isLikely(_ word: [UInt8], for target: [UInt8]) -> Bool {
    guard word.first == target.first, word.count >= 4 else { return false }
    if word.count < target.count, lacksOnlyVowels(word, target) { return true }
    guard abs(word.count - target.count) <= 1 else { return false }
    var start = 0
    while start < min(word.count, target.count), word[start] == target[start] { start += 1 }
    var end = 0
    while end < min(word.count, target.count) - start,
      word[word.count - 1 - end] == target[target.count - 1 - end]
    {
      end += 1
    }
    let middle = word[start..<(word.count - end)]
    let wanted = target[start..<(target.count - end)]
    if middle.count == 2, wanted.count == 2 {
      return middle.first == wanted.last && middle.last == wanted.first
    }
    return target.count >= 7 && middle.count <= 1 && wanted.count <= 1
  }

  private static func lacksOnlyVowels(_ word: [UInt8], _ target: [UInt8]) -> Bool {
    var place = 0
    for letter in target {
      if place < word.count, word[place] == letter {
        place += 1
      } else if !letter.isVowel {
        return false
      }
    }
    return place == word.count
  }

  /// Words that slips are looked for in; each is unlike other words of chats.
  static let targets = [
    "januari", "februari", "pebruari", "maret", "april", "agustus", "september", "oktober",
    "november", "nopember", "desember", "senin", "selasa", "kamis", "jumat", "sabtu", "minggu",
    "kemarin", "besok", "sekarang", "seminggu", "sebulan", "barusan", "delapan", "sembilan",
    "sepuluh", "sebelas", "setengah", "pertengahan",
  ]

  /// Words of their own that are one slip away from a target.
  static let vetoed: Set<String> = [
    "sebelah", "sekarung", "selarang", "sekarat", "setangah", "sepupuh", "kemari", "barisan",
    "sebuah", "sembulan", "sebulat",
  ]
}
