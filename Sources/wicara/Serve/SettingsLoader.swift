import Diagnostics
import FoundationEssentials
package import Service
import YAMLDocument

/// Brings the environment and files to the settings.
package enum SettingsLoader {
  /// What is set now, with `config` as the path of the settings' file.
  package static func source(config: String?) throws(CommandFailure) -> SettingsSource {
    var file: YAMLResult?
    if let config { file = readYAML(try settingsFile(config)) }
    return SettingsSource(
      environment: ProcessInfo.processInfo.environment, file: file, readFile: bytes)
  }

  private static func settingsFile(_ path: String) throws(CommandFailure) -> SourceFile {
    guard let bytes = bytes(of: path) else {
      throw .wrongUse("Berkas pengaturan \"\(path)\" tidak dapat dibaca.")
    }
    return SourceFile(path: path, bytes: bytes)
  }

  private static func bytes(of path: String) -> [UInt8]? {
    do {
      return Array(try Data(contentsOf: URL(fileURLWithPath: path)))
    } catch {
      return nil
    }
  }
}
