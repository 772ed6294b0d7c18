import Glibc
import Telemetry
import Testing
import Threads

@Suite struct LogWriterTests {
  /// Both ends of a pipe: read from the first, write to the second.
  private func pipePair() throws -> (Int32, Int32) {
    var ends: [Int32] = [0, 0]
    try #require(unsafe pipe(&ends) == 0)
    return (ends[0], ends[1])
  }

  private func readAll(_ descriptor: Int32) -> [UInt8] {
    var all: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = unsafe read(descriptor, &part, part.count)
      guard count > 0 else { return all }
      all += part[..<count]
    }
  }

  @Test func `lines come out in order, and closing waits for the last one`() throws {
    let (input, output) = try pipePair()
    let writer = LogWriter(descriptor: output)
    let thread = try BackgroundThread(named: "log") { writer.run() }
    let lines = (0..<1_000).map { Array("baris \($0)\n".utf8) }
    for line in lines { writer.write(line) }
    writer.close(within: .seconds(20))
    thread.join()
    close(output)
    #expect(readAll(input) == lines.flatMap { $0 })
    close(input)
  }

  @Test func `a reader that has stopped blocks nobody; what was dropped is said`() throws {
    let (input, output) = try pipePair()
    let writer = LogWriter(descriptor: output)
    let thread = try BackgroundThread(named: "log") { writer.run() }
    let line = Array(repeating: UInt8(ascii: "a"), count: 1_023) + [UInt8(ascii: "\n")]
    // Twice what the buffer and the pipe can hold, while nobody reads.
    let count = LogWriter.bufferBytes / line.count * 2 + 64
    for _ in 0..<count { writer.write(line) }
    #expect(writer.droppedCount > 0)
    let reader = try BackgroundThread(named: "reader") {
      let text = String(decoding: readAll(input), as: UTF8.self)
      #expect(text.contains("\"event\":\"Log lines dropped\",\"count\":\(writer.droppedCount)}"))
    }
    writer.close(within: .seconds(20))
    thread.join()
    close(output)
    reader.join()
    close(input)
  }
}
