/// Which region a message names.
package enum RegionReading: Hashable, Sendable {
  /// None, or none that is clear enough: a wrong region is worse than a question.
  case none
  case one(Region)
  /// Several that the words fit equally (Kota Bogor, Kab. Bogor): to be asked, never guessed.
  case several([Region])

  /// The regions in the order in which they are offered.
  package var regions: [Region] {
    switch self {
    case .none: []
    case .one(let region): [region]
    case .several(let regions): regions
    }
  }
}

/// What may be answered, and what a name is taken for.
package struct RegionScope: Hashable, Sendable {
  /// Whose codes and provinces are meant.
  package var edition: RegionEdition
  package var levels: Set<Region.Level>
  /// Codes (of the edition) that are meant rather than others of the same name: the regions that
  /// hold an election, say.
  ///
  /// Others are still understood where no name of these fits.
  package var preferred: Set<String>
  /// Only official names count: no abbreviations, no typing errors.
  package var isStrict: Bool

  /// Everything of today, unless said otherwise.
  package init(
    edition: RegionEdition = .since2023, levels: Set<Region.Level> = Set(Region.Level.allCases),
    preferred: Set<String> = [], isStrict: Bool = false
  ) {
    self.edition = edition
    self.levels = levels
    self.preferred = preferred
    self.isStrict = isStrict
  }
}

/// Where a message names a region, and how it was recognised.
package struct RegionMention: Hashable, Sendable {
  package enum How: Hashable, Sendable {
    /// The name of `RegionNames`.
    case official
    /// A name of `RegionAliases`.
    case alias
    /// Shortened words (`jaktim`).
    case composed
    /// Consonants alone (`jmbr`).
    case consonants
    /// Typing errors; hundredths of a slip (`slipCost`).
    case slip(cost: Int)
  }

  /// What a name needs around it to be a region.
  enum Need: UInt8, Comparable, Sendable {
    /// It is no other word.
    case nothing
    /// It is a word, or short for something, as well: the message must be about a place.
    case context
    /// It is a word that everybody uses: a kind, a province or "di" must stand beside it.
    case marker

    static func < (a: Need, b: Need) -> Bool { a.rawValue < b.rawValue }
  }

  /// The words, as indices of `FoldedText.words`.
  package var words: Range<Int>
  /// Numbers of regions in `RegionAtlas`.
  var places: [Int]
  package var how: How
  /// What beside it must say that a region is meant.
  var need: Need
  /// "kab", "kota" or "provinsi" stands beside it.
  var kind: Region.Level?
  /// Another mention says the same or where it lies.
  var isConfirmed = false
}

/// How much a message is expected to be about a region.
package enum RegionContext: Hashable, Sendable {
  /// It answers the question which one.
  case answer
  /// It says something, and perhaps where.
  case sentence
}
