import Conversations
import Dialogue
import Testing
import WhatsApp

/// Who a message is from: numbers, identifiers, and what the contacts beside a message teach.
struct ContactNameTests {
  private typealias Fixtures = WebhookFixtures

  @Test(
    arguments: [
      ("6281290001111", .phone("6281290001111")), ("+6281290001111", .phone("6281290001111")),
      ("ID.1349", .user("ID.1349")), ("ID.aB9", .user("ID.aB9")),
      ("ID.ENT.1349", .parentUser("ID.ENT.1349")),
      (
        "ID." + String(repeating: "a", count: 128),
        .user("ID." + String(repeating: "a", count: 128))
      ),
      ("", nil), ("+", nil), ("123", nil), ("id.1349", nil), ("IDN.1349", nil), ("ID.", nil),
      ("ID.13-49", nil), ("ID.ENT.", nil), ("ID.XXX.1", nil), ("ID.ENT.1.2", nil), ("628 12", nil),
      ("ID." + String(repeating: "a", count: 129), nil), (String(repeating: "1", count: 21), nil),
      ("６２８１２", nil), ("ID.１", nil), ("budi@s.whatsapp.net", nil),
    ] as [(String, ContactIdentifier?)])
  func `names are told apart by how they look`(text: String, name: ContactIdentifier?) {
    #expect(ContactIdentifier(named: text) == name)
  }

  private static func senders(_ sender: String, contacts: [String]) throws -> [ContactIdentity] {
    let separator = sender.isEmpty ? "" : ","
    let message =
      "{\(sender)\(separator)" + #""id":"wamid.1","type":"text","text":{"body":"x"}}"#
    return try Fixtures.content(of: Fixtures.messages([message], contacts: contacts))
      .intake.messages.map(\.contact)
  }

  private static let other = #"{"profile":{"name":"Siti"},"wa_id":"6281299990000"}"#

  @Test(
    arguments: [
      // The number, the identifier, both; the identifier where the number belongs.
      (#""from":"6281290001111""#, Fixtures.person),
      (#""from_user_id":"ID.13491208655302741918""#, Fixtures.person),
      (#""from":"","from_user_id":"ID.13491208655302741918""#, Fixtures.person),
      (#""from":"ID.13491208655302741918""#, Fixtures.person),
      (
        #""from":"6281290001111","from_parent_user_id":"ID.ENT.5""#,
        ContactIdentity(
          phone: Fixtures.phone, user: Fixtures.user, parentUser: "ID.ENT.5", profileName: "Budi")
      ),
    ])
  func `the contact that has a name in common completes the sender`(
    sender: String, person: ContactIdentity
  ) throws {
    #expect(try Self.senders(sender, contacts: [Self.other, Fixtures.contact]) == [person])
    #expect(try Self.senders(sender, contacts: [Fixtures.contact, Self.other]) == [person])
  }

  @Test func `the only contact stands for a sender without a name in common`() throws {
    let nameless = #"{"profile":{"username":"budi_s"},"user_id":"ID.5"}"#
    #expect(
      try Self.senders(#""from":"6281290001111""#, contacts: [nameless])
        == [ContactIdentity(phone: Fixtures.phone, user: "ID.5", profileName: "budi_s")])
    #expect(try Self.senders("", contacts: [Fixtures.contact]) == [Fixtures.person])
  }

  @Test(
    arguments: [
      // A number and an identifier, two identifiers, and a third who names nobody.
      ([#""from":"6281290001111""#, #""from_user_id":"ID.5""#], [Fixtures.person, Self.stranger]),
      (
        [#""from_user_id":"ID.5""#, #""from_user_id":"ID.6""#],
        [Self.stranger, ContactIdentity(user: "ID.6")]
      ),
      (
        [#""from_user_id":"ID.5""#, #""from":"6281290001111""#, #""x":1"#],
        [Self.stranger, Fixtures.person]
      ),
    ])
  func `of two who write in one body the only contact stands for whom it names`(
    senders: [String], persons: [ContactIdentity]
  ) throws {
    let messages = senders.map { #"{\#($0),"id":"wamid.1","type":"text","text":{"body":"x"}}"# }
    let content = try Fixtures.content(of: Fixtures.messages(messages))
    #expect(content.intake.messages.map(\.contact) == persons)
  }

  private static let stranger = ContactIdentity(user: "ID.5")

  @Test func `two of one person in a body are still whom the only contact names`() throws {
    let nameless = #"{"profile":{"name":"Budi"},"user_id":"ID.5"}"#
    let message = #"{"from":"6281290001111","id":"wamid.1","type":"text","text":{"body":"x"}}"#
    let content = try Fixtures.content(
      of: Fixtures.messages([message, message], contacts: [nameless]))
    #expect(
      content.intake.messages.map(\.contact)
        == Array(
          repeating: ContactIdentity(phone: Fixtures.phone, user: "ID.5", profileName: "Budi"),
          count: 2))
  }

  @Test func `a contact who is clearly somebody else teaches nothing`() throws {
    let both = #"{"profile":{"name":"Siti"},"wa_id":"6281299990000","user_id":"ID.9"}"#
    #expect(
      try Self.senders(#""from":"6281290001111""#, contacts: [both])
        == [ContactIdentity(phone: Fixtures.phone)])
    #expect(
      try Self.senders(#""from":"6281290001111""#, contacts: [Self.other, both])
        == [ContactIdentity(phone: Fixtures.phone)])
  }

  @Test(arguments: [#""from":"budi""#, #""from":5"#, #""from":null"#, ""])
  func `a message from nobody is kept and not answered`(sender: String) throws {
    let separator = sender.isEmpty ? "" : ","
    let message = "{\(sender)\(separator)" + #""id":"wamid.1","type":"text","text":{"body":"x"}}"#
    let content = try Fixtures.content(of: Fixtures.messages([message], contacts: []))
    #expect(content.intake.messages.isEmpty)
    #expect(content.reasons == ["no_sender"])
  }
}
