/// Intents with example sentences, and other sentences for them.
///
/// Written down before the matcher was; compiled by hand for this project. The sentences to
/// recognise are none of the examples; those of `di_luar` belong to no intent although some share
/// words with one.
enum IntentCases {
  /// Intent; example sentences divided by `/`.
  static let definitions = """
    jam_buka; jam berapa puskesmas buka / hari minggu buka gak / tutupnya jam berapa / apakah \
      hari libur tetap buka / jadwal buka pelayanan / masih buka sekarang
    daftar_berobat; bagaimana cara mendaftar berobat / mau daftar periksa / daftar online bisa \
      gak / ambil nomor antrean di mana / pendaftaran pasien baru caranya / saya mau berobat
    biaya; berapa biaya periksa / tarif cabut gigi berapa / apakah gratis / bayar berapa kalau \
      tanpa bpjs / biaya cek darah / mahal gak berobat di sini
    bpjs; bisa pakai bpjs gak / kartu bpjs saya tidak aktif / pindah faskes bpjs caranya / \
      apakah kis diterima / bpjs nunggak bisa berobat? / syarat pakai bpjs
    dokter; dokter gigi ada hari apa / siapa dokter yang praktik hari ini / jadwal dokter anak / \
      dokternya datang jam berapa / ada dokter kandungan tidak / dokter spesialis apa saja
    surat_sehat; mau bikin surat sehat / cara mengurus surat keterangan sehat / surat sehat \
      untuk melamar kerja / syarat surat dokter / bikin surat sakit di mana / surat keterangan \
      bebas narkoba
    imunisasi; jadwal imunisasi bayi / anak saya belum vaksin / imunisasi campak kapan / vaksin \
      polio gratis? / suntik booster masih ada / imunisasi lanjutan untuk anak sekolah
    hasil_lab; hasil lab sudah keluar belum / ambil hasil tes darah di mana / berapa lama hasil \
      laboratorium / cek hasil swab / hasil rontgen kapan jadi / hasil tes saya bagaimana
    obat; obat habis bisa minta lagi / ambil obat di mana / obat diminum berapa kali / resep \
      dokter hilang / stok obat darah tinggi ada gak / efek samping obat ini apa
    rujukan; minta rujukan ke rumah sakit / cara dapat surat rujukan / rujukan berlaku berapa \
      lama / rujukan saya kedaluwarsa / bisa dirujuk ke rs swasta / perpanjang rujukan
    darurat; ada orang pingsan tolong / nomor ambulans / kecelakaan butuh ambulans / igd buka 24 \
      jam? / ibu saya sesak napas / kirim ambulans sekarang
    alamat; puskesmas di mana / alamat puskesmas / lokasi puskesmas di jalan apa / rute ke \
      puskesmas naik apa / minta peta lokasi / dekat mana puskesmasnya
    """

  /// Intent; what was typed.
  static let all = hours + money + care + places + outside

  private static let hours = """
    jam_buka; buka jam brp ya kak
    jam_buka; skrg masih buka?
    jam_buka; tutup jam berapa sih
    jam_buka; hari sabtu buka nggak
    jam_buka; puskesmas buka hari apa aja
    jam_buka; tanggal merah buka gak min
    jam_buka; jam pelayanannya
    jam_buka; bukanya sampe jam brp
    daftar_berobat; cara daftarnya gmn
    daftar_berobat; mau periksa gimana daftarnya
    daftar_berobat; ngambil nomer antrian dmn
    daftar_berobat; pengen berobat kak
    daftar_berobat; pasien baru daftar dimana
    daftar_berobat; bisa daftar lewat online?
    daftar_berobat; pendaftarannya gimana ya
    daftar_berobat; antreannya ambil dimana

    """

  private static let money = """
    biaya; periksa bayar brp
    biaya; biayanya berapa ya
    biaya; gratis gak sih
    biaya; ongkos cabut gigi brp
    biaya; tarif cek darah berapa
    biaya; mahal nggak periksanya
    biaya; brp biaya kalo gak punya bpjs
    biaya; harga periksa umum
    bpjs; pake bpjs bs?
    bpjs; bpjs saya mati gimana
    bpjs; kalo nunggak bpjs masih bisa dipakai gak
    bpjs; nerima kis gak
    bpjs; mau pindah faskes
    bpjs; kartu bpjsnya ga aktif
    bpjs; syaratnya apa aja kalo pakai bpjs
    bpjs; bpjs berlaku gak di sini

    """

