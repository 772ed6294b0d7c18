/// One request on its way, kept by the library from its head to its end.
///
/// Touched by the server's thread alone.
final class Exchange {
  let id: ExchangeID
  let library: LibraryConnection
  let open: OpenConnection
  /// Head, and the body as far as it has come; empty once it was handed on.
  var request: HTTPRequest
  /// What is answered, once that is known.
  var response: HTTPResponse?
  /// Whether the library has set the connection aside until there is an answer.
  var isSuspended = false
  /// Bytes of the body that are counted in the server's sum.
  var countedBytes = 0
  /// Bytes that came although the request was already refused.
  var discardedBytes = 0

  init(id: ExchangeID, library: LibraryConnection, open: OpenConnection, request: HTTPRequest) {
    self.id = id
    self.library = library
    self.open = open
    self.request = request
  }
}
