/// A kind of rows that `wicara understand` answers.
///
/// Each set has a file of its own (`StemRows.swift`); a new one is added to `all`.
package struct UnderstandSet: Sendable {
  /// Gives the answer to a row: what stands behind the id in the output.
  ///
  /// Fields of an answer are divided by tabs.
  package typealias Answerer = @Sendable (UnderstandRow) -> String

  /// How the command names the set.
  package var name: String
  /// The columns that an answer is worked out from, without `id`.
  package var columns: [String]
  /// The columns of `--definitions`, or none where the set has no definitions.
  package var definitionColumns: [String]
  /// Prepares to answer; the definitions are empty where the set has none.
  package var answerer: @Sendable ([UnderstandRow]) -> Answerer

  /// A set whose rows answer for themselves.
  init(name: String, columns: [String], answer: @escaping Answerer) {
    self.name = name
    self.columns = columns
    definitionColumns = []
    answerer = { _ in answer }
  }

  /// A set that needs definitions (the options of a menu, the samples of an intent).
  init(
    name: String, columns: [String], definitionColumns: [String],
    answerer: @escaping @Sendable ([UnderstandRow]) -> Answerer
  ) {
    self.name = name
    self.columns = columns
    self.definitionColumns = definitionColumns
    self.answerer = answerer
  }

  /// All sets, in the order in which the help names them.
  package static let all: [UnderstandSet] = [
    .stem, .normalization, .regions, .yesNo, .menu, .intent, .tone, .moment, .amount, .link,
    .entity,
  ]
}
