import Cryptography
import Glibc
import Service

/// The file with the root key, made once, readable by its owner alone.
enum KeyFile {
  /// Beside the database.
  static let name = "wicara.key"

  /// The key beside the database; makes one if there is neither.
  static func key(for settings: Settings) throws(CommandFailure) -> RootKey {
    let path = "\(settings.folder)/\(name)"
    if let key = try read(path) { return key }
    // Another key would lock everybody out who is in there.
    if case .sqlite(let database) = settings.database, isFilled(database) {
      throw .worldFailed(
        "Berkas kunci \"\(path)\" tidak ada, padahal basis data \"\(database)\" sudah berisi."
          + " Kembalikan kunci itu dari cadangan, atau isi WICARA_DATA_KEY.")
    }
    do throws(CryptographyError) {
      write(try RootKey.random(), to: path)
    } catch {
      throw .worldFailed("Kunci data tidak dapat dibuat.")
    }
    // Read back, so that two that start at once end with the same key.
    if let key = try read(path) { return key }
    throw .worldFailed("Berkas kunci \"\(path)\" tidak dapat dibaca.")
  }

  private static func isFilled(_ path: String) -> Bool {
    var status = stat()
    return unsafe stat(path, &status) == 0 && status.st_size > 0
  }

  /// Nil if there is no such file.
  static func read(_ path: String) throws(CommandFailure) -> RootKey? {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      if errno == ENOENT { return nil }
      throw .worldFailed("Berkas kunci \"\(path)\" tidak dapat dibaca.")
    }
    defer { close(descriptor) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0, status.st_mode & 0o077 == 0 else {
      throw .worldFailed(
        "Berkas kunci \"\(path)\" boleh dibaca orang lain; perbaiki dengan: chmod 600 \(path)")
    }
    var bytes = [UInt8](repeating: 0, count: 256)
    let count = unsafe Glibc.read(descriptor, &bytes, bytes.count)
    let text = String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
    guard let key = RootKey(text: String(text.prefix { !$0.isWhitespace })) else {
      throw .worldFailed("Berkas kunci \"\(path)\" tidak berisi 64 angka heksadesimal.")
    }
    return key
  }

  private static func write(_ key: RootKey, to path: String) {
    let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    // Somebody was faster, or nothing can be written: reading says which.
    guard descriptor >= 0 else { return }
    let bytes = Array((key.text + "\n").utf8)
    let count = unsafe Glibc.write(descriptor, bytes, bytes.count)
    // A key that is not wholly on the disk must not be used for a single row.
    if count != bytes.count || fsync(descriptor) != 0 { _ = unsafe unlink(path) }
    close(descriptor)
  }
}
