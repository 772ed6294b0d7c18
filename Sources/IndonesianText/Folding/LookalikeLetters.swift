/// Letters that look like plain ones and are typed in their place.
///
/// Origin: compiled by hand for this project from the Unicode blocks named below. Digits that stand
/// for letters (`k4mu`) are not undone here: they need a dictionary.
enum LookalikeLetters {
  /// The plain lower-case ASCII scalar of a look-alike, or nil where the scalar stands for itself.
  static func plain(_ scalar: UInt32) -> UInt32? {
    switch scalar {
    case ..<0x0430: return greek(scalar) ?? compatible(scalar)
    // Cyrillic and Greek letters drawn like Latin ones.
    case 0x0430...0x052F: return cyrillic(scalar)
    // Full-width forms of ASCII.
    case 0xFF01...0xFF5E: return lowerASCII(scalar - 0xFEE0)
    // Letters in squares and on badges, which have no decomposition.
    case 0x1F130...0x1F149: return scalar - 0x1F130 + 0x61
    case 0x1F150...0x1F169: return scalar - 0x1F150 + 0x61
    case 0x1F170...0x1F189: return scalar - 0x1F170 + 0x61
    default: return compatible(scalar)
    }
  }

  /// The scalars among which look-alikes are that Unicode itself does not call compatible.
  static let ranges: [ClosedRange<UInt32>] = [
    0x03B1...0x03C7, 0x0430...0x052F, 0xFF01...0xFF5E, 0x1F130...0x1F189,
  ]

  /// The precomposed letter for a letter and a combining mark, or nil where the mark is dropped.
  static func compose(_ letter: UInt32, with mark: UInt32) -> UInt32? {
    guard letter < 0x80 else { return nil }
    return composed[UInt64(letter) << 32 | UInt64(mark)]
  }

  /// One letter or digit that Unicode itself calls compatible.
  private static func compatible(_ scalar: UInt32) -> UInt32? {
    CompatibilityTable.shared.letter(of: scalar)
  }

  private static func lowerASCII(_ scalar: UInt32) -> UInt32 {
    scalar >= 0x41 && scalar <= 0x5A ? scalar + 0x20 : scalar
  }

  private static func greek(_ scalar: UInt32) -> UInt32? {
    switch scalar {
    case 0x03B1: 0x61
    case 0x03B5: 0x65
    case 0x03B9: 0x69
    case 0x03BA: 0x6B
    case 0x03BD: 0x76
    case 0x03BF: 0x6F
    case 0x03C1: 0x70
    case 0x03C4: 0x74
    case 0x03C5: 0x75
    case 0x03C7: 0x78
    default: nil
    }
  }

  private static func cyrillic(_ scalar: UInt32) -> UInt32? {
    switch scalar {
    case 0x0430: 0x61
    case 0x0432, 0x044C: 0x62
    case 0x0433: 0x72
    case 0x043A: 0x6B
    case 0x043C: 0x6D
    case 0x043D: 0x68
    case 0x0442: 0x74
    case 0x0501: 0x64
    case 0x051B: 0x71
    case 0x051D: 0x77
    case 0x0435: 0x65
    case 0x043E: 0x6F
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
