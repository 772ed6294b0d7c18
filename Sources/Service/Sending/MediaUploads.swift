import Conversations
import Dialogue
import HTTPTransport
import Synchronization
import Telemetry

/// The bot's own files at the channel: each is uploaded once and then sent by its name.
///
/// A name is good for 30 days (Cloud API, "Media", read 2026-03-12). Names are only in memory, so
/// each start uploads each file that is sent once more. Shared between threads.
final class MediaUploads: Sendable {
  /// How the wish for a file's name ended.
  enum Outcome: Sendable {
    case name(String)
    /// It has none now; this is how the message's call ended.
    case answer(GraphAnswer)
    /// It cannot be sent at all; that is in the log.
    case unusable
  }

  private typealias Then = @Sendable (Outcome) -> Void

  /// A day less than the channel keeps a file.
  private static let lifetime: Duration = .seconds(29 * 86_400)
  /// Uploads at the same time.
  private static let uploads = 2
  /// How long a message keeps its place while it waits for an upload; the one that began it, and
  /// learns how it fails, waits longer, but with its own calls less than `StoreLimits.sendLease`.
  private static let patience: (first: Duration, others: Duration) = (.seconds(40), .seconds(3))
  /// Between two tries of a file that Graph does not take, and between two names of one whose name
  /// it does not take.
  private static let refusal: Duration = .seconds(600)
  /// Between two lines of the log about the same file.
  private static let silence: Duration = .seconds(3_600)

  private struct Key: Hashable {
    var number: PhoneNumberID
    var path: String
  }

  private struct Upload {
    var begun: Duration
    var first: Then?
    var others: [Then] = []
  }

  private struct Record {
    var version: BotFile.Version
    var name: (id: String, until: Duration)?
    var upload: Upload?
    /// Uploads in a row of which Graph said that something went wrong with them.
    var failures = 0
    /// Graph does not take it until then.
    var refusedUntil: Duration = .zero
    /// Its name was given up, and is not given up again until then.
    var renewedUntil: Duration = .zero

    /// - Returns: What an upload that is over is to the message that began it, and to the others.
    mutating func end(
      _ result: Result<HTTPReply, HTTPCallFailure>, at now: Duration
    ) -> (first: Outcome, others: Outcome) {
      if case .success(let reply) = result, let id = UploadCall.id(in: reply) {
        name = (id, now + MediaUploads.lifetime)
        failures = 0
        return (.name(id), .name(id))
      }
      let answer = UploadCall.answer(of: result)
      if isFinal(answer) {
        failures = 0
        refusedUntil = now + MediaUploads.refusal
        return (.unusable, .unusable)
      }
      guard case .refused(_, 131_053, _) = answer else {
        return (.answer(answer), .answer(.notYet))
      }
      failures += 1
      return (.answer(.notYet), .answer(.notYet))
    }

    /// Whether Graph will not take the file however often it comes.
    private func isFinal(_ answer: GraphAnswer) -> Bool {
      // Something in between takes no body of this size.
      if case .refused(413, nil, _) = answer { return true }
      if case .fail = action(after: answer, tries: failures) { return true }
      return false
    }
  }

  private struct State {
    var records: [Key: Record] = [:]
    /// What the log was told, and until when it is not told again.
    var told: [String: Duration] = [:]
  }

  private let state = Mutex(State())
  private let settings: Settings
  private let token: AccessToken
  private let client: HTTPClient
  private let clock: ServiceClock
  private let logger: Logger

  init(
    settings: Settings, token: AccessToken, client: HTTPClient, clock: ServiceClock, logger: Logger
  ) {
    self.settings = settings
    self.token = token
    self.client = client
    self.clock = clock
    self.logger = logger
  }

  /// Gives the channel's name of a file, perhaps after uploading it.
  ///
  /// `then` is called once: on the caller's thread if nothing is to be waited for, else on the
  /// client's or on that of `release`. A file that has changed since is another one.
  func name(
    of file: MediaFile, from number: PhoneNumberID, then: @escaping @Sendable (Outcome) -> Void
  ) {
    let opened: BotFile
    do throws(BotFile.Problem) {
      opened = try BotFile(file, in: settings.dialogue)
    } catch {
      tell(file.path, error.rawValue, code: nil)
      return then(.unusable)
    }
    let key = Key(number: number, path: file.path)
    let now = clock.now().steady
    let known = state.withLock { Self.look(for: key, opened.version, at: now, then, in: &$0) }
    switch known {
    case .known(let outcome): then(outcome)
    case .waiting: break
    case .begun:
      client.submit(
        UploadCall.call(opened, named: file.path, from: number, settings: settings, token: token)
      ) { self.finish(key, $0) }
    }
  }

