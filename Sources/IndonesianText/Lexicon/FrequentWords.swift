/// Words that are written so often that people cut them short, the most frequent first.
///
/// Where several words have the same consonants, the first one is meant.
///
/// Origin: compiled by hand for this project.
enum FrequentWords {
  static let byFrequency = """
    yang dan dengan untuk tidak ini itu ada saya kamu dia mereka kami kita anda aku sudah belum
    akan bisa dapat harus mau ingin juga saja lagi masih sedang pernah sering selalu nanti tadi
    dulu sekarang besok kemarin hari malam pagi siang sore minggu bulan tahun jam menit tanggal
    waktu dari pada dalam oleh karena kalau jika tapi tetapi atau seperti sampai tentang kepada
    setelah sebelum terus kemudian supaya agar bahwa sebagai terhadap antara tersebut paling hanya
    setiap tanpa hingga serta namun sejak selama sendiri sekitar pasti orang teman anak bapak ibu
    saudara keluarga masyarakat pemerintah petugas apa apakah bagaimana kenapa mengapa kapan berapa
    siapa mana bukan jangan benar betul salah bagus boleh setuju selesai batal lewat lanjut kembali
    silakan maaf tolong mohon selamat perlu punya tahu paham kirim terima lihat buka coba kasih
    buat bawa dengar ingat ikut masuk keluar hubungi bantu bantuan lapor laporan melaporkan
    dilaporkan daftar pilih mulai tunggu hapus tanya ketik sebar balas berhenti tutup pakai minta
    jawab bilang cari pergi datang pulang makan minum tidur jalan beli bayar jual kerja pesan
    bicara baca tulis sakit senang susah mudah nomor alamat nama telepon kabupaten kecamatan
    kelurahan provinsi kota desa rumah sekolah kampung daerah masalah jumlah gambar video foto
    komentar berita kabar hoaks bohong fitnah palsu kampanye pemilu pilkada bawaslu tiket status
    bukti cepat langsung besar kecil baru penting informasi keterangan pertanyaan jawaban pengaduan
    pelanggaran pengawas pendukung calon presiden gubernur bupati sebagian catatan perusahaan
    barang harga uang kantor bersama terakhir terjadi terbaru terlalu ternyata termasuk tersebar
    menjadi membuat menggunakan melalui menurut mengenai kenal percaya peduli berani tinggal tempat
    tambah kelas kelompok kuliah tugas guru mahasiswa surat hukum polisi tentara agama negara
    rakyat warga politik partai suara hasil proses program padahal makanya katanya caranya maksud
    maksudnya bagian lain lainnya baik semoga kecuali kemungkinan keadaan kejadian sesuai segera
    terserah tingkat gratis kadang sampah hidup mati dunia pintar bodoh cantik ganteng banget
    sekali semua banyak sedikit beberapa sama jadi memang mungkin begini begitu adalah lebih kurang
    cukup sangat sebentar telah banyaknya menerima mengirim dikirim dikirimkan mengirimkan
    disebarkan menyebarkan menyebar memilih dipilih diterima ditolak menolak dihapus menghapus
    dilihat melihat diberi memberi diberikan memberikan dibuat ditulis menulis dibaca membaca
    mencari dicari membantu dibantu menunggu ditunggu menjawab dijawab bertanya ditanya dibalas
    membalas diproses ditindaklanjuti tindak lanjut meminta diminta mengikuti mengetahui memiliki
    melakukan dilakukan mendapat mendapatkan menjelaskan dijelaskan mengatakan dikatakan mengadukan
    diadukan menghina dihina mengancam diancam menipu ditipu ditemukan menemukan bertemu bekerja
    belajar berjalan berbeda berbagi bersedia berlaku berubah beredar kebenaran kesalahan
    kecurangan kebohongan keamanan kebijakan kepala ketua kejahatan kekerasan pelapor pelaku penipu
    penipuan pemilih pemilihan pencoblosan penyebar penyebaran pernyataan peraturan perintah
    permintaan pemberitahuan penjelasan pendaftaran pengawasan pengguna postingan akun grup
    aplikasi tautan situs media sosial internet jaringan sinyal kuota pulsa ponsel undangan suara
    pasangan kandidat lawan dukung menang kalah curang jujur adil bebas rahasia serangan fajar
    sembako amplop bagi sumbangan janji visi misi debat saksi relawan panitia kesehatan pendidikan
    ekonomi pembangunan kecelakaan kebakaran banjir gempa bencana korban seseorang sesuatu sebuah
    seorang selain sebelumnya selanjutnya sebenarnya sebaiknya seharusnya semuanya sepertinya
    sekalian sekaligus secara sehingga seluruh semakin sementara meskipun walaupun bahkan apalagi
    misalnya contoh contohnya yaitu yakni daripada menit detik januari februari maret april juni
    juli agustus september oktober november desember senin selasa rabu kamis jumat sabtu satu dua
    tiga empat lima enam tujuh delapan sembilan sepuluh ratus ribu juta pertama kedua ketiga
    terakhir depan belakang atas bawah kanan kiri luar tengah dekat jauh tinggi rendah panjang
    pendek lama murah mahal ramai sepi bersih kotor aman bahaya takut marah sedih gembira kecewa
    bangga malu lucu aneh jelas pantas layak wajar resmi asli sah valid kirimkan laporkan hapuskan
    jelaskan sampaikan lanjutkan batalkan teruskan tuliskan sebutkan tunjukkan masukkan tambahkan
    berikan gunakan lakukan pastikan perhatikan tanyakan bagikan motor mobil pasar toko warung
    masjid gereja lapangan gedung ruang pintu jendela listrik air pemuda wanita pria perempuan
    suami istri kakak adik kakek nenek paman tante tetangga
    """

