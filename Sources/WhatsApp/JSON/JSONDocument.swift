/// How much JSON is read.
///
/// A body beyond any of these is refused as a whole.
package struct JSONLimits: Hashable, Sendable {
  /// The longest text in bytes; more than the service takes in, so that this limit never decides.
  package var bytes: Int
  /// How many arrays and objects may stand inside each other.
  package var depth: Int
  /// How many values a text may hold, names of members not counted.
  package var values: Int

  package init(bytes: Int, depth: Int, values: Int) {
    self.bytes = bytes
    self.depth = depth
    self.values = values
  }

  /// What Meta sends stays far below: 3 MB, a thousand updates, seven levels
  /// (developers.facebook.com, "Create a webhook endpoint", read 2026-05-21).
  package static let webhook = JSONLimits(bytes: 16 << 20, depth: 64, values: 100_000)
}

/// Why bytes were not read as JSON.
package enum JSONFailure: Error, Hashable, Sendable {
  /// The text leaves the grammar of RFC 8259 at this byte, counted from 0.
  case malformed(at: Int)
  /// The text is not UTF-8 at this byte, counted from 0.
  case notUTF8(at: Int)
  case tooLong, tooDeep, tooManyValues
}

/// One value of a document: what it is and where it stands.
struct JSONNode {
  enum Kind: UInt8 {
    case null, yes, no, number, object, array
    case text
    /// A text with at least one escape.
    case escapedText
  }

  var kind: Kind
  /// The first byte of the value; of a text the first byte behind its quote.
  var start: UInt32
  /// The byte behind the value; of a text its closing quote.
  var end: UInt32
  /// The index of the node behind this value and all that stands in it.
  var next: UInt32
}

/// A JSON text (RFC 8259) whose grammar has been checked from end to end, without copies of it.
///
/// All values lie in one array in the order of the text, the members of an object as name and
/// value in turn: `{"a":[1,2]}` is the object (next 5), `"a"` (next 2), the array (next 5), `1`,
/// `2`. So a subtree is left out in one step, members may be asked for in any order, and one member
/// of the wrong kind says nothing about its neighbours. Reading takes one pass without recursion.
///
/// Measured beside Foundation's decoder in `docs/developer/ukuran.md`. A class, because each value
/// that is asked for names its document.
package final class JSONDocument: Sendable {
  let bytes: [UInt8]
  let nodes: [JSONNode]

  /// Checks the whole text.
  ///
  /// Half a surrogate pair (`\ud83d` alone) is read as U+FFFD: a name that was cut in the middle of
  /// an emoji must not keep the messages beside it from being read.
  package init(_ bytes: [UInt8], limits: JSONLimits = .webhook) throws(JSONFailure) {
    guard bytes.count <= limits.bytes, bytes.count < Int(UInt32.max) else { throw .tooLong }
    var scanner = JSONScanner(bytes, limits: limits)
    try scanner.scan()
    self.bytes = bytes
    nodes = scanner.nodes
  }

  package var root: JSONValue { JSONValue(document: self, index: 0) }
}

/// A value in a document.
///
/// What is asked for and not there, of another kind, or null, is nil: nobody outside keeps to our
/// expectations, and the caller decides what an absence means.
package struct JSONValue: Sendable {
  let document: JSONDocument
  let index: Int

  private var node: JSONNode { document.nodes[index] }

  package var isObject: Bool { node.kind == .object }
  package var isArray: Bool { node.kind == .array }
  package var isNull: Bool { node.kind == .null }

  /// The bytes of the value as they were sent; of a text without its quotes.
  package var rawBytes: ArraySlice<UInt8> { document.bytes[Int(node.start)..<Int(node.end)] }

  /// The member of an object; of two with the same name the first.
  package subscript(name: String) -> JSONValue? {
    document.member(name, of: index).map { JSONValue(document: document, index: $0) }
  }

  /// The members of an object in the order of the text; empty for anything else.
  package var members: [(name: String, value: JSONValue)] {
    guard node.kind == .object else { return [] }
    var found: [(name: String, value: JSONValue)] = []
    var key = index + 1
    while key < Int(node.next) {
      let value = JSONValue(document: document, index: key + 1)
      found.append((document.text(key) ?? "", value))
      key = Int(value.node.next)
    }
    return found
  }

  /// The elements of an array, nulls included; empty for anything else.
  package var elements: [JSONValue] {
    guard node.kind == .array else { return [] }
    var found: [JSONValue] = []
    var element = index + 1
    while element < Int(node.next) {
      found.append(JSONValue(document: document, index: element))
      element = Int(document.nodes[element].next)
    }
    return found
  }

  package var text: String? { document.text(index) }

  package var boolean: Bool? {
    switch node.kind {
    case .yes: true
    case .no: false
    default: nil
    }
  }

  /// A number as it is written.
  package var numeral: String? {
    node.kind == .number ? String(decoding: rawBytes, as: UTF8.self) : nil
  }

  /// A whole number, written without fraction or exponent, that 64 bits hold.
  package var integer: Int64? { numeral.flatMap { Int64($0) } }

  /// The nearest number of the machine; nil beyond its range.
  package var double: Double? { numeral.flatMap { Double($0) }.flatMap { $0.isFinite ? $0 : nil } }
}

