import Dialogue

extension ContactIdentity {
  private static let codingVersion: UInt8 = 1

  package var encoded: [UInt8] {
    var out = ByteWriter()
    out.write(Self.codingVersion)
    out.write(self)
    return out.bytes
  }

  /// - Throws: `StoreError.damaged` if the bytes are none of ours.
  package init(decoding bytes: [UInt8]) throws(StoreError) {
    self = try decoded(bytes, as: "identity", versions: 1...Self.codingVersion) {
      input, _ throws(StateDecodingError) in try input.contactIdentity()
    }
  }

  /// The same contact, with what a newer webhook says in the places where it says something.
  package func joined(with newer: ContactIdentity) -> ContactIdentity {
    var joined = self
    if let phone = newer.phone, !phone.isEmpty { joined.phone = phone }
    if let user = newer.user, !user.isEmpty { joined.user = user }
    if let parentUser = newer.parentUser, !parentUser.isEmpty { joined.parentUser = parentUser }
    if let name = newer.profileName, !name.isEmpty { joined.profileName = name }
    return joined
  }
}

extension Attachment {
  private static let codingVersion: UInt8 = 1

  package var encoded: [UInt8] {
    var out = ByteWriter()
    out.write(Self.codingVersion)
    out.write(self)
    return out.bytes
  }

  /// - Throws: `StoreError.damaged` if the bytes are none of ours.
  package init(decoding bytes: [UInt8]) throws(StoreError) {
    self = try decoded(bytes, as: "attachment", versions: 1...Self.codingVersion) {
      input, _ throws(StateDecodingError) in try input.attachment()
    }
  }
}

extension ByteWriter {
  mutating func write(_ contact: ContactIdentity) {
    write(optional: contact.phone)
    write(optional: contact.user)
    write(optional: contact.parentUser)
    write(optional: contact.profileName)
  }
}

extension ByteReader {
  mutating func contactIdentity() throws(StateDecodingError) -> ContactIdentity {
    ContactIdentity(
      phone: try optionalText(), user: try optionalText(), parentUser: try optionalText(),
      profileName: try optionalText())
  }
}
