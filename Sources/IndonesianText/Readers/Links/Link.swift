/// A link found in a message.
package struct Link: Hashable, Sendable {
  /// With scheme, the host in lower case, without the punctuation that followed it.
  package let url: String
  /// In lower case, without port and user.
  package let host: String
  /// Byte range in the UTF-8 of the message, before any repair.
  package let original: Range<Int>

  /// Who runs the host.
  package let platform: LinkPlatform

  /// Names a link and where it stood.
  init(url: String, host: String, platform: LinkPlatform, original: Range<Int>) {
    self.url = url
    self.host = host
    self.platform = platform
    self.original = original
  }
}
