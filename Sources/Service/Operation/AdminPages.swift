import Diagnostics
package import HTTPTransport
import Telemetry

/// What the operators' side answers: metrics, the version, and how the service is.
package struct AdminPages: Sendable {
  private let health: ServiceHealth
  private let version: String
  private let metricsText: @Sendable () -> String

  /// `metricsText` gives Prometheus's page; it runs on the server's thread and must not block.
  package init(
    health: ServiceHealth, version: String, metricsText: @escaping @Sendable () -> String
  ) {
    self.health = health
    self.version = version
    self.metricsText = metricsText
  }

  /// What the server does with requests of the operators' side.
  package var handler: HTTPServer.Handler {
    HTTPServer.Handler(refuse: { refusal(of: $0) }, handle: { request, _ in answer(to: request) })
  }

  private func refusal(of head: HTTPRequest) -> HTTPResponse? {
    guard ["/healthz", "/readyz", "/metrics", "/version"].contains(head.path) else {
      return .text(404)
    }
    return ["GET", "HEAD"].contains(head.method)
      ? nil : .text(405, headers: [HTTPField("Allow", "GET, HEAD")])
  }

  private func answer(to request: HTTPRequest) -> HTTPResponse {
    switch request.path {
    case "/healthz": .text(200, "ok\n")
    case "/readyz": .json(health.isReady ? 200 : 503, health.json)
    case "/version":
      .json(
        200,
        JSONText.object([
          JSONText.Member("name", .string("wicara")), JSONText.Member("version", .string(version)),
        ]).text + "\n")
    default:
      HTTPResponse(
        status: 200,
        headers: [HTTPField("Content-Type", "text/plain; version=0.0.4; charset=utf-8")],
        body: Array(metricsText().utf8))
    }
  }
}
