/// Names by their consonants, for those who leave out the vowels (`jmbr`, `srby`).
///
/// Example: `banjarmasin` has the consonants `bnjrmsn` and stands with those that begin with b and
/// end with n; `bjmsn` is made of them, in order, and leaves out two.
struct ConsonantIndex: Sendable {
  /// The consonants of a name, of several equal ones in a row one.
  private struct Skeleton: Sendable {
    /// Range in `letters`.
    var letters: Range<Int>
    /// What was given for the name.
    var entry: Int
  }

  private let letters: [UInt8]
  /// Those of a bucket in a row, the shorter first.
  private let skeletons: [Skeleton]
  /// By first and last consonant, where the bucket begins in `skeletons`; and the end.
  private let starts: [Int]

  /// - `names`: those that begin with a consonant are found, by their entries.
  init(_ names: [(letters: ArraySlice<UInt8>, entry: Int)]) {
    var letters: [UInt8] = []
    var buckets: [[Skeleton]] = Array(repeating: [], count: Self.buckets)
    for name in names where name.letters.first?.isConsonant == true {
      let start = letters.count
      for letter in name.letters where letter.isConsonant {
        if letters.count == start || letters[letters.count - 1] != letter { letters.append(letter) }
      }
      buckets[Self.bucket(of: letters[start...])].append(
        Skeleton(letters: start..<letters.count, entry: name.entry))
    }
    self.letters = letters
    starts = buckets.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count) }
    skeletons = buckets.flatMap { $0.sorted { $0.letters.count < $1.letters.count } }
  }

  private static let buckets = 26 * 26

  private static func bucket(of consonants: ArraySlice<UInt8>) -> Int {
    guard let first = consonants.first, let last = consonants.last else {
      preconditionFailure("there is one consonant at least")
    }
    return Int(first - 0x61) * 26 + Int(last - 0x61)
  }

  /// The entries of the names of whose consonants a word leaves out the fewest, from the first to
  /// the last and in order.
  ///
  /// - `word`: consonants alone, one at least.
  /// - `most`: how many may be left out.
  func nearest(to word: ArraySlice<UInt8>, leavingOut most: Int) -> [Int] {
    let bucket = Self.bucket(of: word)
    var found: [Int] = []
    var longest = word.count + most
    for place in starts[bucket]..<starts[bucket + 1] {
      let skeleton = skeletons[place]
      if skeleton.letters.count > longest { break }
      if skeleton.letters.count >= word.count, isMade(word, of: skeleton.letters) {
        longest = skeleton.letters.count
        found.append(skeleton.entry)
      }
    }
    return found
  }

  private func isMade(_ word: ArraySlice<UInt8>, of skeleton: Range<Int>) -> Bool {
    var matched = word.startIndex
    for place in skeleton where matched < word.endIndex && word[matched] == letters[place] {
      matched += 1
    }
    return matched == word.endIndex
  }
}

extension UInt8 {
  /// A letter a-z that is no vowel.
  var isConsonant: Bool {
    self >= 0x61 && self <= 0x7A && !isVowel
  }

  var isVowel: Bool {
    switch self {
    case 0x61, 0x65, 0x69, 0x6F, 0x75: true
    default: false
    }
  }
}
