import Diagnostics
import DialogueCompiler
import FoundationEssentials

/// The files of the repository that these tests were compiled from.
enum RepositoryFiles {
  /// The folder that holds Package.swift.
  static let root: String = {
    var folder = #filePath[...]
    while let slash = folder.lastIndex(of: "/") {
      folder = folder[..<slash]
      if FileManager.default.fileExists(atPath: "\(folder)/Package.swift") { break }
    }
    return String(folder)
  }()

  /// The text of a file, by its path from the root.
  static func text(of path: String) throws -> String {
    String(decoding: try bytes(of: path), as: UTF8.self)
  }

  /// The names right inside a folder, sorted; none if there is no such folder.
  static func names(in folder: String) throws -> [String] {
    guard FileManager.default.fileExists(atPath: "\(root)/\(folder)") else { return [] }
    return try FileManager.default.contentsOfDirectory(atPath: "\(root)/\(folder)").sorted()
  }

  /// The bot in a folder.
  static func bot(in folder: String) throws -> DialogueFolder {
    var bot = DialogueFolder(path: folder, scripts: [])
    for name in try FileManager.default.subpathsOfDirectory(atPath: "\(root)/\(folder)").sorted() {
      guard name.hasSuffix(".yaml") || name.hasSuffix(".csv") else {
        bot.otherFiles[name] = try bytes(of: "\(folder)/\(name)").count
        continue
      }
      let file = SourceFile(
        path: "\(folder)/\(name)", bytes: Array(try bytes(of: "\(folder)/\(name)")))
      if name.hasSuffix(".csv") {
        bot.tables.append(file)
      } else if name.hasSuffix(".uji.yaml") {
        bot.tests.append(file)
      } else {
        bot.scripts.append(file)
      }
    }
    return bot
  }

  private static func bytes(of path: String) throws -> Data {
    // A folder among the paths has no bytes of its own.
    var isFolder: Bool = false
    guard FileManager.default.fileExists(atPath: "\(root)/\(path)", isDirectory: &isFolder),
      isFolder
    else { return try Data(contentsOf: URL(fileURLWithPath: "\(root)/\(path)")) }
    return Data()
  }
}
