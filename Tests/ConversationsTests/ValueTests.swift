import Conversations
import Dialogue
import Testing

@Suite struct ValueTests {
  @Test func `a message's digest is the published 128-bit FNV-1a hash`() {
    // Vectors of the reference: the empty text gives the offset basis, "a" the second one.
    #expect(
      MessageID("").digest
        == MessageDigest(high: 0x6c62_272e_07bb_0142, low: 0x62b8_2175_6295_c58d))
    #expect(
      MessageID("a").digest
        == MessageDigest(high: 0xd228_cb69_6f1a_8caf, low: 0x7891_2b70_4e4a_8964))
  }

  @Test(arguments: [(UInt64.max, Int64.max), (0, 1), (0x1234, 99)])
  func `a callback key comes back from its text`(_ store: UInt64, _ row: Int64) {
    for run in [0, 7, UInt64.max] {
      let key = CallbackKey(store: store, run: run, outbox: OutboxID(row))
      #expect(CallbackKey(key.text) == key)
      #expect(key.text.utf8.count <= 512)
    }
  }

  @Test(arguments: [
    "", "w1", "w1.a", "w2.a.b", "w3.a.b.c", "w1.a.b.c", "w1..1", "w1.a.0", "w1.a.-1",
  ])
  func `a foreign callback text is none of ours`(_ text: String) {
    #expect(CallbackKey(text) == nil)
  }

  @Test func `a delivery only moves upwards, and fails only if it was not delivered`() {
    #expect(DeliveryStatus.read.joined(with: .sent) == .read)
    #expect(DeliveryStatus.sent.joined(with: .delivered) == .delivered)
    #expect(DeliveryStatus.sent.joined(with: .failed) == .failed)
    #expect(DeliveryStatus.delivered.joined(with: .failed) == .delivered)
    #expect(DeliveryStatus.failed.joined(with: .sent) == .failed)
    #expect(DeliveryStatus.failed.joined(with: .read) == .read)
  }

  @Test func `where statuses end does not depend on their order`() {
    func ends(_ reports: [DeliveryStatus]) -> DeliveryStatus {
      reports.reduce(.accepted) { $0.joined(with: $1) }
    }
    let all = DeliveryStatus.allCases
    for first in all {
      for second in all {
        for third in all {
          let end = ends([first, second, third])
          #expect(ends([third, second, first]) == end)
          #expect(ends([second, first, third, first]) == end)
        }
      }
    }
  }

  @Test func `an event comes back from its bytes, also from those of version 1`() throws {
    var item = InboxItem(
      id: MessageID("w"), number: PhoneNumberID("1"), contact: ContactIdentity(phone: "2"),
      sentAt: Timestamp(milliseconds: 3), message: .text("halo"))
    let old: [UInt8] = [
      1, 0, 1, 119, 1, 49, 1, 1, 50, 0, 0, 0, 1, 6, 0, 4, 104, 97, 108, 111, 0, 0, 0, 0, 0,
    ]
    #expect(try QueuedEvent(decoding: old) == .message(item))
    item.problem = .tooLarge
    let event = QueuedEvent.message(item)
    #expect(try QueuedEvent(decoding: event.encoded) == event)
    #expect(throws: StoreError.self) {
      try QueuedEvent(decoding: Array(event.encoded.dropLast()) + [9])
    }
    #expect(throws: StoreError.self) { try QueuedEvent(decoding: [3] + old.dropFirst()) }
  }

  @Test func `a phone with and without its plus is the same contact`() {
    #expect(
      ContactIdentifier.phone("+628123").canonical == ContactIdentifier.phone("628123").canonical)
    #expect(ContactIdentifier.phone("1").canonical != ContactIdentifier.user("1").canonical)
  }
}
