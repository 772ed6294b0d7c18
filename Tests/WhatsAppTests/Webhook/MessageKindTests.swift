import Conversations
import Dialogue
import Testing
import WhatsApp

/// Every kind of message that a person can send, and its oddities.
struct MessageKindTests {
  private typealias Fixtures = WebhookFixtures

  /// The one message of a body.
  private static func item(_ rest: String) throws -> (InboxItem, [String]) {
    let content = try Fixtures.content(of: Fixtures.messages([Fixtures.message(rest)]))
    #expect(content.intake.messages.count == 1)
    let item = try #require(content.intake.messages.first)
    #expect(item.id == MessageID(Fixtures.id))
    #expect(item.number == Fixtures.number)
    #expect(item.contact == Fixtures.person)
    #expect(item.sentAt == Fixtures.sentAt)
    return (item, content.reasons)
  }

  @Test(
    arguments: [
      (#""type":"text","text":{"body":"Halo \ud83d\ude00\n\u0000"}"#, .text("Halo 😀\n\0")),
      (#""text":{"body":"tanpa jenis"}"#, .text("tanpa jenis")),
      (
        #""type":"interactive","interactive":{"type":"button_reply","#
          + #""button_reply":{"id":"k.1.2.3","title":"Ya"}}"#,
        .tap(id: "k.1.2.3", title: "Ya")
      ),
      (
        #""type":"interactive","interactive":{"type":"list_reply","#
          + #""list_reply":{"id":"k.9","title":"Jawa Barat","description":"27 daerah"}}"#,
        .tap(id: "k.9", title: "Jawa Barat")
      ),
      (
        #""type":"button","button":{"payload":"o.1.2.0","text":"Lihat status"}"#,
        .tap(id: "o.1.2.0", title: "Lihat status")
      ),
      (#""type":"button","button":{"text":"Lihat status"}"#, .text("Lihat status")),
      (
        #""type":"location","location":{"latitude":-6.1753921,"longitude":106.8271528,"#
          + #""name":"Monas","address":"Gambir, Jakarta"}"#,
        .location(
          Location(
            latitude: -6_175_392, longitude: 106_827_153, name: "Monas, Gambir, Jakarta"))
      ),
      (
        #""type":"location","location":{"latitude":0,"longitude":"0.0"}"#,
        .location(Location(latitude: 0, longitude: 0))
      ),
      (
        #""type":"contacts","contacts":[{"birthday":"2000-01-01"},{"name":{"#
          + #""formatted_name":"Siti"},"phones":[{"type":"HOME"},{"phone":"+62 812","#
          + #""wa_id":"62812"}]}]"#,
        .contactCard(ContactCard(name: "Siti", phone: "+62 812"))
      ),
      (
        #""type":"contacts","contacts":[{"phones":[{"wa_id":"62812"}],"#
          + #""origin":"contact_request"}]"#,
        .contactCard(ContactCard(name: "", phone: "62812"))
      ),
      (
        #""type":"contacts","contacts":[{"name":{"first_name":"Siti","last_name":"Aminah"}}]"#,
        .contactCard(ContactCard(name: "Siti Aminah", phone: ""))
      ),
    ] as [(String, InboundMessage)])
  func `what a person says becomes what the engine sees`(
    rest: String, message: InboundMessage
  ) throws {
    let (item, reasons) = try Self.item(rest)
    #expect(item.message == message)
    #expect(item.attachment == nil)
    #expect(reasons.isEmpty)
  }

  @Test(
    arguments: [
      ("image", .image, false), ("video", .video, false), ("audio", .audio, true),
      ("voice", .audio, true), ("document", .document, false), ("sticker", .sticker, false),
    ] as [(String, Media.Kind, Bool)])
  func `a file is named, never held`(type: String, kind: Media.Kind, isVoice: Bool) throws {
    let (item, _) = try Self.item(
      #""type":"\#(type)","\#(type)":{"id":"1908647269898587","mime_type":"a/b; codecs=x","#
        + #""sha256":"wvqX","caption":"bukti","filename":"../../etc/passwd","#
        + #""url":"https://lookaside.fbsbx.com/x"\#(type == "audio" ? #","voice":true"# : "")}"#)
    #expect(
      item.message
        == .media(Media(kind: kind, reference: "1908647269898587", caption: "bukti")))
    #expect(
      item.attachment
        == Attachment(
          mediaID: "1908647269898587", mimeType: "a/b; codecs=x", sha256: "wvqX",
          url: "https://lookaside.fbsbx.com/x", fileName: "../../etc/passwd", isVoice: isVoice))
  }

  @Test func `of a file only its identifier must be there`() throws {
    let (item, _) = try Self.item(#""type":"document","document":{"id":77}"#)
    #expect(item.message == .media(Media(kind: .document, reference: "77")))
    #expect(item.attachment == Attachment(mediaID: "77", mimeType: ""))
  }

  @Test(
    arguments: [
      #""type":"unsupported","errors":[{"code":131051,"title":"x"}],"unsupported":{"type":"poll"}"#,
      #""type":"image","errors":[{"code":131052,"title":"Media download error"}]"#,
      #""type":"image","image":{"mime_type":"image/jpeg"}"#,
      #""type":"image","image":"x""#,
      #""type":"text""#, #""type":"text","text":{}"#, #""type":"text","text":"x""#,
      #""type":"text","text":{"body":5}"#,
      #""type":"interactive""#, #""type":"interactive","interactive":{"type":"button_reply"}"#,
      #""type":"interactive","interactive":{"type":"list_reply","list_reply":{"title":"x"}}"#,
      #""type":"interactive","interactive":{"type":"nfm_reply","nfm_reply":{"name":"flow","#
        + #""body":"Sent","response_json":"{}"}}"#,
      #""type":"interactive","interactive":{"type":"call_permission_reply"}"#,
      #""type":"button","button":{}"#,
      #""type":"location","location":{"latitude":91,"longitude":0}"#,
      #""type":"location","location":{"latitude":1e400,"longitude":0}"#,
      #""type":"location","location":{"latitude":0}"#,
      #""type":"contacts","contacts":[]"#, #""type":"contacts","contacts":[5,{}]"#,
      #""type":"order","order":{"catalog_id":"1","product_items":[]}"#,
      #""type":"jenis_baru","jenis_baru":{"a":1}"#, #""type":5"#, #""type":null"#,
    ])
  func `what cannot be read is answered all the same, and kept`(rest: String) throws {
    let (item, reasons) = try Self.item(rest)
    #expect(item.message == .unsupported)
    #expect(reasons == ["unsupported"])
  }

  @Test(
    arguments: [
      (#""type":"reaction","reaction":{"message_id":"wamid.1","emoji":"👍"}"#, "reaction"),
      (#""type":"reaction","reaction":{"message_id":"wamid.1"}"#, "reaction"),
      (
        #""type":"edit","edit":{"original_message_id":"wamid.1","message":{"type":"text"}}"#, "edit"
      ),
      (#""type":"revoke","revoke":{"original_message_id":"wamid.1"}"#, "revoke"),
      (#""type":"request_welcome""#, "welcome"),
      (#""type":"text","text":{"body":"Halo semua"},"group_id":"120363@g.us""#, "group"),
      (#""type":"system","system":{"type":"customer_identity_changed","body":"x"}"#, "system"),
    ])
  func `what belongs to another message starts no turn`(rest: String, reason: String) throws {
    let content = try Fixtures.content(of: Fixtures.messages([Fixtures.message(rest)]))
    #expect(content.intake.messages.isEmpty)
    #expect(content.reasons == [reason])
    let kept = content.intake.journal.first.map { String(decoding: $0.bytes, as: UTF8.self) }
    #expect(kept == Fixtures.message(rest))
  }

  @Test(
    arguments: [
      (#"{"type":"user_changed_number","wa_id":"6281299990000","body":"x"}"#, ["6281299990000"]),
      (#"{"type":"customer_changed_number","new_wa_id":"+6281299990000"}"#, ["6281299990000"]),
      (#"{"type":"user_changed_user_id","user_id":"ID.7"}"#, ["ID.7"]),
      (
        #"{"type":"user_changed_number","wa_id":"6281299990000","user_id":"ID.7"}"#,
        ["6281299990000", "ID.7"]
      ),
    ])
  func `a new number or identifier is the same person`(system: String, names: [String]) throws {
    let message = Fixtures.message(#""type":"system","system":\#(system)"#)
    // Meta sends no contacts with these.
    let content = try Fixtures.content(of: Fixtures.messages([message], contacts: []))
    #expect(
      content.intake.changes.flatMap(\.names)
        == names.map { name in
          name.hasPrefix("ID")
            ? AliasChange(previous: .user(Fixtures.user), current: .user(name))
            : AliasChange(previous: .phone(Fixtures.phone), current: .phone(name))
        })
    #expect(content.reasons == ["system"])
    #expect(content.intake.changes.map(\.id) == [MessageID(Fixtures.id)])
    #expect(content.intake.changes.map(\.at) == [Fixtures.sentAt])
  }

  @Test func `a change of the number has its place among the messages`() throws {
    let system = #""type":"system","system":{"type":"user_changed_number","wa_id":"62812"}"#
    let content = try Fixtures.content(
      of: Fixtures.messages(
        [
          Fixtures.text("a"), Fixtures.message(system), Fixtures.text("b"),
          Fixtures.message(system),
        ], contacts: []))
    #expect(content.intake.messages.count == 2)
    #expect(content.intake.changes.map(\.messagesBefore) == [1, 2])
  }

  @Test(
    arguments: [
      (Duration.seconds(7 * 86_400), ["system"]),
      (.seconds(7 * 86_400 + 1), ["too_old", "system"]),
    ])
  func `a change of the number that Meta would not repeat any more is not believed`(
    age: Duration, reasons: [String]
  ) throws {
    let sentAt = (Fixtures.arrival + (.zero - age)).milliseconds / 1_000
    let message =
      #"{"from":"\#(Fixtures.phone)","id":"wamid.1","timestamp":"\#(sentAt)","type":"system","#
      + #""system":{"type":"user_changed_number","wa_id":"6281299990000"}}"#
    let content = try Fixtures.content(of: Fixtures.messages([message], contacts: []))
    #expect(content.reasons == reasons)
    #expect(content.intake.changes.isEmpty == reasons.contains("too_old"))
  }

  @Test func `what a message answers, and how often it was passed on, is kept`() throws {
    func context(_ context: String) throws -> MessageContext {
      try Self.item(#""type":"text","text":{"body":"x"},"context":\#(context)"#).0.context
    }
    #expect(
      try context(#"{"from":"628110000000","id":"wamid.9"}"#)
        == MessageContext(answers: MessageID("wamid.9")))
    #expect(try context(#"{"forwarded":true}"#) == MessageContext(isForwarded: true))
    #expect(
      try context(#"{"frequently_forwarded":true}"#)
        == MessageContext(isForwarded: true, isFrequentlyForwarded: true))
    #expect(try context(#"{"id":"","forwarded":"ya"}"#) == MessageContext())
    #expect(try context("null") == MessageContext())
  }

  @Test func `an advertisement that brought the person is kept`() throws {
    let (item, _) = try Self.item(
      #""type":"text","text":{"body":"x"},"referral":{"source_url":"https://fb.me/1","#
        + #""source_id":"120","source_type":"ad","headline":"Lapor hoaks","body":"Mari"}"#)
    #expect(
      item.referral
        == Referral(sourceURL: "https://fb.me/1", sourceID: "120", headline: "Lapor hoaks"))
  }

  @Test(
    arguments: [
      (#""1760000000""#, Fixtures.sentAt), ("1760000000", Fixtures.sentAt),
      ("1760000000000", Fixtures.sentAt), (#""1760000000000""#, Fixtures.sentAt),
      ("9760000000", Fixtures.arrival), (#""9223372036854775807""#, Fixtures.arrival),
      (#""kemarin""#, nil), ("null", nil), ("-5", nil), ("0", nil), ("1e9", nil), ("{}", nil),
    ] as [(String, Timestamp?)])
  func `a time is read in any of its forms`(time: String, moment: Timestamp?) throws {
    let message =
      #"{"from":"\#(Fixtures.phone)","id":"wamid.1","timestamp":\#(time),"type":"text","#
      + #""text":{"body":"x"}}"#
    let content = try Fixtures.content(of: Fixtures.messages([message]))
    #expect(content.intake.messages.map(\.sentAt) == [moment])
  }

  @Test(arguments: ["unsupported", "image", "video"])
  func `a file that was too large for the channel is told apart`(_ type: String) throws {
    let (item, _) = try Self.item(
      #""type":"\#(type)","errors":[{"code":131052,"title":"Media download error"}]"#)
    #expect(item.message == .unsupported)
    #expect(item.problem == .tooLarge)
    let (other, _) = try Self.item(#""type":"unsupported","errors":[{"code":131051}]"#)
    #expect(other.problem == nil)
  }
}
