/// The intents of a service that takes reports, and sentences for them; see `IntentCases`.
///
/// Written down before the matcher was; compiled by hand for this project.
enum ReportIntentCases {
  /// Intent; example sentences divided by `/`.
  static let definitions = """
    cara_lapor; Bagaimana cara melaporkan konten? / gimana cara lapor hoaks / saya mau lapor \
      akun palsu / lapornya lewat mana / langkah melapor apa saja / mau ngelaporin postingan / \
      saya menemukan konten hoaks, lapor kemana
    jenis_pelanggaran; Konten apa saja yang bisa dilaporkan? / yang termasuk pelanggaran apa \
      aja / apakah ujaran kebencian bisa dilaporkan / kategori pelanggaran kampanye di medsos / \
      jenis konten yang dilarang / apa itu kampanye hitam / postingan seperti apa yang melanggar
    cek_status; Bagaimana status laporan saya? / cek nomor tiket / laporan saya sudah sampai \
      mana / mau lihat perkembangan laporan / laporan kemarin sudah diproses belum / lacak \
      laporan / gimana kelanjutan laporan saya
    waktu_proses; Berapa lama laporan diproses? / prosesnya berapa hari / kapan laporan saya \
      selesai ditangani / butuh waktu berapa lama / berapa jam sampai ada jawaban / estimasi \
      waktu penanganan
    kerahasiaan; Apakah identitas pelapor dirahasiakan? / apakah identitas saya aman / takut \
      ketahuan kalau lapor / data pribadi saya dipakai untuk apa / bisa lapor anonim / nomor hp \
      saya disebar gak / jaminan kerahasiaan pelapor
    bukti; Bukti apa yang diperlukan? / harus ada screenshot gak / linknya sudah dihapus \
      gimana / boleh kirim foto saja / cukup tangkapan layar? / video bisa jadi bukti / saya \
      cuma punya link
    syarat_pelapor; Siapa yang boleh melapor? / apa syarat jadi pelapor / harus punya ktp gak \
      / saya belum 17 tahun boleh lapor? / warga daerah lain bisa lapor / perlu daftar dulu gak
    tindak_lanjut; Apa yang terjadi setelah laporan masuk? / setelah lapor terus gimana / \
      laporan saya diapakan / apakah pelakunya dihukum / laporan diteruskan ke mana / apa tindak \
      lanjut bawaslu
    keaslian_bot; Apakah ini akun resmi Bawaslu? / ini beneran bawaslu / apakah nomor ini \
      resmi / ini bot atau orang / bukan penipuan kan / saya sedang chat dengan siapa / ini \
      robot ya
    jadwal_pilkada; Kapan pemungutan suara? / kapan pilkada dilaksanakan / tanggal pencoblosan \
      / jadwal pilkada 2020 / jam berapa tps buka / kapan pengumuman hasil / daerah mana saja \
      yang pilkada
    cek_dpt; Bagaimana mengecek apakah saya terdaftar sebagai pemilih? / cara cek dpt / nama \
      saya tidak ada di daftar pemilih / tps saya dimana / belum dapat undangan memilih / pindah \
      memilih caranya
    politik_uang; Bagaimana melaporkan politik uang di lapangan? / ada yang bagi-bagi uang / \
      dikasih amplop sama timses / serangan fajar lapor kemana / caleg bagi sembako / ditawari \
      uang untuk milih paslon
    masa_tenang; Apa aturan masa tenang? / masa tenang kapan / boleh kampanye di masa tenang? \
      / kenapa masih ada baliho pas masa tenang / aturan minggu tenang / larangan masa tenang
    kontak_kantor; Di mana kantor dan kontak Bawaslu? / alamat kantor bawaslu / nomor telepon \
      bawaslu / kantor bawaslu buka jam berapa / email bawaslu apa / website resmi bawaslu
    ubah_laporan; Bagaimana mengubah atau mencabut laporan? / saya mau ubah laporan / salah \
      isi data laporan / hapus laporan saya / bisa nambah bukti di laporan lama / mau ganti link \
      yang sudah dikirim
    """

