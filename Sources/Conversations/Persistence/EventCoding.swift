import Dialogue

/// What waits for its turn, as bytes that every later version of this program can read.
extension QueuedEvent {
  /// The newest form; every later program reads all older ones.
  ///
  /// Version 1 has no `InboxItem.problem`.
  private static let codingVersion: UInt8 = 2

  package var encoded: [UInt8] {
    var out = ByteWriter()
    out.write(Self.codingVersion)
    switch self {
    case .message(let item):
      out.write(UInt8(0))
      out.write(item)
    case .timer(let timer):
      out.write(UInt8(1))
      out.write(timer.kind.rawValue)
      out.write(varint: UInt64(timer.turn))
    case .actionFinished(let id, let outcome):
      out.write(UInt8(2))
      out.write(varint: UInt64(id.turn))
      out.write(outcome)
    case .staff(let staff):
      out.write(UInt8(3))
      out.write(staff)
    }
    return out.bytes
  }

  /// - Throws: `StoreError.damaged` if the bytes are none of ours.
  package init(decoding bytes: [UInt8]) throws(StoreError) {
    self = try decoded(bytes, as: "event", versions: 1...Self.codingVersion) {
      input, version throws(StateDecodingError) in try input.queuedEvent(version)
    }
  }
}

extension ByteWriter {
  fileprivate mutating func write(_ item: InboxItem) {
    write(item.id.rawValue)
    write(item.number.rawValue)
    write(item.contact)
    write(optional: item.sentAt)
    write(item.message)
    write(item.attachment != nil)
    if let attachment = item.attachment { write(attachment) }
    write(optional: item.context.answers?.rawValue)
    write(item.context.isForwarded)
    write(item.context.isFrequentlyForwarded)
    write(item.referral != nil)
    if let referral = item.referral {
      write(referral.sourceURL)
      write(referral.sourceID)
      write(referral.headline)
    }
    write(item.problem?.rawValue ?? 0)
  }

  mutating func write(_ attachment: Attachment) {
    write(attachment.mediaID)
    write(attachment.mimeType)
    write(optional: attachment.sha256)
    write(optional: attachment.url)
    write(optional: attachment.fileName)
    write(attachment.isVoice)
  }

  fileprivate mutating func write(_ message: InboundMessage) {
    switch message {
    case .text(let text):
      write(UInt8(0))
      write(text)
    case .tap(let id, let title):
      write(UInt8(1))
      write(id)
      write(title)
    case .media(let media):
      write(UInt8(2))
      write(Value.media(media))
    case .location(let location):
      write(UInt8(3))
      write(Value.location(location))
    case .contactCard(let card):
      write(UInt8(4))
      write(Value.contactCard(card))
    case .reaction: write(UInt8(5))
    case .unsupported: write(UInt8(6))
    }
  }

  fileprivate mutating func write(_ outcome: ActionOutcome) {
    switch outcome {
    case .success(let fields):
      write(true)
      write(Value.record(fields))
    case .failure(let name):
      write(false)
      write(name)
    }
  }

  fileprivate mutating func write(_ staff: StaffEvent) {
    switch staff {
    case .reply(let text):
      write(UInt8(0))
      write(text)
    case .close: write(UInt8(1))
    }
  }
}

extension ByteReader {
  fileprivate mutating func queuedEvent(
    _ version: UInt8
  ) throws(StateDecodingError) -> QueuedEvent {
    switch try byte() {
    case 0: return .message(try inboxItem(version))
    case 1:
      guard let kind = TimerID.Kind(rawValue: try byte()) else { throw .corrupt }
      return .timer(TimerID(kind: kind, turn: try narrow(UInt32.self)))
    case 2:
      let id = ActionID(turn: try narrow(UInt32.self))
      return .actionFinished(id, try actionOutcome())
    case 3:
      switch try byte() {
      case 0: return .staff(.reply(try text()))
      case 1: return .staff(.close)
      default: throw .corrupt
      }
    default: throw .corrupt
    }
  }

  private mutating func inboxItem(
    _ version: UInt8
  ) throws(StateDecodingError) -> InboxItem {
    var item = InboxItem(
      id: MessageID(try text()), number: PhoneNumberID(try text()),
      contact: try contactIdentity(), sentAt: try optionalMoment(), message: try inboundMessage())
    if try flag() { item.attachment = try attachment() }
    item.context = MessageContext(
      answers: try optionalText().map { MessageID($0) }, isForwarded: try flag(),
      isFrequentlyForwarded: try flag())
    if try flag() {
      item.referral = Referral(
        sourceURL: try text(), sourceID: try text(), headline: try text())
    }
    if version >= 2 {
      let problem = try byte()
      item.problem = InboundProblem(rawValue: problem)
      guard problem == 0 || item.problem != nil else { throw .corrupt }
    }
    return item
  }

  mutating func attachment() throws(StateDecodingError) -> Attachment {
    Attachment(
      mediaID: try text(), mimeType: try text(), sha256: try optionalText(),
      url: try optionalText(), fileName: try optionalText(), isVoice: try flag())
  }

  private mutating func inboundMessage() throws(StateDecodingError) -> InboundMessage {
    switch try byte() {
    case 0: return .text(try text())
    case 1: return .tap(id: try text(), title: try text())
    case 2:
      guard case .media(let media) = try value() else { throw .corrupt }
      return .media(media)
    case 3:
      guard case .location(let location) = try value() else { throw .corrupt }
      return .location(location)
    case 4:
      guard case .contactCard(let card) = try value() else { throw .corrupt }
      return .contactCard(card)
    case 5: return .reaction
    case 6: return .unsupported
    default: throw .corrupt
    }
  }

  private mutating func actionOutcome() throws(StateDecodingError) -> ActionOutcome {
    guard try flag() else { return .failure(try text()) }
    guard case .record(let fields) = try value() else { throw .corrupt }
    return .success(fields)
  }
}
