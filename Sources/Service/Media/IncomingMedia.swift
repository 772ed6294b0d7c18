import Cryptography
import Glibc
import Synchronization

/// A file on its way, written on the client's thread.
final class IncomingMedia: Sendable {
  /// Between two looks at the room: all files at once may take so much each from the reserve.
  private static let bytesPerLook = 1 << 20

  private let folder: MediaFolder
  private let draft: Mutex<MediaDraft>
  private let problem = Mutex<MediaFolder.Failure?>(nil)

  /// A new file in a folder.
  ///
  /// - `bytes`: as many as it will have, if that is known.
  /// - Throws: Also where there is no room for it but the reserve; its code is that of a full disk.
  init(in folder: MediaFolder, bytes: Int?) throws(MediaFolder.Failure) {
    try Self.look(at: folder, with: bytes ?? 0)
    self.folder = folder
    draft = Mutex(try folder.begin())
  }

  private static func look(
    at folder: MediaFolder, with bytes: Int
  ) throws(MediaFolder.Failure) {
    if try folder.room().isLow(with: bytes) { throw MediaFolder.Failure(code: ENOSPC) }
  }

  /// Why the disk did not take it; nil if it did.
  var failure: MediaFolder.Failure? { problem.withLock { $0 } }

  /// How much has come.
  var byteCount: Int { draft.withLock { $0.byteCount } }

  func receive(_ piece: [UInt8]) -> Bool {
    let problem: MediaFolder.Failure? = draft.withLock { draft in
      do throws(MediaFolder.Failure) {
        let looks = draft.byteCount / Self.bytesPerLook
        try draft.write(piece)
        if draft.byteCount / Self.bytesPerLook > looks { try Self.look(at: folder, with: 0) }
        return nil
      } catch {
        return error
      }
    }
    self.problem.withLock { $0 = problem }
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
