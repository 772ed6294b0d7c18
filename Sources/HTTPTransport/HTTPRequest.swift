/// A request that has come in.
package struct HTTPRequest: Sendable {
  /// `GET`, `POST` … as it was written; methods are case-sensitive (RFC 9110, section 9.1).
  package var method: String
  /// The path, percent-decoded, without the query.
  package var path: String
  /// The query's parameters in their order, decoded; one without `=` has an empty value.
  package var query: [HTTPField]
  /// In their order.
  package var headers: [HTTPField]
  /// The whole body; empty while only the head is there.
  package var body: [UInt8]

  package init(
    method: String, path: String, query: [HTTPField] = [], headers: [HTTPField] = [],
    body: [UInt8] = []
  ) {
    self.method = method
    self.path = path
    self.query = query
    self.headers = headers
    self.body = body
  }
}

/// What is answered to a request.
package struct HTTPResponse: Hashable, Sendable {
  /// 200 … 599.
  package var status: Int
  /// Length, date and connection are added by the server.
  package var headers: [HTTPField]
  package var body: [UInt8]
  /// Whether the connection is closed behind the answer.
  package var closesConnection: Bool

  package init(
    status: Int, headers: [HTTPField] = [], body: [UInt8] = [], closesConnection: Bool = false
  ) {
    self.status = status
    self.headers = headers
    self.body = body
    self.closesConnection = closesConnection
  }

  /// A short text that no browser takes for anything else.
  package static func text(
    _ status: Int, _ text: String = "", headers: [HTTPField] = []
  ) -> HTTPResponse {
    HTTPResponse(
      status: status,
      headers: [
        HTTPField("Content-Type", "text/plain; charset=utf-8"),
        HTTPField("X-Content-Type-Options", "nosniff"),
      ] + headers, body: Array(text.utf8))
  }

  /// A document in JSON.
  package static func json(_ status: Int, _ text: String) -> HTTPResponse {
    HTTPResponse(
      status: status,
      headers: [
        HTTPField("Content-Type", "application/json; charset=utf-8"),
        HTTPField("X-Content-Type-Options", "nosniff"), HTTPField("Cache-Control", "no-store"),
      ], body: Array(text.utf8))
  }

  /// Come again later: what the sender of a webhook repeats.
  ///
  /// - `seconds`: how much later (RFC 9110, section 10.2.3).
  package static func busy(retryAfter seconds: Int) -> HTTPResponse {
    .text(503, headers: [HTTPField("Retry-After", String(seconds))])
  }
}

/// Names a request that is answered later, perhaps by another thread.
///
/// An answer to one that is gone (closed, late) does nothing.
package struct ExchangeID: Hashable, Sendable {
  var slot: Int
  var generation: UInt64
}
