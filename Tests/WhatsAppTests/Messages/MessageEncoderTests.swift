import Conversations
import Dialogue
import Testing
import WhatsApp

struct MessageEncoderTests {
  private static func text(
    of message: ChannelMessage, to recipient: ContactIdentifier = .phone("6281234"),
    callback: String? = nil, replyTo: String? = nil
  ) throws -> String {
    let body = try MessageEncoder.body(
      of: message, to: recipient, callback: callback, replyTo: replyTo)
    #expect(RequestRules.violations(in: body).isEmpty)
    return String(decoding: body, as: UTF8.self)
  }

  private static let option = OutboundOption(id: "k.1", label: "Ya", description: "Benar")
  private static let head =
    #"{"messaging_product":"whatsapp","recipient_type":"individual","to":"+6281234","#

  @Test(
    arguments: [
      (
        .text("Halo \"Budi\"\n\\ \u{1}é😀"),
        #""type":"text","text":{"body":"Halo \"Budi\"\n\\ \u0001é😀","preview_url":false}}"#
      ),
      (
        .media(.image, .id("9"), caption: "Peta", fileName: "peta.png"),
        #""type":"image","image":{"id":"9","caption":"Peta"}}"#
      ),
      (
        .media(.document, .link("https://contoh.id/a.pdf"), caption: "", fileName: "a.pdf"),
        #""type":"document","document":{"link":"https://contoh.id/a.pdf","filename":"a.pdf"}}"#
      ),
      (
        .media(.audio, .id("9"), caption: "", fileName: nil),
        #""type":"audio","audio":{"id":"9"}}"#
      ),
      (
        .buttons(
          body: "Benar?", header: MediaHeader(kind: .image, source: .id("9"), fileName: "a.png"),
          [option]),
        #""type":"interactive","interactive":{"type":"button","header":{"type":"image","#
          + #""image":{"id":"9"}},"body":{"text":"Benar?"},"action":{"buttons":[{"type":"reply","#
          + #""reply":{"id":"k.1","title":"Ya"}}]}}}"#
      ),
      (
        .list(body: "Mana?", button: "Pilih", [option]),
        #""type":"interactive","interactive":{"type":"list","body":{"text":"Mana?"},"#
          + #""action":{"button":"Pilih","sections":[{"rows":[{"id":"k.1","title":"Ya","#
          + #""description":"Benar"}]}]}}}"#
      ),
      (
        .link(body: "Baca:", label: "Buka", url: "https://contoh.id"),
        #""type":"interactive","interactive":{"type":"cta_url","body":{"text":"Baca:"},"#
          + #""action":{"name":"cta_url","parameters":{"display_text":"Buka","#
          + #""url":"https://contoh.id"}}}}"#
      ),
      (
        .locationRequest(body: "Di mana?"),
        #""type":"interactive","interactive":{"type":"location_request_message","#
          + #""body":{"text":"Di mana?"},"action":{"name":"send_location"}}}"#
      ),
      (
        .contacts([ContactCard(name: "Posko", phone: "+62215")]),
        #""type":"contacts","contacts":[{"name":{"formatted_name":"Posko","first_name":"Posko"},"#
          + #""phones":[{"phone":"+62215"}]}]}"#
      ),
      (
        .template(name: "status_1", language: "id", parameters: ["LP-1", "diteruskan"]),
        #""type":"template","template":{"name":"status_1","language":{"code":"id"},"#
          + #""components":[{"type":"body","parameters":[{"type":"text","text":"LP-1"},"#
          + #"{"type":"text","text":"diteruskan"}]}]}}"#
      ),
      (
        .template(name: "halo", language: "id", parameters: []),
        #""type":"template","template":{"name":"halo","language":{"code":"id"}}}"#
      ),
    ] as [(ChannelMessage, String)])
  func `each kind is written as its page says`(message: ChannelMessage, rest: String) throws {
    #expect(try Self.text(of: message) == Self.head + rest)
  }

  @Test func `a person without a number is a recipient, not a number to send to`() throws {
    let people = [
      (ContactIdentifier.user("ID.1234"), "ID.1234"), (.parentUser("ID.ENT.12"), "ID.ENT.12"),
    ]
    for (person, name) in people {
      #expect(
        try Self.text(of: .text("Halo"), to: person)
          == #"{"messaging_product":"whatsapp","recipient_type":"individual","recipient":"#
          + #""\#(name)","type":"text","text":{"body":"Halo","preview_url":false}}"#)
    }
  }

  @Test func `what comes back with a status, and the bubble that is answered, go along`() throws {
    let text = try Self.text(of: .text("Halo"), callback: "w1.a.b", replyTo: "wamid.1")
    #expect(
      text.hasSuffix(
        #","context":{"message_id":"wamid.1"},"biz_opaque_callback_data":"w1.a.b"}"#))
    #expect(throws: ChannelViolation.longCallback) {
      try MessageEncoder.body(
        of: .text("Halo"), to: .phone("62"), callback: String(repeating: "a", count: 513))
    }
  }

  @Test func `a read mark may show that we are writing`() {
    #expect(
      String(decoding: MessageEncoder.readMark(of: "wamid.1", isTyping: false), as: UTF8.self)
        == #"{"messaging_product":"whatsapp","status":"read","message_id":"wamid.1"}"#)
    #expect(
      String(decoding: MessageEncoder.readMark(of: "wamid.1", isTyping: true), as: UTF8.self)
        == #"{"messaging_product":"whatsapp","status":"read","message_id":"wamid.1","#
        + #""typing_indicator":{"type":"text"}}"#)
  }

