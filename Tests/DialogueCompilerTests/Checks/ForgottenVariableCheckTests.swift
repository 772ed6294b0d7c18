import Diagnostics
import DialogueCompiler
import Testing

@Suite struct ForgottenVariableCheckTests {
  private func script(_ ending: String, _ reading: String) -> String {
    """
    variabel:
      sesi: {nota: teks opsional}
    alur:
      awal:
        - tanya: Nomor nota?
          simpan: nota
        - Nota {nota} kami catat.
    \(ending)
      cek:
        pemicu: [cek cucian]
        langkah:
          \(reading)
    """
  }

  @Test func `what selesai has forgotten is told where it is read (D412)`() throws {
    _ = try single(
      .d412, in: script("    - selesai", "- Nota Anda 1️⃣{nota|bawaan:\"kosong\"}2️⃣."))
  }

  @Test func `a condition about it is never true`() throws {
    let diagnostic = try single(
      .d412,
      in: script(
        "    - selesai",
        "- 1️⃣jika2️⃣: ada(nota)\n        maka:\n          - Ada.\n        lain:\n"
          + "          - Tidak."))
    #expect(diagnostic.allText.contains("pengguna"))
  }

  @Test func `a gap in a text is the error, with this reason`() throws {
    let reading = "- Nota Anda 1️⃣{nota}2️⃣."
    let diagnostic = try single(.d402, in: script("    - selesai", reading))
    #expect(diagnostic.message.contains("dihapus saat selesai"))
  }

  @Test func `a question after it keeps it alive`() {
    let ending = "    - tanya: Ada lagi?\n      simpan: pesan_lain\n    - Baik, {pesan_lain}."
    #expect(codes(script(ending, "- Nota Anda {nota|bawaan:\"kosong\"}.")) == [])
  }

  @Test func `a called flow gives it back to its caller`() {
    #expect(
      codes(
        """
        variabel:
          sesi: {nota: teks opsional}
        alur:
          awal:
            - panggil: tanya_nota
            - Nota {nota|bawaan:"kosong"}.
            - selesai
          tanya_nota:
            - tanya: Nomor nota?
              simpan: nota
              boleh_lewati: ya
        """) == [])
  }
}
