import Conversations
import Dialogue

/// Somebody, the names that they go by now, and which of them the channel tells with a message.
struct SimulatedPerson {
  /// Names that come with a message.
  enum Shown: CaseIterable {
    case phone, user, both
  }

  var phone: String
  /// Never anybody else's.
  var user: String
  var shown: Shown
  /// The time for which they have the number.
  var line = 0
  /// Whether the channel had told that whoever had the number before has it no more.
  ///
  /// If not, the number alone says nothing of whom it is of.
  var isLineTold = true

  /// The number as a name of which something follows.
  var lineName: ToldNames.Name? { isLineTold ? .line(line) : nil }

  /// What only they write.
  static func mark(_ person: Int) -> String { "o\(person)" }

  /// Whose mark a word is, or nil.
  static func person(marked word: Substring) -> Int? {
    word.hasPrefix("o") ? Int(word.dropFirst()) : nil
  }
}

/// People who write to a bot that numbers its answers, and what the channel still has to tell.
struct SimulatedPeople {
  /// Written and not yet answered with 200, oldest first.
  private(set) var untold: [InboxItem] = []
  private(set) var told: [InboxItem] = []
  /// Accepted, but the process ended before it could say so.
  var unsaid: [InboxItem] { untold.filter { names.order[$0.id] != nil } }
  /// Changes of names, likewise.
  private(set) var untoldChanges: [NameChange] = []
  private(set) var toldChanges: [NameChange] = []
  private(set) var acceptedAgain = 0
  private(set) var persons: [SimulatedPerson] = []
  /// What the service knows of their names.
  private(set) var names = ToldNames()
  /// Who has which number now.
  private var owners: [String: Int] = [:]
  /// Who wrote a message, and by which names.
  private var writings: [MessageID: Writing] = [:]
  private var news: [MessageID: News] = [:]
  /// Numbers that were given up, when, and whose line that was; until the news of it was taken.
  private var left: [String: (at: Timestamp, line: Int)] = [:]
  /// Numbers of which the channel has not yet told that somebody else has them, and when they were
  /// given up.
  private var unseen: [String: Timestamp] = [:]
  /// Lines that the service was told of.
  private var heardLines: Set<Int> = []
  /// The lines of each number, the present one included.
  private var linesOf: [String: Set<Int>] = [:]
  private var lines = 0
  private var written = 0
  /// Who wrote or got a number last.
  private var busy = 0

  private struct Writing {
    var person: Int
    var names: [ToldNames.Name]
    /// Lines of others whose number comes with it and an identifier that is not theirs.
    var lost: Set<ToldNames.Name> = []
  }

  /// Whose names have changed, and what follows from it.
  private struct News {
    var person: Int
    /// The line that they got.
    var line: Int?
    var names: [ToldNames.Change]
  }

  /// Numbers that people give up and get.
  private let movable = ServiceSimulation.phones + ServiceSimulation.sparePhones

  init(with numbers: inout SeededNumbers) {
    for phone in ServiceSimulation.phones { add(phone, .allCases.randomElement(using: &numbers)) }
    let others = [
      ServiceSimulation.fileSender, ServiceSimulation.newcomer, ServiceSimulation.victim,
    ]
    for phone in others { add(phone, .phone) }
  }

  private mutating func add(_ phone: String, _ shown: SimulatedPerson.Shown?) {
    persons.append(
      SimulatedPerson(phone: phone, user: newUser(), shown: shown ?? .both))
    take(phone, persons.count - 1)
  }

  private mutating func newUser() -> String {
    written += 1
    return "ID.\(written)"
  }

  private mutating func take(_ phone: String, _ person: Int) {
    let leaving = left.removeValue(forKey: phone)
    lines += 1
    persons[person].phone = phone
    persons[person].line = lines
    linesOf[phone, default: []].insert(lines)
    persons[person].isLineTold = leaving == nil
    unseen[phone] = leaving?.at
    owners[phone] = person
  }

  // MARK: - What people do

  mutating func write(at moment: Timestamp, with numbers: inout SeededNumbers) {
    if Int.random(in: 0..<8, using: &numbers) == 0 { return sendFile(at: moment) }
    if Int.random(in: 0..<8, using: &numbers) == 0 {
      return write("halo", from: ServiceSimulation.victim, at: moment)
    }
    busy = somebody(with: &numbers)
    let mark = SimulatedPerson.mark(busy)
    let text = ["halo", "lapor", "tanya", mark, mark].randomElement(using: &numbers) ?? ""
    write(text, from: persons[busy].phone, at: moment)
  }