  /// Intent; what was typed.
  static let all = """
    cara_lapor; mau ngaduin akun hoax dmn ya
    cara_lapor; tata cara pelaporan konten
    cara_lapor; gmn lapor akun bodong
    cara_lapor; nemu berita bohong, laporinnya kemana
    cara_lapor; langkah2 lapor
    jenis_pelanggaran; contoh pelanggaran apa aja sih
    jenis_pelanggaran; konten kayak gimana yg bs dilaporin
    jenis_pelanggaran; kampanye hitam itu apa
    jenis_pelanggaran; sara termasuk pelanggaran gak
    jenis_pelanggaran; apa aja yang dilarang di medsos
    cek_status; laporan sy gmn kabarnya
    cek_status; udah sampe mana laporan saya
    cek_status; status tiket saya
    cek_status; progres laporan kemaren
    cek_status; mau ngecek laporan
    waktu_proses; brp lama diprosesnya
    waktu_proses; kapan selesainya laporan saya
    waktu_proses; nunggu berapa hari
    waktu_proses; prosesnya lama?
    kerahasiaan; identitas sy dirahasiakan?
    kerahasiaan; nama pelapor disebarin gak
    kerahasiaan; data saya aman gak
    kerahasiaan; lapor tanpa nama bisa gak
    kerahasiaan; takut ketauan
    bukti; perlu screenshot gak
    bukti; kalo cuma ada foto gimana
    bukti; buktinya harus apa
    bukti; linknya udah ilang
    bukti; cukup video aja?
    syarat_pelapor; siapa aja yg bisa melapor
    syarat_pelapor; harus pake ktp?
    syarat_pelapor; umur 16 boleh lapor ga
    syarat_pelapor; syarat lapor apa
    syarat_pelapor; warga luar kota bisa ngelapor
    tindak_lanjut; abis lapor terus diapain
    tindak_lanjut; pelakunya bakal dihukum gak
    tindak_lanjut; laporannya diterusin ke siapa
    tindak_lanjut; tindak lanjutnya apa
    keaslian_bot; ini akun asli bawaslu?
    keaslian_bot; lagi chat sama bot ya
    keaslian_bot; nomor ini resmi gak
    keaslian_bot; penipuan bukan nih
    jadwal_pilkada; pilkada kapan sih
    jadwal_pilkada; tgl coblosan kapan
    jadwal_pilkada; tps buka jam brp
    jadwal_pilkada; hasilnya diumumin kapan
    cek_dpt; cek nama di dpt gmn
    cek_dpt; tps sy dmn
    cek_dpt; saya terdaftar gak ya
    cek_dpt; belom dapet undangan
    politik_uang; timses bagi2 sembako
    politik_uang; tetangga dikasih duit sama caleg
    politik_uang; serangan fajar ngadu kemana
    politik_uang; ada yg nawarin uang buat milih
    masa_tenang; kapan masa tenang
    masa_tenang; masih ada spanduk pas masa tenang
    masa_tenang; minggu tenang boleh posting?
    kontak_kantor; alamat bawaslu jember
    kontak_kantor; no telpon bawaslu
    kontak_kantor; kantornya buka jam brp
    kontak_kantor; emailnya bawaslu apa
    ubah_laporan; mau ngubah laporan yg kemarin
    ubah_laporan; laporan sy salah, mau diganti
    ubah_laporan; batalin laporan yg udah dikirim
    ubah_laporan; tambah bukti gimana
    di_luar; lapor spt tahunan
    di_luar; harga beras naik
    di_luar; kapan gajian
    di_luar; cara daftar umroh
    di_luar; laporan praktikum
    di_luar; cek resi jne
    di_luar; nomor togel
    di_luar; jam berapa sekarang
    di_luar; aku lapar
    di_luar; bot goblok
    di_luar; boleh kenalan
    di_luar; alamat warung bakso
    di_luar; jadwal sholat
    di_luar; kirim pulsa
    di_luar; link nonton film
    di_luar; bukti transfer
    di_luar; syarat bikin sim
    di_luar; hapus akun instagram
    di_luar; foto prewedding
    di_luar; akun ml dijual
    cara_lapor; kak mau nanya cara ngadu konten fitnah
    cara_lapor; laporin akun penyebar hoaks gimana caranya
    cara_lapor; kalau mau lapor postingan kemana ya
    cara_lapor; saya nemu akun palsu paslon mau dilaporin
    cara_lapor; tata cara lapor hoaks
    jenis_pelanggaran; konten apa yg boleh dilaporin
    jenis_pelanggaran; ujaran kebencian termasuk pelanggaran?
    jenis_pelanggaran; apa saja konten terlarang
    jenis_pelanggaran; kampanye hitam itu kayak gimana
    jenis_pelanggaran; kategori kontennya apa aja
    cek_status; laporan saya gimana nasibnya
    cek_status; status laporan BWS-12
    cek_status; mau tau laporan saya sudah diproses atau belum
    cek_status; cek tiket dong
    cek_status; kelanjutan laporan kmrn gmn
    waktu_proses; berapa hari laporan diproses
    waktu_proses; lama prosesnya gak kak
    waktu_proses; kapan laporannya selesai
    waktu_proses; butuh berapa jam buat dibalas
    waktu_proses; kapan ditanganinya
    kerahasiaan; identitas saya rahasia kan
    kerahasiaan; nama saya jangan disebar ya
    kerahasiaan; aman gak kalau saya lapor
    kerahasiaan; bisa anonim gak
    kerahasiaan; terlapor bakal tau saya gak
    bukti; bukti apa aja yang harus dikirim
    bukti; harus pakai screenshot?
    bukti; saya cuma punya foto
    bukti; linknya udah gak ada gimana
    bukti; cara ambil link dari tiktok
    syarat_pelapor; siapa yang bisa lapor
    syarat_pelapor; syarat pelapor apa aja
    syarat_pelapor; harus punya ktp buat lapor?
    syarat_pelapor; saya 16 tahun boleh lapor gak
    syarat_pelapor; orang luar daerah boleh melapor?
    tindak_lanjut; habis lapor terus diapain
    tindak_lanjut; akunnya diblokir gak nanti
    tindak_lanjut; laporan saya diteruskan kemana
    tindak_lanjut; pelakunya dihukum apa
    tindak_lanjut; siapa yang ngkaji laporannya
    keaslian_bot; ini akun asli bawaslu bukan
    keaslian_bot; kamu robot ya
    keaslian_bot; ini orang atau bot
    keaslian_bot; nomornya resmi gak nih
    keaslian_bot; penipuan bukan ini
    jadwal_pilkada; pilkadanya tanggal berapa
    jadwal_pilkada; kapan nyoblos
    jadwal_pilkada; tps bukanya jam berapa
    jadwal_pilkada; hasil pemilihan diumumkan kapan
    jadwal_pilkada; besok pilkada libur?
    cek_dpt; cara cek nama di dpt
    cek_dpt; tpsku dimana ya
    cek_dpt; belum dapet surat undangan
    cek_dpt; nyoblos bawa ktp doang bisa
    cek_dpt; mau pindah tempat milih
    politik_uang; ada yang nyebar duit
    politik_uang; timses kasih sembako
    politik_uang; dikasih amplop caleg
    politik_uang; nerima uang dihukum juga?
    politik_uang; ada serangan fajar di desa saya
    masa_tenang; masa tenang berapa hari
    masa_tenang; baliho masih dipasang pas masa tenang
    masa_tenang; aturan kampanye hari tenang
    masa_tenang; boleh posting gak di masa tenang
    masa_tenang; minggu tenang mulai tanggal brp
    kontak_kantor; kantor bawaslu di mana
    kontak_kantor; minta nomor telp bawaslu
    kontak_kantor; alamat email bawaslu
    kontak_kantor; instagram resmi bawaslu
    kontak_kantor; kantornya tutup jam berapa
    ubah_laporan; saya mau cabut laporan
    ubah_laporan; data laporan saya salah
    ubah_laporan; mau nambah foto di laporan
    ubah_laporan; hapus laporan yang kemarin dong
    ubah_laporan; ganti link laporan saya
    di_luar; cara bayar pajak motor
    di_luar; nomor call center indihome
    di_luar; alamat kantor samsat
    di_luar; cek resi paket saya
    di_luar; lacak nomor hp hilang
    di_luar; berapa lama masak telur
    di_luar; kapan diskon shopee
    di_luar; kapan liga inggris mulai
    di_luar; syarat bikin paspor
    di_luar; syarat pinjam uang di bank
    di_luar; daftar kuliah online
    di_luar; pendaftaran cpns dibuka kapan
    di_luar; akun gojek saya diblokir
    di_luar; akun instagram kena hack
    di_luar; hapus akun facebook gimana
    di_luar; ganti password wifi
    di_luar; foto ktp blur
    di_luar; video lucu
    di_luar; link grup mabar
    di_luar; status pernikahan
    di_luar; jadwal pesawat
    di_luar; jam berapa buka puasa
    di_luar; hari libur nasional
    di_luar; kamu siapa namanya
    di_luar; kamu udah makan
    di_luar; pacar saya selingkuh
    di_luar; saya lagi sedih
    di_luar; gaji pns berapa
    di_luar; harga cabai naik terus
    di_luar; jalan rusak di depan rumah
    di_luar; lampu jalan mati
    di_luar; got mampet
    di_luar; rumah sakit mana yang bagus
    di_luar; obat batuk anak
    di_luar; resep bakwan
    di_luar; skor timnas tadi
    di_luar; siapa pemenang piala dunia
    di_luar; film bioskop minggu ini
    di_luar; pulsa saya habis
    di_luar; paket internet murah
    di_luar; ojek online nomor berapa
    di_luar; tukang ac panggilan
    di_luar; kos dekat kampus
    di_luar; bukti pembayaran listrik
    di_luar; data penduduk miskin
    di_luar; dana desa dikorupsi
    di_luar; uang saku anak
    di_luar; hukum waris islam
    di_luar; undangan ulang tahun
    di_luar; pesan tiket kereta
    """
}
