import Diagnostics
import Dialogue
import IndonesianText

/// Turns written expressions into checked ones: names D401, types D404, syntax D405, functions D406
/// and D407.
struct ExpressionChecker {
  var names: NameTable
  let variables: [Variable]
  let choices: [ChoiceSet]
  var diagnostics: [Diagnostic] = []
  /// Variables that an expression read, for D403.
  var read: Set<VariableIndex> = []
  /// Shared sentences by name, put in where `{t.name}` stands.
  var sharedTexts: [String: SourceText] = [:]
  /// Their translations, by language code and name.
  var translations: [String: [String: SourceText]] = [:]
  /// Where each template was written.
  var sources = TemplateSources()
  /// Shared sentences inside each other; more than a few would be a circle.
  var inlining = 0

  init(names: NameTable, variables: [Variable], choices: [ChoiceSet]) {
    self.names = names
    self.variables = variables
    self.choices = choices
  }

  struct Checked {
    var expression: Expression
    var type: ValueType
    var choices: ChoiceSetIndex?
  }

  /// nil after a diagnostic.
  mutating func check(_ source: SourceText) -> Checked? {
    do throws(ExpressionFault) {
      return check(try ExpressionParser.parse(source.text), in: source)
    } catch {
      let end = max(error.range.upperBound, error.range.lowerBound + 1)
      let length = source.text.unicodeScalars.count
      report(
        .d405, error.range.lowerBound..<min(end, max(length, error.range.lowerBound)), in: source,
        "Ungkapan tidak terbaca di sini: diharapkan \(error.expected).")
      return nil
    }
  }

  /// A value to be stored or passed on.
  ///
  /// In quotes of YAML a plain word or number is a text, as everywhere else in a script: `"0812"`
  /// keeps its nought, and `"baru"` needs no second quotes. A sum of known names stays a sum.
  mutating func value(_ source: SourceText) -> Checked? {
    let isPlain = source.text.utf8.allSatisfy { !"()\"=<>+*/|".utf8.contains($0) }
    guard source.isQuoted, isPlain, !isOperation(source) else { return check(source) }
    return Checked(expression: .constant(.text(source.text)), type: .text)
  }

  /// Whether a text is two values joined by an operator, both of which exist.
  private func isOperation(_ source: SourceText) -> Bool {
    do throws(ExpressionFault) {
      guard case .binary = try ExpressionParser.parse(source.text).kind else { return false }
    } catch {
      return false
    }
    var trial = self
    return trial.check(source) != nil
  }

  /// A condition: anything can be asked whether it is filled, so every type will do.
  mutating func condition(_ source: SourceText) -> Expression? { check(source)?.expression }

  mutating func report(
    _ code: DiagnosticCode, _ range: Range<Int>, in source: SourceText, _ message: String,
    caretNote: String? = nil
  ) {
    diagnostics.append(
      Diagnostic(
        code, at: source.range(from: range.lowerBound, to: range.upperBound), message,
        caretNote: caretNote))
  }

  mutating func check(_ node: ExpressionNode, in source: SourceText) -> Checked? {
    switch node.kind {
    case .text(let text): return Checked(expression: .constant(.text(text)), type: .text)
    case .number(let number):
      guard let value = FixedDecimal(parsing: number) else {
        report(.d405, node.range, in: source, "Bilangan \"\(number)\" terlalu besar.")
        return nil
      }
      return Checked(expression: .constant(.number(value)), type: .number)
    case .boolean(let value):
      return Checked(expression: .constant(.boolean(value)), type: .boolean)
    case .empty: return Checked(expression: .constant(.empty), type: .any)
    case .path(let path): return checkPath(path, node.range, in: source)
    case .not(let inner):
      return check(inner, in: source).map {
        Checked(expression: .not($0.expression), type: .boolean)
      }
    case .binary(let binary, let left, let right):
      return checkBinary(binary, left, right, node.range, in: source)
    case .call(let word, let arguments):
      if word == FunctionTable.lookupWord {
        return checkLookup(arguments, column: nil, node.range, in: source)
      }
      return checkCall(word, arguments, node.range, in: source)
    case .member(let inner, let name):
      if case .call(FunctionTable.lookupWord, let arguments) = inner.kind {
        return checkLookup(arguments, column: name, node.range, in: source)
      }
      return check(inner, in: source).map {
        Checked(expression: .member($0.expression, name), type: .any)
      }
    }
  }

  // MARK: - Names