  /// Mostly whoever did something last: what is apart in one person's story comes together.
  private func somebody(with numbers: inout SeededNumbers) -> Int {
    guard Int.random(in: 0..<3, using: &numbers) == 0 else { return busy }
    return movable.compactMap { owners[$0] }.randomElement(using: &numbers) ?? busy
  }

  mutating func write(_ text: String, from phone: String, at moment: Timestamp) {
    guard let item = message(text, from: phone, at: moment) else { return }
    untold.append(item)
  }

  private mutating func message(
    _ text: String, from phone: String, at moment: Timestamp
  ) -> InboxItem? {
    guard let person = owners[phone] else { return nil }
    let writer = persons[person]
    // A number of which nobody has told that somebody else has it never comes alone.
    let shown = writer.shown == .phone && !writer.isLineTold ? .both : writer.shown
    written += 1
    var item = InboxItem.text(
      text, id: "wamid.in.\(written)", from: phone, to: ServiceSimulation.number.rawValue)
    item.sentAt = moment
    var writing = Writing(person: person, names: [])
    if shown == .user {
      item.contact.phone = nil
    } else if let line = writer.lineName {
      writing.names.append(line)
    } else {
      let others = (linesOf[writer.phone] ?? []).subtracting([writer.line])
      writing.lost = Set(others.map { .line($0) })
    }
    if shown != .phone {
      item.contact.user = writer.user
      writing.names.append(.user(writer.user))
    }
    writings[item.id] = writing
    return item
  }

  /// A file that cannot be fetched.
  private mutating func sendFile(at moment: Timestamp) {
    guard var item = message("", from: ServiceSimulation.fileSender, at: moment) else { return }
    item.message = .media(Media(kind: .image, reference: "m\(written)"))
    item.attachment = Attachment(mediaID: "m\(written)", mimeType: "image/jpeg")
    untold.append(item)
  }

  /// Somebody shows other names, moves to another number or gets another identifier, or somebody
  /// new gets a number that was given up.
  mutating func changeNames(at moment: Timestamp, with numbers: inout SeededNumbers) {
    let person = somebody(with: &numbers)
    switch Int.random(in: 0..<10, using: &numbers) {
    case 0..<3: persons[person].shown = .allCases.randomElement(using: &numbers) ?? .both
    case 3: change(person, to: persons[person].phone, at: moment, with: &numbers)
    default:
      guard let new = movable.filter(isFree).randomElement(using: &numbers) else { return }
      if Bool.random(using: &numbers) {
        add(new, .allCases.randomElement(using: &numbers))
        busy = persons.count - 1
      } else {
        change(person, to: new, at: moment, with: &numbers)
      }
    }
  }

  /// Whether somebody can get a number.
  ///
  /// Numbers are given out again after months, when the channel has told long ago what it had to
  /// tell of those who had them. If it did not tell that they gave it up, they must be known by
  /// more than the number: else nobody could tell the next one from them.
  private func isFree(_ phone: String) -> Bool {
    guard owners[phone] == nil, !untold.contains(where: { $0.contact.phone == phone }),
      !untoldChanges.contains(where: { $0.names.contains { $0.current == .phone(phone) } })
    else { return false }
    guard let line = left[phone]?.line else { return true }
    return names.isTied(line) || !heardLines.contains(line)
  }

  /// Somebody goes by another identifier, mostly, and by another number, if it is not theirs
  /// already; the channel tells of both, of one or of nothing, at once or apart, once or twice.
  private mutating func change(
    _ person: Int, to phone: String, at moment: Timestamp, with numbers: inout SeededNumbers
  ) {
    let before = persons[person]
    if phone == before.phone || Int.random(in: 0..<4, using: &numbers) > 0 {
      persons[person].user = newUser()
    }
    if phone != before.phone {
      owners[before.phone] = nil
      left[before.phone] = (moment, before.line)
      unseen[before.phone] = nil
      take(phone, person)
    }
    tell(person, before, at: moment, with: &numbers)
  }

