import Glibc

/// Wakes a thread that has nothing to do, so that it need not look again and again.
///
/// A signal is remembered until someone waits for it; several in between count as one. What there
/// is to do stands elsewhere, in a table or a queue: a lost or an additional wake-up does no harm.
package final class WakeSignal: Sendable {
  /// Becomes readable by a signal, for a thread that waits for several things by `poll`.
  package let descriptor: Int32

  /// Begins without a signal.
  package init() {
    descriptor = eventDescriptor()
    precondition(descriptor >= 0, "There are file descriptors left for a handful of signals.")
  }

  deinit { close(descriptor) }

  /// May be called from any thread.
  package func signal() {
    var one: UInt64 = 1
    // Full only after 2⁶⁴ - 2 signals that nobody took, and then it is readable anyway.
    _ = unsafe write(descriptor, &one, 8)
  }

  /// Forgets signals that were given; whether there was one.
  @discardableResult package func take() -> Bool {
    var count: UInt64 = 0
    return unsafe read(descriptor, &count, 8) == 8
  }

  /// Waits for a signal and takes it; false if none came in `timeout`.
  ///
  /// Measured by the monotonic clock: a step of the wall clock neither shortens nor lengthens it.
  package func wait(for timeout: Duration) -> Bool {
    if take() { return true }
    let (seconds, attoseconds) = timeout.components
    // Rounded up, so that a short wait is not none at all; at most an hour at once.
    let milliseconds =
      min(seconds, 3_600) * 1_000 + (attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000
    var entry = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    _ = unsafe poll(&entry, 1, Int32(clamping: max(0, milliseconds)))
    return take()
  }
}
