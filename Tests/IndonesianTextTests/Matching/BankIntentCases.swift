/// The intents of a bank, and sentences for them; see `IntentCases`.
///
/// Written down before the matcher knew any word of its matter; compiled by hand for this project.
enum BankIntentCases {
  /// Intent; example sentences divided by `/`.
  static let definitions = """
    saldo; Bagaimana melihat saldo? / cek saldo / saldo tidak sesuai / mutasi rekening / \
      saldo berkurang sendiri / rekening koran
    kartu; Bagaimana kalau kartu hilang atau tertelan? / kartu atm hilang / kartu tertelan \
      mesin / blokir kartu / ganti kartu atm / kartu rusak
    pin; Bagaimana kalau lupa PIN? / lupa pin atm / ganti pin / pin terblokir / lupa \
      password mobile banking / aktivasi mobile banking
    transfer; Bagaimana kalau transfer bermasalah? / transfer gagal saldo terpotong / salah \
      transfer / transfer belum masuk / limit transfer / biaya transfer antar bank
    pinjaman; Bagaimana mengajukan pinjaman? / syarat pinjam kur / bunga pinjaman berapa / \
      pengajuan kredit / jaminan pinjaman / cicilan berapa per bulan
    tunggakan; Apa akibatnya kalau cicilan telat? / denda telat angsuran / minta keringanan \
      cicilan / jatuh tempo angsuran / penagih datang ke rumah / pelunasan dipercepat
    buka; Bagaimana membuka rekening? / buka rekening baru / syarat buka tabungan / buka \
      rekening online / tabungan anak / setoran awal berapa
    penipuan; Bagaimana kalau tertipu atau akun dibobol? / saya ditipu / rekening saya \
      dibobol / dapat sms hadiah / telepon mengaku dari bank / minta kode otp / lapor \
      rekening penipu
    """

  /// Intent; what was typed.
  static let all = """
    saldo; duit saya di tabungan tinggal brp ya
    saldo; kok uangku ilang 300rb padahal ga narik
    saldo; minta catatan transaksi 3 bulan terakhir
    kartu; dompet saya jatuh, atmnya ikut ilang
    kartu; mesin atm nelen kartu saya tadi sore
    kartu; kartune patah, ngurus nang endi
    pin; salah pencet nomor rahasia 3x sekarang ga bisa
    pin; poho sandi m banking
    pin; hp baru, mbanking mesti diaktifin ulang ya
    transfer; barusan ngirim ke bca blm nyampe tp duit udah kepotong
    transfer; keliru ngirim ke nomer rekening orang, bisa ditarik lagi?
    transfer; sehari maksimal bisa kirim brp
    transfer; beda bank kena ongkos berapa
    pinjaman; butuh modal warung 20 juta, caranya
    pinjaman; bunga kur taun ini brp persen
    pinjaman; pake bpkb motor bisa dapet berapa
    tunggakan; udah 2 bulan ga kuat nyicil, bisa diringankan
    tunggakan; bayar angsuran lewat tanggal dikenain brp
    tunggakan; debt collector marah2 ke rumah ibu saya
    tunggakan; mau nutup utang sekarang semua, dapat potongan?
    buka; mau nabung disini bikin bukunya gmn
    buka; anak sd boleh punya rekening sendiri ga
    buka; pertama kali nyetor minimal berapa
    penipuan; ada yg nelpon ngaku cs minta kode 6 angka
    penipuan; rekeningku dikuras orang abis klik link undangan
    penipuan; kena tipu beli hp 3 juta, rekening dia bisa ditahan?
    penipuan; dapet wa menang undian mobil itu bener ga
    di_luar; bank darah pmi dimana
    di_luar; harga emas antam hari ini
    di_luar; bunga mawar tahan berapa hari
    di_luar; pinjem motor dong bang
    di_luar; gaji teller bank berapa
    di_luar; kartu keluarga saya hilang
    di_luar; pulsa saya kepotong sendiri
    di_luar; tabung gas 3 kilo kosong dimana2
    di_luar; cicilan motor di leasing telat gimana
    di_luar; siapa presiden direktur bank ini
    di_luar; rekening listrik bulan ini berapa
    di_luar; pengen liburan ke bali
    """
}
