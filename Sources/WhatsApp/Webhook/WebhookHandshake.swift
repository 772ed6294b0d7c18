import Cryptography

/// The question with which Meta asks whether an address is ours, once, when it is registered.
///
/// Source: developers.facebook.com, "Create a webhook endpoint", read 2026-05-21. It carries no
/// signature; the token is all there is.
package enum WebhookHandshake {
  /// Any challenge that has been seen is a number of at most 19 digits; this is room enough, and
  /// nothing in it can be taken for a page.
  private static let longestChallenge = 256

  /// The challenge to be sent back as it is, `text/plain`, or nil for a refusal.
  ///
  /// `query` holds the decoded parameters of the address in their order. The token is compared in
  /// constant time.
  package static func answer(
    to query: [(name: String, value: String)], verifyToken: String
  ) -> String? {
    guard let mode = only("hub.mode", in: query), let token = only("hub.verify_token", in: query),
      let challenge = only("hub.challenge", in: query)
    else { return nil }
    let isOurs =
      !verifyToken.isEmpty && constantTimeEqual(Array(token.utf8), Array(verifyToken.utf8))
    return isOurs && mode == "subscribe" && isHarmless(challenge) ? challenge : nil
  }

  /// The value of a parameter that stands there once; one that is doubled is nobody's question.
  private static func only(
    _ name: String, in query: [(name: String, value: String)]
  ) -> String? {
    let values = query.filter { $0.name == name }
    return values.count == 1 ? values.first?.value : nil
  }

  private static func isHarmless(_ challenge: String) -> Bool {
    (1...longestChallenge).contains(challenge.utf8.count)
      && challenge.utf8.allSatisfy { byte in
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
          || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
          || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
      }
  }
}
