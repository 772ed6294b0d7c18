/// Where a file that a person sent can be had, for five minutes.
///
/// Source: developers.facebook.com, "Media", read 2026-03-12.
package struct MediaAddress: Hashable, Sendable {
  package var url: String
  package var mediaType: String
  /// SHA-256 as sent, base64 or hexadecimal; empty if it is missing.
  package var digest: String
  package var bytes: Int?

  /// Reads the answer to `GET /<media id>`; nil if it names no address.
  package init?(body: [UInt8]) {
    guard let root = readAnswer(body), let url = root["url"]?.text, !url.isEmpty else {
      return nil
    }
    self.url = url
    mediaType = root["mime_type"]?.text ?? ""
    digest = root["sha256"]?.text ?? ""
    let size = root["file_size"]
    bytes = (size?.integer ?? size?.text.flatMap { Int64($0) }).map { Int(clamping: $0) }
  }
}
