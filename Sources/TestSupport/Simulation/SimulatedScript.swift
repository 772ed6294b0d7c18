import Dialogue

extension SimulatedPeople {
  /// Numbers each answer of a contact and says with it what they told it last; saves a report;
  /// asks a question with a reminder.
  static let script = Result {
    try InlineBot.script(
      #"""
      wicara: 1
      bot: hitung
      mulai: mulai
      variabel:
        pengguna: {n: bilangan opsional, kata: teks opsional}
      sesi:
        ingatkan: {setelah: 10 menit, kirim: "ingat {kata|mentah|bawaan:\"-\"}"}
      aksi:
        simpan_laporan: {masuk: {tautan: teks}, keluar: {tiket: teks}, galat: [sibuk]}
      alur:
        mulai:
          langkah:
            - panggil: tambah
            - "n={n|mentah} {kata|mentah|bawaan:\"-\"} halo"
        lapor:
          pemicu: [lapor]
          langkah:
            - panggil: tambah
            - aksi: simpan_laporan
              dengan: {tautan: '"https://a.id/1"'}
              hasil: {tiket: tiket}
              galat:
                sibuk:
                  - "n={n|mentah} {kata|mentah|bawaan:\"-\"} sibuk"
                  - selesai
            - "n={n|mentah} {kata|mentah|bawaan:\"-\"} tiket {tiket|mentah}"
        tanya:
          pemicu: [tanya]
          langkah:
            - panggil: tambah
            - tanya: "n={n|mentah} {kata|mentah|bawaan:\"-\"} apa?"
              jenis: teks
              simpan: kata
            - panggil: tambah
            - "n={n|mentah} {kata|mentah|bawaan:\"-\"} jawab"
        tambah:
          langkah:
            - jika: kosong(n)
              maka:
                - atur: {n: 0}
            - atur: {n: n + 1}
      """#)
  }
}
