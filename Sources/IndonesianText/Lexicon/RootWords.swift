/// The root words of Indonesian that the stemmer knows.
///
/// Words that only look affixed (`berita`, `makan`, `teman`) stand here too: a word in the list is
/// never taken apart. Words of other languages stand here where people give them affixes
/// (`ngeshare`).
///
/// Origin: compiled by hand for this project.
enum RootWords {
  /// All lists; no word counts twice.
  static let all = [fromAToB, fromCToF, fromGToJ, fromKToL, fromMToO, fromPToQ, fromRToS, fromTToZ]
}
