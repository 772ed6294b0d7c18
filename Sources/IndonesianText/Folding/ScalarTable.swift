/// What each scalar beyond ASCII stands for, of either case, found with two look-ups.
///
/// Worked out once from what Unicode says (`ScalarClasses`), from letters that are kept for
/// compatibility (`CompatibilityTable`) and from look-alikes (`LookalikeLetters`): to ask Unicode's
/// properties for each scalar of a message would cost more than all that is done with it.
struct ScalarTable: Sendable {
  static let shared = ScalarTable()

  private enum Kind: UInt32 {
    case separator, letter, digit, apostrophe, accent, ignorable, blank
    /// Stands for several letters.
    case several
  }

  /// Two kinds, of the scalar as it stands and of what it stands for, and behind them the scalar
  /// that it stands for, or 0 for itself; of several, their place in `several`, from 1.
  private struct Entry {
    private let bits: UInt32

    init(_ standing: Kind, _ folded: Kind, _ scalar: UInt32 = 0) {
      bits = scalar << 8 | standing.rawValue << 4 | folded.rawValue
    }

    var standing: Kind { Kind(rawValue: bits >> 4 & 0xF) ?? .separator }
    var folded: Kind { Kind(rawValue: bits & 0xF) ?? .separator }
    var scalar: UInt32? { bits >> 8 == 0 ? nil : bits >> 8 }
  }

  /// Of those that stand for several, their letters, the first in the lowest byte.
  private var several: [UInt32] = []

  /// By scalar without its lowest eight bits, where its page begins.
  ///
  /// Most of Unicode is unused or ideographs: two pages stand for all that hold only one of these.
  private var starts = [UInt32](repeating: 0, count: 0x1100)
  private var entries =
    [Entry](repeating: Entry(.separator, .separator), count: pageSize)
    + [Entry](repeating: Entry(.letter, .letter), count: pageSize)

  private static let pageSize = 0x100
  private static let lettersStart = UInt32(pageSize)

  private init() {
    entries.reserveCapacity(Self.usualPages * Self.pageSize)
    eachScalarRow(of: ScalarClasses.rows) { addRow($0, $1) }
    // Lower-cased to i with a point, which no letter keeps.
    set(0x130, .letter, .letter, 0x69)
    for scalar in [UInt32(0x2018), 0x2019, 0x02BC] { set(scalar, .apostrophe, .apostrophe) }
    for scalar in UInt32(0x0300)...0x036F { set(scalar, .accent, .accent) }
    // Colours of skin.
    for scalar in UInt32(0x1F3FB)...0x1F3FF { set(scalar, .ignorable, .ignorable) }
    for scalar in (LookalikeLetters.ranges + CompatibilityTable.shared.ranges).joined() {
      addLookalike(scalar)
    }
  }

  /// Pages that are not all of one kind.
  private static let usualPages = 220

  /// What a scalar stands for; nil where that is several letters.
  func folded(_ scalar: UInt32) -> FoldedScalar? {
    let entry = self[scalar]
    return switch entry.folded {
    case .separator: .separator
    case .letter: .letter(entry.scalar ?? scalar)
    case .digit: .digit(entry.scalar ?? scalar)
    case .apostrophe: .apostrophe
    case .accent: .accent(scalar)
    case .ignorable: .ignorable
    case .blank: .blank
    case .several: nil
    }
  }

  /// Gives each of the ASCII letters and digits of a scalar that stands for several.
  @inline(__always)
  func eachLetter(of scalar: UInt32, _ visit: (UInt8) -> Void) {
    let entry = self[scalar]
    guard entry.folded == .several, let place = entry.scalar else { return }
    var letters = several[Int(place) - 1]
    while letters != 0 {
      visit(UInt8(truncatingIfNeeded: letters))
      letters >>= 8
    }
  }

  /// Whether a scalar is a sign or a blank as it stands, whatever it looks like.
  func divides(_ scalar: UInt32) -> Bool {
    let kind = self[scalar].standing
    return kind == .separator || kind == .blank
  }

  /// Whether a scalar shows nothing on its own.
  func isInvisible(_ scalar: UInt32) -> Bool {
    switch self[scalar].standing {
    case .ignorable, .accent, .blank: true
    case .letter, .digit, .apostrophe, .separator, .several: false
    }
  }

  private subscript(scalar: UInt32) -> Entry {
    entries[Int(starts[Int(scalar >> 8)] + scalar & 0xFF)]
  }

  // MARK: Making

  /// Adds a row of `ScalarClasses`.
  private mutating func addRow(_ scalars: ClosedRange<UInt32>, _ value: Span<UInt8>) {
    switch value[0] {
    case UInt8(ascii: "l"): addLetters(scalars)
    case UInt8(ascii: "d"):
      for scalar in scalars { set(scalar, .digit, .digit, 0x30 + scalar - scalars.lowerBound) }
    case UInt8(ascii: "i"): for scalar in scalars { set(scalar, .ignorable, .ignorable) }
    case UInt8(ascii: "b"): for scalar in scalars { set(scalar, .blank, .blank) }
    case UInt8(ascii: "~"):
      for scalar in scalars {
        let isSmall = (scalar - scalars.lowerBound) % 2 == 1
        addLetter(scalar, lower: isSmall ? scalar : scalar + 1)
      }
    default:
      var distance: Int32 = 0
      for place in 1..<value.count { distance = distance * 10 + Int32(value[place]) - 0x30 }
      if value[0] == UInt8(ascii: "-") { distance = -distance }
      for scalar in scalars {
        addLetter(scalar, lower: UInt32(bitPattern: Int32(bitPattern: scalar) + distance))
      }
    }
  }

  private mutating func addLetters(_ scalars: ClosedRange<UInt32>) {
    for page in scalars.lowerBound >> 8...scalars.upperBound >> 8 {
      let all = page << 8...(page << 8 | 0xFF)
      if scalars.contains(all.lowerBound), scalars.contains(all.upperBound) {
        starts[Int(page)] = Self.lettersStart
      } else {
        for scalar in scalars.clamped(to: all) { set(scalar, .letter, .letter) }
      }
    }
  }

  private mutating func addLetter(_ scalar: UInt32, lower: UInt32) {
    set(scalar, .letter, .letter, LookalikeLetters.plain(lower) ?? lower)
  }

  private mutating func addLookalike(_ scalar: UInt32) {
    let standing = self[scalar].standing
    if let plain = LookalikeLetters.plain(scalar) {
      let kind: Kind =
        switch FoldedScalar(ascii: UInt8(truncatingIfNeeded: plain)) {
        case .letter: .letter
        case .digit: .digit
        case .apostrophe: .apostrophe
        case .accent, .ignorable, .separator, .blank: .separator
        }
      set(scalar, standing, kind, plain)
    } else if let letters = CompatibilityTable.shared.letters(of: scalar) {
      several.append(letters)
      set(scalar, standing, .several, UInt32(several.count))
    }
  }

  private mutating func set(
    _ scalar: UInt32, _ standing: Kind, _ folded: Kind, _ plain: UInt32 = 0
  ) {
    let page = Int(scalar >> 8)
    if starts[page] <= Self.lettersStart {
      let start = Int(starts[page])
      starts[page] = UInt32(entries.count)
      // Each for itself: a slice would keep the table from growing where it is.
      for place in start..<(start + Self.pageSize) {
        let entry = entries[place]
        entries.append(entry)
      }
    }
    entries[Int(starts[page] + scalar & 0xFF)] = Entry(standing, folded, plain)
  }
}
