/// Ways to speak of one's own death, and what only looks like them, written down before the reader
/// learned to put means, farewells and despair together.
///
/// Compiled by hand for this project; the kinds of signs are those that prevention services name.
enum DistressCases {
  static let distressed = WiderToneCases.rows(
    """
    pengen ndang mati wae / hayang geura paeh / aku pengen langsung mati /
    mau istirahat selamanya / capek, aku ingin istirahat dari dunia ini /
    lebih baik mereka hidup tanpa saya / mending kalian hidup tanpa aku /
    andai aku udah ga ada, titip ibuku ya / seandainya besok saya tidak ada tolong jaga anakku /
    obat tidur udah aku kumpulin, semuanya selesai malam ini /
    kepikiran cara mengakhiri hidup terus / semalem aku cutting lagi /
    aku ga mau ada di dunia ini lagi / coba aja aku ga pernah lahir / nyesel aku dilahirkan /
    kenapa aku harus hidup sih / udah ga pengen hidup min /
    semua orang bakal lebih bahagia tanpa aku / dunia lebih baik tanpa saya /
    ga ada yang bakal nyariin kalau aku mati / pengen tidur selamanya /
    pengen tidur terus ga usah bangun bangun lagi / semoga malam ini aku ga bangun lagi /
    mau pergi jauh dan ga balik lagi selamanya / ingin pergi dari dunia ini /
    ini pesan terakhir dari saya, maafkan semua kesalahan saya /
    selamat tinggal semuanya, maafin aku ya / titip anak anak saya ya, saya sudah ga sanggup lagi /
    tali udah aku siapin di kamar / udah ngumpulin pil tidur banyak, tinggal ditelan semua /
    saya sudah berdiri di atas jembatan / aku di pinggir rel nunggu kereta lewat biar selesai /
    malam ini hidupku aku akhiri / malam ini kuakhiri hidupku /
    obat tidurnya mau gw telan semua sekalian /
    pisau udah di tangan, aku mau akhiri semua / obat nyamuk udah aku tuang, mau aku minum /
    aku cuma jadi beban keluarga / saya hanya beban buat semua orang /
    gue cuma nyusahin orang tua, mending ga ada / hidupku ga ada gunanya /
    ngapain masih hidup kalo gini / buat apa lagi saya bertahan hidup / saya lelah hidup /
    letih menjalani hidup ini / bosen hidup gini terus / ga ada alasan lagi buat hidup /
    hidup ini udah ga ada artinya buat saya / pengen kms / mau unalive aja / i want to end my life /
    i wanna kill myself / i don't want to live anymore / better off dead / wish i was dead /
    gw mau bvnuh d1ri / pgn bndir aja / pen mati aja gw / pgn mati bgt sumpah /
    aku kepengin mati wae mas / wis ora kuat urip / urip kok ngene, mending mati /
    pengin nglalu wae / wes kesel urip / aing hayang maot weh / geus teu kuat hirup /
    abdi hoyong maot wae / bosen hirup / den nio mati se lai / ambo ndak kuek iduik lai /
    panek iduik, elok mati se / nunga loja au mangolu, lomo mate / pengen mate ma au /
    cang suba med idup / maeloka mate / pengen ngiris nadi / tadi malem nyayat tangan pake silet /
    saya melukai diri sendiri lagi / mau nabrakin motor ke truk biar mati /
    mau nelen obat sebotol biar kelar / lagi mikir gimana caranya mati ga sakit /
    cara bunuh diri yang ga sakit gimana / mau terjun dari lantai 10 /
    rasanya pengen lompat dari atap / pengen mati biar tenang /
    istri pergi bawa anak, saya sudah tidak punya semangat hidup /
    suami selingkuh, rasanya mau mati saja / anak saya meninggal, saya ingin menyusulnya /
    pengen ikut almarhum suami aja / utang pinjol numpuk, rumah disita, mau gantung diri saja /
    habis di phk, kayaknya lebih baik saya mati / ibu udah ga ada, aku mau nyusul aja /
    maaf bu, aku udah nyerah sama hidup / teman saya semua menjauh, aku pengen mati /
    motor dijual, laptop ditarik, pengen bunuh diri rasanya /
    saya putus asa, tali sudah ada di depan saya / aku ga kuat lagi, selamat tinggal /
    min tolong sampaikan maaf saya ke ibu, malam ini terakhir saya hidup /
    ga ada yg peduli sama aku, mending aku lenyap /
    aku capek banget pengen ngilang selamanya dari dunia / saya sudah tidak punya harapan hidup /
    tuhan cabut saja nyawaku / ya allah ambil nyawaku / tolong cabut nyawa saya / matiin aja aku /
    bunuh aja aku / biarin aku mati
    """)

