import Dialogue

/// How a call of the Graph API ended, as far as the decision what to do next depends on it.
package enum GraphAnswer: Hashable, Sendable {
  /// 200 with a message's name.
  case accepted(MessageID)
  /// 200 that cannot be read, or the connection ended or timed out after the request was written.
  case ambiguous
  /// Refused, no name, or ended before anything was written: nothing was sent.
  case notSent
  /// Whoever answered could not prove to be the Graph API: nothing was sent.
  case untrusted
  /// 3xx; never followed, for the token would go along.
  case redirected(status: Int)
  /// An error answer. `code` is Graph's number, nil if the body had none; `retryAfter` is the
  /// header's.
  case refused(status: Int, code: Int?, retryAfter: Duration?)
  /// No call was made: what the message needs is on its way.
  case notYet
  /// No call was made, and none can be.
  case unsendable(UnsendableReason)

  /// How long the channel asks to wait, as far as it is believed; zero: it does not.
  package var wait: Duration {
    guard case .refused(_, _, let asked?) = self else { return .zero }
    return min(asked, Self.longestWait)
  }

  /// Graph's error number; nil: it gave none.
  package var code: Int? {
    guard case .refused(_, let code, _) = self else { return nil }
    return code
  }

  /// Whether Graph was not asked: it says nothing of the number.
  var isOurs: Bool {
    switch self {
    case .notYet, .unsendable: true
    case .accepted, .ambiguous, .notSent, .untrusted, .redirected, .refused: false
    }
  }

  private static let longestWait: Duration = .seconds(600)

  /// The person's 24 hours are over; comes as an answer, or later as a failed status.
  package static let windowClosedCode = 131_047
}

/// Why a message cannot be sent, whatever Graph would say; the raw value is what staff read.
package enum UnsendableReason: String, Hashable, Sendable {
  /// The contact has no name left that it could be sent to: others have taken them over.
  case noName = "no_name"
  /// It says nothing but a file that cannot be had or that the channel does not take.
  case mediaUpload = "media_upload"
  /// It breaks a rule of the channel: a mistake of ours.
  case malformed
}

/// What to do with a message after its answer, and with whom else it concerns.
package enum SendAction: Hashable, Sendable {
  case accepted(MessageID)
  /// Wait for a status, then send again.
  case settle
  /// Send again after a back-off.
  case retry
  /// Ask again soon; it says nothing of the number and counts for no try.
  case hold
  /// For a reason that is the number's, if others are refused too (`NumberWatch`); the message is
  /// sent again.
  case pauseNumber(NumberPause)
  /// The contact waits, others do not.
  case pausePair
  /// The window is closed, whatever we took it for: as its template, or not at all.
  case closeWindow
  /// Never again, with the reason for staff.
  case fail(reason: String)
}

/// Why a whole number waits.
package enum NumberPause: String, CaseIterable, Hashable, Sendable {
  /// Too many calls: slower, by itself.
  case rate
  /// Quality or policy: staff must look.
  case policy
  /// The token is not valid any more.
  case token
  /// The channel works on the number; it says that it takes a minute at most.
  case maintenance
  /// Nothing can be reached, or nothing but failures comes back.
  case unreachable
  /// The certificate of the other side is not right: somebody listens in, or the clock or the list
  /// of authorities is wrong.
  case certificate
}

/// The table of answers and actions.
///
/// Act on Graph's code, never on the HTTP status or the title, for sources differ on the status of
/// the same code (Cloud API, "Error codes", read 2026-05-15). Graph's refusals have a code: an
/// answer without one, and one that leads elsewhere, comes from something in between (a proxy, a
/// firewall, a login page), and is an outage like any other.
///
/// - Parameters:
///   - answer: How the call ended.
///   - tries: Tries before this one.
/// - Returns: What to do.
package func action(after answer: GraphAnswer, tries: Int) -> SendAction {
  switch answer {
  case .accepted(let message): return .accepted(message)
  case .ambiguous: return .settle
  case .notSent: return .retry
  case .untrusted: return .pauseNumber(.certificate)
  case .redirected: return .retry
  case .refused(let status, let code, _):
    guard let code else { return action(afterStatus: status) }
    return action(afterCode: code, tries: tries)
  case .notYet: return .hold
  case .unsendable(let reason): return .fail(reason: reason.rawValue)
  }
}

