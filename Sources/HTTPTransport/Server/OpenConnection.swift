/// What is known of one connection: what it is doing and until when it may.
///
/// Touched by the server's thread alone.
final class OpenConnection {
  enum Phase {
    /// A request's head is expected or under way: behind the accept, or behind a request line.
    case head
    case body
    /// Waits for the service's answer.
    case answer
    /// Takes the answer.
    case send
    /// Between two requests.
    case idle
    /// Was told to close; the library has not noticed yet.
    case closing
  }

  let descriptor: Int32
  /// Where it stands in the list of all connections.
  var index: Int
  private(set) var phase = Phase.head
  /// Monotonic milliseconds.
  private(set) var since: Int64
  private(set) var deadline: Int64

  init(descriptor: Int32, index: Int, now: Int64, limits: HTTPServerLimits) {
    self.descriptor = descriptor
    self.index = index
    since = now
    deadline = now + limits.headTime.wholeMilliseconds
  }

  func enter(_ phase: Phase, now: Int64, limits: HTTPServerLimits) {
    guard self.phase != .closing else { return }
    self.phase = phase
    since = now
    let time: Duration =
      switch phase {
      case .head: limits.headTime
      case .body: limits.bodyTime
      case .answer: limits.answerTime
      case .send: limits.sendTime
      case .idle: limits.idleTime
      case .closing: .zero
      }
    deadline = now + time.wholeMilliseconds
  }
}

extension Duration {
  /// Rounded down.
  var wholeMilliseconds: Int64 {
    components.seconds * 1_000 + components.attoseconds / 1_000_000_000_000_000
  }
}
