/// What the channel knows a contact by.
package enum ContactIdentifier: Hashable, Sendable {
  /// E.164 digits, with or without `+` ("628123456789"); compared without it.
  case phone(String)
  /// A business-scoped user identifier ("ID.1234…").
  case user(String)
  /// The same for linked portfolios ("ID.ENT.1234…").
  case parentUser(String)

  /// The identifier in the one form that is compared and kept, led by a letter for its kind.
  package var canonical: String {
    switch self {
    case .phone(let phone): "p" + (phone.hasPrefix("+") ? phone.dropFirst() : phone[...])
    case .user(let user): "u" + user
    case .parentUser(let user): "e" + user
    }
  }
}

/// All that one webhook says about who a contact is.
///
/// Any of them may be missing; a message that has none at all cannot be answered and is journaled.
/// Several in one webhook teach the store that they are one contact.
package struct ContactIdentity: Hashable, Sendable {
  package var phone: String?
  package var user: String?
  package var parentUser: String?
  /// What the person calls themselves; shown to staff only.
  package var profileName: String?

  package init(
    phone: String? = nil, user: String? = nil, parentUser: String? = nil,
    profileName: String? = nil
  ) {
    self.phone = phone
    self.user = user
    self.parentUser = parentUser
    self.profileName = profileName
  }

  /// The phone first: sending to it works everywhere.
  package var identifiers: [ContactIdentifier] {
    var found: [ContactIdentifier] = []
    if let phone, !phone.isEmpty { found.append(.phone(phone)) }
    if let user, !user.isEmpty { found.append(.user(user)) }
    if let parentUser, !parentUser.isEmpty { found.append(.parentUser(parentUser)) }
    return found
  }

  /// The identifier of the same kind, or nil.
  package func identifier(like other: ContactIdentifier) -> ContactIdentifier? {
    identifiers.first { $0.canonical.first == other.canonical.first }
  }
}

extension ContactIdentity {
  /// Takes a name as the one of its kind.
  package mutating func set(_ name: ContactIdentifier) {
    switch name {
    case .phone(let phone): self.phone = phone
    case .user(let user): self.user = user
    case .parentUser(let user): parentUser = user
    }
  }

  /// Forgets a name; another one of its kind stays.
  package mutating func remove(_ name: ContactIdentifier) {
    for known in identifiers where known.canonical == name.canonical {
      switch known {
      case .phone: phone = nil
      case .user: user = nil
      case .parentUser: parentUser = nil
      }
    }
  }
}

/// How a store keeps who people are and what comes from them: what is searched for only as keyed
/// hashes, the clear identity sealed, and so the messages to and fro, states, notes for staff and
/// reports, for they name people.
///
/// The functions are given by the program, which holds the key; tests give plain ones. They are
/// called from several threads.
package struct IdentityProtection: Sendable {
  /// The keyed hash of a text; at most 32 bytes, the same for ever.
  package var hash: @Sendable (String) -> [UInt8]
  package var seal: @Sendable ([UInt8]) -> [UInt8]
  /// nil if the bytes were not sealed with one of our keys.
  package var open: @Sendable ([UInt8]) -> [UInt8]?

  package init(
    hash: @escaping @Sendable (String) -> [UInt8],
    seal: @escaping @Sendable ([UInt8]) -> [UInt8],
    open: @escaping @Sendable ([UInt8]) -> [UInt8]?
  ) {
    self.hash = hash
    self.seal = seal
    self.open = open
  }

  /// Nothing is hidden; for tests and the simulator.
  package static let none = IdentityProtection(
    hash: { Array($0.utf8) }, seal: { $0 }, open: { $0 })

  /// What a contact is found by.
  package func alias(_ identifier: ContactIdentifier) -> [UInt8] { hash(identifier.canonical) }

  /// What a message is found by for ever, whoever it is said to be from.
  ///
  /// The first half of `high` is of the beginning of the channel's name, in which WhatsApp writes
  /// the person's number ("wamid.HBgN…", 18 bytes in base64), so that in a file that is ordered by
  /// this a person's messages lie together; a keyed hash, so that nobody can find the number. The
  /// rest, 96 bits, is `MessageID.digest`.
  package func key(_ message: MessageID) -> MessageDigest {
    let digest = message.digest
    let place = hash("m" + message.rawValue.prefix(Self.personBytes))
      .prefix(4).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    return MessageDigest(high: place << 32 | digest.high & 0xFFFF_FFFF, low: digest.low)
  }

  /// Where a name with a number of 13 digits begins to differ from others of the same person.
  private static let personBytes = 30

  /// What reports of the same content are found by (`Report.contentKey`).
  ///
  /// The letter keeps it apart from identifiers.
  package func content(_ key: String) -> [UInt8] { hash("c" + key) }

  /// By what a database knows the key that it was sealed with; tells nothing about the key.
  ///
  /// The letter keeps it apart from identifiers and contents.
  package var keyMark: Int64 {
    hash("kunci").prefix(8).reduce(0) { $0 << 8 | Int64($1) }
  }
}
