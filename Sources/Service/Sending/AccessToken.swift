import Synchronization
package import Telemetry

/// The token for the Graph API, which may be replaced while the service runs.
package final class AccessToken: Sendable {
  private let token: Mutex<(value: Secret, generation: Int)>
  private let load: @Sendable () -> Secret?

  /// - `load`: reads the token anew where it came from a file; nil where there is nothing new.
  package init(_ token: Secret, load: @escaping @Sendable () -> Secret? = { nil }) {
    self.token = Mutex((token, 0))
    self.load = load
  }

  /// The token that holds now.
  package var value: Secret { token.withLock { $0.value } }

  /// How often it was replaced by another one.
  package var generation: Int { token.withLock { $0.generation } }

  /// Looks for a new one: when the operator asks, and when the old one was refused.
  package func reload() {
    guard let new = load() else { return }
    token.withLock { token in
      guard new.revealed != token.value.revealed else { return }
      token = (new, token.generation + 1)
    }
  }
}
