import CMicroHTTPD

/// libmicrohttpd without a thread: we wait on its epoll descriptor and let it work.
///
/// The only file that imports CMicroHTTPD. One thread at a time.
@safe struct MicroHTTPD: ~Copyable {
  private let daemon: OpaquePointer

  /// Memory of a connection for each byte of the largest head: the library cuts it in two, for
  /// reading (heads, and pieces of bodies) and for writing.
  private static let connectionBytesPerHeadByte = 2

  /// Takes over the socket; `loop` must live as long as this.
  init(
    descriptor: Int32, limits: HTTPServerLimits, loop: ServerLoop
  ) throws(HTTPServer.Failure) {
    let daemon = unsafe wicara_mhd_start(
      descriptor, UInt32(limits.connections), limits.headBytes * Self.connectionBytesPerHeadByte,
      Unmanaged.passUnretained(loop).toOpaque(), accessRequest, completeRequest, noticeConnection,
      noticeRequestLine)
    guard let daemon = unsafe daemon else { throw .notStarted }
    unsafe self.daemon = daemon
  }

  /// Closes all connections; none may be suspended.
  deinit { unsafe MHD_stop_daemon(daemon) }

  /// Becomes readable when `work` has something to do.
  var descriptor: Int32 { unsafe wicara_mhd_epoll_descriptor(daemon) }

  /// Milliseconds until `work` has something to do although nothing came in; nil for never.
  var timeout: Int64? {
    var milliseconds: UInt64 = 0
    return unsafe MHD_get_timeout(daemon, &milliseconds) == .YES
      ? Int64(clamping: milliseconds) : nil
  }

  /// Does everything that can be done without waiting; calls back into the loop.
  func work() { _ = unsafe MHD_run(daemon) }

  /// Accepts no more; the listening socket, which is the caller's again, or -1.
  func stopListening() -> Int32 { unsafe MHD_quiesce_daemon(daemon) }
}

/// The system's calls around sockets that the library does not make.
enum SystemSocket {
  /// A descriptor, or a negative `errno`; `ENOENT` for a host without an address.
  static func listen(host: String, port: String, backlog: Int32) -> Int32 {
    unsafe wicara_listen(host, port, backlog)
  }

  /// The port that was bound; 0 if the descriptor is no socket.
  static func port(of descriptor: Int32) -> Int { Int(wicara_bound_port(descriptor)) }

  /// Ends a stream in both directions; the descriptor stays its owner's.
  static func endStream(_ descriptor: Int32) { wicara_end_stream(descriptor) }
}

/// A connection of the library's.
@safe struct LibraryConnection {
  fileprivate let pointer: OpaquePointer

  /// The socket; stays the library's.
  var descriptor: Int32 { unsafe wicara_mhd_socket(pointer) }

  /// Sets a connection aside that `proceed` has left open, or takes it up again.
  func suspend() { unsafe MHD_suspend_connection(pointer) }
  func resume() { unsafe MHD_resume_connection(pointer) }

  fileprivate var open: OpenConnection? {
    guard let box = unsafe wicara_mhd_socket_context(pointer) else { return nil }
    return unsafe Unmanaged<OpenConnection>.fromOpaque(box).takeUnretainedValue()
  }
}

/// What the library says of a request whose head is complete.
struct RequestHead {
  var request = HTTPRequest(method: "", path: "")
  var version = ""
  var bytes = 0
  /// Whether every header stood in one line of its own that ended with CR LF.
  var isInOneForm = true
}

/// An answer as the library wants it; it may be sent on many connections.
@safe private final class MadeResponse {
  let response: HTTPResponse
  private let pointer: OpaquePointer

  /// Nil if there is no memory left.
  init?(_ response: HTTPResponse) {
    let made = unsafe response.body.withUnsafeBytes { bytes in
      unsafe wicara_mhd_response(bytes.baseAddress, bytes.count)
    }
    guard let made = unsafe made else { return nil }
    for field in response.headers {
      _ = unsafe MHD_add_response_header(made, field.name, field.value)
    }
    if response.closesConnection { _ = unsafe MHD_add_response_header(made, "Connection", "close") }
    self.response = response
    unsafe pointer = made
  }

  /// A connection that it was queued on holds it as long as it needs it.
  deinit { unsafe MHD_destroy_response(pointer) }

