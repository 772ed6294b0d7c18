import Conversations
import Diagnostics
import Dialogue
import Service
import Telemetry
import Testing
import YAMLDocument

@Suite struct SettingsTests {
  /// What must be set, and nothing else.
  private let least = [
    "WICARA_APP_SECRET": "rahasia-aplikasi", "WICARA_VERIFY_TOKEN": "kata-sandi",
    "WICARA_ACCESS_TOKEN": "token-akses", "WICARA_PHONE_NUMBER_IDS": "106540352242922",
  ]

  private func source(
    _ environment: [String: String], file: String? = nil, files: [String: String] = [:]
  ) -> SettingsSource {
    SettingsSource(
      environment: environment,
      file: file.map { readYAML(SourceFile(path: "wicara.yaml", bytes: Array($0.utf8))) },
      readFile: { files[$0].map { Array($0.utf8) } })
  }

  private func settings(
    _ changes: [String: String], file: String? = nil, files: [String: String] = [:]
  ) throws -> Settings {
    try Settings(source(least.merging(changes) { $1 }, file: file, files: files))
  }

  private func problems(_ environment: [String: String], file: String? = nil) -> [String] {
    do throws(SettingsProblems) {
      _ = try Settings(source(environment, file: file))
      return []
    } catch {
      return error.all.map(\.message)
    }
  }

  private func problems(changing changes: [String: String], file: String? = nil) -> [String] {
    problems(least.merging(changes) { $1 }, file: file)
  }

  @Test func `what is not set has the default of the contract`() throws {
    let settings = try settings([:])
    #expect(settings.dialogue == "dialogues/lapor-konten")
    #expect(settings.database == .sqlite(path: "wicara-data/wicara.sqlite"))
    #expect(settings.folder == "wicara-data")
    #expect(settings.listen == "127.0.0.1:8080")
    #expect(settings.adminListen == "127.0.0.1:8081")
    #expect(settings.graphURL == "https://graph.facebook.com")
    #expect(settings.graphVersion == "v25.0")
    #expect(settings.mediaHosts.map(\.host) == ["lookaside.fbsbx.com"])
    #expect(settings.mediaFolder == "wicara-data/media")
    #expect(settings.rootKey == nil)
    #expect(settings.turnsPerMinute == 20)
    #expect(settings.numberRate == 80)
    #expect(settings.pairBurst == 45)
    #expect(settings.gatherTime == .milliseconds(300))
    #expect(settings.keepTime == .seconds(90 * 86_400))
    #expect(settings.timeZone == nil)
    #expect(settings.phoneNumberIDs == [PhoneNumberID("106540352242922")])
    #expect(settings.appSecrets.map(\.revealed) == ["rahasia-aplikasi"])
  }

