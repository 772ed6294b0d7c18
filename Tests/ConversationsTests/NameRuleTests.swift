import Conversations
import Dialogue
import FoundationEssentials
import Testing

/// Who is meant by names, over every small history of a small world: two people, two numbers, what
/// each writes and tells, and the orders in which it arrives.
@Suite struct NameRuleTests {
  /// Who has which number in a history, and what is told of it.
  private enum Event: String, CaseIterable {
    /// The first person writes from the number that they have, with their identifier or without.
    case a, aByNumber
    /// By the identifier alone.
    case aByUser
    case b, bByNumber, bByUser
    /// The first person gives the first number up for the second, which is told.
    case aMoves
    /// The same; the identifier is another one afterwards, and that is told, too.
    case aMovesAnew
    /// The first number is given up by the first person and nobody tells of it.
    case aLeaves
    /// The second person gets the first number, which must be free.
    case bTakes
  }

  /// What the channel tells, of whom and when.
  private struct Telling {
    enum Matter {
      case message(ContactIdentity, by: Int)
      case change(AliasChange)
    }

    var matter: Matter
    var at: Timestamp
    /// Whether only the news of a change tells its writer from whoever had the number before.
    var needsNews = false
    /// Changes that it comes after.
    var after: Set<Int> = []
  }

  private static let takesAll = ProcessInfo.processInfo.environment["WICARA_ALL_HISTORIES"] != nil
  private static let (p, q) = ("62811", "62899")

  /// What happens in a history, in its order; nil if it cannot happen.
  private static func tellings(_ events: [Event]) -> [Telling]? {
    var phones: [String?] = [p, nil]
    var users = ["ID.A1", "ID.B1"]
    var changes: Set<Int> = []
    var (isTold, hasB) = (true, false)
    let isKnownByNumber = events.contains(.aByNumber)
    var tellings: [Telling] = []
    for (second, event) in events.enumerated() {
      let moment = Timestamp(milliseconds: Int64(second + 1) * 1_000)
      func write(_ person: Int, phone: Bool, user: Bool) -> Bool {
        guard !phone || phones[person] != nil else { return false }
        let needsNews = phone && (!user || person == 1 && isKnownByNumber)
        // Nobody can tell an owner of whom nothing was told.
        guard !needsNews || person == 0 && !hasB || isTold else { return false }
        tellings.append(
          Telling(
            matter: .message(
              ContactIdentity(
                phone: phone ? phones[person] : nil, user: user ? users[person] : nil),
              by: person), at: moment, needsNews: needsNews, after: changes))
        return true
      }
      switch event {
      case .a: guard write(0, phone: true, user: true) else { return nil }
      case .aByNumber: guard write(0, phone: true, user: false) else { return nil }
      case .aByUser: guard write(0, phone: false, user: true) else { return nil }
      case .b: guard write(1, phone: true, user: true) else { return nil }
      case .bByNumber: guard write(1, phone: true, user: false) else { return nil }
      case .bByUser: guard write(1, phone: false, user: true) else { return nil }
      case .aMoves, .aMovesAnew:
        guard phones[0] == p else { return nil }
        phones[0] = q
        changes.insert(tellings.count)
        tellings.append(
          Telling(
            matter: .change(AliasChange(previous: .phone(p), current: .phone(q))), at: moment))
        guard event == .aMovesAnew else { continue }
        users[0] = "ID.A2"
        tellings.append(
          Telling(
            matter: .change(AliasChange(previous: .user("ID.A1"), current: .user("ID.A2"))),
            at: moment))
      case .aLeaves:
        guard phones[0] == p else { return nil }
        phones[0] = nil
        isTold = false
      case .bTakes:
        guard phones[0] != p, phones[1] == nil else { return nil }
        phones[1] = p
        hasB = true
      }
    }
    return tellings
  }

  /// Whether each message comes after the news that it needs.
  private static func canArrive(_ order: [Int], _ tellings: [Telling]) -> Bool {
    var arrived: Set<Int> = []
    for place in order {
      if tellings[place].needsNews, !tellings[place].after.isSubset(of: arrived) {
        return false
      }
      arrived.insert(place)
    }
    return true
  }

  private static func sequences(_ length: Int) -> [[Event]] {
    guard length > 0 else { return [[]] }
    return sequences(length - 1).flatMap { before in Event.allCases.map { before + [$0] } }
  }

  private static func orders(_ count: Int) -> [[Int]] {
    guard count > 0 else { return [[]] }
    return orders(count - 1).flatMap { order in
      (0...order.count).map { place in
        var longer = order
        longer.insert(count - 1, at: place)
        return longer
      }
    }
  }

