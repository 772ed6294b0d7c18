/// The shapes of a request that are refused before its body is read.
///
/// They are those by which two servers in a row can be made to see different requests (request
/// smuggling: RFC 9112, sections 3.2, 5.2, 6.1 and 6.3, and 11.2), and those that this service has
/// no use for.
enum RequestHeadCheck {
  /// The refusal, or nil for a request that may go on.
  static func refusal(of head: RequestHead, limits: HTTPServerLimits) -> HTTPResponse? {
    guard head.bytes <= limits.headBytes else { return closing(431) }
    let isOld = head.version == "HTTP/1.0"
    guard head.isInOneForm, head.version == "HTTP/1.1" || isOld else { return closing(400) }
    var hosts = 0
    var lengths = 0
    var codings = 0
    for field in head.request.headers {
      guard isToken(field.name), hasNoControls(field.value) else { return closing(400) }
      // Lengths first: three names in a row of some ten headers are compared.
      switch field.name.utf8.count {
      case 4 where isEqualIgnoringCase(field.name, "Host"): hosts += 1
      case 14 where isEqualIgnoringCase(field.name, "Content-Length"):
        lengths += 1
        guard isNumber(field.value) else { return closing(400) }
        guard let bytes = Int(field.value), bytes <= limits.bodyBytes else { return closing(413) }
      case 16 where isEqualIgnoringCase(field.name, "Content-Encoding"):
        guard isEqualIgnoringCase(field.value, "identity") else { return closing(415) }
      case 17 where isEqualIgnoringCase(field.name, "Transfer-Encoding"):
        codings += 1
        guard isEqualIgnoringCase(field.value, "chunked") else { return closing(400) }
      default: break
      }
    }
    guard hosts == 1 || hosts == 0 && isOld, lengths + codings <= 1, codings == 0 || !isOld else {
      return closing(400)
    }
    return nil
  }

  /// A refusal that also ends the connection: what follows in it cannot be trusted.
  private static func closing(_ status: Int) -> HTTPResponse {
    HTTPResponse(status: status, closesConnection: true)
  }

  /// RFC 9110, section 5.6.2.
  private static func isToken(_ text: String) -> Bool {
    !text.isEmpty
      && text.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
          true
        default: "!#$%&'*+.^_`|~".utf8.contains(byte)
        }
      }
  }

  private static func hasNoControls(_ text: String) -> Bool {
    let bytes = text.utf8.span
    for place in bytes.indices
    where bytes[place] < 0x20 && bytes[place] != UInt8(ascii: "\t") || bytes[place] == 0x7f {
      return false
    }
    return true
  }

  private static func isNumber(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.count <= 18
      && text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")) ~= $0 }
  }
}