  func queue(on connection: LibraryConnection) -> Bool {
    unsafe MHD_queue_response(connection.pointer, UInt32(response.status), pointer) == .YES
  }
}

/// Makes answers, and keeps small ones, since most are the same.
final class ResponseCache {
  private static let responses = 8
  private static let bodyBytes = 256
  private var kept: [MadeResponse] = []

  /// Hands the answer to the library, which sends it in its time; false if it cannot.
  func queue(_ response: HTTPResponse, on connection: LibraryConnection) -> Bool {
    if let known = kept.first(where: { $0.response == response }) {
      return known.queue(on: connection)
    }
    guard let made = MadeResponse(response) else { return false }
    if response.body.count <= Self.bodyBytes, kept.count < Self.responses { kept.append(made) }
    return made.queue(on: connection)
  }
}

// MARK: - Heads

/// Collects a head's fields while the library goes through them.
///
/// The library joins folded lines and ends lines also at a lone CR or LF: shapes by which servers
/// are made to disagree. It parses in place, so what stood between two fields is seen from where
/// they lie: a name must begin two bytes (CR LF) behind the value before it, and a value behind its
/// name, the colon and blanks. The sum must come out, too: a line may also have been left out.
@safe private final class HeadCollector {
  var head = RequestHead()
  private var end: UnsafePointer<CChar>
  /// Blanks behind a colon that are still believed.
  private static let blanks = 16

  /// Begins behind the request line, whose last part is the version.
  init(version: UnsafePointer<CChar>) {
    head.version = unsafe String(cString: version)
    unsafe end = version + head.version.utf8.count
  }

  func add(_ key: UnsafeBufferPointer<CChar>, _ value: UnsafeBufferPointer<CChar>) {
    if let keyStart = key.baseAddress, let valueStart = value.baseAddress {
      let keyEnd = unsafe keyStart + key.count
      let blanks = unsafe valueStart - keyEnd - 1
      let isInOneForm = unsafe keyStart == end + 2 && (0...Self.blanks).contains(blanks)
      head.isInOneForm = head.isInOneForm && isInOneForm
      unsafe end = valueStart + value.count
    } else {
      head.isInOneForm = false
    }
    head.request.headers.append(unsafe field(key, value))
  }

  /// The head ends two bytes behind the CR LF of its last field.
  func end(headStart: UnsafePointer<CChar>, headBytes: Int) {
    head.bytes = headBytes
    head.isInOneForm = unsafe head.isInOneForm && end + 4 - headStart == headBytes
  }

  func addArgument(_ key: UnsafeBufferPointer<CChar>, _ value: UnsafeBufferPointer<CChar>) {
    head.request.query.append(unsafe field(key, value))
  }

  private func field(
    _ key: UnsafeBufferPointer<CChar>, _ value: UnsafeBufferPointer<CChar>
  ) -> HTTPField {
    HTTPField(
      unsafe String(decoding: UnsafeRawBufferPointer(key), as: UTF8.self),
      unsafe String(decoding: UnsafeRawBufferPointer(value), as: UTF8.self))
  }
}

private func readHead(
  _ connection: OpaquePointer, url: UnsafePointer<CChar>, method: UnsafePointer<CChar>,
  version: UnsafePointer<CChar>
) -> RequestHead {
  let collector = unsafe HeadCollector(version: version)
  let closure = unsafe Unmanaged.passUnretained(collector).toOpaque()
  unsafe MHD_get_connection_values_n(connection, .HEADER_KIND, collectField, closure)
  unsafe MHD_get_connection_values_n(connection, .GET_ARGUMENT_KIND, collectField, closure)
  collector.head.request.method = unsafe String(cString: method)
  collector.head.request.path = unsafe String(cString: url)
  unsafe collector.end(headStart: method, headBytes: wicara_mhd_head_bytes(connection))
  return collector.head
}

// MARK: - Called by the library

// Free functions: a closure handed to C could be taken for one of the main actor.