  private static let care = """
    dokter; dokter giginya praktek hari apa
    dokter; jadwal dokter kandungan
    dokter; hari ini dokternya siapa
    dokter; dokter anak ada gak
    dokter; dokternya dateng jam brp
    dokter; ada spesialis apa aja
    surat_sehat; bikin surat sehat gmn
    surat_sehat; surat keterangan sehat buat kerja
    surat_sehat; ngurus surat sakit caranya
    surat_sehat; butuh surat bebas narkoba
    surat_sehat; syarat bikin surat sehat apa
    surat_sehat; mau buat surat keterangan dokter
    imunisasi; imunisasi bayi kapan jadwalnya
    imunisasi; vaksin campak ada?
    imunisasi; mau vaksin anak
    imunisasi; booster kedua masih bisa gak
    imunisasi; anakku blm imunisasi
    imunisasi; jadwal vaksin polio
    hasil_lab; hasil labnya udah jadi blm
    hasil_lab; hasil tes darah keluar kapan
    hasil_lab; ngambil hasil swab dimana
    hasil_lab; mau tau hasil lab
    hasil_lab; rontgennya udah jadi?
    hasil_lab; hasil laboratorium brp lama
    obat; obatnya abis min
    obat; obat diminumnya berapa kali sehari
    obat; ada stok obat darah tinggi?
    obat; resepnya ilang
    obat; minta obat lagi bisa?
    obat; efek samping obatnya apa
    rujukan; mau minta rujukan
    rujukan; rujukannya udah kadaluarsa
    rujukan; surat rujukan berlaku brp bulan
    rujukan; perpanjangan rujukan gmn
    rujukan; dirujuk ke rs bisa gak
    rujukan; gimana dapet rujukan

    """

  private static let places = """
    darurat; tolong ada yang pingsan
    darurat; butuh ambulan cepat
    darurat; nomer ambulan berapa
    darurat; igd buka malam gak
    darurat; bapak saya sesak nafas
    darurat; ada kecelakaan di depan rumah
    alamat; puskesmasnya dimana ya
    alamat; alamatnya dmn
    alamat; lokasi puskesmas
    alamat; kirim peta dong
    alamat; naik apa ke puskesmas
    alamat; di jalan apa puskesmasnya

    """

  private static let outside = """
    di_luar; berapa harga cabai hari ini
    di_luar; cuaca besok gimana
    di_luar; pesan nasi padang dua
    di_luar; siapa presiden indonesia
    di_luar; kapan lebaran
    di_luar; lagi ngapain
    di_luar; cariin jodoh dong
    di_luar; skor bola tadi malam
    di_luar; daftar cpns kapan dibuka
    di_luar; biaya kuliah kedokteran
    di_luar; kartu pelajar hilang
    di_luar; harga obat nyamuk
    di_luar; surat tanah hilang
    di_luar; alamat kantor pajak
    di_luar; hasil pertandingan timnas
    di_luar; jadwal kereta ke surabaya
    di_luar; jam tangan murah
    di_luar; kapan gajian
    di_luar; resep rendang
    di_luar; motor saya mogok
    di_luar; pinjam uang bisa
    di_luar; lowongan kerja ada gak
    di_luar; wifi rumah mati
    di_luar; bikin kartu keluarga
    di_luar; rute ke bandung
    di_luar; dekat mana bioskop
    di_luar; buka puasa jam berapa
    di_luar; ujian sekolah kapan
    di_luar; nilai anak saya jelek
    di_luar; jualan pulsa gak
    di_luar; hari ini hujan ya
    di_luar; pindah rumah
    di_luar; film apa yang bagus
    di_luar; ambil uang di atm
    di_luar; tes tes
    di_luar; capek banget
    di_luar; nomor rekening berapa
    di_luar; perpanjang sim caranya
    di_luar; lokasi vaksin kucing
    di_luar; bayar listrik lewat mana
    """
}