  static let safe = WiderToneCases.rows(
    """
    capek, istirahat dulu ya min / semua selesai, makasih / sudah selesai semuanya kan /
    obat tidur boleh dijual online ga / saya tidak ada di rumah besok, titip ke tetangga aja /
    mereka hidup tanpa listrik / dia ga bisa hidup tanpa aku / pasrah deh, nunggu aja kabarnya /
    capek hidup di kota macet / bosan hidup di kontrakan / mati gaya nunggu antrean /
    bunuh waktu sambil nunggu / ngakak sampe mau mati / hp mau mati, nanti dilanjut /
    baterai hampir mati min / mau mati penasaran nih / mati aku lupa bawa ktp /
    mati gue deadline besok / dikejar deadline sampe mau mati / skripsi mau mati rasanya ngerjain /
    calon bupati meninggal dunia kemarin / calon nomor dua mati mendadak, surat suaranya gimana /
    korban bunuh diri itu warga kami / polisi bilang bunuh diri /
    berita orang loncat dari jembatan itu hoaks / ada orang mau loncat dari jembatan tolong /
    tetangga saya mau gantung diri tolong / suami saya mau bunuh diri, saya harus gimana /
    anak saya bilang pengen mati / teman saya depresi dan ingin bunuh diri /
    dia nulis "pengen mati aja" di statusnya / film tentang bunuh diri /
    seminar pencegahan bunuh diri kapan / nomor hotline pencegahan bunuh diri berapa /
    konten ajakan bunuh diri mau saya laporkan / dia ngajak orang minum racun /
    saya beli tali jemuran / beli pil kb di puskesmas / di atas jembatan ada baliho caleg /
    saya berdiri di depan tps / tali bendera putus / pisau dapur hilang / racun tikus dijual bebas /
    selamat tinggal tahun 2020 / saya pamit dulu ya min / titip salam buat ketua kpu /
    maafkan saya salah kirim / mau tidur dulu / ga bisa tidur semalaman /
    bangun tidur langsung ke tps / beban pajak makin berat / beban kerja kpps terlalu berat /
    saya sudah tidak kuat antre / tidak kuat panas panasan di tps / lelah menunggu jawaban /
    capek kerja hidup susah sekarang / biaya hidup makin mahal / hidup pak jokowi /
    hidup mahasiswa / surat keterangan masih hidup / pensiunan harus lapor masih hidup /
    saya masih hidup kok didata meninggal / nama ayah saya yang sudah mati masih ada di dpt /
    orang mati kok bisa nyoblos / akta kematian hilang / lampu di rumah mau mati terus /
    mesin mati sendiri / sinyal mati total di tps / mati suri / golput mati saja demokrasi /
    demokrasi kita mau mati / demokrasi sudah mati / usaha saya mau mati gara gara pajak /
    cinta mati sama calon ini / dukung sampai mati / siap mati demi nkri / harga mati /
    angka mati jam mati / lompat ke langkah terakhir / pesan terakhir saya belum dibalas /
    chat terakhir saya kok hilang / bunuh diri politik namanya / itu sama saja bunuh diri politik /
    aksi bunuh diri kelas / bom bunuh diri di makassar / mau pergi ke kpu naik apa /
    ingin pergi dari menu ini / keluar dari dunia politik / dunia maya /
    saya ingin hilangkan data saya / data saya hilang selamanya / akun hilang selamanya /
    menyusul berkas ke kantor / menyusul ibu ke tps / minum obat tidur dari dokter /
    obat saya habis / saya benci hoaks / benci hidup dengan sampah visual / kehidupan malam /
    semangat hidup baru / hidup tanpa listrik tiga hari capek / sudah selesai semua /
    obatnya saya minum semua dok / obat batuknya saya minum sekalian ya /
    hidupku sudah berakhir bahagia / obat tidur saya habis mau nebus lagi /
    saya akhiri laporan ini / semua sudah saya akhiri
    """)
}