  /// Words of everyday talk and of the news that are no roots, regular forms or slang of another
  /// word: known, so that none is taken for a typing error ("suntuk" is no "suntik").
  static let alsoKnown = """
    aborsi adaptasi administrasi administratif advokasi agensi agraris aksesoris akting
    aktivasi akumulasi akustik alay aliansi alumnus ampas amplas anestesi antibiotik
    antibodi antiseptik apek apoteker argumen argumentasi arogan artefak arteri artileri
    astronomi astronot asupan autis autisme badung bando bantaran begah behel bengal bentol
    berisik berkeringat bersikeras biskuit bisul bisulan bodong bokek bordil boring brilian
    brisik bumerang buncit buram burem buron byarpet cebol cegukan ceker cekikikan cerutu
    chaos cincau cincin conge congean congek cuek curcol dedikasi degdegan dehidrasi dekade
    dekil desainer deskripsi destinasi deterjen difabel diklat disabilitas domestik donor
    drainase duet dupa ekosistem eksis ekspektasi ekspres emansipasi empedu endemik eneg
    engap fenomenal fiksi fleksibel flexing forensik frustasi gabut gampar gaptek garing
    gebetan gembel gembrot gemoy genangan generik geografis gerah ginseng gombal gondok
    gondrong greget gregetan grogi gulana gundukan handphone hareudang healing hologram
    imunitas imut insomnia intens interview introvert iritasi isoman jahanam jangkung jijay
    jomblo jompo juling jurnalisme kadaluarsa kalem karakter karakteristik karaoke kargo
    keblinger kecele kedaluwarsa kelenjar keliling kelingking kere kerikil keringat
    keringetan keripik keriting kerupuk keseleo kesurupan ketombe kezel kiamat kiblat
    kinclong kliyengan knalpot koma konseling konslet konsleting konter kontrasepsi konvoi
    koordinat korslet kram kriminalitas kudet lapas letoy lieur lowongan maag mading maklum
    manyun martabak masabodo massal medit melongo melonjak melotot mencret mengigau
    merajalela merinding mewek migrain modem mood motorik mumet mupeng ngambek ngehits
    ngenes ngepet ngigau ngikik ngiler ngompol ngondek nongki nonstop notabene nyimeng
    nyolot organisme overdosis pasukan pelosok penasaran pengap pesimis pestisida pikun
    portofolio pramugari predator prediksi pubertas pulkam realita reklamasi rekrutmen
    relaks remisi rentenir representatif riil ringsek riweuh ronde rusun sableng sakaw
    saking selfie selingkuh selow sembrono semriwing sengklek sesenggukan sidak sistemik
    skincare somplak songong sotoy stamina statis stroke stunting subtitle sumuk suntuk
    swalayan taktis tantangan taplak tekor telak teledor telmi tengil tepar terpuruk tisu
    togel triwulan tulalit ventilator vertigo virtual wastafel waswas woles
    """

  /// Words that are typed alone and mean nothing else: they are never cut forms of others.
  static let particles = """
    dong donk sih deh dech nih tuh kok lah loh lho ya yah kan mah atuh eh oh ah hmm hm em anu to
    toh wah duh aduh nah kah pun tah si sang para hei woi hehe haha wkwk wkwkwk hihi huhu nya
    """
}
