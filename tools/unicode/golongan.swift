// Writes Sources/IndonesianText/Folding/ScalarClasses.swift from the Unicode of Swift's library.
//
// Usage: swift tools/unicode/golongan.swift > Sources/IndonesianText/Folding/ScalarClasses.swift

/// What the rules of folding ask of a scalar; nil for what only divides words.
func name(_ scalar: Unicode.Scalar) -> String? {
  let properties = scalar.properties
  switch properties.generalCategory {
  case .uppercaseLetter, .titlecaseLetter, .lowercaseLetter, .modifierLetter, .otherLetter,
    .letterNumber:
    return letter(scalar)
  // The only alphabetic symbols are letters in circles and on badges.
  case .otherSymbol: return properties.isAlphabetic ? letter(scalar) : nil
  case .spacingMark: return properties.isAlphabetic ? "l" : nil
  case .nonspacingMark, .enclosingMark: return properties.isAlphabetic ? "l" : "i"
  case .format: return "i"
  case .spaceSeparator, .lineSeparator, .paragraphSeparator: return "b"
  case .decimalNumber:
    // A row begins with its zero.
    return properties.numericValue.map { "d\(Int(scalar.value) - Int($0))" }
  // A new line of its own.
  default: return scalar.value == 0x85 ? "b" : nil
  }
}

/// A letter as it stands, or with the distance to its lower case.
func letter(_ scalar: Unicode.Scalar) -> String {
  let lower = scalar.properties.lowercaseMapping.unicodeScalars
  guard scalar.properties.changesWhenLowercased, lower.count == 1, let only = lower.first else {
    return "l"
  }
  let distance = Int(only.value) - Int(scalar.value)
  return distance > 0 ? "+\(distance)" : "\(distance)"
}

struct Row {
  var first: UInt32
  var last: UInt32
  var name: String

  var text: String {
    // Where a decimal zero stands is known from the first scalar.
    let kind = name.hasPrefix("d") ? "d" : name
    let start = String(first, radix: 16, uppercase: true)
    return first == last
      ? "\(start)=\(kind)" : "\(start)-\(String(last, radix: 16, uppercase: true))=\(kind)"
  }
}

var rows: [Row] = []
for value in UInt32(0x80)...0x10_FFFF {
  guard let scalar = Unicode.Scalar(value), let name = name(scalar) else { continue }
  if let row = rows.last, row.last + 1 == value {
    if row.name == name {
      rows[rows.count - 1].last = value
      continue
    }
    // Capitals that stand right before their small letters, in turn.
    let isPaired = row.name == "~" || row.name == "+1" && row.first == row.last
    let isSmall = (value - row.first) % 2 == 1
    if isPaired, name == (isSmall ? "l" : "+1") {
      rows[rows.count - 1].last = value
      rows[rows.count - 1].name = "~"
      continue
    }
  }
  rows.append(Row(first: value, last: value, name: name))
}

print(
  """
  /// What Unicode says of the scalars beyond ASCII, as far as words are divided by it.
  ///
  /// Written by tools/unicode/golongan.swift; do not change by hand. A row is `scalar=class` or
  /// `first-last=class`, in hexadecimal digits: `l` letters, `d` digits from zero on, `i` what is
  /// passed over, `b` blanks; a number is the distance from capitals to their small letters, and
  /// `~` are capitals and their small letters in turn. What stands in no row divides words.
  enum ScalarClasses {
    /// The rows, in ascending order.
    static let rows = \"""
  """)
var line = "   "
for row in rows {
  if line.count + row.text.count + 1 > 99 {
    print(line)
    line = "   "
  }
  line += " " + row.text
}
print(line)
print("    \"\"\"\n}")
