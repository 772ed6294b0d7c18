import Cryptography
import Synchronization
import Telemetry
import Testing

/// Keeps lines, and a clock that a test moves.
private final class Log: Sendable {
  private let bytes = Mutex<[UInt8]>([])
  private let time = Mutex<Int64>(1_795_666_587_123)

  func logger(level: LogLevel = .debug, hasher: KeyedHasher? = nil) -> Logger {
    Logger(
      level: level, hasher: hasher, now: { self.time.withLock { $0 } },
      write: { line in self.bytes.withLock { $0 += line } })
  }

  func pass(milliseconds: Int64) { time.withLock { $0 += milliseconds } }

  var lines: [String] {
    String(decoding: bytes.withLock { $0 }, as: UTF8.self).split(separator: "\n").map(String.init)
  }
}

@Suite struct LoggerTests {
  private let log = Log()

  @Test func `a line is one object with time, level, event and its fields in order`() {
    log.logger().warning(
      "Webhook refused",
      ["reason": .public("signature"), "http.status": .public(401), "ok": .public(false)])
    #expect(
      log.lines == [
        #"{"time":"2026-11-26T04:16:27.123Z","level":"warning","event":"Webhook refused","#
          + #""reason":"signature","http.status":401,"ok":false}"#
      ])
  }

  @Test func `a lower level is not written`() {
    let logger = log.logger(level: .notice)
    logger.debug("A")
    logger.info("B")
    logger.notice("C")
    logger.critical("D")
    #expect(log.lines.count == 2)
  }

  @Test func `a personal value is a keyed hash, the same for the same person`() throws {
    let hasher = try KeyedHasher(rootKey: try RootKey(bytes: Array(0..<32)), purpose: "log")
    let logger = log.logger(hasher: hasher)
    for number in ["6281234567890", "6281234567890", "6281234567891"] {
      logger.info("Turn", ["contact": .personal(number)])
    }
    #expect(log.lines.allSatisfy { !$0.contains("62812345678") })
    #expect(log.lines[0] == log.lines[1])
    #expect(log.lines[0] != log.lines[2])
    #expect(log.lines[0].contains(try hasher.hash("6281234567890").hex.prefix(16)))
  }

  @Test func `without a key a personal value is left out`() {
    log.logger().info("Turn", ["contact": .personal("6281234567890")])
    #expect(log.lines.count == 1)
    #expect(!log.lines[0].contains("6281"))
  }

  /// A field's text and how it stands in the line.
  private static let texts: [(String, String)] = [
    ("", ""), ("a\nb\r\tc", #"a\nb\r\tc"#), (#"a"b\c"#, #"a\"b\\c"#),
    ("\u{0}\u{1b}[31m", #"\u0000\u001b[31m"#),
    ("\u{202e}abc\u{2028}", #"\u202eabc\u2028"#), ("é 🇮🇩", "é 🇮🇩"),
    ("\u{7f}\u{85}", #"\u007f\u0085"#),
    ("\u{feff}\u{200b}", #"\ufeff\u200b"#),
  ]

  @Test(arguments: texts) func `a text cannot break its line`(_ text: String, _ written: String) {
    log.logger().info("Seen", ["text": .public(text)])
    #expect(log.lines == [prefix + written + "\"}"])
  }

  private let prefix =
    #"{"time":"2026-11-26T04:16:27.123Z","level":"info","event":"Seen","text":""#

  @Test func `a long text is cut at a character`() throws {
    log.logger().info("Seen", ["text": .public(String(repeating: "é", count: 10_000))])
    let line = try #require(log.lines.first)
    #expect(line == prefix + String(repeating: "é", count: Logger.fieldBytes / 2) + "…\"}")
  }

  @Test func `more than ten warnings of one message in a second are counted, not written`() {
    let logger = log.logger()
    for index in 0..<50 { logger.error("Store failed", ["n": .public(index)]) }
    logger.error("Disk full")
    #expect(log.lines.count == Logger.linesPerSecond + 1)
    #expect(logger.suppressedCount == 40)
    log.pass(milliseconds: 1_000)
    logger.error("Store failed")
    logger.error("Store failed")
    #expect(log.lines.suffix(2).map { $0.contains(#","suppressed":40}"#) } == [true, false])
  }

  @Test func `lines of turns are not suppressed`() {
    let logger = log.logger()
    for _ in 0..<50 { logger.info("Turn") }
    #expect(log.lines.count == 50)
  }
}
