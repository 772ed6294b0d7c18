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
    func replace(_ old: String, _ new: String) {
      if let variant = replacing(root, Array(old.utf8), Array(new.utf8)) { found.append(variant) }
    }
    replace("f", "p")
    replace("v", "p")
    replace("v", "f")
    replace("z", "j")
    replace("sy", "s")
    replace("kh", "k")
    replace("ks", "x")
    if root.first == u8("p") { replace("p", "f") }
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

  private static func replacing(_ word: [UInt8], _ old: [UInt8], _ new: [UInt8]) -> [UInt8]? {
    guard word.count >= old.count else { return nil }
    var result: [UInt8] = []
    var place = 0
    var isChanged = false
    while place < word.count {
      if word[place...].starts(with: old) {
        result += new
        place += old.count
        isChanged = true
      } else {
        result.append(word[place])
        place += 1
      }
    }
    return isChanged ? result : nil
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
