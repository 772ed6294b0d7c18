import Conversations
import Testing
import WhatsApp

struct AnswerReaderTests {
  private static func answer(
    _ status: Int, _ body: String, retryAfter: String? = nil
  ) -> GraphAnswer {
    GraphAnswer(status: status, body: Array(body.utf8), retryAfter: retryAfter)
  }

  @Test(
    arguments: [
      (
        200,
        #"{"messaging_product":"whatsapp","contacts":[{"input":"+62","wa_id":"62"}],"#
          + #""messages":[{"id":"wamid.1","message_status":"accepted"}]}"#,
        .accepted(MessageID("wamid.1"))
      ),
      (200, #"{"success":true}"#, .ambiguous),
      (200, "", .ambiguous), (200, "<html>", .ambiguous), (200, "{}", .ambiguous),
      (200, #"{"messages":[]}"#, .ambiguous), (200, #"{"messages":[{"id":""}]}"#, .ambiguous),
      (204, "", .ambiguous),
      (
        400,
        #"{"error":{"message":"(#131056) Pair rate limit hit","type":"OAuthException","#
          + #""code":131056,"error_data":{"messaging_product":"whatsapp","details":"Tunggu"},"#
          + #""fbtrace_id":"A"}}"#,
        .refused(status: 400, code: 131_056, retryAfter: nil)
      ),
      (
        401, #"{"error":{"message":"Error validating","code":"190","error_subcode":463}}"#,
        .refused(status: 401, code: 190, retryAfter: nil)
      ),
      (
        500, #"{"error":{"message":"tanpa kode"}}"#,
        .refused(status: 500, code: nil, retryAfter: nil)
      ),
      (502, "<html>Bad gateway</html>", .refused(status: 502, code: nil, retryAfter: nil)),
      (302, #"{"messages":[{"id":"wamid.1"}]}"#, .redirected(status: 302)),
      (429, "", .refused(status: 429, code: nil, retryAfter: nil)),
    ] as [(Int, String, GraphAnswer)])
  func `each answer is read by what it says`(status: Int, body: String, answer: GraphAnswer) {
    #expect(Self.answer(status, body) == answer)
  }

  @Test(
    arguments: [
      ("5", 5), (" 60 ", 60), ("0", 0), ("-1", nil), ("Wed, 21 Oct 2026 07:28:00 GMT", nil),
      ("99999999", 86_400), ("", nil),
    ] as [(String, Int?)])
  func `a wait is a number of seconds, at most a day`(header: String, seconds: Int?) {
    #expect(
      Self.answer(503, "", retryAfter: header)
        == .refused(status: 503, code: nil, retryAfter: seconds.map { .seconds($0) }))
  }

  @Test func `the address of a file is read with its size and hash`() throws {
    let body =
      #"{"url":"https://lookaside.fbsbx.com/x","mime_type":"image/jpeg","sha256":"ab","#
      + #""file_size":"303833","id":"2","messaging_product":"whatsapp"}"#
    let address = try #require(MediaAddress(body: Array(body.utf8)))
    #expect(address.url == "https://lookaside.fbsbx.com/x")
    #expect(address.bytes == 303_833)
    #expect(address.digest == "ab")
    #expect(MediaAddress(body: Array(#"{"error":{"code":100}}"#.utf8)) == nil)
    #expect(MediaAddress(body: []) == nil)
  }
}
