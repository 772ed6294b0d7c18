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
      cursor.move(to: start + 1)
    }
  }
  return found
}

private func takeCode(_ cursor: inout TokenCursor) -> Entity.Value? {
  guard let token = cursor.peek(), mayBegin(token) else { return nil }
  if token.kind == .word {
    if let value = takeNeighbourhood(&cursor) { return .neighbourhood(value) }
    return takePhone(&cursor).map { .phone($0) }
  }
  if let value = takeIdentityNumber(&cursor) { return .identityNumber(value) }
  return takePhone(&cursor).map { .phone($0) }
}

/// Whether a code can begin there: a cheap test before the forms are tried.
private func mayBegin(_ token: ReaderToken) -> Bool {
  switch token.kind {
  case .digits: true
  case .word:
    token.meaning.cue == .address || token.meaning.number != nil
      || token.word.isOne(of: [.kosong, .o, .r])
  case .mark: token.isMark(Sign.openParenthesis) || token.isMark(Sign.plus)
  case .claimed: false
  }
}