  /// A name that Graph does not take is forgotten, unless it is another by now.
  ///
  /// - Returns: Whether the message is worth another try: not if that was so a short time ago.
  func giveUp(_ id: String, of file: MediaFile, from number: PhoneNumberID) -> Bool {
    let now = clock.now().steady
    return state.withLock { state in
      let key = Key(number: number, path: file.path)
      guard let record = state.records[key], record.name?.id == id else { return true }
      guard record.renewedUntil <= now else { return false }
      state.records[key]?.name = nil
      state.records[key]?.renewedUntil = now + Self.refusal
      return true
    }
  }

  /// The message goes without the file; the log is told so once.
  ///
  /// - Parameters:
  ///   - path: The file's, in the bot's folder.
  ///   - reason: A word for why.
  ///   - code: Graph's, if it was asked.
  func tell(_ path: String, _ reason: String, code: Int?) {
    let now = clock.now().steady
    let isNew = state.withLock { state in
      state.told = state.told.filter { $0.value > now }
      return state.told.updateValue(now + Self.silence, forKey: "\(path) \(reason)") == nil
    }
    guard isNew else { return }
    logger.warning(
      "File of the bot is not sent",
      [
        "file": .public(path), "reason": .public(reason),
        "graph.code": .public(code.map { "\($0)" } ?? ""),
      ])
  }

  /// Lets messages go that have waited long enough, so that they take nobody's place; all, if the
  /// service is stopping.
  func release(isStopping: Bool) {
    let now = clock.now().steady
    let gone = state.withLock { state in
      var gone: [Then] = []
      for (key, record) in state.records {
        guard let upload = record.upload else { continue }
        let waited = now - upload.begun
        if isStopping || waited > Self.patience.others {
          gone += upload.others
          state.records[key]?.upload?.others = []
        }
        if let first = upload.first, isStopping || waited > Self.patience.first {
          gone.append(first)
          state.records[key]?.upload?.first = nil
        }
      }
      return gone
    }
    for then in gone { then(.answer(.notYet)) }
  }

  // MARK: - One upload

  private enum Look {
    case known(Outcome)
    case waiting
    case begun
  }

  private static func look(
    for key: Key, _ version: BotFile.Version, at now: Duration, _ then: @escaping Then,
    in state: inout State
  ) -> Look {
    var record = state.records[key] ?? Record(version: version)
    if record.version != version {
      // What is on its way is not what is wanted.
      if record.upload != nil { return .known(.answer(.notYet)) }
      record = Record(version: version)
    }
    if let name = record.name, name.until > now { return .known(.name(name.id)) }
    if record.refusedUntil > now { return .known(.unusable) }
    if let upload = record.upload {
      guard now - upload.begun <= patience.others else { return .known(.answer(.notYet)) }
      state.records[key]?.upload?.others.append(then)
      return .waiting
    }
    guard state.records.values.count(where: { $0.upload != nil }) < uploads else {
      return .known(.answer(.notYet))
    }
    record.upload = Upload(begun: now, first: then)
    state.records[key] = record
    return .begun
  }

  /// Only the message that began an upload is told how it failed: it was one call, not as many as
  /// wait for it.
  private func finish(_ key: Key, _ result: Result<HTTPReply, HTTPCallFailure>) {
    let now = clock.now().steady
    let (upload, outcomes) = state.withLock { state in
      var record = state.records[key]
      let upload = record?.upload
      record?.upload = nil
      let outcomes = record?.end(result, at: now)
      state.records[key] = record
      return (upload, outcomes)
    }
    guard let upload, let outcomes else { return }
    if case .unusable = outcomes.first {
      tell(key.path, "refused", code: UploadCall.answer(of: result).code)
    }
    upload.first?(outcomes.first)
    for then in upload.others { then(outcomes.others) }
  }
}
