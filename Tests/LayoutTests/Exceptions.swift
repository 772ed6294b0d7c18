/// Where a rule of these tests does not hold, and why.
///
/// The lists only get shorter.
enum Exceptions {
  /// The one file of each C module, and whoever else must hand memory to C.
  static let unsafeFiles: [String: String] = [
    "Sources/Cryptography/MessageDigests.swift": "owns the contexts of libcrypto",
    "Sources/Cryptography/Sodium.swift": "hands bytes to libsodium",
    "Sources/Telemetry/Logging/LogWriter.swift": "writes bytes to a file descriptor",
    "Sources/Telemetry/Metrics/ProcessUsage.swift": "reads what the kernel says of the process",
    "Sources/Threads/BackgroundThread.swift": "hands a function to a thread of the system",
    "Sources/Threads/Linux.swift": "hands a thread's name to the kernel",
    "Sources/Threads/WakeSignal.swift": "reads and writes a counter of the kernel",
    "Sources/HTTPTransport/Client/CurlMulti.swift": "owns the handles of libcurl",
    "Sources/HTTPTransport/Server/MicroHTTPD.swift": "owns the server of libmicrohttpd",
    "Sources/HTTPTransport/Server/ServerLoop.swift": "waits for sockets, reads the clock",
    "Sources/StoreSQLite/SQLiteConnection.swift": "owns the handles of SQLite",
    "Sources/Service/Media/DiskRoom.swift": "asks for the room on a disk",
    "Sources/Service/Sending/BotFile.swift": "reads a file piece by piece",
    "Sources/Service/Media/MediaFolder.swift": "writes files, and makes them durable",
    "Sources/wicara/FileBytes.swift": "reads the beginning of a file that may be anything",
    "Sources/wicara/Serve/KeyFile.swift": "reads and writes a file that only its owner may read",
    "Sources/wicara/Serve/ServiceProcess.swift": "waits for signals, reads clocks",
    "Sources/Simulator/Chat/Terminal.swift": "reads lines by libedit, writes bytes",
    "Sources/YAMLDocument/YAMLEventReader.swift": "owns the parser of libyaml",
  ]

  /// Files above 400 lines.
  static let longFiles: [String: String] = [
    "Sources/wicara/ExplanationPages.swift": "written by tools/docgen from the explanation pages"
  ]

  /// Files with lines above 100 columns, such as tables of sentences that must not be broken.
  static let longLines: [String: String] = [:]

  /// Uses of a forbidden word, as `key(of:)` writes them: `"Sources/A/A.swift “try?”": "reason"`.
  static let forbiddenWords: [String: String] = [:]

  /// The path of a finding and the word it is about, without the line, which changes too often.
  static func key(of finding: Finding) -> String {
    let word = finding.text.split(separator: "”").first ?? ""
    return "\(finding.path) \(word)”"
  }
}
