/// Words without a visible root, and compounds that take affixes as one word.
enum RootAliases {
  /// Each word with its root; a compound's root has a blank.
  static let entries: [(word: String, root: String)] = {
    irregular.split(separator: "\n").flatMap { line -> [(word: String, root: String)] in
      let parts = line.split(separator: ":", maxSplits: 1)
      precondition(parts.count == 2, "a line of the irregular words has a root and its words")
      return parts[1].split(separator: " ").map { (String($0), String(parts[0])) }
    }
      + compounds.split(separator: "\n").map { line in
        (String(line.filter { $0 != " " }), String(line))
      }
  }()
}
