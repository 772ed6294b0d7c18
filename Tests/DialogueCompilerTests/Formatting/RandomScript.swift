import TestSupport

/// YAML as nobody writes it: every layout that is allowed, at random.
struct RandomScript {
  private var numbers: SeededNumbers
  private(set) var text = ""

  init(seed: UInt64) {
    numbers = SeededNumbers(seed: seed)
    margin(0)
    block(at: 0, depth: 0, isList: chance(3), startsHere: false)
    margin(0)
    if chance(4) { text = text.replacing("\n", with: "\r\n") }
    if chance(4) { while text.hasSuffix("\n") { text.removeLast() } }
  }

  private mutating func chance(_ one: Int) -> Bool { Int.random(in: 0..<one, using: &numbers) == 0 }
  private mutating func upTo(_ most: Int) -> Int { Int.random(in: 0...most, using: &numbers) }
  private mutating func one(of texts: [String]) -> String {
    texts.randomElement(using: &numbers) ?? ""
  }
  private func spaces(_ count: Int) -> String { String(repeating: " ", count: count) }
  private mutating func blanks(_ least: Int) -> String {
    spaces(least + (chance(3) ? upTo(3) : 0))
  }

  private mutating func word() -> String {
    one(of: [
      "halo", "ya", "0812", "a-b", "x:y", "it's", "ñ", "👍🏽", "{t.salam}".replacing("{", with: ""),
      "->",
    ])
  }

  private mutating func sentence() -> String {
    (0...upTo(3)).map { _ in word() }.joined(separator: chance(5) ? "  " : " ")
  }

  /// Blank lines and comments between two lines.
  private mutating func margin(_ indentation: Int) {
    // At most a few, each one ends the loop with some chance.
    for _ in 0..<3 where chance(3) {
      text += chance(2) ? spaces(upTo(3)) : spaces(chance(2) ? indentation : upTo(12)) + comment()
      text += "\n"
    }
  }

  private mutating func comment() -> String { "# " + sentence() + spaces(upTo(2)) }

  private mutating func lineEnd() {
    text += chance(5) ? blanks(2) + comment() + "\n" : spaces(chance(5) ? upTo(2) : 0) + "\n"
  }

  // MARK: - Blocks

  private mutating func block(at column: Int, depth: Int, isList: Bool, startsHere: Bool) {
    let count = 1 + upTo(depth == 0 ? 4 : 2)
    for place in 0..<count {
      if place > 0 || !startsHere {
        margin(column)
        text += spaces(column)
      }
      if isList {
        text += "-"
        item(at: column, depth: depth)
      } else {
        let quote = chance(8) ? one(of: ["'", "\""]) : ""
        text += "\(quote)k\(place)\(quote)" + (chance(10) ? " " : "") + ":"
        value(at: column, depth: depth)
      }
    }
  }

  private mutating func item(at column: Int, depth: Int) {
    if depth < 4, chance(3) {
      let gap = blanks(1)
      text += gap
      block(at: column + 1 + gap.count, depth: depth + 1, isList: chance(3), startsHere: true)
    } else {
      value(at: column, depth: depth, mayTouch: false)
    }
  }

  private mutating func value(at column: Int, depth: Int, mayTouch: Bool = true) {
    switch upTo(9) {
    case 0, 1,
      2 where depth < 4:
      let isList = chance(2)
      lineEnd()
      let inner = column + (isList && mayTouch && chance(3) ? 0 : 1 + upTo(4))
      block(at: inner, depth: depth + 1, isList: isList, startsHere: false)
    case 3, 4:
      text += blanks(1)
      blockText(column)
    case 5:
      text += blanks(1) + flow(depth: 0, column: column)
      lineEnd()
    case 6:
      let quote = one(of: ["", "'", "\""])
      text += blanks(1) + quote + wrapped(column, isDouble: quote == "\"") + quote
      lineEnd()
    case 7: lineEnd()
    default:
      text += blanks(1) + sentence()
      lineEnd()
    }
  }

  private mutating func wrapped(_ column: Int, isDouble: Bool) -> String {
    var text = word()
    for _ in 0...upTo(2) {
      text += isDouble && chance(3) ? one(of: ["\\", "\\ ", "\\  ", "\\n"]) : ""
      text += (chance(3) ? "  " : "") + "\n" + (chance(4) ? "  \n\n" : "")
      text +=
        spaces(column + 1 + upTo(5)) + word().replacing("'", with: "").replacing("->", with: "")
        + "z"
    }
    return text.replacing("'", with: "")
  }

  private mutating func blockText(_ column: Int) {
    let digit = chance(4) ? 1 + upTo(3) : 0
    let marks = one(of: ["|", ">"]) + (digit > 0 ? "\(digit)" : "") + one(of: ["", "", "-", "+"])
    text += marks
    lineEnd()
    let indentation = digit > 0 ? column + digit : column + 1 + upTo(4)
    for place in 0...upTo(3) {
      if chance(4) { text += spaces(place == 0 ? 0 : upTo(12)) + "\n" }
      let more = place > 0 || digit > 0 ? one(of: ["", "", "  ", " "]) : ""
      text += spaces(indentation) + more + one(of: ["# ", "- ", "a: ", ""]) + sentence()
      text += spaces(chance(4) ? upTo(3) : 0) + "\n"
    }
    if chance(3) { text += spaces(upTo(12)) + "\n" }
  }

  private mutating func flow(depth: Int, column: Int) -> String {
    let isList = chance(2)
    var items: [String] = []
    for place in 0..<upTo(3) {
      var item = depth < 2 && chance(4) ? flow(depth: depth + 1, column: column) : flowWord()
      if !isList { item = "f\(place)" + (chance(4) ? "" : ":" + blanks(1) + item) }
      items.append(
        spaces(upTo(2)) + item + spaces(upTo(1))
          + (chance(6) ? "\n" + spaces(column + 1 + upTo(3)) : ""))
    }
    let inner = items.joined(separator: ",")
    return isList ? "[\(inner)\(spaces(upTo(1)))]" : "{\(inner)\(spaces(upTo(1)))}"
  }

  private mutating func flowWord() -> String {
    one(of: ["halo", "dua kata", "'a, b'", "\"c: d\"", "0812"])
  }
}
