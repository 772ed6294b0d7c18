/// Menus, and what people type to choose from them.
///
/// Written down before the matcher was; compiled by hand for this project. An answer is the number
/// of an option, several with commas, `-` for none, and `?1,2` where the question is which.
enum MenuCases {
  /// Menu; number; title; synonyms divided by commas.
  static let definitions = """
    utama; 1; Lapor konten; lapor, buat laporan, laporkan hoaks, pengaduan, aduan
    utama; 2; Cek status laporan; status, lacak, nomor tiket, cek laporan
    utama; 3; Info Pilkada; info, jadwal, informasi pilkada
    utama; 4; Bicara dengan petugas; petugas, admin, operator, cs
    utama; 5; Tentang layanan ini; tentang, apa ini, soal bot
    platform; 1; Facebook; fb, pesbuk
    platform; 2; Instagram; ig, insta
    platform; 3; WhatsApp; wa, grup wa
    platform; 4; Twitter; x, tweet
    platform; 5; YouTube; yt
    platform; 6; TikTok; tik tok
    platform; 7; Lainnya; lain, telegram, website
    jenis; 1; Hoaks / berita bohong; hoaks, berita palsu, kabar bohong
    jenis; 2; Ujaran kebencian; hate speech, kebencian
    jenis; 3; SARA; suku agama, rasis
    jenis; 4; Politik uang; serangan fajar, bagi uang, suap
    jenis; 5; Kampanye hitam; black campaign, fitnah calon
    minum; 1; Es teh manis; teh
    minum; 2; Kopi susu; kopi
    minum; 3; Jeruk hangat; jeruk
    minum; 4; Air putih; air mineral
    bayar; 1; Tunai; cash, bayar di tempat
    bayar; 2; Transfer bank; transfer
    bayar; 3; Dompet digital; ovo, gopay, dana
    poli; 1; Poli umum; umum
    poli; 2; Poli gigi; gigi, dokter gigi
    poli; 3; Poli anak; anak, balita
    poli; 4; Laboratorium; lab, cek darah
    poli; 5; Tidak tahu; bingung
    tps; 1; Coblos dua kali; memilih dua kali
    tps; 2; Intimidasi pemilih; dipaksa memilih
    tps; 3; Imunisasi dan vaksin; suntik, vaksin
    tps; 4; Akun palsu; akun bodong
    tps; 5; Kerumunan; tanpa jarak
    kapan; 1; Hari ini; barusan
    kapan; 2; Kemarin; hari kemarin
    kapan; 3; Minggu ini; beberapa hari lalu
    kapan; 4; Lebih dari seminggu lalu; minggu lalu, bulan lalu
    kapan; 5; Tidak ingat; lupa
    kirim; 1; Kirim; lanjutkan
    kirim; 2; Ubah isian; perbaiki, ganti
    kirim; 3; Batalkan; tidak jadi
    daerah; 1; DKI Jakarta; jakarta
    daerah; 2; Jawa Tengah; jateng
    daerah; 3; DI Yogyakarta; jogja
    daerah; 4; Banyuwangi; kabupaten banyuwangi
    daerah; 5; Surabaya; sby
    """

  /// Menu; `satu` or `banyak`; what was typed; the answer.
  static let all =
    numbers + words + several + refusals + ranges + situations + "\n" + OtherNameCases.all

  private static let numbers = """
    utama; satu; 1; 1
    utama; satu; 2.; 2
    utama; satu; no 2 aja; 2
    utama; satu; nomer tiga dong; 3
    utama; satu; nmr 4; 4
    utama; satu; #5; 5
    utama; satu; pilih 2 ya kak; 2
    utama; satu; saya pilih nomor 1; 1
    utama; satu; opsi 3; 3
    utama; satu; yg no 4 min; 4
    utama; satu; yang ke-2; 2
    utama; satu; yg ke3; 3
    utama; satu; yang kedua aja; 2
    utama; satu; kelima; 5
    utama; satu; pertama; 1
    utama; satu; yang pertama deh; 1
    utama; satu; terakhir; 5
    utama; satu; yg paling akhir; 5
    utama; satu; paling atas; 1
    utama; satu; yang atas sendiri; 1
    utama; satu; nomor terakhir; 5
    utama; satu; 2️⃣; 2
    utama; satu; ③; 3
    utama; satu; angka 4; 4
    utama; satu; dua; 2
    utama; satu; limaa; 5
    utama; satu; mpat; 4
    utama; satu; (1); 1
    utama; satu; a 1; -
    utama; satu; 2 aja deh kak; 2
    utama; satu; 1 atau 2; ?1,2
    utama; satu; bukan 3, 1; 1
    utama; satu; jangan 2, 3 aja; 3
    poli; satu; yang ketiga; 3
    poli; satu; dua terakhir; -
    poli; satu; kedua dari bawah; 4
    minum; satu; second; 2
    minum; satu; number one; 1

    """

