/// An error as Meta reports it, in answers and in webhooks.
///
/// What is done about it follows from `code` and `details`, never from the title
/// (developers.facebook.com, "Error codes", read 2026-05-15).
package struct GraphError: Error, Hashable, Sendable {
  package var code: Int
  /// Meta's sentence for people; it may name a telephone number, so it goes into no log.
  package var message: String
  /// What exactly was wrong; may be empty, and may name a telephone number.
  package var details: String

  package init(code: Int, message: String = "", details: String = "") {
    self.code = code
    self.message = message
    self.details = details
  }

  /// nil for what has no code.
  init?(_ value: JSONValue) {
    guard let code = value["code"]?.integer ?? value["code"]?.text.flatMap({ Int64($0) }) else {
      return nil
    }
    self.init(
      code: Int(clamping: code), message: value["message"]?.text ?? value["title"]?.text ?? "",
      details: value["error_data"]?["details"]?.text ?? "")
  }

  /// Those of a list that have a code.
  static func list(_ value: JSONValue?) -> [GraphError] {
    (value?.elements ?? []).compactMap { GraphError($0) }
  }
}
