/// The intents of an election watch office, and sentences for them; see `IntentCases`.
///
/// They are careless, of the regional languages, or long and polite; plainer ones stand in
/// `tools/understanding`. Written down before the word families were; compiled by hand for this
/// project.
enum ElectionIntentCases {
  /// Intent; example sentences divided by `/`.
  static let definitions = """
    cara_lapor; Bagaimana cara melaporkan konten? / gimana cara lapor hoaks / cara melaporkan \
      konten negatif / saya mau lapor akun palsu / lapornya lewat mana / langkah melapor apa \
      saja / mau ngelaporin postingan / bagaimana melaporkan berita bohong di facebook / saya \
      menemukan konten hoaks, lapor kemana
    jenis_pelanggaran; Konten apa saja yang bisa dilaporkan? / konten apa saja yang bisa \
      dilaporkan / yang termasuk pelanggaran apa aja / apakah ujaran kebencian bisa dilaporkan / \
      kategori pelanggaran kampanye di medsos / hoaks itu termasuk pelanggaran? / jenis konten \
      yang dilarang / apa itu kampanye hitam / postingan seperti apa yang melanggar
    cek_status; Bagaimana status laporan saya? / status laporan saya gimana / cek nomor tiket / \
      laporan saya sudah sampai mana / mau lihat perkembangan laporan / laporan kemarin sudah \
      diproses belum / kode laporan saya BWS-123 / lacak laporan / gimana kelanjutan laporan \
      saya
    waktu_proses; Berapa lama laporan diproses? / berapa lama laporan diproses / prosesnya \
      berapa hari / kapan laporan saya selesai ditangani / butuh waktu berapa lama / lama gak \
      prosesnya / berapa jam sampai ada jawaban / kapan kontennya dihapus / estimasi waktu \
      penanganan
    kerahasiaan; Apakah identitas pelapor dirahasiakan? / apakah identitas saya aman / nama saya \
      dirahasiakan gak / takut ketahuan kalau lapor / data pribadi saya dipakai untuk apa / bisa \
      lapor anonim / apakah terlapor tahu siapa yang melapor / nomor hp saya disebar gak / \
      jaminan kerahasiaan pelapor
    bukti; Bukti apa yang diperlukan? / bukti apa yang dibutuhkan / harus ada screenshot gak / \
      linknya sudah dihapus gimana / boleh kirim foto saja / cara ambil tautan dari facebook / \
      cukup tangkapan layar? / video bisa jadi bukti / saya cuma punya link
    syarat_pelapor; Siapa yang boleh melapor? / siapa yang boleh melapor / apa syarat jadi \
      pelapor / harus punya ktp gak / saya belum 17 tahun boleh lapor? / warga daerah lain bisa \
      lapor / apakah harus terdaftar sebagai pemilih / staf bawaslu boleh pakai nomor ini / \
      perlu daftar dulu gak
    tindak_lanjut; Apa yang terjadi setelah laporan masuk? / setelah lapor terus gimana / \
      laporan saya diapakan / apakah kontennya akan dihapus facebook / siapa yang mengkaji \
      laporan / apakah pelakunya dihukum / laporan diteruskan ke mana / apa tindak lanjut \
      bawaslu / akunnya bakal diblokir?
    keaslian_bot; Apakah ini akun resmi Bawaslu? / ini beneran bawaslu / apakah nomor ini resmi \
      / ini bot atau orang / bukan penipuan kan / kok centang hijau artinya apa / saya sedang \
      chat dengan siapa / nomor asli bawaslu yang mana / ini robot ya
    jadwal_pilkada; Kapan pemungutan suara? / kapan pilkada dilaksanakan / tanggal pencoblosan / \
      hari h pilkada tanggal berapa / jadwal pilkada 2020 / jam berapa tps buka / kapan \
      pengumuman hasil / daerah mana saja yang pilkada / besok libur gak
    cek_dpt; Bagaimana mengecek apakah saya terdaftar sebagai pemilih? / cara cek dpt / apakah \
      saya terdaftar sebagai pemilih / nama saya tidak ada di daftar pemilih / tps saya dimana / \
      belum dapat undangan memilih / bisa nyoblos pakai ktp aja / pindah memilih caranya / saya \
      belum punya e-ktp bisa nyoblos?
    politik_uang; Bagaimana melaporkan politik uang di lapangan? / ada yang bagi-bagi uang / \
      dikasih amplop sama timses / serangan fajar lapor kemana / hukuman politik uang / apakah \
      yang menerima uang juga dihukum / caleg bagi sembako / ditawari uang untuk milih paslon / \
      money politics sanksinya apa
    masa_tenang; Apa aturan masa tenang? / apa itu masa tenang / masa tenang kapan / boleh \
      kampanye di masa tenang? / iklan kampanye di hari tenang / kenapa masih ada baliho pas \
      masa tenang / aturan minggu tenang / postingan dukungan saat masa tenang boleh? / larangan \
      masa tenang
    kontak_kantor; Di mana kantor dan kontak Bawaslu? / alamat kantor bawaslu / nomor telepon \
      bawaslu / kantor bawaslu buka jam berapa / email bawaslu apa / kantor bawaslu kabupaten \
      dimana / call center bawaslu / website resmi bawaslu / instagram bawaslu apa
    ubah_laporan; Bagaimana mengubah atau mencabut laporan? / saya mau ubah laporan / salah isi \
      data laporan / mau cabut laporan / hapus laporan saya / bisa nambah bukti di laporan lama \
      / laporan mau saya tarik / mau ganti link yang sudah dikirim / edit laporan yang kemarin
    """

