import CEdit
import Glibc
import Synchronization

/// The program's terminal: lines with editing and history in, bytes out.
///
/// The only file that imports CEdit, and the only one of this target that hands memory to C.
/// libedit keeps its state in globals, so there is one terminal and one thread that reads from it.
package enum Terminal {
  package enum Stream: Int32, Sendable {
    case output = 1
    case error = 2
  }

  package static var readsFromTerminal: Bool { isatty(0) == 1 }
  package static func isTerminal(_ stream: Stream) -> Bool { isatty(stream.rawValue) == 1 }

  /// Writes at once, without a buffer; whether all of it was taken.
  ///
  /// A closed pipe ends the program by its signal or, where that is ignored, gives false.
  package static func write(_ text: String, to stream: Stream) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      var written = 0
      while written < bytes.count {
        let rest = unsafe UnsafeBufferPointer(rebasing: bytes[written...])
        let count = unsafe Glibc.write(stream.rawValue, rest.baseAddress, rest.count)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return false }
        written += count
      }
      return true
    }
  }

  /// Columns of the window now; 80 where it does not say.
  package static var columns: Int {
    var rows: Int32 = 0
    var columns: Int32 = 0
    unsafe rl_get_screen_size(&rows, &columns)
    return columns > 0 ? Int(columns) : 80
  }

  /// Makes line editing ready; to be called once, before `readLine`.
  package static func prepareEditing() {
    wicara_use_utf8()
    rl_initialize()
    wicara_end_on_interrupt()
    unsafe wicara_set_completion(completeLine)
    wicara_complete_whole_line()
    using_history()
    stifle_history(historyLines)
  }

  /// Lines of history that are kept, in memory and in the file.
  package static let historyLines: Int32 = 1_000

  /// Reads a line; nil at the end of input and on Ctrl-D, while Ctrl-C ends the program.
  ///
  /// Bytes that are not UTF-8 are replaced.
  package static func readLine(prompt: String, completions: [String]) -> String? {
    completionWords.withLock { $0 = completions }
    guard let bytes = unsafe readline(prompt) else { return nil }
    defer { unsafe free(bytes) }
    return unsafe String(cString: bytes)
  }

  package static func addToHistory(_ line: String) {
    guard !line.utf8.contains(0) else { return }
    unsafe add_history(line)
  }
}

/// What the line that is being typed may become.
private let completionWords = Mutex<[String]>([])

/// Called by libedit when TAB is pressed, on the thread that reads.
private func completeLine(
  _ text: UnsafePointer<CChar>?, _ start: Int32, _ end: Int32
) -> UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? {
  wicara_only_our_completion()
  guard let text = unsafe text else { return nil }
  return unsafe rl_completion_matches(text, nextCompletion)
}

/// The word at place `state` of those that begin with what is typed, whatever its case.
private func nextCompletion(
  _ text: UnsafePointer<CChar>?, _ state: Int32
) -> UnsafeMutablePointer<CChar>? {
  guard let text = unsafe text else { return nil }
  let typed = unsafe String(cString: text).lowercased()
  let words = completionWords.withLock { $0 }.filter { $0.lowercased().hasPrefix(typed) }
  guard state >= 0, Int(state) < words.count else { return nil }
  return unsafe strdup(words[Int(state)])
}
