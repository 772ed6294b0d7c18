package import Dialogue

/// What a store knows of people's names; who is meant by them is decided here, for every store
/// (`docs/keputusan/0014-nomor-bekas.md`).
///
/// A number may be somebody else's a while later. A user's identifier never is: it leads to one
/// contact for ever. In doubt a name leads to nobody.
package protocol NameRecords: AnyObject {
  func history(of name: ContactIdentifier) throws -> NameHistory
  func set(_ history: NameHistory, of name: ContactIdentifier) throws
  /// The names that a contact is written to by; nil if they cannot be read.
  func identity(of contact: ContactID) throws -> ContactIdentity?
  func set(_ identity: ContactIdentity, of contact: ContactID) throws
  /// When a contact wrote or changed its name last, by the channel's clock; nil: never.
  func lastWritten(_ contact: ContactID) throws -> Timestamp?
  func note(_ moment: Timestamp, writtenBy contact: ContactID) throws
  /// Makes a contact; its names are given to it afterwards.
  func add(_ identity: ContactIdentity, writingTo number: PhoneNumberID) throws -> ContactID
  /// What the younger has, and all that is known of its names, is the elder's from now on.
  func merge(_ younger: ContactID, into eldest: ContactID) throws
}

extension NameRecords {
  // MARK: - Messages

  /// Who wrote a message at a moment, by what it says of them; made if nobody is known by any of
  /// it.
  ///
  /// nil if there is no name at all.
  package func writer(
    _ identity: ContactIdentity, at moment: Timestamp, to number: PhoneNumberID
  ) throws -> ContactID? {
    let names = identity.identifiers
    guard !names.isEmpty else { return nil }
    if let contact = try onlyOne(names, at: moment) { return contact }
    let lasting = names.filter(\.isLasting)
    let phone = names.first { !$0.isLasting }
    let holder = try phone.flatMap { try history(of: $0).contact(at: moment) }
    var known = try owner(of: lasting)
    // A number leads to nobody whom other identifiers than these are known of.
    if known == nil, let holder, try lasting.isEmpty || isKnownByNumberAlone(holder) {
      known = holder
    }
    guard let known else {
      return try newcomer(identity, phone, of: holder, at: moment, to: number)
    }
    var contact = known
    if let phone, holder != known {
      contact = try settle(phone, of: holder, writtenBy: known, at: moment)
    }
    try teach(lasting, identity.profileName, of: contact)
    return contact
  }

  /// The contact that every name led to.
  private func onlyOne(_ names: [ContactIdentifier], at moment: Timestamp) throws -> ContactID? {
    var found: ContactID?
    for name in names {
      guard let contact = try history(of: name).contact(at: moment),
        found == nil || found == contact
      else { return nil }
      found = contact
    }
    return found
  }

  /// Whom identifiers lead to that came together: two contacts are joined, unless they are known by
  /// different names of one kind; then the first counts.
  private func owner(of lasting: [ContactIdentifier]) throws -> ContactID? {
    let owners = try lasting.compactMap { try history(of: $0).holder }
    guard let first = owners.first, let other = owners.last, first != other else {
      return owners.first
    }
    guard let left = try identity(of: first), let right = try identity(of: other),
      !left.differs(from: right)
    else { return first }
    return try join(first, other, phone: left.phone ?? right.phone)
  }

  private func newcomer(
    _ identity: ContactIdentity, _ phone: ContactIdentifier?, of holder: ContactID?,
    at moment: Timestamp, to number: PhoneNumberID
  ) throws -> ContactID {
    var known = identity
    var free: NameHistory?
    if let phone {
      let history = try history(of: phone)
      // What comes late says nothing of whom the number leads to now.
      if holder == nil, history.isCurrent(at: moment) { free = history }
      if free == nil { known.remove(phone) }
    }
    let contact = try add(known, writingTo: number)
    let lasting = identity.identifiers.filter(\.isLasting)
    for name in lasting { try give(name, to: contact) }
    if let phone, var free {
      // Whoever has another name than the number is found by it, whatever came before.
      free.give(to: contact, from: lasting.isEmpty ? nil : moment)
      try set(free, of: phone)
    } else if let phone, let holder {
      return try settle(phone, of: holder, writtenBy: contact, at: moment)
    }
    return contact
  }

