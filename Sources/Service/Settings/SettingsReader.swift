import Conversations
import Cryptography
import Dialogue
import HTTPTransport
import Telemetry

extension Settings {
  /// Understands what was set, or says everything that is wrong.
  package init(_ source: SettingsSource) throws(SettingsProblems) {
    var reader = SettingsReader(source)
    let settings = reader.read()
    guard let settings, reader.problems.isEmpty else {
      throw SettingsProblems(all: reader.problems)
    }
    self = settings
  }
}

/// Turns texts into values and collects what is wrong with them.
private struct SettingsReader {
  private let source: SettingsSource
  private(set) var problems: [SettingsProblem]

  /// The highest rates and times that make sense; a larger number is a slip.
  private static let turns = 100_000
  private static let rate = 100_000
  private static let gatherMilliseconds = 10_000
  private static let numbers = 100
  private static let keepDays = 36_500

  init(_ source: SettingsSource) {
    self.source = source
    problems = source.problems
  }

  /// Nil only if there are problems.
  mutating func read() -> Settings? {
    let database = self.database()
    let adminListen = text(.adminListen) == "off" ? nil : address(.adminListen)
    let settings = (
      listen: address(.listen), appSecrets: appSecrets(), verifyToken: secret(.verifyToken),
      accessToken: secret(.accessToken), numbers: phoneNumberIDs(), graphURL: graphURL(),
      version: graphVersion(), hosts: mediaHosts(), key: rootKey(),
      turns: number(.turnsPerMinute, Self.turns), rate: number(.numberRate, Self.rate),
      burst: number(.pairBurst, Self.rate),
      gather: number(.gatherMilliseconds, Self.gatherMilliseconds), keep: keepDays(),
      zone: timeZone(),
      dialogue: dialogue(), media: mediaFolder()
    )
    if let listen = settings.listen, listen == adminListen, !listen.hasSuffix(":0") {
      fail(.adminListen, "harus lain dari \(SettingName.listen.rawValue)")
    }
    guard problems.isEmpty, let database, let listen = settings.listen,
      let verifyToken = settings.verifyToken, let accessToken = settings.accessToken
    else { return nil }
    var result = Settings(
      dialogue: settings.dialogue, database: database, listen: listen, adminListen: adminListen,
      appSecrets: settings.appSecrets, verifyToken: verifyToken, accessToken: accessToken,
      phoneNumberIDs: settings.numbers, graphURL: settings.graphURL,
      graphVersion: settings.version, mediaHosts: settings.hosts, mediaFolder: "",
      rootKey: settings.key, turnsPerMinute: settings.turns == 0 ? nil : settings.turns,
      numberRate: settings.rate == 0 ? nil : settings.rate,
      pairBurst: settings.burst == 0 ? nil : settings.burst,
      gatherTime: .milliseconds(settings.gather),
      keepTime: settings.keep == 0 ? nil : .seconds(86_400 * settings.keep), timeZone: settings.zone
    )
    result.mediaFolder = settings.media ?? result.folder + "/media"
    return result
  }

  private func text(_ name: SettingName) -> String? { source.values[name]?.text }

  private mutating func fail(_ name: SettingName, _ rule: String) {
    problems.append(.wrong(name, text(name) ?? "", rule))
  }

  // MARK: - One setting each

  private mutating func dialogue() -> String {
    let path = text(.dialogue) ?? ""
    if path.isEmpty { fail(.dialogue, "sebutkan folder naskahnya") }
    return path
  }

  private mutating func database() -> Settings.Database? {
    let value = text(.database) ?? ""
    if value.hasPrefix("sqlite:"), let path = Self.path(value.dropFirst(7)) {
      // SQLite takes "file:" for an address with options, one of which is to keep nothing.
      guard path != ":memory:", !path.lowercased().hasPrefix("file:") else {
        fail(.database, "harus sebuah berkas; di dalam ingatan, pesan hilang bersama programnya")
        return nil
      }
      guard !path.hasSuffix("/") else {
        fail(.database, "harus sebuah berkas, bukan folder; misalnya \(path)wicara.sqlite")
        return nil
      }
      return .sqlite(path: path)
    }
    if value.hasPrefix("postgres:") || value.hasPrefix("postgresql:") {
      problems.append(
        SettingsProblem(
          "WICARA_DATABASE: PostgreSQL belum didukung versi ini; pakai sqlite:BERKAS."))
      return nil
    }
    fail(.database, "harus sqlite:BERKAS, misalnya sqlite:wicara-data/wicara.sqlite")
    return nil
  }

