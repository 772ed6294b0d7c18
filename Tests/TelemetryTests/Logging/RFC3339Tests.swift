import Telemetry
import Testing

@Suite struct RFC3339Tests {
  /// Milliseconds and the form that `date -u -d @…` gives.
  private static let examples: [(Int64, String)] = [
    (0, "1970-01-01T00:00:00.000Z"),
    (-1, "1969-12-31T23:59:59.999Z"),
    (1_709_164_800_000, "2024-02-29T00:00:00.000Z"),
    (1_795_666_587_123, "2026-11-26T04:16:27.123Z"),
    (4_107_542_399_999, "2100-02-28T23:59:59.999Z"),
    (4_107_542_400_000, "2100-03-01T00:00:00.000Z"),
    (951_782_400_000, "2000-02-29T00:00:00.000Z"),
    (253_402_300_799_999, "9999-12-31T23:59:59.999Z"),
    (.max, "9999-12-31T23:59:59.999Z"),
    (.min, "0000-01-01T00:00:00.000Z"),
  ]

  @Test(arguments: examples) func `a moment is written in UTC`(_ time: Int64, _ text: String) {
    #expect(rfc3339(milliseconds: time) == text)
  }
}
