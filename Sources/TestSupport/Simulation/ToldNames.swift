import Conversations
import Dialogue

/// What a service has been told of people's names, seen from outside: which of a person's messages
/// it must take for one person's.
///
/// A service may find out more than this; what is here follows from what it was told and from
/// `docs/keputusan/0014-nomor-bekas.md`. News that was lost is never told, so it ties nothing.
struct ToldNames {
  /// A name while one person has it.
  enum Name: Hashable {
    /// A number from when somebody got it until they gave it up.
    case line(Int)
    case user(String)
  }

  /// A person has another name; nil for one of which nothing follows.
  struct Change {
    var from: Name?
    var to: Name?
  }

  /// What must be one conversation.
  struct Conversation {
    var messages: Set<MessageID> = []
    var users: Set<String> = []
    /// Names that were not known when they came first; a conversation of their own until something
    /// tied them to others.
    var beginnings = 0
    /// How many messages the service had been told of when two became one, or one began.
    var whole = 0
  }

  private(set) var conversations: [Int: Conversation] = [:]
  private var names: [Name: Int] = [:]
  /// Lines that may be known by more, or as another's, than was told: they tie nothing until they
  /// come with an identifier.
  ///
  /// Each with the conversation that it led to before, if any.
  private var doubtful: [Name: Int?] = [:]
  /// Lines whose number came with somebody else's identifier: it has changed hands, nobody knows
  /// when, and until then it was nobody's (0014, rule 3).
  private var lost: Set<Name> = []
  /// Since when a line is known to be its owner's.
  private var lineSince: [Int: Timestamp] = [:]
  /// The last moment of which the service has been told, for each person.
  private var latest: [Int: Timestamp] = [:]
  private var begun = 0
  /// Messages of which the service has been told, in its order.
  private(set) var order: [MessageID: Int] = [:]

  // MARK: - What is told

  /// The service was told of a message for the first time.
  ///
  /// What comes late ties nothing; it belongs to whom its lasting name leads to, or its number if
  /// that was known to be theirs by then.
  mutating func hear(_ message: MessageID, of person: Int, by told: [Name], at moment: Timestamp) {
    let isLate = latest[person].map { moment < $0 } ?? false
    latest[person] = max(latest[person] ?? moment, moment)
    order[message] = order.count
    let user = told.first { if case .user = $0 { true } else { false } }
    let line = told.first { if case .line = $0 { true } else { false } }
    let place: Int
    switch (user, line) {
    case (let user?, let line?) where !isLate: place = together(user, line, since: moment)
    case (let user?, let line):
      place = conversation(of: user)
      if let line { doubt(line, besides: place) }
    case (nil, let line?) where doubtful[line] == nil && (!isLate || isKnown(line, at: moment)):
      place = conversation(of: line)
      note(line, since: moment)
    default: place = begin()
    }
    conversations[place]?.messages.insert(message)
  }

  /// The service was told that the numbers of these lines are somebody else's, not since when.
  mutating func lose(_ lines: Set<Name>) { lost.formUnion(lines) }

  /// The service was told that names have changed, of somebody who had `told` before.
  mutating func hear(
    _ changes: [Change], of person: Int, by told: [Name], at moment: Timestamp
  ) {
    let isLate = latest[person].map { moment < $0 } ?? false
    latest[person] = max(latest[person] ?? moment, moment)
    for change in changes {
      switch change.to {
      case nil: continue
      case .user?: tie(change)
      case let line?:
        // News that comes late says nothing of whom the number leads to now.
        guard !isLate, let place = mover(change.from, told) else {
          doubt(line, besides: nil)
          continue
        }
        names[line] = place
        note(line, since: moment)
      }
    }
  }

  /// Who had a number; nobody if it is known by another identifier than was told, or if nothing but
  /// the number was told and it may have been anybody's by then.
  private func mover(_ line: Name?, _ told: [Name]) -> Int? {
    let users = told.compactMap { if case .user(let user) = $0 { user } else { nil } }
    guard let line, let place = names[line], let known = conversations[place]?.users,
      users.isEmpty
        ? !lost.contains(line) : known.isEmpty || !known.isDisjoint(with: users)
    else { return nil }
    return place
  }

