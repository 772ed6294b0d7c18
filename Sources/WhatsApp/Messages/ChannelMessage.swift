package import Dialogue

/// One message of ours as the Cloud API knows it: one request, one bubble.
package enum ChannelMessage: Hashable, Sendable {
  case text(String)
  /// A caption may be empty; sound has none.
  case media(Media.Kind, MediaSource, caption: String, fileName: String?)
  case buttons(body: String, header: MediaHeader?, [OutboundOption])
  case list(body: String, button: String, [OutboundOption])
  /// A button that opens a page.
  case link(body: String, label: String, url: String)
  /// A button with which a person sends where they are.
  case locationRequest(body: String)
  case contacts([ContactCard])
  /// Parameters fill the places `{{1}}`, `{{2}}` … of the approved body.
  case template(name: String, language: String, parameters: [String])
}

/// A file that the channel has, or fetches.
package enum MediaSource: Hashable, Sendable {
  /// What an upload was answered with; good for 30 days.
  case id(String)
  /// An https address that Meta fetches, and keeps for ten minutes.
  case link(String)
}

/// A picture or paper above the text of buttons.
package struct MediaHeader: Hashable, Sendable {
  package var kind: MediaFile.Kind
  package var source: MediaSource
  package var fileName: String?

  package init(kind: MediaFile.Kind, source: MediaSource, fileName: String?) {
    self.kind = kind
    self.source = source
    self.fileName = fileName
  }
}

/// What keeps a message from being sent.
///
/// Each is a mistake of ours: `MessageLayout` gives messages that have none.
package enum ChannelViolation: Error, Hashable, Sendable {
  case emptyText
  case longText(limit: Int)
  case optionCount
  case emptyLabel
  case longLabel(limit: Int)
  case doubledLabel
  case badIdentifier
  case longDescription
  case noMediaSource
  case badLink
  case badTemplate
  case badRecipient
  case longCallback
}

extension ChannelMessage {
  /// One part that `MessageLayout` made.
  ///
  /// `media` is where its file can be had; `language` the one in which its template was approved,
  /// and asks for the template.
  package init(
    _ part: OutboundMessage, media: MediaSource?, templateLanguage language: String? = nil
  ) throws(ChannelViolation) {
    if let language {
      guard let template = part.template else { throw .badTemplate }
      self = .template(
        name: template.name, language: language, parameters: template.parameters)
      return
    }
    guard part.media == nil || media != nil else { throw .noMediaSource }
    switch part.options?.rendering {
    case .buttons:
      var header: MediaHeader?
      if let file = part.media, let media {
        header = MediaHeader(kind: file.kind, source: media, fileName: file.shownName)
      }
      self = .buttons(body: part.text, header: header, part.options?.items ?? [])
    case .list(let button):
      self = .list(body: part.text, button: button, part.options?.items ?? [])
    case nil, .open, .numbered:
      guard let file = part.media, let media else {
        self = .text(part.text)
        return
      }
      self = .media(
        file.kind == .image ? .image : .document, media, caption: part.text,
        fileName: file.shownName)
    }
  }

  /// What the channel would refuse; nil for a message it takes.
  ///
  /// Sources of the limits: developers.facebook.com, "Text", "Interactive reply buttons",
  /// "Interactive list", "Interactive call-to-action URL button" and "Template" messages, read
  /// 2026-03-12; where sources differ the smaller figure.
  package var violation: ChannelViolation? {
    switch self {
    case .text(let text): Self.violation(ofText: text, limit: ChannelLimits.textBody)
    case .media(let kind, let source, let caption, _):
      Self.violation(of: source) ?? Self.violation(ofCaption: caption, of: kind)
    case .buttons(let body, let header, let items):
      Self.violation(ofText: body, limit: ChannelLimits.interactiveBody)
        ?? header.flatMap { Self.violation(of: $0.source) } ?? Self.violation(ofButtons: items)
    case .list(let body, let button, let items):
      Self.violation(ofText: body, limit: ChannelLimits.interactiveBody)
        ?? Self.violation(ofLabel: button, limit: ChannelLimits.listButton)
        ?? Self.violation(ofRows: items)
    case .link(let body, let label, let url):
      Self.violation(ofText: body, limit: ChannelLimits.interactiveBody)
        ?? Self.violation(ofLabel: label, limit: ChannelLimits.buttonLabel)
        ?? Self.violation(ofURL: url)
    case .locationRequest(let body):
      Self.violation(ofText: body, limit: ChannelLimits.interactiveBody)
    case .contacts(let cards):
      (1...Self.mostContacts).contains(cards.count)
        ? cards.contains { $0.name.isBlank } ? .emptyLabel : nil : .optionCount
    case .template(let name, let language, let parameters):
      Self.violation(ofTemplate: name, language, parameters)
    }
  }

