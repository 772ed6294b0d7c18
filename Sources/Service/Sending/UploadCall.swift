import Conversations
import Dialogue
import FoundationEssentials
import HTTPTransport
import Telemetry

/// The call that uploads a file, and what its answer says.
///
/// Cloud API, "Media", read 2026-03-12: a form with the product, the type and the file.
enum UploadCall {
  /// A file of 100 MB takes a quarter of an hour at 120 KB a second.
  private static let time: Duration = .seconds(900)

  /// A call that reads the file while it sends it.
  static func call(
    _ file: BotFile, named path: String, from number: PhoneNumberID, settings: Settings,
    token: AccessToken
  ) -> HTTPCall {
    let boundary =
      "wicara-\(UInt64.random(in: 0...UInt64.max))-\(UInt64.random(in: 0...UInt64.max))"
    var call = HTTPCall(
      .post, "\(settings.graphURL)/\(settings.graphVersion)/\(number.rawValue)/media",
      headers: [
        HTTPField("Authorization", "Bearer \(token.value.revealed)"),
        HTTPField("Content-Type", "multipart/form-data; boundary=\(boundary)"),
      ])
    call.bodySource = form(file, named: path, boundary)
    call.totalTime = time
    // A line that stands still is given up as soon as any other call; a slow one is not.
    call.slowest = (1_024, 20)
    return call
  }

  /// The name that the channel gave the file.
  static func id(in reply: HTTPReply) -> String? {
    guard reply.status == 200 else { return nil }
    do {
      let answer = try JSONDecoder().decode(UploadAnswer.self, from: Data(reply.body))
      return answer.id.isEmpty || answer.id.utf8.count > 256 ? nil : answer.id
    } catch {
      return nil
    }
  }

  /// How a call ended that gave no name, as the sender judges it.
  static func answer(of result: Result<HTTPReply, HTTPCallFailure>) -> GraphAnswer {
    let answer = GraphCall.answer(of: result)
    // Nothing was sent to a person yet, so a lost answer does no harm.
    return answer == .ambiguous ? .notSent : answer
  }

  private static func form(
    _ file: BotFile, named path: String, _ boundary: String
  ) -> HTTPCall.BodySource {
    var head = ""
    for (name, value) in [("messaging_product", "whatsapp"), ("type", file.mediaType)] {
      head += "--\(boundary)\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n"
      head += "\(value)\r\n"
    }
    head += "--\(boundary)\r\nContent-Disposition: form-data; name=\"file\"; "
    head += "filename=\"\(plainName(path))\"\r\nContent-Type: \(file.mediaType)\r\n\r\n"
    let start = Array(head.utf8)
    let end = Array("\r\n--\(boundary)--\r\n".utf8)
    let fileEnd = start.count + file.version.bytes
    return HTTPCall.BodySource(count: fileEnd + end.count) { offset, count in
      if offset < start.count { return Array(start[offset...].prefix(count)) }
      if offset >= fileEnd { return Array(end[(offset - fileEnd)...].prefix(count)) }
      return file.read(at: offset - start.count, count: min(count, fileEnd - offset))
    }
  }

  /// The last part of the path without what would end the quoted text.
  private static func plainName(_ path: String) -> String {
    String((path.split(separator: "/").last ?? "file").filter { $0 != "\"" && $0.isASCII })
  }

  private struct UploadAnswer: Decodable { var id: String }
}
