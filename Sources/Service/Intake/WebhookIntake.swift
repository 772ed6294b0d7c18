import Conversations
package import Cryptography
import Dialogue
package import HTTPTransport
import Synchronization
package import Telemetry
import WhatsApp

/// What the public side answers: the handshake, webhooks, and whether the service is alive.
///
/// Runs on the server's thread: the signature is checked over the raw bytes before anything is
/// read, then the body is read and handed to the committer. An unsigned request leaves nothing
/// behind but a number.
package final class WebhookIntake: Sendable {
  /// How long a refused sender should wait, in seconds.
  private static let retryAfter = 5

  private let verifyToken: Secret
  private let signature: Mutex<WebhookSignature>
  private let decoder: WebhookDecoder
  private let committer: IntakeCommitter
  private let health: ServiceHealth
  private let clock: ServiceClock
  private let metrics: ServiceMetrics
  private let logger: Logger

  /// The settings have one or two app secrets.
  package init(
    settings: Settings, committer: IntakeCommitter, health: ServiceHealth, clock: ServiceClock,
    metrics: ServiceMetrics, logger: Logger
  ) throws(CryptographyError) {
    let secrets = settings.appSecrets.map { Array($0.revealed.utf8) }
    signature = Mutex(
      try WebhookSignature(secrets[0], secrets.count > 1 ? secrets[1] : nil))
    verifyToken = settings.verifyToken
    decoder = WebhookDecoder(numbers: Set(settings.phoneNumberIDs))
    self.committer = committer
    self.health = health
    self.clock = clock
    self.metrics = metrics
    self.logger = logger
  }

  /// What the server does with requests of the public side.
  package var handler: HTTPServer.Handler {
    HTTPServer.Handler(
      refuse: { self.refusal(of: $0) },
      handle: { request, exchange in self.answer(to: request, exchange) },
      endRound: { self.committer.startIfNeeded() })
  }

  // MARK: - The head

  private func refusal(of head: HTTPRequest) -> HTTPResponse? {
    let methods: [String]
    switch head.path {
    case "/webhook": methods = ["GET", "POST"]
    case "/healthz", "/readyz": methods = ["GET", "HEAD"]
    default: return .text(404)
    }
    guard methods.contains(head.method) else {
      return .text(405, headers: [HTTPField("Allow", methods.joined(separator: ", "))])
    }
    guard head.method == "POST" else { return nil }
    if health.isStopping { return reject("stopping", .busy(retryAfter: Self.retryAfter)) }
    if committer.isFull { return reject("queue_full", .busy(retryAfter: Self.retryAfter)) }
    return nil
  }

  // MARK: - The whole request

  private func answer(to request: HTTPRequest, _ exchange: ExchangeID) -> HTTPResponse? {
    switch (request.path, request.method) {
    case ("/healthz", _): return .text(200, "ok\n")
    case ("/readyz", _): return .json(health.isReady ? 200 : 503, health.json)
    case ("/webhook", "GET"): return handshake(request)
    default: return webhook(request, exchange)
    }
  }

  private func handshake(_ request: HTTPRequest) -> HTTPResponse {
    let challenge = WebhookHandshake.answer(
      to: request.query.map { ($0.name, $0.value) }, verifyToken: verifyToken.revealed)
    guard let challenge else {
      logger.warning("Webhook registration refused")
      return reject("handshake", .text(403))
    }
    logger.notice("Webhook registration answered")
    metrics.webhookRequests.of("200").add()
    return .text(200, challenge)
  }

  private func webhook(_ request: HTTPRequest, _ exchange: ExchangeID) -> HTTPResponse? {
    guard isSigned(request) else { return reject("signature", HTTPResponse(status: 401)) }
    let now = clock.now()
    let content: WebhookContent
    do throws(WebhookDecoder.Refusal) {
      content = try decoder.content(of: request.body, arrival: now.wall)
    } catch {
      return reject("malformed", .text(400))
    }
    for notice in content.notices { log(notice) }
    committer.add(content.intake, exchange, bodyBytes: request.body.count, at: now)
    return nil
  }

  private func isSigned(_ request: HTTPRequest) -> Bool {
    // Two of them are nobody's.
    guard request.headers.count(named: "X-Hub-Signature-256") == 1,
      let header = request.headers.first(named: "X-Hub-Signature-256"),
      let code = WebhookSignature.code(inHeader: header)
    else { return false }
    return signature.withLock { signature in
      do throws(CryptographyError) {
        return try signature.isRight(code, for: request.body)
      } catch {
        logger.error("Signature could not be computed")
        return false
      }
    }
  }

  private func reject(_ reason: String, _ response: HTTPResponse) -> HTTPResponse {
    metrics.webhookRequests.of(String(response.status)).add()
    metrics.webhookRejected.of(reason).add()
    return response
  }

  private func log(_ notice: AccountNotice) {
    let fields: KeyValuePairs<String, LogValue> = [
      "field": .public(notice.field), "event.name": .public(notice.event),
    ]
    switch notice.meaning {
    case .sendingStopped: logger.critical("Account may no longer send", fields)
    case .sendingAllowed: logger.notice("Account may send again", fields)
    case .alert: logger.error("Account news need a look", fields)
    case .warning: logger.warning("Account quality or limit changed", fields)
    case .record, .template, .marketing: logger.notice("Account news", fields)
    }
    metrics.accountNews.of(notice.meaning.name).add()
  }
}

extension AccountNotice.Meaning {
  /// The name in metrics; deploy/peringatan.yml reads some of them.
  fileprivate var name: String {
    switch self {
    case .sendingStopped: "sending_stopped"
    case .sendingAllowed: "sending_allowed"
    case .alert: "alert"
    case .warning: "warning"
    case .record, .template, .marketing: "record"
    }
  }
}

extension InboundMessage {
  /// The kind's name for counting; a fixed few.
  var kindName: String {
    switch self {
    case .text: "text"
    case .tap: "tap"
    case .media(let media): "\(media.kind)"
    case .location: "location"
    case .contactCard: "contact_card"
    case .reaction: "reaction"
    case .unsupported: "unsupported"
    }
  }
}
