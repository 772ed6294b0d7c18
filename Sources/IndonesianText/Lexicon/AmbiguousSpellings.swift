/// Spellings that stand for several words, with the neighbours that decide for one.
///
/// Each line is a spelling, what it means, a side, and cues: words in their standard spelling (or
/// the root of what stands there), divided by blanks. The first line with a cue that is there
/// decides; where none does, the spelling means what `InformalLists` says, or stays as it is.
///
/// - Meaning: low lines stand for blanks; `=` is the spelling itself.
/// - Side: `<` the word right before, `>` right after; `<<` and `>>` one of the three words there.
/// - Cues: `a_b` are two words side by side; `@angka` is a number, `@awal` and `@akhir` are the
///   ends of the message, `@nama` is one of `names`.
///
/// Origin: compiled by hand for this project, from the ways in which people write to services and
/// to election offices.
enum AmbiguousSpellings {
  static let rules = """
    dr dari < info kabar berita pesan kirim kiriman foto video dapat tahu dengar jauh selain laporan
    dr dari < uang surat hadiah bukan mulai keluar datang pulang
    dr dokter < ke konsultasi obat periksa praktik jadwal resep oleh kata bertemu temu panggil
    dr dokter > spesialis umum gigi kandungan hewan mata jantung bedah jaga
    dr dokter >> praktik spesialis klinik
    dr dokter > @nama
    sm sampai > kapan sekarang jam pukul besok tanggal malam sore pagi siang selesai habis mana
    dg daeng > nai tata sila gassing rapi naba lira tompo limpo sitaba ngalle ngemba nyonri bali
    dg daeng < haji karaeng puang
    dgn daeng > nai sila gassing naba lira tompo limpo sitaba ngalle
    dpt dapat < yang_di
    dpt daftar_pemilih_tetap < cek di dalam masuk daftar terdaftar data soal tentang mengenai
    dpt daftar_pemilih_tetap > online daring pemilu pilkada pilpres kpu ganda
    mk mahkamah_konstitusi < di ke oleh putus sidang hakim ketua gugat hasil menurut tunggu
    mk mahkamah_konstitusi > putus tolak kabul
    mk maka > dari_itu saya kami kita harus akan
    mk maka < kalau jika
    pd percaya_diri < kurang terlalu makin semakin paling sok tambah lebih
    pd percaya_diri > banget sekali amat saja
    pd partai_demokrat < partai kader caleg dpp kubu fraksi politisi
    kl kuala_lumpur < ke di dari
    kl kuala_lumpur > malaysia
    jt juga < saya aku dia kami kita mereka
    sd = < di ke anak guru murid siswa kelas sekolah kepala lulus
    sd sampai_dengan > @angka jam pukul tanggal sekarang besok selesai senin selasa rabu kamis
    sd sampai_dengan > jumat sabtu minggu januari februari maret april mei juni juli agustus
    sd sampai_dengan > september oktober november desember
    kel kelurahan < di ke kantor
    kel keluarga > saya kami korban kita beliau dia mereka miskin pasien
    kel kelompok > @angka
    kec kecepatan > internet motor mobil angin
    kec kecil < terlalu masih lebih paling
    des desa < kepala kantor di ke perangkat
    no nomor > @angka hp wa telepon ponsel rekening urut tiket resi kk ktp nik antre laporan aduan
    no nomor > whatsapp kontak admin darurat petugas pengaduan
    no nomor < berapa minta ganti cek kirim
    wa wah > keren hebat mantap parah bagus gawat seru ternyata kacau bahaya
    pa apa > kabar saja maksud arti beda
    pa apa < mau
    jg juga > @akhir
    jg juga < saya aku dia kami kita mereka itu ini yang
    jg jangan > lupa lama takut marah percaya bohong main panik ragu khawatir sedih telat sampai
    jg jangan < @awal
    lg lagu < judul dengar putar nyanyi lirik musik
    lg lagu > kebangsaan dangdut pop
    mn menit < @angka beberapa berapa setengah lima sepuluh
    mnt menit < @angka beberapa berapa setengah lima sepuluh
    min menit < @angka beberapa sepuluh
    tgl tanggal > @angka berapa
    tgl tinggal > di bersama sendiri serumah
    tgl tinggal < masih tempat
    kk kartu_keluarga < nomor no ktp fotokopi nik pisah pecah cetak dalam
    kk kartu_keluarga > asli hilang elektronik ktp
    km kilometer < @angka
    pk pukul > @angka_@angka
    pkl pukul > @angka berapa setengah
    kt kata > dia mereka teman tetangga berita
    """

  /// Names that many people bear.
  static let names = """
    budi andi agus dedi eko joko slamet bambang hendra rudi anton yanto wahyu dwi tri sri siti ani
    ina dewi ratna yuni wati rina lina maya indah putri fitri nur ahmad muhammad ali umar hasan
    husein yusuf ibrahim ismail rahmat hidayat firman arif adi aditya dimas rizky bayu galih surya
    wawan asep ujang dadang cecep iwan heri hari doni toni roni yudi edi didi susi tuti yanti yuli
    endang sari ayu made wayan nyoman ketut putu komang nengah robert john michael maria yohanes
    paulus petrus anita diana erna evi fani gita hani ika irma kartini laila mega nadia nina rani
    rika tika vina wulan zainal zaki taufik sigit sugeng suharto sutrisno supriyadi sulis santoso
    """
}
