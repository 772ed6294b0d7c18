import Conversations
import Dialogue
import Testing
import WhatsApp

struct WebhookDecoderTests {
  private typealias Fixtures = WebhookFixtures

  private static func texts(_ content: WebhookContent) -> [String] {
    content.intake.messages.compactMap { item in
      if case .text(let text) = item.message { text } else { nil }
    }
  }

  @Test func `a whole batch is read in its order, entries and changes together`() throws {
    let batch = (0..<700).map { Fixtures.text("pesan \($0)", id: "wamid.\($0)") }
    let changes = stride(from: 0, to: 700, by: 70).map { start in
      Fixtures.change(
        field: "messages", value: Fixtures.value(messages: Array(batch[start..<start + 70])))
    }
    let content = try Fixtures.content(of: Fixtures.body(changes: changes))
    #expect(Self.texts(content) == (0..<700).map { "pesan \($0)" })
    #expect(content.intake.messages.map(\.id.rawValue) == (0..<700).map { "wamid.\($0)" })
    #expect(content.intake.journal.isEmpty)
  }

  @Test(
    arguments: [
      ("5", "not_an_object"), ("null", "not_an_object"), ("[]", "not_an_object"),
      ("{}", "no_identifier"), (#"{"id":5}"#, "no_identifier"), (#"{"id":""}"#, "no_identifier"),
      (#"{"id":"\#(String(repeating: "a", count: 513))"}"#, "long_identifier"),
    ])
  func `one bad item never touches its neighbours`(bad: String, reason: String) throws {
    let messages = [Fixtures.text("a", id: "1"), bad, Fixtures.text("b", id: "2")]
    let content = try Fixtures.content(of: Fixtures.messages(messages))
    #expect(Self.texts(content) == ["a", "b"])
    #expect(content.reasons == [reason])
    let status = #"{"id":"wamid.1","status":"sent"}"#
    let statuses = try Fixtures.content(of: Fixtures.statuses([status, bad, status]))
    #expect(statuses.intake.statuses.count == 2)
    #expect(statuses.intake.journal.count == 1)
  }

  @Test(
    arguments: [
      (#"{"object":"page","entry":[]}"#, ["foreign_object"]), ("{}", ["foreign_object"]),
      (#"{"object":"whatsapp_business_account"}"#, ["not_an_array"]),
      (#"{"object":"whatsapp_business_account","entry":{}}"#, ["not_an_array"]),
      (
        #"{"object":"whatsapp_business_account","entry":[5,{"changes":7}]}"#,
        ["not_an_object", "not_an_array"]
      ),
      (
        Fixtures.body(changes: ["5", "{}", Fixtures.change(field: "messages", value: "[]")]),
        ["not_an_object", "not_an_object", "not_an_object"]
      ),
      (
        Fixtures.body(changes: [Fixtures.change(field: "bidang_baru", value: "{}")]),
        ["unknown_field"]
      ),
      (
        Fixtures.body(changes: [Fixtures.change(field: "messages", value: #"{"messages":[{}]}"#)]),
        ["no_number"]
      ),
      (Fixtures.messages([Fixtures.text("x")], number: "999"), ["foreign_number"]),
      (
        Fixtures.body(changes: [
          Fixtures.change(
            field: "messages",
            value: #"{"metadata":{"phone_number_id":"106540352242922"},"messages":{},"statuses":5}"#
          )
        ]), ["not_an_array", "not_an_array"]
      ),
      (
        Fixtures.body(changes: [
          Fixtures.change(
            field: "messages",
            value: #"{"metadata":{"phone_number_id":"106540352242922"},"#
              + #""errors":[{"code":131000,"title":"Something went wrong"}]}"#)
        ]), ["channel_error"]
      ),
    ])
  func `whatever else is JSON is kept with its reason`(body: String, reasons: [String]) throws {
    let content = try Fixtures.content(of: body)
    #expect(content.intake.messages.isEmpty)
    #expect(content.reasons == reasons)
  }

  @Test(arguments: ["", "[]", "null", "5", "{", "{\"object\":}", "\"x\""])
  func `what is no JSON object is refused as a whole`(body: String) {
    #expect(throws: WebhookDecoder.Refusal.self) { try Fixtures.content(of: body) }
  }

  @Test func `a long item is journaled up to its limit`() throws {
    let text = String(repeating: "a", count: 20_000)
    let content = try Fixtures.content(
      of: Fixtures.messages([Fixtures.message(#""type":"baru","baru":"\#(text)""#)]))
    #expect(content.intake.journal.map(\.bytes.count) == [JournalEntry.longest])
  }

  @Test func `a message older than Meta ever repeats gets no turn`() throws {
    func content(_ age: Duration) throws -> WebhookContent {
      try WebhookDecoder(numbers: [Fixtures.number]).content(
        of: Array(Fixtures.messages([Fixtures.text("x")]).utf8), arrival: Fixtures.sentAt + age)
    }
    let days = { (count: Int) in Duration.seconds(count * 86_400) }
    #expect(try content(days(8)).intake.messages.count == 1)
    let late = try content(days(8) + .seconds(1))
    #expect(late.intake.messages.isEmpty)
    #expect(late.reasons == ["too_old"])
  }

  // MARK: Statuses

  @Test(
    arguments: [
      ("sent", .sent), ("delivered", .delivered), ("read", .read), ("played", .played),
      ("failed", .failed),
    ] as [(String, DeliveryStatus)])
  func `a status says how far a message of ours came`(word: String, state: DeliveryStatus) throws {
    let status =
      #"{"id":"wamid.1","status":"\#(word)","timestamp":"1760000000","#
      + #""recipient_id":"6281290001111","recipient_user_id":"ID.5","#
      + #""recipient_parent_user_id":"ID.ENT.6","biz_opaque_callback_data":"w1.a.b","#
      + #""conversation":{"id":"x"},"pricing":{"type":"regular"},"#
      + #""errors":[{"code":131026,"title":"Message undeliverable"}]}"#
    let content = try Fixtures.content(of: Fixtures.statuses([status]))
    #expect(
      content.intake.statuses == [
        StatusUpdate(
          id: MessageID("wamid.1"), status: state, at: Fixtures.sentAt,
          contact: ContactIdentity(
            phone: "6281290001111", user: "ID.5", parentUser: "ID.ENT.6"),
          callback: CallbackKey("w1.a.b"), errorCode: 131_026)
      ])
  }

  @Test func `of a status only its message and its word must be there`() throws {
    let content = try Fixtures.content(
      of: Fixtures.statuses([
        #"{"id":"wamid.1","status":"read","biz_opaque_callback_data":"milik orang lain"}"#,
        #"{"id":"wamid.2","status":"deleted"}"#, #"{"id":"wamid.2","status":"warning"}"#,
        #"{"id":"wamid.3"}"#,
      ]))
    #expect(
      content.intake.statuses == [StatusUpdate(id: MessageID("wamid.1"), status: .read)])
    #expect(content.reasons == ["unknown_status", "unknown_status", "unknown_status"])
  }

  // MARK: Other fields

  @Test(
    arguments: [
      ("account_update", #"{"event":"DISABLED_UPDATE"}"#, .sendingStopped),
      ("account_update", #"{"event":"ACCOUNT_RESTRICTION"}"#, .sendingStopped),
      ("account_update", #"{"event":"ACCOUNT_VIOLATION"}"#, .alert),
      ("account_alerts", #"{"alert_severity":"CRITICAL"}"#, .alert),
      ("account_review_update", #"{"decision":"REJECTED"}"#, .alert),
      ("security", #"{"event":"PIN_CHANGED"}"#, .alert),
      ("phone_number_quality_update", #"{"event":"FLAGGED"}"#, .warning),
      ("phone_number_quality_update", #"{"event":"UPGRADE"}"#, .record),
      ("template_category_update", "{}", .warning),
      ("business_capability_update", "{}", .record),
      ("group_lifecycle_update", "{}", .record),
      (
        "message_template_status_update",
        #"{"event":"PAUSED","message_template_name":"status","message_template_language":"id"}"#,
        .template(name: "status", language: "id", isUsable: false)
      ),
      (
        "message_template_status_update",
        #"{"event":"APPROVED","message_template_name":"status","message_template_language":"id"}"#,
        .template(name: "status", language: "id", isUsable: true)
      ),
      (
        "user_preferences",
        #"{"contacts":[\#(Fixtures.contact)],"user_preferences":[{"wa_id":"6281290001111","#
          + #""category":"marketing_messages","value":"stop"}]}"#,
        .marketing(Fixtures.person, isAllowed: false)
      ),
      (
        "user_preferences",
        #"{"user_preferences":[{"user_id":"ID.5","category":"marketing_messages","#
          + #""value":"resume"}]}"#,
        .marketing(ContactIdentity(user: "ID.5"), isAllowed: true)
      ),
      (
        "user_preferences",
        #"{"user_preferences":[{"user_id":"ID.5","category":"lain","value":"stop"}]}"#, .record
      ),
    ] as [(String, String, AccountNotice.Meaning)])
  func `news of the account have a meaning`(
    field: String, value: String, meaning: AccountNotice.Meaning
  ) throws {
    let content = try Fixtures.content(
      of: Fixtures.body(changes: [Fixtures.change(field: field, value: value)]))
    #expect(content.notices.map(\.meaning) == [meaning])
    #expect(content.notices.map(\.field) == [field])
    #expect(content.reasons == ["notice"])
  }

  @Test(
    arguments: [
      #"{"user_id_update":[{"wa_id":"6281290001111","#
        + #""user_id":{"previous":"ID.1","current":"ID.2"}}]}"#,
      #"{"user_id_update":{"user_id":{"previous":"ID.1","current":"ID.2"}}}"#,
      #"{"user_id":{"previous":"ID.1","current":"ID.2"}}"#,
    ])
  func `a new identifier takes the place of the old one`(value: String) throws {
    let content = try Fixtures.content(
      of: Fixtures.body(changes: [Fixtures.change(field: "user_id_update", value: value)]))
    #expect(
      content.intake.changes.flatMap(\.names) == [
        AliasChange(previous: .user("ID.1"), current: .user("ID.2"))
      ])
  }

  @Test func `a change of an identifier is known again by what it says`() throws {
    func change(_ names: String, _ rest: String = "") throws -> NameChange? {
      let value = #"{"user_id_update":[{"user_id":{\#(names)}\#(rest)}]}"#
      return try Fixtures.content(
        of: Fixtures.body(changes: [Fixtures.change(field: "user_id_update", value: value)])
      ).intake.changes.first
    }
    let names = #""previous":"ID.1","current":"ID.2""#
    let time = #","timestamp":"1760000000""#
    let first = try #require(try change(names, time))
    #expect(first.at == Fixtures.sentAt)
    #expect(try change(names, time) == first)
    let others = [
      try change(names), try change(#""previous":"ID.2","current":"ID.1""#, time),
      try change(names, #","timestamp":"1760000001""#),
    ]
    #expect(Set(others.map(\.?.id) + [first.id]).count == 4)
    #expect(others[0]?.at == Fixtures.arrival)
    // Older than Meta ever repeats.
    #expect(try change(names, #","timestamp":"1759000000""#) == nil)
  }
}
