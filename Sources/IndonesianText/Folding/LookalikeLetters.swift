/// Letters that look like plain ones and are typed in their place.
///
/// Origin: compiled by hand for this project from the Unicode blocks named below. Digits that stand
/// for letters (`k4mu`) are not undone here: they need a dictionary.
enum LookalikeLetters {
  /// The plain lower-case ASCII scalar of a look-alike, or nil where the scalar stands for itself.
  static func plain(_ scalar: UInt32) -> UInt32? {
    switch scalar {
    case ..<0x0430: return nil
    // Cyrillic and Greek letters drawn like Latin ones.
    case 0x0430...0x04CF, 0x03BF: return cyrillic(scalar)
    // Full-width forms of ASCII.
    case 0xFF01...0xFF5E: return lowerASCII(scalar - 0xFEE0)
    // Letters in circles, squares and on badges.
    case 0x24B6...0x24CF: return scalar - 0x24B6 + 0x61
    case 0x24D0...0x24E9: return scalar - 0x24D0 + 0x61
    case 0x1F130...0x1F149: return scalar - 0x1F130 + 0x61
    case 0x1F150...0x1F169: return scalar - 0x1F150 + 0x61
    case 0x1F170...0x1F189: return scalar - 0x1F170 + 0x61
    // Mathematical alphabets: 26 capitals then 26 small letters, again and again; then digits.
    case 0x1D400...0x1D6A3: return (scalar - 0x1D400) % 52 % 26 + 0x61
    case 0x1D7CE...0x1D7FF: return (scalar - 0x1D7CE) % 10 + 0x30
    case 0x210E: return 0x68
    default: return nil
    }
  }

  /// The precomposed letter for a letter and a combining mark, or nil where the mark is dropped.
  static func compose(_ letter: UInt32, with mark: UInt32) -> UInt32? {
    guard letter < 0x80 else { return nil }
    return composed[UInt64(letter) << 32 | UInt64(mark)]
  }

  private static func lowerASCII(_ scalar: UInt32) -> UInt32 {
    scalar >= 0x41 && scalar <= 0x5A ? scalar + 0x20 : scalar
  }

  private static func cyrillic(_ scalar: UInt32) -> UInt32? {
    switch scalar {
    case 0x0430: 0x61
    case 0x0435: 0x65
    case 0x043E, 0x03BF: 0x6F
    case 0x0440: 0x70
    case 0x0441: 0x63
    case 0x0443: 0x79
    case 0x0445: 0x78
    case 0x0455: 0x73
    case 0x0456, 0x04CF: 0x69
    case 0x0458: 0x6A
    default: nil
    }
  }

  private static let composed: [UInt64: UInt32] = {
    let rows: [(mark: UInt64, letters: String, composed: String)] = [
      (0x0300, "aeiou", "àèìòù"), (0x0301, "aeiouy", "áéíóúý"), (0x0302, "aeiou", "âêîôû"),
      (0x0303, "ano", "ãñõ"), (0x0304, "aeiou", "āēīōū"), (0x0306, "ae", "ăĕ"),
      (0x0308, "aeiouy", "äëïöüÿ"), (0x030A, "a", "å"), (0x030C, "csz", "čšž"),
      (0x0327, "c", "ç"),
    ]
    var table: [UInt64: UInt32] = [:]
    for row in rows {
      for (letter, result) in zip(row.letters.unicodeScalars, row.composed.unicodeScalars) {
        table[UInt64(letter.value) << 32 | row.mark] = result.value
      }
    }
    return table
  }()
}
