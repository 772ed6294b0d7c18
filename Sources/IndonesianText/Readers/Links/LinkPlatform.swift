/// Who runs the host of a link.
package enum LinkPlatform: String, Hashable, Sendable, CaseIterable {
  case facebook, instagram, whatsApp = "whatsapp", x, youTube = "youtube", tikTok = "tiktok"
  case telegram, line, threads
  /// A shortener; where its links lead is unknown until they are opened.
  case shortener = "pemendek"
  case other = "lain"

  /// The platform of a host in lower case: its own host or one below it (`m.facebook.com`), never
  /// one that only contains its name.
  package init(host: String) {
    let bytes = Array(host.utf8)
    let point = bytes.lastIndex(of: 0x2E).flatMap { bytes[..<$0].lastIndex(of: 0x2E) }
    self.init(domain: bytes[(point.map { $0 + 1 } ?? 0)...])
  }

  /// The platform of the last two labels of a host in lower case.
  init(domain: ArraySlice<UInt8>) {
    self = Self.domains.find(domain).map { Self.platforms[$0] } ?? .other
  }

  /// Origin: compiled by hand for this project.
  private static let rows: [(LinkPlatform, String)] = [
    (.facebook, "facebook.com fb.com fb.watch fb.me m.me"),
    (.instagram, "instagram.com instagr.am ig.me"),
    (.whatsApp, "whatsapp.com wa.me"), (.x, "twitter.com x.com t.co"),
    (.youTube, "youtube.com youtu.be youtube-nocookie.com"), (.tikTok, "tiktok.com"),
    (.telegram, "t.me telegram.me telegram.org"), (.line, "line.me lin.ee"),
    (.threads, "threads.net threads.com"),
    (
      .shortener, "bit.ly s.id tinyurl.com cutt.ly linktr.ee forms.gle rb.gy is.gd"
    ),
  ]

  private static let hosts: [(platform: LinkPlatform, host: Substring)] = rows.flatMap {
    platform, hosts in hosts.split(separator: " ").map { (platform, $0) }
  }

  private static let domains: WordTable = {
    var domains = WordTable()
    for (_, host) in hosts { _ = domains.add(Array(host.utf8)[...]) }
    return domains
  }()

  /// By entry of `domains`.
  private static let platforms = hosts.map(\.platform)

  /// First labels of the hosts, after which a spelled-out point is believed.
  static let firstLabels = Set(
    hosts.compactMap { $0.host.split(separator: ".").first }.map(String.init))
}
