/// The intents of a bus company, and sentences for them; see `IntentCases`.
///
/// Written down before the matcher knew any word of its matter; compiled by hand for this project.
enum BusIntentCases {
  /// Intent; example sentences divided by `/`.
  static let definitions = """
    jadwal; Jam berapa bus berangkat? / jadwal keberangkatan / bus terakhir jam berapa / jam \
      berapa sampai / bus malam ada / hari raya tetap jalan
    harga; Berapa harga tiket? / harga tiket ke jogja / tarif anak / tiket eksekutif berapa \
      / ada diskon / tiket pulang pergi
    pesan; Bagaimana memesan tiket? / cara beli tiket / pesan tiket online / masih ada kursi \
      / pilih tempat duduk / beli tiket di mana
    batal; Bagaimana membatalkan atau mengubah tiket? / batalkan tiket / ganti jadwal / uang \
      kembali berapa / ganti nama penumpang / tiket hangus
    bagasi; Apa aturan bagasi? / bagasi berapa kilo / bawa motor bisa / bawa kucing boleh / \
      kelebihan bagasi bayar berapa / titip barang tanpa penumpang
    terlambat; Mengapa bus terlambat? / bus belum datang / bus telat / posisi bus sekarang / \
      bus mogok di jalan / sopir tidak bisa dihubungi
    barang_tertinggal; Bagaimana kalau barang tertinggal? / tas ketinggalan di bus / hp \
      hilang di bus / barang temuan / dompet jatuh di kursi
    terminal; Di mana naik dan turun? / naik dari mana / alamat agen / turun di mana saja / \
      bisa dijemput di rumah / terminal keberangkatan
    """

  /// Intent; what was typed.
  static let all = """
    jadwal; yg paling pagi dari solo pukul brp
    jadwal; lebaran tetep beroperasi ga
    jadwal; nyampe surabaya kira2 jam piro
    jadwal; ke purwokerto ada yg sore?
    harga; brp duit ke semarang yg biasa
    harga; bocah 4 taun bayar ga
    harga; ongkos pp malang bali brp
    pesan; bisa booking lewat wa aja?
    pesan; buat tgl 20 masih kosong 2 ga
    pesan; pengen duduk di depan deket sopir
    pesan; tuku tikete nang endi
    batal; ga jadi berangkat, duitnya balik ga
    batal; bisa dimundurin sehari ga berangkatnya
    batal; tiket atas nama adik saya mau dipake saya sendiri
    bagasi; koper 2 gede2 kena tambahan ga
    bagasi; saya bawa ayam jago boleh
    bagasi; cuma ngirim kardus orangnya ga ikut bisa ga
    terlambat; udah nunggu sejam kok bisnya ga nongol2
    terlambat; ini bis yg jam 7 sekarang dimana ya, ibu saya nungguin
    terlambat; tadi bannya pecah, sampe kapan kita nunggu
    barang_tertinggal; jaket anak saya lupa keambil di kursi 5
    barang_tertinggal; ada yg nemu dompet coklat ga di bis tadi malem
    barang_tertinggal; laptopku kari nang bis
    terminal; kalo dari bekasi naiknya di mana
    terminal; bisa turun di pinggir jalan depan rs ga
    terminal; agen paling deket cibinong ada ga
    di_luar; tiket konser coldplay masih ada
    di_luar; jadwal kereta ke bandung
    di_luar; sopir bus gajinya brp
    di_luar; harga tiket pesawat ke medan
    di_luar; sim saya ketinggalan di rumah
    di_luar; mau lamar jadi kernet
    di_luar; motor saya mogok di jalan
    di_luar; macet ga di tol cikampek
    di_luar; oleh oleh khas jogja apa aja
    di_luar; hotel murah deket malioboro
    di_luar; kucing saya hilang
    di_luar; turun berat badan caranya gimana
    """
}
