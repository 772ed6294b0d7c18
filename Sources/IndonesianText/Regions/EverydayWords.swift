/// Ordinary words, and names of other places, that are no region with a typing error.
///
/// Origin: compiled by hand for this project, by going through frequent words of Indonesian.
enum EverydayWords {
  static let nearRegionNames = """
    afrika agustus amerika april arab arahan asalan asia asuhan australia badai badak badan \
    badut bagaimana bagian bagus bahan bahasa bahaya baju bakar bakat baki bakso baku balai \
    balap balas balau balik balita balok banci bandang bandar bandara bandeng banding bandit \
    banget bangga bangkai bangkit bangkrut bangkrutkan bangku bangsa bangun bangunan banjir \
    bantahan bantal banteng banting bantu bantuan bantulan banyak banyakan banyolan bapak barang \
    barat bareng baring baris bata batal batangan batas baterai batin batuk bau bawah bawang \
    bayang bayangan bayar bebas beda begal bekal bekas belah belakang belanda belatung beli \
    beliung belum benang benar benci benda bendera bendung bengkak bengkel bentang bentuk berai \
    berangin berani beras berat berhitung beri berita bersama bersih besar beton betul biasa \
    bibit bicara bidang bijak bikin bilang bilangan binaan binatang bingung bintang bintara biru \
    bisa bocor bodoh bohong bola bolong bondong bongkar boros bosan brunei bual buangan bubar \
    budaya buka bukalapak bukan bukti buku bulan bulanan bung bunga buntu buruh buruk busuk buta \
    button calon camat campur cantik cara cari catat cepat cerdas cerita china ciamik cina \
    cipinang cuma dada daftar dagang daging dairy damai damping dandan dasar data datang datar \
    debat demo demokrasi denda dengar depan desember dewan diam dijunjung dili diri doa dompet \
    dosa duduk dukung dunia eropa fakta februari filipina fitnah foto gabung gagal gaji galang \
    galangan ganda ganggu ganjar ganti garang garis gaul gelap gelar gembong gempa gerak gereja \
    gila gojek golongan golput google gosip grab gulungan guru hadiah hakim halal halangan haram \
    harap harga hari hasil hasut hati hebat hengkang henti hitam hoaks hubung hukum hutan ikan \
    iklan ikut imbau india ingat inggris ingin internet isi israel isu italia izin jabatan jaga \
    jahat jalan jaman jambang jambu jampi jangan janji januari jarang jari jatah jatuh jayakarta \
    jelas jelek jembatan jempol jenis jepang jerman johor jual juang judul jujur juli jumat \
    jumlah juni juri kabar kabur kacau kader kaget kairo kakak kalah kalangan kalau kaleng kamar \
    kambing kamboja kamis kampanye kampung kampus kanal kanan kancil kancing kandang kandidat \
    kandung kandungan kangkung kanker kantin kantong kantor kantuk kaos kapal kapan kapang kapas \
    kapasitas kapur karang karcis karena karier karir karton kartu karung kasar kasih kasus kata \
    kawal kawan kaya kebal kebun kecewa kecil kejam kejar kelambu kelapa kelas kelinci kelompok \
    keluar keluarga kemah kemang kemarau kembali kembang kemiri kena kenal kenangan kenapa \
    kenari kencang kendala kendali kendang kendaraan kendati kental kenyal kepada kepala kepang \
    kepulauan kerabat keramat keras kerja kertas ketahuan ketua khawatir kiri kirim kita \
    klarifikasi kondang kondangan korea kosongkan kotak kotor kritik ktp kuat kubu kubur kuburan \
    kuburannya kuburnya kudeta kudis kuliah kumpul kunang kunci kundang kuning kunjungan kuping \
    kurang kursi laku lalu lama lambang lambat lambung lampu lancar landai landas landasan \
    langgan langgar langit langka langkah langsung lantang laos lapang lapangan lapar lapor \
    larang laut lawan lebah lebai lebam lebar lebat lebay lebih legal lelah lemah lemari lembaga \
    lembah lembar lembut lencana lengan lengkap lepas lepra lereng lesung letak lewat libur \
    lihat lima lingkar lingkungan link lisan lobak lobi logo lokal lomba lonceng london longsor \
    luar luber lucu luka lupa lurus macet madang madani madinah madu magang magellan magnet \
    mahal mahkamah main mainan makan makar makin makmur makna malaikat malam malas malaya \
    malaysia maling malu mampu mana manfaat mangga mangkir mangkok mangkuk mantan mantap manusia \
    marah maraton maret markas mars martabat masa masalah masih masker masuk masyarakat mata \
    matang mati mawar mayang mayat mayor medali media median medis medsos mei mekah melaka \
    melanggar melarang melati melawan memang membawa memori memuji menang menanti menara menari \
    mendaki mengada mengapa mengenai menggali menggelar menggila menghina menjadi mental menyala \
    merah merapi merasa merdeka mereka merpati mesin mesir mesjid meteran metode metropolitan \
    milih mimik mimpi minggu minimal minta mirip misal miskin mobil modal modar model monitor \
    moral motor mrt mualaf muara muatan muda mudah mujur muka mulai munafik muncul mundur murah \
    murni musik musim musuh mutasi myanmar nabi nakal nama nanti napas narasi negara negeri \
    nekat neraka netral netralitas new ngaji ngamuk nganggur ngantuk ngawur ngeri nginap ngobrol \
    ngopi ngumpul niat nikah nilai ninja nomor november nyanyi nyata nyoblos oktober omong \
    online orang otak padan padat pagar pahala paham pahaman pajak pajang pakai paket paksa \
    palang palestina paling palsu pamitan panas pancasila panci pancing pandai pandang pandangan \
    pandemi panduan pangan pangeran panggil panggung pangkalan pangkat panik panitia panjang \
    panji pantai pantas pantau papa paraf paragraf parah parang parkir parlemen partai \
    partisipasi pasal pasang pasangan pasar pasaran pasien pasir paspor pasti pasukan patah \
    paten patokan patroli patuh patung paus pawang pecah peci pedang pedas peduli pegang pejabat \
    pekarangan pekerja pelabuhan pelaku pelan pelanggar pelanggaran pelatih pelayanan pelihara \
    peluang peluru pemalak pemalas pemalsuan pematang pemeran pemilih pemuda pemula pemulung \
    penagih penanam penang penanganan penari penasaran penawaran pencak pencuri pendapat pendek \
    pendeta pendukung pengajian pengantaran pengantin pengaruh pengawas penggal penggandaan \
    pengunduran penjara penting penuh perang percaya perempuan pergi perlu permata pernah \
    pernikahan persatuan pertama pertamina perumahan perusak pesan petani petir petugas pialang \
    pidana pidato pihak pilar pilihan pimpinan pinang pincang pindah pindang pintar pirang \
    piringan pistol plakat plastik plta pltn pltu polisi politik pondok porno portugal pos \
    poster posting potong pramuka prancis presiden prestasi pribadi produk profil program \
    provokasi proyek puasa publik pulang pulangkan pulau pundak pundi pungut pupuk pusat putih \
    putra putri putus rabu racun ragu raja rakyat ramah ramai rambut rampas rampok rangka \
    rangkaian rangkap rapat rapi rasa rasis ratakan ratapan ratus rawan rebut redaksi rekam \
    relawan remang rendah resah resmi ribut rindu ringkas ronda rugi rumah rusak rusia rusuh \
    sabah saban sabana sabar sabit sablon sabtu sabun sabung sadar sadis sahabat saham sahur \
    sakit saksi salah salahkan salam salaman saling sama samakan samaran samba sambal sambung \
    sampah sampai sampan samping sampul sana sandal sanggar sanggup sangka sanksi santai santri \
    sapi saran sarana sarang sarapan sarawak sarung satpam satu sawah sayang sayur sebar \
    sebarang sebut sedang sedekah sedih sedikit segel segera sehat sejuk sekadar sekali sekamar \
    sekarang sekolah sekretariat selalu selama selamat selang selasa selatan selebaran selebran \
    selesai seling seluruh semangat sembako sembarang sembarangan sembunyi sempat semua senang \
    sendiri sengaja senggang sengketa senin sentral seorang sepakat sepang sepatu sepeda \
    september seragam serahkan serangan serasi serawak serba serbu serdang seret serigala sering \
    serius serta sertifikat seruan sesat setan setuju sholat shopee siang siap siapa siaran \
    sifat sihir sikap silakan siluman simbol simpan simpang simpatisan sinabung sinai sindir \
    singapura singkat singkong sini sinting sinyal sipil sirup sisa siswa situ situs sman smkn \
    smpn soal sogok sogokan solar solat solid solusi sombong sopan sorak sorang sorot sosial \
    sosmed sosok spanduk spanyol sponsor stempel stiker suap suara suasana subsidi subuh sudah \
    sujud suket suku sulit sultan suluh sumbang sumbangan sumpah sumur sungguh sungkan surat \
    surau suruh survei susah suster sutera swab syarat tabrakan tabungan tada tahanan tahu tahun \
    tak takut tamatan tambah tambang tampak tanah tanam tanda tanding tangan tangga tanggal \
    tanggul tanggung tangis tanjak tanpa tantang tanya tapi tarif tarikan taruhan tarung tatanan \
    tatap tawanan tawaran tebar tegak tegang tegar tegas teguh teguran tekan telaah telanjang \
    telegram teluk teman tembak tembok tempel tempur tenang tendang tengah tenggara tenggelam \
    tengkar tentang tentara tentu tepat terang terbang terbuka terdekat terima ternak terpal \
    tersangka tertangkap terus tetangga tewas thailand tidur tikus timbang timbul timses timur \
    tindak tinggal tinggi tinjau tiongkok tipis tipu toa toko tokoh tokopedia tokyo tolak \
    toleran tolol tolong tonggak tonton topi topik tradisi transfer tubuh tuduh tugas tuhan \
    tujuan tukang tulang tulis tulisan tumbang tumpang tumpeng tunai tunangan tunda tunggu \
    tungku tuntut turki turun turut tutup uang ucap ujaran ulang umat umum undang undangan \
    ungkap untung upah usaha usir usul utama utara vietnam viral visi wajah wajar wajib waktu \
    wanita warga warna wartawan website wilayah york zaman zoom
    """

  /// Names of regions that are words, persons or places elsewhere as well: in a free sentence they
  /// need something beside them that says "region".
  static let alsoWords = """
    agam alor asmat balangan bali banjar bantul batang batu bima bone bungo buru demak depok \
    dairi ende jambi kampar karo kaur kudus kuningan lahat landak langsa lebak lingga malaka \
    malang mappi medan metro muna padang pati paser poso puncak sabang serang siak sigi sikka \
    solok sorong subang tapin tebo tegal toba tual tuban wajo badung bangka bangli banten belu \
    berau blora gowa kendal maros paniai samosir sarmi seluma sambas tabanan kaimana mesuji palu \
    barru luwu seribu
    """
}
