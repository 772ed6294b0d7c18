import Diagnostics
package import Dialogue
import DialogueCompiler
import FoundationEssentials

/// The bots that lie in `dialogues/`.
package enum RepositoryBot {
  /// The flagship and the teaching bots, by folder.
  package static let all = [
    "lapor-konten", "contoh/aduan", "contoh/gema", "contoh/halo", "contoh/perpustakaan",
    "contoh/warung",
  ]

  /// Compiles the bot in a folder below `dialogues/`.
  package static func script(_ name: String) throws -> Script {
    var root = URL(fileURLWithPath: #filePath)
    for _ in 0..<3 { root.deleteLastPathComponent() }
    let path = root.path + "/dialogues/" + name
    var folder = DialogueFolder(path: path, scripts: [])
    for place in try FileManager.default.subpathsOfDirectory(atPath: path).sorted() {
      let file = path + "/" + place
      if place.hasSuffix(".uji.yaml") { continue }
      if place.hasSuffix(".yaml") {
        folder.scripts.append(try source(file))
      } else if place.hasSuffix(".csv") {
        folder.tables.append(try source(file))
      } else {
        folder.otherFiles[place] = 1
      }
    }
    return try InlineBot.script(of: folder)
  }

  private static func source(_ path: String) throws -> SourceFile {
    SourceFile(path: path, bytes: Array(try Data(contentsOf: URL(fileURLWithPath: path))))
  }
}
