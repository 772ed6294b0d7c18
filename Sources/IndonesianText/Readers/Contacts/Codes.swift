/// Telephone and identity numbers and neighbourhoods of a message, in order.
func findCodes(in tokens: [ReaderToken]) -> [Entity] {
  var found: [Entity] = []
  var cursor = TokenCursor(tokens)
  while !cursor.isAtEnd {
    let start = cursor.position
    if let value = takeCode(&cursor), cursor.position > start {
      let range =
        tokens[start].original.lowerBound..<tokens[cursor.position - 1].original.upperBound
      found.append(Entity(value: value, original: range))
    } else {
      cursor = TokenCursor(tokens, at: start + 1)
    }
  }
  return found
}

private func takeCode(_ cursor: inout TokenCursor) -> Entity.Value? {
  guard let token = cursor.peek() else { return nil }
  if token.kind == .word {
    if let value = takeNeighbourhood(&cursor) { return .neighbourhood(value) }
    return takePhone(&cursor).map { .phone($0) }
  }
  if let value = takeIdentityNumber(&cursor) { return .identityNumber(value) }
  return takePhone(&cursor).map { .phone($0) }
}
