import Dialogue

/// The messages of one turn in as few bubbles as the channel can carry.
///
/// A plain text goes before the next text in the same bubble, with an empty line between, as long
/// as both fit; a file starts a bubble of its own. Fewer bubbles keep their order for sure, which
/// the channel does not promise for several, and use less of the contact's pace.
package func merged(_ messages: [NewMessage]) -> [NewMessage] {
  var bubbles: [NewMessage] = []
  for message in messages {
    guard let before = bubbles.last, let joined = joined(before, message) else {
      bubbles.append(message)
      continue
    }
    bubbles[bubbles.count - 1] = joined
  }
  return bubbles
}

/// nil if they stay two.
private func joined(_ first: NewMessage, _ second: NewMessage) -> NewMessage? {
  let (before, after) = (first.message, second.message)
  guard before.media == nil, before.options == nil, before.template == nil, after.media == nil,
    after.template == nil, first.answers == second.answers
  else { return nil }
  let text = before.text + "\n\n" + after.text
  let limit = after.options == nil ? ChannelLimits.textBody : ChannelLimits.interactiveBody
  // The channel may count either unit.
  guard text.utf16.count <= limit else { return nil }
  var joined = second
  joined.message.text = text
  return joined
}
