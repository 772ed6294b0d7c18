/// Reads expressions: precedence climbing over a few kinds of token, linear in the text.
struct ExpressionParser {
  private enum Token: Equatable {
    case word(String)
    case text(String)
    case number(String)
    case symbol(String)
    case end
  }

  /// Depth and size that no sensible condition reaches; they bound the checker's work.
  private static let deepest = 16
  private static let largest = 256

  private let scalars: [Unicode.Scalar]
  private var position = 0
  private var token = Token.end
  private var tokenRange = 0..<0
  private var nodes = 0

  static func parse(_ source: String) throws(ExpressionFault) -> ExpressionNode {
    var parser = ExpressionParser(scalars: Array(source.unicodeScalars))
    try parser.scan()
    let node = try parser.expression(above: 0, depth: 0)
    guard parser.token == .end else {
      if case .word(let word) = parser.token, let ours = ForeignWords.operators[word.lowercased()] {
        throw parser.fault("\"\(ours)\", bukan \"\(word)\"")
      }
      throw parser.fault("akhir ungkapan, atau tanda seperti \"dan\" dan \"=\"")
    }
    return node
  }

  private init(scalars: [Unicode.Scalar]) { self.scalars = scalars }

  private func fault(_ expected: String) -> ExpressionFault {
    ExpressionFault(expected: expected, range: tokenRange)
  }

  // MARK: - Grammar

  private mutating func expression(
    above strength: Int, depth: Int
  ) throws(ExpressionFault) -> ExpressionNode {
    guard depth < Self.deepest else { throw fault("ungkapan yang tidak sedalam ini") }
    var left = try operand(depth: depth)
    while let binary = binaryOperator, binary.strength > strength {
      try scan()
      let right = try expression(above: binary.strength, depth: depth + 1)
      left = try node(
        .binary(binary, left, right), left.range.lowerBound..<right.range.upperBound)
    }
    return left
  }

  private var binaryOperator: BinaryOperator? {
    switch token {
    case .word(let word): word.allSatisfy(\.isLetter) ? BinaryOperator(rawValue: word) : nil
    case .symbol(let symbol): BinaryOperator(rawValue: symbol == "==" ? "=" : symbol)
    default: nil
    }
  }

  private mutating func operand(depth: Int) throws(ExpressionFault) -> ExpressionNode {
    let range = tokenRange
    switch token {
    case .word("bukan"):
      try scan()
      // Binds looser than a comparison: bukan a = b is bukan (a = b).
      let inner = try expression(above: BinaryOperator.and.strength, depth: depth + 1)
      return try node(.not(inner), range.lowerBound..<inner.range.upperBound)
    case .word(let word): return try name(word, range, depth: depth)
    case .text(let text):
      try scan()
      return try node(.text(text), range)
    case .number(let number):
      try scan()
      return try node(.number(number), range)
    case .symbol("-"):
      try scan()
      guard case .number(let number) = token else { throw fault("bilangan setelah \"-\"") }
      let end = tokenRange.upperBound
      try scan()
      return try node(.number("-" + number), range.lowerBound..<end)
    case .symbol("("):
      try scan()
      let inner = try expression(above: 0, depth: depth + 1)
      guard token == .symbol(")") else { throw fault("\")\"") }
      try scan()
      return inner
    default: throw fault("nama, bilangan, teks dalam tanda kutip, atau \"(\"")
    }
  }

  private mutating func name(
    _ word: String, _ range: Range<Int>, depth: Int
  ) throws(ExpressionFault) -> ExpressionNode {
    guard BinaryOperator(rawValue: word) == nil || next == "(" else {
      throw fault("nama atau nilai, bukan \"\(word)\"")
    }
    try scan()
    if token == .symbol("(") { return try call(word, range, depth: depth) }
    switch word {
    case "ya": return try node(.boolean(true), range)
    case "tidak": return try node(.boolean(false), range)
    case "kosong": return try node(.empty, range)
    default: break
    }
    var path = [word]
    var end = range.upperBound
    while token == .symbol(".") {
      try scan()
      guard case .word(let part) = token else { throw fault("nama setelah titik") }
      path.append(part)
      end = tokenRange.upperBound
      try scan()
    }
    return try node(.path(path), range.lowerBound..<end)
  }

