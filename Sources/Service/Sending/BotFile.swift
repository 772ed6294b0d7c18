import Dialogue
import Glibc

/// A file of the bot's folder, open to be read; closed with the value.
///
/// It is read piece by piece where it is sent, so that no more than a piece is in memory. Holds a
/// descriptor and no other state.
final class BotFile: Sendable {
  /// What a file is, as far as can be told without reading it: another one has another version.
  struct Version: Hashable, Sendable {
    var bytes: Int
    fileprivate var node: UInt64
    fileprivate var seconds: Int
    fileprivate var nanoseconds: Int
  }

  /// Why a file cannot be sent, whatever Graph says; the raw value is what the log says.
  enum Problem: String, Error {
    case missing
    /// It is there, and cannot be read.
    case unreadable
    case empty
    /// Larger than the channel takes (`ChannelLimits`).
    case tooLarge = "too_large"
    /// The channel takes no file with this ending.
    case unknownType = "unknown_type"
  }

  let version: Version
  /// A type that the channel takes.
  let mediaType: String
  private let descriptor: Int32

  /// Opens a file.
  ///
  /// - Parameters:
  ///   - file: Its path is one within the folder.
  ///   - folder: The bot's.
  /// - Throws: Why it cannot be sent.
  init(_ file: MediaFile, in folder: String) throws(Problem) {
    guard let type = Self.mediaType(of: file.path) else { throw .unknownType }
    mediaType = type
    descriptor = unsafe open("\(folder)/\(file.path)", O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw errno == ENOENT ? .missing : .unreadable }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      close(descriptor)
      throw .unreadable
    }
    // Before the last property has its value: afterwards a throw would close it a second time.
    let bytes = Int(status.st_size)
    let limit = file.kind == .image ? ChannelLimits.imageBytes : ChannelLimits.documentBytes
    guard 1...limit ~= bytes else {
      close(descriptor)
      throw bytes == 0 ? .empty : .tooLarge
    }
    version = Version(
      bytes: bytes, node: UInt64(status.st_ino), seconds: status.st_mtim.tv_sec,
      nanoseconds: status.st_mtim.tv_nsec)
  }

  deinit { close(descriptor) }

  /// At most `count` bytes from `offset` on; nil where it cannot be read or has become shorter.
  func read(at offset: Int, count: Int) -> [UInt8]? {
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      unsafe filled = max(0, pread(descriptor, buffer.baseAddress, count, offset))
    }
    return bytes.isEmpty ? nil : bytes
  }

  /// The types that the channel takes of a bot's files; nil for another ending.
  private static func mediaType(of path: String) -> String? {
    switch path.lowercased().split(separator: ".").last {
    case "jpg", "jpeg": "image/jpeg"
    case "png": "image/png"
    case "webp": "image/webp"
    case "pdf": "application/pdf"
    case "txt": "text/plain"
    case "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    case "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    default: nil
    }
  }
}
