package import Diagnostics
package import Dialogue
package import IndonesianText
package import YAMLDocument

/// A text a writer wrote, with its place.
package struct SourceText: Sendable {
  package var text: String
  /// The scalar it stands in.
  package var node: YAMLNode
  /// Where it begins in the scalar, in Unicode scalars.
  package var offset: Int

  package init(_ text: String, in node: YAMLNode, offset: Int = 0) {
    self.text = text
    self.node = node
    self.offset = offset
  }

  /// The whole text.
  package var range: SourceRange {
    if offset == 0, case .scalar(let scalar) = node.content,
      scalar.text.utf8.count == text.utf8.count
    {
      return node.range
    }
    return range(from: 0, to: text.unicodeScalars.count)
  }

  /// Whether it stands in quotes.
  package var isQuoted: Bool {
    guard case .scalar(let scalar) = node.content else { return false }
    return scalar.style == .singleQuoted || scalar.style == .doubleQuoted
  }

  /// Part of the text, in Unicode scalars.
  package func range(from start: Int, to end: Int) -> SourceRange {
    if offset == 0, start == 0, case .scalar(let scalar) = node.content,
      end == scalar.text.unicodeScalars.count
    {
      return node.range
    }
    return SourceRange(
      file: node.range.file, start: node.position(ofScalarOffset: offset + start),
      end: node.position(ofScalarOffset: offset + end))
  }
}

/// A value with its place.
package struct Located<Value: Sendable>: Sendable {
  package var value: Value
  package var range: SourceRange

  package init(_ value: Value, at range: SourceRange) {
    self.value = value
    self.range = range
  }
}

/// All files of a bot as they were written, read into the language's own terms.
package struct ScriptDocument: Sendable {
  package var manifest = ManifestDocument()
  package var flows: [FlowDocument] = []
  package var lexicon: [LexiconGroup] = []
  package var texts: [NamedText] = []
  /// Shared sentences of `teks.jv.yaml` and the like, by language code.
  package var translations: [String: [NamedText]] = [:]
  package var questions: [QuestionDocument] = []
  package var insertions: [InsertionDocument] = []
  package var tables: [TableDocument] = []
}

/// One entry of `data`, read.
package struct TableDocument: Sendable {
  package struct Column: Sendable {
    package var name: String
    package var type: TypeWords.Definition
  }

  package var name: SourceText
  package var columns: [Column]
  package var rows: [[SourceText]]
  package var values: [[Value]]
}

/// One entry of `sisipan`.
package struct InsertionDocument: Sendable {
  package var name: SourceText
  package var words: [SourceText] = []
  package var tones: Set<Tone> = []
  package var message: SourceText?
  package var flag: SourceText?
}

/// One entry of `tanya_jawab`.
///
/// Its answer is a flow of the same name.
package struct QuestionDocument: Sendable {
  package var name: SourceText
  package var utterances: [SourceText] = []
  package var required: [[SourceText]] = []
  package var excluded: [SourceText] = []
}

package struct NamedText: Sendable {
  package var name: SourceText
  package var text: SourceText
}

package struct LexiconGroup: Sendable {
  package var head: SourceText
  package var members: [SourceText]
}

/// What bot.yaml says.
package struct ManifestDocument: Sendable {
  package var range: SourceRange?
  package var bot: SourceText?
  package var name: SourceText?
  package var zone: SourceText?
  package var start: SourceText?
  package var variables: [DeclarationDocument] = []
  package var constants: [(name: SourceText, value: SourceText)] = []
  package var commands: [CommandDocument] = []
  package var notUnderstood: [SourceText] = []
  package var session = SessionDocument()
  package var actions: [ActionDocument] = []
  package var officeHours: (days: SourceText, hours: SourceText)?
}

/// A name with a type.
package struct DeclarationDocument: Sendable {
  package enum Scope: Sendable { case contact, session, parameter }
  package var scope: Scope
  package var name: SourceText
  package var type: TypeDocument
}

/// `daftar url opsional`, `pola BW-XXXX`.
package struct TypeDocument: Sendable {
  package var source: SourceText
  package var isOptional: Bool
  package var isList: Bool
  package var isRecord: Bool
  /// nil for a record.
  package var answer: TypeWords.Definition?
  /// The mask after `pola`.
  package var mask: SourceText?
}

package struct CommandDocument: Sendable {
  package var name: SourceText
  package var words: [SourceText] = []
  package var patterns: [SourceText] = []
  package var confirmation: SourceText?
  package var go: SourceText?
  package var call: SourceText?
  package var perform: SourceText?
  package var worksDuringHandOver = false
  package var role: SourceText?
}

package struct SessionDocument: Sendable {
  package var reminder: ReminderDocument?
  package var expiry: Located<Duration>?
  package var atExpiry: SourceText?
  package var expiryText: SourceText?
  package var draft: Located<Duration>?
  package var failure: SourceText?
}

package struct ReminderDocument: Sendable {
  package var after: Located<Duration>
  package var message: MessageDocument
}

package struct ActionDocument: Sendable {
  package var name: SourceText
  package var inputs: [DeclarationDocument] = []
  package var outputs: [DeclarationDocument] = []
  package var errors: [SourceText] = []
  package var limit: Located<Duration>?
}

/// A flow as it was written.
package typealias FlowDocument = Boxed<FlowContent>

package struct FlowContent: Sendable {
  package var name: SourceText
  package var title: SourceText?
  package var phrases: [SourceText] = []
  package var kinds: [KindTriggerDocument] = []
  package var isDigression = false
  package var role: SourceText?
  package var parameters: [DeclarationDocument] = []
  package var steps: [StepDocument] = []
}

package struct KindTriggerDocument: Sendable {
  package var type: SourceText
  package var field: SourceText?
}
