package import Conversations
package import Dialogue
package import HTTPTransport
import Synchronization
package import Telemetry
package import Threads
import WhatsApp

/// How one call ended.
struct SendAnswer: Sendable {
  var item: OutboxItem
  var answer: GraphAnswer
  var took: Duration
}

/// What the client's thread tells the sender's.
package final class SendAnswers: Sendable {
  private let answers = Mutex<[SendAnswer]>([])
  /// Given when there may be something to send or to report.
  package let wake = WakeSignal()

  package init() {}

  func add(_ answer: SendAnswer) {
    answers.withLock { $0.append(answer) }
    wake.signal()
  }

  func take() -> [SendAnswer] {
    answers.withLock { answers in
      defer { answers = [] }
      return answers
    }
  }
}

/// Makes the calls by which messages are sent.
///
/// Shared between the sender's thread, which begins calls, and the client's, which ends them.
package final class MessageCalls: Sendable {
  let answers: SendAnswers
  private let settings: Settings
  private let token: AccessToken
  private let client: HTTPClient
  private let uploads: MediaUploads
  private let clock: ServiceClock
  private let logger: Logger

  package init(
    settings: Settings, token: AccessToken, client: HTTPClient, answers: SendAnswers,
    clock: ServiceClock, logger: Logger
  ) {
    self.settings = settings
    self.token = token
    self.client = client
    self.answers = answers
    self.clock = clock
    self.logger = logger
    uploads = MediaUploads(settings: settings, token: token, client: client)
  }

  /// Begins a call; its answer comes to `answers`.
  func send(_ item: OutboxItem) {
    // Rows are parts already; one that came another way is laid out here.
    send(MessageLayout.parts(of: item.message)[...], of: item, since: clock.now().steady)
  }

  /// Sends the parts one after the other; the last one's answer is the message's.
  private func send(
    _ parts: ArraySlice<OutboundMessage>, of item: OutboxItem, since begun: Duration
  ) {
    guard let part = parts.first else {
      return finish(item, .refused(status: 400, code: 100, retryAfter: nil), since: begun)
    }
    guard let file = part.media else { return send(part, nil, parts.dropFirst(), item, begun) }
    uploads.name(of: file, from: item.number, at: begun) { result in
      switch result {
      case .success(let id): self.send(part, .id(id), parts.dropFirst(), item, begun)
      case .failure(let failure): self.finish(item, failure.answer, since: begun)
      }
    }
  }

  private func send(
    _ part: OutboundMessage, _ media: MediaSource?, _ rest: ArraySlice<OutboundMessage>,
    _ item: OutboxItem, _ begun: Duration
  ) {
    let body: [UInt8]
    do throws(ChannelViolation) {
      guard let recipient = item.recipient.identifiers.first else { throw .badRecipient }
      let language = part.template == nil ? nil : Self.templateLanguage
      body = try MessageEncoder.body(
        of: try ChannelMessage(part, media: media, templateLanguage: language), to: recipient,
        callback: item.callback.text)
    } catch {
      logger.error("Message cannot be sent", ["reason": .public("\(error)")])
      return finish(item, .refused(status: 400, code: 100, retryAfter: nil), since: begun)
    }
    client.submit(
      GraphCall.messages(body, from: item.number, settings: settings, token: token)
    ) { result in
      let answer = GraphCall.answer(of: result)
      if case .accepted = answer, !rest.isEmpty {
        return self.send(rest, of: item, since: begun)
      }
      if case .refused(_, 131_053, _) = answer, let file = part.media {
        self.uploads.forget(file, from: item.number)
      }
      if let plain = Self.plainForm(of: part, after: answer, tries: item.tries) {
        self.logger.error("Message was refused and is sent in a plainer form")
        return self.send(MessageLayout.parts(of: plain) + rest, of: item, since: begun)
      }
      self.finish(item, answer, since: begun)
    }
  }

  /// The same said in a form that the channel surely takes, where it refused the form: options as
  /// numbered lines, a text without its picture; nil where there is no plainer one.
  ///
  /// Cloud API, "Error codes", 100, 131008, 131009, 135000 and 131053, read 2026-05-15. A file is
  /// tried three times before.
  package static func plainForm(
    of part: OutboundMessage, after answer: GraphAnswer, tries: Int
  ) -> OutboundMessage? {
    guard case .refused(_, let code?, _) = answer else { return nil }
    var plain = part
    switch code {
    case 33, 100, 131_008, 131_009, 135_000:
      switch part.options?.rendering {
      case .buttons, .list: plain.options?.rendering = .numbered
      case .open, .numbered, nil: return nil
      }
    case 131_053:
      guard tries >= 2, part.media != nil, !part.text.isEmpty else { return nil }
      plain.media = nil
    default: return nil
    }
    return plain
  }

  /// Templates are approved for a language; this service speaks one.
  private static let templateLanguage = "id"

  private func finish(
    _ item: OutboxItem, _ answer: GraphAnswer, since begun: Duration
  ) {
    answers.add(
      SendAnswer(item: item, answer: answer, took: clock.now().steady - begun))
  }
}
