import Glibc

/// A thread of the operating system that runs one function to its end.
///
/// The few threads of the service live as long as it does (STYLE, threads); nothing here is a pool.
package struct BackgroundThread: ~Copyable {
  private let handle: pthread_t

  /// The system would not give another thread; the number is that of `errno`.
  package struct Failure: Error, Hashable {
    /// The error number of `pthread_create`.
    package var code: Int32
  }

  /// Signals from outside are left to the thread that waits for them: these threads block them.
  ///
  /// - `name`: what `top` and debuggers show; Linux keeps 15 bytes of it.
  package init(
    named name: String, _ body: @escaping @Sendable () -> Void
  ) throws(Failure) {
    handle = try Self.start(ThreadBody(name: name, run: body))
  }

  /// A thread that nobody waits for gives its memory back by itself.
  deinit { pthread_detach(handle) }

  /// Waits until the function has returned.
  package consuming func join() {
    pthread_join(handle, nil)
    discard self
  }

  private static func start(_ body: ThreadBody) throws(Failure) -> pthread_t {
    let box = unsafe Unmanaged.passRetained(body)
    var blocked = sigset_t()
    var before = sigset_t()
    unsafe sigfillset(&blocked)
    // A crash keeps its own handler, which prints where it happened.
    for fault in [SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGTRAP, SIGABRT] {
      unsafe sigdelset(&blocked, fault)
    }
    unsafe pthread_sigmask(SIG_BLOCK, &blocked, &before)
    var handle = pthread_t()
    let code = unsafe pthread_create(&handle, nil, runThreadBody, box.toOpaque())
    unsafe pthread_sigmask(SIG_SETMASK, &before, nil)
    guard code == 0 else {
      unsafe box.release()
      throw Failure(code: code)
    }
    return handle
  }
}

/// What a thread runs, kept alive until it begins.
private final class ThreadBody: Sendable {
  let name: String
  let run: @Sendable () -> Void

  init(name: String, run: @escaping @Sendable () -> Void) {
    self.name = name
    self.run = run
  }
}

/// A free function: a closure handed to C could be taken for one of the main actor.
private func runThreadBody(_ box: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
  if let box = unsafe box {
    let body = unsafe Unmanaged<ThreadBody>.fromOpaque(box).takeRetainedValue()
    nameThisThread(body.name)
    body.run()
  }
  return nil
}
