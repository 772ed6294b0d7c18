/// What the reference bot has to say, worked out by hand-written code without any script.
///
/// It stands for one user. Its replies to the 30 turns are what every engine's are compared with.
package struct ReferenceOracle {
  private enum Place: Equatable {
    case idle
    case field(Int)
    case node(Int)
  }

  private let data: ReferenceContent
  private let answers: [String: String]
  private var place = Place.idle
  private var values: [String] = []
  private var count = 0

  package init(_ data: ReferenceContent) {
    self.data = data
    answers = Dictionary(
      data.answers.map { ($0.phrase, $0.text) }, uniquingKeysWith: { first, _ in first })
  }

  /// The replies to the 30 turns of a new user.
  package static func replies(_ data: ReferenceContent) -> [String] {
    var oracle = ReferenceOracle(data)
    return ReferenceContent.turns.map { oracle.reply(to: $0) }
  }

  package mutating func reply(to message: String) -> String {
    let words = Self.normalized(message)
    if words == "menu" {
      place = .idle
      return ReferenceContent.menuText
    }
    if words == "batal" {
      place = .idle
      return ReferenceContent.cancelled
    }
    return switch place {
    case .idle: idle(words)
    case .field(let field): answer(field, words, message)
    case .node(let node): choose(words, at: node)
    }
  }

  // MARK: - Idle

  private mutating func idle(_ words: String) -> String {
    if ReferenceContent.greetings.contains(words) {
      return ReferenceContent.greeting + "\n" + ReferenceContent.menuText
    }
    switch menuOption(words) {
    case 0: return enter(.field(0))
    case 1: return ReferenceContent.status(count: "\(count)")
    case 2: return enter(.node(0))
    case 3: return ReferenceContent.ask
    case 4: return ReferenceContent.about
    default: return known(words) ?? ReferenceContent.fallback
    }
  }

  private func menuOption(_ words: String) -> Int? {
    let menu = ReferenceContent.menu
    let exact = menu.indices.first {
      words == "\($0 + 1)" || words == menu[$0].title.lowercased()
    }
    return exact
      ?? words.split(separator: " ").lazy.compactMap { word in
        menu.firstIndex { $0.keyword == word }
      }.first
  }

  private mutating func enter(_ place: Place) -> String {
    self.place = place
    switch place {
    case .idle: return ReferenceContent.menuText
    case .field(let field):
      if field == 0 { values = [] }
      return Self.fields[field].question
    case .node(let node): return data.nodeText(node)
    }
  }

  /// The answer to the first phrase in a message, or nil.
  private func known(_ words: String) -> String? {
    let words = words.split(separator: " ")
    return zip(words, words.dropFirst()).lazy.compactMap { answers["\($0) \($1)"] }.first
  }

  // MARK: - The form

  private static let fields = [
    ReferenceContent.category, ReferenceContent.link, ReferenceContent.region,
    ReferenceContent.text,
    ReferenceContent.consent,
  ]

  private mutating func answer(_ field: Int, _ words: String, _ message: String) -> String {
    guard let value = Self.value(of: field, words, message) else {
      let answer = field == 3 ? nil : known(words)
      return (answer ?? Self.fields[field].error) + "\n" + Self.fields[field].question
    }
    values.append(value)
    guard field == Self.fields.count - 1 else { return enter(.field(field + 1)) }
    place = .idle
    guard value == "ya" else { return ReferenceContent.cancelled }
    count += 1
    return ReferenceContent.done(
      category: values[0], link: values[1], region: values[2], text: values[3], count: "\(count)")
  }

  private static func value(of field: Int, _ words: String, _ message: String) -> String? {
    switch field {
    case 0:
      let categories = ReferenceContent.categories
      return categories.indices.first {
        words == "\($0 + 1)" || words == categories[$0].lowercased()
      }.map { categories[$0] }
    // The turns hold one link, and it has no unusual form.
    case 1: return message.hasPrefix("https://") ? message : nil
    case 2: return ReferenceContent.regions.first { $0.lowercased() == words }
    case 3: return message.count >= 10 ? message : nil
    default:
      if ReferenceContent.yes.contains(words) { return "ya" }
      return ReferenceContent.no.contains(words) ? "tidak" : nil
    }
  }

  // MARK: - Information

  private mutating func choose(_ words: String, at node: Int) -> String {
    if words == "0" { return enter(node == 0 ? .idle : .node((node - 1) / 5)) }
    let children = data.children(of: node)
    if let child = children.first(where: {
      words == "\($0 - children.lowerBound + 1)" || words == "bagian \($0)"
    }) {
      return enter(.node(child))
    }
    return (known(words) ?? ReferenceContent.nodeError) + "\n" + data.nodeText(node)
  }

  /// Lower case, punctuation to spaces, runs of spaces to one.
  private static func normalized(_ message: String) -> String {
    message.lowercased()
      .split(whereSeparator: { !($0.isLetter || $0.isNumber || $0 == "_") })
      .joined(separator: " ")
  }
}