  mutating func checkPath(
    _ path: [String], _ range: Range<Int>, in source: SourceText, isExpression: Bool = true
  ) -> Checked? {
    for length in stride(from: path.count, to: 0, by: -1) {
      guard let found = names[path.prefix(length).joined(separator: ".")] else { continue }
      var checked = meaning(found)
      for member in path.dropFirst(length) {
        checked = Checked(expression: .member(checked.expression, member), type: .any)
      }
      if length < path.count, !Self.hasMembers(meaning(found).type) {
        report(
          .d404, range, in: source,
          "\"\(path.prefix(length).joined(separator: "."))\" berjenis "
            + "\(TypeWords.word(for: meaning(found).type)), tidak punya bagian "
            + "\"\(path[length])\".")
        return nil
      }
      return checked
    }
    let name = path.joined(separator: ".")
    let proposal = closestMatch(to: name, among: names.names)
    report(
      .d401, range, in: source, "Variabel \"\(name)\" belum pernah diisi atau dideklarasikan.",
      caretNote: unknownNameNote(name, proposal, isExpression: isExpression))
    return nil
  }

  private func unknownNameNote(
    _ name: String, _ proposal: String?, isExpression: Bool
  ) -> String? {
    if names.forms[name] != nil { return "\"\(name)\" adalah isian; sebut kolomnya" }
    if isExpression, let value = ForeignWords.values[name.lowercased()] { return "tulis \(value)" }
    if isExpression, let function = FunctionTable.definition(of: name),
      function.required == 0
    {
      return "tulis \(name)()"
    }
    if let proposal { return "mungkin maksud Anda \"\(proposal)\"" }
    return isExpression ? "bila ini teks, tulis \"\(name)\" dengan tanda kutip" : nil
  }

  private static func hasMembers(_ type: ValueType) -> Bool {
    switch type {
    case .record, .any, .media, .location, .contactCard: true
    default: false
    }
  }

  private mutating func meaning(_ meaning: NameTable.Meaning) -> Checked {
    switch meaning {
    case .variable(let index):
      read.insert(index)
      let variable = variables[Int(index.rawValue)]
      return Checked(
        expression: .variable(index), type: variable.type, choices: variable.choices)
    case .constant(let text):
      return Checked(expression: .constant(.text(text)), type: .text)
    case .context(let field, let type): return Checked(expression: .context(field), type: type)
    case .answer(let type, let choices):
      return Checked(expression: .answer, type: type, choices: choices)
    }
  }

  // MARK: - Operators

  private mutating func checkBinary(
    _ binary: BinaryOperator, _ left: ExpressionNode, _ right: ExpressionNode,
    _ range: Range<Int>, in source: SourceText
  ) -> Checked? {
    guard let one = check(left, in: source), let other = check(right, in: source) else {
      return nil
    }
    switch binary {
    case .or:
      return Checked(expression: .or(one.expression, other.expression), type: .boolean)
    case .and:
      return Checked(expression: .and(one.expression, other.expression), type: .boolean)
    case .isIn:
      return Checked(expression: .contains(other.expression, one.expression), type: .boolean)
    case .contains:
      return Checked(expression: .contains(one.expression, other.expression), type: .boolean)
    case .equal, .unequal, .less, .lessOrEqual, .greater, .greaterOrEqual:
      return checkComparison(binary, one, other, (left, right), range, in: source)
    case .add, .subtract, .multiply, .divide:
      return checkArithmetic(binary, one, other, (left, right), in: source)
    }
  }

  private mutating func checkComparison(
    _ binary: BinaryOperator, _ one: Checked, _ other: Checked,
    _ nodes: (ExpressionNode, ExpressionNode), _ range: Range<Int>, in source: SourceText
  ) -> Checked? {
    guard one.type.accepts(other.type) else {
      report(
        .d404, range, in: source,
        "\"\(text(of: nodes.0, in: source))\" berjenis \(TypeWords.word(for: one.type)), tidak "
          + "dapat dibandingkan dengan \(TypeWords.word(for: other.type)).",
        caretNote: Self.quotedValue(one, other).map { "tulis \($0) tanpa tanda kutip" })
      return nil
    }
    guard checkKey(other, of: one.choices, nodes.1, in: source),
      checkKey(one, of: other.choices, nodes.0, in: source)
    else { return nil }
    let comparison: Comparison =
      switch binary {
      case .equal: .equal
      case .unequal: .unequal
      case .less: .less
      case .lessOrEqual: .lessOrEqual
      case .greater: .greater
      default: .greaterOrEqual
      }
    return Checked(
      expression: .compare(comparison, one.expression, other.expression), type: .boolean)
  }

  /// The number, or yes or no, that was written as a text where one is compared.
  private static func quotedValue(_ one: Checked, _ other: Checked) -> String? {
    for (checked, type) in [(one, other.type), (other, one.type)] {
      guard case .constant(.text(let text)) = checked.expression else { continue }
      if type == .number, FixedDecimal(parsing: text) != nil { return text }
      if type == .boolean, ["ya", "tidak"].contains(text) { return text }
    }
    return nil
  }