  private mutating func call(
    _ word: String, _ range: Range<Int>, depth: Int
  ) throws(ExpressionFault) -> ExpressionNode {
    try scan()
    var arguments: [ExpressionNode] = []
    while token != .symbol(")") {
      arguments.append(try expression(above: 0, depth: depth + 1))
      if token == .symbol(",") {
        try scan()
        guard token != .symbol(")") else { throw fault("nilai setelah koma") }
      } else if token != .symbol(")") {
        throw fault("\",\" atau \")\"")
      }
    }
    var end = tokenRange.upperBound
    try scan()
    var result = try node(.call(word, arguments), range.lowerBound..<end)
    while token == .symbol(".") {
      try scan()
      guard case .word(let part) = token else { throw fault("nama setelah titik") }
      end = tokenRange.upperBound
      try scan()
      result = try node(.member(result, part), range.lowerBound..<end)
    }
    return result
  }

  private mutating func node(
    _ kind: ExpressionNode.Kind, _ range: Range<Int>
  ) throws(ExpressionFault) -> ExpressionNode {
    nodes += 1
    guard nodes <= Self.largest else { throw fault("ungkapan yang lebih pendek") }
    return ExpressionNode(kind: kind, range: range)
  }

  // MARK: - Tokens

  /// The character after the present token.
  private var next: Unicode.Scalar? {
    position < scalars.count ? scalars[position] : nil
  }

  private mutating func scan() throws(ExpressionFault) {
    while let scalar = next, scalar.properties.isWhitespace { position += 1 }
    let start = position
    defer { tokenRange = start..<max(position, start) }
    guard let scalar = next else {
      token = .end
      return
    }
    if Self.isNameStart(scalar) {
      token = .word(take { Self.isNameStart($0) || Self.isDigit($0) })
    } else if Self.isDigit(scalar) {
      token = .number(try number())
    } else if scalar == "\"" || scalar == "“" {
      token = .text(try quoted(until: scalar == "“" ? "”" : "\""))
    } else {
      token = .symbol(try symbol())
    }
  }

  private mutating func number() throws(ExpressionFault) -> String {
    var text = take(Self.isDigit)
    if next == ".", position + 1 < scalars.count, Self.isDigit(scalars[position + 1]) {
      position += 1
      text += "." + take(Self.isDigit)
    }
    return text
  }

  private mutating func quoted(until end: Unicode.Scalar) throws(ExpressionFault) -> String {
    let start = position
    position += 1
    let text = take { $0 != end }
    guard next != nil else {
      throw ExpressionFault(
        expected: "tanda kutip penutup", range: start..<scalars.count)
    }
    position += 1
    return text
  }

  private mutating func symbol() throws(ExpressionFault) -> String {
    let first = String(scalars[position])
    position += 1
    if let following = next, following == "=", ["!", "<", ">", "="].contains(first) {
      position += 1
      return first + "="
    }
    guard "()+-*/=<>.,".contains(first) else {
      if let ours = ForeignWords.operators[first] {
        let isDoubled = next == first.unicodeScalars.first
        let written = isDoubled ? first + first : first
        throw ExpressionFault(
          expected: "\(ours == "\"" ? "tanda kutip ganda" : "\"\(ours)\""), bukan \"\(written)\"",
          range: (position - 1)..<(isDoubled ? position + 1 : position))
      }
      throw ExpressionFault(
        expected: "nama, bilangan, atau tanda operasi, bukan \"\(first)\"",
        range: (position - 1)..<position)
    }
    return first
  }

  private mutating func take(_ isPart: (Unicode.Scalar) -> Bool) -> String {
    var text = String.UnicodeScalarView()
    while let scalar = next, isPart(scalar) {
      text.append(scalar)
      position += 1
    }
    return String(text)
  }

  private static func isNameStart(_ scalar: Unicode.Scalar) -> Bool {
    ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) || scalar == "_"
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }
}
