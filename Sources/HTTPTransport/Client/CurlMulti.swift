import CCurl
import Glibc

/// libcurl's multi handle with all its transfers.
///
/// The only file that imports CCurl. One thread at a time; answers are given on it.
@safe struct CurlMulti: ~Copyable {
  private let multi: UnsafeMutableRawPointer
  private let certificates: String?
  /// Handles without a transfer; made once and used again.
  private var free: [CurlHandle] = []
  private var active: [ObjectIdentifier: CurlHandle] = [:]

  /// - `certificates`: a PEM file to trust instead of the system's.
  init(certificates: String?) throws(HTTPClient.Failure) {
    guard curlIsReady, let multi = unsafe curl_multi_init() else { throw .notStarted }
    unsafe self.multi = multi
    self.certificates = certificates
    _ = unsafe wicara_curl_multi_set_long(
      multi, CURLMOPT_MAXCONNECTS, HTTPClient.connections)
  }

  deinit {
    for handle in active.values { unsafe handle.detach(from: multi) }
    _ = unsafe curl_multi_cleanup(multi)
  }

  /// Transfers under way.
  var count: Int { active.count }

  /// Waits for something to do, for the descriptor, or for the time to pass.
  func wait(for descriptor: Int32, milliseconds: Int32) {
    _ = unsafe wicara_curl_multi_wait(
      multi, descriptor, milliseconds)
  }

  /// Begins a transfer; its answer comes in `work`.
  mutating func start(_ submission: HTTPClient.Submission) {
    guard let handle = free.popLast() ?? CurlHandle() else {
      return submission.done(.failure(HTTPCallFailure(.other, mayHaveArrived: false)))
    }
    handle.begin(
      Transfer(submission.call, done: submission.done), certificates: certificates)
    guard unsafe handle.attach(to: multi) else {
      handle.transfer?.fail(.other, mayHaveArrived: false)
      return
    }
    active[ObjectIdentifier(handle)] = handle
  }

  /// Does what can be done without waiting and reports the transfers that have ended.
  mutating func work() {
    var running: Int32 = 0
    _ = unsafe curl_multi_perform(multi, &running)
    var code = CURLE_OK
    while let pointer = unsafe wicara_curl_next_done(multi, &code) {
      guard let box = unsafe wicara_curl_context(pointer) else { continue }
      let handle = unsafe Unmanaged<CurlHandle>.fromOpaque(box).takeUnretainedValue()
      unsafe handle.detach(from: multi)
      active[ObjectIdentifier(handle)] = nil
      handle.end(code)
      free.append(handle)
    }
  }

  /// Ends all transfers as `stopped`.
  mutating func giveUp() {
    for handle in active.values {
      unsafe handle.detach(from: multi)
      handle.giveUp()
    }
    active = [:]
  }
}

/// Whether the library is ready; the first use starts it, before any second thread uses it.
private let curlIsReady = curl_global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK

/// An easy handle and the transfer that it carries.
@safe private final class CurlHandle {
  private let easy: UnsafeMutableRawPointer
  private var headers: UnsafeMutablePointer<curl_slist>?
  private(set) var transfer: Transfer?

  /// Nil if there is no memory left.
  init?() {
    guard let easy = unsafe curl_easy_init() else { return nil }
    unsafe self.easy = easy
  }

  deinit {
    unsafe curl_easy_cleanup(easy)
    unsafe curl_slist_free_all(headers)
  }

  func attach(to multi: UnsafeMutableRawPointer) -> Bool {
    unsafe curl_multi_add_handle(multi, easy) == CURLM_OK
  }

  func detach(from multi: UnsafeMutableRawPointer) {
    _ = unsafe curl_multi_remove_handle(multi, easy)
  }

  func begin(_ transfer: Transfer, certificates: String?) {
    self.transfer = transfer
    unsafe curl_easy_reset(easy)
    setFixedOptions(certificates: certificates)
    let call = transfer.call
    set(CURLOPT_URL, call.url)
    set(CURLOPT_CONNECTTIMEOUT_MS, call.connectTime.wholeMilliseconds)
    set(CURLOPT_TIMEOUT_MS, call.totalTime.wholeMilliseconds)
    if let slowest = call.slowest {
      set(CURLOPT_LOW_SPEED_LIMIT, Int64(slowest.bytesPerSecond))
      set(CURLOPT_LOW_SPEED_TIME, Int64(slowest.seconds))
    }
    setHeaders(call)
    switch call.method {
    case .get: set(CURLOPT_HTTPGET, 1)
    case .delete: set(CURLOPT_CUSTOMREQUEST, call.method.rawValue)
    case .post:
      // The body is read by a callback that cannot begin again, so the library never repeats a
      // request of which something was written: whether to do that is the caller's decision.
      set(CURLOPT_POST, 1)
      _ = unsafe wicara_curl_set_large(
        easy, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(transfer.bodyBytes))
    }
  }

  private func setFixedOptions(certificates: String?) {
    _ = unsafe wicara_curl_set_callbacks(
      easy, Unmanaged.passUnretained(self).toOpaque(), writeBody, writeHeader, readBody,
      openSocket)
    set(CURLOPT_NOSIGNAL, 1)
    set(CURLOPT_FOLLOWLOCATION, 0)
    set(CURLOPT_PROTOCOLS_STR, "http,https")
    set(CURLOPT_PROXY, "")
    set(CURLOPT_NOPROXY, "*")
    set(CURLOPT_SSL_VERIFYPEER, 1)
    set(CURLOPT_SSL_VERIFYHOST, 2)
    if let certificates { set(CURLOPT_CAINFO, certificates) }
    // A kept connection that the other side is about to close is the usual way to lose an answer.
    set(CURLOPT_MAXAGE_CONN, 30)
    set(CURLOPT_TCP_KEEPALIVE, 1)
    set(CURLOPT_USERAGENT, "wicara")
  }

