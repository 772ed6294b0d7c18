/// Words, calls and names that shipped code does not use.
enum ForbiddenWordRules {
  /// A sequence of tokens that must not occur.
  struct Rule: Sendable {
    /// How the sequence is written; its tokens are what is looked for.
    var words: String
    /// What to do instead.
    var instead: String
    /// Sequences that are fine after one of these tokens (a method `.print(` is not `print(`).
    var fineAfter: Set<String> = []
    /// Targets that may do it.
    var fineIn: Set<String> = []

    var tokens: [String] { swiftTokens(of: words).map(\.text) }
  }

  static let everywhere: [Rule] = [
    Rule(words: "try!", instead: "handle the error"),
    Rule(words: "try?", instead: "handle the error; never swallow it"),
    Rule(words: "as!", instead: "use a type that says what it is"),
    Rule(words: "Any", instead: "name the type", fineAfter: ["."]),
    Rule(words: "@unchecked", instead: "make it Sendable, or keep it in one thread"),
    Rule(words: "nonisolated(unsafe)", instead: "use Mutex, or keep it in one thread"),
    Rule(words: "@testable", instead: "test through package declarations"),
    Rule(words: "async", instead: "our threads block; see STYLE, threads", fineAfter: ["."]),
    Rule(words: "await", instead: "our threads block; see STYLE, threads", fineAfter: ["."]),
    Rule(words: "Task {", instead: "use a thread with runOnce(at:)"),
    Rule(words: "Task.", instead: "use a thread with runOnce(at:)"),
    Rule(words: "Task(", instead: "use a thread with runOnce(at:)", fineAfter: ["."]),
    Rule(words: "DispatchQueue", instead: "use a thread with runOnce(at:)"),
    Rule(
      words: "print(", instead: "only commands write to the terminal", fineAfter: [".", "func"],
      fineIn: ["wicara"]),
    Rule(words: "debugPrint(", instead: "remove it", fineAfter: [".", "func"]),
    Rule(words: "dump(", instead: "remove it", fineAfter: [".", "func"]),
  ]

  /// What would make a turn depend on something else than script, state and event.
  static let inPureTargets: [Rule] = [
    Rule(words: "Date(", instead: "take a Timestamp", fineAfter: [".", "func"]),
    Rule(words: "clock(", instead: "take a Timestamp", fineAfter: [".", "case", "func"]),
    Rule(words: "ContinuousClock", instead: "take a Timestamp"),
    Rule(words: "SuspendingClock", instead: "take a Timestamp"),
    Rule(words: "random(", instead: "draw from the seed", fineAfter: ["case", "func"]),
    Rule(words: "randomElement", instead: "draw from the seed"),
    Rule(words: "shuffled(", instead: "draw from the seed"),
    Rule(words: "shuffle(", instead: "draw from the seed", fineAfter: ["case", "func"]),
    Rule(words: "SystemRandomNumberGenerator", instead: "draw from the seed"),
    Rule(words: "hashValue", instead: "it differs in each process; use a fixed hash"),
    Rule(words: "Hasher(", instead: "it differs in each process; use a fixed hash"),
    Rule(words: "getenv(", instead: "take the value"),
    Rule(words: "CommandLine", instead: "take the value"),
    Rule(words: "ProcessInfo", instead: "take the value"),
    Rule(words: "open(", instead: "take the bytes", fineAfter: [".", "case", "func"]),
    Rule(words: "fopen(", instead: "take the bytes"),
  ]

  /// The targets that compute and do nothing else.
  static let pureTargets: Set = ["Dialogue", "IndonesianText"]

  /// The names of all functions that these files declare: calling one's own `open(` is fine.
  static func declaredFunctions(in files: [SwiftFile]) -> Set<String> {
    Set(
      files.flatMap { file in
        zip(file.tokens, file.tokens.dropFirst()).filter { $0.0.text == "func" }.map(\.1.text)
      })
  }

  /// All uses of the rules' words in a file, except calls of the functions in `declared`.
  static func findings(
    in file: SwiftFile, rules: [Rule], declared: Set<String> = []
  ) -> [Finding] {
    let tokens = file.tokens
    return rules.filter { !$0.fineIn.contains(file.target) }.flatMap { rule -> [Finding] in
      let words = rule.tokens
      if words.count == 2, words[1] == "(", declared.contains(words[0]) { return [] }
      return tokens.indices.compactMap { index in
        guard tokens[index].text == words[0], !tokens[index].isQuoted,
          tokens[index...].prefix(words.count).map(\.text) == words,
          index == 0 || !rule.fineAfter.contains(tokens[index - 1].text)
        else { return nil }
        return Finding(
          path: file.path, line: tokens[index].line, text: "“\(rule.words)”: \(rule.instead).")
      }
    }
  }

  /// Variables outside every type, and stored static ones: they belong to everybody.
  static func globalVariables(in file: SwiftFile) -> [Finding] {
    var depth = 0
    return file.tokens.indices.compactMap { index in
      let token = file.tokens[index]
      switch token.text {
      case "{", "(": depth += 1
      case "}", ")": depth -= 1
      case "var" where !token.isQuoted:
        let isStatic = index > 0 && file.tokens[index - 1].text == "static"
        guard depth == 0 || (isStatic && isStored(at: index, in: file.tokens)) else { return nil }
        return Finding(
          path: file.path, line: token.line, text: "“var” outside a value: pass it as a parameter.")
      default: break
      }
      return nil
    }
  }

  /// Whether the variable at `index` gets a value rather than computes one.
  private static func isStored(at index: Int, in tokens: [SwiftToken]) -> Bool {
    tokens[index...].first { $0.text == "=" || $0.text == "{" }?.text == "="
  }
}
