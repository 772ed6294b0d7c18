package import Conversations
package import HTTPTransport
import Synchronization
package import Telemetry
import WhatsApp

/// Shows people that their message was read and that an answer is being written.
///
/// A courtesy, and so the first thing that is left out: when many are under way, and from the first
/// refusal until a message was sent again.
package final class ReadMarks: Sendable {
  /// Marks under way at the same time.
  private static let marks = 8

  private let settings: Settings
  private let token: AccessToken
  private let client: HTTPClient
  private let metrics: ServiceMetrics
  private let underWay = Mutex(0)
  private let isAllowed = Mutex(true)

  package init(
    settings: Settings, token: AccessToken, client: HTTPClient, metrics: ServiceMetrics
  ) {
    self.settings = settings
    self.token = token
    self.client = client
    self.metrics = metrics
  }

  /// Whether messages are getting through.
  package func note(isSending: Bool) { isAllowed.withLock { $0 = isSending } }

  /// Marks messages that have just been stored; of several to one number only the last ones.
  package func mark(_ items: [InboxItem]) {
    guard isAllowed.withLock({ $0 }) else { return }
    for item in items.suffix(Self.marks) {
      let isFree = underWay.withLock { count in
        guard count < Self.marks else { return false }
        count += 1
        return true
      }
      guard isFree else { return }
      let body = MessageEncoder.readMark(of: item.id.rawValue, isTyping: true)
      var call = GraphCall.messages(body, from: item.number, settings: settings, token: token)
      // Later than this it says nothing any more.
      call.totalTime = .seconds(10)
      client.submit(call) { result in
        self.underWay.withLock { $0 -= 1 }
        if case .success(let reply) = result, reply.status == 200 {
          self.metrics.readMarks.of("done").add()
        } else {
          self.metrics.readMarks.of("failed").add()
          self.note(isSending: false)
        }
      }
    }
  }
}
