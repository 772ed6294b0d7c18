package import Conversations
package import Cryptography
package import Dialogue
package import Telemetry

/// What `wicara serve` runs with; every value is understood and within its limits.
package struct Settings: Sendable {
  /// Where everything is kept.
  package enum Database: Hashable, Sendable {
    /// A file, with the path as it was written.
    case sqlite(path: String)
  }

  /// A host that media may be fetched from.
  package struct MediaHost: Hashable, Sendable {
    /// In small letters.
    package var host: String
    /// Nil for the scheme's own port.
    package var port: Int?
    /// Loopback hosts are for tests: only they may be reached without TLS.
    package var isLoopback: Bool

    package init(host: String, port: Int?, isLoopback: Bool) {
      self.host = host
      self.port = port
      self.isLoopback = isLoopback
    }
  }

  package var dialogue: String
  package var database: Database
  package var listen: String
  /// Nil if it is switched off.
  package var adminListen: String?
  /// One or two; a signature of either is right.
  package var appSecrets: [Secret]
  package var verifyToken: Secret
  package var accessToken: Secret
  package var phoneNumberIDs: [PhoneNumberID]
  /// Without a slash at its end.
  package var graphURL: String
  package var graphVersion: String
  package var mediaHosts: [MediaHost]
  package var mediaFolder: String
  /// Nil: kept in a file beside the database.
  package var rootKey: RootKey?
  /// Nil: no limit.
  package var turnsPerMinute: Int?
  /// Nil: no limit.
  package var numberRate: Int?
  /// Nil: no limit.
  package var pairBurst: Int?
  /// Zero: nothing is gathered.
  package var gatherTime: Duration
  /// How long what is finished is kept; nil: for ever.
  package var keepTime: Duration?
  /// Nil: the script's.
  package var timeZone: TimeZoneOffset?

  /// What the dialogues are called in metrics: the last part of their folder's path.
  package var dialogueName: String {
    String(dialogue.split(separator: "/").last ?? "")
  }

  /// The folder of the database.
  package var folder: String {
    switch database {
    case .sqlite(let path):
      guard let slash = path.lastIndex(of: "/") else { return "." }
      return slash == path.startIndex ? "/" : String(path[..<slash])
    }
  }
}

/// A setting with its value as the operator may see it.
package struct ShownSetting: Hashable, Sendable {
  package var name: SettingName
  /// Masked if it is secret; nil if nothing is set and there is no fixed default.
  package var value: String?
  package var origin: SettingsSource.Origin

  package init(name: SettingName, value: String?, origin: SettingsSource.Origin) {
    self.name = name
    self.value = value
    self.origin = origin
  }
}

extension SettingsSource {
  /// What holds, with secrets masked, in the order of the table.
  package var shown: [ShownSetting] {
    SettingName.allCases.map { name in
      let entry = values[name]
      return ShownSetting(
        name: name, value: entry.map { name.isSecret ? "\(Secret($0.text))" : $0.text },
        origin: entry?.origin ?? .standard)
    }
  }
}
