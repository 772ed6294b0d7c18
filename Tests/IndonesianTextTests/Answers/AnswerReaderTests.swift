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

  /// Taken for a no, such a question would end what it asks about.
  @Test(arguments: [
    "bayar ga", "ini asli ga", "harus login ga", "gratis nggak", "lama gak ya", "ribet ngga sih",
    "nama saya kelihatan ga", "kena biaya gak kak", "susah enggak",
  ])
  func `a negation behind a word asks`(text: String) {
    for kind in [QuestionKind.consent, .general, .action] {
      #expect(AnswerReader.core.read(text, kind: kind).meaning != .no)
    }
  }

  @Test(arguments: [
    "saya ga", "kalau saya enggak", "aku sih gak", "saya rasa ga", "menurut saya gak", "bapak ga",
    "saya pilih tidak", "pokoknya gak", "halah gak", "dengan berat hati tidak", "makasih, gak",
  ])
  func `a negation behind who speaks or how is a no`(text: String) {
    #expect(AnswerReader.core.read(text, kind: .consent).meaning == .no)
  }

  @Test(arguments: [
    ("selesai", "selesai"), ("kelar", "selesai"), ("udahan", "selesai"),
    ("batal", "batal"), ("berhenti", "batal"), ("stop", "batal"),
  ])
  func `a finished person does not cancel`(text: String, meaning: String) {
    #expect(AnswerReader.core.read(text, kind: .correct).meaning.rawValue == meaning)
  }

  @Test(arguments: [
    ("kayaknya gak usah deh", QuestionKind.consent, AnswerMeaning.no),
    ("kayaknya boleh", .consent, .unclear),
    ("kayaknya ada yang salah", .fault, .yes),
    ("kayaknya tidak ada", .fault, .unclear),
  ])
  func `a softener leaves the careful answer and makes the other one doubtful`(
    text: String, kind: QuestionKind, meaning: AnswerMeaning
  ) {
    #expect(AnswerReader.core.read(text, kind: kind).meaning == meaning)
  }

  @Test(arguments: ["tak iye", "sing leres", "kon beneh", "boleh gak ya", "gak iya"])
  func `a word that may deny leaves the answer open`(text: String) {
    #expect(AnswerReader.core.read(text, kind: .correct).meaning == .unclear)
  }

  @Test(arguments: [
    ("tidak kak salah", AnswerMeaning.no), ("belum pak masih ada salah", .no),
    ("gak oke", .no), ("kurang oke", .no), ("sesuai kecuali tanggal", .no),
    ("hampir bener tapi kategori salah", .no), ("betul betul", .yes), ("iya batal", .cancel),
  ])
  func `a negation reaches as far as its phrase`(text: String, meaning: AnswerMeaning) {
    #expect(AnswerReader.core.read(text, kind: .correct).meaning == meaning)
  }

  @Test(arguments: [
    ("boleh saja dihubungi petugas kapan pun", AnswerMeaning.yes),
    ("saya setuju ditelepon admin", .yes), ("tidak perlu dihubungi petugas", .no),
    ("saya tidak ingin ditelepon siapa pun", .no), ("saya tidak setuju dikontak", .no),
    ("silakan ditelepon, saya tunggu", .yes), ("saya keberatan jika dihubungi", .no),
    ("mau kalau dihubungi", .yes), ("tolong hubungkan ke petugas", .staff),
    ("petugas", .staff),
  ])
  func `who consents may speak of those who will call`(text: String, meaning: AnswerMeaning) {
    #expect(AnswerReader.core.read(text, kind: .consent).meaning == meaning)
  }

  @Test(arguments: [
    ("udahsesuai", AnswerMeaning.yes), ("benarsekali", .yes), ("tidakbenar", .no),
    ("masihkeliru", .no), ("belumlengkap", .no), ("sandiwara", .unclear), ("sudarsono", .unclear),
    ("salahudin", .unclear), ("benardi", .unclear), ("adaapa", .unclear),
  ])
  func `words written together are divided`(text: String, meaning: AnswerMeaning) {
    #expect(AnswerReader.core.read(text, kind: .correct).meaning == meaning)
  }

  @Test(arguments: [
    ("hampir betul, alamatnya masih keliru", AnswerMeaning.no), ("hampir benar", .unclear),
    ("sudah saya periksa kembali, benar semua", .yes), ("kembali", .back),
    ("gimana ya", .unsure), ("gimana gimana", .again),
  ])
  func `a word is read in its company`(text: String, meaning: AnswerMeaning) {
    #expect(AnswerReader.core.read(text, kind: .correct).meaning == meaning)
  }

  @Test(arguments: [
    "besok ya", "mau tanya ya", "boleh tanya dulu ya", "maaf ya", "oh gitu ya", "ya halo",
    "makasih ya", "kapan ya", "lapor ya",
  ])
  func `a particle consents to nothing`(text: String) {
    #expect(AnswerReader.core.read(text, kind: .consent).meaning != .yes)
  }

  @Test(arguments: [
    ("tadi sempat salah tapi sekarang udah bener", AnswerMeaning.yes),
    ("awalnya kukira keliru, ternyata bener", .yes), ("kirain bener, ternyata salah", .no),
    ("tanggalnya salah, akhirnya bener juga sih namanya", .unclear),
    ("salah tanggal. sekarang nama benar", .unclear), ("gak bener, sekarang gak bener semua", .no),
    ("saya urungkan niat lapor", .cancel),
  ])
  func `how it is by now decides, if it is about all`(text: String, meaning: AnswerMeaning) {
    #expect(AnswerReader.core.read(text, kind: .correct).meaning == meaning)
  }

  @Test func `what has no word of an answer is unclear, and costs nothing to see`() {
    let vocabulary = VocabularyBuilder(.answers).build()
    let lexicon = AnswerLexicon(vocabulary)
    func mayAnswer(_ text: String) -> Bool {
      let folded = FoldedText(text)
      return lexicon.mayAnswer(vocabulary.ids(of: folded), of: folded)
    }
    let words = stride(from: 1, through: vocabulary.wordCount, by: 7).map {
      vocabulary.word(WordID(rawValue: UInt32($0)))
    }
    let pairs = zip(words, words.dropFirst()).map { "\($0), \($1)" }
    let silent = (words + pairs + ["9", "12/3", "hoaks?"]).filter { !mayAnswer($0) }
    #expect(silent.count > words.count)
    for text in silent {
      for kind in QuestionKind.allCases {
        #expect(AnswerReader(lexicon).read(text, kind: kind).meaning == .unclear, "\(text) \(kind)")
      }
    }
    for text in ["iya", "dibatalin", "makasihh", "tidakbenar", "👍", "xqz", "9 benar"] {
      #expect(mayAnswer(text), "\(text)")
    }
  }
}
