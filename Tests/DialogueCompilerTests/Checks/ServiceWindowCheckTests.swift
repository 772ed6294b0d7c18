import Diagnostics
import DialogueCompiler
import Testing

@Suite struct ServiceWindowCheckTests {
  @Test func `a reminder after a day without a template is an error at its time (D703)`() throws {
    _ = try single(
      .d703,
      in: """
        sesi:
          ingatkan: {setelah: 1️⃣24 jam2️⃣, kirim: Masih di sana?}
        alur:
          awal:
            - tanya: Apa kabar?
            - Baik.
        """)
  }

  @Test func `a farewell after a day is an error at its time`() throws {
    _ = try single(
      .d703,
      in: """
        sesi:
          habis: 1️⃣2 hari2️⃣
          saat_habis: {lakukan: buang, kirim: Sampai jumpa.}
        alur:
          awal:
            - tanya: Apa kabar?
            - Baik.
        """)
  }

  @Test func `a template, an earlier reminder, and a silent end are no problem`() {
    let found = codes(
      """
      sesi:
        ingatkan: {setelah: 2 hari, kirim: {teks: Masih di sana?, templat: pengingat}}
        habis: 3 hari
      alur:
        awal:
          - tanya: Apa kabar?
            ingatkan: {setelah: 23 jam, kirim: Masih di sana?}
          - Baik.
      """)
    #expect(found == [])
  }
}