private func action(afterStatus status: Int) -> SendAction {
  switch status {
  case 401: .pauseNumber(.token)
  case 429: .pauseNumber(.rate)
  default: .retry
  }
}

private func action(afterCode code: Int, tries: Int) -> SendAction {
  switch code {
  case 130_429, 80_007, 4: .pauseNumber(.rate)
  case 131_056: .pausePair
  case 131_048, 368, 131_031, 131_042, 131_045, 133_010: .pauseNumber(.policy)
  case 131_057: .pauseNumber(.maintenance)
  case 1, 2, 131_000, 131_016, 133_004: .retry
  case 0, 190, 3, 10, 131_005, 200...299: .pauseNumber(.token)
  case GraphAnswer.windowClosedCode: .closeWindow
  // The upload may have been at fault: three tries.
  case 131_053: tries < 2 ? .retry : .fail(reason: "media_upload")
  case 131_026: .fail(reason: "undeliverable")
  // We may not write to people of this person's country; to others we may.
  case 130_497: .fail(reason: "country")
  case 131_049: .fail(reason: "marketing_limit")
  case 131_050: .fail(reason: "opted_out")
  // A mistake of ours: somebody must look.
  case 33, 100, 131_008, 131_009, 135_000: .fail(reason: "malformed")
  case 132_000...132_999: .fail(reason: "template")
  default: .fail(reason: "refused")
  }
}

/// Why a message failed that Graph had taken, as staff read it.
///
/// - `code`: Graph's number in the status; nil if it had none.
package func failureReason(_ code: Int?) -> String {
  guard let code else { return "failed" }
  return switch action(afterCode: code, tries: .max) {
  case .fail(let reason): reason
  case .closeWindow: "window_closed"
  case .accepted, .settle, .retry, .hold, .pauseNumber, .pausePair: "failed"
  }
}

/// Waits between tries.
package enum BackOff {
  /// 0.5 s, doubled with each try up to 60 s, of which a random half is left out, so that many who
  /// failed together do not come back together.
  package static func retry(tries: Int, draw: UInt64) -> Duration {
    jittered(.milliseconds(500), doubled: tries, most: .seconds(60), draw)
  }

  /// Between two looks whether what a message needs is there.
  package static let hold: Duration = .seconds(2)

  /// Until what may have arrived is sent again: 10 s for a status to come, doubled with each try up
  /// to 640 s, so that who does get it is not sent it all day.
  package static func settling(tries: Int) -> Duration {
    StoreLimits.settling * (1 << min(max(tries, 0), 6))
  }

  /// 4^X s, X = 0, 1, 2 …, as the channel asks (Cloud API, "About the platform", pair rate limit,
  /// read 2026-03), at most 17 minutes.
  package static func pair(tries: Int) -> Duration { .seconds(1 << (2 * min(max(tries, 0), 5))) }

  /// Of a number: by what it waits for.
  package static func number(_ pause: NumberPause, times: Int, draw: UInt64) -> Duration {
    switch pause {
    case .rate: jittered(.seconds(1), doubled: times, most: .seconds(60), draw)
    case .unreachable, .certificate:
      jittered(.milliseconds(500), doubled: times, most: .seconds(30), draw)
    // One call each 5 s at first, each minute later; never faster.
    case .token: min(.seconds(5 << min(max(times, 0), 4)), .seconds(60))
    case .policy, .maintenance: .seconds(60)
    }
  }

  private static func jittered(
    _ first: Duration, doubled times: Int, most: Duration, _ draw: UInt64
  ) -> Duration {
    let full = min(first * (1 << min(max(times, 0), 10)), most)
    let half = full / 2
    return half + half * Double(draw % 1_024) / 1_024
  }
}
