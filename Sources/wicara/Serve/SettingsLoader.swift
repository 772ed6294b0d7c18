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

  /// The same for a service that runs.
  ///
  /// - Throws: The file of the settings that cannot be read as a problem with them.
  static func reread(config: String?) throws(SettingsProblems) -> SettingsSource {
    do throws(CommandFailure) {
      return try source(config: config)
    } catch {
      throw SettingsProblems(all: [SettingsProblem(error.message)])
    }
  }

  private static func settingsFile(_ path: String) throws(CommandFailure) -> SourceFile {
    guard let bytes = bytes(of: path) else {
      throw .wrongUse("Berkas pengaturan \"\(path)\" tidak dapat dibaca.")
    }
    return SourceFile(path: path, bytes: bytes)
  }

  /// Above any file with settings or a secret.
  private static let fileBytes = 1 << 20

  private static func bytes(of path: String) -> [UInt8]? {
    do throws(FileProblem) {
      return try readFile(path, atMost: fileBytes)
    } catch {
      return nil
    }
  }
}
