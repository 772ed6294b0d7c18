import Diagnostics
import DialogueCompiler
import Testing

@Suite struct FormattingCheckTests {
  @Test func `a star without its pair is a warning at the star`() throws {
    _ = try single(
      .d608,
      in: """
        alur:
          awal:
            - |-
              Halo.
              Hari ini 1️⃣*2️⃣diskon untuk semua
        """)
  }
}
