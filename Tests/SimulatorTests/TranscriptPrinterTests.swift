import Dialogue
import Simulator
import Testing

struct TranscriptPrinterTests {
  private static func message(
    _ text: String, _ labels: [String] = [], media: String? = nil
  ) -> OutboundMessage {
    let items = labels.enumerated().map { OutboundOption(id: "\($0)", label: $1) }
    return OutboundMessage(
      text: text, media: media.map { MediaFile(kind: .image, path: $0) },
      options: labels.isEmpty ? nil : OutboundOptions(rendering: .buttons, items: items))
  }

  @Test func `a message is printed with its file before and its options below`() {
    let message = Self.message("Satu\n\ndua", ["Ya", "Tidak"], media: "media/x.png")
    #expect(
      TranscriptPrinter.text(.bot(message))
        == "< (gambar media/x.png) Satu\n\n  dua\n  [Ya] [Tidak]\n")
  }

  @Test func `joiners that neutralise formatting are left out`() {
    #expect(
      TranscriptPrinter.text(.bot(Self.message("a\u{200D}*\u{200D}b"))) == "< a*b\n")
  }

  @Test func `arguments are printed in order, quoted where needed`() {
    let effect = TranscriptEffect(
      name: "simpan",
      arguments: [.init("a", "satu"), .init("b", "dua \"tiga\"\n\\"), .init("c", "")])
    #expect(
      TranscriptPrinter.text(.effect(effect))
        == "! simpan a=satu b=\"dua \\\"tiga\\\"\\n\\\\\" c=\"\"\n")
  }

  @Test(arguments: [
    message("Halo"), message("Satu\ndua\n  tiga"), message("Satu\n[A] [B]"), message("[A]"),
    message("[A]\n[B]", ["C"]), message("Satu\n\n"), message("\\x\n\\[A]"), message(""),
    message("", ["A"]), message("", media: "a.png"), message("(gambar a.png) x"),
    message("(gambar) x"), message("\\(gambar a.png) x"), message("> a\n< b\n? c\n..."),
    message("{tiket:pola XX} {nama}"), message("a", ["x]y", "z\\"]), message("a\u{0}b\\u{41}"),
    message("\n[A]"),
  ])
  func `a printed message is an expectation that it meets`(message: OutboundMessage) throws {
    let printed = TranscriptPrinter.text(.bot(message))
    let (lines, faults) = ConversationReader.read("> x\n" + printed + "? selesai")
    #expect(faults.isEmpty)
    #expect(lines.count == 3, "\(printed)")
    guard case .message(let expected)? = lines.dropFirst().first?.content else {
      Issue.record("no message: \(printed)")
      return
    }
    var captures: [String: String] = [:]
    #expect(expected.matches(message, captures: &captures), "\(printed)")
    #expect(captures.isEmpty)
    #expect(expected.media == message.media)
    #expect(expected.options == message.options.map { $0.items.map(\.label) })
  }

  @Test(arguments: [
    TranscriptEffect(name: "simpan", arguments: [.init("a", "x y"), .init("b", "\"\n\\")]),
    TranscriptEffect(name: "serahkan", subject: "aduan"), TranscriptEffect(name: "teruskan"),
    TranscriptEffect(name: "cari", arguments: [.init("a", "1=2"), .init("b", "")]),
  ])
  func `a printed effect is an expectation that it meets`(effect: TranscriptEffect) throws {
    let printed = TranscriptPrinter.text(.effect(effect)).dropFirst(2).dropLast()
    let expected = try ExpectedEffect(String(printed))
    #expect(expected.matches(effect, captures: [:]))
    #expect(expected.arguments == effect.arguments)
    #expect(expected.subject == effect.subject)
  }
}
