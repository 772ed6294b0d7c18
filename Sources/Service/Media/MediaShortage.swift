package import Conversations

/// The files for which there was no room, each so long as it may still be tried again.
///
/// Files whose size nobody has told take each other's room: each is stopped, and at once all have
/// room again. So they come one after another while any of them waits, and there is room again only
/// where there is some for all of them.
package struct MediaShortage: Sendable {
  /// So much time after it was stopped a file that was not tried again is forgotten.
  private static let lifetime: Duration = MediaRules.holdTime * 2
  /// When more wait, it is found out anew which.
  private static let filesKept = 4_096

  private var files: [MediaJobID: (bytes: Int, end: Duration)] = [:]

  package init() {}

  /// A file was stopped for want of room.
  ///
  /// - `bytes`: as many as it has, or as had come of it.
  package mutating func stopped(_ file: MediaJobID, bytes: Int, at time: Duration) {
    if files.count >= Self.filesKept { files = [:] }
    files[file] = (bytes, time + Self.lifetime)
  }

  /// A file no longer waits for room.
  package mutating func ended(_ file: MediaJobID) { files[file] = nil }

  /// What all that wait need at least; nil if none does.
  package mutating func bytes(at time: Duration) -> Int? {
    files = files.filter { time < $0.value.end }
    guard !files.isEmpty else { return nil }
    return files.values.reduce(0) { sum, file in
      let (bytes, isTooMuch) = sum.addingReportingOverflow(file.bytes)
      return isTooMuch ? .max : bytes
    }
  }
}