  /// A contact wrote from a number that was another's then, or nobody's.
  ///
  /// - Returns: The contact; another one if it was joined with the number's.
  private func settle(
    _ phone: ContactIdentifier, of holder: ContactID?, writtenBy contact: ContactID,
    at moment: Timestamp
  ) throws -> ContactID {
    let isCurrent = try history(of: phone).isCurrent(at: moment)
    let isNews = try hasWritten(contact, after: moment) == false
    guard let holder else {
      if isCurrent, isNews {
        try give(phone, to: contact, insteadOfAnotherAt: moment)
      } else if isCurrent {
        // It was not nobody's until then.
        try change(phone) { $0.end(at: moment) }
      }
      return contact
    }
    if try isKnownByNumberAlone(holder) {
      guard isCurrent, isNews else { return contact }
      try leaveNumber(contact, at: moment)
      return try join(contact, holder, phone: try identity(of: holder)?.phone)
    }
    // It has changed hands, and nobody knows when.
    guard isCurrent else {
      try change(phone) { $0.doubt(at: moment) }
      return contact
    }
    let last = try lastWritten(holder).map { max($0, moment) } ?? moment
    try change(phone) { $0.lose(until: last) }
    if isNews, last == moment { try give(phone, to: contact, insteadOfAnotherAt: moment) }
    return contact
  }

  private func teach(
    _ lasting: [ContactIdentifier], _ profileName: String?, of contact: ContactID
  ) throws {
    let before = try identity(of: contact)
    var identity = before ?? ContactIdentity()
    for name in lasting {
      let owner = try history(of: name).holder
      if owner == nil { try give(name, to: contact) }
      if owner == nil || before == nil { identity.set(name) }
    }
    if let profileName, !profileName.isEmpty { identity.profileName = profileName }
    if identity != before { try set(identity, of: contact) }
  }

  // MARK: - Changes

  /// A person goes by other names since a moment.
  ///
  /// - Returns: The contact that it was told of; nil: nobody who is known, or nothing was changed.
  package func follow(_ news: NameChange) throws -> ContactID? {
    let lasting = (news.person.identifiers + news.names.map(\.previous)).filter(\.isLasting)
    var contact: ContactID?
    for change in news.names {
      contact = try apply(change, ofWhom: lasting, at: news.at) ?? contact
    }
    return contact
  }

  /// One name is another since a moment; `lasting` are all identifiers that were the person's.
  private func apply(
    _ change: AliasChange, ofWhom lasting: [ContactIdentifier], at moment: Timestamp
  ) throws -> ContactID? {
    let (previous, current) = (change.previous, change.current)
    guard previous.canonical != current.canonical else { return nil }
    let owner = try history(of: previous).contact(before: moment)
    // Somebody may have the old number already, and be taken for whoever had it.
    let isMixed =
      try owner.map {
        try isKnownByNumberAlone($0) && hasWritten($0, after: moment)
      } ?? false
    if !previous.isLasting, !isMixed { try self.change(previous) { $0.end(at: moment) } }
    let person = try isMixed ? nil : mover(owner, lasting)
    if !current.isLasting { return try move(person, to: current, at: moment) }
    if previous.isLasting { return try tie(previous, of: person, to: current, at: moment) }
    return try person.flatMap { try learn(current, of: $0, at: moment) }
  }

