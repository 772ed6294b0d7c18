/// An IPv4 or IPv6 address.
package struct NetworkAddress: Hashable, Sendable {
  /// 4 or 16 bytes, the first one first.
  package let bytes: [UInt8]

  /// Nil unless there are 4 or 16 bytes.
  package init?(bytes: [UInt8]) {
    guard bytes.count == 4 || bytes.count == 16 else { return nil }
    self.bytes = bytes
  }

  /// Whether it is this machine (127.0.0.0/8, ::1).
  package var isLoopback: Bool {
    if let embedded { return embedded.isLoopback }
    return bytes.count == 4 ? bytes[0] == 127 : bytes == Array(repeating: 0, count: 15) + [1]
  }

  /// Whether it may be anywhere on the public internet.
  ///
  /// Everything that IANA's registries of special-purpose addresses (IPv4: RFC 6890 and later,
  /// IPv6: RFC 8190 and later; read 2026-11) do not call globally reachable is left out; of IPv6
  /// only the global unicast range 2000::/3 is taken.
  package var isPublic: Bool {
    if bytes.count == 4 { return !Self.specialIPv4.contains { matches($0.0, bits: $0.1) } }
    return matches([0x20], bits: 3) && !Self.specialIPv6.contains { matches($0.0, bits: $0.1) }
  }

  /// The IPv4 address in `::ffff:a.b.c.d`.
  private var embedded: NetworkAddress? {
    guard bytes.count == 16, bytes[..<10].allSatisfy({ $0 == 0 }), bytes[10] == 255,
      bytes[11] == 255
    else { return nil }
    return NetworkAddress(bytes: Array(bytes[12...]))
  }

  private static let specialIPv4: [([UInt8], Int)] = [
    ([0], 8), ([10], 8), ([100, 64], 10), ([127], 8), ([169, 254], 16), ([172, 16], 12),
    ([192, 0, 0], 24), ([192, 0, 2], 24), ([192, 88, 99], 24), ([192, 168], 16), ([198, 18], 15),
    ([198, 51, 100], 24), ([203, 0, 113], 24), ([224], 4), ([240], 4),
  ]

  private static let specialIPv6: [([UInt8], Int)] = [
    // Protocol assignments with Teredo, documentation, 6to4, documentation.
    ([0x20, 0x01, 0x00], 23), ([0x20, 0x01, 0x0d, 0xb8], 32), ([0x20, 0x02], 16),
    ([0x3f, 0xff, 0x00], 20),
  ]

  /// Whether the first `bits` are those of `prefix`.
  private func matches(_ prefix: [UInt8], bits: Int) -> Bool {
    for bit in 0..<bits {
      let mask: UInt8 = 0x80 >> UInt8(bit % 8)
      guard bytes[bit / 8] & mask == prefix[bit / 8] & mask else { return false }
    }
    return true
  }
}
