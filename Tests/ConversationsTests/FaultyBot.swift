import Dialogue
import TestSupport

/// A bot that fails on "rusak": its action asks for itself again without end.
enum FaultyBot {
  static let script = Result {
    try InlineBot.script(
      """
      wicara: 1
      bot: rusak
      mulai: mulai
      aksi:
        di_luar: {masuk: {}, keluar: {}, galat: [sibuk]}
      alur:
        mulai:
          langkah:
            - tanya: Berapa umur Anda?
              simpan: umur
              jenis: bilangan
            - Terima kasih.
        rusak:
          pemicu: [rusak]
          langkah:
            - bagian: lagi
            - aksi: di_luar
              galat:
                sibuk:
                  - ke: lagi
            - selesai
        manusia:
          pemicu: [orang]
          langkah:
            - serahkan: umum
      """)
  }
}
