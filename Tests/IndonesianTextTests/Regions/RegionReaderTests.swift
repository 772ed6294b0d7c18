import IndonesianText
import Testing

@Suite struct RegionReaderTests {
  @Test func `what people answer is read as the region they mean`() {
    var wrong: [String] = []
    for (message, answer) in RegionCases.all where read(message) != sorted(answer) {
      wrong.append("\(message): \(answer), read \(read(message))")
    }
    #expect(wrong == [])
  }

  @Test(arguments: RegionEdition.allCases)
  func `every official name with its kind is read`(_ edition: RegionEdition) {
    for region in RegionAtlas.shared.regions(of: edition) {
      for title in [region.title, region.title.lowercased(), region.title.uppercased()] {
        let reading = readRegion(title, in: RegionScope(edition: edition))
        #expect(reading == .one(region), "\(title)")
      }
    }
  }

  /// One slip in a name of eight letters or more: the right region in at least 96 of 100, another
  /// in at most 1 of 100.
  @Test func `a slip in a long name is forgiven and leads nowhere else`() {
    var generator = SeededGenerator(seed: 4)
    var tried = 0
    var right = 0
    var wrong = 0
    for region in RegionAtlas.shared.regions(of: .since2023) where region.name.count >= 8 {
      guard let typed = slipped(region.name.lowercased(), &generator) else { continue }
      tried += 1
      let regions = readRegion(typed).regions
      if regions.contains(region) { right += 1 } else if !regions.isEmpty { wrong += 1 }
    }
    #expect(tried > 250)
    #expect(right * 100 >= tried * 96, "\(right) of \(tried)")
    #expect(wrong * 100 <= tried, "\(wrong) of \(tried)")
  }

  @Test func `in a sentence a word is no region unless something says so`() {
    for text in [
      "malang nasib rakyat kecil", "dia diserang di medsos", "lapor metro mini ugal-ugalan",
      "batu dilempar ke rumah saya", "ada yang pati karena medan berat", "banjir hoax di fb",
      "gambar kudus dihina", "tolong dicek pkl berapa", "sbg warga saya keberatan",
    ] {
      #expect(readRegion(text, as: .sentence) == .none, "\(text)")
    }
  }

  @Test(arguments: [
    ("lapor hoax di fb kab jember https://contoh.id/a", "35.09"),
    ("ada kampanye hitam di kota malang tadi malam", "35.73"),
    ("mau lapor akun penyebar fitnah calon bupati banyuwangi", "35.10"),
    ("di sby ada yang bagi duit", "35.78"), ("spanduk sara di lubuklinggau", "16.73"),
    ("hoaks soal pilgub jambi", "15"), ("akun palsu di metro lampung", "18.72"),
  ])
  func `a sentence may say where`(_ text: String, _ code: String) {
    #expect(readRegion(text, as: .sentence).regions.map(\.code) == [code])
  }

  @Test func `the election decides which of two regions of one name is meant`() {
    let scope = RegionScope(edition: .until2022, preferred: ["36.04", "33.74", "33.22"])
    #expect(readRegion("serang", in: scope).regions.map(\.code) == ["36.04"])
    #expect(readRegion("semarang", in: scope).regions.map(\.code) == ["33.74", "33.22"])
    #expect(readRegion("kota serang", in: scope).regions.map(\.code) == ["36.73"])
    #expect(readRegion("surabaya", in: scope).regions.map(\.code) == ["35.78"])
  }

  @Test func `only the wanted levels are answers`() {
    let local = RegionScope(levels: [.regency, .city])
    #expect(readRegion("jambi", in: local).regions.map(\.code) == ["15.71"])
    #expect(readRegion("jawa timur", in: local) == .none)
    #expect(readRegion("banjar kalsel", in: local).regions.map(\.code) == ["63.03"])
    let provinces = RegionScope(levels: [.province])
    #expect(readRegion("gorontalo", in: provinces).regions.map(\.code) == ["75"])
    #expect(readRegion("surabaya", in: provinces) == .none)
  }

  @Test func `before 2023 a new province is the one it was made from`() {
    let scope = RegionScope(edition: .until2022)
    #expect(readRegion("papua selatan", in: scope).regions.map(\.name) == ["Papua"])
    #expect(
      readRegion("merauke papua", in: scope).regions.map { $0.code(in: .until2022) } == ["91.01"])
    #expect(readRegion("merauke papua selatan").regions.map(\.code) == ["93.01"])
  }

  @Test func `a message of names alone stays bounded`() {
    let long = String(repeating: "bandng sumatera slatan tgl di malang ", count: 120)
    #expect(readRegion(long, as: .sentence).regions.count <= 10)
    #expect(regionMentions(long).count <= 40)
  }

  @Test func `every mention says how it was recognised`() {
    let expected: [(String, RegionMention.How)] = [
      ("kota surabaya", .official), ("sby", .alias), ("lampung tgh", .composed),
      ("jmbr", .consonants), ("surabya", .slip(cost: 70)),
    ]
    for (text, how) in expected { #expect(regionMentions(text).map(\.how) == [how], "\(text)") }
  }

  private func read(_ message: String) -> String {
    switch readRegion(message) {
    case .none: "-"
    case .one(let region): region.code
    case .several(let regions): "?" + regions.map(\.code).sorted().joined(separator: ",")
    }
  }

  private func sorted(_ answer: String) -> String {
    guard answer.hasPrefix("?") else { return answer }
    return "?" + answer.dropFirst().split(separator: ",").sorted().joined(separator: ",")
  }

  /// The name with a letter left out, doubled or swapped with the next one.
  private func slipped(_ name: String, _ generator: inout SeededGenerator) -> String? {
    var letters = Array(name)
    let place = Int.random(in: 1..<(letters.count - 1), using: &generator)
    guard letters[place] != " ", letters[place + 1] != " " else { return nil }
    switch Int.random(in: 0..<3, using: &generator) {
    case 0: letters.remove(at: place)
    case 1: letters.insert(letters[place], at: place)
    default: letters.swapAt(place, place + 1)
    }
    return String(letters)
  }
}
