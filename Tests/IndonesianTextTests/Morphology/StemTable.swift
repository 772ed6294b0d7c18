/// Words with their roots, by kind: `word root`, where several roots are right, divided by `|`.
///
/// Written down before the stemmer was asked.
enum StemTable {
  static let kinds: [(kind: String, rows: String)] = [
    ("me-", active), ("di-", passive), ("ber-", middle), ("ter-", involuntary), ("pe-", agents),
    ("pe-an", processes), ("ke-an", states), ("-an", results), ("-kan, -i", orders),
    ("clitics", clitics), ("doubled", doubled), ("se-", unity), ("spoken", spoken),
    ("roots", roots), ("mixed", mixed),
  ]

  private static let active = """
    menulis tulis, membaca baca, melihat lihat, mengirim kirim, menyebarkan sebar, menghapus hapus
    memilih pilih, menolak tolak, melaporkan lapor, mengadukan adu, menerima terima
    mendaftarkan daftar, memberitahu beri tahu|beritahu|tahu, mencoblos coblos, memfitnah fitnah
    menghina hina, menyerang serang, mengancam ancam, memukul pukul, menipu tipu, membohongi bohong
    menyembunyikan sembunyi, mengunggah unggah, mengunduh unduh, membagikan bagi, menyuap suap
    mempengaruhi pengaruh, memengaruhi pengaruh, memperbaiki baik, mempermasalahkan masalah
    mengesahkan sah, mengecek cek, mengetik ketik, mengklik klik, mengkritik kritik
    menyanyi nyanyi, menyatakan nyata, menyakiti sakit, mencabut cabut, mengubah ubah
    merusak rusak, meminta minta, memakai pakai, memaksa paksa, memalsukan palsu, memantau pantau
    menuduh tuduh, menghasut hasut, menjelaskan jelas, mendengar dengar, mengawasi awas
    mengganggu ganggu, menghubungi hubung, meninggal tinggal, mengulang ulang, mengisi isi
    mengetahui tahu, memiliki milik, mempunyai punya, memperoleh oleh|peroleh, mempelajari ajar
    menindaklanjuti tindak lanjut|tindak, menandatangani tanda tangan|tandatangan|tanda
    memblokir blokir, menyensor sensor, mengatur atur, mengajak ajak, menilai nilai
    menanggapi tanggap, mengeluarkan keluar, memutuskan putus, membeli beli, menjual jual
    membayar bayar, menghitung hitung, menyaksikan saksi, mengkampanyekan kampanye
    mengampanyekan kampanye, merugikan rugi, meresahkan resah, menyesatkan sesat, mencemarkan cemar
    menjatuhkan jatuh, mengintip intip, meretas retas
    """

  private static let passive = """
    dibaca baca, ditulis tulis, dilaporkan lapor, dihapus hapus, disebarkan sebar, diketahui tahu
    dipilih pilih, ditolak tolak, diterima terima, diproses proses, diblokir blokir, dihina hina
    diancam ancam, ditipu tipu, dipukuli pukul, diberi beri, diberikan beri, dimasukkan masuk
    ditemukan temu, dijanjikan janji, diunggah unggah, diedit edit, dipalsukan palsu
    dicurangi curang, dipertanyakan tanya, diperlukan perlu, dipersulit sulit
    diberitahukan beri tahu|beritahu|tahu, diberhentikan henti
    disalahgunakan salah guna|salahguna|guna, diadukan adu, diklik klik
    ditindaklanjuti tindak lanjut|tindak, dibayarkan bayar, dicatat catat, disimpan simpan
    diserahkan serah, dituduh tuduh, dicek cek, dibuka buka, ditutup tutup, dikenakan kena
    """

  private static let middle = """
    berjalan jalan, bekerja kerja, belajar ajar, berlari lari, bermain main, bertanya tanya
    berkata kata, berbohong bohong, berita berita, berkampanye kampanye, berjanji janji
    berdasarkan dasar, bersalah salah, berbahaya bahaya, berhenti henti, berubah ubah, beredar edar
    bertemu temu, bergabung gabung, berhasil hasil, berlaku laku, bertanggung tanggung
    bersumber sumber, berpengaruh pengaruh, berpendapat dapat|pendapat, bersaing saing
    berasal asal, berisi isi, berupa rupa, beragam ragam, berencana rencana, berusaha usaha
    bertentangan tentang, berhubungan hubung, berkaitan kait, beralih alih, berteman teman
    """

  private static let involuntary = """
    terbaca baca, tertutup tutup, terbuka buka, terhapus hapus, terkirim kirim, terjadi jadi
    tersebar sebar, tertipu tipu, terdaftar daftar, terpilih pilih, terlibat libat, terbukti bukti
    terkait kait, tersebut sebut, termasuk masuk, terlambat lambat, terancam ancam, teringat ingat
    terasa rasa, terpengaruh pengaruh, terlapor lapor, tersangka sangka, terdakwa dakwa
    terbesar besar, terbaru baru, terdekat dekat, terakhir akhir, terlalu lalu, ternyata nyata
    tertangkap tangkap, terdapat dapat, terhadap hadap, terpercaya percaya, tepercaya percaya
    """

