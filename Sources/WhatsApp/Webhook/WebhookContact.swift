package import Conversations

/// Who a person is, as far as one part of a webhook says.
///
/// Source: developers.facebook.com, "Business-scoped user IDs", read 2026-03.
extension ContactIdentifier {
  /// What a webhook writes where it names a person; nil for what is neither a number nor an
  /// identifier (`ID.` or `ID.ENT.` and up to 128 letters and digits).
  ///
  /// The forms are told apart by how they look, since a user's identifier has been seen in `from`
  /// and `wa_id`, too. An identifier is never changed; of a number only the plus sign goes.
  package init?(named text: String) {
    let digits = text.hasPrefix("+") ? text.dropFirst() : text[...]
    if Self.numberDigits.contains(digits.utf8.count), digits.utf8.allSatisfy(Self.isDigit) {
      self = .phone(String(digits))
      return
    }
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard let country = parts.first, country.utf8.count == 2,
      country.utf8.allSatisfy({ (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }),
      let name = parts.last, (1...Self.longestName).contains(name.utf8.count),
      name.utf8.allSatisfy({ Self.isDigit($0) || Self.isLetter($0) })
    else { return nil }
    switch parts.count {
    case 2: self = .user(text)
    case 3 where parts[1] == "ENT": self = .parentUser(text)
    default: return nil
    }
  }

  /// E.164 allows 15 digits; the rest is room for numbers of tests and short services.
  private static let numberDigits = 4...20
  private static let longestName = 128

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}

extension ContactIdentity {
  /// The names that stand in these members of an object.
  init(_ object: JSONValue, _ names: [String]) {
    self.init()
    for name in names { add(object[name]?.text) }
  }

  var isEmpty: Bool { phone == nil && user == nil && parentUser == nil }

  /// Adds what a webhook writes where it names a person; of two names of a kind the first counts.
  mutating func add(_ text: String?) {
    switch text.flatMap(ContactIdentifier.init(named:)) {
    case .phone(let name): phone = phone ?? name
    case .user(let name): user = user ?? name
    case .parentUser(let name): parentUser = parentUser ?? name
    case nil: break
    }
  }

  /// Adds what another part of the webhook says of the same person.
  mutating func add(_ other: ContactIdentity) {
    phone = phone ?? other.phone
    user = user ?? other.user
    parentUser = parentUser ?? other.parentUser
    profileName = profileName ?? other.profileName
  }

  /// Whether both have a name in common.
  func shares(with other: ContactIdentity) -> Bool {
    compare(other) { $0 == $1 }
  }

  /// Whether both have different names of one kind, so that they are two persons.
  func contradicts(_ other: ContactIdentity) -> Bool {
    compare(other) { $0 != $1 }
  }

  private func compare(_ other: ContactIdentity, _ holds: (String, String) -> Bool) -> Bool {
    [(phone, other.phone), (user, other.user), (parentUser, other.parentUser)].contains {
      guard let left = $0, let right = $1 else { return false }
      return holds(left, right)
    }
  }
}

/// The persons whom a body describes beside their messages, in no order that could be relied on.
struct WebhookContacts {
  private let contacts: [ContactIdentity]
  /// Where a person of this name stands; of two the first.
  private let places: [ContactIdentifier: Int]
  /// Whether all that the body's messages are from one person, as far as they name anybody.
  private let areOfOne: Bool

  /// `persons`: those whom the messages beside name, each as the message itself names them.
  init(_ list: JSONValue?, of persons: [ContactIdentity]) {
    areOfOne = Self.areOne(persons)
    contacts = (list?.elements ?? []).map { contact in
      var identity = ContactIdentity(contact, ["wa_id", "user_id", "parent_user_id"])
      let name = contact["profile"]?["name"]?.text ?? contact["profile"]?["username"]?.text
      identity.profileName = name?.isEmpty == false ? name?.cut(200) : nil
      return identity
    }
    // A thousand messages may come with a thousand contacts.
    guard contacts.count > 1 else {
      places = [:]
      return
    }
    let names = contacts.enumerated().flatMap { place, contact in
      contact.identifiers.map { ($0, place) }
    }
    places = Dictionary(names) { first, _ in first }
  }

  private static func areOne(_ persons: [ContactIdentity]) -> Bool {
    var one = ContactIdentity()
    for person in persons where !person.isEmpty {
      guard one.isEmpty || one.shares(with: person) && !one.contradicts(person) else {
        return false
      }
      one.add(person)
    }
    return true
  }

  /// A person with all that the body says of them.
  ///
  /// The only contact of a body stands for a person who has no name in common with it, if nobody
  /// else wrote in that body and it is not clearly somebody else: what is taught here decides
  /// whose ticket a ticket is.
  func completed(_ person: ContactIdentity) -> ContactIdentity {
    var person = person
    if contacts.count > 1 {
      if let place = person.identifiers.compactMap({ places[$0] }).min() {
        person.add(contacts[place])
      }
    } else if let contact = contacts.first,
      person.shares(with: contact) || areOfOne && !person.contradicts(contact)
    {
      person.add(contact)
    }
    return person
  }
}
