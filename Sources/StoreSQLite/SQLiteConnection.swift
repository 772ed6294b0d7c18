import CSQLite

/// One open database file.
///
/// Used by one thread at a time; closed when it goes out of scope, after its last statement.
@safe package struct SQLiteConnection: ~Copyable {
  private let handle: OpaquePointer

  /// Done at the first opening, whichever thread that is.
  private static let isConfigured = wicara_count_no_memory() == SQLITE_OK

  /// Opens a file.
  ///
  /// - Parameters:
  ///   - path: Of the file; `:memory:` is a database of its own.
  ///   - mayCreate: Whether a file that is not there is made.
  ///   - milliseconds: How long a lock that another process holds is waited for.
  /// - Throws: `SQLiteError`, also when the folder does not exist.
  package init(
    path: String, mayCreate: Bool = true, waitsFor milliseconds: Int32 = 10_000
  ) throws(SQLiteError) {
    precondition(Self.isConfigured, "SQLite is set up before it is used")
    var opened: OpaquePointer?
    let flags =
      SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | (mayCreate ? SQLITE_OPEN_CREATE : 0)
    let code = unsafe sqlite3_open_v2(path, &opened, flags, nil)
    guard code == SQLITE_OK, let opened = unsafe opened else {
      unsafe sqlite3_close_v2(opened)
      throw SQLiteError(code: code, sql: "open")
    }
    unsafe handle = opened
    unsafe sqlite3_extended_result_codes(opened, 1)
    unsafe sqlite3_busy_timeout(opened, milliseconds)
  }

  deinit { unsafe sqlite3_close_v2(handle) }

  /// Runs statements that take and give nothing.
  package func execute(_ sql: StaticString) throws(SQLiteError) {
    let code = unsafe sqlite3_exec(
      handle, UnsafeRawPointer(sql.utf8Start).assumingMemoryBound(to: CChar.self), nil, nil, nil)
    guard code == SQLITE_OK else { throw SQLiteError(code: code, sql: sql) }
  }

  /// A statement that is used many times.
  ///
  /// What is wrong with it is thrown when it is run: a throwing initialiser could not hold one
  /// statement after the other.
  package func prepare(_ sql: StaticString) -> SQLiteStatement {
    var prepared: OpaquePointer?
    let code = unsafe sqlite3_prepare_v3(
      handle, UnsafeRawPointer(sql.utf8Start).assumingMemoryBound(to: CChar.self),
      Int32(sql.utf8CodeUnitCount), UInt32(SQLITE_PREPARE_PERSISTENT), &prepared, nil)
    return unsafe SQLiteStatement(handle: prepared, code: code, sql: sql)
  }

  /// Lets the file grow no further.
  package func limit(pages: Int) throws(SQLiteError) {
    let code = unsafe sqlite3_exec(handle, "PRAGMA max_page_count = \(pages)", nil, nil, nil)
    guard code == SQLITE_OK else { throw SQLiteError(code: code, sql: "PRAGMA max_page_count") }
  }

  /// Rows that the last statement changed.
  package var changes: Int { Int(unsafe sqlite3_changes(handle)) }

  /// What would keep the next opening from finding what is committed now; nil while nothing does.
  ///
  /// An open file takes writes also when its name is gone or its mode has changed. A few calls of
  /// the kernel, no reading of the disk.
  package var trouble: FileTrouble? {
    guard let name = unsafe sqlite3_db_filename(handle, "main"), unsafe name.pointee != 0 else {
      return nil
    }
    var hasMoved: Int32 = 0
    unsafe sqlite3_file_control(handle, "main", SQLITE_FCNTL_HAS_MOVED, &hasMoved)
    if hasMoved != 0 { return .missing }
    guard unsafe Self.allows(name, SQLITE_ACCESS_READWRITE) else { return .notWritable }
    guard let log = unsafe sqlite3_filename_wal(name) else { return nil }
    // The log is there from the first transaction on. SQLITE_ACCESS_EXISTS would take one that was
    // emptied for missing.
    return unsafe Self.allows(log, SQLITE_ACCESS_READWRITE) ? nil : .missing
  }

  private static func allows(_ path: UnsafePointer<CChar>, _ access: Int32) -> Bool {
    guard let system = unsafe sqlite3_vfs_find(nil), let ask = unsafe system.pointee.xAccess else {
      return true
    }
    var answer: Int32 = 0
    return unsafe ask(system, path, access, &answer) != SQLITE_OK || answer != 0
  }

  /// Whether a transaction is open; some failures end it by themselves.
  package var isInTransaction: Bool { unsafe sqlite3_get_autocommit(handle) == 0 }
}

/// What is wrong with a file that is open.
package enum FileTrouble: Hashable, Sendable {
  /// It, or its log, is not where it was opened.
  case missing
  /// It may not be written any more.
  case notWritable
}