  private static let agents = """
    penulis tulis, pelapor lapor, pemilih pilih, penyebar sebar, penipu tipu, pengawas awas
    pengadu adu, pelaku laku, pekerja kerja, pelajar ajar, petugas tugas, penerima terima
    pengguna guna, pendukung dukung, pemimpin pimpin, pembeli beli, pemilik milik, penjaga jaga
    penyelenggara selenggara, pengurus urus, penonton tonton, pemain main, pendengar dengar
    penyuap suap, pemfitnah fitnah, perusak rusak, peretas retas, pemerintah perintah
    pengusaha usaha, pejabat jabat, peneliti teliti, penguasa kuasa, pesaing saing, pengacara acara
    """

  private static let processes = """
    pelaporan lapor, pengaduan adu, penyebaran sebar, penghapusan hapus, pemilihan pilih
    pendaftaran daftar, pengawasan awas, pelanggaran langgar, penipuan tipu, pemalsuan palsu
    penghinaan hina, perlindungan lindung, pemeriksaan periksa, penjelasan jelas, peraturan atur
    perjanjian janji, persetujuan setuju|tuju, pertemuan temu, pertanyaan tanya, pernyataan nyata
    pekerjaan kerja, pelajaran ajar, pendidikan didik, penelitian teliti, penilaian nilai
    pengecekan cek, pengesahan sah, penyalahgunaan salah guna|salahguna|guna, pembayaran bayar
    pemberitahuan beri tahu|beritahu|tahu, pembicaraan bicara, perubahan ubah, perhitungan hitung
    penghitungan hitung, pemungutan pungut, penyelesaian selesai, perusahaan usaha, perasaan rasa
    perdebatan debat, pertanggungjawaban tanggung jawab|tanggungjawab|tanggung|jawab
    penanganan tangan, pengiriman kirim, pembatalan batal, pemantauan pantau, penindakan tindak
    pencemaran cemar
    """

  private static let states = """
    kebohongan bohong, kecurangan curang, kejadian jadi, kebencian benci, keamanan aman
    keadilan adil, kebijakan bijak, kenyataan nyata, keterangan terang, keterlibatan libat
    kesalahan salah, kejahatan jahat, kehilangan hilang, ketahuan tahu, ketentuan tentu
    kepercayaan percaya, keperluan perlu, keinginan ingin, kekurangan kurang, kekerasan keras
    kewajiban wajib, kebutuhan butuh, ketidakadilan tidak adil|adil, keberatan berat
    keberanian berani, kedudukan duduk, kelurahan lurah, kecamatan camat, keuangan uang
    kerusuhan rusuh, ketertiban tertib, keterlambatan lambat, kemenangan menang, kekuasaan kuasa
    kepentingan penting, kepemilikan milik, kependudukan duduk|penduduk, kesepakatan sepakat
    """

  private static let results = """
    laporan lapor, bantuan bantu, jawaban jawab, pilihan pilih, tulisan tulis, ucapan ucap
    ancaman ancam, hinaan hina, unggahan unggah, kiriman kirim, aturan atur, balasan balas
    larangan larang, makanan makan, tuduhan tuduh, tontonan tonton, postingan posting, aduan adu
    pikiran pikir, ujaran ujar, dukungan dukung, undangan undang, bagian bagi, tautan taut
    tindakan tindak, dugaan duga, layanan layan, hasutan hasut, lampiran lampir, urutan urut
    """

  private static let orders = """
    laporkan lapor, kirimkan kirim, sebarkan sebar, hapuskan hapus, tuliskan tulis, jelaskan jelas
    berikan beri, katakan kata, lakukan laku, gunakan guna, abaikan abai, batalkan batal
    hubungi hubung, awasi awas, penuhi penuh, lengkapi lengkap, ulangi ulang, temui temu
    masukkan masuk, masukan masuk, lanjutkan lanjut, hindari hindar, percayai percaya
    pastikan pasti
    """

  private static let clitics = """
    laporanku lapor, laporannya lapor, bukunya buku, akunku akun, namamu nama, nomorku nomor
    adakah ada, siapakah siapa, benarkah benar, kirimlah kirim, laporkanlah lapor, itulah itu
    kukirim kirim, kulaporkan lapor, kaulihat lihat, bagaimanakah bagaimana, sayalah saya
    linknya link, caranya cara, buktinya bukti, tiketnya tiket, dikirimnya kirim, melihatnya lihat
    siapapun siapa, apapun apa, fotoku foto, temanmu teman, postingannya posting, grupnya grup
    """

