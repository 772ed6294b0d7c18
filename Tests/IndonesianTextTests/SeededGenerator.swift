/// Random numbers and texts that are the same for the same seed (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// Up to 40 pieces: any scalar, or something that the readers look for.
  mutating func text() -> String {
    var text = ""
    for _ in 0..<Int.random(in: 0...40, using: &self) {
      switch Int.random(in: 0..<4, using: &self) {
      case 0:
        let value = UInt32.random(in: 0...0x10FFFF, using: &self)
        if let scalar = Unicode.Scalar(value) { text.unicodeScalars.append(scalar) }
      case 1:
        let value = UInt32.random(in: 0...0x34F, using: &self)
        if let scalar = Unicode.Scalar(value) { text.unicodeScalars.append(scalar) }
      default:
        text += Self.pieces.randomElement(using: &self) ?? ""
      }
    }
    return text
  }

  private static let pieces = [
    " ", " ", " ", "2", "9", "99999999999999999999", ".", ",", "/", "-", "+", ":", "@", "'", "%",
    "a", "n", "e\u{301}", "\u{200D}", "👍🏽", "rb", "juta", "triliun", "setengah", "dua", "puluh",
    "ratus", "seratus", "kemarin", "minggu", "lalu", "malam", "jam", "tanggal", "Des", "hari ini",
    "https://", "www.", ".com", "[.]", "dot", "fb", "Rp", "kak", "nama saya", "lewat", "kurang",
  ]
}
