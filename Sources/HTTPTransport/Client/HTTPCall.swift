/// A request to another server.
package struct HTTPCall: Sendable {
  /// What is asked of the other server.
  package enum Method: String, Sendable {
    case get = "GET"
    case post = "POST"
    case delete = "DELETE"
  }

  /// Which addresses a name may lead to; checked after it was resolved, before connecting.
  package enum Destination: Sendable {
    /// Whatever the operator has set.
    case any
    /// Addresses of the public internet only, so that a foreign name or link cannot reach into the
    /// operator's network (server-side request forgery, CWE-918).
    case publicOnly
    /// This machine only.
    case loopbackOnly

    func allows(_ address: NetworkAddress) -> Bool {
      switch self {
      case .any: true
      case .publicOnly: address.isPublic
      case .loopbackOnly: address.isLoopback
      }
    }
  }

  package var method: Method
  /// `http` or `https`; other schemes fail as `malformed`.
  package var url: String
  package var headers: [HTTPField]
  /// Whole; empty if `bodySource` gives it.
  package var body: [UInt8]
  /// Gives the body piece by piece on the client's thread instead of `body`, so that a large one
  /// need not be in memory.
  package var bodySource: BodySource?
  /// To resolve the name and connect, TLS included.
  package var connectTime: Duration = .seconds(5)
  /// For the whole call.
  package var totalTime: Duration = .seconds(20)
  /// Fewer bytes a second than this, on an average over so many whole seconds, end the call as
  /// `timeout`; nil: however slow.
  package var slowest: (bytesPerSecond: Int, seconds: Int)?
  /// The largest body that is accepted.
  package var responseBytes = 1 << 20
  package var destination: Destination = .any
  /// Gets the body piece by piece on the client's thread instead of having it collected; false ends
  /// the call as `tooLarge`.
  package var receive: (@Sendable ([UInt8]) -> Bool)?

  /// A body that is read while it is sent.
  package struct BodySource: Sendable {
    /// How many bytes it has.
    package var count: Int
    /// Gives at most `count` bytes from `offset` on, at least one; nil, or none, ends the call as
    /// `other`.
    package var read: @Sendable (_ offset: Int, _ count: Int) -> [UInt8]?

    package init(count: Int, read: @escaping @Sendable (_ offset: Int, _ count: Int) -> [UInt8]?) {
      self.count = count
      self.read = read
    }
  }

  package init(
    _ method: Method, _ url: String, headers: [HTTPField] = [], body: [UInt8] = []
  ) {
    self.method = method
    self.url = url
    self.headers = headers
    self.body = body
  }
}

/// What another server has answered, whatever its status; redirects are not followed.
package struct HTTPReply: Hashable, Sendable {
  package var status: Int
  package var headers: [HTTPField]
  /// Empty if the call received it piece by piece.
  package var body: [UInt8]

  package init(status: Int, headers: [HTTPField] = [], body: [UInt8] = []) {
    self.status = status
    self.headers = headers
    self.body = body
  }
}

/// Why there is no whole answer.
package struct HTTPCallFailure: Error, Hashable, Sendable {
  /// What happened.
  package enum Reason: String, Sendable {
    /// No URL of a scheme that we use.
    case malformed
    /// The name has no address (now).
    case unresolved
    /// Nobody listens, or there is no way.
    case unreachable
    /// The certificate or the handshake is not right.
    case notTrusted
    /// The name leads to an address that the call must not reach.
    case forbiddenAddress
    /// The time is over.
    case timeout
    /// The connection ended before the answer was whole.
    case broken
    /// The answer is larger than allowed, or the receiver wanted no more.
    case tooLarge
    /// The client was stopped.
    case stopped
    /// Something of the library's own.
    case other
  }

  package var reason: Reason
  /// Whether the other server may have got the whole request: then nobody knows what it did.
  ///
  /// Counted from the first byte of the body that was written; the library never repeats such a
  /// request by itself.
  package var mayHaveArrived: Bool

  package init(_ reason: Reason, mayHaveArrived: Bool) {
    self.reason = reason
    self.mayHaveArrived = mayHaveArrived
  }
}