  /// Intent; what was typed.
  static let all =
    reports + reporters + elections + office + outside

  private static let reports = """
    cara_lapor; assalamualaikum pak, saya warga mau melaporkan postingan yang isinya bohong \
      tentang calon bupati, bagaimana caranya ya
    cara_lapor; min ada yg nyebarin kabar palsu di grup keluarga, ngadunya ke siapa
    cara_lapor; pengin laporke akun sing nyebar hoaks, piye carane
    cara_lapor; bade ngadukeun berita bohong di fesbuk, kumaha carana
    cara_lapor; baa caro malapor akun palsu
    cara_lapor; selamat sore saya menemukan akun yang menjelekkan salah satu paslon lalu saya \
      harus melapor lewat apa ya terima kasih
    cara_lapor; mo lapor konten ga bener, mulai dari mana ya
    cara_lapor; bgmn prosedur pengaduan konten hoax
    cara_lapor; mau bikin laporan
    cara_lapor; tlg bantu sy lapor hoax
    cara_lapor; ini ada tiktok ngadu domba, laporinnya gimana sih
    cara_lapor; gimana step by step lapor postingan di ig
    cara_lapor; mo ngelaporin akun fake, bisa lewat wa sini ga
    cara_lapor; alur pelaporan konten negatif tolong dijelaskan
    cara_lapor; saya liat berita yang nggak bener di yutub, pengen saya laporin
    cara_lapor; caranya ngelapor gimana bang
    jenis_pelanggaran; apa saja yang dianggap melanggar aturan kampanye di medsos
    jenis_pelanggaran; kalau menghina calon itu masuk pelanggaran gak min
    jenis_pelanggaran; konten macam apa yang boleh diadukan
    jenis_pelanggaran; meme nyindir paslon termasuk black campaign ga ya
    jenis_pelanggaran; opo wae sing iso dilaporke
    jenis_pelanggaran; naon wae anu kaasup palanggaran kampanye
    jenis_pelanggaran; isu sara di facebook itu bisa diproses sebagai pelanggaran?
    jenis_pelanggaran; maaf mau tanya, yang dimaksud ujaran kebencian itu seperti apa ya pak
    jenis_pelanggaran; jenis2 konten yg ga boleh apa aja
    jenis_pelanggaran; apakah berita palsu soal pandemi juga bisa saya laporkan
    jenis_pelanggaran; hoaks itu apa
    jenis_pelanggaran; kampanye pakai agama melanggar gak
    jenis_pelanggaran; pelanggaran kampanye contohnya apa saja
    jenis_pelanggaran; video editan yg fitnah calon bs dilaporin ga
    jenis_pelanggaran; konten apa aja sih yg dilarang pas kampanye
    jenis_pelanggaran; kalo cuma komentar kasar apa termasuk melanggar
    cek_status; selamat pagi bu, saya mau menanyakan laporan yang saya kirim hari senin itu \
      kelanjutannya bagaimana ya
    cek_status; laporan gw gmn kabarnya
    cek_status; udah ada progres blm laporan sy
    cek_status; laporanku kok belum ada kabar ya min
    cek_status; piye laporanku wingi wis diproses durung
    cek_status; kumaha laporan abdi, parantos diproses teu acan
    cek_status; nomor tiket saya BWS-221 tolong dicek
    cek_status; ngecek laporan dong, kodenya BWS-14
    cek_status; aduan yg minggu lalu udah ditanggapi belum
    cek_status; cara liat status laporan gmn
    cek_status; laporan ambo alah diproses alun
    cek_status; sy lapor 3 hr yg lalu tp blm ada balasan, gmn ya
    cek_status; mau tau perkembangan aduan saya
    cek_status; laporan saya masuk gak sih kok ga ada info
    cek_status; update laporan dong min
    cek_status; kemarin saya sudah lapor mengenai akun palsu terus sekarang sudah sampai tahap \
      apa ya
    waktu_proses; kapan ya kira2 kelar
    waktu_proses; nunggu brp hari
    waktu_proses; suwene piro prosese
    waktu_proses; sabaraha lila diprosesna
    waktu_proses; proses laporannya makan waktu sampai seminggu gak
    waktu_proses; pak mohon info biasanya kalau sudah lapor berapa lama ditindaklanjuti
    waktu_proses; brp jam dibales
    waktu_proses; kapan ditanganinya
    waktu_proses; lama banget ga nunggunya
    waktu_proses; laporan bakal beres dalam berapa hari kerja
    waktu_proses; berapo lamo diproses
    waktu_proses; bisa cepet ga diprosesnya
    waktu_proses; paling lambat kapan laporan saya dijawab
    waktu_proses; durasi penanganan aduan berapa hari ya
    waktu_proses; postingan itu kira kira dihapusnya kapan ya pak soalnya makin viral
    waktu_proses; harus nunggu sampe kapan sih
    """

