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
    // The hosts of the table have two labels.
    let point = host.utf8.lastIndex(of: 0x2E).flatMap { host.utf8[..<$0].lastIndex(of: 0x2E) }
    let name = point.map { String(host[host.utf8.index(after: $0)...]) } ?? host
    self = Self.hosts[name] ?? .other
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

  private static let hosts: [String: LinkPlatform] = Dictionary(
    rows.flatMap { platform, hosts in
      hosts.split(separator: " ").map { (String($0), platform) }
    }, uniquingKeysWith: { first, _ in first })

  /// First labels of the hosts, after which a spelled-out point is believed.
  static let firstLabels = Set(
    hosts.keys.compactMap { $0.split(separator: ".").first }.map(String.init))
}
