/// How roots are spoken and spelled in everyday language, by rule.
///
/// Source of the rules: own observation of Indonesian chat language; each is named where it is
/// applied. A variant that is itself a known word is not used: `CoreTable` keeps the first meaning.
enum SpokenVariants {
  /// Gives each variant of a root.
  ///
  /// Example: `hapus` gives `hapos` and `apus`.
  static func each(of root: [UInt8], _ visit: ([UInt8]) -> Void) {
    guard root.count >= 4 else { return }
    for variant in vowels(of: root) { visit(variant) }
    for variant in consonants(of: root) { visit(variant) }
    for variant in aspirates(of: root) { visit(variant) }
  }

  /// Vowels of the last syllable, closed (`dalam` is `dalem`, `betul` is `betol`) or open (`kalau`
  /// is `kalo`, `sampai` is `sampe`).
  private static func vowels(of root: [UInt8]) -> [[UInt8]] {
    let count = root.count
    var found: [[UInt8]] = []
    let (last, before) = (root[count - 1], root[count - 2])
    if last == u8("i") || last == u8("u"), before == u8("a") {
      found.append(root.dropLast(2) + [last == u8("i") ? u8("e") : u8("o")])
    }
    guard !isVowel(last), let place = root.lastIndex(where: isVowel), place > 0 else {
      return found
    }
    let spoken: UInt8? =
      switch root[place] {
      case u8("a"): u8("e")
      case u8("u"): u8("o")
      case u8("i"): u8("e")
      default: nil
      }
    if let spoken, !isVowel(root[place - 1]) || root[place] == u8("a") {
      var variant = root
      variant[place] = spoken
      found.append(variant)
    }
    return found
  }

  /// Letters of other languages: `fitnah` is `pitnah`, `izin` is `ijin`, `syarat` is `sarat`,
  /// `khusus` is `kusus`, `hoaks` is `hoax`.
  private static func consonants(of root: [UInt8]) -> [[UInt8]] {
    var found: [[UInt8]] = []
    func replace(
      _ old: Unicode.Scalar, _ following: Unicode.Scalar? = nil, by new: Unicode.Scalar
    ) {
      if let variant = replacing(u8(old), following.map(u8), by: u8(new), in: root) {
        found.append(variant)
      }
    }
    replace("f", by: "p")
    replace("v", by: "p")
    replace("v", by: "f")
    replace("z", by: "j")
    replace("s", "y", by: "s")
    replace("k", "h", by: "k")
    replace("k", "s", by: "x")
    if root.first == u8("p") { replace("p", by: "f") }
    if root.last == u8("k") { found.append(root.dropLast() + [u8("q")]) }
    return found
  }

  /// A weak h: `hapus` is `apus`, `lihat` is `liat`, `sudah` is `suda`; a last vowel gains k or h:
  /// `coba` is `cobak`.
  private static func aspirates(of root: [UInt8]) -> [[UInt8]] {
    var found: [[UInt8]] = []
    let count = root.count
    if root[0] == u8("h"), isVowel(root[1]) { found.append(Array(root.dropFirst())) }
    for place in 1..<(count - 1)
    where root[place] == u8("h") && isVowel(root[place - 1]) && isVowel(root[place + 1]) {
      found.append(Array(root[..<place] + root[(place + 1)...]))
    }
    if root[count - 1] == u8("h"), isVowel(root[count - 2]) { found.append(root.dropLast()) }
    if isVowel(root[count - 1]), !isVowel(root[count - 2]) {
      found.append(root + [u8("k")])
      found.append(root + [u8("h")])
    }
    return found
  }

  /// The word with a letter, or two that follow each other, as another one everywhere; nil where
  /// they do not stand in it.
  private static func replacing(
    _ old: UInt8, _ following: UInt8?, by new: UInt8, in word: [UInt8]
  ) -> [UInt8]? {
    func stands(at place: Int) -> Bool {
      guard word[place] == old else { return false }
      guard let following else { return true }
      return place + 1 < word.count && word[place + 1] == following
    }
    guard let first = word.indices.first(where: stands) else { return nil }
    var result: [UInt8] = []
    result.reserveCapacity(word.count)
    result += word[..<first]
    var place = first
    while place < word.count {
      let isOld = stands(at: place)
      result.append(isOld ? new : word[place])
      place += isOld && following != nil ? 2 : 1
    }
    return result
  }

  private static func u8(_ letter: Unicode.Scalar) -> UInt8 {
    UInt8(truncatingIfNeeded: letter.value)
  }
}

/// Whether a byte is one of the five vowel letters.
func isVowel(_ byte: UInt8) -> Bool {
  switch byte {
  case 0x61, 0x65, 0x69, 0x6F, 0x75: true
  default: false
  }
}
