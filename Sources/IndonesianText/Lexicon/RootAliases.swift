/// Words without a visible root, and compounds that take affixes as one word.
enum RootAliases {
  /// Each word with its root; a compound's root has a blank.
  static let entries: [(word: String, root: String)] = {
    var entries: [(word: String, root: String)] = []
    for line in lines(of: irregular) {
      guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else {
        preconditionFailure("a line of the irregular words has a root and its words")
      }
      let root = String(decoding: line[..<colon], as: UTF8.self)
      for word in line[(colon + 1)...].split(separator: UInt8(ascii: " ")) {
        entries.append((String(decoding: word, as: UTF8.self), root))
      }
    }
    for line in lines(of: compounds) {
      let word = line.filter { $0 != UInt8(ascii: " ") }
      entries.append(
        (String(decoding: word, as: UTF8.self), String(decoding: line, as: UTF8.self)))
    }
    return entries
  }()

  private static func lines(of list: String) -> [ArraySlice<UInt8>] {
    Array(list.utf8).split(separator: UInt8(ascii: "\n"))
  }
}
