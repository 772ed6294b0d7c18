/// Words with their roots, by kind: `word root`, where several roots are right, divided by `|`.
///
/// Written down before the stemmer was asked; the second table too, after the first had been learnt
/// from.
enum StemTable {
  static let kinds: [(kind: String, rows: String)] = [
    ("me-", active), ("di-", passive), ("ber-", middle), ("ter-", involuntary), ("pe-", agents),
    ("pe-an", processes), ("ke-an", states), ("-an", results), ("-kan, -i", orders),
    ("clitics", clitics), ("doubled", doubled), ("se-", unity), ("spoken", spoken),
    ("roots", roots), ("mixed", mixed), ("second table", second),
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

  private static let second = """
    menyerahkan serah, menghentikan henti, menanyakan tanya, menyetel setel
    mengkhawatirkan khawatir, menghargai harga, memotret potret, memfoto foto, mengantarkan antar
    memprotes protes, memproses proses, mentransfer transfer, mensosialisasikan sosialisasi
    menyosialisasikan sosialisasi, menerbitkan terbit, menyaring saring
    mengklarifikasi klarifikasi, memverifikasi verifikasi, menghubungkan hubung
    mempromosikan promosi, menghimbau himbau|imbau, mengimbau imbau, menyinggung singgung
    melecehkan leceh, mengolok-olok olok, merendahkan rendah, menyudutkan sudut, memecah pecah
    memicu picu, mengadu adu, menggalang galang, mencantumkan cantum, menduga duga
    menganggap anggap, mengingatkan ingat, menyuruh suruh, melanggar langgar, mengarahkan arah
    menekan tekan, menempel tempel, mengebom bom, mengelap lap, mengepel pel
    mengesampingkan samping, menertibkan tertib, menelepon telepon, menaikkan naik
    menurunkan turun, memuat muat, menampilkan tampil, menyertakan serta, memulihkan pulih
    menyepakati sepakat, mempercepat cepat, memperluas luas, mempersilakan silakan|sila
    memperdaya daya, mempermudah mudah, diambil ambil, digunakan guna, dimintai minta
    ditangani tangan, disita sita, dilarang larang, dihubungi hubung, dimuat muat
    ditertibkan tertib, diperpanjang panjang, dipercaya percaya, disetujui setuju|tuju
    diumumkan umum, diundang undang, dikunci kunci, disadap sadap, dibully bully, direport report
    diretweet retweet, dikomentari komentar, disensor sensor, dijadikan jadi, didaftarkan daftar
    ditampilkan tampil, diubah ubah, berdiskusi diskusi, bergerak gerak, berkumpul kumpul
    berbagi bagi, berhadapan hadap, bermasalah masalah, bernama nama, bersifat sifat
    bertujuan tuju, berwenang wenang, berkomentar komentar, berakhir akhir, berbicara bicara
    bersangkutan sangkut, berkurang kurang, bertambah tambah, bermusyawarah musyawarah
    berkelahi kelahi, beraksi aksi, beranggapan anggap, berjualan jual, berkenalan kenal
    berpakaian pakai, berkepentingan penting, berjanji janji, berizin izin, berbahasa bahasa
    berangkat angkat|berangkat, terganggu ganggu, terjual jual, terluka luka, tertekan tekan
    terhenti henti, tersisa sisa, terpaksa paksa, tertulis tulis, terlihat lihat, terjaga jaga
    terpasang pasang, tertuduh tuduh, terkenal kenal, terlupakan lupa, terbanyak banyak
    terpenting penting, tertinggi tinggi, terdahulu dahulu, terhubung hubung
    terverifikasi verifikasi, terunggah unggah, tersinggung singgung, terkunci kunci, pembuat buat
    pengunggah unggah, pencuri curi, penghina hina, perekam rekam, penyiar siar, pewarta warta
    pedagang dagang, pendatang datang, peminat minat, perancang rancang, penceramah ceramah
    penasihat nasihat, pelanggar langgar, penuduh tuduh, penyunting sunting, pengirimnya kirim
    pemantau pantau, penghasut hasut, pembicara bicara, perantara antara, pengikut ikut
    pembohong bohong, pengancam ancam, pembunuh bunuh, pegiat giat, pemohon mohon, pengelola kelola
    penyedia sedia, pelayan layan, pemasangan pasang, pengumuman umum, pengumpulan kumpul
    penyampaian sampai, pemblokiran blokir, pencarian cari, pengunggahan unggah, penyuapan suap
    perhatian hati, perkataan kata, perjalanan jalan, permintaan minta, permohonan mohon
    pertimbangan timbang, perbuatan buat, perselisihan selisih, pengakuan aku, penculikan culik
    penutupan tutup, pembukaan buka, pengembalian kembali, perkiraan kira, pemutusan putus
    perpanjangan panjang, pengertian arti|erti, penertiban tertib, pemasukan masuk
    pengeluaran keluar, penayangan tayang, pencetakan cetak, peliputan liput, keaslian asli
    keputusan putus, kebebasan bebas, kekhawatiran khawatir, kesaksian saksi, kenaikan naik
    ketakutan takut, kemampuan mampu, kejelasan jelas, kelengkapan lengkap, keterampilan terampil
    kesehatan sehat, kekacauan kacau, kerugian rugi, kejujuran jujur, kelalaian lalai
    kematian mati, keseluruhan seluruh, kesempatan sempat, kedaulatan daulat, kebersihan bersih
    kecepatan cepat, ketidakhadiran tidak hadir|hadir, kementerian menteri, keanggotaan anggota
    kepolisian polisi, kemasyarakatan masyarakat, sindiran sindir, rekomendasi rekomendasi
    kumpulan kumpul, tampilan tampil, saringan saring, harapan harap, masukan masuk
    tulisannya tulis, suruhan suruh, kiriman kirim, ejekan ejek, sebaran sebar, tekanan tekan
    pesanan pesan, catatannya catat, panggilan panggil, rancangan rancang, kutipan kutip
    simpanan simpan, sumbangan sumbang, pemberian beri, temuan temu, aksesnya akses, tanyakan tanya
    umumkan umum, dengarkan dengar, akui aku, sukai suka, jalani jalan, datangi datang, ikuti ikut
    perbaiki baik, perlihatkan lihat, ingatkan ingat, bacakan baca, tunjukkan tunjuk, suratku surat
    rumahmu rumah, bukankah bukan, bisakah bisa, bolehkah boleh, begitulah begitu, tolonglah tolong
    kutulis tulis, kukatakan kata, kaukirim kirim, pesannya pesan, suaramu suara, hpku hp
    datanya data, desaku desa, merekalah mereka, apakah apa, kabar-kabar kabar, kawan-kawan kawan
    desas-desus desas-desus|desus|desas, tuduh-menuduh tuduh, pukul-memukul pukul
    berteriak-teriak teriak, berbondong-bondong bondong, sungguh-sungguh sungguh, mata-mata mata
    perlahan-lahan lahan|perlahan, sehari-hari hari, setinggi-tingginya tinggi, bagi-bagi bagi
    bapak2 bapak, calon2 calon, diinjak-injak injak, mengolok2 olok, lihat2 lihat
    kecil-kecilan kecil, cantik2 cantik, mobil-mobilan mobil, sekelompok kelompok, sebagian bagi
    setempat tempat, seenaknya enak, sekeluarga keluarga, semoga moga|semoga, seingat ingat
    serupa rupa, sebutkan sebut, sedikitnya sedikit, seumur umur, semudah mudah, ngegas gas
    ngumpulin kumpul, ngebuka buka, ngedit edit, ngetag tag, ngehoaks hoaks, nyoba coba
    nyesel sesal, nyusun susun, nyari cari, nyuap suap, nerusin terus, ngeluh keluh, ngobrol obrol
    ngajarin ajar, nganter antar, ngefitnah fitnah, ngejelasin jelas, ngeblokir blokir
    ngomentarin komentar, mantau pantau, mesen pesan, mutusin putus, motong potong
    ditelponin telepon|telpon, diliatin lihat|liat, disuruhin suruh, diajakin ajak
    dibohongin bohong, dikerjain kerja, dipanggilin panggil, kejebak jebak, ketinggalan tinggal
    kebongkar bongkar, kesebar sebar, tungguin tunggu, liatin lihat|liat, benerin benar|bener
    balikin balik, ambilin ambil, cekkan cek, postinganku posting, disebar-sebarin sebar
    diforward forward, diviralkan viral, diposting posting, screenshotnya screenshot, radio radio
    karyawan karyawan, relawan relawan, saham saham, lawan lawan, kawan kawan, taman taman
    zaman zaman, kan kan, ilmuwan ilmuwan, pantai pantai, sungai sungai, nilai nilai, ramai ramai
    pakai pakai, mulai mulai, cukai cukai, damai damai, petani tani, pengantin pengantin
    perempuan perempuan, penting penting, pensil pensil, selasa selasa, senin senin
    seragam seragam|ragam, semangat semangat, berani berani, bersih bersih, beruang beruang
    terampil terampil, terbit terbit, kecil kecil, kenapa kenapa, keliru keliru, keras keras
    kunci kunci, kuku kuku, kamu kamu, ilmu ilmu, tamu tamu, ragu ragu, olah olah, sejarah sejarah
    musuh musuh, pengaruh pengaruh, demokrasi demokrasi, konstitusi konstitusi
    administrasi administrasi, informasi informasi, dinding dinding, dipan dipan
    legislatif legislatif, media media, metode metode, meskipun meski|meskipun
    walaupun walau|walaupun, dikesampingkan samping, keberpihakan pihak, pemberantasan berantas
    mempersatukan satu, kesinambungan sinambung, memberitakan berita, pemberitaan berita
    keberangkatan angkat|berangkat, keterpaksaan paksa, mengatasnamakan atas nama|atasnama|nama
    mengambinghitamkan kambing hitam|kambing, penandatanganan tanda tangan|tandatangan|tanda
    pertemanan teman, penyelundupan selundup, ketersediaan sedia, berkesinambungan sinambung
    diperdebatkan debat, dipersiapkan siap, memperkenalkan kenal, kebijaksanaan bijaksana
    """
}
