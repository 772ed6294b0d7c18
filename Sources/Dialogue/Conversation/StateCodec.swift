/// Why saved bytes are no state.
package enum StateDecodingError: Error, Hashable, Sendable {
  case truncated
  case unknownVersion(UInt8)
  case corrupt
  /// A place at which the conversation stood is not in the script any more.
  case unknownPlace
}

extension ConversationState {
  /// The state as bytes that every later version of this program can read.
  package func encoded(for script: Script) -> [UInt8] { [] }

  package init(decoding bytes: [UInt8], for script: Script) throws(StateDecodingError) {
    throw .truncated
  }
}
