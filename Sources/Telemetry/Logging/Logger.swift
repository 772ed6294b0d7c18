package import Cryptography
import Synchronization

/// Writes what happens as one line of JSON each, without anything that identifies a person.
///
/// `{"time":"2026-11-26T04:16:27.123Z","level":"warning","event":"Webhook refused","reason":"…"}`
///
/// The message is a `StaticString`, so that no data can slip into it: English, capital first, no
/// full stop. Data goes into fields with dotted keys. Shared between threads.
package final class Logger: Sendable {
  /// Bytes of one field's text; what is longer is cut.
  package static let fieldBytes = 512
  /// Lines of one message in a second from `warning` upwards; further ones are only counted.
  ///
  /// A broken disk must not write thousands of equal lines a second. What is left out is said in
  /// the field `suppressed` of the message's next line.
  package static let linesPerSecond = 10

  private let level: LogLevel
  private let hasher: KeyedHasher?
  private let now: @Sendable () -> Int64
  private let write: @Sendable ([UInt8]) -> Void
  private let seconds = Mutex<[String: MessageSecond]>([:])
  private let suppressedLines = Mutex(0)

  /// A second of one message.
  private struct MessageSecond {
    var second: Int64
    var lines: Int
    var suppressed: Int
  }

  /// - Parameters:
  ///   - level: the lowest level that is written.
  ///   - hasher: makes the hashes of personal values; without one they are left out.
  ///   - now: milliseconds since 1970 UTC.
  ///   - write: takes one line with its newline; must not block and is called by many threads.
  package init(
    level: LogLevel, hasher: KeyedHasher?, now: @escaping @Sendable () -> Int64,
    write: @escaping @Sendable ([UInt8]) -> Void
  ) {
    self.level = level
    self.hasher = hasher
    self.now = now
    self.write = write
  }

  /// A logger that writes nothing, for tools and tests.
  package static let silent = Logger(level: .critical, hasher: nil, now: { 0 }, write: { _ in })

  /// Lines that the limit has left out since the start.
  package var suppressedCount: Int { suppressedLines.withLock { $0 } }

  package func debug(_ message: StaticString, _ fields: KeyValuePairs<String, LogValue> = [:]) {
    log(.debug, message, fields)
  }
  package func info(_ message: StaticString, _ fields: KeyValuePairs<String, LogValue> = [:]) {
    log(.info, message, fields)
  }
  package func notice(_ message: StaticString, _ fields: KeyValuePairs<String, LogValue> = [:]) {
    log(.notice, message, fields)
  }
  package func warning(_ message: StaticString, _ fields: KeyValuePairs<String, LogValue> = [:]) {
    log(.warning, message, fields)
  }
  package func error(_ message: StaticString, _ fields: KeyValuePairs<String, LogValue> = [:]) {
    log(.error, message, fields)
  }
  package func critical(_ message: StaticString, _ fields: KeyValuePairs<String, LogValue> = [:]) {
    log(.critical, message, fields)
  }

  /// Writes one line, if its level is written and its message is within the limit.
  package func log(
    _ level: LogLevel, _ message: StaticString, _ fields: KeyValuePairs<String, LogValue>
  ) {
    guard level >= self.level else { return }
    let milliseconds = now()
    var suppressed = 0
    if level >= .warning {
      guard let before = admit(message, at: milliseconds) else { return }
      suppressed = before
    }
    var line = JSONLine()
    line.add("time", text: rfc3339(milliseconds: milliseconds))
    line.add("level", text: level.name)
    line.add("event", text: "\(message)")
    for (key, value) in fields { add(value, for: key, to: &line) }
    if suppressed > 0 { line.add("suppressed", number: Int64(suppressed)) }
    write(line.finished())
  }

  /// How many lines of the message were left out before this one; nil if this one is, too.
  private func admit(_ message: StaticString, at milliseconds: Int64) -> Int? {
    let second = milliseconds / 1_000
    let suppressed: Int? = seconds.withLock { seconds in
      var entry =
        seconds["\(message)"] ?? MessageSecond(second: second, lines: 0, suppressed: 0)
      if entry.second != second {
        entry = MessageSecond(
          second: second, lines: 0, suppressed: entry.suppressed)
      }
      defer { seconds["\(message)"] = entry }
      guard entry.lines < Self.linesPerSecond else {
        entry.suppressed += 1
        return nil
      }
      entry.lines += 1
      let before = entry.suppressed
      entry.suppressed = 0
      return before
    }
    if suppressed == nil { suppressedLines.withLock { $0 += 1 } }
    return suppressed
  }

  private func add(_ value: LogValue, for key: String, to line: inout JSONLine) {
    switch value {
    case .text(let text): line.add(key, text: text)
    case .number(let number): line.add(key, number: number)
    case .decimal(let decimal): line.add(key, decimal: decimal)
    case .flag(let flag): line.add(key, flag: flag)
    case .person(let text): line.add(key, text: shortHash(of: text))
    }
  }

  /// 16 hexadecimal digits: enough to follow one person through a log.
  private func shortHash(of text: String) -> String {
    guard let hasher else { return "‹personal›" }
    do throws(CryptographyError) {
      return String(try hasher.hash(text).hex.prefix(16))
    } catch {
      return "‹personal›"
    }
  }
}
