import Conversations
import Dialogue
import TestSupport
import Testing
import WhatsApp

/// Damaged bodies: whatever is done to one item, nothing crashes, and its neighbours are read.
struct WebhookMutationTests {
  private typealias Fixtures = WebhookFixtures

  private static let kinds = [
    #""type":"text","text":{"body":"Halo"}"#,
    #""type":"image","image":{"id":"1","mime_type":"image/jpeg","sha256":"x","caption":"a"}"#,
    #""type":"interactive","interactive":{"type":"list_reply","#
      + #""list_reply":{"id":"k","title":"Ya"}}"#,
    #""type":"location","location":{"latitude":-6.1,"longitude":106.8,"name":"Monas"}"#,
    #""type":"contacts","contacts":[{"name":{"formatted_name":"A"},"phones":[{"phone":"62"}]}]"#,
    #""type":"system","system":{"type":"user_changed_number","wa_id":"6281299990000"}"#,
    #""type":"button","button":{"payload":"x","text":"y"},"context":{"id":"w","forwarded":true}"#,
    #""type":"reaction","reaction":{"message_id":"w","emoji":"👍"},"errors":[{"code":131051}]"#,
  ]
  private static let values = [
    "null", "true", "0", "-1e999", "99999999999999999999", "\"\"", "\"\\ud83d\"", "\"x\"", "[]",
    "{}", "[[[]]]", #"{"id":{"id":{}}}"#, "[null,5]", "\"\\u0000\"",
  ]

  /// The same JSON with one value replaced.
  ///
  /// Values are found where one may begin, behind a colon or bracket, so the text stays JSON.
  private static func damaged(_ item: String, with numbers: inout SeededNumbers) throws -> String {
    let document = try JSONDocument(Array(item.utf8))
    var places: [Range<Int>] = []
    func visit(_ value: JSONValue) {
      let raw = value.rawBytes
      // The bytes of a text stand between its quotes.
      let margin = value.text == nil ? 0 : 1
      places.append(raw.startIndex - margin..<raw.endIndex + margin)
      for member in value.members { visit(member.value) }
      for element in value.elements { visit(element) }
    }
    visit(document.root)
    let place = try #require(places.randomElement(using: &numbers))
    var bytes = Array(item.utf8)
    bytes.replaceSubrange(place, with: Array((values.randomElement(using: &numbers) ?? "0").utf8))
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func `of 2,000 items with a wrong value none hides its neighbours`() throws {
    var numbers = SeededNumbers(seed: 11)
    for _ in 0..<2_000 {
      let kind = try #require(Self.kinds.randomElement(using: &numbers))
      let bad = try Self.damaged(Fixtures.message(kind, id: "wamid.tengah"), with: &numbers)
      let messages = [Fixtures.text("awal", id: "1"), bad, Fixtures.text("akhir", id: "2")]
      let content = try Fixtures.content(of: Fixtures.messages(messages))
      let texts = content.intake.messages.filter { ["1", "2"].contains($0.id.rawValue) }
      #expect(texts.map(\.message) == [.text("awal"), .text("akhir")], "\(bad)")
      #expect(texts.allSatisfy { $0.contact == Fixtures.person }, "\(bad)")
      let looked =
        content.intake.messages.count - 2 + content.intake.journal.count
        + content.intake.changes.count
      #expect(looked >= 1, "\(bad)")
    }
  }

  @Test func `of 10,000 bodies with wrong bytes none crashes, and what is left is read`() throws {
    var numbers = SeededNumbers(seed: 12)
    let whole = Array(
      Fixtures.body(changes: [
        Fixtures.change(
          field: "messages",
          value: Fixtures.value(
            messages: Self.kinds.enumerated().map { Fixtures.message($1, id: "wamid.\($0)") },
            statuses: [#"{"id":"wamid.1","status":"sent","timestamp":"1760000000"}"#]))
      ]).utf8)
    let decoder = WebhookDecoder(numbers: [Fixtures.number])
    var read = 0
    for _ in 0..<10_000 {
      var bytes = whole
      for _ in 0..<Int.random(in: 1...3, using: &numbers) where !bytes.isEmpty {
        let place = Int.random(in: 0..<bytes.count, using: &numbers)
        switch Int.random(in: 0..<5, using: &numbers) {
        case 0: bytes.remove(at: place)
        case 1: bytes[place] = UInt8.random(in: 0...255, using: &numbers)
        case 2:
          let end = min(bytes.count, place + Int.random(in: 1...60, using: &numbers))
          bytes.insert(contentsOf: bytes[place..<end], at: place)
        case 3: bytes[place] = UInt8(ascii: "a")
        default: bytes.removeSubrange(place..<min(bytes.count, place + 20))
        }
      }
      do {
        let content = try decoder.content(of: bytes, arrival: Fixtures.arrival)
        #expect(!content.intake.isEmpty)
        read += 1
      } catch {
        // Refused as a whole: not JSON any more.
      }
    }
    #expect(read > 1_000)
  }
}
