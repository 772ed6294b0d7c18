import Diagnostics
import DialogueCompiler
import Testing

@Suite struct EmptyMenuCheckTests {
  @Test func `a menu whose options can all be hidden is an error at the menu`() throws {
    _ = try single(
      .d512,
      in: """
        alur:
          awal:
            - 1️⃣pilih2️⃣: Mau apa?
              opsi:
                - {label: Petugas, jika: jam_kerja(), ke: awal}
        """)
  }
}
