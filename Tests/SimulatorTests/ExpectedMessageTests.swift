import Dialogue
import Simulator
import Testing

struct ExpectedMessageTests {
  private static func message(_ text: String, _ labels: [String] = []) -> OutboundMessage {
    let items = labels.map { OutboundOption(id: $0, label: $0) }
    return OutboundMessage(
      text: text,
      options: labels.isEmpty ? nil : OutboundOptions(rendering: .buttons, items: items))
  }

  private static func matches(_ lines: [String], _ message: OutboundMessage) throws -> Bool {
    var captures: [String: String] = [:]
    return try ExpectedMessage(lines: lines).matches(message, captures: &captures)
  }

  @Test(arguments: [
    (["Halo  Kak."], message("Halo\nKak."), true),
    (["Halo Kak."], message("Halo Kak"), false),
    (["Halo"], message("Halo Kak"), false),
    (["Halo …"], message("Halo Kak, apa kabar?"), true),
    (["Halo…"], message("Hai Kak"), false),
    (["…"], message("apa saja", ["Ya"]), true),
    (["Halo", "[Ya] [Tidak]"], message("Halo", ["Ya", "Tidak"]), true),
    (["Halo", "[Tidak] [Ya]"], message("Halo", ["Ya", "Tidak"]), false),
    (["Halo", "[Ya]"], message("Halo", ["Ya", "Tidak"]), false),
    (["Halo", "[Ya]"], message("Halo"), false),
    (["Halo"], message("Halo", ["Ya"]), true),
    (["Halo …", "[Ya]"], message("Halo Kak", ["Ya"]), true),
    (["(gambar a.png) Halo"], message("Halo"), false),
    (["Kode {k:pola XX-99}."], message("Kode AB-12."), true),
    (["Kode {k:pola XX-99}."], message("Kode AB-1."), false),
    (["{k:pola X{1-3}} {l:pola 9{2}}"], message("AB 12"), true),
  ])
  func `a message is compared as a whole, white space folded`(
    lines: [String], message: OutboundMessage, isMet: Bool
  ) throws {
    #expect(try Self.matches(lines, message) == isMet)
  }

  @Test func `what a mask captures can be named later`() throws {
    var captures: [String: String] = [:]
    let first = try ExpectedMessage(lines: ["Tiket: *{tiket:pola BWS-XXXX}*."])
    #expect(first.matches(Self.message("Tiket: *BWS-2K7Q*."), captures: &captures))
    #expect(captures == ["tiket": "BWS-2K7Q"])
    let second = try ExpectedMessage(lines: ["Tiket {tiket}: diterima"])
    #expect(second.matches(Self.message("Tiket BWS-2K7Q: diterima"), captures: &captures))
    #expect(!second.matches(Self.message("Tiket BWS-0000: diterima"), captures: &captures))
  }

  @Test func `a mask that is none is a fault`() {
    #expect(throws: TranscriptFault.self) { try ExpectedMessage(lines: ["{k:pola }"]) }
  }
}
