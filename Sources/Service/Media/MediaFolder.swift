package import Cryptography
import Glibc

/// The folder where files that people sent lie under their content's hash.
///
/// The name says nothing about the person and cannot be chosen by anyone: `ab/abcd…` for a SHA-256
/// that begins so. A file appears whole or not at all, and is durable before it appears. Shared
/// between threads; it holds nothing but the path.
package struct MediaFolder: Sendable {
  /// The system refused; the number is that of `errno`.
  package struct Failure: Error, Hashable {
    package var code: Int32

    package init(code: Int32) { self.code = code }

    /// Whether there is no room.
    package var isFull: Bool { code == ENOSPC || code == EDQUOT }
  }

  /// Where it lies.
  package let path: String

  /// Nothing is made before `prepare` or the first file.
  package init(path: String) { self.path = path }

  /// Makes the folder where it is missing, and those that it lies in.
  ///
  /// - Throws: What stands in the way of a file there.
  package func prepare() throws(Failure) {
    try Self.makeFolders(path)
    try check()
  }

  /// Looks whether a file can be written, by writing an empty one and taking it away; where the
  /// folder is missing, in the nearest one above it.
  ///
  /// A right that the system gives says nothing of folders where nobody can write, such as `/proc`.
  package func check() throws(Failure) {
    var place = path
    while unsafe access(place, F_OK) != 0, errno == ENOENT, let above = Self.above(place) {
      place = above
    }
    _ = try MediaDraft(folder: self, path: Self.draftPath(in: place))
  }

  /// Room on the file system of the folder.
  package func room() throws(Failure) -> DiskRoom { try DiskRoom(at: path) }

  /// Where the file with this hash lies, whether or not it is there.
  package func path(of sha256: Digest256) -> String {
    let name = sha256.hex
    return "\(path)/\(name.prefix(2))/\(name)"
  }

  /// A new file without a name yet.
  func begin() throws(Failure) -> MediaDraft {
    try Self.makeFolder(path)
    return try MediaDraft(folder: self, path: Self.draftPath(in: path))
  }

  /// Takes away what an earlier process left half done; how many files it was.
  ///
  /// Only the one process whose folder it is may ask for it, before its first file.
  package func removeDrafts() -> Int {
    guard let folder = unsafe opendir(path) else { return 0 }
    defer { unsafe closedir(folder) }
    var count = 0
    while let entry = unsafe readdir(folder) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        unsafe pointer.withMemoryRebound(to: CChar.self, capacity: 256) {
          unsafe String(cString: $0)
        }
      }
      guard name.hasPrefix("."), name.hasSuffix(Self.draftSuffix) else { continue }
      if unsafe unlink("\(path)/\(name)") == 0 { count += 1 }
    }
    return count
  }

  fileprivate static func makeFolder(_ path: String) throws(Failure) {
    if unsafe mkdir(path, 0o700) != 0, errno != EEXIST { throw Failure(code: errno) }
  }

  /// Makes a change of names durable.
  fileprivate static func sync(folder: String) throws(Failure) {
    let descriptor = unsafe open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Failure(code: errno) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw Failure(code: errno) }
  }

  private static func makeFolders(_ path: String) throws(Failure) {
    do throws(Failure) {
      try makeFolder(path)
    } catch {
      guard error.code == ENOENT, let above = above(path) else { throw error }
      try makeFolders(above)
      try makeFolder(path)
    }
  }

  /// The folder that a folder lies in; nil for the topmost.
  private static func above(_ path: String) -> String? {
    guard let slash = path.lastIndex(of: "/") else { return path == "." ? nil : "." }
    if slash == path.startIndex { return path == "/" ? nil : "/" }
    return String(path[..<slash])
  }

  private static let draftSuffix = ".part"

  private static func draftPath(in folder: String) -> String {
    "\(folder)/.\(hexText((0..<8).map { _ in UInt8.random(in: 0...255) }))\(draftSuffix)"
  }
}

/// A file that is being received; gone with this value unless it was kept under another name.
struct MediaDraft: ~Copyable {
  private let folder: MediaFolder
  private let path: String
  private let descriptor: Int32
  private var hash: SHA256Stream
  private(set) var byteCount = 0
  /// The first `MediaFormat.beginningBytes`.
  private(set) var beginning: [UInt8] = []

  fileprivate init(folder: MediaFolder, path: String) throws(MediaFolder.Failure) {
    let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw MediaFolder.Failure(code: errno) }
    do throws(CryptographyError) {
      hash = try SHA256Stream()
    } catch {
      close(descriptor)
      throw MediaFolder.Failure(code: ENOMEM)
    }
    self.folder = folder
    self.path = path
    self.descriptor = descriptor
  }

  deinit {
    close(descriptor)
    _ = unsafe unlink(path)
  }

  mutating func write(_ bytes: [UInt8]) throws(MediaFolder.Failure) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes {
        unsafe Glibc.write(descriptor, $0.baseAddress, $0.count)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw MediaFolder.Failure(code: errno) }
      rest = rest.dropFirst(count)
    }
    do throws(CryptographyError) {
      try hash.update(bytes.span)
    } catch {
      throw MediaFolder.Failure(code: ENOMEM)
    }
    byteCount += bytes.count
    beginning += bytes.prefix(MediaFormat.beginningBytes - beginning.count)
  }

  /// The hash of all that was written; nothing more may be written afterwards.
  mutating func digest() throws(MediaFolder.Failure) -> Digest256 {
    do throws(CryptographyError) {
      return try hash.finish()
    } catch {
      throw MediaFolder.Failure(code: ENOMEM)
    }
  }

  /// Keeps the file under its hash.
  mutating func keep(as digest: Digest256) throws(MediaFolder.Failure) {
    let target = folder.path(of: digest)
    let parent = String(target.prefix(target.utf8.count - digest.hex.utf8.count - 1))
    try MediaFolder.makeFolder(parent)
    guard fsync(descriptor) == 0, unsafe rename(path, target) == 0 else {
      throw MediaFolder.Failure(code: errno)
    }
    try MediaFolder.sync(folder: parent)
  }
}
