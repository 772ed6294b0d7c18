/// Names that say nothing.
enum NameRules {
  /// Parts of a type's name that could stand for anything.
  static let emptyWords: Set = [
    "Manager", "Managers", "Helper", "Helpers", "Util", "Utils", "Utility", "Utilities", "Common",
    "Shared", "Data", "Info",
  ]

  /// Types whose name has an empty word in it, or is their module's name.
  static func typeNames(in file: SwiftFile) -> [Finding] {
    declaredTypes(in: file.tokens).compactMap { name, line in
      if name == file.target {
        return Finding(path: file.path, line: line, text: "“\(name)” is its module's name.")
      }
      guard let word = words(of: name).first(where: emptyWords.contains) else { return nil }
      return Finding(path: file.path, line: line, text: "“\(name)”: “\(word)” says nothing.")
    }
  }

  /// File names that hide an extension in a mark instead of naming what the file is about.
  static func fileNames(in paths: [String]) -> [Finding] {
    paths.filter { $0.contains("+") }.map {
      Finding(path: $0, line: 0, text: "No “+” in a file's name: name what it is about.")
    }
  }

  private static func declaredTypes(in tokens: [SwiftToken]) -> [(name: String, line: Int)] {
    let kinds: Set = ["struct", "class", "enum", "protocol", "actor", "typealias"]
    return tokens.indices.dropLast().compactMap { index in
      let name = tokens[index + 1].text
      guard kinds.contains(tokens[index].text), !tokens[index].isQuoted,
        index == 0 || tokens[index - 1].text != ".",
        name.first?.isUppercase == true
      else { return nil }
      return (name, tokens[index].line)
    }
  }

  /// `URLReaderInfo` gives `URL`, `Reader` and `Info`.
  ///
  /// A word begins at a capital that comes after a small letter or before one.
  private static func words(of name: String) -> [String] {
    var words: [String] = []
    let letters = Array(name)
    for (index, letter) in letters.enumerated() {
      let followsSmall = index > 0 && !letters[index - 1].isUppercase
      let precedesSmall = index + 1 < letters.count && letters[index + 1].isLowercase
      if words.isEmpty || letter.isUppercase && (followsSmall || precedesSmall) { words.append("") }
      words[words.count - 1].append(letter)
    }
    return words
  }
}