private func collectField(
  _ closure: UnsafeMutableRawPointer?, _ kind: MHD_ValueKind, _ key: UnsafePointer<CChar>?,
  _ keyBytes: Int, _ value: UnsafePointer<CChar>?, _ valueBytes: Int
) -> MHD_Result {
  guard let closure = unsafe closure else { return .NO }
  let collector = unsafe Unmanaged<HeadCollector>.fromOpaque(closure).takeUnretainedValue()
  let key = unsafe UnsafeBufferPointer(start: key, count: keyBytes)
  // A parameter without `=` has no value.
  let value = unsafe UnsafeBufferPointer(start: value, count: value == nil ? 0 : valueBytes)
  if kind == .HEADER_KIND {
    unsafe collector.add(key, value)
  } else {
    unsafe collector.addArgument(key, value)
  }
  return .YES
}

private func loop(_ closure: UnsafeMutableRawPointer?) -> ServerLoop? {
  guard let closure = unsafe closure else { return nil }
  return unsafe Unmanaged<ServerLoop>.fromOpaque(closure).takeUnretainedValue()
}

private func accessRequest(
  _ closure: UnsafeMutableRawPointer?, _ connection: OpaquePointer?, _ url: UnsafePointer<CChar>?,
  _ method: UnsafePointer<CChar>?, _ version: UnsafePointer<CChar>?,
  _ piece: UnsafePointer<CChar>?, _ pieceBytes: UnsafeMutablePointer<Int>?,
  _ context: UnsafeMutablePointer<UnsafeMutableRawPointer?>?
) -> MHD_Result {
  guard let loop = unsafe loop(closure), let connection = unsafe connection,
    let url = unsafe url, let method = unsafe method, let version = unsafe version,
    let pieceBytes = unsafe pieceBytes, let context = unsafe context
  else { return .NO }
  guard let box = unsafe context.pointee else {
    let library = unsafe LibraryConnection(pointer: connection)
    guard let open = library.open else { return .NO }
    let head = unsafe readHead(connection, url: url, method: method, version: version)
    let exchange = loop.begin(head, on: library, open)
    unsafe context.pointee = Unmanaged.passRetained(exchange).toOpaque()
    return loop.refuseEarly(exchange, head) ? .YES : .NO
  }
  let exchange = unsafe Unmanaged<Exchange>.fromOpaque(box).takeUnretainedValue()
  let count = unsafe pieceBytes.pointee
  guard count > 0, let piece = unsafe piece else { return loop.proceed(exchange) ? .YES : .NO }
  unsafe pieceBytes.pointee = 0
  let bytes = unsafe UnsafeRawBufferPointer(start: piece, count: count)
  return unsafe loop.receive(bytes.bytes, for: exchange) ? .YES : .NO
}

private func completeRequest(
  _ closure: UnsafeMutableRawPointer?, _ connection: OpaquePointer?,
  _ context: UnsafeMutablePointer<UnsafeMutableRawPointer?>?, _ reason: MHD_RequestTerminationCode
) {
  guard let loop = unsafe loop(closure), let box = unsafe context?.pointee else { return }
  loop.completed(unsafe Unmanaged<Exchange>.fromOpaque(box).takeRetainedValue())
  unsafe context?.pointee = nil
}

private func noticeConnection(
  _ closure: UnsafeMutableRawPointer?, _ connection: OpaquePointer?,
  _ context: UnsafeMutablePointer<UnsafeMutableRawPointer?>?,
  _ event: MHD_ConnectionNotificationCode
) {
  guard let loop = unsafe loop(closure), let connection = unsafe connection,
    let context = unsafe context
  else { return }
  if event == .CONNECTION_NOTIFY_STARTED {
    let open = loop.opened(unsafe LibraryConnection(pointer: connection))
    unsafe context.pointee = Unmanaged.passRetained(open).toOpaque()
  } else if let box = unsafe context.pointee {
    loop.closed(unsafe Unmanaged<OpenConnection>.fromOpaque(box).takeRetainedValue())
    unsafe context.pointee = nil
  }
}

private func noticeRequestLine(
  _ closure: UnsafeMutableRawPointer?, _ uri: UnsafePointer<CChar>?, _ connection: OpaquePointer?
) -> UnsafeMutableRawPointer? {
  if let loop = unsafe loop(closure), let connection = unsafe connection,
    let open = unsafe LibraryConnection(pointer: connection).open
  {
    loop.requestLineCame(on: open)
  }
  // The request's own context comes with its head.
  return nil
}
