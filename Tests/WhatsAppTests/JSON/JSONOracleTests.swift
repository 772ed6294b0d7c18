import Foundation
import TestSupport
import Testing
import WhatsApp

/// The reader against `JSONSerialization`, on generated texts and on damaged ones.
struct JSONOracleTests {
  /// A value without any type of a reader.
  private indirect enum Tree: Equatable {
    case null, boolean(Bool), number(Double), text(String), array([Tree]), object([String: Tree])

    init(_ value: JSONValue) {
      if value.isNull {
        self = .null
      } else if let boolean = value.boolean {
        self = .boolean(boolean)
      } else if let text = value.text {
        self = .text(text)
      } else if value.isArray {
        self = .array(value.elements.map(Tree.init))
      } else if value.isObject {
        self = .object(
          Dictionary(value.members.map { ($0.name, Tree($0.value)) }) { first, _ in first })
      } else {
        self = .number(value.double ?? .nan)
      }
    }

    /// nil for a text that Foundation refuses.
    init?(foundation bytes: [UInt8]) {
      guard
        let object = try? JSONSerialization.jsonObject(
          with: Data(bytes), options: [.fragmentsAllowed])
      else { return nil }
      self.init(foundation: object)
    }

    private init(foundation object: Any) {
      switch object {
      case let text as String: self = .text(text)
      case let array as [Any]: self = .array(array.map(Tree.init(foundation:)))
      case let dictionary as [String: Any]:
        self = .object(dictionary.mapValues(Tree.init(foundation:)))
      case let number as NSNumber:
        self  // Its own subclass is the only thing that tells `true` from 1.
        =
          String(describing: type(of: number)) == "__NSCFBoolean"
          ? .boolean(number.boolValue) : .number(number.doubleValue)
      default: self = .null
      }
    }
  }

  private static let pieces = [
    "a", "\\n", "\\\"", "\\u0041", "\\ud83d\\ude00", "é", "😀", "\\/", "日", "0", " ", "\\\\",
  ]

  /// A text in the grammar, with blanks where they may stand and no name twice in an object.
  private static func json(depth: Int, with numbers: inout SeededNumbers) -> String {
    func blank() -> String { ["", "", "", " ", "\n\t"].randomElement(using: &numbers) ?? "" }
    func text() -> String {
      (0..<Int.random(in: 0...5, using: &numbers))
        .map { _ in pieces.randomElement(using: &numbers) ?? "" }.joined()
    }
    let scalars = [
      "null", "true", "false", "0", "-1", "12.75", "1e3", "-2.5E-2", "1234567890", "\"\(text())\"",
    ]
    guard depth > 0, Int.random(in: 0..<3, using: &numbers) > 0 else {
      return blank() + (scalars.randomElement(using: &numbers) ?? "0") + blank()
    }
    let count = Int.random(in: 0...4, using: &numbers)
    let isObject = Bool.random(using: &numbers)
    var parts: [String] = []
    for index in 0..<count {
      let value = json(depth: depth - 1, with: &numbers)
      parts.append(isObject ? "\(blank())\"\(index)\(text())\"\(blank()):\(value)" : value)
    }
    let inner = count == 0 ? blank() : parts.joined(separator: ",")
    return blank() + (isObject ? "{\(inner)}" : "[\(inner)]") + blank()
  }

  @Test func `1,500 generated texts mean the same to Foundation`() throws {
    var numbers = SeededNumbers(seed: 1)
    for _ in 0..<1_500 {
      let json = Self.json(depth: 4, with: &numbers)
      let bytes = Array(json.utf8)
      let ours = Tree(try JSONDocument(bytes).root)
      #expect(ours == Tree(foundation: bytes), "\(json)")
    }
  }

  @Test func `of 8,000 damaged texts none crashes, and what is read means the same`() throws {
    var numbers = SeededNumbers(seed: 2)
    var read = 0
    for _ in 0..<8_000 {
      var bytes = Array(Self.json(depth: 3, with: &numbers).utf8)
      for _ in 0..<Int.random(in: 1...2, using: &numbers) where !bytes.isEmpty {
        let place = Int.random(in: 0..<bytes.count, using: &numbers)
        switch Int.random(in: 0..<4, using: &numbers) {
        case 0: bytes.remove(at: place)
        case 1: bytes.insert(bytes[Int.random(in: 0..<bytes.count, using: &numbers)], at: place)
        case 2: bytes[place] = UInt8.random(in: 0...255, using: &numbers)
        default: bytes.removeSubrange(place...)
        }
      }
      guard let ours = (try? JSONDocument(bytes)).map({ Tree($0.root) }) else { continue }
      read += 1
      // Foundation refuses half a surrogate pair, which we read, and one name twice it may answer
      // with either value.
      guard let theirs = Tree(foundation: bytes), !Self.hasDoubledName(bytes) else { continue }
      #expect(ours == theirs, "\(String(decoding: bytes, as: UTF8.self))")
    }
    #expect(read > 500)
  }

  private static func hasDoubledName(_ bytes: [UInt8]) -> Bool {
    func doubled(_ value: JSONValue) -> Bool {
      let names = value.members.map(\.name)
      return Set(names).count < names.count
        || (value.members.map(\.value) + value.elements).contains(where: doubled)
    }
    return (try? JSONDocument(bytes)).map { doubled($0.root) } ?? false
  }
}
