import IndonesianText
import Testing

@Suite struct CoreInformalWordsTests {
  @Test(arguments: [
    ("dgn", "dengan"), ("udh", "sudah"), ("dah", "sudah"), ("blm", "belum"), ("bgt", "banget"),
    ("krn", "karena"), ("utk", "untuk"), ("tlg", "tolong"), ("gmn", "bagaimana"),
    ("knp", "kenapa"), ("kpn", "kapan"), ("brp", "berapa"), ("gw", "saya"), ("aku", "saya"),
    ("hoaxs", "hoaks"), ("hok", "hoaks"), ("ig", "instagram"), ("twt", "twitter"),
    ("toktok", "tiktok"), ("yutup", "youtube"), ("watsap", "whatsapp"), ("nggak", "tidak"),
    ("ngga", "tidak"), ("enggak", "tidak"), ("tdk", "tidak"), ("tak", "tidak"), ("g", "tidak"),
    ("trs", "terus"), ("sdg", "sedang"), ("byk", "banyak"), ("tmn", "teman"), ("iyah", "ya"),
  ])
  func `an informal spelling means its standard word`(typed: String, standard: String) {
    let vocabulary = VocabularyBuilder().build()
    #expect(vocabulary.phrase(typed) == vocabulary.phrase(standard))
    #expect(vocabulary.phrase(typed).map(vocabulary.word) == [standard])
  }

  @Test func `a spelling stands once, is one folded word and no standard word`() {
    let standards = Set(CoreInformalWords.groups.map(\.standard))
    var seen: Set<Substring> = []
    for group in CoreInformalWords.groups {
      for spelling in group.spellings.split(separator: " ") {
        #expect(seen.insert(spelling).inserted, "\(spelling)")
        #expect(!standards.contains(String(spelling)), "\(spelling)")
        #expect(FoldedText(String(spelling)).text == spelling, "\(spelling)")
      }
    }
    #expect(standards.count == CoreInformalWords.groups.count)
    #expect(seen.count >= 400)
  }
}