  private mutating func mediaFolder() -> String? {
    guard let value = text(.mediaFolder) else { return nil }
    if let path = Self.path(value[...]) { return path }
    fail(.mediaFolder, "sebutkan foldernya, atau kosongkan pengaturan ini")
    return nil
  }

  private mutating func address(_ name: SettingName) -> String? {
    let value = text(name) ?? ""
    do throws(ListenSocket.Failure) {
      guard value.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7f }) else { throw .malformed }
      _ = try ListenSocket.split(value)
      return value
    } catch {
      let off = name == .adminListen ? ", atau off" : ""
      fail(name, "harus HOST:PORT, misalnya \(name.standard ?? "")\(off)")
      return nil
    }
  }

  private mutating func secret(_ name: SettingName) -> Secret? {
    guard let value = text(name) else {
      problems.append(
        SettingsProblem("\(name.rawValue) belum diisi: \(name.about)."))
      return nil
    }
    guard !value.isEmpty, value.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7f }) else {
      fail(name, "tidak boleh kosong, dan hanya boleh berisi huruf, angka, dan tanda ASCII")
      return nil
    }
    return Secret(value)
  }

  private mutating func appSecrets() -> [Secret] {
    guard secret(.appSecret) != nil, let value = text(.appSecret) else { return [] }
    let parts = value.split(separator: ",", omittingEmptySubsequences: false)
    guard parts.count <= 2, parts.allSatisfy({ !$0.isEmpty }) else {
      fail(.appSecret, "harus satu kunci, atau dua kunci dengan koma di antaranya")
      return []
    }
    return parts.map { Secret(String($0)) }
  }

  private mutating func phoneNumberIDs() -> [PhoneNumberID] {
    guard let value = text(.phoneNumberIDs) else {
      problems.append(
        SettingsProblem("WICARA_PHONE_NUMBER_IDS belum diisi: \(SettingName.phoneNumberIDs.about).")
      )
      return []
    }
    let parts = Self.list(value)
    guard Set(parts).count == parts.count else {
      fail(.phoneNumberIDs, "menyebut satu nomor dua kali")
      return []
    }
    guard !parts.isEmpty, parts.count <= Self.numbers,
      parts.allSatisfy({ $0.utf8.count <= 32 && !$0.isEmpty && $0.utf8.allSatisfy(Self.isDigit) })
    else {
      fail(.phoneNumberIDs, "harus angka phone_number_id dari Meta, dipisah koma")
      return []
    }
    return parts.map { PhoneNumberID(String($0)) }
  }

  private mutating func graphURL() -> String {
    var value = text(.graphURL) ?? ""
    while value.hasSuffix("/") { value.removeLast() }
    let host = Self.host(ofURL: value)
    guard let host, value.hasPrefix("https://") || Self.isLoopback(host) else {
      let rule =
        "harus https://HOST (http:// hanya untuk komputer ini, misalnya http://127.0.0.1:9000)"
      // What stands before "@" may be a password.
      if value.utf8.contains(UInt8(ascii: "@")) {
        problems.append(SettingsProblem("\(SettingName.graphURL.rawValue): \(rule)."))
      } else {
        fail(.graphURL, rule)
      }
      return ""
    }
    return value
  }

  private mutating func graphVersion() -> String {
    let value = text(.graphVersion) ?? ""
    let numbers = value.dropFirst().split(separator: ".", omittingEmptySubsequences: false)
    guard value.hasPrefix("v"), numbers.count == 2,
      numbers.allSatisfy({ !$0.isEmpty && $0.utf8.count <= 4 && $0.utf8.allSatisfy(Self.isDigit) }),
      Int(numbers[0]) ?? 0 > 0
    else {
      fail(.graphVersion, "harus seperti v25.0")
      return ""
    }
    return value
  }

  private mutating func mediaHosts() -> [Settings.MediaHost] {
    Self.list(text(.mediaHosts) ?? "").compactMap { part in
      var host = part.lowercased()
      var port: Int?
      if let colon = host.lastIndex(of: ":"), !host.hasSuffix("]") {
        port = Int(host[host.index(after: colon)...])
        host = String(host[..<colon])
        guard let port, (1...65_535).contains(port) else {
          fail(.mediaHosts, "\"\(part)\" harus HOST atau HOST:PORT")
          return nil
        }
      }
      guard Self.isHost(host) else {
        fail(.mediaHosts, "\"\(part)\" harus HOST atau HOST:PORT")
        return nil
      }
      return Settings.MediaHost(host: host, port: port, isLoopback: Self.isLoopback(host))
    }
  }

  private mutating func rootKey() -> RootKey? {
    guard let value = text(.dataKey) else { return nil }
    guard let key = RootKey(text: value) else {
      fail(.dataKey, "harus 64 angka heksadesimal")
      return nil
    }
    guard value.contains(where: { $0 != "0" }) else {
      fail(.dataKey, "tidak boleh nol semuanya; buat dengan: openssl rand -hex 32")
      return nil
    }
    return key
  }

  private mutating func number(_ name: SettingName, _ largest: Int) -> Int {
    let value = text(name) ?? ""
    if let number = Int(value), (0...largest).contains(number), value.utf8.allSatisfy(Self.isDigit)
    {
      return number
    }
    fail(name, "harus bilangan bulat dari 0 sampai \(largest)")
    return 0
  }

  /// Meta may repeat a message for seven days: until then its rows help to see what happened.
  private mutating func keepDays() -> Int {
    let days = number(.keepDays, Self.keepDays)
    if (1..<8).contains(days) { fail(.keepDays, "harus 0, atau 8 hari atau lebih") }
    return days
  }

  private mutating func timeZone() -> TimeZoneOffset? {
    guard let value = text(.timeZone) else { return nil }
    switch value.lowercased() {
    case "wib", "asia/jakarta", "asia/pontianak": return .wib
    case "wita", "asia/makassar": return .wita
    case "wit", "asia/jayapura": return .wit
    default:
      fail(.timeZone, "harus WIB, WITA, atau WIT")
      return nil
    }
  }

  // MARK: - Forms

  private static func list(_ value: String) -> [Substring] {
    value.split(separator: ",", omittingEmptySubsequences: false).map { part in
      var part = part
      while part.first == " " { part.removeFirst() }
      while part.last == " " { part.removeLast() }
      return part
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")) ~= byte
  }

  private static func isHostByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
    default: "-.[]:".utf8.contains(byte)
    }
  }

  /// A path that is not empty and has no blank at its ends, which nobody would see.
  private static func path(_ value: Substring) -> String? {
    guard let first = value.utf8.first, let last = value.utf8.last, first > 0x20, last > 0x20,
      !value.utf8.contains(0)
    else { return nil }
    return String(value)
  }

  /// The host of `http://host[:port][/…]` or `https://…`, in small letters; nil for other forms.
  ///
  /// Anything else beside the host, such as a user's name before it, would make the URL lead to
  /// another host than the one that is looked at here.
  private static func host(ofURL url: String) -> String? {
    let rest: Substring
    if url.hasPrefix("https://") {
      rest = url.dropFirst(8)
    } else if url.hasPrefix("http://") {
      rest = url.dropFirst(7)
    } else {
      return nil
    }
    let authority = rest.prefix { $0 != "/" }
    guard rest.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7f && !"@?#\\".utf8.contains($0) }) else {
      return nil
    }
    let end =
      authority.hasPrefix("[")
      ? authority.firstIndex(of: "]").map(authority.index(after:)) : authority.firstIndex(of: ":")
    let host = authority[..<(end ?? authority.endIndex)].lowercased()
    let port = authority[(end ?? authority.endIndex)...]
    guard port.isEmpty || port.first == ":" && isPort(port.dropFirst()) else { return nil }
    return isHost(host) ? host : nil
  }

  /// Whether it has the form of a name, an IPv4 address, or an IPv6 address in brackets.
  private static func isHost(_ host: String) -> Bool {
    guard host.utf8.allSatisfy(isHostByte) else { return false }
    if host.hasPrefix("[") { return host.hasSuffix("]") && host.utf8.count > 3 }
    let labels = host.split(separator: ".", omittingEmptySubsequences: false)
    return labels.allSatisfy { !$0.isEmpty } && !host.utf8.contains { "[]:".utf8.contains($0) }
  }

  private static func isPort(_ text: Substring) -> Bool {
    text.utf8.allSatisfy(isDigit) && text.utf8.count <= 5
      && (1...65_535).contains(Int(text) ?? 0)
  }

  private static func isLoopback(_ host: String) -> Bool {
    if host == "localhost" || host == "[::1]" { return true }
    let parts = host.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 4 && parts[0] == "127" && parts.allSatisfy { UInt8($0) != nil }
  }
}