  @Test func `values are taken as they are set`() throws {
    let settings = try settings([
      "WICARA_DIALOGUE": "bot", "WICARA_DATABASE": "sqlite:/var/lib/wicara/x.db",
      "WICARA_LISTEN": "[::1]:0", "WICARA_ADMIN_LISTEN": "off", "WICARA_APP_SECRET": "baru,lama",
      "WICARA_PHONE_NUMBER_IDS": "1, 22", "WICARA_GRAPH_URL": "http://127.0.0.1:9/",
      "WICARA_GRAPH_VERSION": "v26.0", "WICARA_MEDIA_HOSTS": "Lookaside.fbsbx.com, 127.0.0.1:9001",
      "WICARA_MEDIA_DIR": "/m", "WICARA_DATA_KEY": String(repeating: "ab", count: 32),
      "WICARA_TURNS_PER_MINUTE": "0", "WICARA_NUMBER_RATE": "1000", "WICARA_PAIR_BURST": "0",
      "WICARA_GATHER_MS": "0", "WICARA_KEEP_DAYS": "0", "WICARA_TIME_ZONE": "Asia/Makassar",
    ])
    #expect(settings.folder == "/var/lib/wicara")
    #expect(settings.adminListen == nil)
    #expect(settings.appSecrets.map(\.revealed) == ["baru", "lama"])
    #expect(settings.phoneNumberIDs == [PhoneNumberID("1"), PhoneNumberID("22")])
    #expect(settings.graphURL == "http://127.0.0.1:9")
    #expect(
      settings.mediaHosts == [
        Settings.MediaHost(host: "lookaside.fbsbx.com", port: nil, isLoopback: false),
        Settings.MediaHost(host: "127.0.0.1", port: 9001, isLoopback: true),
      ])
    #expect(settings.mediaFolder == "/m")
    #expect(settings.rootKey != nil)
    #expect(settings.turnsPerMinute == nil)
    #expect(settings.numberRate == 1_000)
    #expect(settings.pairBurst == nil)
    #expect(settings.gatherTime == .zero)
    #expect(settings.keepTime == nil)
    #expect(settings.timeZone == .wita)
  }

  @Test func `the environment goes before the file, and the file before the default`() throws {
    let file = """
      listen: 127.0.0.1:1
      WICARA_GRAPH_VERSION: v24.0
      phone_number_ids: [7, 8]
      turns_per_minute: 5
      access_token_file: /rahasia/token
      """
    let settings = try Settings(
      source(
        [
          "WICARA_APP_SECRET": "a", "WICARA_VERIFY_TOKEN": "b", "WICARA_TURNS_PER_MINUTE": "6",
        ], file: file, files: ["/rahasia/token": "isi-token\n"]))
    #expect(settings.listen == "127.0.0.1:1")
    #expect(settings.graphVersion == "v24.0")
    #expect(settings.phoneNumberIDs.map(\.rawValue) == ["7", "8"])
    #expect(settings.turnsPerMinute == 6)
    #expect(settings.accessToken.revealed == "isi-token")
  }

  @Test func `a secret may lie in a file, but not in both places`() throws {
    var environment = least
    environment["WICARA_APP_SECRET"] = nil
    environment["WICARA_APP_SECRET_FILE"] = "/r"
    let settings = try Settings(source(environment, files: ["/r": "dari-berkas\r\n\n"]))
    #expect(settings.appSecrets.map(\.revealed) == ["dari-berkas"])
    #expect(
      problems(environment) == [
        #"WICARA_APP_SECRET_FILE: berkas "/r" tidak dapat dibaca."#,
        "WICARA_APP_SECRET belum diisi: \(SettingName.appSecret.about).",
      ])
    #expect(
      problems(changing: ["WICARA_ACCESS_TOKEN_FILE": "/r"]) == [
        "WICARA_ACCESS_TOKEN dan WICARA_ACCESS_TOKEN_FILE tidak boleh dipakai bersama."
      ])
  }

  /// A wrong value and how its line begins.
  private static let wrong: [(String, String, String)] = [
    ("WICARA_DIALOGUE", "", #"WICARA_DIALOGUE "": sebutkan"#),
    ("WICARA_DATABASE", "wicara.sqlite", #"WICARA_DATABASE "wicara.sqlite": harus sqlite:"#),
    ("WICARA_DATABASE", "sqlite:", #"WICARA_DATABASE "sqlite:": harus sqlite:"#),
    ("WICARA_DATABASE", "sqlite: ", #"WICARA_DATABASE "sqlite: ": harus sqlite:"#),
    ("WICARA_DATABASE", "sqlite::memory:", #"WICARA_DATABASE "sqlite::memory:": harus sebuah"#),
    (
      "WICARA_DATABASE", "sqlite:file:x?mode=memory",
      #"WICARA_DATABASE "sqlite:file:x?mode=memory": harus sebuah"#
    ),
    ("WICARA_DATABASE", "sqlite:/tmp/", #"WICARA_DATABASE "sqlite:/tmp/": harus sebuah berkas, b"#),
    ("WICARA_DATA_KEY", String(repeating: "0", count: 64), "WICARA_DATA_KEY: tidak boleh nol"),
    ("WICARA_ADMIN_LISTEN", "127.0.0.1:8080", #"WICARA_ADMIN_LISTEN "127.0.0.1:8080": harus lain"#),
    ("WICARA_PHONE_NUMBER_IDS", "1,1", #"WICARA_PHONE_NUMBER_IDS "1,1": menyebut satu"#),
    ("WICARA_GRAPH_VERSION", "v0.0", #"WICARA_GRAPH_VERSION "v0.0": harus seperti"#),
    ("WICARA_GRAPH_URL", "https://[::1", #"WICARA_GRAPH_URL "https://[::1": harus https"#),
    ("WICARA_GRAPH_URL", "https://a..b", #"WICARA_GRAPH_URL "https://a..b": harus https"#),
    ("WICARA_DATABASE", "postgres://u:p@h/d", "WICARA_DATABASE: PostgreSQL belum"),
    ("WICARA_LISTEN", "8080", #"WICARA_LISTEN "8080": harus HOST:PORT"#),
    ("WICARA_LISTEN", "off", #"WICARA_LISTEN "off": harus HOST:PORT"#),
    ("WICARA_LISTEN", " a:1", #"WICARA_LISTEN " a:1": harus HOST:PORT"#),
    ("WICARA_LISTEN", "a:99999", #"WICARA_LISTEN "a:99999": harus HOST:PORT"#),
    ("WICARA_ADMIN_LISTEN", "OFF", #"WICARA_ADMIN_LISTEN "OFF": harus HOST:PORT"#),
    ("WICARA_APP_SECRET", "", "WICARA_APP_SECRET: tidak boleh kosong"),
    ("WICARA_APP_SECRET", "a,b,c", "WICARA_APP_SECRET: harus satu kunci, atau dua"),
    ("WICARA_APP_SECRET", "a,", "WICARA_APP_SECRET: harus satu kunci, atau dua"),
    ("WICARA_VERIFY_TOKEN", " ", "WICARA_VERIFY_TOKEN: tidak boleh kosong"),
    ("WICARA_ACCESS_TOKEN", "a\r\nX: y", "WICARA_ACCESS_TOKEN: tidak boleh kosong"),
    ("WICARA_PHONE_NUMBER_IDS", "", #"WICARA_PHONE_NUMBER_IDS "": harus angka"#),
    ("WICARA_PHONE_NUMBER_IDS", "1,,2", #"WICARA_PHONE_NUMBER_IDS "1,,2": harus angka"#),
    ("WICARA_PHONE_NUMBER_IDS", "+62", #"WICARA_PHONE_NUMBER_IDS "+62": harus angka"#),
    ("WICARA_GRAPH_URL", "graph.facebook.com", #"WICARA_GRAPH_URL "graph.facebook.com": harus"#),
    ("WICARA_GRAPH_URL", "http://graph.facebook.com", "WICARA_GRAPH_URL"),
    ("WICARA_GRAPH_URL", "http://127.0.0.1.evil.id", "WICARA_GRAPH_URL"),
    ("WICARA_GRAPH_URL", "http://127.0.0.1@evil.id", "WICARA_GRAPH_URL: harus"),
    ("WICARA_GRAPH_URL", "http://127.0.0.1:9@evil.id", "WICARA_GRAPH_URL: harus"),
    ("WICARA_GRAPH_URL", "https://u:rahasia@graph.facebook.com", "WICARA_GRAPH_URL: harus"),
    ("WICARA_GRAPH_URL", "https://graph.facebook.com:99999", "WICARA_GRAPH_URL"),
    ("WICARA_GRAPH_URL", "https://graph.facebook.com:abc", "WICARA_GRAPH_URL"),
    ("WICARA_GRAPH_URL", "https://graph.facebook.com:", "WICARA_GRAPH_URL"),
    ("WICARA_GRAPH_URL", "https://graph.facebook.com ", "WICARA_GRAPH_URL"),
    ("WICARA_GRAPH_URL", "https://[::1]9", "WICARA_GRAPH_URL"),
    ("WICARA_GRAPH_URL", "https://graph.facebook.com/?a", "WICARA_GRAPH_URL"),
    ("WICARA_GRAPH_URL", "ftp://127.0.0.1", "WICARA_GRAPH_URL"),
    ("WICARA_GRAPH_VERSION", "25", #"WICARA_GRAPH_VERSION "25": harus seperti v25.0"#),
    ("WICARA_GRAPH_VERSION", "v25.0/../", "WICARA_GRAPH_VERSION"),
    ("WICARA_MEDIA_DIR", "", #"WICARA_MEDIA_DIR "": sebutkan foldernya"#),
    ("WICARA_MEDIA_DIR", " ", #"WICARA_MEDIA_DIR " ": sebutkan foldernya"#),
    ("WICARA_MEDIA_HOSTS", "a b", "WICARA_MEDIA_HOSTS"),
    ("WICARA_MEDIA_HOSTS", "a:0", "WICARA_MEDIA_HOSTS"),
    ("WICARA_MEDIA_HOSTS", "https://a", "WICARA_MEDIA_HOSTS"),
    ("WICARA_DATA_KEY", "abc", "WICARA_DATA_KEY: harus 64 angka"),
    ("WICARA_TURNS_PER_MINUTE", "-1", #"WICARA_TURNS_PER_MINUTE "-1": harus bilangan"#),
    ("WICARA_TURNS_PER_MINUTE", "dua", "WICARA_TURNS_PER_MINUTE"),
    ("WICARA_NUMBER_RATE", "1.5", "WICARA_NUMBER_RATE"),
    ("WICARA_NUMBER_RATE", "+5", "WICARA_NUMBER_RATE"),
    ("WICARA_PAIR_BURST", "99999999999999999999", "WICARA_PAIR_BURST"),
    ("WICARA_GATHER_MS", "10001", "WICARA_GATHER_MS"),
    ("WICARA_GATHER_MS", "", "WICARA_GATHER_MS"),
    ("WICARA_KEEP_DAYS", "7", "WICARA_KEEP_DAYS"),
    ("WICARA_KEEP_DAYS", "-1", "WICARA_KEEP_DAYS"),
    ("WICARA_TIME_ZONE", "UTC", "WICARA_TIME_ZONE"),
    ("WICARA_LISTENS", "a:1", #"Pengaturan "WICARA_LISTENS" tidak dikenal. Mungkin maksud Anda"#),
    ("WICARA_XYZQ", "1", #"Pengaturan "WICARA_XYZQ" tidak dikenal."#),
    ("WICARA_LISTEN_FILE", "1", #"Pengaturan "WICARA_LISTEN_FILE" tidak dikenal."#),
  ]

  @Test(arguments: wrong) func `a wrong setting is one line that says what would be right`(
    _ name: String, _ value: String, _ line: String
  ) throws {
    let problems = problems(changing: [name: value])
    let first = try #require(problems.first)
    #expect(problems.count == 1)
    #expect(first.hasPrefix(line))
    #expect(first.hasSuffix(".") || first.hasSuffix("?"))
    #expect(!first.contains("\n"))
  }

  @Test(arguments: ["WICARA_APP_SECRET", "WICARA_VERIFY_TOKEN", "WICARA_ACCESS_TOKEN"])
  func `a wrong secret is not repeated`(_ name: String) {
    let problems = problems(changing: [name: "rahasia sekali\u{1}"])
    #expect(problems.count == 1)
    #expect(problems.allSatisfy { !$0.contains("sekali") })
  }

  @Test func `all that must be set is asked for at once`() {
    #expect(problems([:]).map { $0.prefix(20) }.count == 4)
    do throws(SettingsProblems) {
      _ = try Settings(source([:]))
      Issue.record("Settings without secrets were taken.")
    } catch {
      #expect(error.line.hasPrefix("WICARA_APP_SECRET belum diisi: "))
      #expect(error.line.hasSuffix(" (dan 3 lagi: wicara check-config)"))
    }
  }

  @Test(arguments: [
    ("lisen: a:1", #"Pengaturan "lisen" tidak dikenal. Mungkin maksud Anda listen?"#),
    (
      "WICARA_LISEN: a:1",
      #"Pengaturan "WICARA_LISEN" tidak dikenal. Mungkin maksud Anda WICARA_LISTEN?"#
    ),
    ("listen: {a: b}", "WICARA_LISTEN: nilainya harus teks, angka, atau daftar teks."),
    ("listen: [[a]]", #"WICARA_LISTEN "a": harus HOST:PORT, misalnya 127.0.0.1:8080."#),
    ("- listen", "Berkas pengaturan harus berisi daftar NAMA: nilai."),
    (
      "app_secret: a\napp_secret_file: b",
      "app_secret dan app_secret_file tidak boleh dipakai bersama."
    ),
  ])
  func `a wrong file is told in one line`(_ file: String, _ line: String) {
    var environment = least
    if file.hasPrefix("app") { environment["WICARA_APP_SECRET"] = nil }
    #expect(problems(environment, file: file) == [line])
  }

  @Test func `a file that is no YAML is told with its place`() {
    let problems = problems(least, file: "listen: [a\n")
    #expect(problems.count == 1)
    #expect(problems.allSatisfy { $0.hasPrefix("wicara.yaml:") })
  }

  @Test func `what is shown has every setting with its origin, and no secret`() throws {
    let shown = source(least, file: "listen: 127.0.0.1:1").shown
    #expect(shown.map(\.name) == SettingName.allCases)
    for setting in shown where setting.name.isSecret {
      #expect(setting.value == nil || setting.value == "‹secret›")
    }
    let listen = try #require(shown.first { $0.name == .listen })
    #expect(listen == ShownSetting(name: .listen, value: "127.0.0.1:1", origin: .file))
    #expect(shown.first { $0.name == .appSecret }?.origin == .environment)
    #expect(shown.first { $0.name == .graphURL }?.origin == .standard)
  }
}