  private static let doubled = """
    orang-orang orang, berita-berita berita, buku2 buku, anak2 anak, macam-macam macam
    bermacam-macam macam, teman2ku teman, laporan-laporan lapor, hati-hati hati
    tolong-menolong tolong, berlari-lari lari, sayur-mayur sayur, warna-warni warna
    sebaik-baiknya baik, cepat-cepat cepat, berulang-ulang ulang, kata-katanya kata
    surat-menyurat surat, undang-undang undang, mengada-ada ada, menjelek-jelekkan jelek
    gerak-gerik gerak, akun2nya akun, pelan2 pelan, ditakut-takuti takut, bersama-sama sama
    besar-besaran besar, link2nya link, jalan2 jalan, bolak-balik balik|bolak
    kekanak-kanakan kanak|anak, kira-kira kira, terang-terangan terang
    """

  private static let unity = """
    sebesar besar, seorang orang, sebuah buah, secepatnya cepat, sebaiknya baik, seharusnya harus
    sesudah sudah, setelah telah, sebelum belum, selama lama, setiap tiap, selain lain, semua semua
    seluruh seluruh, sekolah sekolah, seperti seperti, sehari hari, sepenuhnya penuh
    sekampung kampung, sebagai bagai|sebagai, sebelumnya belum, sebenarnya benar, secara cara
    """

  private static let spoken = """
    laporin lapor, ngelaporin lapor, nyebarin sebar, ngomong omong, ngasih kasih, nyari cari
    nulis tulis, nonton tonton, milih pilih, mikir pikir, ngecek cek, ngeshare share, ngeblok blok
    ngeposting posting, nyoblos coblos, ngadu adu, ngaduin adu, nanya tanya, nanyain tanya
    ngelihat lihat, ngeliat lihat|liat, nyuruh suruh, nyalahin salah, ngancem ancam|ancem
    ngancam ancam, ngehina hina, nipu tipu, nolak tolak, nerima terima, nunggu tunggu, ngapus hapus
    ngilangin hilang|ilang, ngambil ambil, ngisi isi, ngajak ajak, ngerti erti|arti|mengerti
    ketipu tipu, kehapus hapus, ketangkep tangkap|tangkep, kebuka buka, kepilih pilih
    keblokir blokir, dibales balas|bales, dikasih kasih, dilaporin lapor, disebarin sebar
    ditipuin tipu, diapusin hapus, bantuin bantu, cariin cari, bukain buka, hapusin hapus
    kirimin kirim, jelasin jelas, masukin masuk, gantiin ganti, tanyain tanya, batalin batal
    lanjutin lanjut, ulangin ulang, diblokirin blokir, diupload upload, di-share share
    nge-block block|blok, ngespam spam, ngehack hack, nemuin temu, mbaca baca, njawab jawab
    nyimpan simpan, nyogok sogok, nyolong colong, nelpon telepon|telpon
    """

  private static let roots = """
    berita berita, makan makan, teman teman, bekas bekas, pemilu pemilu, medan medan, meja meja
    media media, menteri menteri, mesin mesin, beras beras, perang perang, pesan pesan, pergi pergi
    kemarin kemarin, kepala kepala, ketua ketua, keluarga keluarga, sekarang sekarang
    terima terima, teknologi teknologi, tangan tangan, jangan jangan, hutan hutan, bulan bulan
    ikan ikan, hari hari, kami kami, siapa siapa, bukan bukan, ingin ingin, mungkin mungkin
    kampanye kampanye, hoaks hoaks, digital digital, direktur direktur, dinas dinas
    diskusi diskusi, partai partai, presiden presiden, kebun kebun, kertas kertas, tepat tepat
    tempat tempat, bupati bupati, polisi polisi, internet internet, aplikasi aplikasi
    masalah masalah, buku buku, sekolah sekolah, jumlah jumlah, salah salah, kelompok kelompok
    merah merah, menit menit
    """

  private static let mixed = """
    mempertanyakan tanya, memberlakukan laku, memberhentikan henti
    mempertanggungjawabkan tanggung jawab|tanggungjawab|tanggung|jawab, keberhasilan hasil
    keterbukaan buka, keberadaan ada, ketidakpastian tidak pasti|pasti, pemberlakuan laku
    pemberdayaan daya, memperjuangkan juang, memperlihatkan lihat
    menyebarluaskan sebar luas|sebar|sebarluas, penyebarluasan sebar luas|sebar|sebarluas
    kewarganegaraan warga negara|warganegara|warga, sepengetahuan tahu, dipertimbangkan timbang
    diperbincangkan bincang, memperingatkan ingat, peringatan ingat, berkepentingan penting
    berpemerintahan perintah, menyeluruh seluruh, menyetujui setuju|tuju, disetujui setuju|tuju
    mengikutsertakan ikut serta|ikutserta|ikut, keikutsertaan ikut serta|ikutserta|ikut
    dipermalukan malu, kesewenang-wenangan wenang|sewenang-wenang|sewenang, menganiaya aniaya
    """
}
