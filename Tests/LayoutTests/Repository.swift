import FoundationEssentials

/// The files of this repository, as they are on disk while the tests run.
struct Repository: Sendable {
  /// The repository that these tests were compiled from.
  static let current = Repository(above: #filePath)

  /// All Swift files below `Sources`, `Tests` and `tools`, read once, sorted by path.
  static let swiftFiles: [SwiftFile] = ["Sources", "Tests", "tools"].flatMap { folder in
    current.paths(below: folder).filter { $0.hasSuffix(".swift") }
      .map { SwiftFile(path: $0, text: current.text(of: $0)) }
  }

  /// Those of `swiftFiles` that are shipped or build what is shipped.
  static let sourceFiles: [SwiftFile] = swiftFiles.filter { $0.path.hasPrefix("Sources/") }

  private let root: String

  /// Finds the root by going up from `file` to the folder that holds `Package.swift`.
  init(above file: String) {
    var folder = file[...]
    while let slash = folder.lastIndex(of: "/") {
      folder = folder[..<slash]
      if FileManager.default.fileExists(atPath: "\(folder)/Package.swift") { break }
    }
    precondition(!folder.isEmpty, "These tests read the repository that they were built from.")
    root = String(folder)
  }

  /// Whether there is a file or a folder at `path`, counted from the root.
  func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: "\(root)/\(path)")
  }

  /// The names right inside a folder, sorted; none if the folder does not exist.
  func names(in folder: String) -> [String] {
    guard exists(folder) else { return [] }
    do {
      return try FileManager.default.contentsOfDirectory(atPath: "\(root)/\(folder)").sorted()
    } catch {
      preconditionFailure("The folder \(folder) cannot be listed: \(error)")
    }
  }

  /// All paths below a folder, from the root, sorted; none if the folder does not exist.
  func paths(below folder: String) -> [String] {
    guard exists(folder) else { return [] }
    do {
      return try FileManager.default.subpathsOfDirectory(atPath: "\(root)/\(folder)")
        .map { "\(folder)/\($0)" }.sorted()
    } catch {
      preconditionFailure("The folder \(folder) cannot be listed: \(error)")
    }
  }

  /// The text of a file that must exist.
  func text(of path: String) -> String {
    do {
      return try String(contentsOfFile: "\(root)/\(path)", encoding: .utf8)
    } catch {
      preconditionFailure("The file \(path) cannot be read: \(error)")
    }
  }
}
