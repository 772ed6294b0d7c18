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
  private let reports = Mutex<[MediaReport]>([])
  private let underWay = Mutex(0)
  /// Given when there may be something to fetch or to report.
  package let wake = WakeSignal()

  package init(
    store: any Store, settings: Settings, token: AccessToken, client: HTTPClient,
    clock: ServiceClock, metrics: ServiceMetrics, logger: Logger
  ) {
    self.store = store
    self.settings = settings
    folder = MediaFolder(path: settings.mediaFolder)
    self.token = token
    self.client = client
    self.clock = clock
    self.metrics = metrics
    self.logger = logger
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
    let room = Self.files - underWay.withLock { $0 }
    guard room > 0 else { return false }
    let jobs = try store.claimMedia(room, at: clock.now())
    underWay.withLock { $0 += jobs.count }
    for job in jobs { begin(job) }
    return !jobs.isEmpty
  }

  // MARK: - One file

  private func begin(_ job: MediaJob) {
    let age = clock.now().wall - job.acceptedAt
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
      case .success(let reply) where reply.status == 200:
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
      case .success(let reply): self.retry(job, "address_http_\(reply.status)")
      case .failure(let failure): self.retry(job, "address_\(failure.reason.rawValue)")
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
      incoming = IncomingMedia(try folder.begin())
    } catch {
      return retry(job, error.isFull ? "disk_full" : "disk")
    }
    var call = HTTPCall(.get, url, headers: headers)
    call.destination = destination
    call.responseBytes = MediaRules.bytes
    call.totalTime = .seconds(120)
    call.receive = { incoming.receive($0) }
    client.submit(call) { result in
      switch result {
      case .success(let reply) where reply.status == 200:
        self.finish(job, incoming, announced: announced)
      case .success(let reply): self.retry(job, "http_\(reply.status)")
      case .failure(let failure):
        if incoming.failed { return self.retry(job, "disk") }
        if failure.reason == .tooLarge { return self.fail(job, "too_large") }
        if failure.reason == .forbiddenAddress { return self.fail(job, "forbidden_address") }
        self.retry(job, failure.reason.rawValue)
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
      retry(job, error.isFull ? "disk_full" : "disk")
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

  private func fail(_ job: MediaJob, _ reason: String) {
    logger.warning("Media was given up", ["reason": .public(reason)])
    let notice = OutboundMessage(text: MediaRules.notice(reason))
    end(job, .failed(reason: reason, notice: notice), "failed")
  }

  private func end(_ job: MediaJob, _ outcome: MediaReport.Outcome, _ result: String) {
    metrics.mediaFetches.of(result).add()
    reports.withLock { $0.append(MediaReport(id: job.id, outcome: outcome)) }
    underWay.withLock { $0 -= 1 }
    wake.signal()
  }
}

/// A file on its way, written on the client's thread.
private final class IncomingMedia: Sendable {
  private let draft: Mutex<MediaDraft>
  private let failure = Mutex<MediaFolder.Failure?>(nil)

  init(_ draft: consuming sending MediaDraft) { self.draft = Mutex(draft) }

  /// Whether the disk did not take it.
  var failed: Bool { failure.withLock { $0 != nil } }

  func receive(_ piece: [UInt8]) -> Bool {
    let problem: MediaFolder.Failure? = draft.withLock { draft in
      do throws(MediaFolder.Failure) {
        try draft.write(piece)
        return nil
      } catch {
        return error
      }
    }
    failure.withLock { $0 = problem }
    return problem == nil
  }

  /// What came.
  func received() throws(MediaFolder.Failure) -> ReceivedMedia {
    let result: Result<ReceivedMedia, MediaFolder.Failure> = draft.withLock { draft in
      do throws(MediaFolder.Failure) {
        return .success(
          ReceivedMedia(
            sha256: try draft.digest(), bytes: draft.byteCount, beginning: draft.beginning))
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }

  func keep(as digest: Digest256) throws(MediaFolder.Failure) {
    let failure: MediaFolder.Failure? = draft.withLock { draft in
      do throws(MediaFolder.Failure) {
        try draft.keep(as: digest)
        return nil
      } catch {
        return error
      }
    }
    if let failure { throw failure }
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
