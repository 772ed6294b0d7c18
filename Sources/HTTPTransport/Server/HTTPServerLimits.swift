/// What a client may take of a server; whoever takes more is refused or closed.
///
/// The values are those of docs/operator; each bounds memory or time that a hostile client could
/// hold (slow clients: CWE-400; sizes: OWASP ASVS 5.0, 4.2.1 and 5.2.1).
package struct HTTPServerLimits: Sendable {
  /// Open connections.
  ///
  /// Above three quarters the one that has waited longest for a request is closed for each new one,
  /// so that slow clients never keep honest ones out.
  package var connections = Self.mostConnections
  /// Bytes of request line and headers together; more is answered 431.
  package var headBytes = 16 * 1_024
  /// Bytes of a body; more is answered 413.
  ///
  /// Meta sends up to 3 MB.
  package var bodyBytes = 4 * 1_024 * 1_024 + 512 * 1_024
  /// Bytes of all bodies that are being received; more is answered 503.
  ///
  /// Small bodies (`smallBodyBytes`) always pass.
  package var waitingBodyBytes = 48 * 1_024 * 1_024
  /// A body up to this size is received however much others have sent.
  package var smallBodyBytes = 16 * 1_024
  /// From the connection, or from the request line on a kept one, to the end of the headers.
  package var headTime: Duration = .seconds(10)
  /// From the end of the headers to the end of the body.
  package var bodyTime: Duration = .seconds(20)
  /// From the whole request to its answer; afterwards the server answers 503 by itself.
  package var answerTime: Duration = .seconds(15)
  /// For the client to take the answer.
  package var sendTime: Duration = .seconds(20)
  /// Between two requests on one connection.
  package var idleTime: Duration = .seconds(60)
  /// How often deadlines are looked at, and so how late they can be.
  package var sweepTime: Duration = .milliseconds(250)

  /// More are of no use to a service whose clients are the servers of one channel.
  package static let mostConnections = 2_048

  /// The limits of the public side.
  package init() {}
}