  private static let reporters = """
    kerahasiaan; saya takut diancam kalo ketauan saya yang lapor
    kerahasiaan; nama pelapor bakalan dibocorin ga
    kerahasiaan; jenengku dirahasiakno ora
    kerahasiaan; idéntitas abdi aman teu
    kerahasiaan; bisa laporin tanpa nyebut nama ga
    kerahasiaan; no wa sy gak bakal dikasih ke orang lain kan
    kerahasiaan; datanya aman gak min
    kerahasiaan; apakah data diri saya tidak akan bocor ke pihak yang saya laporkan
    kerahasiaan; saya gak mau namanya dicantumin, bisa?
    kerahasiaan; dia bakal tau ga kalo gw yg ngelaporin
    kerahasiaan; laporan saya bersifat rahasia kan pak
    kerahasiaan; maaf bu saya ragu mau lapor karena takut identitas saya diketahui tetangga
    kerahasiaan; ada perlindungan buat pelapor ga
    kerahasiaan; pakai nama samaran boleh
    kerahasiaan; data ktp sy buat apa aja
    kerahasiaan; privasi pelapor gimana
    bukti; yg perlu dilampirkan apa aja
    bukti; ss doang cukup ga
    bukti; foto wae cukup ora
    bukti; buktina naon wae
    bukti; kalau tidak ada bukti apakah tetap bisa dilaporkan
    bukti; gak punya screenshotnya gimana dong
    bukti; postingannya keburu dihapus orangnya sebelum saya screenshot, masih bisa gak ya
    bukti; rekaman suara bisa dijadiin bukti kah
    bukti; saya cuma pegang tautan facebooknya saja pak
    bukti; linknya dapet dari mana ya, saya gatau cara nyalinnya
    bukti; gimana cara copy link tiktok
    bukti; dokumen apa yang harus disertakan
    bukti; wajib pake link ga
    bukti; kirim videonya kesini?
    bukti; skrinsut wa bisa jd bukti ga min
    bukti; apakah saksi bisa menjadi alat bukti
    syarat_pelapor; anak sma boleh ikut lapor ga
    syarat_pelapor; saya masih 15 tahun apa boleh melapor
    syarat_pelapor; sopo wae sing oleh lapor
    syarat_pelapor; saha nu kenging ngalapor
    syarat_pelapor; saya asn boleh ngelapor ga ya
    syarat_pelapor; kalau ktp saya luar kota bisa lapor disini gak
    syarat_pelapor; tki di luar negeri bisa melapor juga?
    syarat_pelapor; apa aja ketentuan untuk pelapor
    syarat_pelapor; perlu ktp ga buat lapor
    syarat_pelapor; harus bikin akun dulu?
    syarat_pelapor; wna boleh lapor?
    syarat_pelapor; apakah anggota parpol boleh melaporkan
    syarat_pelapor; minimal umur berapa buat lapor
    syarat_pelapor; kami dari lembaga pemantau bisa melapor tidak
    syarat_pelapor; yang bisa lapor cuma warga setempat ya?
    syarat_pelapor; selamat siang saya perantau dan tidak ikut memilih di daerah itu apakah saya \
      tetap boleh melapor
    tindak_lanjut; terus laporannya diapain sama bawaslu
    tindak_lanjut; sawise lapor terus piye
    tindak_lanjut; saatos lapor kumaha salajengna
    tindak_lanjut; orangnya bakal ditangkap ga
    tindak_lanjut; apa pelakunya bisa dipenjara
    tindak_lanjut; akunnya ditutup ga nanti
    tindak_lanjut; nanti saya dihubungi lagi gak setelah lapor
    tindak_lanjut; laporan ini akan dikirim ke polisi?
    tindak_lanjut; sesudah bukti saya kirim selanjutnya apa
    tindak_lanjut; yang ngurusin laporan siapa
    tindak_lanjut; bawaslu ngapain aja setelah nerima laporan
    tindak_lanjut; postingannya bisa di take down ga
    tindak_lanjut; apakah setiap laporan pasti ditindaklanjuti pak
    tindak_lanjut; sanksi buat penyebar hoaks apa
    tindak_lanjut; percuma ga sih lapor, emang ditindak?
    tindak_lanjut; habis ini saya nunggu apa lagi
    """

