package import Conversations

extension GraphAnswer {
  /// Reads the answer to a message or a read mark.
  ///
  /// `retryAfter` is the value of the header of that name. Only a number of seconds counts; the
  /// form with a date is not used by Meta, and a wait of more than a day is taken for one day.
  package init(status: Int, body: [UInt8], retryAfter: String?) {
    let root = readAnswer(body)
    switch status {
    case 200..<300:
      let id = root?["messages"]?.elements.first?["id"]
      if case .success(let name) = identifier(id) {
        self = .accepted(name)
      } else {
        self = .ambiguous
      }
    case 300..<400: self = .redirected(status: status)
    default:
      self = .refused(
        status: status, code: errorCode(root?["error"]),
        retryAfter: Self.seconds(retryAfter).map { .seconds($0) })
    }
  }

  private static func seconds(_ header: String?) -> Int? {
    guard let seconds = header.flatMap({ Int($0.trimmed) }), seconds >= 0 else { return nil }
    return min(seconds, 86_400)
  }
}

/// The number of an error as Meta reports it, in answers and in webhooks; nil if there is none.
///
/// What is done about an error follows from its number, never from its words, which may name a
/// telephone number besides (developers.facebook.com, "Error codes", read 2026-05-15).
func errorCode(_ error: JSONValue?) -> Int? {
  let code = error?["code"]
  return (code?.integer ?? code?.text.flatMap { Int64($0) }).map { Int(clamping: $0) }
}

/// nil for a body that is no JSON.
func readAnswer(_ body: [UInt8]) -> JSONValue? {
  do {
    return try JSONDocument(body, limits: .answer).root
  } catch {
    return nil
  }
}

extension JSONLimits {
  /// An answer is a few hundred bytes.
  static let answer = JSONLimits(bytes: 1 << 20, depth: 64, values: 10_000)
}
