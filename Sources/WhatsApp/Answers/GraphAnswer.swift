/// What the Graph API answered to a message of ours.
///
/// What follows from it is decided where sending is; here it is only read.
package enum GraphAnswer: Hashable, Sendable {
  /// Taken, which is not delivered: the message's name from now on.
  case accepted(id: String)
  /// A read mark was taken.
  case done
  /// Refused with a reason; `retryAfter` in seconds if the answer names one.
  case refused(GraphError, status: Int, retryAfter: Int?)
  /// A failure without a readable reason, such as a page of a proxy.
  case failed(status: Int, retryAfter: Int?)
  /// Success without a name: nobody knows whether the message was taken.
  case unclear
  /// Another address, which is never followed: the token would go with it.
  case redirected(status: Int)

  /// Reads an answer.
  ///
  /// `retryAfter` is the value of the header of that name. Only a number of seconds counts; the
  /// form with a date is not used by Meta, and a wait of more than a day is taken for one day.
  package init(status: Int, body: [UInt8], retryAfter: String?) {
    let seconds = retryAfter.flatMap { Int($0.trimmed) }.flatMap { $0 < 0 ? nil : min($0, 86_400) }
    let document: JSONDocument?
    do {
      document = try JSONDocument(body, limits: .answer)
    } catch {
      document = nil
    }
    let root = document?.root
    switch status {
    case 200..<300: self = Self.success(root)
    case 300..<400: self = .redirected(status: status)
    default:
      if let error = root?["error"].flatMap({ GraphError($0) }) {
        self = .refused(error, status: status, retryAfter: seconds)
      } else {
        self = .failed(status: status, retryAfter: seconds)
      }
    }
  }

  private static func success(_ root: JSONValue?) -> GraphAnswer {
    let id = root?["messages"]?.elements.first?["id"]?.text ?? ""
    if !id.isEmpty, id.utf8.count <= MessageReader.longestIdentifier { return .accepted(id: id) }
    return root?["success"]?.boolean == true ? .done : .unclear
  }
}

extension JSONLimits {
  /// An answer is a few hundred bytes.
  static let answer = JSONLimits(bytes: 1 << 20, depth: 64, values: 10_000)
}

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
    let root: JSONValue
    do {
      root = try JSONDocument(body, limits: .answer).root
    } catch {
      return nil
    }
    guard let url = root["url"]?.text, !url.isEmpty else { return nil }
    self.url = url
    mediaType = root["mime_type"]?.text ?? ""
    digest = root["sha256"]?.text ?? ""
    let size = root["file_size"]
    bytes = (size?.integer ?? size?.text.flatMap { Int64($0) }).map { Int(clamping: $0) }
  }
}
