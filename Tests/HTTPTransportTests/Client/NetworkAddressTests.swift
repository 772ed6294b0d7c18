import HTTPTransport
import Testing

@Suite struct NetworkAddressTests {
  /// The ends of each special range, and what lies just beside it.
  private static let addresses: [([UInt8], Bool)] = [
    ([0, 0, 0, 0], false), ([0, 255, 255, 255], false), ([1, 0, 0, 0], true),
    ([9, 255, 255, 255], true), ([10, 0, 0, 1], false), ([11, 0, 0, 0], true),
    ([100, 63, 255, 255], true), ([100, 64, 0, 0], false), ([100, 127, 255, 255], false),
    ([100, 128, 0, 0], true), ([127, 0, 0, 1], false), ([127, 255, 255, 255], false),
    ([128, 0, 0, 0], true), ([169, 254, 169, 254], false), ([169, 253, 0, 1], true),
    ([172, 15, 0, 1], true), ([172, 16, 0, 0], false), ([172, 31, 255, 255], false),
    ([172, 32, 0, 0], true), ([192, 0, 0, 8], false), ([192, 0, 2, 1], false),
    ([192, 0, 1, 1], true), ([192, 168, 0, 1], false), ([192, 169, 0, 1], true),
    ([198, 17, 0, 1], true), ([198, 18, 0, 1], false), ([198, 19, 255, 255], false),
    ([198, 51, 100, 1], false), ([203, 0, 113, 1], false), ([157, 240, 1, 1], true),
    ([223, 255, 255, 255], true), ([224, 0, 0, 1], false), ([255, 255, 255, 255], false),
    (Array(repeating: 0, count: 16), false), (Array(repeating: 0, count: 15) + [1], false),
    (v6([0xfe, 0x80], 1), false), (v6([0xfc, 0], 1), false), (v6([0xfd, 0], 1), false),
    (v6([0xff, 2], 1), false), (v6([0x2a, 3, 0x28, 0x80], 1), true),
    (v6([0x20, 1, 0x0d, 0xb8], 1), false), (v6([0x20, 1, 0, 0], 1), false),
    (v6([0x20, 1, 2, 0], 1), true), (v6([0x20, 2, 127, 0, 0, 1], 1), false),
    (v6([0x3f, 0xff, 0x0f], 1), false), (v6([0x3f, 0xff, 0x10], 1), true),
    (v6([0, 0x64, 0xff, 0x9b], 1), false),
    // Within IPv6: ::ffff:8.8.8.8 and ::ffff:127.0.0.1. Neither is a way to the public internet.
    (Array(repeating: 0, count: 10) + [255, 255, 8, 8, 8, 8], false),
    (Array(repeating: 0, count: 10) + [255, 255, 127, 0, 0, 1], false),
  ]

  private static func v6(_ start: [UInt8], _ last: UInt8) -> [UInt8] {
    start + Array(repeating: 0, count: 15 - start.count) + [last]
  }

  @Test(arguments: addresses) func `only addresses of the public internet are public`(
    _ bytes: [UInt8], _ expected: Bool
  ) throws {
    let address = try #require(NetworkAddress(bytes: bytes))
    #expect(address.isPublic == expected)
  }

  @Test func `this machine is known in every form`() throws {
    let here: [[UInt8]] = [
      [127, 0, 0, 1], [127, 1, 2, 3], Array(repeating: 0, count: 15) + [1],
      Array(repeating: 0, count: 10) + [255, 255, 127, 0, 0, 1],
    ]
    let elsewhere: [[UInt8]] = [
      [126, 0, 0, 1], [128, 0, 0, 1], Array(repeating: 0, count: 16),
    ]
    for bytes in here { #expect(try #require(NetworkAddress(bytes: bytes)).isLoopback) }
    for bytes in elsewhere {
      #expect(!(try #require(NetworkAddress(bytes: bytes)).isLoopback))
    }
  }

  @Test func `other lengths are no address`() {
    #expect(NetworkAddress(bytes: []) == nil)
    #expect(NetworkAddress(bytes: [1, 2, 3]) == nil)
  }
}
