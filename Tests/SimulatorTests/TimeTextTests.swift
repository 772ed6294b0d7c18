import Dialogue
import Simulator
import Testing

struct TimeTextTests {
  @Test(
    arguments: [
      ("30 menit", 1_800), ("1 jam 30 menit", 5_400), ("2 hari", 172_800), ("1 minggu", 604_800),
      ("45 detik", 45),
    ] as [(String, Int64)])
  func `a span is read in words`(text: String, seconds: Int64) throws {
    let span = try #require(DurationText.read(text))
    #expect(span == .seconds(seconds))
    #expect(DurationText.read(DurationText.write(span)) == span)
  }

  @Test(arguments: ["", "menit", "30", "30 abad", "-1 jam", "0 jam", "400 hari", "1 jam 2"])
  func `what is no span is refused`(text: String) { #expect(DurationText.read(text) == nil) }

  @Test(
    arguments: [
      ("2020-12-08 10:00", 1_607_396_400), ("2020-12-08T10:00:30", 1_607_396_430),
      ("2020-12-08", 1_607_360_400), ("2020-12-08T03:00:00Z", 1_607_396_400),
      ("2020-12-08T10:00+07:00", 1_607_396_400), ("2020-12-08T12:00:00.250+0900", 1_607_396_400),
      ("2020-12-07T22:00:00-05:00", 1_607_396_400),
    ] as [(String, Int64)])
  func `a moment is read on the bot's clock or with its own zone`(text: String, seconds: Int64) {
    #expect(MomentText.read(text, in: .wib) == Timestamp(milliseconds: seconds * 1_000))
  }

  @Test(arguments: [
    "", "besok", "2020-13-01", "2020-12-08 25:00", "2020-12-08 10.00", "2020-12-08T", "10:00",
    "2020-12-08 10:00:00.x",
  ])
  func `what is no moment is refused`(text: String) {
    #expect(MomentText.read(text, in: .wib) == nil)
  }

  @Test(arguments: [TimeZoneOffset.wib, .wita, .wit])
  func `a written moment is read back`(zone: TimeZoneOffset) {
    for seconds: Int64 in [0, 1, 59, 86_399, 1_607_396_400, 1_607_396_401] {
      let moment = Timestamp(milliseconds: seconds * 1_000)
      #expect(MomentText.read(MomentText.write(moment, in: zone), in: zone) == moment)
    }
  }
}
