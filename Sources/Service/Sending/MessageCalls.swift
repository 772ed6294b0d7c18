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
    uploads = MediaUploads(
      settings: settings, token: token, client: client, clock: clock, logger: logger)
  }

  /// Begins a call; its answer comes to `answers`.
  func send(_ item: OutboxItem) {
    let sending = Sending(item: item, begun: clock.now().steady)
    guard !item.recipient.identifiers.isEmpty else {
      return finish(sending, .unsendable(.noName))
    }
    // Rows are parts already; one that came another way is laid out here.
    send(MessageLayout.parts(of: item.message)[...], sending)
  }

  /// Lets messages go that wait too long for the upload of a file; all, if the service is stopping.
  func release(isStopping: Bool) { uploads.release(isStopping: isStopping) }

  /// One message on its way.
  private struct Sending {
    var item: OutboxItem
    /// On the steady clock.
    var begun: Duration
    /// Its file has got another name, because Graph did not take the first one.
    var isRenewed = false
  }

  /// Sends the parts one after the other; the last one's answer is the message's.
  private func send(_ parts: ArraySlice<OutboundMessage>, _ sending: Sending) {
    guard let part = parts.first else { return finish(sending, .unsendable(.malformed)) }
    let rest = parts.dropFirst()
    guard let file = part.media else { return send(part, nil, rest, sending) }
    uploads.name(of: file, from: sending.item.number) { outcome in
      switch outcome {
      case .name(let id): self.send(part, id, rest, sending)
      case .answer(let answer): self.finish(sending, answer)
      case .unusable: self.sendWithoutFile(part, rest, sending)
      }
    }
  }

  /// Sends a part; `name` is that of its file.
  private func send(
    _ part: OutboundMessage, _ name: String?, _ rest: ArraySlice<OutboundMessage>,
    _ sending: Sending
  ) {
    let item = sending.item
    let body: [UInt8]
    do throws(ChannelViolation) {
      guard let recipient = item.recipient.identifiers.first else { throw .badRecipient }
      let language = part.template == nil ? nil : Self.templateLanguage
      body = try MessageEncoder.body(
        of: try ChannelMessage(
          part, media: name.map(MediaSource.id), templateLanguage: language), to: recipient,
        callback: item.callback.text)
    } catch {
      logger.error("Message cannot be sent", ["reason": .public("\(error)")])
      return finish(sending, .unsendable(.malformed))
    }
    client.submit(
      GraphCall.messages(body, from: item.number, settings: settings, token: token)
    ) { result in
      let answer = GraphCall.answer(of: result)
      if case .accepted = answer, !rest.isEmpty { return self.send(rest, sending) }
      if let file = part.media, let name,
        self.sendAgain(part, file, name, after: answer, rest, sending)
      {
        return
      }
      if let plain = Self.plainForm(of: part, after: answer) {
        self.logger.error("Message was refused and is sent in a plainer form")
        return self.send(MessageLayout.parts(of: plain) + rest, sending)
      }
      self.finish(sending, answer)
    }
  }

  /// Sends a part with a file once more where it may be the file that was refused: under another
  /// name, then without it.
  ///
  /// Cloud API, "Error codes", 100, 131008, 131009 and 131053, read 2026-05-15: Graph names a file
  /// that it does not know (any more) by one of the first three.
  ///
  /// - Returns: Whether it does so.
  private func sendAgain(
    _ part: OutboundMessage, _ file: MediaFile, _ name: String, after answer: GraphAnswer,
    _ rest: ArraySlice<OutboundMessage>, _ sending: Sending
  ) -> Bool {
    let item = sending.item
    switch answer.code {
    case 100, 131_008, 131_009:
      var sending = sending
      if !sending.isRenewed, uploads.giveUp(name, of: file, from: item.number) {
        sending.isRenewed = true
        send([part] + rest, sending)
        return true
      }
    case 131_053:
      // The store tries it three times.
      _ = uploads.giveUp(name, of: file, from: item.number)
      guard case .fail = action(after: answer, tries: item.tries) else { return false }
    default: return false
    }
    guard !part.text.isEmpty else { return false }
    uploads.tell(file.path, "refused", code: answer.code)
    sendWithoutFile(part, rest, sending)
    return true
  }

  /// A picture that cannot be sent takes no text with it.
  private func sendWithoutFile(
    _ part: OutboundMessage, _ rest: ArraySlice<OutboundMessage>, _ sending: Sending
  ) {
    var plain = part
    plain.media = nil
    let parts = (plain.text.isEmpty ? [] : MessageLayout.parts(of: plain)) + rest
    if parts.isEmpty { return finish(sending, .unsendable(.mediaUpload)) }
    send(parts[...], sending)
  }

  /// Options that were refused as numbered lines, which the channel surely takes; nil where there
  /// is no plainer form.
  ///
  /// Cloud API, "Error codes", 33, 100, 131008, 131009 and 135000, read 2026-05-15.
  package static func plainForm(
    of part: OutboundMessage, after answer: GraphAnswer
  ) -> OutboundMessage? {
    guard [33, 100, 131_008, 131_009, 135_000].contains(answer.code) else { return nil }
    switch part.options?.rendering {
    case .buttons, .list:
      var plain = part
      plain.options?.rendering = .numbered
      return plain
    case .open, .numbered, nil: return nil
    }
  }

  /// Templates are approved for a language; this service speaks one.
  private static let templateLanguage = "id"

  private func finish(_ sending: Sending, _ answer: GraphAnswer) {
    answers.add(
      SendAnswer(item: sending.item, answer: answer, took: clock.now().steady - sending.begun))
  }
}
