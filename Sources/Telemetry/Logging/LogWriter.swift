import Glibc
import Synchronization
import Threads

/// Writes lines to a file descriptor from its own thread, so that nobody waits for a slow reader.
///
/// A reader that has stopped (a full pipe) never stops the service: beyond `bufferBytes` new lines
/// are dropped and counted, and the next line that is written says how many.
package final class LogWriter: Sendable {
  /// What waits to be written at most: some 5,000 lines.
  package static let bufferBytes = 1 << 20

  private struct State {
    var waiting: [UInt8] = []
    var dropped = 0
    var isClosed = false
  }

  private let descriptor: Int32
  private let state = Mutex(State())
  private let wake = WakeSignal()
  private let closed = WakeSignal()
  private let droppedLines = Atomic(0)

  /// - `descriptor`: stays open while this lives; 1 for stdout.
  package init(descriptor: Int32) { self.descriptor = descriptor }

  /// Lines that were dropped since the start.
  package var droppedCount: Int { droppedLines.load(ordering: .relaxed) }

  /// Takes one line with its newline; never blocks.
  package func write(_ line: [UInt8]) {
    let isTaken = state.withLock { state in
      guard !state.isClosed, state.waiting.count + line.count <= Self.bufferBytes else {
        state.dropped += 1
        return false
      }
      state.waiting += line
      return true
    }
    if isTaken { wake.signal() } else { droppedLines.add(1, ordering: .relaxed) }
  }

  /// The body of its thread: writes until it is closed.
  package func run() {
    while true {
      let (bytes, dropped, isClosed) = state.withLock { state in
        defer {
          state.waiting = []
          state.dropped = 0
        }
        return (state.waiting, state.dropped, state.isClosed)
      }
      if dropped > 0 { writeAll(Self.droppedLine(dropped)) }
      if !bytes.isEmpty {
        writeAll(bytes)
      } else if isClosed {
        closed.signal()
        return
      } else {
        _ = wake.wait(for: .seconds(60))
      }
    }
  }

  /// Takes no more lines and waits until what was taken is written, at most `timeout`.
  package func close(within timeout: Duration) {
    state.withLock { $0.isClosed = true }
    wake.signal()
    _ = closed.wait(for: timeout)
  }

  private static func droppedLine(_ count: Int) -> [UInt8] {
    var line = JSONLine()
    line.add("level", text: LogLevel.warning.name)
    line.add("event", text: "Log lines dropped")
    line.add("count", number: Int64(count))
    return line.finished()
  }

  /// A closed reader loses its lines; there is nobody left to tell.
  private func writeAll(_ bytes: [UInt8]) {
    unsafe bytes.withUnsafeBytes { buffer in
      var written = 0
      while written < buffer.count {
        let rest = unsafe UnsafeRawBufferPointer(rebasing: buffer[written...])
        let count = unsafe Glibc.write(descriptor, rest.baseAddress, rest.count)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return }
        written += count
      }
    }
  }
}