  private func setHeaders(_ call: HTTPCall) {
    unsafe curl_slist_free_all(headers)
    unsafe headers = nil
    // Without this the library asks first and waits a second for leave.
    for line in call.headers.map({ "\($0.name): \($0.value)" }) + ["Expect:"] {
      unsafe headers = curl_slist_append(headers, line)
    }
    _ = unsafe wicara_curl_set_headers(easy, headers)
  }

  private func set(_ option: CURLoption, _ value: Int64) {
    _ = unsafe wicara_curl_set_long(easy, option, Int(clamping: value))
  }

  private func set(_ option: CURLoption, _ value: String) {
    _ = unsafe wicara_curl_set_text(easy, option, value)
  }

  // MARK: - The end

  func end(_ code: CURLcode) {
    guard let transfer else { return }
    self.transfer = nil
    let reason = Self.reason(code, transfer)
    if let reason {
      transfer.fail(reason, mayHaveArrived: mayHaveArrived(code))
    } else {
      transfer.finish(unsafe wicara_curl_status(easy))
    }
  }

  func giveUp() {
    transfer?.fail(.stopped, mayHaveArrived: mayHaveArrived(CURLE_ABORTED_BY_CALLBACK))
    transfer = nil
  }

  private func mayHaveArrived(_ code: CURLcode) -> Bool {
    unsafe code == CURLE_SEND_FAIL_REWIND || wicara_curl_uploaded(easy) > 0
  }

  /// Nil for a whole answer.
  private static func reason(
    _ code: CURLcode, _ transfer: Transfer
  ) -> HTTPCallFailure.Reason? {
    if transfer.isForbidden, code != CURLE_OK { return .forbiddenAddress }
    if transfer.isTooLarge { return .tooLarge }
    switch code {
    case CURLE_OK: return nil
    case CURLE_UNSUPPORTED_PROTOCOL, CURLE_URL_MALFORMAT: return .malformed
    case CURLE_COULDNT_RESOLVE_HOST, CURLE_COULDNT_RESOLVE_PROXY: return .unresolved
    case CURLE_COULDNT_CONNECT: return .unreachable
    case CURLE_SSL_CONNECT_ERROR, CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CACERT_BADFILE,
      CURLE_SSL_ISSUER_ERROR, CURLE_SSL_CERTPROBLEM, CURLE_SSL_CIPHER:
      return .notTrusted
    case CURLE_OPERATION_TIMEDOUT: return .timeout
    case CURLE_GOT_NOTHING, CURLE_SEND_ERROR, CURLE_RECV_ERROR, CURLE_PARTIAL_FILE,
      CURLE_SEND_FAIL_REWIND, CURLE_HTTP2, CURLE_HTTP2_STREAM, CURLE_WEIRD_SERVER_REPLY:
      return .broken
    default: return .other
    }
  }
}

// MARK: - Called by the library

// Free functions: a closure handed to C could be taken for one of the main actor.

private func transfer(_ context: UnsafeMutableRawPointer?) -> Transfer? {
  guard let context = unsafe context else { return nil }
  return unsafe Unmanaged<CurlHandle>.fromOpaque(context).takeUnretainedValue().transfer
}

private func writeBody(
  _ start: UnsafeMutablePointer<CChar>?, _ size: Int, _ count: Int,
  _ context: UnsafeMutableRawPointer?
) -> Int {
  let bytes = unsafe Array(UnsafeRawBufferPointer(start: start, count: size * count))
  return unsafe transfer(context)?.receive(bytes) ?? false ? bytes.count : -1
}

private func writeHeader(
  _ start: UnsafeMutablePointer<CChar>?, _ size: Int, _ count: Int,
  _ context: UnsafeMutableRawPointer?
) -> Int {
  let bytes = unsafe Array(UnsafeRawBufferPointer(start: start, count: size * count))
  return unsafe transfer(context)?.receiveHeader(bytes) ?? false ? bytes.count : -1
}

private func readBody(
  _ start: UnsafeMutablePointer<CChar>?, _ size: Int, _ count: Int,
  _ context: UnsafeMutableRawPointer?
) -> Int {
  guard let transfer = unsafe transfer(context) else { return Int(CURL_READFUNC_ABORT) }
  let room = unsafe UnsafeMutableRawBufferPointer(start: start, count: size * count)
  guard let piece = transfer.nextBodyBytes(room.count) else { return Int(CURL_READFUNC_ABORT) }
  unsafe room.copyBytes(from: piece)
  return piece.count
}

private func openSocket(
  _ context: UnsafeMutableRawPointer?, _ purpose: curlsocktype,
  _ address: UnsafeMutablePointer<curl_sockaddr>?
) -> curl_socket_t {
  guard let transfer = unsafe transfer(context), let address = unsafe address,
    transfer.allows(unsafe networkAddress(address))
  else { return -1 }
  return unsafe socket(
    address.pointee.family, address.pointee.socktype | Int32(SOCK_CLOEXEC.rawValue),
    address.pointee.protocol)
}

/// The address in the library's own form, or nil for another family than IPv4 and IPv6.
private func networkAddress(_ address: UnsafeMutablePointer<curl_sockaddr>) -> NetworkAddress? {
  var bytes: UnsafePointer<UInt8>?
  let count = unsafe wicara_curl_address(address, &bytes)
  return unsafe NetworkAddress(
    bytes: Array(UnsafeBufferPointer(start: bytes, count: Int(count))))
}