  private static let elections = """
    keaslian_bot; ini nomer bawaslu beneran kan bukan tipu2
    keaslian_bot; iki tenan bawaslu ta
    keaslian_bot; ieu leres bawaslu
    keaslian_bot; yang jawab orang apa mesin sih
    keaslian_bot; kamu siapa
    keaslian_bot; ini siapa ya
    keaslian_bot; min ini admin asli apa bot otomatis
    keaslian_bot; takutnya ini modus penipuan
    keaslian_bot; kok ga ada centang ijonya
    keaslian_bot; gimana caranya mastiin nomor ini punya bawaslu
    keaslian_bot; mohon maaf pak apakah benar ini layanan resmi dari bawaslu soalnya sekarang \
      banyak penipuan
    keaslian_bot; ini ai ya
    keaslian_bot; saya bicara dengan petugas atau komputer
    keaslian_bot; akun ini terpercaya gak
    keaslian_bot; bot ya ini
    keaslian_bot; lu robot kan
    jadwal_pilkada; nyoblos kapan
    jadwal_pilkada; kapan nyoblose
    jadwal_pilkada; pilkada teh iraha
    jadwal_pilkada; tps tutup jam piro
    jadwal_pilkada; bilo pilkada
    jadwal_pilkada; coblosan tanggal brp min
    jadwal_pilkada; jam brp boleh mulai nyoblos
    jadwal_pilkada; hasil hitung suara keluar kapan
    jadwal_pilkada; daerah kami ikut pilkada serentak tidak
    jadwal_pilkada; tanggal 9 desember libur nasional bukan
    jadwal_pilkada; pemilihan bupati hari apa ya pak
    jadwal_pilkada; kapan pemenangnya diumumkan
    jadwal_pilkada; permisi bapak ibu saya mau tanya pemilihan gubernur tahun ini dilaksanakan \
      kapan ya
    jadwal_pilkada; pencoblosan masih berapa hari lagi
    jadwal_pilkada; kota mana aja yg pilkada th ini
    jadwal_pilkada; pas hari pemilihan kerja libur apa enggak
    cek_dpt; gmn tau nama sy masuk dpt apa ngga
    cek_dpt; namaku kok ra ono ning dpt
    cek_dpt; nami abdi teu aya dina daftar pamilih
    cek_dpt; nyoblosnya di tps mana ya saya
    cek_dpt; surat undangannya belum nyampe, bisa milih ga
    cek_dpt; bs nyoblos cuma bawa ktp?
    cek_dpt; ktp ilang masih boleh milih gak
    cek_dpt; mau pindah tps gimana
    cek_dpt; saya baru 17 tahun udah kedaftar blm ya
    cek_dpt; istri saya baru pindah domisili, nyoblosnya gimana
    cek_dpt; cek nik terdaftar di dpt
    cek_dpt; link cek daftar pemilih tetap apa
    cek_dpt; kuliah di luar kota nyoblosnya bagaimana ya pak
    cek_dpt; bapak saya sudah meninggal tapi masih ada di daftar pemilih
    cek_dpt; belum terdaftar sbg pemilih, harus kemana
    cek_dpt; formulir c6 saya belum dikasih
    politik_uang; semalem ada orang datang ke rumah ngasi duit 50rb suruh coblos no 1
    politik_uang; wong timses podo bagi duit ning desaku
    politik_uang; aya nu masihan amplop ti calon bupati
    politik_uang; kalo nerima uangnya doang tapi ga milih kena pidana ga
    politik_uang; kades bagi2 beras nyuruh pilih nomor dua
    politik_uang; di kampung saya lagi rame bagi bagi amplop pak gimana ini
    politik_uang; suap pemilih hukumannya berapa tahun
    politik_uang; dijanjiin duit kalo milih calon tertentu
    politik_uang; beli suara itu dipenjara ga
    politik_uang; paslon kasih minyak goreng gratis boleh gak
    politik_uang; laporin serangan fajar dimana
    politik_uang; saya dikasih uang transport sama tim kampanye apa itu melanggar
    politik_uang; nemu bukti transfer dari timses buat pemilih
    politik_uang; ada calon kasih voucher ke warga biar dipilih
    politik_uang; tetangga saya disawer caleg
    politik_uang; money politik lapornya kemana
    """

