import Conversations
import HTTPTransport
import Telemetry
import WhatsApp

/// Calls of the Graph API and what their answers are to the sender.
enum GraphCall {
  /// For a call of the Graph API; the store takes a sender for dead after two minutes.
  static let time: Duration = .seconds(20)
  /// An answer is a few hundred bytes.
  private static let answerBytes = 1 << 20

  /// A request to `/<number>/messages`.
  static func messages(
    _ body: [UInt8], from number: PhoneNumberID, settings: Settings, token: AccessToken
  ) -> HTTPCall {
    var call = HTTPCall(
      .post, "\(settings.graphURL)/\(settings.graphVersion)/\(number.rawValue)/messages",
      headers: [
        HTTPField("Authorization", "Bearer \(token.value.revealed)"),
        HTTPField("Content-Type", "application/json"), HTTPField("Accept", "application/json"),
      ], body: body)
    call.totalTime = time
    call.responseBytes = answerBytes
    return call
  }

  /// What the sender decides by.
  static func answer(
    of result: Result<HTTPReply, HTTPCallFailure>
  ) -> GraphAnswer {
    switch result {
    case .failure(let failure):
      if failure.mayHaveArrived { return .ambiguous }
      return failure.reason == .notTrusted ? .untrusted : .notSent
    case .success(let reply):
      return GraphAnswer(
        status: reply.status, body: reply.body,
        retryAfter: reply.headers.first(named: "Retry-After"))
    }
  }
}
