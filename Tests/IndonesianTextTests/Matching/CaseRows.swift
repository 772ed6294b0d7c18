/// The rows of a table of cases: a line each, fields divided by semicolons.
func rows(_ table: String) -> [[String]] {
  table.split(separator: "\n").map { list(String($0), by: ";") }
}

/// The parts of a text without blanks at their ends.
func list(_ text: String, by separator: Character) -> [String] {
  text.split(separator: separator, omittingEmptySubsequences: false).map { part in
    let start = part.drop { $0 == " " }
    return String(start.reversed().drop { $0 == " " }.reversed())
  }
}
