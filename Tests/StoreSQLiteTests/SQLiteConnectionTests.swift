import FoundationEssentials
import StoreSQLite
import TestSupport
import Testing

@Suite struct SQLiteConnectionTests {
  private static let numbers: [Int64] = [0, 1, -1, .min, .max]
  private static let texts = ["", "a", "a\0b", "👩🏽‍🌾 é", String(repeating: "x", count: 100_000)]
  private static let blobs: [[UInt8]] = [
    [], [0], [0xff, 0, 0xfe], Array(repeating: 7, count: 99_999),
  ]

  @Test func `every kind of value comes back as it was`() throws {
    let connection = try SQLiteConnection(path: ":memory:")
    var echo = connection.prepare("SELECT ?1, ?2, ?3")
    for number in Self.numbers {
      for text in Self.texts {
        for bytes in Self.blobs {
          echo.bind(1, number)
          echo.bind(2, text)
          echo.bind(3, bytes)
          let row = try #require(
            try echo.first { ($0.number(0), $0.optionalText(1), $0.optionalBytes(2)) })
          #expect(row.0 == number)
          #expect(row.1 == text)
          #expect(row.2 == bytes)
        }
      }
    }
  }

  @Test func `nothing is nothing, not empty`() throws {
    let connection = try SQLiteConnection(path: ":memory:")
    var echo = connection.prepare("SELECT ?1, ?2, ?3")
    echo.bind(1, Int64?.none)
    echo.bind(2, String?.none)
    echo.bind(3, [UInt8]?.none)
    let row = try #require(
      try echo.first { ($0.optionalNumber(0), $0.optionalText(1), $0.optionalBytes(2)) })
    #expect(row.0 == nil && row.1 == nil && row.2 == nil)
  }

  @Test func `a statement that is wrong says so when it is run, without its values`() throws {
    let connection = try SQLiteConnection(path: ":memory:")
    var wrong = connection.prepare("SELECT nothing FROM nowhere WHERE secret = ?")
    wrong.bind(1, "rahasia")
    let error = #expect(throws: SQLiteError.self) { try wrong.run() }
    #expect(error?.kind == .unavailable)
    #expect(error?.sql == "SELECT nothing FROM nowhere WHERE secret = ?")
  }

  @Test func `a row that contradicts the schema is told apart`() throws {
    let connection = try SQLiteConnection(path: ":memory:")
    try connection.execute("CREATE TABLE t (a INTEGER PRIMARY KEY); INSERT INTO t VALUES (1)")
    var twice = connection.prepare("INSERT INTO t VALUES (1)")
    #expect(#expect(throws: SQLiteError.self) { try twice.run() }?.kind == .constraint)
    // It is ready again.
    try connection.execute("DELETE FROM t")
    try twice.run()
    #expect(connection.changes == 1)
  }

  @Test func `a folder that does not exist is no database`() {
    let error = #expect(throws: SQLiteError.self) {
      _ = try SQLiteConnection(path: "/nowhere/at/all.sqlite")
    }
    #expect(error?.kind == .unavailable)
  }

  @Test func `a file that is no database is damaged`() throws {
    let path = FileManager.default.temporaryDirectory.path + "/bukan-\(UUID().uuidString)"
    try Data(repeating: 0x41, count: 8_192).write(to: URL(fileURLWithPath: path))
    defer { #expect(throws: Never.self) { try FileManager.default.removeItem(atPath: path) } }
    let connection = try SQLiteConnection(path: path)
    let error = #expect(throws: SQLiteError.self) { try connection.execute("CREATE TABLE t (a)") }
    #expect(error?.kind == .damaged)
  }
}
