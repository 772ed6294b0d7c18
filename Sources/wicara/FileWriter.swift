import FoundationEssentials

/// Writes files so that a reader sees the old content or the new, never a part.
enum FileWriter {
  static func replace(_ path: String, with text: String) throws(CommandFailure) {
    do {
      try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      throw .worldFailed("Berkas \"\(path)\" tidak dapat ditulis.")
    }
  }

  /// The content of a file, or nil if there is none.
  static func read(_ path: String) throws(CommandFailure) -> String? {
    guard FileManager.default.fileExists(atPath: path) else { return nil }
    do {
      return String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
    } catch {
      throw .worldFailed("Berkas \"\(path)\" tidak dapat dibaca.")
    }
  }
}
