package import Conversations
import Cryptography
import Dialogue
package import HTTPTransport
import Synchronization
package import Telemetry
package import Threads
import WhatsApp

/// Fetches the files that people send, beside the turns that their messages start.
///
/// An address is good for five minutes, so it is fetched soon; later it is asked for again by the
/// file's name. The token goes only to the Graph API and to the hosts of the list.
package final class MediaFetcher: Sendable {
  /// Files at the same time.
  private static let files = 8

  private let store: any Store
  private let settings: Settings
  private let folder: MediaFolder
  private let token: AccessToken
  private let client: HTTPClient
  private let clock: ServiceClock
  private let metrics: ServiceMetrics
  private let logger: Logger
  private let outlook: MediaOutlook
  private let reports = Mutex<[MediaReport]>([])
  private let underWay = Mutex(0)
  /// Until when nothing is begun because of trouble with the Graph API; nil without any.
  private let pauseEnd = Mutex<Duration?>(nil)
  /// Given when there may be something to fetch or to report.
  package let wake = WakeSignal()

  package init(
    store: any Store, settings: Settings, token: AccessToken, client: HTTPClient,
    clock: ServiceClock, health: ServiceHealth, metrics: ServiceMetrics, logger: Logger
  ) {
    self.store = store
    self.settings = settings
    folder = MediaFolder(path: settings.mediaFolder)
    self.token = token
    self.client = client
    self.clock = clock
    self.metrics = metrics
    self.logger = logger
    outlook = MediaOutlook(folder: folder, health: health, metrics: metrics, logger: logger)
  }

  /// Whether nothing is under way and everything is reported.
  package var isIdle: Bool {
    underWay.withLock { $0 } == 0 && reports.withLock { $0.isEmpty }
  }

  /// Reports what has ended; what the store does not take is reported next time.
  package func report() throws(StoreError) {
    let ready = reports.withLock { reports in
      defer { reports = [] }
      return reports
    }
    guard !ready.isEmpty else { return }
    do throws(StoreError) {
      try store.record(ready, at: clock.now())
    } catch {
      reports.withLock { $0 = ready + $0 }
      throw error
    }
  }

  /// Reports what has ended and begins what waits; whether anything was begun.
  package func runOnce() throws(StoreError) -> Bool {
    try report()
    let now = clock.now().steady
    let begun = underWay.withLock { $0 }
    var room = Self.files - begun
    if let end = pauseEnd.withLock({ $0 }) { room = now < end ? 0 : min(room, 1) }
    guard room > 0 else { return false }
    // What cannot be kept is not begun: it waits, and its tries with it.
    room = min(room, outlook.files(most: Self.files, at: now) - begun)
    guard room > 0 else { return false }
    let jobs = try store.claimMedia(room, at: clock.now())
    underWay.withLock { $0 += jobs.count }
    for job in jobs { begin(job) }
    return !jobs.isEmpty
  }

  // MARK: - One file

  private func begin(_ job: MediaJob) {
    if MediaRules.isRefused(job.use) { return refuse(job) }
    let age = clock.now().wall - job.acceptedAt
    if age >= MediaRules.lifetime { return fail(job, "expired") }
    if let url = job.attachment.url, job.tries == 0, age < MediaRules.addressLifetime {
      return download(
        job, url,
        announced: AnnouncedMedia(
          sha256: job.attachment.sha256, bytes: nil, mimeType: job.attachment.mimeType))
    }
    ask(job)
  }

  /// Asks the Graph API where the file is.
  private func ask(_ job: MediaJob) {
    // The name comes from outside and becomes part of an address.
    guard job.attachment.mediaID.isPlainIdentifier else { return fail(job, "bad_media_id") }
    var call = HTTPCall(
      .get,
      "\(settings.graphURL)/\(settings.graphVersion)/\(job.attachment.mediaID)"
        + "?phone_number_id=\(job.number.rawValue)", headers: headers)
    call.responseBytes = 65_536
    client.submit(call) { result in
      switch result {
      case .success(let reply) where MediaRules.isTrouble(status: reply.status):
        self.pause(job, "address_http_\(reply.status)")
      case .success(let reply) where reply.status == 200:
        self.pauseEnd.withLock { $0 = nil }
        guard let address = MediaAddress(body: reply.body) else {
          return self.retry(job, "unreadable_address")
        }
        if let bytes = address.bytes, bytes > MediaRules.bytes {
          return self.fail(job, "too_large")
        }
        let type = job.attachment.mimeType
        let announced = AnnouncedMedia(
          sha256: job.attachment.sha256 ?? address.digest, bytes: address.bytes,
          mimeType: type.isEmpty ? address.mediaType : type)
        self.download(job, address.url, announced: announced)
      case .success(let reply):
        self.pauseEnd.withLock { $0 = nil }
        self.retry(job, "address_http_\(reply.status)")
      case .failure(let failure) where failure.reason == .stopped: self.hold(job, "stopped")
      case .failure(let failure): self.pause(job, "address_\(failure.reason.rawValue)")
      }
    }
  }

  private func download(_ job: MediaJob, _ url: String, announced: AnnouncedMedia) {
    guard let destination = MediaRules.destination(of: url, hosts: settings.mediaHosts) else {
      logger.error("Media host is not on the list")
      return fail(job, "forbidden_host")
    }
    let incoming: IncomingMedia
    do throws(MediaFolder.Failure) {
      incoming = try IncomingMedia(in: folder, bytes: announced.bytes)
    } catch {
      return hold(job, error, bytes: announced.bytes ?? 0)
    }
    var call = HTTPCall(.get, url, headers: headers)
    call.destination = destination
    call.responseBytes = MediaRules.bytes
    call.totalTime = .seconds(120)
    call.slowest = MediaRules.slowest
    call.receive = { incoming.receive($0) }
    client.submit(call) { result in
      switch result {
      case .success(let reply) where reply.status == 200:
        self.finish(job, incoming, announced: announced)
      case .success(let reply): self.retry(job, "http_\(reply.status)")
      case .failure(let failure):
        if let problem = incoming.failure {
          return self.hold(job, problem, bytes: max(announced.bytes ?? 0, incoming.byteCount))
        }
        switch failure.reason {
        case .stopped: self.hold(job, "stopped")
        case .tooLarge: self.fail(job, "too_large")
        case .forbiddenAddress: self.fail(job, "forbidden_address")
        default: self.retry(job, failure.reason.rawValue)
        }
      }
    }
  }

  private func finish(_ job: MediaJob, _ incoming: IncomingMedia, announced: AnnouncedMedia) {
    do throws(MediaFolder.Failure) {
      let file = try incoming.received()
      switch MediaRules.verdict(on: file, announced: announced) {
      case .again(let reason): return retry(job, reason)
      case .never(let reason): return fail(job, reason)
      case .keep: try incoming.keep(as: file.sha256)
      }
      end(job, .stored(sha256: file.sha256.hex, bytes: file.bytes), "stored")
    } catch {
      hold(job, error, bytes: incoming.byteCount)
    }
  }

  private var headers: [HTTPField] {
    [HTTPField("Authorization", "Bearer \(token.value.revealed)")]
  }

  // MARK: - What becomes of it

  private func retry(_ job: MediaJob, _ reason: String) {
    guard job.tries + 1 < MediaRules.tries else { return fail(job, reason) }
    let until = clock.now().steady + MediaRules.wait(tries: job.tries)
    logger.info("Media is tried again", ["reason": .public(reason), "tries": .public(job.tries)])
    end(job, .deferred(until: until), "retry")
  }

  /// The disk did not take it: that is nothing of the file's.
  private func hold(_ job: MediaJob, _ failure: MediaFolder.Failure, bytes: Int) {
    let now = clock.now().steady
    outlook.failed(job.id, shortage: failure.isFull ? bytes : nil, at: now)
    hold(job, failure.isFull ? "disk_full" : "disk")
  }

  /// The Graph API could not say where it is: that is nothing of the file's either.
  private func pause(_ job: MediaJob, _ reason: String) {
    let end = clock.now().steady + MediaRules.pauseTime
    pauseEnd.withLock { $0 = end }
    hold(job, reason, until: end)
  }

  private func hold(_ job: MediaJob, _ reason: String, until time: Duration? = nil) {
    logger.info("Media is held back", ["reason": .public(reason)])
    end(job, .held(until: time ?? clock.now().steady + MediaRules.holdTime), "held")
  }

  private func refuse(_ job: MediaJob) {
    logger.info("Media was refused", ["contact": .personal("\(job.contact.rawValue)")])
    end(job, .refused(notice: OutboundMessage(text: MediaRules.refusalNotice)), "refused")
  }

  private func fail(_ job: MediaJob, _ reason: String) {
    logger.warning("Media was given up", ["reason": .public(reason)])
    let notice = OutboundMessage(text: MediaRules.notice(reason))
    end(job, .failed(reason: reason, notice: notice), "failed")
  }

  private func end(_ job: MediaJob, _ outcome: MediaReport.Outcome, _ result: String) {
    metrics.mediaFetches.of(result).add()
    if case .held = outcome {} else { outlook.ended(job.id) }
    reports.withLock { $0.append(MediaReport(id: job.id, outcome: outcome)) }
    underWay.withLock { $0 -= 1 }
    wake.signal()
  }
}

extension String {
  /// Letters, digits and a few marks: what may stand in a path without being changed.
  fileprivate var isPlainIdentifier: Bool {
    (1...256).contains(utf8.count)
      && utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"):
          true
        default: "-_.=".utf8.contains(byte) && !allSatisfy { $0 == "." }
        }
      }
  }
}
