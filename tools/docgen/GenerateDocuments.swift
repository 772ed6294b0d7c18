import FoundationEssentials

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// `swift run docgen` writes the generated files; `--check` only says which are stale.
///
/// Exit codes: 0 all good, 1 something is stale, 2 wrong use, 3 a file could not be read or
/// written.
@main struct GenerateDocuments {
  static func main() {
    let arguments = CommandLine.arguments.dropFirst()
    guard arguments.allSatisfy({ $0 == "--check" }), arguments.count <= 1 else {
      print("Use: swift run docgen [--check]")
      exit(2)
    }
    guard let root = repositoryRoot() else {
      print("Run this inside the repository: there is no Package.swift here or above.")
      exit(2)
    }
    do {
      let stale = try staleFiles(in: root)
      for (path, text) in stale {
        if arguments.isEmpty { try write(text, to: "\(root)/\(path)") }
        print(arguments.isEmpty ? "written: \(path)" : "stale: \(path) (swift run docgen)")
      }
      exit(arguments.isEmpty || stale.isEmpty ? 0 : 1)
    } catch {
      print("A file could not be read or written: \(error)")
      exit(3)
    }
  }

  /// The files whose content is not what it should be.
  private static func staleFiles(in root: String) throws -> [(path: String, text: String)] {
    let folder = "\(root)/\(GeneratedFiles.pageFolder)"
    var pages: [String: String] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: folder) {
      pages[name] = try text(of: "\(folder)/\(name)")
    }
    return try GeneratedFiles(pages: pages).files.filter { file in
      let path = "\(root)/\(file.path)"
      guard FileManager.default.fileExists(atPath: path) else { return true }
      return try text(of: path) != file.text
    }
  }

  private static func text(of path: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
  }

  private static func write(_ text: String, to path: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
  }

  /// The folder with Package.swift, here or above.
  private static func repositoryRoot() -> String? {
    var folder = FileManager.default.currentDirectoryPath[...]
    while !folder.isEmpty {
      if FileManager.default.fileExists(atPath: "\(folder)/Package.swift") { return String(folder) }
      folder = folder[..<(folder.lastIndex(of: "/") ?? folder.startIndex)]
    }
    return nil
  }
}