  private static let office = """
    masa_tenang; kapan masa tenang dimulai
    masa_tenang; masa tenang iku opo
    masa_tenang; masa tenang teh naon
    masa_tenang; pas masa tenang masih ada spanduk calon di jalan
    masa_tenang; boleh gak share dukungan pas minggu tenang
    masa_tenang; hari tenang tgl brp aja
    masa_tenang; masa tenang gak boleh ngapain aja
    masa_tenang; kalo ada yg kampanye di masa tenang gimana
    masa_tenang; iklan di fb masih jalan padahal udah masa tenang
    masa_tenang; apk belum dicopot padahal sudah minggu tenang
    masa_tenang; brp lama masa tenang
    masa_tenang; ketentuan hari tenang min
    masa_tenang; kampanye wa di masa tenang kena sanksi?
    masa_tenang; maaf kak saya mau nanya kalau sudah masuk masa tenang apakah status whatsapp \
      dukungan harus dihapus
    kontak_kantor; kantor bawaslu ada di jalan apa
    kontak_kantor; kantore bawaslu ning endi
    kontak_kantor; dimana kantor bawaslu teh
    kontak_kantor; kantor bawaslu provinsi sebelah mana
    kontak_kantor; bagi nomor wa bawaslu kota dong
    kontak_kantor; saya mau dateng langsung ke bawaslu, alamatnya mana
    kontak_kantor; hari minggu kantornya buka gak
    kontak_kantor; ada nomor yg bisa ditelpon ga
    kontak_kantor; ada twitter bawaslu ga
    kontak_kantor; situs web bawaslu
    kontak_kantor; share lokasi kantor bawaslu donk
    kontak_kantor; hotline bawaslu berapa
    kontak_kantor; alamat email bawaslu provinsi dong
    kontak_kantor; pelayanan kantor bawaslu sampai jam berapa pak
    kontak_kantor; permisi pak alamat lengkap bawaslu kabupaten kami dimana ya saya ingin \
      mengantar surat
    kontak_kantor; bisa konsultasi langsung ke kantor?
    ubah_laporan; salah ketik di laporan td, cara benerinnya gmn
    ubah_laporan; laporanku salah, iso diganti ora
    ubah_laporan; laporan abdi bade dirobih
    ubah_laporan; ga jadi lapor, tolong dibatalin
    ubah_laporan; saya ingin mencabut laporan saya karena sudah damai
    ubah_laporan; link yg td sy kirim keliru
    ubah_laporan; mau nyusulin foto buat laporan kemaren
    ubah_laporan; pengen hapus aduan yg kemarin
    ubah_laporan; bisakah saya memperbaiki laporan yang sudah terlanjur dikirim
    ubah_laporan; mau update isi laporan
    ubah_laporan; tambahan bukti untuk laporan lama kirim kemana
    ubah_laporan; cancel laporan saya dong
    ubah_laporan; tanggal kejadian di laporan salah
    ubah_laporan; tadi saya salah masukin nama akun waktu lapor gimana gantinya
    ubah_laporan; laporannya ditarik lagi bisa gak min
    ubah_laporan; revisi aduan gimana caranya
    """

