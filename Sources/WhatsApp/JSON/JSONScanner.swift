/// Reads a JSON text once, from front to back, and notes where its values stand.
///
/// Open arrays and objects are kept in an array of our own, not on the call stack, so that no depth
/// of nesting can exhaust it.
struct JSONScanner {
  private let bytes: [UInt8]
  private let limits: JSONLimits
  private(set) var nodes: [JSONNode] = []
  /// Indices of the arrays and objects that have not been closed, outermost first.
  private var open: [Int] = []
  private var values = 0
  private var position = 0

  init(_ bytes: [UInt8], limits: JSONLimits) {
    self.bytes = bytes
    self.limits = limits
    // A webhook has one value or name in about nine bytes.
    nodes.reserveCapacity(bytes.count / 9 + 1)
  }

  mutating func scan() throws(JSONFailure) {
    skipBlanks()
    try scanValue()
    while let container = open.last {
      let isObject = nodes[container].kind == .object
      skipBlanks()
      if byte == (isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")) {
        close(container)
        continue
      }
      if nodes.count > container + 1 {
        try take(UInt8(ascii: ","))
        skipBlanks()
      }
      if isObject {
        try scanText()
        skipBlanks()
        try take(UInt8(ascii: ":"))
        skipBlanks()
      }
      try scanValue()
    }
    skipBlanks()
    guard position == bytes.count else { throw .malformed(at: position) }
  }

  /// The value of a hexadecimal digit.
  static func hexValue(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }

  /// The byte at hand; NUL, which begins nothing, at the end.
  private var byte: UInt8 { position < bytes.count ? bytes[position] : 0 }

  private mutating func take(_ expected: UInt8) throws(JSONFailure) {
    guard byte == expected else { throw .malformed(at: position) }
    position += 1
  }

  private mutating func skipBlanks() {
    while position < bytes.count {
      switch bytes[position] {
      case 0x20, 0x0A, 0x0D, 0x09: position += 1
      default: return
      }
    }
  }

  private mutating func close(_ container: Int) {
    position += 1
    nodes[container].end = UInt32(position)
    nodes[container].next = UInt32(nodes.count)
    open.removeLast()
  }

  private mutating func append(_ kind: JSONNode.Kind, from start: Int, to end: Int) {
    nodes.append(
      JSONNode(
        kind: kind, start: UInt32(start), end: UInt32(end), next: UInt32(nodes.count + 1)))
  }

  private mutating func scanValue() throws(JSONFailure) {
    values += 1
    guard values <= limits.values else { throw .tooManyValues }
    switch byte {
    case UInt8(ascii: "\""): try scanText()
    case UInt8(ascii: "{"): try begin(.object)
    case UInt8(ascii: "["): try begin(.array)
    case UInt8(ascii: "t"): try scanWord("true", .yes)
    case UInt8(ascii: "f"): try scanWord("false", .no)
    case UInt8(ascii: "n"): try scanWord("null", .null)
    default: try scanNumber()
    }
  }

  private mutating func begin(_ kind: JSONNode.Kind) throws(JSONFailure) {
    guard open.count < limits.depth else { throw .tooDeep }
    open.append(nodes.count)
    append(kind, from: position, to: position)
    position += 1
  }

  private mutating func scanWord(
    _ word: String, _ kind: JSONNode.Kind
  ) throws(JSONFailure) {
    let start = position
    for expected in word.utf8 { try take(expected) }
    append(kind, from: start, to: position)
  }

  private mutating func scanNumber() throws(JSONFailure) {
    let start = position
    if byte == UInt8(ascii: "-") { position += 1 }
    if byte == UInt8(ascii: "0") { position += 1 } else { try scanDigits() }
    if byte == UInt8(ascii: ".") {
      position += 1
      try scanDigits()
    }
    if byte | 0x20 == UInt8(ascii: "e") {
      position += 1
      if byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") { position += 1 }
      try scanDigits()
    }
    append(.number, from: start, to: position)
  }

  private mutating func scanDigits() throws(JSONFailure) {
    let start = position
    while (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { position += 1 }
    guard position > start else { throw .malformed(at: position) }
  }

  private mutating func scanText() throws(JSONFailure) {
    try take(UInt8(ascii: "\""))
    let start = position
    var kind = JSONNode.Kind.text
    while true {
      skipPlain()
      guard position < bytes.count else { throw .malformed(at: position) }
      let byte = bytes[position]
      switch byte {
      case UInt8(ascii: "\""):
        append(kind, from: start, to: position)
        position += 1
        return
      case UInt8(ascii: "\\"):
        kind = .escapedText
        try scanEscape()
      case 0x80...: try scanScalar(byte)
      default: throw .malformed(at: position)
      }
    }
  }

  /// Moves on to the next quote, escape, control character or character beyond ASCII.
  private mutating func skipPlain() {
    var place = position
    while place < bytes.count {
      let byte = bytes[place]
      guard (0x20..<0x80).contains(byte), byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\")
      else { break }
      place += 1
    }
    position = place
  }

  private mutating func scanEscape() throws(JSONFailure) {
    position += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"),
      UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      position += 1
    case UInt8(ascii: "u"):
      position += 1
      for _ in 0..<4 {
        guard Self.hexValue(byte) != nil else { throw .malformed(at: position) }
        position += 1
      }
    default: throw .malformed(at: position)
    }
  }

  /// One character beyond ASCII.
  ///
  /// Well-formed sequences: The Unicode Standard, table 3-7.
  private mutating func scanScalar(_ first: UInt8) throws(JSONFailure) {
    let length: Int
    let second: ClosedRange<UInt8>
    switch first {
    case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: throw .notUTF8(at: position)
    }
    guard position + length <= bytes.count, second.contains(bytes[position + 1]) else {
      throw .notUTF8(at: position)
    }
    for place in 2..<max(2, length) where bytes[position + place] & 0xC0 != 0x80 {
      throw .notUTF8(at: position)
    }
    position += length
  }
}
