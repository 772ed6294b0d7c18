import IndonesianText

extension UnderstandSet {
  /// The intent that a message asks for, or `di_luar`: also where two are so near that a bot asks
  /// which is meant.
  static let intent = UnderstandSet(
    name: "niat", columns: ["masukan"], definitionColumns: IntentDefinitions.columns
  ) { rows in
    let definitions = IntentDefinitions(rows)
    return { row in
      let scores = definitions.scores(for: row["masukan"])
      return definitions.index.clear(scores).map { definitions.names[$0.intent] } ?? "di_luar"
    }
  }
}

/// Intents of a file of `--definitions`, ready to be compared with messages.
struct IntentDefinitions: Sendable {
  static let columns = ["niat", "pertanyaan_baku", "contoh_dipisah_titik_koma"]

  /// By place in the index.
  let names: [String]
  let vocabulary: Vocabulary
  let index: IntentIndex

  /// Takes rows with these columns.
  init(_ rows: [UnderstandRow]) {
    let intents = rows.map { row in
      IntentIndex.Intent(
        utterances: [row["pertanyaan_baku"]]
          + row["contoh_dipisah_titik_koma"].split(separator: ";").map(String.init))
    }
    var builder = VocabularyBuilder(.questions)
    for utterance in intents.flatMap(\.utterances) { builder.intern(utterance) }
    names = rows.map { $0["niat"] }
    vocabulary = builder.build()
    index = IntentIndex(intents, vocabulary)
  }

  /// Intents worth talking about, best first.
  func scores(for text: String, floor: Int = IntentIndex.doubt) -> [IntentIndex.Score] {
    let folded = FoldedText(text)
    return index.scores(for: folded, vocabulary.canonicalize(folded), floor: floor)
  }
}
