// Written by tools/docgen from docs/penulis/galat; do not edit.

/// The pages of `docs/penulis/galat`, by code.
let explanationPages: [String: String] = [
  "D101": #"""
  # D101: Berkas bukan UTF-8 yang bersih

  Berkas naskah harus disimpan sebagai UTF-8, tanpa karakter kendali atau karakter tak kasatmata
  yang membalik arah tulisan. Kalau tidak, huruf yang sampai ke pengguna bisa rusak.

  ## Salah

  ```yaml
  wicara: 1
  bot: warung_kopi
  mulai: sambut

  alur:
    sambut:
      - Selamat datang di kaf\xE9 kami!
  ```

  ## Benar

  ```yaml
  wicara: 1
  bot: warung_kopi
  mulai: sambut

  alur:
    sambut:
      - Selamat datang di kafé kami!
  ```

  ## Keterangan

  Dalam contoh ini `\xE9` mewakili satu bita yang tidak sah; di layar Anda biasanya tampak sebagai
  kotak atau tanda tanya. Buka berkas itu di penyunting, pilih "Simpan sebagai", lalu pilih UTF-8.
  """#,
  "D102": #"""
  # D102: Susunan YAML tidak terbaca

  Tanda di tempat itu punya arti khusus dalam YAML, atau jorokan barisnya tidak cocok, sehingga
  isi berkas tidak dapat dibaca lebih lanjut. Paling sering obatnya tanda kutip pada seluruh
  kalimat.

  ## Salah

  ```yaml
  wicara: 1
  bot: warung_kopi
  mulai: sambut

  alur:
    sambut:
      - @warungkopi buka setiap hari.
  ```

  ## Benar

  ```yaml
  wicara: 1
  bot: warung_kopi
  mulai: sambut

  alur:
    sambut:
      - "@warungkopi buka setiap hari."
  ```

  ## Keterangan

  Beri tanda kutip pada kalimat yang diawali `@ % * & ! [ { > |` atau yang memuat titik dua
  diikuti spasi. Selama satu berkas tidak terbaca, tujuan dan nama dari berkas lain belum
  diperiksa.
  """#,
  "D103": #"""
  # D103: Tab pada indentasi

  Baris di naskah dijorokkan dengan spasi. Tombol Tab di beberapa penyunting menulis karakter tab,
  dan YAML tidak menerimanya.

  ## Salah

  ```yaml
  wicara: 1
  bot: warung_kopi
  mulai: sambut

  alur:
  \x09sambut:
      - Selamat datang!
  ```

  ## Benar

  ```yaml
  wicara: 1
  bot: warung_kopi
  mulai: sambut

  alur:
    sambut:
      - Selamat datang!
  ```

  ## Keterangan

  Dalam contoh ini `\x09` menandai tab, yang di layar tampak seperti spasi. Atur penyunting Anda
  agar tombol Tab menulis dua spasi.
  """#,
  "D104": #"""
  # D104: Kunci ganda

  Satu kunci hanya boleh ditulis sekali di tempat yang sama. Kalau dua kali, hanya yang terakhir
  yang berlaku, dan tulisan Anda yang pertama hilang tanpa terlihat.

  ## Salah

  ```yaml
  wicara: 1
  bot: perpustakaan
  mulai: daftar

  alur:
    daftar:
      - tanya: Berapa umur Anda?
        jenis: bilangan
        simpan: umur
        salah: Tulis dengan angka ya.
        salah: Contohnya 25.
      - Baik, {umur} tahun.
  ```

  ## Benar

  ```yaml
  wicara: 1
  bot: perpustakaan
  mulai: daftar

  alur:
    daftar:
      - tanya: Berapa umur Anda?
        jenis: bilangan
        simpan: umur
        salah:
          - Tulis dengan angka ya.
          - Contohnya 25.
      - Baik, {umur} tahun.
  ```
  """#,
  "D105": #"""
  # D105: Jangkar, alias, atau << dari YAML

  Tanda `&nama`, `*nama`, dan `<<` adalah cara YAML memakai ulang isi. Di naskah tanda itu tidak
  dipakai karena pembaca tidak melihat apa yang sebenarnya terkirim.

  ## Salah

  ```yaml
  wicara: 1
  bot: perpustakaan
  mulai: sambut

  alur:
    sambut:
      - &salam Selamat datang di perpustakaan.
      - *salam
  ```

  ## Benar

  ```yaml
  wicara: 1
  bot: perpustakaan
  mulai: sambut

  teks:
    salam: Selamat datang di perpustakaan.

  alur:
    sambut:
      - "{t.salam}"
      - "{t.salam}"
  ```

  ## Keterangan

  Untuk kalimat yang dipakai berulang, tulis sekali di `teks:` lalu sebut sebagai `{t.nama}`.
  Kalau tanda itu memang awal kalimat, beri tanda kutip pada seluruh kalimat.
  """#,
  "D106": #"""
  # D106: Kata kunci tak dikenal

  Kata di depan titik dua itu tidak dikenal di tempat itu, biasanya karena salah ketik atau
  terbawa dari alat lain. Selama belum dibetulkan, bot tidak dapat disusun.

  ## Salah

  ```yaml
  wicara: 1
  bot: perpustakaan
  mulai: daftar

  alur:
    daftar:
      - tanyakan: Siapa nama Anda?
        simpan: nama
      - Halo, {nama}.
  ```

  ## Benar

  ```yaml
  wicara: 1
  bot: perpustakaan
  mulai: daftar

  alur:
    daftar:
      - tanya: Siapa nama Anda?
        simpan: nama
      - Halo, {nama}.
  ```

  ## Keterangan

  Semua kata kunci dan tempatnya ada di [referensi](../referensi.md).
  """#,
  "D107": #"""
  # D107: Kunci wajib tidak ada

  Ada yang belum lengkap: bagian itu baru dapat dipakai bila kunci yang disebut juga ditulis.

  ## Salah

  ```yaml
  wicara: 1
  bot: perpustakaan
  mulai: menu

  alur:
    menu:
      - pilih: Apa yang Anda cari?
  ```

  ## Benar

  ```yaml
  wicara: 1
  bot: perpustakaan
  mulai: menu

  alur:
    menu:
      - pilih: Apa yang Anda cari?
        opsi:
          - Jam buka -> jam_buka
          - Alamat -> alamat
    jam_buka:
      - Kami buka pukul 08.00 sampai 16.00.
    alamat:
      - Jalan Kartini 5, Jember.
  ```
  """#,
  "D108": #"""
  # D108: Kalimat terbaca sebagai perintah

  Titik dua di tengah kalimat membuat kata di depannya dibaca sebagai kata kunci, sehingga kalimat
  itu tidak terkirim.

  ## Salah

  ```yaml
  wicara: 1
  bot: perpustakaan
  mulai: sambut

  alur:
    sambut:
      - Selamat datang di perpustakaan.
      - Catatan: hari Senin kami tutup.
  ```

  ## Benar

  ```yaml
  wicara: 1
  bot: perpustakaan
  mulai: sambut

  alur:
    sambut:
      - Selamat datang di perpustakaan.
      - "Catatan: hari Senin kami tutup."
  ```

  ## Keterangan

  Pesan panjang yang penuh tanda baca lebih mudah ditulis setelah `|-` di baris baru.
  """#,
  "D109": #"""
  # D109: Komentar menempel pada kalimat

  Dalam YAML semua yang ditulis setelah spasi dan tanda `#` adalah catatan untuk penulis. Bagian
  kalimat sesudahnya tidak sampai ke pengguna.

  ## Salah

  ```yaml
  wicara: 1
  bot: puskesmas
  mulai: sambut

  alur:
    sambut:
      - Silakan tekan #1234 dari telepon Anda.
  ```

  ## Benar

  ```yaml
  wicara: 1
  bot: puskesmas
  mulai: sambut

  alur:
    sambut:
      - "Silakan tekan #1234 dari telepon Anda."
  ```

  ## Keterangan

  Kalau memang catatan, tulis dua spasi sebelum `#` dan satu sesudahnya.
  """#,
  "D110": #"""
  # D110: Tag YAML pada teks

  Kata yang diawali tanda seru di awal teks dibaca YAML sebagai tag, lalu hilang dari kalimat.

  ## Salah

  ```yaml
  wicara: 1
  bot: puskesmas
  mulai: sambut

  alur:
    sambut:
      - !Penting bawa kartu berobat Anda.
  ```

  ## Benar

  ```yaml
  wicara: 1
  bot: puskesmas
  mulai: sambut

  alur:
    sambut:
      - "!Penting bawa kartu berobat Anda."
  ```
  """#,
  "D111": #"""
  # D111: Kalimat di dalam [ ]

  Di dalam kurung siku, koma memisahkan butir. Kalimat yang memuat koma terpotong menjadi beberapa
  pesan yang tidak utuh.

  ## Salah

  ```yaml
  wicara: 1
  bot: warung_kopi
  mulai: sambut

  alur:
    sambut:
      - acak: [Halo, mau pesan apa hari ini?, Selamat datang]
  ```

  ## Benar

  ```yaml
  wicara: 1
  bot: warung_kopi
  mulai: sambut

  alur:
    sambut:
      - acak:
          - Halo, mau pesan apa hari ini?
          - Selamat datang
  ```

  ## Keterangan

  Kurung siku cocok untuk kata-kata pendek, misalnya `kata: [menu, awal]`.
  """#,
  "D112": #"""
  # D112: Jenis nilai salah

  Di tempat itu diharapkan isi lain: misalnya daftar padahal ditulis teks, atau nama jenis jawaban
  yang tidak ada.

  ## Salah

  ```yaml
  wicara: 1
  bot: warung_kopi
  mulai: pesan

  alur:
    pesan:
      - tanya: Berapa cangkir kopi?
        jenis: angka
        simpan: banyak
      - Baik, {banyak} cangkir.
  ```

  ## Benar

  ```yaml
  wicara: 1
  bot: warung_kopi
  mulai: pesan

  alur:
    pesan:
      - tanya: Berapa cangkir kopi?
        jenis: bilangan
        simpan: banyak
      - Baik, {banyak} cangkir.
  ```

  ## Keterangan

  Jenis jawaban yang ada dan bentuk isi setiap kunci tercantum di [referensi](../referensi.md).
  """#,
  "D113": #"""
  # D113: Berkas tidak dipakai

  Berkas itu kosong atau hanya berisi catatan, jadi tidak ada yang dipakai darinya. Mungkin isinya
  belum tersimpan.

  ## Salah

  ```yaml
  # berkas: bot.yaml
  wicara: 1
  bot: warung_kopi
  mulai: sambut

  alur:
    sambut:
      - Selamat datang!
  # berkas: pesan.yaml
  # Alur pesanan menyusul.
  ```

  ## Benar

  ```yaml
  # berkas: bot.yaml
  wicara: 1
  bot: warung_kopi
  mulai: sambut

  alur:
    sambut:
      - Selamat datang!
      - ke: pesan
  # berkas: pesan.yaml
  alur:
    pesan:
      - Hari ini ada kopi tubruk dan kopi susu.
  ```
  """#,
  "D114": #"""
  # D114: Versi bahasa tidak didukung

  Naskah ini ditulis untuk versi bahasa yang lebih baru daripada alat Anda, sehingga alat ini
  tidak tahu pasti apa artinya. Perbarui alatnya, atau tulis versi yang dikenal.

  ## Salah

  ```yaml
  wicara: 2
  bot: warung_kopi
  mulai: sambut

  alur:
    sambut:
      - Selamat datang!
  ```

  ## Benar

  ```yaml
  wicara: 1
  bot: warung_kopi
  mulai: sambut

  alur:
    sambut:
      - Selamat datang!
  ```
  """#,
  "D201": #"""
  # D201: Alur ganda

  Dua alur memakai nama yang sama, sehingga `ke:` tidak tahu harus ke mana; yang kedua tidak akan
  pernah dijalankan. Semua berkas dalam satu folder berbagi nama.

  ## Salah

  ```yaml
  # berkas: bot.yaml
  wicara: 1
  bot: puskesmas
  mulai: jadwal

  alur:
    jadwal:
      - Poli umum buka setiap hari.
  # berkas: gigi.yaml
  alur:
    jadwal:
      - Poli gigi buka hari Selasa.
  ```

  ## Benar

  ```yaml
  # berkas: bot.yaml
  wicara: 1
  bot: puskesmas
  mulai: jadwal

  alur:
    jadwal:
      - Poli umum buka setiap hari.
      - ke: jadwal_gigi
  # berkas: gigi.yaml
  alur:
    jadwal_gigi:
      - Poli gigi buka hari Selasa.
  ```
  """#,
  "D202": #"""
  # D202: Bagian ganda dalam alur

  Dalam satu alur, satu nama bagian hanya boleh dipakai sekali. Kalau dua kali, `ke:` selalu
  menuju yang pertama.

  ## Salah

  ```yaml
  wicara: 1
  bot: warung_kopi
  mulai: pesan

  alur:
    pesan:
      - bagian: menu
      - pilih: Mau minum apa?
        opsi:
          - Kopi -> menu
          - Teh -> tutup
      - bagian: menu
      - Kopi segera dibuat.
      - bagian: tutup
      - Terima kasih!
  ```

  ## Benar

  ```yaml
  wicara: 1
  bot: warung_kopi
  mulai: pesan

  alur:
    pesan:
      - pilih: Mau minum apa?
        opsi:
          - Kopi -> kopi
          - Teh -> tutup
      - bagian: kopi
      - Kopi segera dibuat.
      - bagian: tutup
      - Terima kasih!
  ```
  """#,
  "D203": #"""
  # D203: Nama tidak sah

  Nama alur, bagian, dan variabel hanya boleh memuat huruf kecil, angka, dan garis bawah, diawali
  huruf. Dengan begitu nama selalu terbaca sama di mana pun dipakai.

  ## Salah

  ```yaml
  wicara: 1
  bot: warung_kopi
  mulai: sambut

  alur:
    sambut:
      - Selamat datang!
      - ke: Jam Buka
    Jam Buka:
      - Kami buka pukul 08.00.
  ```

  ## Benar

  ```yaml
  wicara: 1
  bot: warung_kopi
  mulai: sambut

  alur:
    sambut:
      - Selamat datang!
      - ke: jam_buka
    jam_buka:
      - Kami buka pukul 08.00.
  ```

  ## Keterangan

  Nama yang dibaca pengguna ditulis di `judul:`, dan di sana huruf besar serta spasi boleh
  dipakai.
  """#,
  "D204": #"""
  # D204: Nama bagian sama dengan nama alur

  Bagian dalam alur menutupi alur lain yang bernama sama: `ke:` dari alur ini menuju bagiannya,
  bukan alurnya. Itu jarang dimaksudkan.

  ## Salah

  ```yaml
  wicara: 1
  bot: warung_kopi
  mulai: pesan

  alur:
    pesan:
      - Kopi Anda segera dibuat.
      - ke: bayar
      - bagian: bayar
      - Silakan bayar di kasir.
    bayar:
      - Kami menerima tunai dan QRIS.
  ```

  ## Benar

  ```yaml
  wicara: 1
  bot: warung_kopi
  mulai: pesan

  alur:
    pesan:
      - Kopi Anda segera dibuat.
      - Silakan bayar di kasir.
      - ke: bayar
    bayar:
      - Kami menerima tunai dan QRIS.
  ```
  """#,
  "D205": #"""
  # D205: Alur mulai tidak ada

  `mulai:` di bot.yaml menunjuk alur yang tidak ada, jadi bot tidak tahu harus memulai dari mana.

  ## Salah

  ```yaml
  wicara: 1
  bot: warung_kopi
  mulai: menu_utma

  alur:
    menu_utama:
      - Selamat datang!
  ```

  ## Benar

  ```yaml
  wicara: 1
  bot: warung_kopi
  mulai: menu_utama

  alur:
    menu_utama:
      - Selamat datang!
  ```
  """#,
  "D301": #"""
  # D301: Tujuan tidak ada

  Nama setelah `ke:` atau `->` bukan alur dan bukan bagian di alur ini. Pengguna yang memilihnya
  tidak akan sampai ke mana-mana.

  ## Salah

  ```yaml
  wicara: 1
  bot: aduan
  mulai: menu

  alur:
    menu:
      - pilih: Apa yang bisa kami bantu?
        opsi:
          - Lapor konten -> lapro
          - Jam layanan -> jam_layanan
    lapor:
      - Silakan kirim tautannya.
    jam_layanan:
      - Senin sampai Jumat, pukul 08.00 sampai 16.00.
  ```

  ## Benar

  ```yaml
  wicara: 1
  bot: aduan
  mulai: menu

  alur:
    menu:
      - pilih: Apa yang bisa kami bantu?
        opsi:
          - Lapor konten -> lapor
          - Jam layanan -> jam_layanan
    lapor:
      - Silakan kirim tautannya.
    jam_layanan:
      - Senin sampai Jumat, pukul 08.00 sampai 16.00.
  ```

  ## Keterangan

  Bagian hanya dapat dituju dari alurnya sendiri; dari alur lain, tujulah alurnya.
  """#,
  "D302": #"""
  # D302: Alur tak terjangkau

  Tidak ada `ke`, `panggil`, pilihan, pemicu, atau perintah yang menuju alur ini. Pengguna tidak
  akan pernah melihat isinya.

  ## Salah

  ```yaml
  wicara: 1
  bot: puskesmas
  mulai: menu

  alur:
    menu:
      - pilih: Ada yang bisa dibantu?
        opsi:
          - Jam buka -> jam_buka
          - Alamat -> alamat
    jam_buka:
      - Senin sampai Sabtu, pukul 07.00 sampai 14.00.
    alamat:
      - Jalan Melati 7.
    jadwal_dokter:
      - Dokter gigi hari Senin dan Kamis.
  ```

  ## Benar

  ```yaml
  wicara: 1
  bot: puskesmas
  mulai: menu

  alur:
    menu:
      - pilih: Ada yang bisa dibantu?
        opsi:
          - Jam buka -> jam_buka
          - Alamat -> alamat
          - Jadwal dokter -> jadwal_dokter
    jam_buka:
      - Senin sampai Sabtu, pukul 07.00 sampai 14.00.
    alamat:
      - Jalan Melati 7.
    jadwal_dokter:
      - Dokter gigi hari Senin dan Kamis.
  ```
  """#,
  "D303": #"""
  # D303: Langkah tak terjangkau

  Percakapan sudah pindah atau berakhir sebelum langkah ini, jadi langkah ini tidak pernah
  dijalankan. Biasanya urutannya terbalik, atau `bagian` di depannya tidak dituju siapa pun.

  ## Salah

  ```yaml
  wicara: 1
  bot: warung
  mulai: pesan

  alur:
    pesan:
      - tanya: Mau pesan apa?
        simpan: pesanan
      - Baik, {pesanan}.
      - selesai
      - Terima kasih sudah memesan.
  ```

  ## Benar

  ```yaml
  wicara: 1
  bot: warung
  mulai: pesan

  alur:
    pesan:
      - tanya: Mau pesan apa?
        simpan: pesanan
      - Baik, {pesanan}.
      - Terima kasih sudah memesan.
      - selesai
  ```
  """#,
  "D304": #"""
  # D304: Putaran tanpa jeda

  Langkah-langkah ini saling menuju tanpa pernah menunggu jawaban. Bot akan mengirim tanpa henti
  sampai dihentikan oleh batasnya sendiri, lalu minta maaf.

  ## Salah

  ```yaml
  wicara: 1
  bot: warung
  mulai: salam

  alur:
    salam:
      - Selamat datang di Warung Bu Tini.
      - ke: menu
    menu:
      - Ketik *pesan* untuk memesan.
      - ke: salam
  ```

  ## Benar

  ```yaml
  wicara: 1
  bot: warung
  mulai: salam

  alur:
    salam:
      - Selamat datang di Warung Bu Tini.
      - ke: menu
    menu:
      - pilih: Mau apa?
        opsi:
          - Lihat alamat -> alamat
          - Ke awal -> salam
    alamat:
      - Jalan Melati 7.
  ```

  ## Keterangan

  Putaran yang berhenti karena syarat pun termasuk. Untuk mengulangi langkah bagi setiap butir
  daftar, pakai `tiap`.
  """#,
  "D305": #"""
  # D305: Percakapan buntu

  Pengguna menjawab, lalu tidak ada balasan apa pun: alurnya habis tanpa kalimat penutup, menu,
  atau `selesai`. Ia akan mengira botnya rusak. Sering terjadi pada `jika` tanpa `lain`.

  ## Salah

  ```yaml
  wicara: 1
  bot: perpustakaan
  mulai: daftar

  alur:
    daftar:
      - tanya: Berapa umur Anda?
        jenis: bilangan
        simpan: umur
      - jika: umur >= 17
        maka:
          - Anda boleh meminjam tiga buku.
  ```

  ## Benar

  ```yaml
  wicara: 1
  bot: perpustakaan
  mulai: daftar

  alur:
    daftar:
      - tanya: Berapa umur Anda?
        jenis: bilangan
        simpan: umur
      - jika: umur >= 17
        maka:
          - Anda boleh meminjam tiga buku.
        lain:
          - Anda boleh meminjam satu buku.
  ```

  ## Keterangan

  Alur boleh berakhir dengan kalimat biasa. Bila diam memang disengaja, tulis `selesai`. Alur yang
  dipanggil (`panggil`, `sela`, `tanya_jawab`) kembali ke pemanggilnya dan tidak diperiksa.
  """#,
  "D306": #"""
  # D306: Percakapan tidak dapat berakhir

  Semua jawaban atas pertanyaan ini, juga jawaban yang salah, kembali ke tempat yang sama. Pengguna
  tidak dapat selesai, kembali ke menu pertama, atau dihubungkan dengan petugas.

  ## Salah

  ```yaml
  wicara: 1
  bot: kuis
  mulai: menu

  alur:
    menu:
      - pilih: Mau apa?
        opsi:
          - Main kuis -> soal
          - Selesai -> tutup
    soal:
      - bagian: ulang
      - pilih: Ibu kota Jawa Timur?
        opsi:
          - Malang -> salah
          - Surabaya -> ulang
        gagal: -> ulang
      - bagian: salah
      - Belum tepat.
      - ke: ulang
    tutup:
      - Sampai jumpa.
      - selesai
  ```

  ## Benar

  ```yaml
  wicara: 1
  bot: kuis
  mulai: menu

  alur:
    menu:
      - pilih: Mau apa?
        opsi:
          - Main kuis -> soal
          - Selesai -> tutup
    soal:
      - bagian: ulang
      - pilih: Ibu kota Jawa Timur?
        opsi:
          - Malang -> salah
          - Surabaya -> benar
        gagal: -> ulang
      - bagian: salah
      - Belum tepat.
      - ke: ulang
      - bagian: benar
      - Betul!
      - ke: menu
    tutup:
      - Sampai jumpa.
      - selesai
  ```

  ## Keterangan

  Sebuah perintah umum, misalnya `menu`, juga jalan keluar dari setiap pertanyaan.
  """#,
  "D307": #"""
  # D307: Alur memanggil dirinya sendiri

  Alur ini dapat memanggil dirinya, langsung atau lewat alur lain. Setiap panggilan menumpuk; bot
  hanya menyanggupi 8 tingkat, lalu percakapan dihentikan dengan permintaan maaf.

  ## Salah

  ```yaml
  wicara: 1
  bot: warung
  mulai: menu

  alur:
    menu:
      - pilih: Mau apa?
        opsi:
          - Pesan -> pesan
          - Alamat -> alamat
    alamat:
      - Jalan Melati 7.
    pesan:
      - tanya: Mau pesan apa?
        simpan: pesanan
      - Dicatat, {pesanan}.
      - panggil: menu
      - Terima kasih.
  ```

  ## Benar

  ```yaml
  wicara: 1
  bot: warung
  mulai: menu

  alur:
    menu:
      - pilih: Mau apa?
        opsi:
          - Pesan -> pesan
          - Alamat -> alamat
    alamat:
      - Jalan Melati 7.
    pesan:
      - tanya: Mau pesan apa?
        simpan: pesanan
      - Dicatat, {pesanan}. Terima kasih.
      - ke: menu
  ```
  """#,
  "D308": #"""
  # D308: Alur terlalu panjang

  Alur yang sangat panjang sulit dibaca dan sulit diuji. Bagi menjadi beberapa alur dengan nama
  yang jelas, lalu panggil berurutan.

  ## Salah

  ```yaml
  wicara: 1
  bot: survei
  mulai: survei

  alur:
    survei:
      - tanya: Pertanyaan 1. Apa pendapat Anda?
      - tanya: Pertanyaan 2. Apa pendapat Anda?
      - tanya: Pertanyaan 3. Apa pendapat Anda?
      - tanya: Pertanyaan 4. Apa pendapat Anda?
      - tanya: Pertanyaan 5. Apa pendapat Anda?
      - tanya: Pertanyaan 6. Apa pendapat Anda?
      - tanya: Pertanyaan 7. Apa pendapat Anda?
      - tanya: Pertanyaan 8. Apa pendapat Anda?
      - tanya: Pertanyaan 9. Apa pendapat Anda?
      - tanya: Pertanyaan 10. Apa pendapat Anda?
      - tanya: Pertanyaan 11. Apa pendapat Anda?
      - tanya: Pertanyaan 12. Apa pendapat Anda?
      - tanya: Pertanyaan 13. Apa pendapat Anda?
      - tanya: Pertanyaan 14. Apa pendapat Anda?
      - tanya: Pertanyaan 15. Apa pendapat Anda?
      - tanya: Pertanyaan 16. Apa pendapat Anda?
      - tanya: Pertanyaan 17. Apa pendapat Anda?
      - tanya: Pertanyaan 18. Apa pendapat Anda?
      - tanya: Pertanyaan 19. Apa pendapat Anda?
      - tanya: Pertanyaan 20. Apa pendapat Anda?
      - tanya: Pertanyaan 21. Apa pendapat Anda?
      - tanya: Pertanyaan 22. Apa pendapat Anda?
      - tanya: Pertanyaan 23. Apa pendapat Anda?
      - tanya: Pertanyaan 24. Apa pendapat Anda?
      - tanya: Pertanyaan 25. Apa pendapat Anda?
      - tanya: Pertanyaan 26. Apa pendapat Anda?
      - tanya: Pertanyaan 27. Apa pendapat Anda?
      - tanya: Pertanyaan 28. Apa pendapat Anda?
      - tanya: Pertanyaan 29. Apa pendapat Anda?
      - tanya: Pertanyaan 30. Apa pendapat Anda?
      - tanya: Pertanyaan 31. Apa pendapat Anda?
      - tanya: Pertanyaan 32. Apa pendapat Anda?
      - tanya: Pertanyaan 33. Apa pendapat Anda?
      - tanya: Pertanyaan 34. Apa pendapat Anda?
      - tanya: Pertanyaan 35. Apa pendapat Anda?
      - tanya: Pertanyaan 36. Apa pendapat Anda?
      - tanya: Pertanyaan 37. Apa pendapat Anda?
      - tanya: Pertanyaan 38. Apa pendapat Anda?
      - tanya: Pertanyaan 39. Apa pendapat Anda?
      - tanya: Pertanyaan 40. Apa pendapat Anda?
      - tanya: Pertanyaan 41. Apa pendapat Anda?
      - tanya: Pertanyaan 42. Apa pendapat Anda?
      - tanya: Pertanyaan 43. Apa pendapat Anda?
      - tanya: Pertanyaan 44. Apa pendapat Anda?
      - tanya: Pertanyaan 45. Apa pendapat Anda?
      - tanya: Pertanyaan 46. Apa pendapat Anda?
      - tanya: Pertanyaan 47. Apa pendapat Anda?
      - tanya: Pertanyaan 48. Apa pendapat Anda?
      - tanya: Pertanyaan 49. Apa pendapat Anda?
      - tanya: Pertanyaan 50. Apa pendapat Anda?
      - tanya: Pertanyaan 51. Apa pendapat Anda?
      - tanya: Pertanyaan 52. Apa pendapat Anda?
      - tanya: Pertanyaan 53. Apa pendapat Anda?
      - tanya: Pertanyaan 54. Apa pendapat Anda?
      - tanya: Pertanyaan 55. Apa pendapat Anda?
      - tanya: Pertanyaan 56. Apa pendapat Anda?
      - tanya: Pertanyaan 57. Apa pendapat Anda?
      - tanya: Pertanyaan 58. Apa pendapat Anda?
      - tanya: Pertanyaan 59. Apa pendapat Anda?
      - tanya: Pertanyaan 60. Apa pendapat Anda?
      - Terima kasih.
  ```

  ## Benar

  ```yaml
  wicara: 1
  bot: survei
  mulai: survei

  alur:
    survei:
      - panggil: bagian_satu
      - panggil: bagian_dua
      - Terima kasih.
    bagian_satu:
      - tanya: Pertanyaan 1. Apa pendapat Anda?
      - tanya: Pertanyaan 2. Apa pendapat Anda?
      - tanya: Pertanyaan 3. Apa pendapat Anda?
      - tanya: Pertanyaan 4. Apa pendapat Anda?
      - tanya: Pertanyaan 5. Apa pendapat Anda?
      - tanya: Pertanyaan 6. Apa pendapat Anda?
      - tanya: Pertanyaan 7. Apa pendapat Anda?
      - tanya: Pertanyaan 8. Apa pendapat Anda?
      - tanya: Pertanyaan 9. Apa pendapat Anda?
      - tanya: Pertanyaan 10. Apa pendapat Anda?
      - tanya: Pertanyaan 11. Apa pendapat Anda?
      - tanya: Pertanyaan 12. Apa pendapat Anda?
      - tanya: Pertanyaan 13. Apa pendapat Anda?
      - tanya: Pertanyaan 14. Apa pendapat Anda?
      - tanya: Pertanyaan 15. Apa pendapat Anda?
      - tanya: Pertanyaan 16. Apa pendapat Anda?
      - tanya: Pertanyaan 17. Apa pendapat Anda?
      - tanya: Pertanyaan 18. Apa pendapat Anda?
      - tanya: Pertanyaan 19. Apa pendapat Anda?
      - tanya: Pertanyaan 20. Apa pendapat Anda?
      - tanya: Pertanyaan 21. Apa pendapat Anda?
      - tanya: Pertanyaan 22. Apa pendapat Anda?
      - tanya: Pertanyaan 23. Apa pendapat Anda?
      - tanya: Pertanyaan 24. Apa pendapat Anda?
      - tanya: Pertanyaan 25. Apa pendapat Anda?
      - tanya: Pertanyaan 26. Apa pendapat Anda?
      - tanya: Pertanyaan 27. Apa pendapat Anda?
      - tanya: Pertanyaan 28. Apa pendapat Anda?
      - tanya: Pertanyaan 29. Apa pendapat Anda?
      - tanya: Pertanyaan 30. Apa pendapat Anda?
    bagian_dua:
      - tanya: Pertanyaan 31. Apa pendapat Anda?
      - tanya: Pertanyaan 32. Apa pendapat Anda?
      - tanya: Pertanyaan 33. Apa pendapat Anda?
      - tanya: Pertanyaan 34. Apa pendapat Anda?
      - tanya: Pertanyaan 35. Apa pendapat Anda?
      - tanya: Pertanyaan 36. Apa pendapat Anda?
      - tanya: Pertanyaan 37. Apa pendapat Anda?
      - tanya: Pertanyaan 38. Apa pendapat Anda?
      - tanya: Pertanyaan 39. Apa pendapat Anda?
      - tanya: Pertanyaan 40. Apa pendapat Anda?
      - tanya: Pertanyaan 41. Apa pendapat Anda?
      - tanya: Pertanyaan 42. Apa pendapat Anda?
      - tanya: Pertanyaan 43. Apa pendapat Anda?
      - tanya: Pertanyaan 44. Apa pendapat Anda?
      - tanya: Pertanyaan 45. Apa pendapat Anda?
      - tanya: Pertanyaan 46. Apa pendapat Anda?
      - tanya: Pertanyaan 47. Apa pendapat Anda?
      - tanya: Pertanyaan 48. Apa pendapat Anda?
      - tanya: Pertanyaan 49. Apa pendapat Anda?
      - tanya: Pertanyaan 50. Apa pendapat Anda?
      - tanya: Pertanyaan 51. Apa pendapat Anda?
      - tanya: Pertanyaan 52. Apa pendapat Anda?
      - tanya: Pertanyaan 53. Apa pendapat Anda?
      - tanya: Pertanyaan 54. Apa pendapat Anda?
      - tanya: Pertanyaan 55. Apa pendapat Anda?
      - tanya: Pertanyaan 56. Apa pendapat Anda?
      - tanya: Pertanyaan 57. Apa pendapat Anda?
      - tanya: Pertanyaan 58. Apa pendapat Anda?
      - tanya: Pertanyaan 59. Apa pendapat Anda?
      - tanya: Pertanyaan 60. Apa pendapat Anda?
  ```
  """#,
  "D309": #"""
  # D309: Cabang maka dan lain sama

  `maka` dan `lain` berisi langkah yang sama, sehingga syaratnya tidak mengubah apa-apa. Biasanya
  salah satu cabang lupa diubah setelah disalin.

  ## Salah

  ```yaml
  wicara: 1
  bot: kelurahan
  mulai: sapa

  jam_kerja: {hari: senin-jumat, jam: 08.00-15.00}

  alur:
    sapa:
      - jika: jam_kerja()
        maka:
          - Loket sedang buka. Silakan datang.
        lain:
          - Loket sedang buka. Silakan datang.
  ```

  ## Benar

  ```yaml
  wicara: 1
  bot: kelurahan
  mulai: sapa

  jam_kerja: {hari: senin-jumat, jam: 08.00-15.00}

  alur:
    sapa:
      - jika: jam_kerja()
        maka:
          - Loket sedang buka. Silakan datang.
        lain:
          - Loket sedang tutup. Datanglah besok pagi.
  ```
  """#,
  "D310": #"""
  # D310: Terlalu banyak pesan beruntun

  Bot mengirim lebih dari 4 pesan berturut-turut sebelum pengguna sempat menjawab. Di layar ponsel
  pesan yang pertama sudah tergulung, dan orang berhenti membaca.

  ## Salah

  ```yaml
  wicara: 1
  bot: kelurahan
  mulai: syarat

  alur:
    syarat:
      - Berikut syarat membuat KTP.
      - Pertama, fotokopi kartu keluarga.
      - Kedua, akta kelahiran.
      - Ketiga, surat pengantar dari RT.
      - Keempat, surat kehilangan bila KTP lama hilang.
  ```

  ## Benar

  ```yaml
  wicara: 1
  bot: kelurahan
  mulai: syarat

  alur:
    syarat:
      - |-
        Berikut syarat membuat KTP:
        1. fotokopi kartu keluarga;
        2. akta kelahiran;
        3. surat pengantar dari RT;
        4. surat kehilangan bila KTP lama hilang.
  ```

  ## Keterangan

  Yang dihitung adalah jalan terpanjang; pertanyaan di ujungnya termasuk. Alur yang dipanggil ikut
  dihitung, sedangkan `tiap` dihitung satu putaran.
  """#,
  "D401": #"""
  # D401: Variabel tak dikenal

  Nama itu belum pernah diisi dan tidak dideklarasikan, jadi tidak ada isinya. Biasanya salah
  ketik, atau variabelnya hanya diisi di alur lain.

  ## Salah

  ```yaml
  wicara: 1
  bot: perpustakaan
  mulai: daftar

  alur:
    daftar:
      - tanya: Siapa nama Anda?
        simpan: nama
      - Halo, {nma}. Selamat membaca!
  ```

  ## Benar

  ```yaml
  wicara: 1
  bot: perpustakaan
  mulai: daftar

  alur:
    daftar:
      - tanya: Siapa nama Anda?
        simpan: nama
      - Halo, {nama}. Selamat membaca!
  ```

  ## Keterangan

  Jawaban yang disimpan hanya dikenal di alurnya. Agar alur lain mengenalnya, deklarasikan di
  bot.yaml, misalnya `variabel: {pengguna: {nama: teks opsional}}`.
  """#,
  "D402": #"""
  # D402: Variabel mungkin belum terisi

  Ada jalan ke sini yang belum mengisi nilai ini. Di jalan itu kalimatnya berlubang ("Terima
  kasih , sampai jumpa."), hitungannya tidak ada hasilnya, atau aksinya kekurangan masukan.

  ## Salah

  ```yaml
  wicara: 1
  bot: perpustakaan
  mulai: daftar

  alur:
    daftar:
      - tanya: Siapa nama Anda? Ketik *lewati* bila tidak mau menyebut.
        simpan: nama
        boleh_lewati: ya
      - Terima kasih {nama}, sampai jumpa.
  ```

  ## Benar

  ```yaml
  wicara: 1
  bot: perpustakaan
  mulai: daftar

  alur:
    daftar:
      - tanya: Siapa nama Anda? Ketik *lewati* bila tidak mau menyebut.
        simpan: nama
        boleh_lewati: ya
      - Terima kasih {nama|bawaan:"Kak"}, sampai jumpa.
  ```

  ## Keterangan

  Yang boleh kosong: jawaban yang boleh dilewati, kolom bersyarat, hasil aksi yang opsional,
  variabel yang dinyatakan `opsional`, dan apa pun yang hanya diisi di salah satu cabang. Setelah
  `jika: ada(nama)`, atau di sebelah kanan `kosong(nama) atau`, nilainya pasti ada. Kalau memang
  boleh kosong, tulis `|bawaan:""`. Syarat tidak diperiksa: nilai kosong tidak sama dengan apa pun.
  """#,
  "D403": #"""
  # D403: Variabel diisi tetapi tidak dipakai

  Jawaban itu disimpan, tetapi tidak ada kalimat, syarat, atau aksi yang memakainya. Pengguna
  ditanyai sesuatu yang sia-sia, atau Anda lupa memakainya.

  ## Salah

  ```yaml
  wicara: 1
  bot: perpustakaan
  mulai: cari

  alur:
    cari:
      - tanya: Buku apa yang Anda cari?
        simpan: judul_buku
      - Baik, kami carikan.
  ```

  ## Benar

  ```yaml
  wicara: 1
  bot: perpustakaan
  mulai: cari

  alur:
    cari:
      - tanya: Buku apa yang Anda cari?
        simpan: judul_buku
      - Baik, kami carikan "{judul_buku}".
  ```
  """#,
  "D404": #"""
  # D404: Jenis tidak cocok

  Dua nilai yang jenisnya berbeda tidak dapat dibandingkan, dihitung, atau disimpan di tempat yang
  sama. Bilangan ditulis tanpa tanda kutip; dengan tanda kutip ia menjadi teks.

  ## Salah

  ```yaml
  wicara: 1
  bot: perpustakaan
  mulai: daftar

  alur:
    daftar:
      - tanya: Berapa umur Anda?
        jenis: bilangan
        simpan: umur
      - jika: umur >= "17"
        maka:
          - Anda boleh meminjam tiga buku.
        lain:
          - Anda boleh meminjam satu buku.
  ```

  ## Benar

  ```yaml
  wicara: 1
  bot: perpustakaan
  mulai: daftar

  alur:
    daftar:
      - tanya: Berapa umur Anda?
        jenis: bilangan
        simpan: umur
      - jika: umur >= 17
        maka:
          - Anda boleh meminjam tiga buku.
        lain:
          - Anda boleh meminjam satu buku.
  ```
  """#,
  "D405": #"""
  # D405: Ungkapan salah tulis

  Syarat atau hitungan itu tidak dapat dibaca. Ungkapan hanya berisi nama, bilangan, teks dalam
  tanda kutip ganda, dan tanda seperti `=`, `>=`, `dan`, `atau`, `bukan`.

  ## Salah

  ```yaml
  wicara: 1
  bot: perpustakaan
  mulai: daftar

  alur:
    daftar:
      - tanya: Berapa umur Anda?
        jenis: bilangan
        simpan: umur
      - jika: umur >= 17 tahun
        maka:
          - Anda boleh meminjam tiga buku.
        lain:
          - Anda boleh meminjam satu buku.
  ```

  ## Benar

  ```yaml
  wicara: 1
  bot: perpustakaan
  mulai: daftar

  alur:
    daftar:
      - tanya: Berapa umur Anda?
        jenis: bilangan
        simpan: umur
      - jika: umur >= 17
        maka:
          - Anda boleh meminjam tiga buku.
        lain:
          - Anda boleh meminjam satu buku.
  ```

  ## Keterangan

  Di dalam kurung kurawal sebuah kalimat hanya ada nama dan saringan; hitung dulu dengan `atur`.
  """#,
  "D406": #"""
  # D406: Fungsi atau saringan tidak ada

  Fungsi (dalam syarat) atau saringan (setelah `|` dalam kalimat) yang Anda sebut tidak dikenal.

  ## Salah

  ```yaml
  wicara: 1
  bot: warung_kopi
  mulai: bayar

  alur:
    bayar:
      - tanya: Berapa harga pesanan Anda?
        jenis: uang
        simpan: harga
      - Totalnya {harga|rupia}.
  ```

  ## Benar

  ```yaml
  wicara: 1
  bot: warung_kopi
  mulai: bayar

  alur:
    bayar:
      - tanya: Berapa harga pesanan Anda?
        jenis: uang
        simpan: harga
      - Totalnya {harga|rupiah}.
  ```

  ## Keterangan

  Semua fungsi dan saringan tercantum di [referensi](../referensi.md).
  """#,
  "D407": #"""
  # D407: Jumlah argumen salah

  Fungsi atau saringan itu memerlukan nilai lebih banyak atau lebih sedikit daripada yang Anda
  beri.

  ## Salah

  ```yaml
  wicara: 1
  bot: warung_kopi
  mulai: pesan

  alur:
    pesan:
      - tanya: Ada catatan untuk barista?
        simpan: catatan
      - "Catatan Anda: {catatan|potong}"
  ```

  ## Benar

  ```yaml
  wicara: 1
  bot: warung_kopi
  mulai: pesan

  alur:
    pesan:
      - tanya: Ada catatan untuk barista?
        simpan: catatan
      - "Catatan Anda: {catatan|potong:100}"
  ```
  """#,
  "D408": #"""
  # D408: Syarat selalu benar atau selalu salah

  Apa pun yang terjadi, syarat ini selalu benar atau selalu salah, sehingga satu cabang
  tidak pernah dipakai. Biasanya "dan" tertukar dengan "atau", atau tanda perbandingannya terbalik.

  ## Salah

  ```yaml
  wicara: 1
  bot: perpustakaan
  mulai: daftar

  alur:
    daftar:
      - tanya: Berapa umur Anda?
        jenis: bilangan
        simpan: umur
      - jika: umur < 7 dan umur > 60
        maka:
          - Anda boleh masuk gratis.
        lain:
          - Tiket masuk Rp5.000.
  ```

  ## Benar

  ```yaml
  wicara: 1
  bot: perpustakaan
  mulai: daftar

  alur:
    daftar:
      - tanya: Berapa umur Anda?
        jenis: bilangan
        simpan: umur
      - jika: umur < 7 atau umur > 60
        maka:
          - Anda boleh masuk gratis.
        lain:
          - Tiket masuk Rp5.000.
  ```

  ## Keterangan

  Variabel `bot` di bot.yaml adalah setelan, jadi syarat dengannya tidak dianggap tetap.
  """#,
  "D409": #"""
  # D409: Kurung kurawal tak tertutup

  Kurung kurawal memuat nama variabel, misalnya `{nama}`, dan harus ditutup di baris yang sama.

  ## Salah

  ```yaml
  wicara: 1
  bot: warung_kopi
  mulai: sambut

  alur:
    sambut:
      - tanya: Siapa nama Anda?
        simpan: nama
      - Halo {nama}, pesanan {nama sedang dibuat.
  ```

  ## Benar

  ```yaml
  wicara: 1
  bot: warung_kopi
  mulai: sambut

  alur:
    sambut:
      - tanya: Siapa nama Anda?
        simpan: nama
      - Halo {nama}, pesanan {nama} sedang dibuat.
  ```

  ## Keterangan

  Untuk mengirim kurung kurawal itu sendiri, tulis dua kali: `{{` dan `}}`.
  """#,
  "D410": #"""
  # D410: Rahasia ditampilkan

  Jawaban bertanda `rahasia: ya` dikirim kembali utuh. Siapa pun yang melihat layar ponsel atau
  cadangan percakapannya dapat membacanya.

  ## Salah

  ```yaml
  wicara: 1
  bot: koperasi
  mulai: masuk

  alur:
    masuk:
      - tanya: Ketik nomor anggota Anda.
        simpan: nomor
        rahasia: ya
      - Nomor {nomor} sudah kami terima.
  ```

  ## Benar

  ```yaml
  wicara: 1
  bot: koperasi
  mulai: masuk

  alur:
    masuk:
      - tanya: Ketik nomor anggota Anda.
        simpan: nomor
        rahasia: ya
      - Nomor {nomor|sensor} sudah kami terima.
  ```
  """#,
  "D411": #"""
  # D411: Masukan pengguna tanpa pengaman

  Tautan kiriman pengguna dikirim ulang sehingga dapat diketuk, lengkap dengan cuplikan isinya. Bot
  pengaduan malah ikut menyebarkan yang diadukan, dan penipu dapat meminjam nama bot Anda.

  ## Salah

  ```yaml
  wicara: 1
  bot: aduan
  mulai: lapor

  alur:
    lapor:
      - tanya: Kirim tautannya. Contohnya https://contoh.id/berita.
        simpan: tautan
        jenis: url
      - "Kami catat: {tautan}"
  ```

  ## Benar

  ```yaml
  wicara: 1
  bot: aduan
  mulai: lapor

  alur:
    lapor:
      - tanya: Kirim tautannya. Contohnya https://contoh.id/berita.
        simpan: tautan
        jenis: url
      - "Kami catat: {tautan|tautan_mati}"
  ```

  ## Keterangan

  Bila memang harus dapat diketuk, tulis `|mentah`.
  """#,
  "D412": #"""
  # D412: Variabel sesi dibaca setelah selesai

  Variabel `sesi` hanya bertahan selama satu percakapan dan dihapus oleh `selesai`. Di tempat ini
  percakapan yang mengisinya pasti sudah berakhir, sehingga isinya selalu kosong.

  ## Salah

  ```yaml
  wicara: 1
  bot: laundry
  mulai: titip

  variabel:
    sesi: {nota: teks opsional}

  alur:
    titip:
      - tanya: Tulis nomor nota Anda.
        simpan: nota
      - Nota {nota} kami catat.
      - selesai
    cek:
      pemicu: [cek cucian]
      langkah:
        - Nota terakhir Anda {nota|bawaan:"belum ada"}.
  ```

  ## Benar

  ```yaml
  wicara: 1
  bot: laundry
  mulai: titip

  variabel:
    pengguna: {nota: teks opsional}

  alur:
    titip:
      - tanya: Tulis nomor nota Anda.
        simpan: nota
      - Nota {nota} kami catat.
      - selesai
    cek:
      pemicu: [cek cucian]
      langkah:
        - Nota terakhir Anda {nota|bawaan:"belum ada"}.
  ```

  ## Keterangan

  Yang perlu diingat antarpercakapan disimpan di `variabel: pengguna:`.
  """#,
  "D501": #"""
  # D501: Opsi ganda

  Dua opsi satu pertanyaan, atau dua perintah, dapat dipilih dengan kata yang sama. Yang kedua
  tidak akan pernah terpilih bila orang mengetik. Huruf besar, tanda baca, ejaan tak baku, dan
  padanan dari `kamus` dianggap kata yang sama.

  ## Salah

  ```yaml
  wicara: 1
  bot: warung
  mulai: pesan

  alur:
    pesan:
      - pilih: Mau minum apa?
        opsi:
          - {label: Kopi susu, kata: [kopi], ke: kopi_susu}
          - {label: Kopi hitam, kata: [kopi], ke: kopi_hitam}
    kopi_susu:
      - Kopi susu, siap.
    kopi_hitam:
      - Kopi hitam, siap.
  ```

  ## Benar

  ```yaml
  wicara: 1
  bot: warung
  mulai: pesan

  alur:
    pesan:
      - pilih: Mau minum apa?
        opsi:
          - {label: Kopi susu, kata: [susu], ke: kopi_susu}
          - {label: Kopi hitam, kata: [hitam], ke: kopi_hitam}
    kopi_susu:
      - Kopi susu, siap.
    kopi_hitam:
      - Kopi hitam, siap.
  ```
  """#,
  "D502": #"""
  # D502: Opsi tertutup perintah

  Kata perintah didahulukan di mana saja. Opsi yang berlabel kata itu hanya dapat diketuk, tidak
  dapat diketik: yang mengetiknya malah menjalankan perintah.

  ## Salah

  ```yaml
  wicara: 1
  bot: warung
  mulai: pesan

  perintah:
    batal: {kata: [batal], ke: pesan}

  alur:
    pesan:
      - pilih: Pesanan Anda sudah kami catat. Bagaimana?
        opsi:
          - Kirim -> kirim
          - Batal -> hapus
    kirim:
      - Pesanan dikirim.
    hapus:
      - Pesanan dihapus.
  ```

  ## Benar

  ```yaml
  wicara: 1
  bot: warung
  mulai: pesan

  perintah:
    batal: {kata: [batal], ke: pesan}

  alur:
    pesan:
      - pilih: Pesanan Anda sudah kami catat. Bagaimana?
        opsi:
          - Kirim -> kirim
          - Hapus pesanan -> hapus
    kirim:
      - Pesanan dikirim.
    hapus:
      - Pesanan dihapus.
  ```

  ## Keterangan

  Tidak mengapa bila opsinya memang perintah itu (`- perintah: batal`) atau menuju alur yang sama
  dengan perintahnya. Angka dan jawaban ya/tidak juga tidak terkena.
  """#,
  "D503": #"""
  # D503: Pemicu bentrok

  Satu kalimat membuka dua alur. Bot hanya dapat masuk ke salah satunya, dan yang satu lagi tidak
  pernah terbuka dengan kalimat itu.

  ## Salah

  ```yaml
  wicara: 1
  bot: puskesmas
  mulai: menu

  alur:
    menu:
      - Halo, ini Puskesmas Melati.
    daftar:
      pemicu: [mau daftar, daftar berobat]
      langkah:
        - Pendaftaran dibuka pukul 07.00.
    imunisasi:
      pemicu: [mau daftar, imunisasi]
      langkah:
        - Imunisasi setiap hari Rabu.
  ```

  ## Benar

  ```yaml
  wicara: 1
  bot: puskesmas
  mulai: menu

  alur:
    menu:
      - Halo, ini Puskesmas Melati.
    daftar:
      pemicu: [mau daftar, daftar berobat]
      langkah:
        - Pendaftaran dibuka pukul 07.00.
    imunisasi:
      pemicu: [mau imunisasi, imunisasi]
      langkah:
        - Imunisasi setiap hari Rabu.
  ```
  """#,
  "D504": #"""
  # D504: Pemicu tertelan

  Pemicu ini tidak pernah membuka alurnya, karena perintah dengan kata yang sama selalu lebih
  dulu. Jenis pesan pun begitu: `media` menelan `gambar` yang datang sesudahnya.

  ## Salah

  ```yaml
  wicara: 1
  bot: puskesmas
  mulai: menu

  perintah:
    jadwal: {kata: [jadwal, jadwal dokter], ke: jadwal_dokter}

  alur:
    menu:
      - Halo, ini Puskesmas Melati.
    jadwal_dokter:
      - Dokter umum setiap hari, dokter gigi hari Senin.
    jadwal_posyandu:
      pemicu: [jadwal, jadwal posyandu]
      langkah:
        - Posyandu setiap tanggal 10.
  ```

  ## Benar

  ```yaml
  wicara: 1
  bot: puskesmas
  mulai: menu

  perintah:
    jadwal: {kata: [jadwal, jadwal dokter], ke: jadwal_dokter}

  alur:
    menu:
      - Halo, ini Puskesmas Melati.
    jadwal_dokter:
      - Dokter umum setiap hari, dokter gigi hari Senin.
    jadwal_posyandu:
      pemicu: [posyandu, jadwal posyandu]
      langkah:
        - Posyandu setiap tanggal 10.
  ```
  """#,
  "D505": #"""
  # D505: Pilihan terlalu mirip

  Dua kata hanya berbeda satu huruf. Salah ketik sedikit saja cocok dengan keduanya, sehingga bot
  harus bertanya "Maksud Anda yang mana?".

  ## Salah

  ```yaml
  wicara: 1
  bot: perpustakaan
  mulai: menu

  alur:
    menu:
      - pilih: Mau apa?
        opsi:
          - Pinjam -> pinjam
          - Pinjem -> bantuan
    pinjam:
      - Lama pinjam 14 hari.
    bantuan:
      - Tanyakan kepada petugas di lantai 1.
  ```

  ## Benar

  ```yaml
  wicara: 1
  bot: perpustakaan
  mulai: menu

  alur:
    menu:
      - pilih: Mau apa?
        opsi:
          - Pinjam -> pinjam
          - Tanya petugas -> bantuan
    pinjam:
      - Lama pinjam 14 hari.
    bantuan:
      - Tanyakan kepada petugas di lantai 1.
  ```

  ## Keterangan

  Kata di bawah 4 huruf tidak diperiksa, begitu pula yang hanya berbeda angka (*paket 1*,
  *paket 2*) dan opsi yang menuju tempat yang sama.
  """#,
  "D506": #"""
  # D506: Pola tidak sah atau berisiko

  Bentuk setelah `pola` tidak dapat dibaca. `9` berarti angka, `A` huruf, `X` keduanya, dan
  `{2-4}` berarti diulang 2 sampai 4 kali; tanda lain berarti dirinya sendiri.

  ## Salah

  ```yaml
  wicara: 1
  bot: perpustakaan
  mulai: cek

  alur:
    cek:
      - tanya: Tulis nomor anggota Anda. Contohnya AG-12345.
        jenis: pola AG-9{4,6}
        simpan: nomor
      - Nomor {nomor} kami periksa.
  ```

  ## Benar

  ```yaml
  wicara: 1
  bot: perpustakaan
  mulai: cek

  alur:
    cek:
      - tanya: Tulis nomor anggota Anda. Contohnya AG-12345.
        jenis: pola AG-9{4-6}
        simpan: nomor
      - Nomor {nomor} kami periksa.
  ```
  """#,
  "D507": #"""
  # D507: Syarat tanpa jawaban yang lolos

  Tidak ditemukan satu pun jawaban yang memenuhi semua syarat, jadi pengguna mungkin tidak pernah
  lolos dari pertanyaan ini. Periksa syaratnya, atau beri `contoh:` jawaban yang benar.

  ## Salah

  ```yaml
  wicara: 1
  bot: warung_kopi
  mulai: pesan

  alur:
    pesan:
      - tanya: Berapa cangkir?
        jenis: bilangan
        simpan: banyak
        syarat:
          - {cek: nilai >= 10, pesan: Paling sedikit 10 cangkir.}
          - {cek: nilai < 10, pesan: Paling banyak 9 cangkir.}
      - Baik, {banyak} cangkir.
  ```

  ## Benar

  ```yaml
  wicara: 1
  bot: warung_kopi
  mulai: pesan

  alur:
    pesan:
      - tanya: Berapa cangkir?
        jenis: bilangan
        simpan: banyak
        syarat:
          - {cek: nilai >= 1, pesan: Paling sedikit 1 cangkir.}
          - {cek: nilai < 10, pesan: Paling banyak 9 cangkir.}
      - Baik, {banyak} cangkir.
  ```

  ## Keterangan

  Kode ini juga muncul bila `contoh:` yang Anda tulis sendiri tidak lolos.
  """#,
  "D508": #"""
  # D508: Pesan syarat kosong

  Syarat itu tidak punya `pesan`. Pengguna yang jawabannya ditolak tidak akan tahu apa yang salah.

  ## Salah

  ```yaml
  wicara: 1
  bot: perpustakaan
  mulai: daftar

  alur:
    daftar:
      - tanya: Siapa nama Anda?
        simpan: nama
        syarat:
          - cek: panjang(nilai) >= 3
      - Halo, {nama}.
  ```

  ## Benar

  ```yaml
  wicara: 1
  bot: perpustakaan
  mulai: daftar

  alur:
    daftar:
      - tanya: Siapa nama Anda?
        simpan: nama
        syarat:
          - cek: panjang(nilai) >= 3
            pesan: Tulis nama Anda, paling sedikit 3 huruf.
      - Halo, {nama}.
  ```
  """#,
  "D509": #"""
  # D509: Batas coba di luar 1 sampai 9

  `coba` membatasi berapa kali pengguna boleh salah menjawab. Harus ada batasnya, supaya tidak ada
  yang terjebak di satu pertanyaan.

  ## Salah

  ```yaml
  wicara: 1
  bot: perpustakaan
  mulai: daftar

  alur:
    daftar:
      - tanya: Berapa umur Anda?
        jenis: bilangan
        simpan: umur
        coba: 100
      - Baik, {umur} tahun.
  ```

  ## Benar

  ```yaml
  wicara: 1
  bot: perpustakaan
  mulai: daftar

  alur:
    daftar:
      - tanya: Berapa umur Anda?
        jenis: bilangan
        simpan: umur
        coba: 3
      - Baik, {umur} tahun.
  ```

  ## Keterangan

  Tanpa `coba` berlaku 3 kali. Yang terjadi sesudahnya ditulis di `gagal:`.
  """#,
  "D510": #"""
  # D510: Kamus bentrok

  Satu kata ada di dua kelompok kamus, padahal hanya dapat berarti satu hal. Yang berlaku hanya
  yang pertama.

  ## Salah

  ```yaml
  wicara: 1
  bot: warung_kopi
  mulai: sambut

  kamus:
    pesan: [order, beli]
    bayar: [lunasi, beli]

  alur:
    sambut:
      - Mau pesan atau bayar?
  ```

  ## Benar

  ```yaml
  wicara: 1
  bot: warung_kopi
  mulai: sambut

  kamus:
    pesan: [order, beli]
    bayar: [lunasi, transfer]

  alur:
    sambut:
      - Mau pesan atau bayar?
  ```
  """#,
  "D511": #"""
  # D511: Pertanyaan tanpa contoh

  Jawaban untuk jenis ini sering salah bentuk. Dengan satu contoh dalam pertanyaan, lebih banyak
  orang langsung menjawab dengan benar.

  ## Salah

  ```yaml
  wicara: 1
  bot: puskesmas
  mulai: daftar

  alur:
    daftar:
      - tanya: Kapan tanggal lahir Anda?
        jenis: tanggal
        simpan: lahir
      - Tercatat, {lahir|tanggal}.
  ```

  ## Benar

  ```yaml
  wicara: 1
  bot: puskesmas
  mulai: daftar

  alur:
    daftar:
      - tanya: Kapan tanggal lahir Anda? Contohnya 9 Desember 1990.
        jenis: tanggal
        simpan: lahir
      - Tercatat, {lahir|tanggal}.
  ```
  """#,
  "D512": #"""
  # D512: Semua pilihan dapat habis

  Setiap opsi menu ini hanya tampil dengan syarat. Bila tidak ada syarat yang terpenuhi, menunya
  kosong dan pengguna tidak dapat menjawab.

  ## Salah

  ```yaml
  wicara: 1
  bot: warung_kopi
  mulai: pesan

  alur:
    pesan:
      - pilih: Mau apa?
        opsi:
          - {label: Bicara dengan kasir, jika: jam_kerja(), ke: kasir}
    kasir:
      - serahkan: kasir
  ```

  ## Benar

  ```yaml
  wicara: 1
  bot: warung_kopi
  mulai: pesan

  alur:
    pesan:
      - pilih: Mau apa?
        opsi:
          - {label: Bicara dengan kasir, jika: jam_kerja(), ke: kasir}
          - Lihat jam buka -> jam_buka
    kasir:
      - serahkan: kasir
    jam_buka:
      - Kami buka pukul 08.00 sampai 16.00.
  ```
  """#,
  "D513": #"""
  # D513: Ujaran ganda

  Kalimat yang sama ada di dua `tanya_jawab`. Siapa pun yang mengetiknya tidak dijawab, tetapi
  ditanya "Maksud Anda yang mana?". Ejaan lain dari kalimat yang sama juga dihitung sama.

  ## Salah

  ```yaml
  wicara: 1
  bot: perpustakaan
  mulai: menu

  alur:
    menu:
      - Halo, ini Perpustakaan Daerah.

  tanya_jawab:
    - kunci: denda
      judul: Berapa dendanya?
      ujaran:
        - denda terlambat berapa
        - telat mengembalikan bayar berapa
      jawab: Rp500 sehari.
    - kunci: biaya
      judul: Berapa biayanya?
      ujaran:
        - pinjam buku bayar berapa
        - denda terlambat brp
      jawab: Meminjam buku gratis.
  ```

  ## Benar

  ```yaml
  wicara: 1
  bot: perpustakaan
  mulai: menu

  alur:
    menu:
      - Halo, ini Perpustakaan Daerah.

  tanya_jawab:
    - kunci: denda
      judul: Berapa dendanya?
      ujaran:
        - denda terlambat berapa
        - telat mengembalikan bayar berapa
      jawab: Rp500 sehari.
    - kunci: biaya
      judul: Berapa biayanya?
      ujaran:
        - pinjam buku bayar berapa
        - apakah meminjam gratis
      jawab: Meminjam buku gratis.
  ```
  """#,
  "D514": #"""
  # D514: Ujaran tertelan

  Ujaran ini tidak pernah dijawab, walaupun diketik persis, karena yang lain lebih dulu cocok:
  perintah yang sama bunyinya, atau pemicu alur yang termuat di dalamnya. Pemicu satu kata di tengah
  kalimat tidak menelan ujaran.

  ## Salah

  ```yaml
  wicara: 1
  bot: perpustakaan
  mulai: menu

  alur:
    menu:
      - Halo, ini Perpustakaan Daerah.
    daftar:
      pemicu: [daftar anggota]
      langkah:
        - Bawalah KTP ke meja layanan.

  tanya_jawab:
    - kunci: biaya
      judul: Berapa biayanya?
      ujaran:
        - apakah gratis
        - daftar anggota bayar berapa
      jawab: Menjadi anggota gratis.
  ```

  ## Benar

  ```yaml
  wicara: 1
  bot: perpustakaan
  mulai: menu

  alur:
    menu:
      - Halo, ini Perpustakaan Daerah.
    daftar:
      pemicu: [mau daftar anggota]
      langkah:
        - Bawalah KTP ke meja layanan.

  tanya_jawab:
    - kunci: biaya
      judul: Berapa biayanya?
      ujaran:
        - apakah gratis
        - daftar anggota bayar berapa
      jawab: Menjadi anggota gratis.
  ```
  """#,
  "D601": #"""
  # D601: Label tombol terlalu panjang

  WhatsApp menampilkan paling banyak 20 huruf pada sebuah tombol. Dengan `tampil: tombol`, label
  yang lebih panjang tidak dapat dikirim.

  ## Salah

  ```yaml
  wicara: 1
  bot: perpustakaan
  mulai: menu

  alur:
    menu:
      - pilih: Apa yang Anda perlukan?
        tampil: tombol
        opsi:
          - Perpanjang masa pinjam buku -> perpanjang
    perpanjang:
      - Sebutkan judul bukunya.
  ```

  ## Benar

  ```yaml
  wicara: 1
  bot: perpustakaan
  mulai: menu

  alur:
    menu:
      - pilih: Apa yang Anda perlukan?
        tampil: tombol
        opsi:
          - Perpanjang pinjaman -> perpanjang
    perpanjang:
      - Sebutkan judul bukunya.
  ```

  ## Keterangan

  Tanpa `tampil:` bot memilih sendiri bentuk yang muat. Label panjang boleh tetap dipakai bila
  opsinya juga punya `label_pendek`.
  """#,
  "D602": #"""
  # D602: Label atau keterangan baris terlalu panjang

  Satu baris daftar WhatsApp memuat label paling panjang 24 huruf dan keterangan paling panjang 72
  huruf. Dengan `tampil: daftar`, yang lebih panjang tidak dapat dikirim.

  ## Salah

  ```yaml
  wicara: 1
  bot: perpustakaan
  mulai: menu

  alur:
    menu:
      - pilih: Apa yang Anda perlukan?
        tampil: daftar
        opsi:
          - Perpanjang masa pinjam buku -> perpanjang
    perpanjang:
      - Sebutkan judul bukunya.
  ```

  ## Benar

  ```yaml
  wicara: 1
  bot: perpustakaan
  mulai: menu

  alur:
    menu:
      - pilih: Apa yang Anda perlukan?
        tampil: daftar
        opsi:
          - label: Perpanjang
            ket: Tambah masa pinjam buku yang belum selesai dibaca
            ke: perpanjang
    perpanjang:
      - Sebutkan judul bukunya.
  ```
  """#,
  "D603": #"""
  # D603: Terlalu banyak tombol

  WhatsApp menampilkan paling banyak 3 tombol. Hapus `tampil: tombol` agar menu ini tampil sebagai
  daftar, atau kurangi opsinya.

  ## Salah

  ```yaml
  wicara: 1
  bot: warung_kopi
  mulai: menu

  alur:
    menu:
      - tanya: Mau minum apa?
        tampil: tombol
        opsi: [Kopi tubruk, Kopi susu, Teh, Air putih]
        simpan: minuman
      - Baik, {minuman|label}.
  ```

  ## Benar

  ```yaml
  wicara: 1
  bot: warung_kopi
  mulai: menu

  alur:
    menu:
      - tanya: Mau minum apa?
        opsi: [Kopi tubruk, Kopi susu, Teh, Air putih]
        simpan: minuman
      - Baik, {minuman|label}.
  ```
  """#,
  "D604": #"""
  # D604: Terlalu banyak opsi untuk satu halaman

  Satu daftar WhatsApp memuat paling banyak 10 baris. Opsi sebanyak ini dibagi menjadi beberapa
  halaman, dan opsi di halaman belakang jarang ditemukan.

  ## Salah

  ```yaml
  wicara: 1
  bot: layanan_desa
  mulai: lokasi

  alur:
    lokasi:
      - tanya: Di kecamatan mana?
        opsi: [Ajung, Ambulu, Arjasa, Balung, Jelbuk, Jombang, Kalisat, Mayang, Panti, Puger, Silo]
        simpan: kecamatan
      - Baik, {kecamatan|label}.
  ```

  ## Benar

  ```yaml
  wicara: 1
  bot: layanan_desa
  mulai: lokasi

  alur:
    lokasi:
      - tanya: Di kecamatan mana? Tulis namanya.
        simpan: kecamatan
      - Baik, {kecamatan}.
  ```

  ## Keterangan

  Menu panjang sering lebih jelas bila dipecah: tanyakan dulu kelompoknya, lalu isinya.
  """#,
  "D605": #"""
  # D605: Isi pesan melewati batas

  Bila nilainya panjang, pesan ini melewati batas WhatsApp: 1.024 huruf untuk pesan dengan tombol,
  daftar, atau gambar, 4.096 untuk yang lain. Lebihnya tidak akan terbaca.

  ## Salah

  ```yaml
  wicara: 1
  bot: aduan
  mulai: lapor

  alur:
    lapor:
      - tanya: Ceritakan kejadiannya.
        simpan: uraian
      - pilih: "Ini yang kami catat: {uraian}. Sudah benar?"
        opsi:
          - Sudah -> selesai_lapor
          - Belum -> lapor
    selesai_lapor:
      - Terima kasih.
  ```

  ## Benar

  ```yaml
  wicara: 1
  bot: aduan
  mulai: lapor

  alur:
    lapor:
      - tanya: Ceritakan kejadiannya.
        simpan: uraian
      - pilih: "Ini yang kami catat: {uraian|potong:300}. Sudah benar?"
        opsi:
          - Sudah -> selesai_lapor
          - Belum -> lapor
    selesai_lapor:
      - Terima kasih.
  ```

  ## Keterangan

  Yang dihitung adalah jawaban orang: `teks` 1.000 huruf, `url` 2.048, `nama` 80, `email` 254, dan
  pilihan sepanjang kunci atau labelnya. Hasil aksi dan daftar tidak dihitung.
  """#,
  "D606": #"""
  # D606: Media tidak ada atau terlalu besar

  Gambar atau dokumen yang disebut tidak ada di folder bot, atau lebih besar daripada yang
  diterima WhatsApp: gambar 5 MB, dokumen 100 MB.

  ## Salah

  ```yaml
  # media: media/denah.png 12000
  wicara: 1
  bot: puskesmas
  mulai: denah

  alur:
    denah:
      - kirim: {gambar: media/dena.png, teks: Ini denah puskesmas.}
  ```

  ## Benar

  ```yaml
  # media: media/denah.png 12000
  wicara: 1
  bot: puskesmas
  mulai: denah

  alur:
    denah:
      - kirim: {gambar: media/denah.png, teks: Ini denah puskesmas.}
  ```

  ## Keterangan

  Baris `# media:` hanya memberi tahu bahwa di folder contoh ini ada berkas itu.
  """#,
  "D607": #"""
  # D607: Gambar bersama menu daftar

  Menu berbentuk daftar tidak dapat memuat gambar di WhatsApp, sehingga gambarnya terkirim sebagai
  pesan tersendiri. Gambar hanya menyatu dengan menu tombol: paling banyak 3 opsi berlabel pendek.

  ## Salah

  ```yaml
  # media: media/menu.png 12000
  wicara: 1
  bot: warung_kopi
  mulai: menu

  alur:
    menu:
      - tanya: Mau minum apa?
        gambar: media/menu.png
        opsi: [Kopi tubruk, Kopi susu, Teh, Air putih]
        simpan: minuman
      - Baik, {minuman|label}.
  ```

  ## Benar

  ```yaml
  # media: media/menu.png 12000
  wicara: 1
  bot: warung_kopi
  mulai: menu

  alur:
    menu:
      - kirim: {gambar: media/menu.png}
      - tanya: Mau minum apa?
        opsi: [Kopi tubruk, Kopi susu, Teh, Air putih]
        simpan: minuman
      - Baik, {minuman|label}.
  ```
  """#,
  "D608": #"""
  # D608: Format WhatsApp timpang

  Di WhatsApp `*kata*` tampil tebal. Tanda `*` yang tidak berpasangan di barisnya tampil apa
  adanya.

  ## Salah

  ```yaml
  wicara: 1
  bot: warung_kopi
  mulai: sambut

  alur:
    sambut:
      - Hari ini *diskon untuk semua kopi!
  ```

  ## Benar

  ```yaml
  wicara: 1
  bot: warung_kopi
  mulai: sambut

  alur:
    sambut:
      - Hari ini *diskon* untuk semua kopi!
  ```
  """#,
  "D701": #"""
  # D701: Lama waktu tidak terbaca

  Lama waktu ditulis dengan angka, spasi, lalu satuannya: `30 menit`, `20 jam`, `2 hari`.
  Singkatan tidak dipakai karena `10d` dapat berarti 10 detik atau 10 hari.

  ## Salah

  ```yaml
  wicara: 1
  bot: warung_kopi
  mulai: sambut

  sesi:
    habis: 20j

  alur:
    sambut:
      - Selamat datang!
  ```

  ## Benar

  ```yaml
  wicara: 1
  bot: warung_kopi
  mulai: sambut

  sesi:
    habis: 20 jam

  alur:
    sambut:
      - Selamat datang!
  ```
  """#,
  "D702": #"""
  # D702: Pengingat setelah sesi habis

  Pengingat itu tidak akan pernah terkirim, karena percakapan sudah berakhir lebih dulu. Perpendek
  waktu pengingat, atau perpanjang `habis`.

  ## Salah

  ```yaml
  wicara: 1
  bot: warung_kopi
  mulai: sambut

  sesi:
    ingatkan: {setelah: 2 jam, kirim: Masih di sana?}
    habis: 1 jam

  alur:
    sambut:
      - Selamat datang!
  ```

  ## Benar

  ```yaml
  wicara: 1
  bot: warung_kopi
  mulai: sambut

  sesi:
    ingatkan: {setelah: 30 menit, kirim: Masih di sana?}
    habis: 1 jam

  alur:
    sambut:
      - Selamat datang!
  ```
  """#,
  "D703": #"""
  # D703: Pesan di luar 24 jam

  WhatsApp hanya meneruskan pesan biasa dalam 24 jam setelah pesan terakhir pengguna. Sesudah itu
  pesan harus memakai templat yang sudah disetujui; selain itu ditolak.

  ## Salah

  ```yaml
  wicara: 1
  bot: klinik
  mulai: janji

  sesi:
    ingatkan: {setelah: 2 hari, kirim: Jangan lupa mengisi jadwal Anda.}

  alur:
    janji:
      - tanya: Anda mau datang hari apa?
        simpan: jadwal
      - Baik, {jadwal}.
  ```

  ## Benar

  ```yaml
  wicara: 1
  bot: klinik
  mulai: janji

  sesi:
    ingatkan:
      setelah: 2 hari
      kirim: {teks: Jangan lupa mengisi jadwal Anda., templat: pengingat_jadwal}

  alur:
    janji:
      - tanya: Anda mau datang hari apa?
        simpan: jadwal
      - Baik, {jadwal}.
  ```

  ## Keterangan

  Pesan penutup di `saat_habis` tidak dapat memakai templat, jadi `habis` harus di bawah 24 jam.
  """#,
  "D704": #"""
  # D704: Tanpa jalan ke petugas

  Naskah ini punya petugas (`serahkan`), tetapi dari alur ini tidak ada jalan ke sana: tidak lewat
  pilihan, tidak lewat `gagal`, dan tidak ada perintah atau pemicu untuk petugas.

  ## Salah

  ```yaml
  wicara: 1
  bot: puskesmas
  mulai: menu

  alur:
    menu:
      - tanya: Keluhan Anda apa?
        simpan: keluhan
        gagal: terima
      - "Dicatat: {keluhan|bawaan:\"-\"}."
    janji_temu:
      pemicu: [{jenis: gambar}]
      langkah:
        - Terima kasih fotonya. Kami sambungkan dengan perawat.
        - serahkan: perawat
  ```

  ## Benar

  ```yaml
  wicara: 1
  bot: puskesmas
  mulai: menu

  perintah:
    perawat: {kata: [perawat, petugas], ke: janji_temu}

  alur:
    menu:
      - tanya: Keluhan Anda apa?
        simpan: keluhan
        gagal: terima
      - "Dicatat: {keluhan|bawaan:\"-\"}."
    janji_temu:
      pemicu: [{jenis: gambar}]
      langkah:
        - Kami sambungkan dengan perawat.
        - serahkan: perawat
  ```
  """#,
  "D801": #"""
  # D801: Aksi tidak dideklarasikan

  Naskah memakai aksi yang tidak tercantum di `aksi:` dalam bot.yaml. Aksi disediakan pengembang;
  penulis hanya memakai nama yang ada di sana.

  ## Salah

  ```yaml
  wicara: 1
  bot: warung_kopi
  mulai: pesan

  aksi:
    kirim_pesanan: {}

  alur:
    pesan:
      - aksi: krim_pesanan
      - Pesanan Anda kami terima.
  ```

  ## Benar

  ```yaml
  wicara: 1
  bot: warung_kopi
  mulai: pesan

  aksi:
    kirim_pesanan: {}

  alur:
    pesan:
      - aksi: kirim_pesanan
      - Pesanan Anda kami terima.
  ```
  """#,
  "D802": #"""
  # D802: Argumen aksi salah

  Aksi itu memerlukan masukan yang belum diberikan, atau diberi masukan yang tidak dikenalnya.
  Masukan diambil dari variabel bernama sama, atau dari yang Anda tulis di `dengan:`.

  ## Salah

  ```yaml
  wicara: 1
  bot: warung_kopi
  mulai: pesan

  aksi:
    kirim_pesanan:
      masuk: {minuman: teks}

  alur:
    pesan:
      - aksi: kirim_pesanan
      - Pesanan Anda kami terima.
  ```

  ## Benar

  ```yaml
  wicara: 1
  bot: warung_kopi
  mulai: pesan

  aksi:
    kirim_pesanan:
      masuk: {minuman: teks}

  alur:
    pesan:
      - tanya: Mau minum apa?
        simpan: minuman
      - aksi: kirim_pesanan
      - Pesanan Anda kami terima.
  ```
  """#,
  "D803": #"""
  # D803: Galat aksi tidak ditangani

  Aksi itu dapat gagal dengan cara yang tercantum di bot.yaml, tetapi naskah belum mengatakan apa
  yang terjadi bila itu terjadi. Tanpa itu pengguna tidak mendapat kabar.

  ## Salah

  ```yaml
  wicara: 1
  bot: warung_kopi
  mulai: pesan

  aksi:
    kirim_pesanan:
      galat: [habis]

  alur:
    pesan:
      - aksi: kirim_pesanan
      - Pesanan Anda kami terima.
  ```

  ## Benar

  ```yaml
  wicara: 1
  bot: warung_kopi
  mulai: pesan

  aksi:
    kirim_pesanan:
      galat: [habis]

  alur:
    pesan:
      - aksi: kirim_pesanan
        galat:
          habis:
            - Maaf, kopinya sudah habis.
            - selesai
      - Pesanan Anda kami terima.
  ```

  ## Keterangan

  Aksi yang punya `batas:` juga dapat gagal dengan `lewat_batas`.
  """#,
  "D804": #"""
  # D804: Hasil aksi tidak dipakai

  Aksi itu memberi hasil yang tidak disimpan di mana pun. Mungkin pengguna seharusnya
  mengetahuinya, misalnya nomor tiketnya.

  ## Salah

  ```yaml
  wicara: 1
  bot: warung_kopi
  mulai: pesan

  aksi:
    kirim_pesanan:
      keluar: {nomor: teks}

  alur:
    pesan:
      - aksi: kirim_pesanan
      - Pesanan Anda kami terima.
  ```

  ## Benar

  ```yaml
  wicara: 1
  bot: warung_kopi
  mulai: pesan

  aksi:
    kirim_pesanan:
      keluar: {nomor: teks}

  alur:
    pesan:
      - aksi: kirim_pesanan
        hasil: {nomor: nomor}
      - Pesanan Anda kami terima dengan nomor {nomor}.
  ```
  """#,
  "D805": #"""
  # D805: Aksi di dalam putaran

  Bila aksi ini gagal, percakapan langsung mengulanginya tanpa ada orang yang menjawab apa-apa.
  Satu jawaban dapat menjadi banyak kiriman, dan sistem yang sibuk makin sibuk.

  ## Salah

  ```yaml
  wicara: 1
  bot: warung
  mulai: pesan

  aksi:
    kirim_pesanan:
      masuk: {pesanan: teks}
      galat: [sibuk]

  alur:
    pesan:
      - tanya: Mau pesan apa?
        simpan: pesanan
      - bagian: kirim
      - aksi: kirim_pesanan
        galat:
          sibuk:
            - ke: kirim
      - Pesanan dikirim.
  ```

  ## Benar

  ```yaml
  wicara: 1
  bot: warung
  mulai: pesan

  aksi:
    kirim_pesanan:
      masuk: {pesanan: teks}
      galat: [sibuk]

  alur:
    pesan:
      - tanya: Mau pesan apa?
        simpan: pesanan
      - bagian: kirim
      - aksi: kirim_pesanan
        galat:
          sibuk:
            - pilih: Sistem sedang sibuk. Pesanan belum terkirim.
              opsi:
                - Coba lagi -> kirim
                - Nanti saja -> nanti
      - Pesanan dikirim.
      - selesai
      - bagian: nanti
      - Baik, silakan pesan lagi nanti.
  ```
  """#,
  "D901": #"""
  # D901: Terjemahan kurang

  Berkas terjemahan belum memuat semua kalimat bersama. Kalimat yang belum ada tetap terkirim
  dalam bahasa asal, jadi orang membaca dua bahasa bercampur.

  ## Salah

  ```yaml
  # berkas: bot.yaml
  wicara: 1
  bot: toko
  mulai: salam
  variabel:
    pengguna: {bahasa: teks opsional}
  alur:
    salam:
      - "{t.salam}"
      - "{t.tutup}"
  # berkas: teks.yaml
  teks:
    salam: Selamat datang.
    tutup: Kami sedang tutup.
  # berkas: teks.jv.yaml
  teks:
    salam: Sugeng rawuh.
  ```

  ## Benar

  ```yaml
  # berkas: bot.yaml
  wicara: 1
  bot: toko
  mulai: salam
  variabel:
    pengguna: {bahasa: teks opsional}
  alur:
    salam:
      - "{t.salam}"
      - "{t.tutup}"
  # berkas: teks.yaml
  teks:
    salam: Selamat datang.
    tutup: Kami sedang tutup.
  # berkas: teks.jv.yaml
  teks:
    salam: Sugeng rawuh.
    tutup: Kula nembe tutup.
  ```
  """#,
  "D902": #"""
  # D902: Isian templat berbeda antarbahasa

  Terjemahan memakai nilai yang tidak ada dalam kalimat asalnya, biasanya karena salah ketik.
  Nilai itu akan kosong atau keliru bagi pembaca bahasa tersebut.

  ## Salah

  ```yaml
  # berkas: bot.yaml
  wicara: 1
  bot: toko
  mulai: salam
  variabel:
    pengguna: {bahasa: teks opsional, nama: nama opsional, kota: teks opsional}
  alur:
    salam:
      - "{t.salam}"
  # berkas: teks.yaml
  teks:
    salam: "Selamat datang, {nama|bawaan:\"Kak\"}."
  # berkas: teks.jv.yaml
  teks:
    salam: "Sugeng rawuh, {kota|bawaan:\"Mas\"}."
  ```

  ## Benar

  ```yaml
  # berkas: bot.yaml
  wicara: 1
  bot: toko
  mulai: salam
  variabel:
    pengguna: {bahasa: teks opsional, nama: nama opsional, kota: teks opsional}
  alur:
    salam:
      - "{t.salam}"
  # berkas: teks.yaml
  teks:
    salam: "Selamat datang, {nama|bawaan:\"Kak\"}."
  # berkas: teks.jv.yaml
  teks:
    salam: "Sugeng rawuh, {nama|bawaan:\"Mas\"}."
  ```
  """#,
  "D903": #"""
  # D903: Ejaan tidak baku

  Kalimat yang dikirim bot memuat kata dengan ejaan yang tidak ada dalam Kamus Besar Bahasa
  Indonesia. Kata yang sama hanya dilaporkan sekali, di tempat pertamanya.

  ## Salah

  ```yaml
  wicara: 1
  bot: klinik
  mulai: sapa

  alur:
    sapa:
      - Silahkan ambil nomor antrean.
  ```

  ## Benar

  ```yaml
  wicara: 1
  bot: klinik
  mulai: sapa

  alur:
    sapa:
      - Silakan ambil nomor antrean.
  ```

  ## Keterangan

  Ini saran; naskah tetap jalan. Kata di `kamus`, `kata`, `pemicu`, dan `ujaran` tidak diperiksa: di
  sana justru ditulis ejaan yang dipakai orang.
  """#,
  "D904": #"""
  # D904: Sapaan campur

  Sebagian kalimat menyapa dengan "Anda", sebagian lain dengan "kamu" atau "Kakak". Pembaca merasa
  berbicara dengan dua orang yang berbeda.

  ## Salah

  ```yaml
  wicara: 1
  bot: warung
  mulai: pesan

  alur:
    pesan:
      - tanya: Anda mau pesan apa?
        simpan: pesanan
      - Baik, {pesanan}. Pesanan kamu kami siapkan, Anda tinggal mengambilnya.
  ```

  ## Benar

  ```yaml
  wicara: 1
  bot: warung
  mulai: pesan

  alur:
    pesan:
      - tanya: Anda mau pesan apa?
        simpan: pesanan
      - Baik, {pesanan}. Pesanan Anda kami siapkan, tinggal diambil.
  ```

  ## Keterangan

  Sapaan singkat "Kak" boleh bersama yang mana pun.
  """#,
  "D951": #"""
  # D951: Uji gagal

  Bot tidak menjawab seperti yang tertulis dalam transkrip uji. Baris `-` adalah harapan, baris `+`
  yang sebenarnya terjadi. Pesan ini hanya muncul dengan `wicara test`.

  ## Salah

  ```yaml
  # berkas: bot.yaml
  wicara: 1
  bot: toko
  mulai: sapa
  alur:
    sapa:
      - Selamat datang di toko kami.
  # berkas: sapa.uji.yaml
  uji: menyapa
  percakapan: |
    > halo
    < Selamat datang.
  ```

  ## Benar

  ```yaml
  # berkas: bot.yaml
  wicara: 1
  bot: toko
  mulai: sapa
  alur:
    sapa:
      - Selamat datang di toko kami.
  # berkas: sapa.uji.yaml
  uji: menyapa
  percakapan: |
    > halo
    < Selamat datang di toko kami.
  ```

  ## Keterangan

  Bila jawaban bot yang baru memang dimaksud, `wicara test --accept BERKAS:BARIS` menulisnya ke
  dalam transkrip itu.
  """#,
  "D952": #"""
  # D952: Langkah tak tersentuh uji

  Tidak ada transkrip uji yang pernah melewati langkah ini, atau memilih opsi ini. Kesalahan di sini
  baru ketahuan oleh pengguna. Pesan ini hanya muncul dengan `wicara test --coverage`.

  ## Salah

  ```yaml
  # berkas: bot.yaml
  wicara: 1
  bot: toko
  mulai: menu
  alur:
    menu:
      - pilih: Mau apa?
        opsi:
          - label: Belanja
            maka: [Silakan memilih.]
          - label: Selesai
            maka: [Terima kasih.]
  # berkas: menu.uji.yaml
  uji: belanja
  percakapan: |
    > halo
    < Mau apa?
    > Belanja
    < Silakan memilih.
  ---
  uji: selesai lewat angka
  percakapan: |
    > halo
    < Mau apa?
  ```

  ## Benar

  ```yaml
  # berkas: bot.yaml
  wicara: 1
  bot: toko
  mulai: menu
  alur:
    menu:
      - pilih: Mau apa?
        opsi:
          - label: Belanja
            maka: [Silakan memilih.]
          - label: Selesai
            maka: [Terima kasih.]
  # berkas: menu.uji.yaml
  uji: belanja
  percakapan: |
    > halo
    < Mau apa?
    > Belanja
    < Silakan memilih.
  ---
  uji: selesai
  percakapan: |
    > halo
    < Mau apa?
    > Selesai
    < Terima kasih.
  ```
  """#,
]
