/// The form of a short code, such as `BW-XXXX-XXXX`: no regular expression, linear in the text.
///
/// `9` is a digit, `A` a letter, `X` a letter or digit; `{2}` or `{2-4}` after a place repeats it;
/// any other character stands for itself. People type codes with spaces, in lower case and without
/// hyphens, so separators of the mask are optional in the answer and case does not matter; the
/// stored value is in the mask's own form.
package struct TextMask: Hashable, Sendable {
  package enum Place: Hashable, Sendable {
    case digit, letter, either
    case literal(Character)
  }

  package struct Element: Hashable, Sendable {
    package var place: Place
    package var least: Int
    package var most: Int
  }

  package private(set) var elements: [Element]
  package private(set) var source: String

  /// The longest code, in characters, and the highest repeat.
  package static let longest = 64

  package enum Fault: Error, Hashable, Sendable {
    case empty
    case tooLong
    case openBrace
    case badRepeat(String)
    case repeatWithoutPlace
    /// A part of variable length that is not the last one would need backtracking.
    case ambiguous
  }

  package init(_ source: String) throws(Fault) {
    self.source = source
    var elements: [Element] = []
    var rest = source[...]
    while let character = rest.popFirst() {
      if character == "{" {
        guard let close = rest.firstIndex(of: "}") else { throw .openBrace }
        let range = try Self.readRepeat(String(rest[..<close]))
        rest = rest[rest.index(after: close)...]
        guard !elements.isEmpty else { throw .repeatWithoutPlace }
        elements[elements.count - 1].least = range.lowerBound
        elements[elements.count - 1].most = range.upperBound
        continue
      }
      let place: Place =
        switch character {
        case "9": .digit
        case "A": .letter
        case "X": .either
        default: .literal(character)
        }
      elements.append(Element(place: place, least: 1, most: 1))
    }
    guard !elements.isEmpty else { throw .empty }
    guard elements.reduce(0, { $0 + $1.most }) <= Self.longest else { throw .tooLong }
    for (element, following) in zip(elements, elements.dropFirst())
    where element.least != element.most && Self.overlap(element.place, following.place) {
      throw .ambiguous
    }
    self.elements = elements
  }

  private static func readRepeat(_ text: String) throws(Fault) -> ClosedRange<Int> {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count == parts.count, (1...2).contains(numbers.count), numbers[0] >= 1,
      let last = numbers.last, last >= numbers[0], last <= longest
    else { throw .badRepeat(text) }
    return numbers[0]...last
  }

  private static func overlap(_ left: Place, _ right: Place) -> Bool {
    switch (left, right) {
    case (.literal(let one), .literal(let other)): one == other
    case (.digit, .letter), (.letter, .digit): false
    case (.literal, .digit), (.literal, .letter), (.literal, .either): true
    case (_, .literal(let character)): character.isLetter || character.isNumber
    default: true
    }
  }

  /// The answer in the mask's own form, or nil if it does not fit.
  package func read(_ answer: String) -> String? {
    var characters = answer.uppercased()[...]
    var result = ""
    for (place, element) in elements.enumerated() {
      if case .literal(let literal) = element.place {
        let wanted = Character(literal.uppercased())
        for _ in 0..<element.least {
          if !Self.isSeparator(wanted) { Self.dropSeparators(from: &characters) }
          if characters.first == wanted {
            characters.removeFirst()
          } else if !Self.isSeparator(literal) {
            return nil
          }
          result.append(literal)
        }
        continue
      }
      var taken = 0
      while taken < element.most {
        if taken == 0 || place > 0 { Self.dropSeparators(from: &characters) }
        guard let next = characters.first, Self.fits(next, element.place) else { break }
        result.append(next)
        characters.removeFirst()
        taken += 1
      }
      guard taken >= element.least else { return nil }
    }
    Self.dropSeparators(from: &characters)
    return characters.isEmpty ? result : nil
  }

  private static func isSeparator(_ character: Character) -> Bool {
    character == " " || character == "-" || character == "." || character == "/"
  }

  private static func dropSeparators(from text: inout Substring) {
    while let first = text.first, isSeparator(first) { text.removeFirst() }
  }

  private static func fits(_ character: Character, _ place: Place) -> Bool {
    guard character.isASCII else { return false }
    return switch place {
    case .digit: character.isNumber
    case .letter: character.isLetter
    case .either: character.isLetter || character.isNumber
    case .literal(let literal): character == literal
    }
  }
}
