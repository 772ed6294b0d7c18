import Conversations
import Synchronization
import Telemetry

/// Whether files can be kept just now, looked at as often as it may change, and told to whoever
/// watches: readiness, metrics, log.
final class MediaOutlook: Sendable {
  /// What stands in the way.
  enum Obstacle: String, CaseIterable {
    /// Only the reserve is left on the disk, or too little more for a file.
    case low = "disk_low"
    /// No file can be written in the folder.
    case folder = "folder"
  }

  /// Between two looks at the room.
  private static let lookTime: Duration = .seconds(1)
  /// Between two tries to write while all is well.
  private static let trialTime: Duration = .seconds(10)

  private struct State {
    var nextLook: Duration = .zero
    var nextTrial: Duration = .zero
    var isClear = true
    var shortage = MediaShortage()
    /// As it was told last.
    var told: Obstacle?
  }

  private let folder: MediaFolder
  private let health: ServiceHealth
  private let metrics: ServiceMetrics
  private let logger: Logger
  private let state = Mutex(State())

  init(folder: MediaFolder, health: ServiceHealth, metrics: ServiceMetrics, logger: Logger) {
    self.folder = folder
    self.health = health
    self.metrics = metrics
    self.logger = logger
    // Zero is said, too, so that an alert need not guess.
    for obstacle in Obstacle.allCases { metrics.mediaPaused.of(obstacle.rawValue).set(0) }
  }

  /// A file could not be written: the next question looks, however little time has passed.
  ///
  /// - `shortage`: the bytes that there was no room for; nil if that was not the reason. Others may
  ///   find room, so they are still fetched.
  func failed(_ file: MediaJobID, shortage: Int?, at time: Duration) {
    state.withLock { state in
      (state.nextLook, state.nextTrial) = (.zero, .zero)
      if let shortage { state.shortage.stopped(file, bytes: shortage, at: time) }
    }
  }

  /// A file was kept, given up, or waits for something of its own.
  func ended(_ file: MediaJobID) { state.withLock { $0.shortage.ended(file) } }

  /// How many files may be under way; looks for obstacles if that was long ago.
  ///
  /// - `most`: where nothing stands in the way.
  func files(most: Int, at time: Duration) -> Int {
    let (isLook, isTrial, shortage, before) = state.withLock { state in
      let isLook = state.nextLook <= time
      let isTrial = isLook && (state.told == .folder || state.nextTrial <= time)
      if isLook { state.nextLook = time + Self.lookTime }
      if isTrial { state.nextTrial = time + Self.trialTime }
      return (isLook, isTrial, state.shortage.bytes(at: time), state)
    }
    let free = shortage == nil ? most : 1
    guard isLook else { return before.isClear ? free : 0 }
    let (obstacle, isShort, code) = look(isTrial: isTrial, for: shortage ?? 0)
    let told = obstacle ?? (isShort ? .low : nil)
    state.withLock { ($0.isClear, $0.told) = (obstacle == nil, told) }
    if told != before.told { tell(told, code) }
    return obstacle == nil ? free : 0
  }

  /// - `bytes`: of the files that wait for room.
  private func look(
    isTrial: Bool, for bytes: Int
  ) -> (obstacle: Obstacle?, isShort: Bool, code: Int32) {
    do throws(MediaFolder.Failure) {
      if isTrial { try folder.prepare() }
      let room = try folder.room()
      return (room.isLow() ? .low : nil, room.isLow(with: bytes), 0)
    } catch {
      return (error.isFull ? .low : .folder, false, error.code)
    }
  }

  private func tell(_ now: Obstacle?, _ code: Int32) {
    health.report(media: now?.rawValue)
    for obstacle in Obstacle.allCases {
      metrics.mediaPaused.of(obstacle.rawValue).set(obstacle == now ? 1 : 0)
    }
    switch now {
    case .low: logger.warning("Media waits for room on the disk")
    case .folder: logger.error("Media folder cannot be written", ["errno": .public(Int(code))])
    case nil: logger.notice("Media is fetched again")
    }
  }
}
