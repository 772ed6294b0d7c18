import Conversations
import Dialogue
import FoundationEssentials
package import HTTPTransport
import Synchronization
import Telemetry

/// The bot's own files at the channel: each is uploaded once and then sent by its name.
///
/// A name is good for 30 days (Cloud API, "Media", read 2026-03-12). Shared between threads.
package final class MediaUploads: Sendable {
  /// A day less than the channel keeps a file.
  static let lifetime: Duration = .seconds(29 * 86_400)
  /// The largest file that is uploaded; the channel takes 5 MB of a picture, 100 MB of a paper.
  static let bytes = 16 << 20

  private struct Key: Hashable {
    var number: PhoneNumberID
    var path: String
  }

  private let ids = Mutex<[Key: (id: String, until: Duration)]>([:])
  private let settings: Settings
  private let token: AccessToken
  private let client: HTTPClient

  package init(settings: Settings, token: AccessToken, client: HTTPClient) {
    self.settings = settings
    self.token = token
    self.client = client
  }

  /// Gives the channel's name of a file, perhaps after uploading it.
  ///
  /// On the caller's thread if it is known, else on the client's. An answer instead means that it
  /// cannot be had now.
  func name(
    of file: MediaFile, from number: PhoneNumberID, at now: Duration,
    then: @escaping @Sendable (Result<String, UploadFailure>) -> Void
  ) {
    let key = Key(number: number, path: file.path)
    if let known = ids.withLock({ $0[key] }), known.until > now { return then(.success(known.id)) }
    guard let call = upload(of: file, from: number) else {
      return then(
        .failure(UploadFailure(answer: .refused(status: 400, code: 100, retryAfter: nil))))
    }
    client.submit(call) { result in
      if case .success(let reply) = result, reply.status == 200, let id = Self.id(in: reply.body) {
        self.ids.withLock { $0[key] = (id, now + Self.lifetime) }
        return then(.success(id))
      }
      // Nothing was sent to a person yet, so a lost answer does no harm.
      let answer = GraphCall.answer(of: result)
      then(.failure(UploadFailure(answer: answer == .ambiguous ? .notSent : answer)))
    }
  }

  /// A name that the channel does not take any more; the file is uploaded anew.
  func forget(_ file: MediaFile, from number: PhoneNumberID) {
    ids.withLock { $0[Key(number: number, path: file.path)] = nil }
  }

  /// A file that could not be uploaded, in the sender's terms.
  struct UploadFailure: Error {
    var answer: GraphAnswer
  }

  /// Nil if the file is not there or too large; the compiler has seen it, so somebody took it away.
  private func upload(of file: MediaFile, from number: PhoneNumberID) -> HTTPCall? {
    guard let type = Self.mediaType(of: file.path) else { return nil }
    let bytes: Data
    do {
      bytes = try Data(contentsOf: URL(fileURLWithPath: "\(settings.dialogue)/\(file.path)"))
    } catch {
      return nil
    }
    guard bytes.count <= Self.bytes else { return nil }
    let boundary =
      "wicara-\(UInt64.random(in: 0...UInt64.max))-\(UInt64.random(in: 0...UInt64.max))"
    var body: [UInt8] = []
    for (name, value) in [("messaging_product", "whatsapp"), ("type", type)] {
      body += "--\(boundary)\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n".utf8
      body += "\(value)\r\n".utf8
    }
    body += "--\(boundary)\r\nContent-Disposition: form-data; name=\"file\"; ".utf8
    body += "filename=\"\(Self.plainName(file.path))\"\r\nContent-Type: \(type)\r\n\r\n".utf8
    body += bytes
    body += "\r\n--\(boundary)--\r\n".utf8
    var call = HTTPCall(
      .post, "\(settings.graphURL)/\(settings.graphVersion)/\(number.rawValue)/media",
      headers: [
        HTTPField("Authorization", "Bearer \(token.value.revealed)"),
        HTTPField("Content-Type", "multipart/form-data; boundary=\(boundary)"),
      ], body: body)
    call.totalTime = .seconds(60)
    return call
  }

  /// The types that the channel takes of a bot's files; nil for another ending.
  private static func mediaType(of path: String) -> String? {
    switch path.lowercased().split(separator: ".").last {
    case "jpg", "jpeg": "image/jpeg"
    case "png": "image/png"
    case "webp": "image/webp"
    case "pdf": "application/pdf"
    case "txt": "text/plain"
    case "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    case "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    default: nil
    }
  }

  /// The last part of the path without what would end the quoted text.
  private static func plainName(_ path: String) -> String {
    String((path.split(separator: "/").last ?? "file").filter { $0 != "\"" && $0.isASCII })
  }

  private static func id(in body: [UInt8]) -> String? {
    do {
      let answer = try JSONDecoder().decode(UploadAnswer.self, from: Data(body))
      return answer.id.isEmpty || answer.id.utf8.count > 256 ? nil : answer.id
    } catch {
      return nil
    }
  }

  private struct UploadAnswer: Decodable { var id: String }
}