  /// The smaller of two figures: the pages say 257, the interface description 5.
  private static let mostContacts = 5
  private static let buttonIdentifier = 256
  private static let rowIdentifier = 200
  private static let longestURL = 2_000
  private static let longestTemplateName = 512

  private static func violation(ofText text: String, limit: Int) -> ChannelViolation? {
    if text.isBlank { return .emptyText }
    return text.channelLength > limit ? .longText(limit: limit) : nil
  }

  private static func violation(
    ofCaption caption: String, of kind: Media.Kind
  ) -> ChannelViolation? {
    let limit = [.audio, .sticker].contains(kind) ? 0 : ChannelLimits.interactiveBody
    return caption.channelLength > limit ? .longText(limit: limit) : nil
  }

  private static func violation(of source: MediaSource) -> ChannelViolation? {
    switch source {
    case .id(let id): id.isEmpty ? .noMediaSource : nil
    case .link(let link): violation(ofURL: link)
    }
  }

  private static func violation(ofURL url: String) -> ChannelViolation? {
    let isLink = url.hasPrefix("https://") || url.hasPrefix("http://")
    return isLink && url.utf8.count <= longestURL && !url.contains(where: \.isWhitespace)
      ? nil : .badLink
  }

  private static func violation(ofButtons items: [OutboundOption]) -> ChannelViolation? {
    guard (1...ChannelLimits.buttons).contains(items.count) else { return .optionCount }
    return violation(of: items, label: ChannelLimits.buttonLabel, identifier: buttonIdentifier)
  }

  private static func violation(ofRows items: [OutboundOption]) -> ChannelViolation? {
    guard (1...ChannelLimits.rows).contains(items.count) else { return .optionCount }
    let hasLongDescription = items.contains {
      ($0.description?.channelLength ?? 0) > ChannelLimits.rowDescription
    }
    if hasLongDescription { return .longDescription }
    return violation(of: items, label: ChannelLimits.rowLabel, identifier: rowIdentifier)
  }

  private static func violation(
    of items: [OutboundOption], label: Int, identifier: Int
  ) -> ChannelViolation? {
    for item in items {
      if let violation = violation(ofLabel: item.label, limit: label) { return violation }
      guard !item.id.isBlank, item.id == item.id.trimmed, item.id.channelLength <= identifier else {
        return .badIdentifier
      }
    }
    guard Set(items.map(\.id)).count == items.count else { return .badIdentifier }
    return Set(items.map(\.label)).count == items.count ? nil : .doubledLabel
  }

  private static func violation(ofLabel label: String, limit: Int) -> ChannelViolation? {
    if label.isBlank || label != label.trimmed || label.contains(where: \.isNewline) {
      return .emptyLabel
    }
    return label.channelLength > limit ? .longLabel(limit: limit) : nil
  }

  private static func violation(
    ofTemplate name: String, _ language: String, _ parameters: [String]
  ) -> ChannelViolation? {
    let isName =
      (1...longestTemplateName).contains(name.utf8.count)
      && name.utf8.allSatisfy {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
          || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || $0 == UInt8(ascii: "_")
      }
    let fits = parameters.allSatisfy { $0 == TemplateParameter.fitting($0) && !$0.isEmpty }
    return isName && !language.isEmpty && fits ? nil : .badTemplate
  }
}

/// What may stand in a place of an approved message: one line, at most four blanks in a row.
///
/// Source: the error texts of the Graph API, code 132018, quoted in
/// github.com/shridarpatil/frappe_whatsapp issue 169.
enum TemplateParameter {
  private static let mostBlanks = 4

  /// The text with its lines joined by one blank and its blanks at most four in a row.
  static func fitting(_ text: String) -> String {
    var result = ""
    var blanks = 0
    for character in text.trimmed {
      guard character.isWhitespace else {
        result.append(character)
        blanks = 0
        continue
      }
      blanks += 1
      if blanks <= mostBlanks { result.append(" ") }
    }
    return result
  }
}

extension MediaFile {
  /// The file's own name, as a person is shown it.
  var shownName: String { String(path.split(separator: "/").last ?? "") }
}