  private static let outside = """
    di_luar; jadwal sholat hari ini
    di_luar; kapan blt cair
    di_luar; cara bikin npwp online
    di_luar; lapor kehilangan atm ke mana
    di_luar; laporan keuangan perusahaan contohnya
    di_luar; akun shopee saya diblokir kenapa
    di_luar; harga emas hari ini
    di_luar; berapa lama bikin paspor
    di_luar; syarat bikin sim c
    di_luar; kantor samsat buka jam berapa
    di_luar; nomor telepon rumah sakit terdekat
    di_luar; saya mau daftar jadi anggota kpps
    di_luar; siapa calon gubernur terkuat
    di_luar; menurut kamu siapa yang bakal menang
    di_luar; pilih nomor berapa ya enaknya
    di_luar; visi misi paslon 1 apa
    di_luar; lowongan kerja bawaslu ada ga
    di_luar; gaji ketua bawaslu berapa
    di_luar; uang sekolah anak naik
    di_luar; bukti cinta itu apa
    di_luar; identitas visual brand gimana
    di_luar; nomor antrian dokter
    di_luar; status gunung merapi
    di_luar; kok listrik mati terus
    di_luar; jalan di kampung saya rusak, lapor ke mana
    di_luar; tetangga berisik banget malem malem
    di_luar; saya kehilangan motor kemarin malam
    di_luar; ongkir ke bandung berapa
    di_luar; paket saya sudah sampai mana
    di_luar; cara hapus akun telegram
    di_luar; cara edit video di hp
    di_luar; besok hujan ga ya
    di_luar; libur lebaran tanggal berapa
    di_luar; kapan pengumuman cpns
    di_luar; hasil pertandingan tadi malam
    di_luar; bot discord buat musik
    di_luar; cek saldo bpjs ketenagakerjaan
    di_luar; piye carane masak gudeg
    di_luar; iraha persib maen
    di_luar; lagi apa
    di_luar; udah makan belum
    di_luar; kenalan dong
    di_luar; hai cantik
    di_luar; info kos dekat kampus
    di_luar; jual pulsa murah
    di_luar; pinjol cepat cair ktp saja
    di_luar; nomor rekening kamu berapa
    di_luar; dapat amplop kondangan berapa biasanya
    di_luar; suami saya selingkuh, buktinya ada di hp
    di_luar; rapat osis jam berapa
    di_luar; daftar ulang kuliah kapan
    di_luar; surat undangan rapat rt
    di_luar; instagram artis itu apa
    di_luar; centang biru instagram cara dapetinnya
    di_luar; syarat jadi tentara
    di_luar; vaksin booster dimana
    di_luar; minta sumbangan dong
    di_luar; kapan sekolah masuk lagi
    di_luar; laporan skripsi saya ditolak dosen
    """
}
