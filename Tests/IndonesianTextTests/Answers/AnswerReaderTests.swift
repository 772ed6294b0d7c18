import IndonesianText
import Testing

@Suite struct AnswerReaderTests {
  @Test func `answers nobody listed are understood, and never the wrong way round`() throws {
    var wrong: [String] = []
    var flips = 0
    var misunderstood = 0
    for (name, text, meanings) in YesNoCases.all {
      let kind = try #require(QuestionKind(rawValue: name))
      let reading = AnswerReader.core.read(text, kind: kind)
      let found = reading.meaning == .unsure ? "tidak_paham" : reading.meaning.rawValue
      let expected = meanings.split(separator: "|").map(String.init)
      guard !expected.contains(found) else { continue }
      wrong.append("\(name); \(text); \(meanings) but \(found) (\(reading.reason.rawValue))")
      if found != "tidak_paham" { misunderstood += 1 }
      if ["ya", "tidak"].contains(found), ["ya", "tidak"].contains(meanings) { flips += 1 }
    }
    let share = 100 * (YesNoCases.all.count - wrong.count) / YesNoCases.all.count
    #expect(
      flips == 0 && misunderstood <= 3 && share >= 97,
      "\(share) %: \(wrong.joined(separator: "\n"))")
  }

  @Test(arguments: [
    ("selesai", "selesai"), ("kelar", "selesai"), ("udahan", "selesai"),
    ("batal", "batal"), ("berhenti", "batal"), ("stop", "batal"),
  ])
  func `a finished person does not cancel`(text: String, meaning: String) {
    #expect(AnswerReader.core.read(text, kind: .correct).meaning.rawValue == meaning)
  }
}
