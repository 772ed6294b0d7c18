package import IndonesianText

/// A file of the bot's own that goes with a message.
package struct MediaFile: Hashable, Sendable {
  package enum Kind: String, Sendable { case image, document }
  package var kind: Kind
  /// Relative to the bot's folder.
  package var path: String

  package init(kind: Kind, path: String) {
    self.kind = kind
    self.path = path
  }
}

/// A message as the script holds it: a text with places for values, and perhaps a file.
package struct MessageTemplate: Hashable, Sendable {
  package var text: Template
  package var media: MediaFile?
  package var template: MessageApproval?

  package init(text: Template, media: MediaFile? = nil, template: MessageApproval? = nil) {
    self.text = text
    self.media = media
    self.template = template
  }
}

/// The approved message that stands for a text outside the 24-hour window.
package struct MessageApproval: Hashable, Sendable {
  package var name: String
  package var parameters: [Template]

  package init(name: String, parameters: [Template]) {
    self.name = name
    self.parameters = parameters
  }
}

/// A phrase that adds a notice to whatever the bot answers (`sisipan`).
package struct Insertion: Hashable, Sendable {
  package var name: String
  package var message: Template?
  /// Raised for staff, if any.
  package var flag: String?
  /// What calls for it besides its phrases.
  package var tones: Set<Tone>

  package init(name: String, message: Template?, flag: String?, tones: Set<Tone> = []) {
    self.name = name
    self.message = message
    self.flag = flag
    self.tones = tones
  }
}

/// How a question's options are shown.
package enum Rendering: Hashable, Sendable {
  /// No options are shown: the answer is typed or sent, or the question's text names the options.
  case open
  /// 1-3 reply buttons.
  case buttons
  /// A list behind one button; more than ten options are paged.
  case list(button: String)
  /// Numbered lines in the text, for options that fit neither.
  case numbered
}

/// Limits of the WhatsApp channel, in characters unless a name says otherwise.
///
/// Sources: developers.facebook.com, "Interactive list messages" and "Interactive reply buttons"
/// messages (10 rows over all sections; 3 buttons; button title 20, row title 24, row description
/// 72, list button 20; interactive body 1,024, text body 4,096), read for the design of this
/// project. Where sources differ the smaller figure stands here.
package enum ChannelLimits {
  package static let buttons = 3
  package static let buttonLabel = 20
  package static let rows = 10
  package static let rowLabel = 24
  package static let rowDescription = 72
  package static let listButton = 20
  package static let interactiveBody = 1_024
  package static let textBody = 4_096
  package static let imageBytes = 5 * 1_024 * 1_024
  package static let documentBytes = 100 * 1_024 * 1_024
  /// Rows of one page when a list needs several: one row is the way to the next page.
  package static let rowsPerPage = rows - 1
  /// The most options a question may have: ten pages are more than anyone reads.
  package static let options = 90
}
