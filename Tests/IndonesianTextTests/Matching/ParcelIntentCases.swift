/// The intents of a parcel service, and sentences for them; see `IntentCases`.
///
/// Written down before the matcher knew any word of its matter; compiled by hand for this project.
enum ParcelIntentCases {
  /// Intent; example sentences divided by `/`.
  static let definitions = """
    lacak; Di mana paket saya? / paket saya sampai mana / cek resi / lacak kiriman / status \
      pengiriman / resi tidak ditemukan / posisi barang saya
    lama; Berapa lama pengiriman? / berapa hari sampai / kirim ke surabaya berapa lama / \
      layanan kilat sampai kapan / estimasi tiba
    ongkir; Berapa ongkos kirim? / ongkir ke medan berapa / biaya kirim per kilo / tarif \
      kirim motor / cek ongkir / hitung volume
    rusak_hilang; Bagaimana kalau barang rusak atau hilang? / paket saya rusak / barang \
      hilang / isi paket kurang / klaim asuransi / ganti rugi berapa / paket basah
    alamat; Bagaimana mengubah alamat tujuan? / ganti alamat penerima / alamat salah / ubah \
      nomor penerima / kurir tidak menemukan alamat
    kurir; Bagaimana mengeluhkan kurir? / kurir tidak sopan / paket dilempar / kurir minta \
      uang tambahan / status terkirim tapi belum terima / kurir bohong bilang rumah kosong
    jemput; Apakah barang bisa dijemput? / minta dijemput / jadwal penjemputan / biaya \
      jemput / kurir belum jemput / pick up minimal berapa
    cod; Bagaimana bayar di tempat? / bisa cod / uang cod belum cair / tolak paket cod / \
      biaya cod / penerima tidak mau bayar
    """

  /// Intent; what was typed.
  static let all = """
    lacak; barangku wes tekan ngendi yo
    lacak; kok udah 3 hari masih di gudang cakung terus
    lacak; nomer JX8891 posisinya dmn
    lacak; kiriman ti bandung geus nepi can
    lama; kalo kirim sekarang lusa udah nyampe belum
    lama; ke papua biasanya brp minggu
    lama; hari minggu tetep jalan ga ngirimnya
    ongkir; ngirim 5 kilo ke padang kena brp
    ongkir; larang banget ongkose, ana sing luwih murah
    ongkir; bawa sepeda ke jogja bayarnya gmn ngitungnya
    rusak_hilang; gelas saya pecah semua pas dibuka
    rusak_hilang; dusnya penyok isinya cuma batu
    rusak_hilang; udah sebulan ga nyampe2, duit saya dibalikin ga
    rusak_hilang; hp di dalemnya raib
    alamat; saya keliru nulis nomor rumah, bisa dibenerin ga
    alamat; penerimanya pindah, anterin ke kantor aja bisa
    alamat; kata kurirnya rumah ga ketemu
    kurir; katanya udah dianter padahal saya ga nerima apa2
    kurir; mas yg nganter marah2 terus barangnya dibanting
    kurir; masa dimintain 10rb lagi sama yg nganter
    jemput; bisa ga orangnya yg kesini ambil barang, saya ga punya motor
    jemput; dari pagi ditungguin yg mau ngambil paket blm dateng2
    jemput; minimal brp barang baru mau dijemput
    cod; bayarnya pas barang nyampe bisa?
    cod; yg beli ga mau nerima, trus gimana
    cod; uang dari pembeli kok blm masuk rekening saya
    di_luar; ongkos ojek ke stasiun berapa
    di_luar; paket internet murah apa ya
    di_luar; lowongan kurir ada gak
    di_luar; kirim salam buat bapak ya
    di_luar; hp saya rusak servis dimana
    di_luar; barang antik laku berapa
    di_luar; jemput saya di bandara bisa?
    di_luar; alamat kantor pajak dimana
    di_luar; uang pensiun bapak saya belum cair
    di_luar; tadi kehilangan dompet di pasar
    di_luar; berapa lama rebus telur
    di_luar; kak lagi sibuk ya
    """
}
