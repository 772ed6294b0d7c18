package import Dialogue

/// Whom one name has led to, over time, by the channel's clock.
///
/// Time is cut into spans that follow one another without a gap; in each the name is one contact's,
/// or nobody's who is known. Example: A had a number until 5, nobody is known to have had it until
/// 8, and B has it since:
///
///     [A until 5] [nobody until 8] [B]
package struct NameHistory: Hashable, Sendable {
  package struct Span: Hashable, Sendable {
    /// nil: nobody who is known.
    package var contact: ContactID?
    /// The first moment that it does not hold for; nil: it holds still.
    package var until: Timestamp?

    package init(_ contact: ContactID?, until: Timestamp?) {
      self.contact = contact
      self.until = until
    }
  }

  /// Oldest first; a last one that holds still is of somebody.
  package private(set) var spans: [Span] = []

  /// More than a number has owners in the days in which a message may come late; of older ones
  /// nothing is known then.
  package static let most = 8

  package init() {}

  /// As `spans` gave them.
  package init(_ spans: [Span]) {
    self.spans = spans
    tidy()
  }

  /// Who has the name now.
  package var holder: ContactID? {
    guard let last = spans.last, last.until == nil else { return nil }
    return last.contact
  }

  /// Who had the name at a moment.
  package func contact(at moment: Timestamp) -> ContactID? {
    for span in spans {
      guard let until = span.until, until <= moment else { return span.contact }
    }
    return nil
  }

  /// Who had the name up to a moment.
  package func contact(before moment: Timestamp) -> ContactID? {
    for span in spans {
      guard let until = span.until, until < moment else { return span.contact }
    }
    return nil
  }

  /// Whether a moment is after all that is known to have ended.
  package func isCurrent(at moment: Timestamp) -> Bool {
    spans.allSatisfy { span in span.until.map { $0 <= moment } ?? true }
  }

  package func isEver(_ contact: ContactID) -> Bool {
    spans.contains { $0.contact == contact }
  }

  /// Whoever has the name at the moment has it no longer, and nobody is known to have it then.
  package mutating func end(at moment: Timestamp) {
    let place = spans.firstIndex { span in span.until.map { $0 >= moment } ?? true }
    guard let place else { return spans.append(Span(nil, until: moment)) }
    let span = spans[place]
    guard span.until != moment else { return }
    spans[place].until = moment
    spans.insert(Span(nil, until: span.until), at: place + 1)
    tidy()
  }

  /// The contact, if it has the name now, has had it until the moment; if it got it then or later,
  /// at no time.
  package mutating func leave(_ contact: ContactID, at moment: Timestamp) {
    guard holder == contact else { return }
    spans.removeLast()
    if isCurrent(at: moment) { spans.append(Span(contact, until: moment)) }
    tidy()
  }

  /// Nobody is known to have had the name when the moment was.
  package mutating func doubt(at moment: Timestamp) {
    let place = spans.firstIndex { span in span.until.map { $0 > moment } ?? true }
    guard let place else { return }
    spans[place].contact = nil
    tidy()
  }

  /// Whoever has the name now has it no more, nor is it known since when; until the moment it leads
  /// to nobody.
  package mutating func lose(until moment: Timestamp) {
    if spans.last?.until == nil, !spans.isEmpty { spans.removeLast() }
    if isCurrent(at: moment) { spans.append(Span(nil, until: moment)) }
    tidy()
  }

  /// The name, which is nobody's now, is the contact's: from a moment on, or since it was last
  /// another's.
  package mutating func give(to contact: ContactID, from moment: Timestamp? = nil) {
    precondition(holder == nil, "a name is given to one contact at a time")
    if let moment, isCurrent(at: moment) { spans.append(Span(nil, until: moment)) }
    spans.append(Span(contact, until: nil))
    tidy()
  }

  private mutating func tidy() {
    if let last = spans.last, last == Span(nil, until: nil) { spans.removeLast() }
    var tidied: [Span] = []
    for span in spans {
      if let last = tidied.last, last.contact == span.contact || last.until == span.until {
        if last.contact == span.contact { tidied[tidied.count - 1].until = span.until }
      } else {
        tidied.append(span)
      }
    }
    if tidied.count > Self.most {
      tidied.removeFirst(tidied.count - Self.most)
      tidied[0].contact = nil
    }
    spans = tidied
  }
}
