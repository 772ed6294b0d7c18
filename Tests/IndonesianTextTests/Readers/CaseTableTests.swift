import IndonesianText
import Testing

/// The case tables, each line by itself.
@Suite struct CaseTableTests {
  @Test(arguments: caseRows(DateCases.all))
  func `a time is read from what people write`(row: [String]) throws {
    try #require(row.count == (row.last == "none" ? 3 : 4), "\(row)")
    let direction: DateDirection = row[1] == "past" ? .past : .future
    let moment = readMoment(row[0], at: caseNow, direction: direction)
    #expect(moment.map(written) == (row[2] == "none" ? nil : row[2]), "\(row[0])")
    if let moment, row.count == 4 {
      #expect(moment.grainName.split(separator: ":").first.map(String.init) == row[3], "\(row[0])")
    }
  }

  /// A part of the day by its name; the zone only where it is another one.
  private func written(_ moment: Moment) -> String {
    if case .part(let part) = moment.grain {
      return moment.isoStart.prefix(10) + " " + part.rawValue
    }
    let text = moment.isoStart
    return text.hasSuffix("+07:00") ? String(text.dropLast(6)) : text
  }

  @Test(arguments: caseRows(AmountCases.all))
  func `an amount is read from what people write`(row: [String]) throws {
    try #require(row.count == 3, "\(row)")
    let kinds: [String: AmountKind] = [
      "uang": .money, "angka": .number, "persen": .percent, "urutan": .ordinal,
    ]
    let kind = try #require(kinds[row[1]])
    #expect(readAmount(row[0], as: kind)?.description ?? "none" == row[2], "\(row[0])")
  }

  @Test(arguments: caseRows(LinkCases.all))
  func `links are read from what people write`(row: [String]) throws {
    try #require(row.count == 2, "\(row)")
    let links = readLinks(row[0]).map { "\($0.platform.rawValue)=\($0.url)" }
    #expect((links.isEmpty ? "none" : links.joined(separator: " ")) == row[1], "\(row[0])")
  }

  @Test(arguments: caseRows(EntityCases.all))
  func `codes and addresses are read from what people write`(row: [String]) throws {
    try #require(row.count == 3, "\(row)")
    let value: String?
    switch row[0] {
    case "telepon": value = readPhone(row[1])
    case "nik": value = readIdentityNumber(row[1]).flatMap(written)
    case "rtrw": value = readNeighbourhood(row[1]).map { "\($0.rt)/\($0.rw)" }
    case "email": value = readEmail(row[1])
    case "akun": value = readAccount(row[1])
    default: throw UnknownKind()
    }
    #expect(value ?? "none" == row[2], "\(row[1])")
  }

  private func written(_ number: IdentityNumber) -> String? {
    number.birthDate(today: caseNow.date).map {
      "\(number.digits);\($0.isoText);\(number.isFemale ? "P" : "L")"
    }
  }

  private struct UnknownKind: Error {}
}
