import FoundationEssentials
import Simulator

/// Lines that were typed in earlier chats.
///
/// Kept under `$XDG_STATE_HOME/wicara`, or `~/.local/state/wicara` (XDG Base Directory
/// Specification 0.8). It is a comfort: whatever goes wrong with it, the chat goes on without.
struct ChatHistory {
  private let path: String?
  let lines: [String]

  init() {
    let environment = ProcessInfo.processInfo.environment
    let state = environment["XDG_STATE_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
    let home = environment["HOME"].flatMap { $0.hasPrefix("/") ? $0 + "/.local/state" : nil }
    guard let folder = (state ?? home).map({ $0 + "/wicara" }) else {
      path = nil
      lines = []
      return
    }
    let file = folder + "/riwayat-chat"
    path = file
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700])
      let text = try FileWriter.read(file) ?? ""
      lines = text.split(separator: "\n").suffix(Int(Terminal.historyLines)).map { String($0) }
    } catch {
      lines = []
    }
  }

  /// Adds a line to the file, which is cut when it is read.
  func add(_ line: String) {
    guard let path else { return }
    do {
      let old = try FileWriter.read(path) ?? ""
      let kept = old.split(separator: "\n").suffix(Int(Terminal.historyLines) - 1)
      try FileWriter.replace(path, with: (kept + [line[...]]).joined(separator: "\n") + "\n")
    } catch {
      // The next line is tried again; the person came to chat.
    }
  }
}
