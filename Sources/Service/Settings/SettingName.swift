/// The settings of `wicara serve`: one line each, the only list of them.
///
/// The names, defaults and meanings are a contract with operators; the operator's page is made of
/// this table. In a file (`--config`) a name may also be written without `WICARA_` and in small
/// letters.
package enum SettingName: String, CaseIterable, Sendable {
  case dialogue = "WICARA_DIALOGUE"
  case database = "WICARA_DATABASE"
  case listen = "WICARA_LISTEN"
  case adminListen = "WICARA_ADMIN_LISTEN"
  case appSecret = "WICARA_APP_SECRET"
  case verifyToken = "WICARA_VERIFY_TOKEN"
  case accessToken = "WICARA_ACCESS_TOKEN"
  case phoneNumberIDs = "WICARA_PHONE_NUMBER_IDS"
  case graphURL = "WICARA_GRAPH_URL"
  case graphVersion = "WICARA_GRAPH_VERSION"
  case mediaHosts = "WICARA_MEDIA_HOSTS"
  case mediaFolder = "WICARA_MEDIA_DIR"
  case dataKey = "WICARA_DATA_KEY"
  case turnsPerMinute = "WICARA_TURNS_PER_MINUTE"
  case numberRate = "WICARA_NUMBER_RATE"
  case pairBurst = "WICARA_PAIR_BURST"
  case gatherMilliseconds = "WICARA_GATHER_MS"
  case keepDays = "WICARA_KEEP_DAYS"
  case timeZone = "WICARA_TIME_ZONE"

  /// What is taken where nothing is set; nil for a setting that must be set, or that has no fixed
  /// default (`about` says what then holds).
  package var standard: String? {
    switch self {
    case .dialogue: "dialogues/lapor-konten"
    case .database: "sqlite:wicara-data/wicara.sqlite"
    case .listen: "127.0.0.1:8080"
    case .adminListen: "127.0.0.1:8081"
    case .appSecret, .verifyToken, .accessToken, .phoneNumberIDs: nil
    case .graphURL: "https://graph.facebook.com"
    case .graphVersion: "v25.0"
    case .mediaHosts: "lookaside.fbsbx.com"
    case .mediaFolder, .dataKey, .timeZone: nil
    case .turnsPerMinute: "20"
    case .numberRate: "80"
    case .pairBurst: "45"
    case .gatherMilliseconds: "300"
    case .keepDays: "90"
    }
  }

  /// Whether the service cannot start without it.
  package var isRequired: Bool {
    switch self {
    case .appSecret, .verifyToken, .accessToken, .phoneNumberIDs: true
    default: false
    }
  }

  /// Whether its value is never shown and may be given as a file (`…_FILE`).
  package var isSecret: Bool {
    switch self {
    case .appSecret, .verifyToken, .accessToken, .dataKey: true
    default: false
    }
  }

  /// What it means, for the operator.
  package var about: String {
    switch self {
    case .dialogue: "folder naskah (folder yang berisi bot.yaml)"
    case .database: "basis data: sqlite:BERKAS; semua data berada di foldernya"
    case .listen: "alamat sisi umum: /webhook, /healthz, /readyz"
    case .adminListen:
      "alamat sisi pengelola: /metrics, /version, /healthz, /readyz; off mematikannya"
    case .appSecret: "kunci aplikasi Meta; dua kunci dengan koma selama pergantian"
    case .verifyToken: "kata sandi pendaftaran webhook"
    case .accessToken: "token untuk mengirim lewat Graph API"
    case .phoneNumberIDs: "phone_number_id nomor kita, dipisah koma"
    case .graphURL: "alamat Graph API"
    case .graphVersion: "versi Graph API"
    case .mediaHosts: "host[:port] yang boleh dihubungi untuk mengunduh media, dipisah koma"
    case .mediaFolder: "folder media (bawaan: media di samping basis data)"
    case .dataKey:
      "kunci data pribadi, 64 angka heksadesimal (bawaan: dibuat di berkas wicara.key di samping "
        + "basis data)"
    case .turnsPerMinute: "giliran satu kontak yang dijawab dalam semenit; 0 = tanpa batas"
    case .numberRate: "kiriman sedetik tiap nomor kita; 0 = tanpa batas"
    case .pairBurst: "kiriman sekaligus kepada satu kontak, lalu satu tiap 6 detik; 0 = tanpa batas"
    case .gatherMilliseconds:
      "berapa milidetik media satu kontak dikumpulkan menjadi satu giliran; 0 = tidak dikumpulkan"
    case .keepDays:
      "berapa hari riwayat giliran, kiriman yang selesai, dan catatan webhook disimpan, paling "
        + "sedikit 8; 0 = selamanya"
    case .timeZone: "zona waktu: WIB, WITA, atau WIT (bawaan: zona naskah)"
    }
  }

  /// The form for a file with the value of a secret.
  package var fileForm: String? { isSecret ? rawValue + "_FILE" : nil }

  /// Finds a name as it may be written in a file.
  static func named(_ written: String) -> (name: SettingName, isFile: Bool)? {
    var text = written.uppercased()
    if !text.hasPrefix("WICARA_") { text = "WICARA_" + text }
    if let name = SettingName(rawValue: text) { return (name, false) }
    if let name = allCases.first(where: { $0.fileForm == text }) { return (name, true) }
    return nil
  }

  /// Every form that is known, for proposals.
  static let allForms: [String] = allCases.flatMap {
    [$0.rawValue] + ($0.fileForm.map { [$0] } ?? [])
  }
}
