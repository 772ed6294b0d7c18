import Synchronization
import Threads

/// Calls other servers, many at a time on one thread, over connections that are kept.
///
/// TLS is verified against the system's certificates; redirects are never followed, so that a token
/// goes nowhere else; proxies of the environment and cookies are not used.
package final class HTTPClient: Sendable {
  /// Calls at the same time; further ones wait in their order.
  package static let calls = 128
  /// Connections that are kept for later calls.
  static let connections = 64
  /// Header lines of an answer.
  static let headers = 200

  /// Why the client ended other than by `stop`.
  package enum Failure: Error, Hashable {
    /// The library could not start.
    case notStarted
  }

  private struct Inbox {
    var calls: [Submission] = []
    var stopTime: Duration?
    var isClosed = false
  }

  struct Submission: Sendable {
    var call: HTTPCall
    var done: @Sendable (Result<HTTPReply, HTTPCallFailure>) -> Void
  }

  private let inbox = Mutex(Inbox())
  let wake = WakeSignal()
  /// A file with certificates to trust instead of the system's, in PEM form.
  let certificates: String?

  /// Nothing happens before `run`.
  package init(certificates: String? = nil) { self.certificates = certificates }

  /// Makes a call; `done` is called once, on the client's thread, and must not block.
  package func submit(
    _ call: HTTPCall, done: @escaping @Sendable (Result<HTTPReply, HTTPCallFailure>) -> Void
  ) {
    let isTaken = inbox.withLock { inbox in
      if !inbox.isClosed { inbox.calls.append(Submission(call: call, done: done)) }
      return !inbox.isClosed
    }
    if isTaken {
      wake.signal()
    } else {
      done(.failure(HTTPCallFailure(.stopped, mayHaveArrived: false)))
    }
  }

  /// Makes a call and waits for its answer; not on the client's thread.
  package func call(_ call: HTTPCall) throws(HTTPCallFailure) -> HTTPReply {
    let result = CallResult()
    submit(call) { result.set($0) }
    return try result.wait().get()
  }

  /// Ends `run` after the calls under way, at most after `time`; later calls fail as `stopped`.
  package func stop(within time: Duration) {
    inbox.withLock { $0.stopTime = time }
    wake.signal()
  }

  /// Works until `stop`; the thread's body.
  package func run() throws(Failure) {
    var multi = try CurlMulti(certificates: certificates)
    var waiting: [Submission] = []
    var stopEnd: ContinuousClock.Instant?
    while true {
      multi.wait(for: wake.descriptor, milliseconds: stopEnd == nil ? 1_000 : 20)
      wake.take()
      let (calls, stopTime) = takeInbox()
      waiting += calls
      if let stopTime, stopEnd == nil { stopEnd = ContinuousClock.now + stopTime }
      while multi.count < Self.calls, !waiting.isEmpty { multi.start(waiting.removeFirst()) }
      multi.work()
      if let stopEnd, ContinuousClock.now >= stopEnd || multi.count == 0 && waiting.isEmpty {
        break
      }
    }
    let late = inbox.withLock { inbox in
      inbox.isClosed = true
      return inbox.calls
    }
    multi.giveUp()
    for submission in waiting + late {
      submission.done(.failure(HTTPCallFailure(.stopped, mayHaveArrived: false)))
    }
  }

  private func takeInbox() -> ([Submission], Duration?) {
    inbox.withLock { inbox in
      let calls = inbox.calls
      inbox.calls = []
      return (calls, inbox.stopTime)
    }
  }
}

/// The result of a call, for a thread that waits for it.
private final class CallResult: Sendable {
  private let result = Mutex<Result<HTTPReply, HTTPCallFailure>?>(nil)
  private let isThere = WakeSignal()

  func set(_ value: Result<HTTPReply, HTTPCallFailure>) {
    result.withLock { $0 = value }
    isThere.signal()
  }

  func wait() -> Result<HTTPReply, HTTPCallFailure> {
    while true {
      if let value = result.withLock({ $0 }) { return value }
      _ = isThere.wait(for: .seconds(60))
    }
  }
}