  private static let words = """
    utama; satu; lapor; 1
    utama; satu; mau lapor kak; 1
    utama; satu; mau ngelaporin hoax; 1
    utama; satu; bikin laporan; 1
    utama; satu; pengaduan dong; 1
    utama; satu; laporkan konten; 1
    utama; satu; status laporan saya; 2
    utama; satu; ngecek status; 2
    utama; satu; lacak laporan; 2
    utama; satu; statusnya; 2
    utama; satu; jadwal pilkada; 3
    utama; satu; informasi; 3
    utama; satu; info aja; 3
    utama; satu; ngomong sama admin; 4
    utama; satu; oprator; 4
    utama; satu; petugs; 4
    utama; satu; bicara petugas; 4
    utama; satu; tentang layanan; 5
    utama; satu; ttg layanan ini; 5
    platform; satu; FB; 1
    platform; satu; facebok; 1
    platform; satu; di fb; 1
    platform; satu; fb kak; 1
    platform; satu; pacebook; 1
    platform; satu; instgram; 2
    platform; satu; insta gram; 2
    platform; satu; lewat wa; 3
    platform; satu; whatsap grup; 3
    platform; satu; watsapp; 3
    platform; satu; tiktokk; 6
    platform; satu; tik-tok; 6
    platform; satu; yutub; 5
    platform; satu; you tube; 5
    platform; satu; twitternya; 4
    platform; satu; tele; 7
    platform; satu; yang lain; 7
    platform; satu; lain lain; 7
    jenis; satu; hoax; 1
    jenis; satu; berita hoax; 1
    jenis; satu; berita bohongnya; 1
    jenis; satu; kabar palsu; 1
    jenis; satu; ujaran kebencian dong; 2
    jenis; satu; ujarankebencian; 2
    jenis; satu; ujarn kebencian; 2
    jenis; satu; sara; 3
    jenis; satu; politik uang kak; 4
    jenis; satu; politk uang; 4
    jenis; satu; bagi2 duit; 4
    jenis; satu; kampanye item; 5
    jenis; satu; kampanye hitam itu; 5
    jenis; satu; bukan hoax tapi sara; 3
    jenis; satu; bukan sara, politik uang; 4
    jenis; satu; hoaks atau sara ya; ?1,3
    minum; satu; es teh; 1
    minum; satu; teh manis aja; 1
    minum; satu; kopi susunya satu; 2
    minum; satu; kopii; 2
    minum; satu; jeruk anget; 3
    minum; satu; aer putih; 4
    minum; satu; kopi bukan teh; 2
    bayar; satu; tf bank; 2
    bayar; satu; ditransfer aja; 2
    bayar; satu; bayar tunai; 1
    bayar; satu; pakai gopay; 3
    bayar; satu; COD; -
    bayar; satu; trasnfer; 2
    poli; satu; gigi; 2
    poli; satu; periksa gigi; 2
    poli; satu; poli; ?1,2,3
    poli; satu; polianak; 3
    poli; satu; anak-anak; 3
    poli; satu; gak tau; 5
    poli; satu; labnya; 4

    """

  private static let several = """
    platform; banyak; 1,3; 1,3
    platform; banyak; 1 3; 1,3
    platform; banyak; 1&2; 1,2
    platform; banyak; 1 sama 3; 1,3
    platform; banyak; fb sama ig; 1,2
    platform; banyak; fb/ig/wa; 1,2,3
    platform; banyak; facebook dan twitter; 1,4
    platform; banyak; semua kecuali 2; 1,3,4,5,6,7
    platform; banyak; semuanya kecuali fb; 2,3,4,5,6,7
    platform; banyak; semua selain tiktok dan ig; 1,3,4,5,7
    platform; banyak; 1 sampai 3; 1,2,3
    platform; banyak; 5-7; 5,6,7
    platform; banyak; nomor 2, 4 dan 6; 2,4,6
    platform; banyak; kedua dan ketiga; 2,3
    platform; banyak; satu dua; 1,2
    platform; banyak; fb, wa tapi bukan ig; 1,3
    platform; banyak; 2 juga 5; 2,5
    platform; banyak; fb aja; 1
    platform; banyak; instgram, tiktk; 2,6
    platform; banyak; dua-duanya; -
    platform; banyak; 3,9; -
    platform; banyak; 7-2; -
    platform; banyak; 1; 1
    jenis; banyak; hoaks dan sara; 1,3
    jenis; banyak; hoax, fitnah calon; 1,5
    jenis; banyak; semua; 1,2,3,4,5
    jenis; banyak; 1 - 3; 1,2,3
    jenis; banyak; 1 s/d 3; 1,2,3
    jenis; satu; hoaks dan sara; ?1,3
    jenis; satu; 1 dan 2; ?1,2
    minum; banyak; teh sama kopi; 1,2

    """

