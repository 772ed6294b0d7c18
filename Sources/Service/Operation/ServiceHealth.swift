package import Conversations
import Diagnostics
import Synchronization

/// What the service can do just now, as one part after the other last reported it.
///
/// Asking costs nothing: neither the disk nor the Graph API is touched. Shared between threads.
package final class ServiceHealth: Sendable {
  /// How one part is.
  package enum Part: Hashable, Sendable {
    case good
    /// Something works worse, and nothing is lost.
    case degraded(String)
    /// Nothing can be stored.
    case failed(String)
  }

  private struct State {
    var store = Part.failed("belum dibuka")
    var disk = Part.good
    var dialogues = Part.failed("belum dimuat")
    var graph = Part.good
    var media = Part.good
    var isStopping = false
  }

  private let state = Mutex(State())

  /// Not ready: nothing has been opened yet.
  package init() {}

  /// The last attempt to store; nil if it worked.
  package func report(store failure: StoreError?) {
    state.withLock { $0.store = failure.map { .failed("\($0.code)") } ?? .good }
  }

  /// Room on the disk of the database; nil if there is enough.
  package func report(disk warning: String?) {
    state.withLock { $0.disk = warning.map { .degraded($0) } ?? .good }
  }

  /// The last load of the dialogues; the running ones stay when a new load fails.
  package func report(dialogues problem: String?, isFirst: Bool = false) {
    state.withLock { state in
      state.dialogues = problem.map { isFirst ? .failed($0) : .degraded($0) } ?? .good
    }
  }

  /// Why sending is paused; nil if it is not.
  package func report(graph problem: String?) {
    state.withLock { $0.graph = problem.map { .degraded($0) } ?? .good }
  }

  /// Why files that people send wait; nil if they do not.
  package func report(media problem: String?) {
    state.withLock { $0.media = problem.map { .degraded($0) } ?? .good }
  }

  /// From now on nothing new is taken.
  package func stop() { state.withLock { $0.isStopping = true } }

  /// Whether the service is about to end.
  package var isStopping: Bool { state.withLock { $0.isStopping } }

  /// Whether messages can be stored; trouble with sending is no reason to refuse them, or the proxy
  /// would take the service away just when Meta needs an answer.
  package var isReady: Bool {
    state.withLock { state in
      !state.isStopping
        && [state.store, state.disk, state.dialogues].allSatisfy { part in
          if case .failed = part { false } else { true }
        }
    }
  }

  /// All parts as a small document in JSON.
  package var json: String {
    let state = state.withLock { $0 }
    let isReady = isReady
    let parts = [
      ("store", state.store), ("disk", state.disk), ("dialogues", state.dialogues),
      ("graph", state.graph), ("media", state.media),
    ]
    let isDegraded = parts.contains { $0.1 != .good }
    let status =
      state.isStopping ? "stopping" : isReady ? (isDegraded ? "degraded" : "ok") : "unavailable"
    return JSONText.object([
      JSONText.Member("status", .string(status)),
      JSONText.Member(
        "parts", .object(parts.map { JSONText.Member($0.0, .string($0.1.text)) })),
    ]).text + "\n"
  }
}

extension ServiceHealth.Part {
  fileprivate var text: String {
    switch self {
    case .good: "ok"
    case .degraded(let reason): "degraded: \(reason)"
    case .failed(let reason): "failed: \(reason)"
    }
  }
}

extension StoreError {
  /// A word for logs and readiness, without anything of the data.
  package var code: String {
    switch self {
    case .busy: "busy"
    case .full: "disk_full"
    case .unavailable: "unavailable"
    case .fileMissing: "file_missing"
    case .notWritable: "not_writable"
    case .superseded: "superseded"
    case .newerSchema: "newer_schema"
    case .olderSchema: "older_schema"
    case .notYetRaised: "not_yet_raised"
    case .foreign: "foreign"
    case .empty: "empty"
    case .otherKey: "other_key"
    case .damaged: "damaged"
    }
  }
}