/// A prepared statement: bind, then `run`, `first` or `each`, which all leave it ready again.
///
/// Places are counted from 1, columns from 0.
@safe package struct SQLiteStatement: ~Copyable {
  /// nil if SQLite refused the statement with `code`.
  private let handle: OpaquePointer?
  private let code: Int32
  private let sql: StaticString

  fileprivate init(handle: OpaquePointer?, code: Int32, sql: StaticString) {
    unsafe self.handle = handle
    self.code = code
    self.sql = sql
  }

  deinit { unsafe sqlite3_finalize(handle) }

  // MARK: Binding

  // A place that does not exist is a mistake of ours; nothing else can go wrong but memory, and
  // then the step fails too.

  package mutating func bind(_ place: Int32, _ number: Int64) {
    check(unsafe sqlite3_bind_int64(handle, place, number))
  }

  package mutating func bind(_ place: Int32, _ number: Int64?) {
    guard let number else { return check(unsafe sqlite3_bind_null(handle, place)) }
    bind(place, number)
  }

  package mutating func bind(_ place: Int32, _ text: String?) {
    guard var text else { return check(unsafe sqlite3_bind_null(handle, place)) }
    let code = text.withUTF8 { bytes in
      // An empty text has no address, and no address would be NULL.
      guard let start = bytes.baseAddress else {
        return unsafe wicara_bind_text(handle, place, "", 0)
      }
      return unsafe wicara_bind_text(
        handle, place, UnsafeRawPointer(start).assumingMemoryBound(to: CChar.self),
        UInt64(bytes.count))
    }
    check(code)
  }

  package mutating func bind(_ place: Int32, _ bytes: [UInt8]?) {
    guard let bytes else { return check(unsafe sqlite3_bind_null(handle, place)) }
    let code = unsafe bytes.withUnsafeBytes { buffer in
      guard let start = buffer.baseAddress, unsafe !buffer.isEmpty else {
        return unsafe sqlite3_bind_zeroblob(handle, place, 0)
      }
      return unsafe wicara_bind_blob(handle, place, start, UInt64(buffer.count))
    }
    check(code)
  }

  private func check(_ code: Int32) {
    precondition(
      code == SQLITE_OK || code == SQLITE_NOMEM || self.code != SQLITE_OK,
      "a place of the statement is bound")
  }

  // MARK: Running

  /// Runs a statement that gives no rows that anyone wants.
  package mutating func run() throws(SQLiteError) {
    while try step() {}
  }

  /// What `read` makes of the first row, or nil if there is none.
  package mutating func first<Result>(
    _ read: (borrowing SQLiteStatement) throws -> Result
  ) throws -> Result? {
    guard try step() else { return nil }
    defer { reset() }
    return try read(self)
  }

  /// What `read` makes of each row, in order; rows for which it gives nil are left out.
  package mutating func all<Result>(
    _ read: (borrowing SQLiteStatement) throws -> Result?
  ) throws -> [Result] {
    var results: [Result] = []
    defer { reset() }
    while try step() {
      if let result = try read(self) { results.append(result) }
    }
    return results
  }

  /// Whether there is a row; without one the statement is ready again.
  private mutating func step() throws(SQLiteError) -> Bool {
    guard code == SQLITE_OK else { throw SQLiteError(code: code, sql: sql) }
    switch unsafe sqlite3_step(handle) {
    case SQLITE_ROW: return true
    case SQLITE_DONE:
      reset()
      return false
    case let code:
      reset()
      throw SQLiteError(code: code, sql: sql)
    }
  }

  private mutating func reset() { unsafe sqlite3_reset(handle) }

  // MARK: Reading a row

  package func number(_ column: Int32) -> Int64 { unsafe sqlite3_column_int64(handle, column) }

  package func optionalNumber(_ column: Int32) -> Int64? {
    isNull(column) ? nil : number(column)
  }

  /// Empty for NULL; bytes that are no UTF-8 are repaired.
  package func text(_ column: Int32) -> String {
    guard let start = unsafe sqlite3_column_text(handle, column) else { return "" }
    let count = Int(unsafe sqlite3_column_bytes(handle, column))
    return unsafe String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  }

  package func optionalText(_ column: Int32) -> String? { isNull(column) ? nil : text(column) }

  /// Empty for NULL.
  package func bytes(_ column: Int32) -> [UInt8] {
    guard let start = unsafe sqlite3_column_blob(handle, column) else { return [] }
    let count = Int(unsafe sqlite3_column_bytes(handle, column))
    return unsafe Array(UnsafeRawBufferPointer(start: start, count: count))
  }

  package func optionalBytes(_ column: Int32) -> [UInt8]? { isNull(column) ? nil : bytes(column) }

  private func isNull(_ column: Int32) -> Bool {
    unsafe sqlite3_column_type(handle, column) == SQLITE_NULL
  }
}

/// What SQLite answered and to which statement; never the statement's values.
package struct SQLiteError: Error, Hashable, Sendable {
  /// The extended result code (sqlite.org/rescode.html).
  package var code: Int32
  package var sql: String

  fileprivate init(code: Int32, sql: StaticString) {
    self.code = code
    self.sql = sql.description
  }

  /// What a caller can do about it.
  package enum Kind: Hashable, Sendable {
    /// Another process holds a lock; try again.
    case busy
    /// No room; try again when there is.
    case full
    /// The file is no database, or its pages contradict each other.
    case damaged
    /// A row contradicts the schema; a mistake of ours.
    case constraint
    /// Anything else that reading and writing can meet.
    case unavailable
  }

  package var kind: Kind {
    switch code & 0xff {
    case SQLITE_BUSY, SQLITE_LOCKED: .busy
    case SQLITE_FULL: .full
    case SQLITE_CORRUPT, SQLITE_NOTADB: .damaged
    case SQLITE_CONSTRAINT: .constraint
    default: .unavailable
    }
  }
}
