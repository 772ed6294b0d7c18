import IndonesianText

extension UnderstandSet {
  /// What an answer to a yes/no question means.
  ///
  /// A kind of question that is not known is made out from its wording.
  static let yesNo = UnderstandSet(
    name: "ya_tidak", columns: ["konteks", "pertanyaan", "masukan"]
  ) { row in
    let kind =
      QuestionKind(rawValue: row["konteks"]) ?? QuestionKind(question: row["pertanyaan"])
    return AnswerReader.core.read(row["masukan"], kind: kind).meaning.rawValue
  }
}
