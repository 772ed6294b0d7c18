import HTTPTransport
import Testing
import Threads

/// A client on its own thread; stopped with its scope.
final class TestClient {
  private let client: HTTPClient
  private let thread: BackgroundThread

  init(certificates: String? = nil) throws {
    let client = HTTPClient(certificates: certificates)
    thread = try BackgroundThread(named: "client") {
      do throws(HTTPClient.Failure) {
        try client.run()
      } catch {
        Issue.record("The client could not start: \(error)")
      }
    }
    self.client = client
  }

  deinit { client.stop(within: .zero) }

  func call(_ call: HTTPCall) throws(HTTPCallFailure) -> HTTPReply { try client.call(call) }

  func submit(
    _ call: HTTPCall, done: @escaping @Sendable (Result<HTTPReply, HTTPCallFailure>) -> Void
  ) { client.submit(call, done: done) }

  func stop(within time: Duration) { client.stop(within: time) }

  func get(_ url: String, change: (inout HTTPCall) -> Void = { _ in }) throws -> HTTPReply {
    var call = HTTPCall(.get, url)
    change(&call)
    return try client.call(call)
  }

  /// Why a call failed; nil if it did not.
  func failure(of call: HTTPCall) -> HTTPCallFailure? {
    do throws(HTTPCallFailure) {
      _ = try client.call(call)
      return nil
    } catch {
      return error
    }
  }
}
