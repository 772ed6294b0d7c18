/// Keys that were struck at random: "asdf qwer", "sdfsdf", "hjkhjk".
///
/// Fingers run along a row of the keyboard or stay on one: that is what gives such a word away, not
/// that nobody knows it. Names are unknown words, too ("Ngkung", "Kbarek"), so a word must be made
/// of runs and nothing else, or keep to a row and hold what nobody could say.
package enum KeyboardMash {
  /// Whether some word of a text is keys struck at random, or all of it one letter or sound that
  /// goes on.
  package static func isIn(_ text: FoldedText) -> Bool {
    text.words.contains { isMash(text.bytes[$0.folded]) } || isAll(text) || text.bytes.count == 1
  }

  /// Whether every word is, or all of the text one sound; false for a text without words.
  package static func isAll(_ text: FoldedText) -> Bool {
    guard let first = text.words.first, !text.isSymbols else { return false }
    let isOnlyMash = text.words.allSatisfy { isMash(text.bytes[$0.folded], asPart: true) }
    return isOnlyMash && (text.words.count > 1 || isMash(text.bytes[first.folded]))
      || isOneSound(text)
  }

  /// Whether a folded word is; as a part of such a text it may be one short run.
  private static func isMash(_ word: ArraySlice<UInt8>, asPart: Bool = false) -> Bool {
    guard word.count >= (asPart ? shortestRun : fewestLetters), word.count <= longestWord,
      Vocabulary.isOfLetters(word)
    else { return false }
    return isMadeOfRuns(word) || staysOnHomeRow(word) || isUnspeakable(word)
  }

  /// Shorter words are anything: "asd" stands for a hospital, "Rty" for a person.
  private static let fewestLetters = 4
  /// Longer ones are no words; they are refused by their length elsewhere.
  private static let longestWord = 64

  // MARK: - Runs

  /// Whether the fingers only ran along rows: `asdf`, `qweqwe`, `asdjkl`, and `asdasda`, which
  /// breaks off within a run that was there before.
  private static func isMadeOfRuns(_ word: ArraySlice<UInt8>) -> Bool {
    var start = word.startIndex
    var first: ArraySlice<UInt8>?
    while start < word.endIndex {
      let run = word[start..<endOfRun(in: word, from: start)]
      if run.count < shortestRun {
        // "Asda" is a name.
        guard run.count > 1, run.endIndex == word.endIndex, first?.starts(with: run) == true
        else { return false }
      }
      first = first ?? run
      start = run.endIndex
    }
    guard word.count > shortestRun, first?.count == word.count else { return true }
    // "Erty" and "Wert" are names; nobody is called "Qwer".
    return row(of: word) != 0 || word.count >= longTopRun || word.contains(UInt8(ascii: "q"))
  }

  private static let shortestRun = 3
  private static let longTopRun = 6

  /// Where keys side by side in one direction end.
  private static func endOfRun(in word: ArraySlice<UInt8>, from start: Int) -> Int {
    var end = start + 1
    var direction = 0
    while end < word.endIndex {
      let (last, next) = (keys[Int(word[end - 1] - 0x61)], keys[Int(word[end] - 0x61)])
      let step = next - last
      guard step == 1 || step == -1, direction == 0 || step == direction else { break }
      direction = step
      end += 1
    }
    return end
  }

  /// The places of the letters on the keyboard; between rows there is a gap.
  private static let keys: [Int] = {
    var keys = Array(repeating: 0, count: 26)
    for (row, letters) in ["qwertyuiop", "asdfghjkl", "zxcvbnm"].enumerated() {
      for (place, letter) in letters.utf8.enumerated() {
        keys[Int(letter - 0x61)] = row * rowWidth + place
      }
    }
    return keys
  }()

  private static let rowWidth = 20

  /// The row that all letters of a word stand in, from the top; nil for several.
  private static func row(of word: ArraySlice<UInt8>) -> Int? {
    guard let first = word.first else { return nil }
    let row = keys[Int(first - 0x61)] / rowWidth
    return word.allSatisfy { keys[Int($0 - 0x61)] / rowWidth == row } ? row : nil
  }

  // MARK: - What nobody could say

  /// Whether a word of the middle row has three consonants in a row: `sdfsdf`, `askdja`.
  ///
  /// "Saddam", "Gadjah" and "Afdhal" have not, where `dh` and the like are one sound.
  private static func staysOnHomeRow(_ word: ArraySlice<UInt8>) -> Bool {
    guard word.count > fewestLetters, row(of: word) == 1 else { return false }
    return sounds(of: word) { $0 == UInt8(ascii: "a") } >= 3
  }

  /// Whether a long word has no vowel at all.
  private static func isUnspeakable(_ word: ArraySlice<UInt8>) -> Bool {
    word.count >= longWithoutVowel && !word.contains { $0.isVowel || $0 == UInt8(ascii: "y") }
  }

  /// "Mhmmd" is short for a name.
  private static let longWithoutVowel = 6

  /// The most consonants in a row; two letters for one sound count once.
  private static func sounds(
    of word: ArraySlice<UInt8>, isVowel: (UInt8) -> Bool
  ) -> Int {
    var (most, count) = (0, 0)
    var last: UInt8 = 0
    for letter in word {
      if isVowel(letter) {
        count = 0
      } else if letter != last,
        !(letter == UInt8(ascii: "h") || letter == UInt8(ascii: "j"))
          || count == 0
      {
        count += 1
      }
      most = max(most, count)
      last = letter
    }
    return most
  }

  // MARK: - One sound

  /// Whether a text is one syllable or two letters, said over and over: "wkwkwk", "ha ha ha".
  private static func isOneSound(_ text: FoldedText) -> Bool {
    guard text.bytes.count <= longestWord else { return false }
    let letters = text.bytes.filter { $0 != 0x20 }
    return letters.count >= lettersOfLaughter && Vocabulary.isOfLetters(letters[...])
      && letters.indices.dropFirst(2).allSatisfy { letters[$0] == letters[$0 - 2] }
  }

  /// "Titi" and "Yoyo" are names.
  private static let lettersOfLaughter = 6
}
