import Diagnostics
import DialogueCompiler
import Testing

@Suite struct ReminderCheckTests {
  @Test func `a reminder after the end is a warning at the reminder`() throws {
    _ = try single(
      .d702,
      in: """
        sesi:
          ingatkan: {setelah: 1️⃣2 jam2️⃣, kirim: Masih di sana?}
          habis: 1 jam
        alur:
          awal:
            - Halo
        """)
  }
}
