/// A call on its way and what has come of it.
///
/// Touched by the client's thread alone, once it has started.
final class Transfer {
  let call: HTTPCall
  let done: @Sendable (Result<HTTPReply, HTTPCallFailure>) -> Void
  private var headers: [HTTPField] = []
  private var body: [UInt8] = []
  private var receivedBytes = 0
  private var sentBytes = 0
  private(set) var isTooLarge = false
  private(set) var isForbidden = false

  init(_ call: HTTPCall, done: @escaping @Sendable (Result<HTTPReply, HTTPCallFailure>) -> Void) {
    self.call = call
    self.done = done
  }

  /// Takes a piece of the answer's body; false ends the transfer.
  func receive(_ piece: [UInt8]) -> Bool {
    receivedBytes += piece.count
    if receivedBytes > call.responseBytes {
      isTooLarge = true
    } else if let receive = call.receive {
      isTooLarge = !receive(piece)
    } else {
      body += piece
    }
    return !isTooLarge
  }

  /// Takes a line of the answer's head; false ends the transfer.
  func receiveHeader(_ line: [UInt8]) -> Bool {
    // A status line begins a head: what an interim answer (100) said is forgotten.
    if line.starts(with: "HTTP/".utf8) {
      headers = []
      return true
    }
    guard headers.count < HTTPClient.headers else {
      isTooLarge = true
      return false
    }
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { return true }
    headers.append(HTTPField(Self.trimmed(line[..<colon]), Self.trimmed(line[(colon + 1)...])))
    return true
  }

  /// The size of the request's body.
  var bodyBytes: Int { call.bodySource?.count ?? call.body.count }

  /// The next bytes of the request's body, at most `count`; nil: they cannot be had.
  func nextBodyBytes(_ count: Int) -> ArraySlice<UInt8>? {
    let piece: ArraySlice<UInt8>
    if let source = call.bodySource {
      let rest = min(count, source.count - sentBytes)
      guard rest > 0 else { return [] }
      guard let read = source.read(sentBytes, rest), 1...rest ~= read.count else { return nil }
      piece = read[...]
    } else {
      piece = call.body[sentBytes...].prefix(count)
    }
    sentBytes += piece.count
    return piece
  }

  /// Whether the address may be connected to.
  func allows(_ address: NetworkAddress?) -> Bool {
    let isAllowed = address.map(call.destination.allows) ?? false
    isForbidden = isForbidden || !isAllowed
    return isAllowed
  }

  func finish(_ status: Int) {
    done(.success(HTTPReply(status: status, headers: headers, body: body)))
  }

  func fail(_ reason: HTTPCallFailure.Reason, mayHaveArrived: Bool) {
    done(.failure(HTTPCallFailure(reason, mayHaveArrived: mayHaveArrived)))
  }

  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> String {
    let isBlank = { (byte: UInt8) in byte <= UInt8(ascii: " ") }
    let start = bytes.drop(while: isBlank)
    let end = start.lastIndex { !isBlank($0) }.map { $0 + 1 } ?? start.startIndex
    return String(decoding: start[..<end], as: UTF8.self)
  }
}
