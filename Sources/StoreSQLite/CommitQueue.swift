import Conversations
import Synchronization

/// Joins what several threads want to write into one transaction, so that one wait for the disk
/// serves all of them.
///
/// There is no thread of its own. Whoever gets the writer does all that is waiting, then commits;
/// those who queued up behind find their work done when their turn comes. So a lone caller pays for
/// one commit, and while one commit runs, everything that arrives becomes the next.
final class CommitQueue: Sendable {
  /// One caller's work.
  private final class Request: Sendable {
    let work: @Sendable (Writer) throws -> Void
    /// nil until it is finished.
    let outcome = Mutex<Result<Void, StoreError>?>(nil)

    init(_ work: @escaping @Sendable (Writer) throws -> Void) { self.work = work }

    func finish(_ result: Result<Void, StoreError>) { outcome.withLock { $0 = result } }
  }

  /// Requests of one transaction; callers are threads, of which there are a few.
  private let waiting = Mutex<[Request]>([])
  private let writer: Mutex<Writer>

  init(_ writer: sending Writer) { self.writer = Mutex(writer) }

  /// Runs `work` in a transaction and returns when it is durable.
  ///
  /// `work` may run twice: if something else in its transaction fails, it is repeated alone.
  func write<Value: Sendable>(
    _ work: @escaping @Sendable (Writer) throws -> Value
  ) throws(StoreError) -> Value {
    let value = Mutex<Value?>(nil)
    let request = Request { writer in
      let made = try work(writer)
      value.withLock { $0 = made }
    }
    waiting.withLock { $0.append(request) }
    writer.withLock { writer in
      guard request.outcome.withLock({ $0 == nil }) else { return }
      let batch = waiting.withLock { requests in
        let batch = requests
        requests = []
        return batch
      }
      Self.run(batch, writer)
    }
    switch request.outcome.withLock({ $0 }) {
    case .success:
      guard let value = value.withLock({ $0 }) else {
        preconditionFailure("finished work has its value")
      }
      return value
    case .failure(let error): throw error
    case nil: preconditionFailure("whoever takes a request finishes it")
    }
  }

  /// Runs `work` on what is committed; other processes go on writing meanwhile.
  func read<Value: Sendable>(
    _ work: @Sendable (Writer) throws -> Value
  ) throws(StoreError) -> Value {
    do {
      return try writer.withLock { writer in try writer.reading { try work(writer) } }
    } catch {
      throw StoreError(error)
    }
  }

  private static func run(_ batch: [Request], _ writer: Writer) {
    do {
      try writer.transaction { for request in batch { try request.work(writer) } }
      for request in batch { request.finish(.success(())) }
    } catch {
      // What the disk refuses, it refuses to each; what one request brought about must not touch
      // the others.
      guard batch.count > 1, case .work = error else {
        return batch.forEach { $0.finish(.failure(error.storeError)) }
      }
      for request in batch {
        do {
          try writer.transaction { try request.work(writer) }
          request.finish(.success(()))
        } catch {
          request.finish(.failure(error.storeError))
        }
      }
    }
  }
}

/// Where a transaction failed.
enum TransactionError: Error {
  /// In what was to be done.
  case work(any Error)
  /// In beginning or committing it.
  case commit(any Error)

  var storeError: StoreError {
    switch self {
    case .work(let error), .commit(let error): StoreError(error)
    }
  }
}

extension StoreError {
  /// What a caller of the store is told.
  init(_ error: any Error) {
    switch error {
    case let error as StoreError: self = error
    case let error as SQLiteError:
      switch error.kind {
      case .busy: self = .busy
      case .full: self = .full
      case .damaged: self = .damaged("code \(error.code) at: \(error.sql)")
      case .constraint: self = .damaged("constraint \(error.code) at: \(error.sql)")
      case .unavailable: self = .unavailable("code \(error.code) at: \(error.sql)")
      }
    default: self = .unavailable("\(type(of: error))")
    }
  }
}