  /// A choice can only be compared with a key it has.
  private mutating func checkKey(
    _ checked: Checked, of choices: ChoiceSetIndex?, _ node: ExpressionNode,
    in source: SourceText
  ) -> Bool {
    guard let choices, case .constant(.text(let key)) = checked.expression else { return true }
    let keys = self.choices[Int(choices.rawValue)].labels.map(\.key)
    guard !keys.contains(key) else { return true }
    let proposal = closestMatch(to: key, among: keys)
    report(
      .d404, node.range, in: source,
      "Tidak ada opsi dengan kunci \"\(key)\"; yang ada: \(keys.joined(separator: ", ")).",
      caretNote: proposal.map { "mungkin maksud Anda \"\($0)\"" })
    return false
  }

  private mutating func checkArithmetic(
    _ binary: BinaryOperator, _ one: Checked, _ other: Checked,
    _ nodes: (ExpressionNode, ExpressionNode), in source: SourceText
  ) -> Checked? {
    let arithmetic: Arithmetic =
      switch binary {
      case .add: .add
      case .subtract: .subtract
      case .multiply: .multiply
      default: .divide
      }
    let expression = Expression.arithmetic(arithmetic, one.expression, other.expression)
    let isText = { (type: ValueType) in type == .text || type == .link }
    if arithmetic == .add, isText(one.type), isText(other.type) {
      return Checked(expression: expression, type: .text)
    }
    for (checked, node) in [(one, nodes.0), (other, nodes.1)]
    where !ValueType.number.accepts(checked.type) {
      report(
        .d404, node.range, in: source,
        "\"\(text(of: node, in: source))\" berjenis \(TypeWords.word(for: checked.type)), tidak "
          + "dapat dihitung dengan \"\(binary.rawValue)\".")
      return nil
    }
    return Checked(expression: expression, type: .number)
  }

  func text(of node: ExpressionNode, in source: SourceText) -> String {
    let scalars = Array(source.text.unicodeScalars)
    let end = min(node.range.upperBound, scalars.count)
    return String(String.UnicodeScalarView(scalars[min(node.range.lowerBound, end)..<end]))
  }

  // MARK: - Functions

  private mutating func checkCall(
    _ word: String, _ arguments: [ExpressionNode], _ range: Range<Int>, in source: SourceText
  ) -> Checked? {
    if word == FunctionTable.labelWord { return checkLabel(arguments, range, in: source) }
    guard let definition = FunctionTable.definition(of: word) else {
      let words = FunctionTable.all.map(\.word) + [FunctionTable.labelWord]
      let proposal =
        ForeignWords.functions[word.lowercased()] ?? closestMatch(to: word, among: words)
      report(
        .d406, range.lowerBound..<(range.lowerBound + word.unicodeScalars.count), in: source,
        "Fungsi \"\(word)\" tidak ada.",
        caretNote: proposal.map { "mungkin maksud Anda \"\($0)\"" })
      return nil
    }
    guard checkCount(word, definition, arguments.count, range, in: source) else { return nil }
    var expressions: [Expression] = []
    for (argument, wanted) in zip(arguments, definition.parameters) {
      guard let checked = check(argument, in: source) else { return nil }
      guard wanted.accepts(checked.type) else {
        report(
          .d404, argument.range, in: source,
          "\"\(text(of: argument, in: source))\" berjenis "
            + "\(TypeWords.word(for: checked.type)), padahal \(word)() memerlukan "
            + "\(TypeWords.word(for: wanted)).")
        return nil
      }
      expressions.append(checked.expression)
    }
    return Checked(expression: .call(definition.function, expressions), type: definition.result)
  }

  private mutating func checkCount(
    _ word: String, _ definition: FunctionDefinition, _ count: Int, _ range: Range<Int>,
    in source: SourceText
  ) -> Bool {
    let allowed = definition.required...definition.parameters.count
    guard !allowed.contains(count) else { return true }
    let wanted =
      allowed.lowerBound == allowed.upperBound
      ? "\(allowed.lowerBound)" : "\(allowed.lowerBound) sampai \(allowed.upperBound)"
    report(
      .d407, range, in: source, "\"\(word)\" memerlukan \(wanted) nilai, diberi \(count).")
    return false
  }

  private mutating func checkLabel(
    _ arguments: [ExpressionNode], _ range: Range<Int>, in source: SourceText
  ) -> Checked? {
    guard arguments.count == 1 else {
      report(
        .d407, range, in: source, "\"label\" memerlukan 1 nilai, diberi \(arguments.count).")
      return nil
    }
    guard let checked = check(arguments[0], in: source) else { return nil }
    guard let choices = checked.choices else {
      report(
        .d404, arguments[0].range, in: source,
        "\"\(text(of: arguments[0], in: source))\" bukan jawaban pilihan, jadi tidak punya label.")
      return nil
    }
    return Checked(expression: .label(checked.expression, choices), type: .text)
  }
}
