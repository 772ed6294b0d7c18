import IndonesianText

extension UnderstandSet {
  /// The intent that a message asks for, or `di_luar`.
  static let intent = UnderstandSet(
    name: "niat", columns: ["masukan"],
    definitionColumns: ["niat", "pertanyaan_baku", "contoh_dipisah_titik_koma"]
  ) { definitions in
    let intents = definitions.map { row in
      IntentIndex.Intent(
        utterances: [row["pertanyaan_baku"]]
          + row["contoh_dipisah_titik_koma"].split(separator: ";").map(String.init))
    }
    var builder = VocabularyBuilder()
    IntentIndex.intern(into: &builder)
    for utterance in intents.flatMap(\.utterances) { builder.intern(utterance) }
    let vocabulary = builder.build()
    let index = IntentIndex(intents, vocabulary)
    return { row in
      let folded = FoldedText(row["masukan"])
      let best = index.scores(for: folded, vocabulary.canonicalize(folded)).first
      guard let best, best.points >= IntentIndex.acceptance else { return "di_luar" }
      return definitions[best.intent]["niat"]
    }
  }
}
