/// Answers to two questions of a bot for reports, and messages that only look like answers, written
/// down after the classes of `AnswerClassCases`; the form is that of `YesNoCases`.
///
/// Compiled by hand for this project.
enum EverydayAnswerCases {
  static let all = """
    benar; iya kak udah cocok sama yang saya tulis; ya
    benar; Ya benar, mohon segera ditindaklanjuti; ya
    benar; sudah pak, datanya sudah lengkap semua; ya
    benar; oke deh fix; ya
    benar; yess bener bgt; ya
    benar; iya iya udah bener kok; ya
    benar; hooh leres; ya
    benar; uwes bener mbak; ya
    benar; nggih leres sedanten; ya
    benar; geus leres kabeh; ya
    benar; iyo batua bana; ya
    benar; io butul skali; ya
    benar; tarimo; tidak_paham|ya
    benar; okay sudah ok; ya
    benar; udh okee; ya
    benar; bener gan lanjutt; ya
    benar; ya sdh sesuai kronologi; ya
    benar; sudah sesuai dengan kenyataan di lapangan; ya
    benar; setuju, sudah benar; ya
    benar; betul data saya itu; ya
    benar; bnr itu data sy; ya
    benar; tdk ada kesalahan; ya
    benar; tidak ada yang perlu direvisi lagi; ya
    benar; ga ada revisi; ya
    benar; gak ada tambahan, udah bener; ya
    benar; ok lanjut ke proses berikutnya; ya|lewati|tidak_paham
    benar; kirim sekarang; ya
    benar; langsung kirim aja min; ya
    benar; nama saya kurang huruf h; tidak
    benar; kecamatannya bukan itu; tidak
    benar; alamatnya kurang lengkap; tidak
    benar; nomor hpnya beda; tidak
    benar; nomor hp salah satu angka; tidak
    benar; harusnya tanggal 9 bukan 8; tidak|tidak_paham
    benar; yang bener tanggal 9; tidak|tidak_paham
    benar; tanggalnya kebalik; tidak
    benar; ada yang ketinggalan; tidak
    benar; ada typo di nama; tidak
    benar; eh bentar ada yang salah; tidak|tidak_paham
    benar; belum bener, namanya typo; tidak
    benar; masih ada yg kurang pas; tidak
    benar; ini bukan laporan saya; tidak
    benar; bukan nama saya itu; tidak
    benar; nggak gitu kejadiannya; tidak
    benar; kada bujur ngaran ulun; tidak
    benar; ora cocok; tidak
    benar; sanes kitu; tidak
    benar; tong dikirim heula; tidak|tidak_paham
    benar; ojo dikirim sik; tidak|tidak_paham|tunggu
    benar; edit dulu dong; tidak
    benar; mau edit alamat; tidak
    benar; pengen ganti foto; tidak
    benar; revisi tanggal; tidak
    setuju; boleh pak silahkan; ya
    setuju; iya hubungi saja saya di nomor ini; ya
    setuju; monggo dipun telpon; ya
    setuju; siap kapan aja boleh; ya
    setuju; oke saya tunggu telponnya; ya
    setuju; bisa kak tapi setelah jam 5; ya
    setuju; boleh tapi chat aja jangan telepon; ya
    setuju; mau banget; ya
    setuju; saya izinkan; ya
    setuju; dengan senang hati kak; ya
    setuju; iya ga papa; ya
    setuju; ngga usah deh kak makasih; tidak
    setuju; maaf saya tidak bersedia; tidak
    setuju; jangan ya kak saya takut dimarahi; tidak
    setuju; saya gamau terlibat; tidak
    setuju; gak deh takut kenapa2; tidak
    setuju; mending ga usah; tidak
    setuju; teu hoyong; tidak
    setuju; ndak usah bu; tidak
    setuju; no thx; tidak
    setuju; lebih baik jangan; tidak
    setuju; saya pikir pikir dulu; tidak_paham
    setuju; nanti saya kabari; tidak_paham|tidak
    setuju; tanya suami dulu; tidak_paham|tunggu
    setuju; buat apa dihubungi?; tidak_paham|bantuan
    setuju; jam berapa nelponnya?; tidak_paham
    benar; batalkan laporan saya; batal
    benar; gak jadi lapor deh takut; batal
    benar; udah ah batal; batal
    benar; stop dulu; batal|tunggu
    benar; mau keluar aja; batal
    benar; kembali dong kak; kembali
    benar; mundur; kembali
    benar; ke menu awal aja; menu
    benar; menu min; menu
    benar; ulangi dong; ulang
    benar; apa pertanyaannya tadi; ulang
    benar; tolong jelasin caranya; bantuan
    benar; gak paham kak; bantuan
    benar; bantuin dong; bantuan
    benar; cara lanjutinnya gimana; bantuan
    benar; ini dipencet yang mana; bantuan|tidak_paham
    benar; mau tanya petugas langsung; petugas
    benar; panggil admin dong; petugas
    benar; ada cs yg bisa bantu?; petugas|bantuan|tidak_paham
    benar; pengen chat sama adminnya; petugas
    benar; minta nomor petugas; petugas|tidak_paham
    benar; makasiiih; terima_kasih
    benar; tengkyu min; terima_kasih
    benar; matur suwun nggih; terima_kasih|ya
    benar; hatur nuhun pisan; terima_kasih
    benar; terimakasih banyak ya pak; terima_kasih
    benar; sore kak; salam
    benar; assalamu'alaikum wr. wb.; salam
    benar; hai admin; salam
    benar; bentar cek dulu; tunggu
    benar; tunggu ya lagi nyari ktp; tunggu|tidak_paham
    benar; sik bentar; tunggu
    benar; dadah min; pamit
    benar; kayaknya sih; tidak_paham
    benar; ga yakin; tidak_paham
    benar; mungkin; tidak_paham
    benar; kok bisa?; tidak_paham
    benar; hujan deras di sini; tidak_paham
    benar; kades saya bagi sembako; tidak_paham
    benar; yang mana yang benar?; tidak_paham
    benar; bener apa nggak; tidak_paham
    benar; lampu jalan mati pak; tidak_paham
    benar; bagus; ya|tidak_paham
    benar; gas melon langka pak; tidak_paham
    benar; siap perang; tidak_paham
    benar; aman banget kampung saya; tidak_paham
    benar; pas lewat situ liat baliho; tidak_paham
    benar; jelas banget fotonya; tidak_paham|ya
    benar; ya allah tolong; tidak_paham|bantuan
    benar; sudah 3 hari listrik padam; tidak_paham
    benar; sudah lapor polisi; tidak_paham
    benar; sudah saya laporkan ke rt; tidak_paham
    benar; oke google putar lagu; tidak_paham
    benar; lanjut sekolah; tidak_paham
    benar; betul betul parah; tidak_paham
    benar; masa sih bener; tidak_paham
    benar; kampanye di sekolah; tidak_paham
    benar; kirim paket; tidak_paham
    benar; silakan mampir; tidak_paham
    benar; boleh minta alamat kantor; tidak_paham
    benar; mau nanya; tidak_paham|bantuan
    benar; mau lapor banjir; tidak_paham
    benar; tidak ada air sudah seminggu; tidak_paham
    benar; belum dapat bantuan; tidak_paham
    benar; jangan buang sampah sembarangan; tidak_paham
    benar; salah satu warga melapor; tidak_paham
    benar; masalah sampah; tidak_paham
    benar; rusak jalannya; tidak_paham
    benar; kurang air bersih; tidak_paham
    benar; iyo wis, bener kabeh kok; ya
    benar; udah bang aman datanya; ya
    benar; iya tolong lanjutkan laporan saya; ya
    benar; sip bener semua udah dicek; ya
    benar; oke sudah saya baca dan benar; ya
    benar; tidak ada yang keliru pak terima kasih; ya
    benar; gak ada yg kurang kak, lanjut; ya
    benar; y bener; ya
    benar; betullll kak; ya
    benar; sesuai fakta; ya
    benar; sesuai bukti yang saya kirim; ya
    benar; data saya bener; ya
    benar; bener itu nama saya; ya
    benar; iya itu alamat rumah saya; ya
    benar; benar saya yang melapor; ya
    benar; sudah betul nggih, monggo dilanjut; ya
    benar; leres pisan kang; ya
    benar; iye' sesuaimi; ya
    benar; butul suda; ya
    benar; batul ulun; ya
    benar; eh salah, maksudnya benar; ya|tidak_paham
    benar; nomor rumahnya ketuker; tidak
    benar; nama jalannya bukan itu; tidak
    benar; tgl lahir saya salah input; tidak
    benar; saya salah ketik tadi; tidak
    benar; salah pencet tadi; tidak|tidak_paham
    benar; kurang foto; tidak
    benar; kok namanya beda; tidak
    benar; loh kok salah; tidak
    benar; lah alamatnya kok gitu; tidak_paham|tidak
    benar; bukan di situ lokasinya; tidak
    benar; lokasinya bukan di pasar tapi di masjid; tidak
    benar; jamnya kurang tepat; tidak
    benar; keterangannya belum lengkap kak; tidak
    benar; belum ada fotonya; tidak
    benar; fotonya belum masuk; tidak
    benar; tolong lengkapi dulu alamatnya; tidak|tidak_paham
    benar; masih mau nambah keterangan; tidak|tidak_paham
    benar; tunggu mau tambah bukti; tidak|tunggu|tidak_paham
    benar; boleh diganti namanya?; tidak|tidak_paham
    benar; belom sesuai min; tidak
    benar; salah bro; tidak
    benar; wadaw salah; tidak
    benar; dudu iku; tidak
    benar; lepat pak; tidak
    benar; teu cocog; tidak
    benar; ndak pas; tidak
    benar; tra betul; tidak
    setuju; boleh aja sih; ya
    setuju; iya telpon aja; ya
    setuju; silahkan WA saya; ya
    setuju; bersedia kak kapan saja; ya
    setuju; gapapa kok; ya
    setuju; asal jangan malam ya; ya
    setuju; oke tapi rahasiakan nama saya; ya
    setuju; boleh, asal nomor saya tidak disebarkan; ya
    setuju; iya asalkan aman; ya
    setuju; mau, tapi tolong jangan sebut identitas; ya
    setuju; izin diberikan; ya|tidak_paham
    setuju; inggih kerso; ya
    setuju; nggak lah; tidak
    setuju; jangan deh; tidak
    setuju; gak berani; tidak|tidak_paham
    setuju; saya tidak mau dihubungi petugas; tidak
    setuju; cukup lewat chat saja; tidak_paham|ya|selesai
    setuju; ga usah telpon, chat aja; tidak_paham|ya|tidak
    setuju; takut ah; tidak|tidak_paham
    setuju; liat nanti; tidak_paham
    setuju; siapa yang bakal nelpon; tidak_paham
    setuju; nomornya berapa; tidak_paham
    benar; batalin semua; batal
    benar; gausah dilanjut; tidak|batal|tidak_paham
    benar; saya mau berhenti; batal
    benar; ga jadi ya min; batal
    benar; kembali ke awal; menu
    benar; pengen balik; kembali|tidak_paham
    benar; mau liat menu; menu
    benar; tolong ulangi; ulang
    benar; hah gimana?; ulang|tidak_paham|bantuan
    benar; gimana sih cara makenya; bantuan
    benar; saya ga ngerti ini gimana; bantuan
    benar; bingung cara ngisinya; bantuan
    benar; ajarin dong cara lapornya; bantuan
    benar; boleh minta tolong dipandu; bantuan|tidak_paham
    benar; petugasnya mana; petugas|tidak_paham
    benar; ada orang gak di sini; petugas|tidak_paham
    benar; mau komplain ke admin; petugas|tidak_paham
    benar; tlg sambungkan ke cs; petugas
    benar; trims; terima_kasih
    benar; mksh byk; terima_kasih
    benar; trima ksh; terima_kasih
    benar; terimakasiih banyak; terima_kasih
    benar; makasih infonya; terima_kasih
    benar; siank kak; salam|tidak_paham
    benar; selamat sore bapak ibu; salam
    benar; sebentar saya cek; tunggu
    benar; tungguin; tunggu
    benar; sabar ya min; tunggu
    benar; dah itu aja; selesai|ya
    benar; beres; selesai|ya
    benar; kelar min; selesai
    benar; skip; lewati
    benar; lewatin aja; lewati
    benar; ya gitu deh; tidak_paham
    benar; ya gimana ya; tidak_paham
    benar; entahlah; tidak_paham
    benar; apanya yang benar; tidak_paham
    benar; ini beneran?; tidak_paham
    benar; wkwkwk; tidak_paham
    benar; kotak suara rusak; tidak_paham
    benar; pak lurah ikut kampanye; tidak_paham
    benar; ada bagi bagi sembako; tidak_paham
    benar; benar sekali dia curang; tidak_paham|ya
    benar; mantan bupati; tidak_paham
    benar; siapkan payung; tidak_paham
    benar; oknum petugas; tidak_paham
    benar; jelaskan; tidak_paham|bantuan
    benar; setuju kalau dia dihukum; tidak_paham
    benar; aman damai pilkada; tidak_paham
    benar; salam sehat; salam|tidak_paham
    benar; pas kampanye ada yang pukul; tidak_paham
    benar; sip hujan; tidak_paham
    benar; kuy ngopi; tidak_paham
    benar; yuk vote; tidak_paham
    benar; kena pungli; tidak_paham
    benar; deal harga; tidak_paham
    benar; bebas banjir; tidak_paham
    benar; alamatnya belum ada; tidak
    benar; nomor saya belum tercantum; tidak
    benar; kemarin belum ada; tidak_paham
    setuju; boleh asal jangan malam ya; ya
    benar; nah gitu dong; ya
    benar; seperti itu adanya; ya
    benar; bukan seperti itu; tidak
    benar; itu yang saya maksud; ya
    benar; bukan itu maksud saya; tidak
    benar; dikonfirmasi; ya
    benar; iy lnjt; ya
    benar; aman terkendali; ya
    benar; yuhuuu bener; ya
    benar; salah eh bener deng; ya
    benar; bener eh salah deng; tidak
    benar; kurang satu; tidak
    benar; kecuali wilayahnya, yang lain bener; tidak
    benar; tanggalnya salah, yang lain bener; tidak
    benar; yang lain bener; tidak_paham
    benar; iya eh salah; tidak
    benar; tidak eh salah, iya; ya
    benar; namanya salah, alamatnya bener; tidak
    benar; namanya bener tanggalnya salah; tidak
    benar; namanya salah eh namanya bener; ya
    benar; harusnya bantul bukan sleman; tidak
    benar; harusnya bukan masalah; tidak_paham
    setuju; manut; ya
    setuju; nurut aja; ya
    setuju; lewat wa aja ya; ya
    setuju; jangan lewat wa; tidak
    setuju; pakai wa bisa ga; tidak_paham
    setuju; asal sore; ya
    setuju; asal ngomong; tidak_paham
    setuju; kalau malam jangan; tidak_paham
    setuju; takut ah; tidak
    setuju; pengen anonim aja kak; tidak
    lagi; nihil; tidak
    lagi; sementara itu dulu; tidak
    benar; sama admin aja; petugas
    benar; eh salah pencet, maksudnya iya bener; ya
    benar; insya allah sudah benar; ya
    benar; itu data punya org lain; tidak
    benar; nggak sama dgn yg saya kirim; tidak
    benar; beda sama yg tadi saya tulis; tidak
    benar; cuma namanya doang yg bener; tidak
    benar; kok jadi Budi; tidak
    benar; ya bukan di situ lah rumah saya; tidak
    benar; anu mbak itu apa namanya eee tanggalnya keliru; tidak
    benar; laporannya saya tarik aja; batal
    benar; saya gaptek, tolong dituntun; bantuan
    benar; gamau sama robot, mau sama orangnya langsung; petugas
    benar; jauh dari benar; tidak
    benar; tanpa perubahan; ya
    benar; lagi di jalan; tidak_paham
    setuju; lagi sibuk banget maaf; tidak
    setuju; gak usah repot repot; tidak
    setuju; gak sibuk; tidak_paham
    setuju; saya tunggu ya; ya
    setuju; hubungi aja ke no ini; ya
    setuju; halo iya halo ini boleh silakan telepon saja saya ada di rumah; ya
    setuju; besok saya operasi, ga mungkin bisa; tidak
    setuju; yagakmaulah; tidak
    benar; yaman; tidak_paham
    """
}
