import Cryptography

/// A token, a password or a key as text, which shows itself nowhere by mistake.
///
/// It prints as `‹secret›`, in string interpolation, `dump`, debuggers and test failures alike.
package struct Secret: Sendable, CustomStringConvertible, CustomDebugStringConvertible,
  CustomReflectable
{
  private let text: String

  /// Takes the text as it is.
  package init(_ text: String) { self.text = text }

  /// The text itself; only for the place that hands it on.
  package var revealed: String { text }

  /// Whether someone gave exactly this text, in a time that depends on the lengths alone.
  package func matches(_ given: String) -> Bool {
    constantTimeEqual(Array(text.utf8), Array(given.utf8))
  }

  /// Says that there is something, and nothing about it.
  package var description: String { "‹secret›" }

  /// The same as `description`.
  package var debugDescription: String { description }

  /// Has no children that could be printed.
  package var customMirror: Mirror { Mirror(self, children: []) }
}