  private static let refusals = """
    utama; satu; 0; -
    utama; satu; 6; -
    utama; satu; 99; -
    utama; satu; -1; -
    utama; satu; 1.5; -
    utama; satu; saya umur 2 tahun; -
    utama; satu; jam 2; -
    utama; satu; ada 3 orang; -
    utama; satu; tanggal 5 desember; -
    utama; satu; rt 2 rw 3; -
    utama; satu; keenam; -
    utama; satu; tidak; -
    utama; satu; gak mau; -
    utama; satu; siapa kamu; -
    utama; satu; hahaha; -
    utama; satu; 081234567890; -
    utama; satu; bukan lapor; -
    platform; satu; faceshield; -
    platform; satu; waduk; -
    platform; satu; igloo; -
    platform; satu; wajan; -
    jenis; satu; sarapan; -
    jenis; satu; sarang; -
    jenis; satu; bukan hoax; -
    jenis; satu; uangnya habis; -
    minum; satu; nasi goreng; -
    minum; satu; tehnik; -
    minum; satu; topi susu; -
    minum; satu; bukan kopi; -
    bayar; satu; danau; -
    bayar; satu; belum bayar; -
    poli; satu; polisi; -
    poli; satu; gigih; -
    """

  /// Ranges that say where they begin.
  private static let ranges = """
    platform; banyak; dari 1 sampai 4; 1,2,3,4
    platform; banyak; dari no 2 sampe 5; 2,3,4,5
    platform; banyak; mulai 3 sampai 6; 3,4,5,6
    platform; banyak; mulai dari 4 s/d 6; 4,5,6
    platform; banyak; dari 2 ke 4; 2,3,4
    platform; banyak; dari nomor satu sampai tiga; 1,2,3
    platform; banyak; dari yang pertama sampai ketiga; 1,2,3
    platform; banyak; 1–4; 1,2,3,4
    platform; banyak; 1 s.d. 4; 1,2,3,4
    platform; banyak; 1 ampe 4; 1,2,3,4
    platform; banyak; 1 sampek 4; 1,2,3,4
    platform; banyak; dari 1 sampai 3 dan 6; 1,2,3,6
    platform; banyak; dari 5 sampai terakhir; 5,6,7
    platform; banyak; semua kecuali 2 sampai 4; 1,5,6,7
    platform; banyak; 2 dari 7; -
    platform; banyak; dari jam 1 sampai 4; -
    platform; banyak; dari tanggal 1 sampai 4; -
    platform; banyak; dari 5 sampai 10; -
    platform; satu; dari 5; -
    platform; satu; dari 3 orang; -
    platform; satu; dari kemarin; -

    """

  /// What happened, to whom, how often, misspelt.
  private static let situations = """
    tps; satu; ada yg nyoblos 2 kali; 1
    tps; satu; dia coblos 2 kali; 1
    tps; satu; nyoblos dua kali; 1
    tps; satu; 2 kali; -
    tps; satu; warga diintimidasi; 2
    tps; satu; orang2 diintimidasi; 2
    tps; satu; tetangga saya diintimidasi; 2
    tps; satu; ibu ibu dipaksa memilih; 2
    tps; satu; tetangga saya; -
    tps; satu; warga marah; -
    tps; satu; imunisai; 3
    tps; satu; imunsasi; 3
    tps; satu; vaksinasi; 3
    tps; satu; mau vaksinasi; 3
    tps; satu; suntuk banget; -
    tps; satu; gabut; -
    tps; satu; bukan akun palsu yang intimidasi; 2
    tps; satu; bukan yang 1; -
    tps; satu; bukan 1 yang 2; 2
    tps; satu; orang orang berkerumun; 5
    """
}