extension JSONDocument {
  /// The value of an object's member, unless it is null; of two with the same name the first.
  fileprivate func member(_ name: String, of index: Int) -> Int? {
    let object = nodes[index]
    guard object.kind == .object else { return nil }
    var key = index + 1
    while key < Int(object.next) {
      if isText(key, name) { return nodes[key + 1].kind == .null ? nil : key + 1 }
      key = Int(nodes[key + 1].next)
    }
    return nil
  }

  /// Whether the text at `index` is this one.
  fileprivate func isText(_ index: Int, _ text: String) -> Bool {
    let node = nodes[index]
    guard node.kind == .text else { return self.text(index) == text }
    let wanted = text.utf8.span
    let start = Int(node.start)
    guard wanted.count == Int(node.end) - start else { return false }
    for place in wanted.indices where bytes[start + place] != wanted[place] { return false }
    return true
  }

  fileprivate func text(_ index: Int) -> String? {
    let node = nodes[index]
    let range = Int(node.start)..<Int(node.end)
    switch node.kind {
    case .text: return String(decoding: bytes[range], as: UTF8.self)
    case .escapedText: return String(decoding: unescaped(range), as: UTF8.self)
    default: return nil
    }
  }

  /// The bytes of a text whose escapes the scanner has checked.
  private func unescaped(_ range: Range<Int>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(range.count)
    var position = range.lowerBound
    while position < range.upperBound {
      let byte = bytes[position]
      position += 1
      guard byte == UInt8(ascii: "\\") else {
        result.append(byte)
        continue
      }
      let escape = bytes[position]
      position += 1
      switch escape {
      case UInt8(ascii: "n"): result.append(0x0A)
      case UInt8(ascii: "t"): result.append(0x09)
      case UInt8(ascii: "r"): result.append(0x0D)
      case UInt8(ascii: "b"): result.append(0x08)
      case UInt8(ascii: "f"): result.append(0x0C)
      case UInt8(ascii: "u"):
        result.append(
          contentsOf: Unicode.UTF8.encode(scalar(at: &position, until: range.upperBound))
            ?? .init(Unicode.UTF8.encodedReplacementCharacter))
      default: result.append(escape)
      }
    }
    return result
  }

  /// The scalar whose four digits begin at `position`, with its second half if it has one.
  private func scalar(at position: inout Int, until end: Int) -> Unicode.Scalar {
    let replacement: Unicode.Scalar = "\u{FFFD}"
    let unit = fourDigits(at: position)
    position += 4
    guard (0xD800..<0xDC00).contains(unit) else { return Unicode.Scalar(unit) ?? replacement }
    guard position + 6 <= end, bytes[position] == UInt8(ascii: "\\"),
      bytes[position + 1] == UInt8(ascii: "u")
    else { return replacement }
    let second = fourDigits(at: position + 2)
    guard (0xDC00..<0xE000).contains(second) else { return replacement }
    position += 6
    return Unicode.Scalar(0x10000 + ((unit - 0xD800) << 10) + (second - 0xDC00)) ?? replacement
  }

  private func fourDigits(at position: Int) -> UInt32 {
    (position..<position + 4).reduce(0) { $0 << 4 | UInt32(JSONScanner.hexValue(bytes[$1]) ?? 0) }
  }
}