  /// Both identifiers are one person's for ever; nothing follows while nobody is known by either.
  private mutating func tie(_ change: Change) {
    guard let from = change.from, let to = change.to,
      let place = names[from] ?? names[to]
    else { return }
    if let other = names[to] { join(place, other) }
    for case .user(let user) in [from, to] {
      names[.user(user)] = place
      conversations[place]?.users.insert(user)
    }
  }

  // MARK: - What follows

  /// Whether a number was told together with a lasting name of its owner.
  func isTied(_ line: Int) -> Bool {
    names[.line(line)].flatMap { conversations[$0] }.map { !$0.users.isEmpty } ?? false
  }

  /// Whether it is known that the writer of a message has a lasting name.
  func isKnown(_ user: String, ofWriterOf message: MessageID) -> Bool {
    names[.user(user)].flatMap { conversations[$0] }?.messages.contains(message) ?? false
  }

  // MARK: - Parts

  /// A number and a lasting name came together.
  ///
  /// A number of which another lasting name is known leads to the one that came with it now.
  private mutating func together(_ user: Name, _ line: Name, since moment: Timestamp) -> Int {
    let isNew = names[user] == nil
    if isNew, let place = names[line], conversations[place]?.users.isEmpty == true {
      names[user] = place
    }
    let place = conversation(of: user)
    if case .user(let user) = user { conversations[place]?.users.insert(user) }
    if let other = names[line], other != place, conversations[other]?.users.isEmpty == true {
      join(place, other)
    }
    doubtful[line] = nil
    if names[line] != names[user] { forget(line) }
    names[line] = names[user]
    note(line, since: moment)
    return names[user] ?? place
  }

  private mutating func begin() -> Int {
    begun += 1
    conversations[begun] = Conversation(beginnings: 1, whole: order.count)
    return begun
  }

  private mutating func conversation(of name: Name) -> Int {
    if let place = names[name] { return place }
    let place = begin()
    names[name] = place
    if case .user(let user) = name { conversations[place]?.users = [user] }
    return place
  }

  private mutating func join(_ one: Int, _ other: Int) {
    guard one != other, let gone = conversations.removeValue(forKey: other) else { return }
    conversations[one]?.messages.formUnion(gone.messages)
    conversations[one]?.users.formUnion(gone.users)
    conversations[one]?.beginnings += gone.beginnings
    conversations[one]?.whole = order.count
    for (name, place) in names where place == other { names[name] = one }
    for (name, place) in doubtful where place == other { doubtful[name] = one }
  }

  private func isKnown(_ name: Name, at moment: Timestamp) -> Bool {
    guard case .line(let line) = name, let since = lineSince[line] else { return false }
    return since <= moment
  }

  private mutating func note(_ name: Name, since moment: Timestamp) {
    guard case .line(let line) = name else { return }
    lineSince[line] = min(lineSince[line] ?? moment, moment)
  }

  /// Whom a number leads to is in doubt, and so are those that its owner had after it, unless it
  /// leads to a conversation anyway.
  ///
  /// Where the number was in doubt already, it is asked whom it led to before: a service that was
  /// right to find out more may take the identifier that comes with it for that one's, and then
  /// whoever comes with another one under a later number is somebody else (0014, rule 3).
  private mutating func doubt(_ line: Name, besides known: Int?) {
    let place = names[line] ?? doubtful[line] ?? nil
    guard place == nil || place != known else { return }
    let others = names.keys.filter { name in
      if case .line = name, names[name] == place { return place != nil && known != nil }
      return false
    }
    for line in [line] + others {
      forget(line)
      doubtful.updateValue(place, forKey: line)
    }
  }

  /// A number leads to nobody who must be known.
  private mutating func forget(_ name: Name) {
    guard case .line(let line) = name else { return }
    names[name] = nil
    lineSince[line] = nil
  }
}
