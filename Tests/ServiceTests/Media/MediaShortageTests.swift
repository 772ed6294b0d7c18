import Conversations
import Service
import Testing

/// Who waits for room on the disk.
@Suite struct MediaShortageTests {
  private func file(_ number: Int64) -> MediaJobID { MediaJobID(number) }

  @Test func `files that took each other's room need room together`() {
    var shortage = MediaShortage()
    #expect(shortage.bytes(at: .zero) == nil)
    shortage.stopped(file(1), bytes: 5, at: .zero)
    shortage.stopped(file(2), bytes: 7, at: .seconds(1))
    #expect(shortage.bytes(at: .seconds(2)) == 12)
    // Stopped again, it is still one file.
    shortage.stopped(file(1), bytes: 6, at: .seconds(3))
    #expect(shortage.bytes(at: .seconds(3)) == 13)
    shortage.ended(file(2))
    shortage.ended(file(3))
    #expect(shortage.bytes(at: .seconds(3)) == 6)
    shortage.ended(file(1))
    #expect(shortage.bytes(at: .seconds(3)) == nil)
  }

  @Test func `a file that was not tried again is forgotten`() {
    var shortage = MediaShortage()
    shortage.stopped(file(1), bytes: 5, at: .zero)
    shortage.stopped(file(2), bytes: 0, at: .seconds(60))
    #expect(shortage.bytes(at: .seconds(119)) == 5)
    // Nothing had come of it, and yet there was no room.
    #expect(shortage.bytes(at: .seconds(120)) == 0)
    #expect(shortage.bytes(at: .seconds(180)) == nil)
  }

  @Test func `no sum is too great`() {
    var shortage = MediaShortage()
    for number in 0..<3 { shortage.stopped(file(Int64(number)), bytes: .max, at: .zero) }
    #expect(shortage.bytes(at: .zero) == .max)
  }
}
