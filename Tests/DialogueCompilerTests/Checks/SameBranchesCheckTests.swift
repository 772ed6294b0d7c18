import Diagnostics
import DialogueCompiler
import Testing

@Suite struct SameBranchesCheckTests {
  @Test func `two equal branches are a warning at the condition`() throws {
    _ = try single(
      .d309,
      in: """
        alur:
          awal:
            - 1️⃣jika2️⃣: jam_kerja()
              maka:
                - Halo.
                - selesai
              lain:
                - Halo.
                - selesai
        """)
  }

  @Test func `branches that differ at the end, or ask, are no problem`() {
    let found = codes(
      """
      alur:
        awal:
          - jika: jam_kerja()
            maka:
              - Halo.
            lain:
              - Halo.
              - Kami tutup.
          - jika: jam_kerja()
            maka:
              - Halo.
      """)
    #expect(found == [])
  }
}
