/// The region that a message names.
///
/// Names, abbreviations and typing errors are found (`RegionScanner`); "kab", "kota" and provinces
/// beside a name tell regions of one name apart; a name that is a word as well counts only where
/// something says that a region is meant.
///
/// - Parameters:
///   - text: what was typed; read in time linear in its length.
///   - scope: which regions there are, and which are meant first.
///   - context: whether a region was asked for.
/// - Returns: one region, several to ask about, or none.
package func readRegion(
  _ text: String, in scope: RegionScope = RegionScope(), as context: RegionContext = .answer
) -> RegionReading {
  RegionReader(text, scope, context).reading
}

/// The mentions that a reading stands on, in the order of the message.
package func regionMentions(_ text: String) -> [RegionMention] {
  var scanner = RegionScanner(text)
  scanner.run()
  return scanner.mentions
}

private struct RegionReader {
  let reading: RegionReading

  /// A longer message tells a story, whatever was asked.
  private static let longestAnswer = 30
  /// More than a menu can offer (rows of a WhatsApp list) is no answer.
  private static let mostRegions = 10

  init(_ text: String, _ scope: RegionScope, _ context: RegionContext) {
    var scanner = RegionScanner(text)
    scanner.run()
    guard !scanner.mentions.isEmpty else {
      reading = .none
      return
    }
    let isAnswer = context == .answer && scanner.meanings.count <= Self.longestAnswer
    let mentions = Self.settled(scanner, scope)
      .filter { Self.isClear($0, scanner, isAnswer: isAnswer) }
      .withoutSurroundings
    let atlas = RegionAtlas.shared
    var places: [Int] = []
    for place in mentions.flatMap(\.places)
    where scope.levels.contains(atlas.regions[place].level) && !places.contains(place) {
      places.append(place)
    }
    let regions = Self.preferred(places.map { atlas.regions[$0] }, scope)
    reading =
      switch regions.count {
      case 0: .none
      case 1: .one(regions[0])
      case ...Self.mostRegions: .several(regions)
      default: .none
      }
  }

  private static func preferred(_ regions: [Region], _ scope: RegionScope) -> [Region] {
    let wanted = regions.filter { scope.preferred.contains($0.code(in: scope.edition)) }
    let rank = { (level: Region.Level) in
      switch level {
      case .province: 0
      case .city: 1
      case .regency: 2
      }
    }
    return (wanted.isEmpty ? regions : wanted)
      .sorted { (rank($0.level), $0.code) < (rank($1.level), $1.code) }
  }

  // MARK: - What is meant

  /// The mentions that are meant, each with what is left of its regions.
  private static func settled(_ scanner: RegionScanner, _ scope: RegionScope) -> [RegionMention] {
    var mentions = scanner.mentions.filter {
      !isDenied($0, scanner) && (!scope.isStrict || $0.how == .official)
    }
    for place in mentions.indices {
      mentions[place].places = valid(mentions[place].places, scope)
      if let kind = mentions[place].kind { narrow(&mentions[place], to: kind) }
    }
    var place = 0
    while place < mentions.count {
      if let other = confirming(mentions, place, scope) {
        let places = fitting(mentions[place].places, mentions[other].places, scope)
        mentions[place].places = places
        mentions[place].isConfirmed = true
        mentions.remove(at: other)
        place = 0
      } else {
        place += 1
      }
    }
    return mentions
  }

  private static func valid(_ places: [Int], _ scope: RegionScope) -> [Int] {
    var valid: [Int] = []
    for place in places {
      let then = RegionAtlas.shared.place(place, validIn: scope.edition)
      if !valid.contains(then) { valid.append(then) }
    }
    return valid
  }

  /// A kind chooses among regions of one name; where none is of that kind, people have mistaken it.
  private static func narrow(_ mention: inout RegionMention, to kind: Region.Level) {
    let fitting = mention.places.filter { RegionAtlas.shared.regions[$0].level == kind }
    if !fitting.isEmpty { mention.places = fitting }
  }

  /// Another mention that names the same region or the province that it lies in.
  private static func confirming(
    _ mentions: [RegionMention], _ place: Int, _ scope: RegionScope
  ) -> Int? {
    mentions.indices.first { other in
      other != place
        && !fitting(mentions[place].places, mentions[other].places, scope).isEmpty
    }
  }

  /// The places that are among the others, or lie in one of them.
  private static func fitting(_ places: [Int], _ others: [Int], _ scope: RegionScope) -> [Int] {
    places.filter { place in
      let province = RegionAtlas.shared.province(of: place, in: scope.edition)
      return others.contains(place) || others.contains(province)
    }
  }

  /// "bukan bantul", "jalan surabaya".
  private static func isDenied(_ mention: RegionMention, _ scanner: RegionScanner) -> Bool {
    var word = mention.words.lowerBound - 1
    while word >= 0, !scanner.hasPause(before: word + 1),
      scanner.meanings[word].level != nil || scanner.meanings[word].contains(.preposition)
    {
      word -= 1
    }
    guard !scanner.hasPause(before: word + 1) || isAbbreviated(scanner, word) else { return false }
    return word >= 0 && !scanner.meanings[word].isDisjoint(with: [.negation, .namesake])
  }

  /// Whether the pause is the point of an abbreviation, as in `jl. surabaya`.
  private static func isAbbreviated(_ scanner: RegionScanner, _ word: Int) -> Bool {
    word >= 0 && scanner.meanings[word].contains(.namesake)
  }

  private static func isClear(
    _ mention: RegionMention, _ scanner: RegionScanner, isAnswer: Bool
  ) -> Bool {
    if mention.need == .nothing || mention.kind != nil || mention.isConfirmed { return true }
    let follows =
      scanner.wordBefore(mention.words.lowerBound)
      .map { scanner.meanings[$0].contains(.preposition) } ?? false
    if isAnswer {
      return follows || mention.words == scanner.meanings.indices
        || (mention.need == .context && scanner.isExplained)
    }
    return follows && mention.need == .context && mention.how != .official
  }
}

extension [RegionMention] {
  /// Beside a name with its kind, a name that is unclear by itself tells where that is ("kota batu
  /// malang").
  fileprivate var withoutSurroundings: [RegionMention] {
    contains { $0.kind != nil } ? filter { $0.kind != nil || $0.need == .nothing } : self
  }
}
