/// One object of JSON in one line.
struct JSONLine {
  private var bytes: [UInt8] = [UInt8(ascii: "{")]

  init() { bytes.reserveCapacity(256) }

  mutating func add(_ key: String, text: String) {
    begin(key)
    appendQuoted(text)
  }

  mutating func add(_ key: String, number: Int64) {
    begin(key)
    bytes += String(number).utf8
  }

  /// A number that JSON has no form for becomes null.
  mutating func add(_ key: String, decimal: Double) {
    begin(key)
    bytes += (decimal.isFinite ? "\(decimal)" : "null").utf8
  }

  mutating func add(_ key: String, flag: Bool) {
    begin(key)
    bytes += (flag ? "true" : "false").utf8
  }

  /// The whole line with its newline.
  consuming func finished() -> [UInt8] {
    bytes.append(UInt8(ascii: "}"))
    bytes.append(UInt8(ascii: "\n"))
    return bytes
  }

  private mutating func begin(_ key: String) {
    if bytes.count > 1 { bytes.append(UInt8(ascii: ",")) }
    appendQuoted(key)
    bytes.append(UInt8(ascii: ":"))
  }

  /// Writes what cannot break a line, end a string, or change what a terminal shows.
  private mutating func appendQuoted(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    var count = 0
    for scalar in text.unicodeScalars {
      count += UTF8.width(scalar)
      guard count <= Logger.fieldBytes else {
        bytes += "…".utf8
        break
      }
      switch scalar {
      case "\"": bytes += "\\\"".utf8
      case "\\": bytes += "\\\\".utf8
      case "\n": bytes += "\\n".utf8
      case "\r": bytes += "\\r".utf8
      case "\t": bytes += "\\t".utf8
      case _ where Self.isHidden(scalar): appendEscaped(scalar)
      default: bytes += String(scalar).utf8
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Control characters, line separators and marks that turn the direction of writing.
  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7f..<0xa0, 0x200b...0x200f, 0x2028...0x202e, 0x2066...0x2069, 0xfeff: true
    default: false
    }
  }

  private mutating func appendEscaped(_ scalar: Unicode.Scalar) {
    let digits = String(scalar.value, radix: 16)
    bytes += "\\u\(String(repeating: "0", count: 4 - digits.utf8.count))\(digits)".utf8
  }
}