  /// Whoever had a name, unless other identifiers are known of them than came with the news: then
  /// the number had changed hands, and the identifiers say whose it was.
  private func mover(_ holder: ContactID?, _ lasting: [ContactIdentifier]) throws -> ContactID? {
    let owners = try lasting.compactMap { try history(of: $0).holder }
    guard let holder else { return owners.first }
    let isTheirs = try lasting.isEmpty || owners.contains(holder) || isKnownByNumberAlone(holder)
    return isTheirs ? holder : owners.first
  }

  /// Nobody moves who has written since, for the change may be undone already, nor onto a number
  /// that was given up again or under which somebody has written since.
  private func move(
    _ person: ContactID?, to phone: ContactIdentifier, at moment: Timestamp
  ) throws -> ContactID? {
    let history = try history(of: phone)
    guard history.isCurrent(at: moment) else { return person }
    if let other = history.holder {
      if other == person { return person }
      guard try take(phone, from: other, at: moment, isForKnown: person != nil), let person else {
        return person
      }
      return try moveAlone(person, to: phone, at: moment)
    }
    return try person.flatMap { try moveAlone($0, to: phone, at: moment) }
  }

  private func moveAlone(
    _ person: ContactID, to phone: ContactIdentifier, at moment: Timestamp
  ) throws -> ContactID {
    guard try hasWritten(person, after: moment) == false else { return person }
    try leaveNumber(person, at: moment)
    var history = try history(of: phone)
    history.give(to: person, from: moment)
    try set(history, of: phone)
    try rename(person) { $0.set(phone) }
    try note(moment, writtenBy: person)
    return person
  }

  /// Somebody else has the number since a moment.
  ///
  /// - Returns: Whether nobody has it now who might be that one.
  private func take(
    _ phone: ContactIdentifier, from holder: ContactID, at moment: Timestamp, isForKnown: Bool
  ) throws -> Bool {
    let last = try lastWritten(holder)
    let isUsed = last.map { isForKnown ? $0 > moment : $0 >= moment } ?? false
    // Whoever has written since may be the one who has it now.
    if isUsed, try isKnownByNumberAlone(holder) { return false }
    try change(phone) {
      $0.end(at: moment)
      if isUsed, let last { $0.end(at: last) }
    }
    // Another may have got it in the very moment.
    let isFree = try history(of: phone).holder == nil
    return isFree && !isUsed
  }

  /// Whoever is known by a number alone has an identifier.
  private func learn(
    _ name: ContactIdentifier, of person: ContactID, at moment: Timestamp
  ) throws -> ContactID {
    guard try hasWritten(person, after: moment) == false,
      try history(of: name).holder == nil, try isKnownByNumberAlone(person)
    else { return person }
    try give(name, to: person)
    try rename(person) { $0.set(name) }
    try note(moment, writtenBy: person)
    return person
  }

  /// Two identifiers are one person's, whenever that is told, for neither is ever another's.
  ///
  /// Whoever is known by a later one already is still written to by that.
  private func tie(
    _ previous: ContactIdentifier, of person: ContactID?, to current: ContactIdentifier,
    at moment: Timestamp
  ) throws -> ContactID? {
    let other = try history(of: current).holder
    guard let person else {
      if let other { try give(previous, to: other) }
      return other
    }
    let known = try identity(of: person)?.identifier(like: current)
    var newest = current
    var owner = person
    if let other, other != person {
      newest = try identity(of: other)?.identifier(like: current) ?? current
      owner = try join(person, other, keepingNumberOfLastAt: moment)
    } else {
      try give(current, to: person)
    }
    if let known, known.canonical != previous.canonical { newest = known }
    try rename(owner) { $0.set(newest) }
    try note(moment, writtenBy: owner)
    return owner
  }

  // MARK: - Statuses

  /// Whether a message to a contact may have gone to whom these names are of.
  ///
  /// A status joins nobody and moves no name: it may tell of a time long past.
  package func mayBe(_ contact: ContactID, _ identity: ContactIdentity) throws -> Bool {
    let histories = try identity.identifiers.map { try history(of: $0) }
    return histories.allSatisfy { $0.holder == nil } || histories.contains { $0.isEver(contact) }
  }

