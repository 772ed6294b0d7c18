package import Dialogue

/// A message of ours as bytes that every later version of this program can read.
extension OutboundMessage {
  private static let codingVersion: UInt8 = 1

  package var encoded: [UInt8] {
    var out = ByteWriter()
    out.write(Self.codingVersion)
    out.write(text)
    out.write(media != nil)
    if let media {
      out.write(UInt8(media.kind == .image ? 0 : 1))
      out.write(media.path)
    }
    out.write(options != nil)
    if let options { out.write(options) }
    out.write(template != nil)
    if let template {
      out.write(template.name)
      out.write(count: template.parameters.count)
      for parameter in template.parameters { out.write(parameter) }
    }
    return out.bytes
  }

  /// - Throws: `StoreError.damaged` if the bytes are none of ours.
  package init(decoding bytes: [UInt8]) throws(StoreError) {
    self = try decoded(bytes, as: "message", versions: 1...Self.codingVersion) {
      input, _ throws(StateDecodingError) in try input.outboundMessage()
    }
  }
}

extension ByteWriter {
  fileprivate mutating func write(_ options: OutboundOptions) {
    switch options.rendering {
    case .open: write(UInt8(0))
    case .buttons: write(UInt8(1))
    case .list(let button):
      write(UInt8(2))
      write(button)
    case .numbered: write(UInt8(3))
    }
    write(count: options.items.count)
    for item in options.items {
      write(item.id)
      write(item.label)
      write(optional: item.description)
    }
  }
}

extension ByteReader {
  fileprivate mutating func outboundMessage() throws(StateDecodingError) -> OutboundMessage {
    var message = OutboundMessage(text: try text())
    if try flag() {
      let kind = try byte()
      guard kind <= 1 else { throw .corrupt }
      message.media = MediaFile(kind: kind == 0 ? .image : .document, path: try text())
    }
    if try flag() { message.options = try options() }
    if try flag() {
      var template = OutboundTemplate(name: try text(), parameters: [])
      for _ in 0..<(try count()) { template.parameters.append(try text()) }
      message.template = template
    }
    return message
  }

  private mutating func options() throws(StateDecodingError) -> OutboundOptions {
    let rendering: Rendering
    switch try byte() {
    case 0: rendering = .open
    case 1: rendering = .buttons
    case 2: rendering = .list(button: try text())
    case 3: rendering = .numbered
    default: throw .corrupt
    }
    var options = OutboundOptions(rendering: rendering, items: [])
    for _ in 0..<(try count()) {
      options.items.append(
        OutboundOption(id: try text(), label: try text(), description: try optionalText()))
    }
    return options
  }
}
