/// Two letters that are heard as one: `kalau` is written as `kalo`, `poetri` is old for `putri`.
enum SoundSpelling {
  /// What it costs to write two letters for one, or one for two, in hundredths of a slip; nil where
  /// they do not sound alike.
  ///
  /// Origin: own observation of chats, and the spelling of before 1972.
  static func cost(of first: UInt8, _ second: UInt8, for one: UInt8) -> Int? {
    switch (first, second, one) {
    // au/o, ai/e; oe/u, tj/c and dj/j of the old spelling; ks/x.
    case (0x61, 0x75, 0x6F), (0x61, 0x69, 0x65), (0x6F, 0x65, 0x75), (0x74, 0x6A, 0x63),
      (0x6B, 0x73, 0x78):
      60
    // kh/k, sy/s, dj/j.
    case (0x6B, 0x68, 0x6B), (0x73, 0x79, 0x73), (0x64, 0x6A, 0x6A): 50
    // kh/h, dh/d.
    case (0x6B, 0x68, 0x68), (0x64, 0x68, 0x64): 40
    default: nil
    }
  }

  /// What is heard, where it differs by more than a letter left out; nil for most words.
  static func heard(_ scalars: [UInt32]) -> [UInt32]? {
    var sound: [UInt32]?
    var place = 0
    while place < scalars.count {
      let next = place + 1 < scalars.count ? heard(scalars[place], scalars[place + 1]) : nil
      if let next {
        if sound == nil { sound = Array(scalars[..<place]) }
        sound?.append(next)
        place += 2
      } else {
        sound?.append(scalars[place])
        place += 1
      }
    }
    return sound
  }

  private static func heard(_ first: UInt32, _ second: UInt32) -> UInt32? {
    switch (first, second) {
    case (0x61, 0x75): 0x6F
    case (0x61, 0x69): 0x65
    case (0x6F, 0x65): 0x75
    case (0x74, 0x6A): 0x63
    case (0x6B, 0x73): 0x78
    default: nil
    }
  }
}
