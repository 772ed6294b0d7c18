/// The chat of the reference bot in its small size, as it was agreed on for all engines.
///
/// `[kind] > turn`, then the reply; kinds: g greeting or menu, f form, q known phrase,
/// n information node, x anything else.
enum ReferenceTranscript {
  static let small =
    """
    [g] > Halo!
    Halo! Saya bot pengawas konten. Silakan pilih menu.
    Menu:
    1. Lapor konten
    2. Cek laporan
    3. Informasi
    4. Tanya jawab
    5. Tentang bot
    Balas dengan nomor, judul, atau kata kunci.

    [g] > 2
    Laporan Anda: 0 terkirim.

    [q] > Apa syarat pemilih?
    Jawaban 24: keterangan tentang syarat pemilih ada di buku panduan halaman 24.

    [x] > berapa lama proses ini
    Maaf, saya belum mengerti. Ketik menu untuk melihat pilihan.

    [g] > menu
    Menu:
    1. Lapor konten
    2. Cek laporan
    3. Informasi
    4. Tanya jawab
    5. Tentang bot
    Balas dengan nomor, judul, atau kata kunci.

    [f] > saya mau lapor
    Pilih kategori:
    1. Hoaks
    2. Ujaran kebencian
    3. Politik uang
    4. Kampanye hitam
    5. Lainnya

    [f] > hoax
    Kategori tidak dikenal.
    Pilih kategori:
    1. Hoaks
    2. Ujaran kebencian
    3. Politik uang
    4. Kampanye hitam
    5. Lainnya

    [f] > 1
    Kirim tautan konten.

    [q] > syarat kampanye itu apa
    Jawaban 41: keterangan tentang syarat kampanye ada di buku panduan halaman 41.
    Kirim tautan konten.

    [f] > www contoh
    Tautan tidak sah.
    Kirim tautan konten.

    [f] > https://contoh.id/berita/123
    Di daerah mana? Contoh: Kota Depok.

    [f] > Bandung
    Daerah tidak dikenal.
    Di daerah mana? Contoh: Kota Depok.

    [q] > jadwal debat kapan ya
    Jawaban 10: keterangan tentang jadwal debat ada di buku panduan halaman 10.
    Di daerah mana? Contoh: Kota Depok.

    [f] > kota depok
    Ceritakan singkat isi konten, minimal 10 huruf.

    [f] > pendek
    Keterangan terlalu pendek.
    Ceritakan singkat isi konten, minimal 10 huruf.

    [f] > akun ini menyebar kabar bohong soal tps
    Apakah Anda setuju data ini diteruskan? (ya/tidak)

    [f] > mungkin
    Jawab ya atau tidak.
    Apakah Anda setuju data ini diteruskan? (ya/tidak)

    [f] > ya
    Terima kasih. Laporan diterima.
    Kategori: Hoaks
    Tautan: https://contoh.id/berita/123
    Daerah: Kota Depok
    Keterangan: akun ini menyebar kabar bohong soal tps
    Laporan ke-1.

    [g] > 2
    Laporan Anda: 1 terkirim.

    [n] > Informasi
    Halaman 0. Penjelasan bagian 0 tentang pilkada dan pengawasan konten.
    1. Bagian 1
    2. Bagian 2
    3. Bagian 3
    4. Bagian 4
    5. Bagian 5
    0. Kembali

    [n] > 1
    Halaman 1. Penjelasan bagian 1 tentang pilkada dan pengawasan konten.
    1. Bagian 6
    2. Bagian 7
    3. Bagian 8
    4. Bagian 9
    5. Bagian 10
    0. Kembali

    [n] > Bagian 8
    Halaman 8. Penjelasan bagian 8 tentang pilkada dan pengawasan konten.
    0. Kembali

    [n] > 9
    Pilihan tidak ada.
    Halaman 8. Penjelasan bagian 8 tentang pilkada dan pengawasan konten.
    0. Kembali

    [q] > lokasi tps di mana
    Jawaban 28: keterangan tentang lokasi tps ada di buku panduan halaman 28.
    Halaman 8. Penjelasan bagian 8 tentang pilkada dan pengawasan konten.
    0. Kembali

    [n] > 0
    Halaman 1. Penjelasan bagian 1 tentang pilkada dan pengawasan konten.
    1. Bagian 6
    2. Bagian 7
    3. Bagian 8
    4. Bagian 9
    5. Bagian 10
    0. Kembali

    [g] > menu
    Menu:
    1. Lapor konten
    2. Cek laporan
    3. Informasi
    4. Tanya jawab
    5. Tentang bot
    Balas dengan nomor, judul, atau kata kunci.

    [g] > Tentang bot
    Bot contoh untuk pengukuran kinerja.

    [f] > 1
    Pilih kategori:
    1. Hoaks
    2. Ujaran kebencian
    3. Politik uang
    4. Kampanye hitam
    5. Lainnya

    [f] > batal
    Dibatalkan. Ketik menu untuk kembali.

    [q] > biaya kampanye
    Jawaban 46: keterangan tentang biaya kampanye ada di buku panduan halaman 46.
    """
}
