import Glibc

/// Room on a file system, and what of it is kept free.
///
/// What people send may fill a disk only up to the reserve, for everybody's messages lie on the
/// same disk as a rule, and without room they are refused.
package struct DiskRoom: Hashable, Sendable {
  /// The least reserve: room for some hours of messages.
  package static let leastReserve: UInt64 = 200 << 20
  /// The most: days of messages, however large the disk is.
  package static let mostReserve: UInt64 = 2 << 30

  /// Bytes that this process may still use.
  package var free: UInt64
  /// All bytes of the file system.
  package var all: UInt64

  package init(free: UInt64, all: UInt64) {
    self.free = free
    self.all = all
  }

  /// The file system that a folder lies on.
  init(at folder: String) throws(MediaFolder.Failure) {
    var figures = statvfs()
    guard unsafe statvfs(folder, &figures) == 0 else { throw MediaFolder.Failure(code: errno) }
    free = UInt64(figures.f_bavail) * UInt64(figures.f_frsize)
    all = UInt64(figures.f_blocks) * UInt64(figures.f_frsize)
  }

  /// What stays free: a twentieth, but neither less nor more than the two limits.
  package var reserve: UInt64 { min(max(Self.leastReserve, all / 20), Self.mostReserve) }

  /// Whether the reserve is touched, or would be by so many bytes more.
  package func isLow(with bytes: Int = 0) -> Bool {
    let (needed, isTooMuch) = reserve.addingReportingOverflow(UInt64(max(0, bytes)))
    return isTooMuch || free < needed
  }
}
