import Diagnostics
import DialogueCompiler
import Testing

@Suite struct DuplicateTriggerCheckTests {
  @Test func `a phrase that opens two flows is an error at the second`() throws {
    _ = try single(
      .d503,
      in: """
        alur:
          awal:
            - Halo.
          a:
            pemicu: [mau daftar]
            langkah:
              - A.
          b:
            pemicu: [1️⃣mau daftar!2️⃣]
            langkah:
              - B.
        """)
  }

  @Test func `a kind that opens two flows is an error at the second`() throws {
    _ = try single(
      .d503,
      in: """
        alur:
          awal:
            - Halo.
          a:
            pemicu: [{jenis: gambar}]
            langkah:
              - A.
          b:
            pemicu: [{jenis: 1️⃣gambar2️⃣}]
            langkah:
              - B.
        """)
  }

  @Test func `a phrase twice in one flow, or for another role, is no clash`() {
    let found = codes(
      """
      alur:
        awal:
          - Halo.
        a:
          pemicu: [mau daftar, Mau daftar]
          langkah:
            - A.
        b:
          untuk: petugas
          pemicu: [mau daftar]
          langkah:
            - B.
      """)
    #expect(found == [])
  }
}
