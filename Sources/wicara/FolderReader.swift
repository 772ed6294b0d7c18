import Diagnostics
package import DialogueCompiler
import FoundationEssentials

/// Reads bots from the disk.
///
/// A bot is a folder with `bot.yaml`; everything below it is part of it, except bots of their own.
/// Hidden files are not looked at.
package struct FolderReader {
  /// Files of one bot: far above any real one, so that a wrong folder (a home directory) is refused
  /// soon.
  static let files = 2_000
  /// Folders in each other.
  static let depth = 16
  /// Folders that are searched for bots.
  static let folders = 10_000
  /// Bytes of a YAML file; one more is read, so that the compiler sees that it is too long.
  package static let yamlBytes = 1 << 20

  /// The bots below some folders, by path, each one once.
  package static func bots(below paths: [String]) throws(CommandFailure) -> [DialogueFolder] {
    var found: [DialogueFolder] = []
    for path in paths {
      var reader = FolderReader()
      let folders = try reader.botFolders(below: tidy(path)).sorted()
      guard !folders.isEmpty else {
        throw .wrongUse("Tidak ada bot di \"\(path)\": tidak ada berkas bot.yaml di dalamnya.")
      }
      for folder in folders where !found.contains(where: { $0.path == folder }) {
        found.append(try bot(in: folder))
      }
    }
    return found
  }

  /// The bot in exactly this folder.
  package static func bot(in path: String) throws(CommandFailure) -> DialogueFolder {
    var reader = FolderReader()
    let root = tidy(path)
    guard try reader.entries(of: root).contains("bot.yaml") else {
      throw .wrongUse("\"\(path)\" bukan folder bot: tidak ada berkas bot.yaml di dalamnya.")
    }
    reader.folderPaths = []
    var folder = DialogueFolder(path: root, scripts: [])
    try reader.collect(root, relative: "", depth: 0, into: &folder)
    folder.scripts.sort { $0.path < $1.path }
    folder.tests.sort { $0.path < $1.path }
    folder.tables.sort { $0.path < $1.path }
    return folder
  }

  private var fileCount = 0
  /// Real paths of the folders that have been entered, so that links cannot lead in circles.
  private var folderPaths: Set<String> = []

  private static func tidy(_ path: String) -> String {
    var path = path
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    return path.isEmpty ? "." : path
  }

  // MARK: - Searching

  private mutating func botFolders(
    below path: String, depth: Int = 0
  ) throws(CommandFailure) -> [String] {
    guard depth <= Self.depth, isNew(path) else { return [] }
    guard folderPaths.count <= Self.folders else {
      throw .worldFailed("Di bawah \"\(path)\" ada lebih dari \(Self.folders) folder.")
    }
    let names = try entries(of: path)
    var found = names.contains("bot.yaml") ? [path] : []
    for name in names where isFolder(path + "/" + name) {
      found += try botFolders(below: path + "/" + name, depth: depth + 1)
    }
    return found
  }

  private mutating func collect(
    _ path: String, relative: String, depth: Int, into folder: inout DialogueFolder
  ) throws(CommandFailure) {
    guard depth <= Self.depth, isNew(path) else { return }
    let names = try entries(of: path)
    if depth > 0, names.contains("bot.yaml") { return }
    for name in names {
      let inner = path + "/" + name
      let place = relative.isEmpty ? name : relative + "/" + name
      if isFolder(inner) {
        try collect(inner, relative: place, depth: depth + 1, into: &folder)
        continue
      }
      fileCount += 1
      guard fileCount <= Self.files else {
        throw .worldFailed("Folder \"\(folder.path)\" berisi lebih dari \(Self.files) berkas.")
      }
      if name.hasSuffix(".uji.yaml") {
        folder.tests.append(try source(inner))
      } else if name.hasSuffix(".yaml") {
        folder.scripts.append(try source(inner))
      } else if name.hasSuffix(".csv") {
        folder.tables.append(try source(inner))
      } else {
        folder.otherFiles[place] = try size(of: inner)
      }
    }
  }

  // MARK: - The disk

  private mutating func isNew(_ path: String) -> Bool {
    folderPaths.insert(URL(fileURLWithPath: path).resolvingSymlinksInPath().path).inserted
  }

  private func isFolder(_ path: String) -> Bool {
    let resolved = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    do {
      let type = try FileManager.default.attributesOfItem(atPath: resolved)[.type]
      return type as? FileAttributeType == .typeDirectory
    } catch {
      // A link to nothing is no folder; reading it as a file says what is wrong.
      return false
    }
  }

  private func entries(of path: String) throws(CommandFailure) -> [String] {
    do {
      return try FileManager.default.contentsOfDirectory(atPath: path)
        .filter { !$0.hasPrefix(".") }.sorted()
    } catch {
      guard FileManager.default.fileExists(atPath: path) else {
        throw .wrongUse("Folder \"\(path)\" tidak ada.")
      }
      guard isFolder(path) else { throw .wrongUse("\"\(path)\" bukan folder.") }
      throw .worldFailed("Folder \"\(path)\" tidak dapat dibaca.")
    }
  }

  private func source(_ path: String) throws(CommandFailure) -> SourceFile {
    do throws(FileProblem) {
      return SourceFile(path: path, bytes: try readFile(path, atMost: Self.yamlBytes + 1))
    } catch {
      throw .worldFailed("Berkas \"\(path)\" tidak dapat dibaca.")
    }
  }

  private func size(of path: String) throws(CommandFailure) -> Int {
    let resolved = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    do {
      let attributes = try FileManager.default.attributesOfItem(atPath: resolved)
      return (attributes[.size] as? UInt64).map { Int(clamping: $0) } ?? (attributes[.size] as? Int)
        ?? 0
    } catch {
      throw .worldFailed("Berkas \"\(path)\" tidak dapat dibaca.")
    }
  }
}