  private mutating func tell(
    _ person: Int, _ before: SimulatedPerson, at moment: Timestamp,
    with numbers: inout SeededNumbers
  ) {
    let now = persons[person]
    var changes: [AliasChange] = []
    if now.phone != before.phone {
      changes.append(AliasChange(previous: .phone(before.phone), current: .phone(now.phone)))
    }
    if now.user != before.user {
      changes.append(AliasChange(previous: .user(before.user), current: .user(now.user)))
    }
    var told = Bool.random(using: &numbers) ? [changes] : changes.map { [$0] }
    told.removeAll { _ in Int.random(in: 0..<4, using: &numbers) == 0 }
    if Int.random(in: 0..<3, using: &numbers) == 0 { told += told }
    for changes in told {
      written += 1
      var change = NameChange(id: MessageID("wamid.in.\(written)"), at: moment, names: changes)
      // Who it was is told with it, also where the number alone would say somebody else.
      if !before.isLineTold || Bool.random(using: &numbers) { change.person.user = before.user }
      untoldChanges.append(change)
      var news = News(person: person, names: [])
      for change in changes {
        if case .phone = change.current {
          news.line = now.line
          news.names.append(ToldNames.Change(from: before.lineName, to: now.lineName))
        } else {
          news.names.append(ToldNames.Change(from: .user(before.user), to: .user(now.user)))
        }
      }
      self.news[change.id] = news
    }
  }

  // MARK: - What the channel tells

  /// Whether something was written or happened that was not told yet.
  var hasUntold: Bool { !untold.isEmpty || !untoldChanges.isEmpty }

  /// Some of what is untold, in one body and any order; what is passed over comes late.
  func body(with numbers: inout SeededNumbers) -> Intake {
    let passed = Int.random(in: 0..<6, using: &numbers) == 0 ? 1 : 0
    let items = Array(untold.dropFirst(passed).prefix(Int.random(in: 1...3, using: &numbers)))
    var intake = Intake(messages: items)
    guard !untoldChanges.isEmpty else { return intake }
    for var change in untoldChanges.shuffled(using: &numbers)
      .prefix(Int.random(in: 0...2, using: &numbers))
    {
      change.messagesBefore = Int.random(in: 0...items.count, using: &numbers)
      intake.changes.append(change)
    }
    intake.changes.sort { $0.messagesBefore < $1.messagesBefore }
    return intake
  }

  /// The service has taken a body, whether or not it could still say so.
  mutating func taken(_ intake: Intake) {
    for step in intake.steps {
      switch step {
      case .message(let item): hear(item)
      case .change(let change): hear(change)
      }
    }
  }

  private mutating func hear(_ item: InboxItem) {
    guard let writing = writings[item.id], let moment = item.sentAt, names.order[item.id] == nil
    else { return }
    if let phone = item.contact.phone, owners[phone] == writing.person { unseen[phone] = nil }
    for case .line(let line) in writing.names { heardLines.insert(line) }
    names.lose(writing.lost)
    names.hear(item.id, of: writing.person, by: writing.names, at: moment)
  }

  private mutating func hear(_ change: NameChange) {
    guard let news = news.removeValue(forKey: change.id) else { return }
    for case .phone(let phone) in change.names.map(\.previous) {
      if unseen[phone] == change.at { unseen[phone] = nil }
      if left[phone]?.at == change.at { left[phone] = nil }
    }
    if let line = news.line { heardLines.insert(line) }
    let users = [change.person.user.map { .user($0) }] + news.names.map(\.from)
    names.hear(news.names, of: news.person, by: users.compactMap { $0 }, at: change.at)
  }

  /// The service has said that it has taken a body.
  mutating func answered(_ intake: Intake) {
    told += intake.messages.filter { untold.contains($0) }
    untold.removeAll { intake.messages.contains($0) }
    let ids = intake.changes.map(\.id)
    toldChanges += untoldChanges.filter { ids.contains($0.id) }
    untoldChanges.removeAll { ids.contains($0.id) }
  }

  mutating func redelivered(_ acceptances: [Acceptance]) {
    acceptedAgain += acceptances.reduce(0) { $0 + $1.accepted + 1 - $1.duplicates }
  }

  // MARK: - Who is behind names

  /// Whether the service has taken anything of the one whose rows are damaged.
  var hasVictimWritten: Bool { told.contains { writer(of: $0.id) == victim } }

  /// What lies in the file of this person is damaged now and then.
  var victim: Int? { owners[ServiceSimulation.victim] }

  func writer(of message: MessageID) -> Int? { writings[message]?.person }

  /// Who reads what is sent to somebody; nil if nobody does, or if nobody could know who does.
  func reader(at recipient: ContactIdentity) -> Int? {
    if let phone = recipient.phone { return unseen[phone] == nil ? owners[phone] : nil }
    return persons.firstIndex { $0.user == recipient.user }
  }

  /// Whether it is known that the writer of a message goes by an identifier now.
  func isKnownByUser(_ message: MessageID) -> Bool {
    guard let person = writer(of: message) else { return false }
    return names.isKnown(persons[person].user, ofWriterOf: message)
  }
}