  private static func options(
    _ labels: [String], id: (Int) -> String = { "\($0)" }
  )
    -> [OutboundOption]
  {
    labels.enumerated().map { OutboundOption(id: id($0), label: $1) }
  }

  private static func letters(_ count: Int) -> String { String(repeating: "a", count: count) }

  @Test(
    arguments: [
      (.text(letters(4_096)), nil), (.text(letters(4_097)), .longText(limit: 4_096)),
      (.text(String(repeating: "😀", count: 2_049)), .longText(limit: 4_096)),
      (.text(" \n"), .emptyText),
      (.media(.image, .id("1"), caption: letters(1_024), fileName: nil), nil),
      (.media(.image, .id("1"), caption: letters(1_025), fileName: nil), .longText(limit: 1_024)),
      (.media(.audio, .id("1"), caption: "a", fileName: nil), .longText(limit: 0)),
      (.media(.image, .id(""), caption: "", fileName: nil), .noMediaSource),
      (.media(.image, .link("ftp://contoh.id"), caption: "", fileName: nil), .badLink),
      (.buttons(body: letters(1_024), header: nil, options(["A", "B", "C"])), nil),
      (.buttons(body: letters(1_025), header: nil, options(["A"])), .longText(limit: 1_024)),
      (.buttons(body: "?", header: nil, options(["A", "B", "C", "D"])), .optionCount),
      (.buttons(body: "?", header: nil, []), .optionCount),
      (.buttons(body: "?", header: nil, options([letters(20)])), nil),
      (.buttons(body: "?", header: nil, options([letters(21)])), .longLabel(limit: 20)),
      (.buttons(body: "?", header: nil, options(["A", "A"])), .doubledLabel),
      (.buttons(body: "?", header: nil, options([" A"])), .emptyLabel),
      (.buttons(body: "?", header: nil, options(["A", "B"], id: { _ in "1" })), .badIdentifier),
      (.buttons(body: "?", header: nil, options(["A"], id: { _ in letters(256) })), nil),
      (.buttons(body: "?", header: nil, options(["A"], id: { _ in letters(257) })), .badIdentifier),
      (.list(body: "?", button: "Pilih", options((0..<10).map { "\($0)" })), nil),
      (.list(body: "?", button: "Pilih", options((0..<11).map { "\($0)" })), .optionCount),
      (.list(body: "?", button: letters(21), options(["A"])), .longLabel(limit: 20)),
      (.list(body: "?", button: "", options(["A"])), .emptyLabel),
      (.list(body: "?", button: "Pilih", options([letters(24)])), nil),
      (.list(body: "?", button: "Pilih", options([letters(25)])), .longLabel(limit: 24)),
      (.list(body: "?", button: "P", options(["A"], id: { _ in letters(201) })), .badIdentifier),
      (
        .list(
          body: "?", button: "P", [OutboundOption(id: "1", label: "A", description: letters(73))]),
        .longDescription
      ),
      (.link(body: "?", label: "Buka", url: "https://a.id/ b"), .badLink),
      (.link(body: "?", label: "Buka", url: "https://a.id/" + letters(1_988)), .badLink),
      (.link(body: "?", label: letters(21), url: "https://a.id"), .longLabel(limit: 20)),
      (.locationRequest(body: letters(1_025)), .longText(limit: 1_024)),
      (.contacts([]), .optionCount), (.contacts([ContactCard(name: "", phone: "1")]), .emptyLabel),
      (
        .contacts(Array(repeating: ContactCard(name: "A", phone: "1"), count: 6)), .optionCount
      ),
      (.template(name: "Status", language: "id", parameters: []), .badTemplate),
      (.template(name: "status", language: "", parameters: []), .badTemplate),
      (.template(name: "status", language: "id", parameters: [""]), .badTemplate),
      (.template(name: "status", language: "id", parameters: ["a\nb"]), .badTemplate),
      (.template(name: "status", language: "id", parameters: ["a     b"]), .badTemplate),
      (.template(name: "status", language: "id", parameters: ["a    b"]), nil),
    ] as [(ChannelMessage, ChannelViolation?)])
  func `every limit holds, and what stands at it is sent`(
    message: ChannelMessage, violation: ChannelViolation?
  ) throws {
    #expect(message.violation == violation)
    guard let violation else {
      #expect(try !Self.text(of: message).isEmpty)
      return
    }
    #expect(throws: violation) {
      try MessageEncoder.body(of: message, to: .phone("6281"), callback: nil)
    }
  }

  @Test func `a part with a file needs a place where the file is`() throws {
    let part = OutboundMessage(text: "", media: MediaFile(kind: .document, path: "a/b.pdf"))
    #expect(throws: ChannelViolation.noMediaSource) { try ChannelMessage(part, media: nil) }
    #expect(
      try ChannelMessage(part, media: .id("1"))
        == .media(.document, .id("1"), caption: "", fileName: "b.pdf"))
  }

  @Test func `outside the window the approved form stands for the text`() throws {
    let part = OutboundMessage(
      text: "Laporan Anda diteruskan.",
      template: OutboundTemplate(name: "status", parameters: ["diteruskan"]))
    #expect(
      try ChannelMessage(part, media: nil, templateLanguage: "id")
        == .template(name: "status", language: "id", parameters: ["diteruskan"]))
    #expect(throws: ChannelViolation.badTemplate) {
      try ChannelMessage(OutboundMessage(text: "Halo"), media: nil, templateLanguage: "id")
    }
  }
}