  /// Whom a contact is of, by what it was told of; each person is written to by names that were
  /// theirs last, or by none.
  private func check(_ order: [Int], _ tellings: [Telling]) throws -> String? {
    let records = PlainNames()
    var owner: (person: Int, since: Timestamp)?
    for place in order {
      let telling = tellings[place]
      switch telling.matter {
      case .change(let change):
        let news = NameChange(id: MessageID("\(place)"), at: telling.at, names: [change])
        _ = try records.follow(news)
      case .message(let identity, let person):
        guard
          let contact = try records.writer(identity, at: telling.at, to: PhoneNumberID("1"))
        else { return "nobody" }
        records.note(telling.at, writtenBy: contact)
        let all = records.persons(of: contact).union([person])
        records.people[contact] = all
        if all.count > 1 { return "\(contact) is two people" }
        if identity.phone == Self.p, owner.map({ $0.since < telling.at }) ?? true {
          owner = (person, telling.at)
        }
      }
      // What waits for anybody goes out now.
      if let contact = records.people.first(where: { $0.value.count > 1 })?.key {
        return "\(contact) is two people"
      }
      if let wrong = wrongAddress(records, owner?.person) { return wrong }
      if let wrong = twoSided(records) { return wrong }
    }
    return nil
  }

  /// A name of somebody else's by which a contact is written to.
  ///
  /// `owner`: who the channel has said has the first number, last by its clock; nil: nobody, or it
  /// is not known.
  private func wrongAddress(_ records: PlainNames, _ owner: Int?) -> String? {
    for (contact, identity) in records.identities {
      guard let person = records.persons(of: contact).first else { continue }
      if let user = identity.user, user.hasPrefix("ID.A") != (person == 0) {
        return "\(contact) has another's identifier"
      }
      let isWrong = identity.phone == Self.q ? person == 1 : owner == 1 - person
      if identity.phone != nil, isWrong { return "\(contact) is written to at another's number" }
    }
    return nil
  }

  /// A number that leads to somebody who is not written to by it, or the other way round.
  private func twoSided(_ records: PlainNames) -> String? {
    for phone in [Self.p, Self.q] {
      let holder = records.history(of: .phone(phone)).holder
      let written = records.identities.filter { $0.value.phone == phone }.map(\.key)
      if written != (holder.map { [$0] } ?? []) {
        return "\(phone) leads to \(String(describing: holder)), and is written to for \(written)"
      }
    }
    return nil
  }

  @Test func `nobody gets another's history or replies, whatever comes in which order`() throws {
    var (count, turn) = (0, 0)
    var wrong: [String] = []
    for length in 1...5 {
      for events in Self.sequences(length) {
        // All of the longest take a minute; they held on 2026-11-26 (1,131,281 histories).
        defer { turn += 1 }
        guard length < 5 || Self.takesAll || turn.isMultiple(of: 11) else { continue }
        guard let tellings = Self.tellings(events) else { continue }
        for order in Self.orders(tellings.count) where Self.canArrive(order, tellings) {
          count += 1
          if let found = try check(order, tellings) {
            wrong.append("\(events.map(\.rawValue)) in the order \(order): \(found)")
          }
        }
      }
    }
    #expect(count > 10_000)
    #expect(wrong.isEmpty, "\(wrong.count) of \(count): \(wrong.prefix(6))")
  }

  @Test func `a name's spans follow one another`() {
    let (a, b) = (ContactID(1), ContactID(2))
    func at(_ second: Int64) -> Timestamp { Timestamp(milliseconds: second) }
    var history = NameHistory()
    history.give(to: a)
    #expect(history.contact(at: at(-9)) == a && history.holder == a)
    history.end(at: at(5))
    #expect(history.contact(at: at(4)) == a && history.contact(at: at(5)) == nil)
    #expect(history.contact(before: at(5)) == a && history.holder == nil)
    history.give(to: b, from: at(8))
    #expect(
      history.spans == [
        NameHistory.Span(a, until: at(5)), NameHistory.Span(nil, until: at(8)),
        NameHistory.Span(b, until: nil),
      ])
    #expect(history.isCurrent(at: at(8)) && !history.isCurrent(at: at(7)))
    history.lose(until: at(9))
    #expect(history.contact(at: at(8)) == nil && history.contact(at: at(4)) == a)
    history.doubt(at: at(4))
    #expect(!history.isEver(a) && history.contact(at: at(4)) == nil)
    // Whoever leaves in the moment in which they came had the name at no moment.
    history.give(to: a, from: at(11))
    history.leave(a, at: at(11))
    #expect(history.holder == nil && !history.isEver(a) && history.isCurrent(at: at(11)))
    history.give(to: a, from: at(12))
    history.leave(b, at: at(13))
    #expect(history.holder == a)
    history.leave(a, at: at(13))
    #expect(history.holder == nil && history.contact(at: at(12)) == a)
    #expect(history.contact(at: at(13)) == nil)
    history.give(to: b, from: at(15))
    history.leave(b, at: at(11))
    #expect(history.holder == nil && !history.isEver(b) && history.contact(at: at(12)) == a)
    for second in 0..<40 {
      history.give(to: ContactID(Int64(second % 3 + 1)), from: at(Int64(20 + 2 * second)))
      history.end(at: at(Int64(21 + 2 * second)))
    }
    #expect(history.spans.count <= NameHistory.most && history.spans[0].contact == nil)
  }
}
