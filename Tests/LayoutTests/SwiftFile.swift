/// A Swift file and its tokens.
struct SwiftFile: Sendable {
  var path: String
  var text: String
  var tokens: [SwiftToken]

  init(path: String, text: String) {
    self.path = path
    self.text = text
    tokens = swiftTokens(of: text)
  }

  /// The target it belongs to: the folder below `Sources`, `Tests` or `tools`.
  var target: String {
    let parts = path.split(separator: "/")
    return parts.count > 2 ? String(parts[1]) : ""
  }

  /// The last part of the path.
  var name: String { path.split(separator: "/").last.map(String.init) ?? path }
}
