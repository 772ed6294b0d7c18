import FoundationEssentials
import Service

/// The bot of commands that are called without a folder: that of `WICARA_DIALOGUE`, as for
/// `wicara serve`, or else the one that a newcomer meets first.
package enum StandardBot {
  /// The folder among the settings of an environment.
  package static func path(
    in environment: [String: String] = ProcessInfo.processInfo.environment
  ) -> String {
    if let path = environment[SettingName.dialogue.rawValue], !path.isEmpty { return path }
    return SettingName.dialogue.standard ?? "."
  }

  /// The name of the setting.
  static let setting = SettingName.dialogue.rawValue

  /// How the help of a command names it.
  static let about = """
    bot dari \(SettingName.dialogue.rawValue), atau bila itu kosong \
    \(SettingName.dialogue.standard ?? ".")
    """
}
