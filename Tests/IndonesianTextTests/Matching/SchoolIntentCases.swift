/// The intents of an office for school places, and sentences for them; see `IntentCases`.
///
/// Written down before the matcher knew any word of its matter; compiled by hand for this project.
enum SchoolIntentCases {
  /// Intent; example sentences divided by `/`.
  static let definitions = """
    jadwal; Kapan pendaftaran dibuka? / kapan ppdb dibuka / tanggal pendaftaran / jadwal \
      ppdb / terakhir daftar kapan / pendaftaran ditutup tanggal berapa
    syarat; Apa syarat mendaftar? / syarat masuk sd / umur berapa boleh masuk sd / berkas \
      yang dibawa / harus punya akta lahir / fotokopi kk berapa lembar
    jalur; Jalur apa saja yang ada? / jalur zonasi itu apa / jalur prestasi / jalur afirmasi \
      untuk siapa / pindah tugas orang tua / kuota jalur zonasi
    jarak; Bagaimana jarak dihitung? / jarak rumah ke sekolah dihitung dari mana / titik \
      koordinat rumah salah / beda kelurahan bisa masuk / radius zonasi berapa meter
    cara_daftar; Bagaimana cara mendaftar? / cara daftar online / daftar lewat website / \
      buat akun ppdb / lupa password akun / unggah berkas gagal
    hasil; Kapan pengumuman hasil? / pengumuman kapan / anak saya diterima tidak / lihat \
      hasil seleksi / peringkat sementara / lolos atau tidak
    daftar_ulang; Bagaimana daftar ulang? / daftar ulang kapan / bawa apa saat daftar ulang \
      / kalau tidak daftar ulang / daftar ulang diwakilkan
    biaya; Berapa biayanya? / apakah gratis / uang gedung berapa / biaya seragam / ada \
      pungutan / bayar spp berapa
    """

  /// Intent; what was typed.
  static let all = """
    jadwal; mulai bisa masukin anak tgl brp ya
    jadwal; bukanya masih lama ga bu
    jadwal; besok masih bisa daftar ato udah tutup
    jadwal; iraha mimiti daftarna
    syarat; anak saya 6 taun kurang 2 bulan udah boleh sd belum
    syarat; kk nya baru pindah 3 bulan masih diterima ga
    syarat; ijazah tk wajib ga
    syarat; apa aja yg mesti disiapin pas daftar
    syarat; akte anak saya ilang gimana
    jalur; bedanya zonasi sama afirmasi apa
    jalur; anak yatim masuknya lewat mana
    jalur; punya piala karate bisa kepake ga
    jalur; yg punya kip dapet jatah khusus?
    jarak; rumah saya 900 meter dari smp 2 masuk ga
    jarak; di peta titik rumahku kok melenceng jauh
    jarak; ngukurnya lurus apa ikut jalan
    cara_daftar; hp saya ga bisa buka webnya, gmn daftarnya
    cara_daftar; mau upload kk error terus
    cara_daftar; lali sandine akun ppdb
    cara_daftar; daptarna ka mana, online atawa langsung ka sakola
    hasil; anakku mlebu opo ora
    hasil; urutannya udah turun ke nomer 200, masih aman ga
    hasil; diumuminnya jam berapa
    daftar_ulang; udah keterima, abis ini mesti ngapain
    daftar_ulang; saya lagi diluar kota, boleh neneknya yg daftar ulang
    daftar_ulang; kalo telat daftar ulang gugur ya
    biaya; masuk smp negeri bayar ga sih
    biaya; seragamnya beli sendiri apa dikasih
    biaya; kok dimintai sumbangan 2 juta, boleh ya?
    di_luar; lowongan guru honorer ada gak
    di_luar; rapor anak saya kok jelek
    di_luar; libur semester mulai kapan
    di_luar; bimbel yg bagus dimana
    di_luar; daftar kuliah di ui gimana
    di_luar; jarak bandung jakarta berapa km
    di_luar; hasil pertandingan persija tadi
    di_luar; guru matematika anak saya galak
    di_luar; lomba 17an hadiahnya apa
    di_luar; cara bikin kue ulang tahun
    di_luar; kenapa ya anak saya susah makan
    di_luar; antar jemput sekolah bayar brp
    di_luar; syarat beasiswa lpdp
    """
}
