import IndonesianText

/// Which intent or option of a file of `--definitions` a text means, and which came next.
///
/// - Parameters:
///   - text: What somebody wrote.
///   - definitions: The file's content.
/// - Returns: Lines under headings.
/// - Throws: wrong use, where the file holds neither intents nor menus.
package func definitionExplanation(
  of text: String, definitions: String
) throws(CommandFailure) -> String {
  let table = UnderstandRows(definitions)
  var missing: String?
  if let rows = table?.rows(with: IntentDefinitions.columns, missing: &missing) {
    let intents = IntentDefinitions(rows)
    return wordSection(of: text, intents.vocabulary) + explanation(of: text, among: intents)
  }
  if let rows = table?.rows(with: MenuDefinitions.columns, missing: &missing) {
    let menus = MenuDefinitions(rows)
    return wordSection(of: text, menus.vocabulary)
      + menus.menus.map { explanation(of: text, in: $0) }.joined()
  }
  let forms = [IntentDefinitions.columns, MenuDefinitions.columns].map {
    $0.joined(separator: ", ")
  }
  throw .wrongUse(
    "Berkas --definitions bukan daftar niat (kolom \(forms[0])) dan bukan menu (kolom \(forms[1]))."
  )
}

private func explanation(of text: String, among intents: IntentDefinitions) -> String {
  let scores = intents.scores(for: text, floor: 1)
  let folded = FoldedText(text)
  let canonical = intents.vocabulary.canonicalize(folded)
  let lines = scores.prefix(2).map { score in
    let points = intents.index.evidence(for: score.intent, folded, canonical)
    let words = zip(canonical.words, points).map { word, points in
      (word.source.map(folded.word).joined(separator: " "), points)
    }
    return line(
      intents.names[score.intent], score.points, "ujaran", intents.index.utterance(of: score),
      words)
  }
  return "Niat:\n"
    + contest(
      lines, points: scores.map(\.points), acceptance: IntentIndex.acceptance,
      margin: IntentIndex.margin)
}

private func explanation(of text: String, in menu: MenuDefinitions.Menu) -> String {
  let standings = menu.matcher.standings(for: text)
  let lines = standings.prefix(2).map { standing in
    line(
      "\(menu.numbers[standing.option]) \(menu.titles[standing.option])", standing.points, "frasa",
      standing.phrase, standing.words.map { ($0.typed, $0.points) })
  }
  let numbers = { (places: [Int]) in places.map { menu.numbers[$0] }.joined(separator: ", ") }
  let choice =
    switch menu.matcher.read(text, several: true) {
    case .options(let places): "pilihan \(numbers(places))"
    case .ask(let places): "tanyakan yang mana: \(numbers(places))"
    case .nothing: "tidak ada pilihan"
    }
  let heading = "Menu \(menu.name): \(choice)\n"
  // A choice by place in the list has no points, and neither has none.
  guard !lines.isEmpty else { return heading }
  return heading
    + contest(
      lines, points: standings.map(\.points), acceptance: nil, margin: OptionMatcher.margin)
}

private func line(
  _ name: String, _ points: Int, _ kind: String, _ phrase: String, _ words: [(String, Int)]
) -> String {
  let list = words.prefix(40).map { "\($0.0) \($0.1)" }.joined(separator: ", ")
  return "\(name), \(points) poin lewat \(kind) \"\(phrase)\" (\(list))"
}

/// The best two lines; an intent needs `acceptance` points.
private func contest(_ lines: [String], points: [Int], acceptance: Int?, margin: Int) -> String {
  guard let best = lines.first else { return "  pemenang: tidak ada\n" }
  let isEnough = acceptance.map { points[0] >= $0 } ?? true
  var text = "  pemenang: " + (isEnough ? best : "tidak ada; terdekat \(best)")
  if !isEnough, let acceptance { text += "; perlu \(acceptance)" }
  guard lines.count > 1 else { return text + "\n  berikutnya: tidak ada\n" }
  return text + "\n  berikutnya: \(lines[1]); selisih \(points[0] - points[1]), perlu \(margin)\n"
}
