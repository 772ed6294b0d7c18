/// A neighbourhood association (RT) and the community association that it belongs to (RW).
package struct Neighbourhood: Hashable, Sendable {
  /// 1 to 999.
  package let rt: Int
  /// 1 to 999.
  package let rw: Int
}

/// The one neighbourhood that a message gives (`RT 03/RW 04`), or nil.
package func readNeighbourhood(_ text: String) -> Neighbourhood? {
  var found: Set<Neighbourhood> = []
  for entity in findCodes(in: ReaderTokenizer.tokens(text)) {
    if case .neighbourhood(let neighbourhood) = entity.value { found.insert(neighbourhood) }
  }
  return found.count == 1 ? found.first : nil
}

/// Takes `rt 1 rw 2`, `RT.1/2`, `rt/rw 01/02`, `rw 2 rt 1`, `R.T. 1 R.W. 2`.
func takeNeighbourhood(_ cursor: inout TokenCursor) -> Neighbourhood? {
  guard cursor.cue() == .address || pointed(cursor) != nil else { return nil }
  return cursor.attempt(takeAssociations)
}

private func takeAssociations(_ rest: inout TokenCursor) -> Neighbourhood? {
  guard let first = takeAssociation(&rest) else { return nil }
  skipMarks(&rest)
  let (rt, rw): (Int?, Int?)
  if let other = takeAssociation(&rest) {
    // `rt/rw 1/2`.
    guard other != first else { return nil }
    skipMarks(&rest)
    let (one, two) = (takeNumber(&rest), takeSecond(&rest))
    (rt, rw) = first == .rt ? (one, two) : (two, one)
  } else {
    let one = takeNumber(&rest)
    let two = takeSecond(&rest, after: first)
    (rt, rw) = first == .rt ? (one, two) : (two, one)
  }
  guard let rt, let rw, (1...999).contains(rt), (1...999).contains(rw) else { return nil }
  // `1/2/2020` is a date.
  if rest.isGlued(), rest.isMark(Sign.slash), rest.isDigits(1) { return nil }
  return Neighbourhood(rt: rt, rw: rw)
}

private enum Association { case rt, rw }

/// What `R.T` or `R.W` stands for at this place; it takes three tokens.
private func pointed(_ cursor: borrowing TokenCursor) -> Association? {
  guard cursor.isWord(.r), cursor.isMark(Sign.point, 1), cursor.isGlued(1) else { return nil }
  return cursor.isWord(.t, 2) ? .rt : cursor.isWord(.w, 2) ? .rw : nil
}

private func takeAssociation(_ cursor: inout TokenCursor) -> Association? {
  if let association = pointed(cursor) {
    cursor.skip(3)
    return association
  }
  if cursor.isWord(.rt) || cursor.isWord(.erte) {
    cursor.skip()
    return .rt
  }
  if cursor.isWord(.rw) || cursor.isWord(.erwe) {
    cursor.skip()
    return .rw
  }
  if cursor.isWord(.rukun), cursor.isWord(.tetangga, 1) || cursor.isWord(.warga, 1) {
    defer { cursor.skip(2) }
    return cursor.isWord(.tetangga, 1) ? .rt : .rw
  }
  return nil
}

/// The second number, behind its own name or behind a sign.
private func takeSecond(_ cursor: inout TokenCursor, after first: Association? = nil) -> Int? {
  let start = cursor.position
  skipMarks(&cursor)
  if cursor.cue() == .and { cursor.skip() }
  if let other = takeAssociation(&cursor) {
    guard other != first else { return nil }
    skipMarks(&cursor)
  } else if first != nil, cursor.position == start {
    return nil
  }
  return takeNumber(&cursor)
}

private func takeNumber(_ cursor: inout TokenCursor) -> Int? {
  cursor.isDigits()
    ? cursor.takeDigits(atMost: 3) : NumberWords.takeBelowThousand(&cursor)
}

/// Points, colons, slashes, hyphens and commas; at most four.
private func skipMarks(_ cursor: inout TokenCursor) {
  for _ in 0..<4 {
    guard let token = cursor.peek(), token.kind == .mark, token.value < 0x80 else { return }
    cursor.skip()
  }
}
