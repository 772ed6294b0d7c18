import IndonesianText
import Testing

@Suite struct OptionMatcherTests {
  private static let lexicon: AnswerLexicon = {
    var builder = VocabularyBuilder(.answers)
    for (_, spellings) in menus {
      for spelling in spellings.flatMap({ $0 }) { builder.intern(spelling) }
    }
    return AnswerLexicon(builder.build())
  }()

  private static let menus: [String: [[String]]] = {
    var menus: [String: [[String]]] = [:]
    for row in rows(MenuCases.definitions) {
      menus[row[0], default: []].append([row[2]] + list(row[3], by: ","))
    }
    return menus
  }()

  private func answer(_ choice: OptionMatcher.Choice) -> String {
    switch choice {
    case .options(let places): places.map { "\($0 + 1)" }.joined(separator: ",")
    case .ask(let places): "?" + places.map { "\($0 + 1)" }.joined(separator: ",")
    case .nothing: "-"
    }
  }

  private func choice(
    _ text: String, _ spellings: [[String]], several: Bool = false
  ) -> String {
    var builder = VocabularyBuilder(.answers)
    for spelling in spellings.flatMap({ $0 }) { builder.intern(spelling) }
    let matcher = OptionMatcher(spellings, AnswerLexicon(builder.build()))
    return answer(matcher.read(text, several: several))
  }

  private static let days = ["Senin", "Selasa", "Rabu", "Kamis", "Jumat"].map { [$0] }
  private static let ratings = [["Sangat puas"], ["Puas"], ["Biasa saja"], ["Tidak puas"]]
  private static let papers = [
    ["Surat domisili", "domisili"], ["Surat pindah"], ["Kartu keluarga", "kk"],
  ]

  @Test(arguments: [
    ("selasa eh salah, rabu", days, "3"), ("selasa eh rabu", days, "3"), ("eh rabu", days, "3"),
    ("rabu eh", days, "3"), ("selasa ralat kamis", days, "4"), ("selasa eh salah", days, "-"),
    ("yg di tengah2", days, "3"), ("yang tengah", days, "3"), ("nomor tiga ya sus", days, "3"),
    ("puas banget", ratings, "1"), ("puas", ratings, "2"), ("puas sekali kak", ratings, "1"),
    ("mau bikin kk", papers, "3"), ("makasih kak", papers, "-"), ("surat dimisili", papers, "1"),
  ])
  func `an option is named in passing`(text: String, spellings: [[String]], found: String) {
    #expect(choice(text, spellings) == found)
  }

  @Test(arguments: [
    ("senin s/d rabu", "1,2,3"), ("selasa sampai jumat", "2,3,4,5"), ("rabu-kamis", "3,4"),
    ("kamis sampai senin", "-"),
  ])
  func `options are named from one to another`(text: String, found: String) {
    #expect(choice(text, Self.days, several: true) == found)
  }

  @Test func `a yes names no option by its sense, but by its word`() {
    func choice(_ text: String, _ spellings: [[String]]) -> OptionMatcher.Choice {
      var builder = VocabularyBuilder(.answers)
      for spelling in spellings.flatMap({ $0 }) { builder.intern(spelling) }
      return OptionMatcher(spellings, AnswerLexicon(builder.build())).read(text, several: false)
    }
    let about = [["Cek status", "status"], ["Tentang kami", "keaslian", "profil"]]
    #expect(choice("benar", about) == .nothing)
    #expect(choice("betul kak", about) == .nothing)
    #expect(choice("asli", about) == .options([1]))
    #expect(choice("benar", [["Data sudah benar"], ["Ubah data"]]) == .options([0]))
    // What denies is not meant by what affirms.
    let days = [["Kemarin"], ["Tidak ingat", "tidak pasti", "sudah lama"]]
    #expect(choice("udah betul", days) == .nothing)
    #expect(choice("sudah pasti", days) == .nothing)
    #expect(choice("gak pasti", days) == .options([1]))
  }

  @Test func `choices nobody listed are understood, and hardly one is wrong`() throws {
    var (right, given, givenRight) = (0, 0, 0)
    var wrong: [String] = []
    let cases = rows(MenuCases.all)
    let matchers = Self.menus.mapValues { OptionMatcher($0, Self.lexicon) }
    for row in cases {
      let matcher = try #require(matchers[row[0]])
      let found = answer(matcher.read(row[2], several: row[1] == "banyak"))
      let isRight = found == row[3]
      if isRight { right += 1 } else { wrong.append("\(row) but \(found)") }
      if found != "-" {
        given += 1
        if isRight { givenRight += 1 }
      }
    }
    let isEnough = 100 * right >= 95 * cases.count && 100 * givenRight >= 97 * given
    #expect(
      isEnough,
      "\(right) of \(cases.count), \(givenRight) of \(given)\n\(wrong.joined(separator: "\n"))")
  }

  @Test(arguments: [
    ("ya", "1"), ("iya kak", "1"), ("oke kirim", "1"), ("betul", "1"), ("ya, kirim", "1"),
    ("gimana ya", "-"), ("maaf ya", "-"), ("makasih ya", "-"), ("iya?", "-"), ("iya kah", "-"),
    ("ya enggak", "-"), ("ya nggak lah", "-"), ("besok ya", "-"), ("mau tanya ya", "-"),
    ("oh gitu ya", "-"), ("jember ya", "-"), ("batal ya", "3"), ("ubah ya", "2"),
  ])
  func `a word that agrees is read as an answer`(text: String, choice: String) {
    let matcher = OptionMatcher(
      [["Ya, kirim laporan", "ya", "benar"], ["Ubah data", "ganti"], ["Batalkan", "batal"]],
      Self.lexicon)
    #expect(answer(matcher.read(text, several: false)) == choice)
  }

  @Test(arguments: [
    ("1 – 3", "1,2,3"), ("1-3", "1,2,3"), ("1 ~ 3", "1,2,3"), ("1 👍 3", "1,3"), ("1🙏3", "1,3"),
  ])
  func `numbers around a dash are a range, around another sign two choices`(
    text: String, choice: String
  ) {
    let matcher = OptionMatcher([["Apel"], ["Jeruk"], ["Mangga"], ["Pisang"]], Self.lexicon)
    #expect(answer(matcher.read(text, several: true)) == choice)
  }

  @Test(arguments: [
    ("yogyakrta", "1"), ("jawa brt", "2"), ("jkrta", "-"), ("bantn", "3"), ("yogya brt", "-"),
  ])
  func `light words do not count against a typing error`(text: String, choice: String) {
    let matcher = OptionMatcher([["DI Yogyakarta"], ["Jawa Barat"], ["Banten"]], Self.lexicon)
    #expect(answer(matcher.read(text, several: false)) == choice)
  }
}
