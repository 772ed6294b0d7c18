extension OptionMatcher {
  /// Digits in circles as plain ones.
  static func withPlainDigits(_ text: String) -> String {
    guard text.utf8.contains(0xE2), text.unicodeScalars.contains(where: { digit($0) != nil }) else {
      return text
    }
    var result = ""
    for scalar in text.unicodeScalars {
      if let digit = digit(scalar) {
        result += "\(digit)"
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// The digit in a circle, or nil for anything else.
  private static func digit(_ scalar: Unicode.Scalar) -> UInt32? {
    switch scalar.value {
    case 0x2460...0x2468: scalar.value - 0x245F
    case 0x2776...0x277E: scalar.value - 0x2775
    case 0x2780...0x2788: scalar.value - 0x277F
    default: nil
    }
  }
}
