import IndonesianText
import Testing

@Suite struct FoldedTextTests {
  @Test(arguments: [
    ("Halo, Kak!", "halo kak"), ("yaaaa", "ya"), ("maaf", "maaf"), ("1000", "1000"),
    ("hati-hati", "hati hati"), ("hati2", "hati hati"), ("foto2nya", "foto fotonya"),
    ("covid19", "covid19"), ("s2", "s2"), ("tps2", "tps2"), ("TPS-3", "tps 3"), ("rt2", "rt2"),
    ("*tebal* _miring_ ~coret~ `kode`", "tebal miring coret kode"), ("Jum'at", "jumat"),
    ("Jum’at", "jumat"), ("'kutip'", "kutip"), ("ho\u{200B}aks", "hoaks"), ("ｈｏａｋｓ", "hoaks"),
    ("𝐩𝐢𝐥𝐤𝐚𝐝𝐚", "pilkada"), ("hоаks", "hoaks"), ("ⓗⓞⓐⓚⓢ", "hoaks"), ("Café", "café"),
    ("Cafe\u{301}", "café"), ("ya👍", "ya"), ("1️⃣", "1"), ("?", "?"), (" ?! ", "?!"), ("???", "?"),
    ("👍🏻", "👍"), ("👍👍👍", "👍"), ("", ""), (" \n ", ""), ("\u{200B}", ""), ("٣", "3"),
    ("ann2nya", "ann anya"),
  ])
  func `a message is folded to plain words`(typed: String, folded: String) {
    #expect(FoldedText(typed).text == folded)
  }

  @Test func `a word knows its bytes in the message`() {
    let text = "Hai, *Hati2* 👍 Ibu"
    let folded = FoldedText(text)
    let bytes = Array(text.utf8)
    let originals = folded.words.map { String(decoding: bytes[$0.original], as: UTF8.self) }
    #expect(originals == ["Hai", "Hati2", "Hati2", "Ibu"])
    #expect(folded.words.indices.map(folded.word) == ["hai", "hati", "hati", "ibu"])
  }

  @Test func `texts that fold alike are equal`() {
    #expect(FoldedText("Ya!!") == FoldedText(" yaaa "))
    #expect(Set([FoldedText("Ya"), FoldedText("ya.")]).count == 1)
    #expect(FoldedText("ya") != FoldedText("tidak"))
  }

  private func isFolded(_ text: String) -> Bool { FoldedText.isFolded(text.utf8Span.span) }

  @Test func `what is folded for certain is not changed by folding`() {
    var random = SeededGenerator(seed: 4)
    let alphabet = Array("aaabz   2A-é")
    var folded = 0
    for _ in 0..<20_000 {
      let letters = (0..<Int.random(in: 0...8, using: &random)).compactMap { _ in
        alphabet.randomElement(using: &random)
      }
      let text = String(letters)
      guard isFolded(text) else { continue }
      folded += 1
      #expect(FoldedText(text).text == text)
    }
    #expect(folded > 2_000)
    for text in ["hati hati", "maaf", "x", ""] {
      #expect(isFolded(text))
    }
    for text in ["hati2", "Hati", "a  b", " a", "a ", "yaaa", "é", "7"] {
      #expect(isFolded(text) == false)
    }
  }

  @Test func `plain messages are folded as the scan of all scalars folds them`() {
    var random = SeededGenerator(seed: 3)
    let alphabet = Array("aaabbooo  2 29,.!AB-?'é\u{1}")
    for _ in 0..<20_000 {
      let letters = (0..<Int.random(in: 0...14, using: &random)).compactMap { _ in
        alphabet.randomElement(using: &random)
      }
      let (fast, plain) = (FoldedText(String(letters)), FoldedText(scanning: String(letters)))
      #expect(fast.bytes == plain.bytes && fast.words == plain.words, "\(String(letters))")
    }
  }

  /// A sign is judged by what stands behind it, which several signs may share.
  @Test(arguments: [
    ("h@ax h@ax ani@mail.com h@ax", "haax haax ani mail com haax"),
    ("a@b@c@d.e", "a b c d e"), ("a@b@c@d", "aabacad"), ("b@g@s. d", "bagas d"),
    (
      "a@b@" + String(repeating: "bc", count: 40) + ".d",
      "a b " + String(repeating: "bc", count: 40) + " d"
    ),
    ("k@mu $@ya", "kamu ya"),
  ])
  func `a sign between letters is a letter unless an address follows`(text: String, folded: String)
  {
    #expect(FoldedText(text).text == folded)
  }

  @Test func `folding a folded text changes nothing`() {
    var random = SeededGenerator(seed: 1)
    for _ in 0..<5_000 {
      let text = random.text()
      let once = FoldedText(text)
      #expect(FoldedText(once.text).text == once.text, "\(text.unicodeScalars.map(\.value))")
    }
  }

  @Test func `the words cover the folded bytes and lie inside the message`() {
    var random = SeededGenerator(seed: 2)
    for _ in 0..<2_000 {
      let text = random.text()
      let folded = FoldedText(text)
      var position = 0
      for word in folded.words {
        #expect(word.folded.lowerBound == (position == 0 ? 0 : position + 1))
        #expect(!word.folded.isEmpty && !word.original.isEmpty)
        #expect(word.original.upperBound <= text.utf8.count)
        position = word.folded.upperBound
      }
      #expect(position == folded.bytes.count)
    }
  }
}