  // MARK: - Parts

  private func hasWritten(_ contact: ContactID, after moment: Timestamp) throws -> Bool {
    try lastWritten(contact).map { $0 > moment } ?? false
  }

  private func isKnownByNumberAlone(_ contact: ContactID) throws -> Bool {
    try identity(of: contact).map { $0.user == nil && $0.parentUser == nil } ?? false
  }

  private func join(_ one: ContactID, _ other: ContactID, phone: String?) throws -> ContactID {
    let (eldest, younger) = (min(one, other), max(one, other))
    let newer = try identity(of: younger) ?? ContactIdentity()
    var identity = try identity(of: eldest) ?? ContactIdentity()
    identity = identity.joined(with: newer)
    identity.phone = phone
    try merge(younger, into: eldest)
    try set(identity, of: eldest)
    return eldest
  }

  /// Joins two; the number of whoever has written last is theirs.
  private func join(
    _ person: ContactID, _ other: ContactID, keepingNumberOfLastAt moment: Timestamp
  ) throws -> ContactID {
    let (last, otherLast) = (try lastWritten(person), try lastWritten(other))
    let isOtherLast = last.map { last in otherLast.map { $0 >= last } ?? false } ?? true
    let (newer, older) = isOtherLast ? (other, person) : (person, other)
    let phone = try identity(of: newer)?.phone
    if phone != nil {
      try leaveNumber(older, at: max(moment, (isOtherLast ? last : otherLast) ?? moment))
    }
    return try join(person, other, phone: try phone ?? identity(of: older)?.phone)
  }

  private func give(_ lasting: ContactIdentifier, to contact: ContactID) throws {
    var history = try history(of: lasting)
    guard history.holder == nil else { return }
    history.give(to: contact)
    try set(history, of: lasting)
  }

  private func give(
    _ phone: ContactIdentifier, to contact: ContactID, insteadOfAnotherAt moment: Timestamp
  ) throws {
    try leaveNumber(contact, at: moment)
    var history = try history(of: phone)
    history.give(to: contact, from: moment)
    try set(history, of: phone)
    try rename(contact) { $0.set(phone) }
  }

  /// Whoever has another number has this one no more.
  private func leaveNumber(_ contact: ContactID, at moment: Timestamp) throws {
    guard let phone = try identity(of: contact)?.phone else { return }
    try change(.phone(phone)) { $0.leave(contact, at: moment) }
    try rename(contact) { $0.phone = nil }
  }

  /// Changes whom a name leads to; whoever has it no more is not written to by it.
  private func change(
    _ name: ContactIdentifier, _ body: (inout NameHistory) -> Void
  ) throws {
    let before = try history(of: name)
    var after = before
    body(&after)
    guard after != before else { return }
    try set(after, of: name)
    // One that cannot be read leads nowhere, and is told of where it is used.
    if let holder = before.holder, after.holder != holder, try identity(of: holder) != nil {
      try rename(holder) { $0.remove(name) }
    }
  }

  private func rename(
    _ contact: ContactID, _ body: (inout ContactIdentity) -> Void
  ) throws {
    var identity = try identity(of: contact) ?? ContactIdentity()
    body(&identity)
    try set(identity, of: contact)
  }
}

extension ContactIdentifier {
  /// Whether it is never given to somebody else.
  ///
  /// Source: developers.facebook.com, "Business-scoped user IDs", read 2026-03.
  package var isLasting: Bool { if case .phone = self { false } else { true } }
}

extension ContactIdentity {
  /// Whether both have different names of one kind.
  fileprivate func differs(from other: ContactIdentity) -> Bool {
    [(phone, other.phone), (user, other.user), (parentUser, other.parentUser)].contains {
      guard let left = $0, let right = $1 else { return false }
      return left != right
    }
  }
}
