/// Which bare words with points are hosts.
///
/// Origin: compiled by hand for this project.
enum KnownHosts {
  /// Whether a host that was written without scheme is meant as a link.
  ///
  /// An ending that is also a word (`info`, `me`) needs a path, `www.` or a known platform, so that
  /// "halo.info dong" is none.
  static func isLink(_ host: HostName, hasPath: Bool) -> Bool {
    guard let ending = host.labels.last, let first = host.labels.first else { return false }
    if first == "www" {
      return host.labels.count >= 3 && ending.utf8.count >= 2 && !host.isAddress
    }
    if isPlatform(host.name) { return true }
    let name = host.labels[host.labels.count - 2]
    guard name.utf8.contains(where: { !($0 >= 0x30 && $0 <= 0x39) }) else { return false }
    return strongEndings.contains(ending) || (weakEndings.contains(ending) && hasPath)
  }

  /// Whether a host is one of the platforms or below it (`m.facebook.com`).
  static func isPlatform(_ name: String) -> Bool {
    platforms.contains { name == $0 || name.hasSuffix("." + $0) }
  }

  /// No host is longer (RFC 1123 by way of RFC 1035: 253 bytes).
  static let longestName = 253

  /// Hosts of social platforms and link shorteners.
  static let platforms = [
    "facebook.com", "fb.com", "fb.watch", "fb.me", "m.me", "instagram.com", "instagr.am", "ig.me",
    "whatsapp.com", "wa.me", "twitter.com", "x.com", "t.co", "youtube.com", "youtu.be",
    "youtube-nocookie.com", "tiktok.com", "t.me", "telegram.me", "telegram.org", "line.me",
    "lin.ee",
    "threads.net", "threads.com", "snackvideo.com", "bit.ly", "s.id", "tinyurl.com", "cutt.ly",
    "linktr.ee", "forms.gle", "rb.gy", "is.gd", "goo.gl",
  ]

  /// First labels of the platforms, after which a spelled-out point is believed.
  static let platformLabels = Set(
    platforms.compactMap { $0.split(separator: ".").first.map(String.init) }
  ).union(["twiter", "tele", "google", "drive"])

  /// Endings that no Indonesian sentence continues with.
  private static let strongEndings: Set<String> = [
    "com", "net", "org", "id", "gov", "edu", "xyz", "biz", "asia", "gl", "gle", "ly", "gd", "gy",
    "cc", "my", "sg", "uk", "us", "au", "jp", "kr", "cn", "eu", "dev", "ee", "icu", "vip",
  ]

  /// Endings that are also words or files.
  private static let weakEndings: Set<String> = [
    "info", "me", "tv", "watch", "be", "link", "online", "site", "io", "app", "co", "am", "in",
    "to",
    "page", "live", "shop", "store", "club", "top", "news", "media", "web", "blog", "win", "fun",
    "space", "website", "ai", "ws", "so", "cloud", "pro",
  ]

  /// How people write a point of which they fear that it makes a link.
  static let spelledPoints: Set<String> = [
    ".", "dot", "titik", "(dot)", "[dot]", "(titik)", "[titik]", "[.]", "(.)",
  ]

  static let bracketedPoints: [[UInt8]] = ["[.]", "(.)", "[dot]", "(dot)", "[titik]", "(titik)"]
    .map { Array($0.utf8) }

  /// What may stand after a spelled-out point.
  static let spelledEndings: Set<String> = [
    "com", "net", "org", "id", "co", "go", "or", "ac", "sch", "web", "my", "watch", "be", "me",
    "ly",
    "gl", "xyz", "ee", "gle",
  ]
}
