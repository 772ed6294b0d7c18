/// How long files, functions and lines may be.
enum LengthRules {
  /// Above this, a file needs a reason.
  static let fileLines = 400
  /// A function fits a screen.
  ///
  /// Counts the lines between its braces.
  static let functionLines = 70
  /// The formatter's own limit, kept also where it does not break lines (comments, strings).
  static let columns = 100

  /// Files that are too long without a reason, and reasons that are no longer needed.
  static func longFiles(in files: [SwiftFile], listed: [String: String]) -> [Finding] {
    var unneeded = Set(listed.keys)
    var findings: [Finding] = []
    for file in files {
      let lines = file.text.split(separator: "\n", omittingEmptySubsequences: false).count - 1
      guard lines > fileLines, unneeded.remove(file.path) == nil else { continue }
      findings.append(
        Finding(
          path: file.path, line: 0, text: "\(lines) lines; above \(fileLines) a reason is needed."))
    }
    return findings
      + unneeded.map {
        Finding(path: $0, line: 0, text: "Is short (again): take it off Exceptions.longFiles.")
      }
  }

  /// Functions, initialisers and computed properties whose body is too long.
  static func longFunctions(in file: SwiftFile) -> [Finding] {
    bodies(in: file.tokens).filter { $0.lines > functionLines }.map {
      Finding(
        path: file.path, line: $0.line, text: "“\($0.name)” has \($0.lines) lines, at most 70.")
    }
  }

  /// Lines that do not fit the page, except in the listed files.
  static func longLines(in file: SwiftFile, listed: [String: String]) -> [Finding] {
    guard listed[file.path] == nil else { return [] }
    return file.text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
      .compactMap { index, line in
        // Bytes first: a line that has few bytes cannot have many characters, and most have few.
        guard line.utf8.count > columns, line.count > columns else { return nil }
        return Finding(
          path: file.path, line: index + 1, text: "\(line.count) columns, at most 100.")
      }
  }

  /// A function's name, where it begins, and the lines between its braces.
  struct Body: Hashable {
    var name: String
    var line: Int
    var lines: Int
  }

  /// Every body of a `func`, `init`, `deinit`, `subscript` or computed property, outer ones first.
  ///
  /// Relies on the formatter: the `{` of a property stands in the line of its `var`.
  static func bodies(in tokens: [SwiftToken]) -> [Body] {
    tokens.indices.compactMap { index in
      guard let open = openingBrace(ofDeclarationAt: index, in: tokens),
        let close = closingBrace(of: open, in: tokens)
      else { return nil }
      let isNamed = ["func", "var"].contains(tokens[index].text) && index + 1 < tokens.count
      return Body(
        name: isNamed ? tokens[index + 1].text : tokens[index].text, line: tokens[index].line,
        lines: max(0, tokens[close].line - tokens[open].line - 1))
    }
  }

  /// The brace that opens the body of the function or property whose keyword stands at `index`.
  private static func openingBrace(ofDeclarationAt index: Int, in tokens: [SwiftToken]) -> Int? {
    let keyword = tokens[index]
    guard ["func", "init", "deinit", "subscript", "var"].contains(keyword.text), !keyword.isQuoted,
      index == 0 || ![".", "#"].contains(tokens[index - 1].text)
    else { return nil }
    var depth = 0
    for next in tokens.indices[(index + 1)...] {
      let token = tokens[next]
      switch token.text {
      case "(", "[": depth += 1
      case ")", "]": depth -= 1
      case "{" where depth == 0: return next
      case "}", ";": if depth == 0 { return nil }
      case "=" where keyword.text == "var" && depth == 0: return nil
      case _
      where depth == 0 && !token.isQuoted && next > index + 1
        && declarationStarts.contains(token.text):
        return nil
      default: break
      }
      // A label or variable that is merely called “init”, or a call to the left of an argument.
      if depth < 0 { return nil }
      if keyword.text == "var", token.line != keyword.line { return nil }
    }
    return nil
  }

  /// Where these stand, what came before was a requirement of a protocol, without a body.
  private static let declarationStarts: Set = [
    "func", "init", "subscript", "var", "static", "mutating", "associatedtype", "typealias",
  ]

  private static func closingBrace(of open: Int, in tokens: [SwiftToken]) -> Int? {
    var depth = 0
    for index in tokens.indices[open...] {
      switch tokens[index].text {
      case "{": depth += 1
      case "}":
        depth -= 1
        if depth == 0 { return index }
      default: break
      }
    }
    return nil
  }
}
