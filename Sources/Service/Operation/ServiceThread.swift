import Threads

/// A thread of the service that can be waited for with a limit.
final class ServiceThread: Sendable {
  private let end = WakeSignal()

  /// Starts at once.
  init(
    named name: String, _ body: @escaping @Sendable () -> Void
  ) throws(BackgroundThread.Failure) {
    let end = end
    _ = try BackgroundThread(named: name) {
      body()
      end.signal()
    }
  }

  /// Whether it has ended within the time; to be asked once.
  func hasEnded(within time: Duration) -> Bool { end.wait(for: time) }
}
