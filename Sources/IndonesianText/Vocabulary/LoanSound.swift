/// What is heard of a word, whatever spelling it is written in: `facebook`, `feisbuk`, `fesbok`.
///
/// The consonants in order, those that Indonesian ears and old spellings take for each other as
/// one, and a vowel only at the beginning.
///
/// Origin: own observation of chats; the spelling of before 1972 (`dj`, `tj`, `oe`, `j` for `y`).
struct LoanSound: Hashable, Sendable {
  /// The consonants that are heard, as letters.
  private let consonants: [UInt8]

  /// nil for words of which too little is heard to tell them from others.
  ///
  /// - `word`: folded.
  init?(_ word: String) {
    let letters = Array(word.utf8)
    guard letters.count > Self.fewestConsonants, letters.count <= Self.mostLetters else {
      return nil
    }
    var consonants: [UInt8] = []
    var place = 0
    while place < letters.count {
      let (sound, length) = Self.sound(letters, at: place)
      place += length
      guard let sound, sound != Self.vowel || consonants.isEmpty else { continue }
      if sound == Self.ks {
        consonants += [Self.k, Self.s]
      } else if consonants.last != sound {
        consonants.append(sound)
      }
    }
    guard consonants.count >= Self.fewestConsonants else { return nil }
    self.consonants = consonants
  }

  private static let fewestConsonants = 4
  /// Longer than any word that is spelled by its sound.
  private static let mostLetters = 40

  private static let vowel = UInt8(ascii: "a")
  private static let ks = UInt8(ascii: "x")
  private static let k = UInt8(ascii: "k")
  private static let s = UInt8(ascii: "s")

  /// The sound at a place and how many letters spell it; nil for a letter that is not heard.
  private static func sound(_ letters: [UInt8], at place: Int) -> (sound: UInt8?, length: Int) {
    let first = letters[place]
    let second = place + 1 < letters.count ? letters[place + 1] : 0
    let beforeVowel = second.isVowel
    switch (Character(Unicode.Scalar(first)), Character(Unicode.Scalar(second))) {
    case ("p", "h"): return (UInt8(ascii: "p"), 2)
    case ("s", "h"), ("s", "y"), ("s", "j"): return (s, 2)
    case ("c", "k"), ("k", "h"), ("q", "u"): return (k, 2)
    case ("t", "h"), ("d", "h"): return (UInt8(ascii: "t"), 2)
    case ("c", "h"), ("t", "j"): return (UInt8(ascii: "c"), 2)
    case ("d", "j"): return (UInt8(ascii: "j"), 2)
    case ("w", "h"): return (UInt8(ascii: "w"), 2)
    case ("g", "n") where place + 2 == letters.count: return (UInt8(ascii: "n"), 2)
    case ("o", "e"), ("o", "o"): return (vowel, 2)
    // "Tuiter"
    case ("u", "i"), ("u", "a"): return place > 0 ? (UInt8(ascii: "w"), 1) : (vowel, 1)
    case ("y", _): return (beforeVowel ? UInt8(ascii: "j") : vowel, 1)
    case ("c", "e"), ("c", "i"), ("c", "y"): return (s, 1)
    case ("e", _) where place + 1 == letters.count && place > 2: return (nil, 1)
    case ("h", _) where place > 0: return (nil, 1)
    default: return (single(first), 1)
    }
  }

  private static func single(_ letter: UInt8) -> UInt8 {
    switch Character(Unicode.Scalar(letter)) {
    case "a", "e", "i", "o", "u": vowel
    case "c", "k", "q", "g": k
    case "p", "b", "f", "v": UInt8(ascii: "p")
    case "t", "d": UInt8(ascii: "t")
    case "s", "z": s
    default: letter
    }
  }
}
