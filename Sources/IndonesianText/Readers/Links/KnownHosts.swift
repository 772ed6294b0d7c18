/// Which bare words with points are hosts.
///
/// Origin: compiled by hand for this project.
enum KnownHosts {
  /// Whether a host that was written without scheme is meant as a link.
  ///
  /// An ending that is also a word (`info`, `me`) needs a path, `www.` or a known platform, so that
  /// "halo.info dong" is none.
  static func isLink(_ host: HostName, hasPath: Bool) -> Bool {
    let ending = host.lastLabel
    if host.firstLabel.elementsEqual("www".utf8) {
      return host.labelCount >= 3 && ending.count >= 2 && !host.isAddress
    }
    if host.platform != .other { return true }
    let name = host.domain
    guard name.contains(where: { !($0 >= 0x30 && $0 <= 0x39) }), !abbreviations.contains(name)
    else { return false }
    return strongEndings.contains(ending) || (weakEndings.contains(ending) && hasPath)
  }

  /// No host is longer (RFC 1123 by way of RFC 1035: 253 bytes).
  static let longestName = 253

  /// First labels of the platforms, after which a spelled-out point is believed.
  static let platformLabels = LabelSet(
    LinkPlatform.firstLabels.union(["twiter", "tele", "google", "drive", "instagram", "yt"]))

  /// Abbreviations whose own point is followed by the next sentence.
  private static let abbreviations = LabelSet([
    "dll", "dsb", "dst", "dkk", "tsb", "yg", "yth", "bpk", "sdr", "no", "jl", "tgl", "hal", "hlm",
    "kec", "kab", "kel", "prov", "rp",
  ])

  /// Endings that no Indonesian sentence continues with.
  private static let strongEndings = LabelSet([
    "com", "net", "org", "id", "gov", "edu", "xyz", "biz", "asia", "gl", "gle", "ly", "gd", "gy",
    "cc", "sg", "uk", "us", "au", "jp", "kr", "cn", "eu", "dev", "ee", "icu", "vip",
  ])

  /// Endings that are also words or files.
  private static let weakEndings = LabelSet([
    "info", "me", "tv", "watch", "be", "link", "online", "site", "io", "app", "co", "am", "in",
    "to",
    "page", "live", "shop", "store", "club", "top", "news", "media", "web", "blog", "win", "fun",
    "space", "website", "my", "ai", "ws", "so", "cloud", "pro",
  ])

  /// How people write a point of which they fear that it makes a link.
  static let spelledPoints = LabelSet([
    ".", "dot", "titik", "(dot)", "[dot]", "{dot}", "(titik)", "[titik]", "{titik}", "[.]", "(.)",
    "{.}", "dott", "ttk",
  ])

  private static let bracketedPoints: [[UInt8]] = [
    "[.]", "(.)", "{.}", "[dot]", "(dot)", "{dot}", "[titik]", "(titik)", "{titik}",
  ].map { Array($0.utf8) }

  /// `contoh[.]id` and `contoh(dot)id` with plain points.
  static func withPlainPoints(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.contains(where: { $0 == 0x5B || $0 == 0x28 || $0 == 0x7B }) else { return bytes }
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      let isBracket = byte == 0x5B || byte == 0x28 || byte == 0x7B
      if isBracket, let found = bracketedPoint(in: bytes, at: index) {
        result.append(0x2E)
        index += found.count
      } else {
        result.append(byte)
        index += 1
      }
    }
    return result
  }

  /// The point in brackets that begins at a place.
  private static func bracketedPoint(in bytes: [UInt8], at index: Int) -> [UInt8]? {
    bracketedPoints.first { point in
      bytes.count - index >= point.count
        && zip(bytes[index...], point).allSatisfy { $0 == $1 || $0 | 0x20 == $1 }
    }
  }

  /// Whether a label is the last one of hosts in use.
  static func isEnding(_ label: ArraySlice<UInt8>) -> Bool {
    spelledEndings.contains(label) || strongEndings.contains(label) || weakEndings.contains(label)
  }

  /// What may stand after a spelled-out point.
  static let spelledEndings = LabelSet([
    "com", "net", "org", "id", "co", "go", "or", "ac", "sch", "web", "my", "watch", "be", "me",
    "ly",
    "gl", "xyz", "ee", "gle",
  ])
}
