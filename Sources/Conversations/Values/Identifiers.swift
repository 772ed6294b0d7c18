package import Dialogue

/// The channel's name of one message (`wamid.…`).
package struct MessageID: Hashable, Sendable {
  package var rawValue: String
  package init(_ rawValue: String) { self.rawValue = rawValue }

  /// What duplicates are found by: 64-bit halves of the 128-bit FNV-1a hash of the name.
  ///
  /// Source of the constants: http://www.isthe.com/chongo/tech/comp/fnv/ (FNV-1a, 128 bit).
  package var digest: MessageDigest {
    var hash: UInt128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d
    for byte in rawValue.utf8 {
      hash = (hash ^ UInt128(byte)) &* 0x0000_0000_0100_0000_0000_0000_0000_013b
    }
    return MessageDigest(
      high: UInt64(truncatingIfNeeded: hash >> 64), low: UInt64(truncatingIfNeeded: hash))
  }
}

/// A message's name in 16 bytes.
package struct MessageDigest: Hashable, Sendable {
  package var high: UInt64
  package var low: UInt64

  package init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }
}

/// One of our own numbers, as the channel names it (`phone_number_id`).
package struct PhoneNumberID: Hashable, Sendable {
  package var rawValue: String
  package init(_ rawValue: String) { self.rawValue = rawValue }
}

/// A place in the order of acceptance; counted from 1, never used again.
package struct InboxID: Hashable, Comparable, Sendable {
  package var rawValue: Int64
  package init(_ rawValue: Int64) { self.rawValue = rawValue }
  package static func < (left: InboxID, right: InboxID) -> Bool { left.rawValue < right.rawValue }
}

/// A place in the order of sending; counted from 1, never used again.
package struct OutboxID: Hashable, Comparable, Sendable {
  package var rawValue: Int64
  package init(_ rawValue: Int64) { self.rawValue = rawValue }
  package static func < (left: OutboxID, right: OutboxID) -> Bool { left.rawValue < right.rawValue }
}

/// One file to be fetched.
package struct MediaJobID: Hashable, Comparable, Sendable {
  package var rawValue: Int64
  package init(_ rawValue: Int64) { self.rawValue = rawValue }
  package static func < (left: MediaJobID, right: MediaJobID) -> Bool {
    left.rawValue < right.rawValue
  }
}

/// Now, by both clocks.
///
/// The wall's time is what people see and what the 24-hour window is counted by; it may step. Waits
/// and leases are counted by the steady clock, which starts anywhere, never steps, and means
/// nothing after a restart.
package struct Moment: Hashable, Sendable {
  package var wall: Timestamp
  package var steady: Duration

  package init(wall: Timestamp, steady: Duration) {
    self.wall = wall
    self.steady = steady
  }

  /// Both clocks moved on by the same span.
  package static func + (moment: Moment, span: Duration) -> Moment {
    Moment(wall: moment.wall + span, steady: moment.steady + span)
  }
}
