import Diagnostics
import DialogueCompiler
import Testing

@Suite struct SwallowedTriggerCheckTests {
  @Test func `a trigger that is a command elsewhere is a warning at the trigger`() throws {
    let diagnostic = try single(
      .d504,
      in: """
        perintah:
          jadwal: {kata: [jadwal], ke: a}
        alur:
          awal:
            - Halo.
          a:
            - A.
          b:
            pemicu: [1️⃣jadwal2️⃣]
            langkah:
              - B.
        """)
    #expect(diagnostic.allText.contains("perintah \"jadwal\""))
  }

  @Test func `a trigger that a command's open form takes is a warning`() throws {
    _ = try single(
      .d504,
      in: """
        variabel:
          sesi: {nomor: teks opsional}
        perintah:
          cari: {bentuk: ["cari {nomor: teks}"], ke: awal}
        alur:
          awal:
            - Halo {nomor|bawaan:"Kak"}.
          b:
            pemicu: [1️⃣cari buku2️⃣]
            langkah:
              - B.
        """)
  }

  @Test func `a kind behind a wider one is a warning at the kind`() throws {
    _ = try single(
      .d504,
      in: """
        alur:
          awal:
            - Halo.
          a:
            pemicu: [{jenis: media}]
            langkah:
              - A.
          b:
            pemicu: [{jenis: 1️⃣gambar2️⃣}]
            langkah:
              - B.
        """)
  }

  @Test func `a trigger that is a command to its own flow is no problem`() {
    let found = codes(
      """
      perintah:
        status: {kata: [cek status], ke: b}
      alur:
        awal:
          - Halo.
        b:
          pemicu: [cek status]
          langkah:
            - B.
      """)
    #expect(found == [])
  }
}
