/// The intents of an electricity company, and sentences for them; see `IntentCases`.
///
/// Written down before the matcher knew any word of its matter; compiled by hand for this project.
enum PowerIntentCases {
  /// Intent; example sentences divided by `/`.
  static let definitions = """
    padam; Kenapa listrik padam? / mati lampu dari tadi / kapan listrik nyala / jadwal \
      pemadaman hari ini / listrik satu komplek padam / ada gangguan listrik di daerah saya \
      / lampu mati terus
    token; Bagaimana kalau token gagal? / token tidak bisa dimasukkan / beli token tapi \
      belum masuk / nomor token hilang / token ditolak meteran / saldo listrik habis / cara \
      isi token
    tagihan; Berapa tagihan listrik saya? / cek tagihan listrik / rekening listrik bulan ini \
      berapa / tagihan kok naik / bayar listrik mahal sekali / rincian pemakaian kwh
    cara_bayar; Bagaimana cara membayar listrik? / bayar listrik di mana / bisa bayar lewat \
      indomaret / bayar pakai mobile banking / loket pembayaran listrik / bayar online \
      caranya
    tambah_daya; Bagaimana menambah daya? / mau naik daya ke 2200 / biaya tambah daya / \
      syarat tambah daya / turun daya bisa tidak / proses tambah daya berapa lama
    pasang_baru; Bagaimana memasang listrik baru? / pasang listrik baru / biaya pasang \
      meteran baru / syarat sambungan baru / daftar pelanggan baru / rumah baru belum ada \
      listrik
    bahaya; Bagaimana melaporkan kabel atau tiang yang berbahaya? / kabel listrik putus di \
      jalan / tiang listrik miring / ada percikan api di kabel / kabel menjuntai / trafo \
      meledak / pohon kena kabel
    denda; Apa akibatnya kalau terlambat membayar? / telat bayar listrik kena denda / batas \
      bayar tanggal berapa / listrik diputus karena nunggak / biaya sambung kembali / \
      meteran disegel
    """

  /// Intent; what was typed.
  static let all = """
    padam; udah 3 jam gelap gulita nih pak, kapan nyalanya
    padam; kok byar pet terus ya dari semalem
    padam; listrik neng omahku mati kawit isuk
    padam; rumah tetangga nyala rumah saya doang yg padam
    padam; sampe kapan nih lampunya mati, anak saya kepanasan
    padam; besok ada giliran pemadaman ga di daerah cibiru
    token; barusan beli pulsa listrik 50rb kok angkanya ga keluar2
    token; masukin 20 digit salah terus tulisannya gagal
    token; struk tokennya kebuang, bisa dikirim lagi ga nomernya
    token; udah bayar token lewat tokopedia tp ga masuk2
    tagihan; bln ini saya kena berapa ya listriknya
    tagihan; biasanya cuma 200, sekarang kok sampe 500rb
    tagihan; pemakaian sedikit tapi bayarnya bengkak
    tagihan; tulung cekno rekening listrike mbah ku
    cara_bayar; alfamart bisa buat bayar listrik kan
    cara_bayar; bayare ning endi to mbak
    cara_bayar; mau lunasin lewat brimo menunya dimana
    tambah_daya; sering njeglek, pengen dinaikin jadi 1300
    tambah_daya; dari 450 pindah ke 900 keluar duit berapa
    tambah_daya; upgrade daya nunggu brp hari
    pasang_baru; baru bangun kontrakan 3 pintu, mau minta aliran listrik
    pasang_baru; kalo masang listrik dari nol abis berapa duit
    pasang_baru; bikin meteran sendiri biar ga nyantol tetangga gimana caranya
    bahaya; ada kawat listrik melorot depan sd, takut kesetrum anak2
    bahaya; tiang di pinggir sawah mau roboh
    bahaya; trafo deket pasar keluar asap
    bahaya; ranting nempel ke kabel tolong dipotongin
    denda; kalo lewat tgl 20 ditambahin berapa bayarnya
    denda; nunggak 2 bulan bakal dicabut ga meterannya
    denda; listrik saya diputus kemarin, biar nyambung lagi mesti apa
    denda; terakhir bayar tanggal piro
    di_luar; air pam mati dari pagi
    di_luar; bos saya minta cabut laporan ke polisi
    di_luar; pln buka lowongan ga tahun ini
    di_luar; tagihan wifi saya kok naik
    di_luar; beli pulsa telkomsel 20rb
    di_luar; kulkas saya ga dingin kenapa ya
    di_luar; direktur utama pln siapa
    di_luar; harga ac setengah pk berapa
    di_luar; makasih pak lampunya udah nyala
    di_luar; nonton bola malam ini jam berapa
    di_luar; denda telat bayar bpjs berapa
    di_luar; kabel charger saya putus, beli dimana
    di_luar; saldo gopay saya habis
    di_luar; bayar spp anak saya lewat mana ya
    di_luar; ujan deres banget disini
    """
}
