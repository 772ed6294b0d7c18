/// Something that was recognised in a message, and where it stands.
package struct Entity: Equatable, Sendable {
  package enum Value: Equatable, Sendable {
    case link(Link)
    /// Domain in lower case.
    case email(String)
    /// With its `@`.
    case account(String)
    /// In E.164 form.
    case phone(String)
    case identityNumber(IdentityNumber)
    case neighbourhood(Neighbourhood)
    case moment(Moment)
    /// In rupiah.
    case money(FixedDecimal)
    case number(FixedDecimal)
    case percent(FixedDecimal)
    /// Place in a row; -1 is the last one.
    case ordinal(Int)
  }

  package let value: Value
  /// Byte range in the UTF-8 of the message, before any repair.
  package let original: Range<Int>
}

/// Everything that a message names, in the order in which it stands there; no two overlap.
///
/// What is claimed first cannot be claimed again: links and addresses before telephone numbers,
/// these before times, times before numbers. Linear in the length of the message.
package func entities(
  in text: String, at now: ReferenceTime, direction: DateDirection
) -> [Entity] {
  Entities(in: text).all(at: now, direction: direction)
}

/// The pieces of a message that are claimed by something, found in one pass for all readers.
struct Entities {
  /// Links, addresses and account names.
  let addresses: [Entity]
  /// Telephone and identity numbers, neighbourhoods.
  let codes: [Entity]
  /// What is left for times and numbers.
  private let tokens: [ReaderToken]

  init(in text: String) {
    var tokens = ReaderTokenizer.tokens(text)
    addresses = findAddresses(in: text)
    claim(addresses.map(\.original), in: &tokens)
    codes = findCodes(in: tokens)
    claim(codes.map(\.original), in: &tokens)
    self.tokens = tokens
  }

  /// The times, made anew by each call.
  var moments: Moments { Moments(in: tokens) }

  /// The numbers that belong to no time, made anew by each call.
  var amounts: Amounts { amounts(beside: moments) }

  private func amounts(beside moments: Moments) -> Amounts {
    var free = tokens
    for phrase in moments.phrases {
      for index in phrase.tokens { free[index].claim() }
    }
    return Amounts(mentions: AmountMention.all(in: free))
  }

  func all(at now: ReferenceTime, direction: DateDirection) -> [Entity] {
    var all = addresses + codes
    let moments = moments
    for phrase in moments.phrases {
      guard let moment = phrase.moment(at: now, direction: direction) else { continue }
      all.append(Entity(value: .moment(moment), original: original(phrase.tokens)))
    }
    for amount in amounts(beside: moments).mentions {
      let value: Entity.Value
      switch amount.kind {
      case .number, .counted: value = .number(amount.value)
      case .money: value = .money(amount.value)
      case .percent: value = .percent(amount.value)
      case .ordinal:
        guard let place = amount.value.whole else { continue }
        value = .ordinal(place)
      }
      all.append(Entity(value: value, original: original(amount.tokens)))
    }
    all.sort { $0.original.lowerBound < $1.original.lowerBound }
    // Both halves of a word that was taken apart have the place of the whole.
    var end = 0
    return all.filter { entity in
      guard entity.original.lowerBound >= end else { return false }
      end = entity.original.upperBound
      return true
    }
  }

  private func original(_ range: Range<Int>) -> Range<Int> {
    guard let first = range.first, let last = range.last else { return 0..<0 }
    return tokens[first].original.lowerBound..<tokens[last].original.upperBound
  }
}

/// Takes the tokens in byte ranges away from the readers that follow; both are in order.
private func claim(_ ranges: [Range<Int>], in tokens: inout [ReaderToken]) {
  var index = 0
  for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
    while index < tokens.count, tokens[index].original.upperBound <= range.lowerBound { index += 1 }
    while index < tokens.count, tokens[index].original.lowerBound < range.upperBound {
      tokens[index].claim()
      index += 1
    }
  }
}
