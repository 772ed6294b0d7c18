import Synchronization
package import Telemetry

/// The token for the Graph API, which may be replaced while the service runs.
package final class AccessToken: Sendable {
  private let token: Mutex<(value: Secret, generation: Int)>
  private let load: @Sendable () throws(SettingsProblems) -> Secret

  /// - `load`: reads the token anew.
  package init(_ token: Secret, load: @escaping @Sendable () throws(SettingsProblems) -> Secret) {
    self.token = Mutex((token, 0))
    self.load = load
  }

  /// The token that holds now.
  package var value: Secret { token.withLock { $0.value } }

  /// How often it was replaced by another one.
  package var generation: Int { token.withLock { $0.generation } }

  /// Looks for a new one: when the operator asks, and when the old one was refused.
  ///
  /// - Throws: What is wrong with the settings now; the old token goes on being used.
  package func reload() throws(SettingsProblems) {
    let new = try load()
    token.withLock { token in
      guard new.revealed != token.value.revealed else { return }
      token = (new, token.generation + 1)
    }
  }
}
