/// More messages and their tone, written down before the reader learned of coverings, patterns of
/// several words and the insults of more regions; see `ToneCases`.
///
/// Compiled by hand for this project.
enum WiderToneCases {
  static let abusive = rows(
    """
    anj / anjg lo / 4nj / 4nj1ng / k0ntol / m3mek / mem*k / bgst lu / bangs4t / bngst semua /
    tololnya kebangetan / g*blok / goblok bgt sih botnya / guoblok / bego lu / dasar bego /
    b4bi lu / anjing semua / njing / asuu / dasar asu / cuk / matane / cangkemmu / picek matamu /
    gathel / kehed sia / belegug / dasar tai / kalera / cirik / puki mak kau / bodat / sundala /
    telaso / cuki mai / pilat / palak bapak kau / dasar kampungan bego / kntl / ngntd / ewe /
    jembut / jmbt / lonte / dasar lonte / bencong lu / idiot / otak lu dimana / gak punya otak /
    gapunya otak lu / otaknya di dengkul / dasar sampah / brengsek / bangkai / setan alas /
    iblis lu / mati aja lu / fuck off / wtf bot stupid / asshole / go to hell / bacot /
    diem lu anjing / lama banget anjing jawabnya / kerja yang bener dong goblok /
    makan tuh laporan, bangsat / bot bodoh / adminnya budek kali ya, bego / woi anjing bales /
    tolol bgt lo min / a s u / g o b l o k / ANJING / BANGSAT KALIAN / 🖕 / kadrun tolol / k*ntol /
    kont0l lo / bgst / b*ngsat / t0lol / t*lol / gobl0k bgt / petugasnya bego semua / bajing4n /
    bjingan / babi / dasar babi / anjirr bego lo / asu kowe / dancok / jancuk raimu / jancoook /
    ndasmu / pekok / goblog siah / anying / anjing maneh / tai / tai lu / pantek ang / anjiang /
    pukimak / kimak / kau bodat / babiat / sundala ko / kongkong / naskleng / cicing cai /
    bungul banar ikam / bungul / hancing / kampang kau / monyet lo / monyet / kampret lu /
    ngentod / pelacur lu / perek / dungu / sampah kalian semua / brengs3k / keparat / mampus lo /
    modar kowe / fuck / f*ck / what the fuck / bullshit / shut up bitch / bacot lo /
    banyak bacot / gw udah lapor dr kemarin ga dibales tolol / bot tolol gak guna /
    kalian ini kerja apa tidur sih, dasar pemalas goblok / 🖕🖕 lo / muka lu kayak monyet /
    anjeng lo semua / anj1ng bgt dah / 4su / b*jingan / bangsaaat / b4ngst / g0bl0q /
    guoblok tenan / tuolol / t0l0l lu min / k o n t o l / kont*l / memeq / p4ntek / puk1mak /
    pukimai kalian / jancuk ki / djancuk / cok / cuk lah / matamu picek / raimu koyo asu /
    ndasmu a / goblog sia / kunyuk / monyet kalian / anjing kalian / sampah lu /
    bot goblok ga berguna / bego amat sih / idiot semua petugasnya / otak udang lo / gaada otak /
    taik lah / kampret / brengsek lu / kurang ajar kau / ngentot / fuck this / kabulamma /
    kalera ang / naskleng cai / cukimai / kampang / lemah otak lo goblok / dasar bot tolol /
    jawabnya ngawur, goblok / elu budek apa tolol
    """)

  static let threatening = rows(
    """
    gue habisin kalian semua / saya tau rumahmu, hati-hati kau / gw tau alamat lo /
    gua tau rumah lu ya / awas kalo ketemu gue hajar / tunggu aja kau, ku bakar kantormu /
    kantor kalian bakal gue bom / besok kubakar kantor bawaslu / akan saya bacok kamu /
    tak bacok kowe / tak pateni koe / dipateni koe engko / siap2 mati lu / kugorok lehermu /
    ku hajar kau / dipaehan siah / den bunuah ang / kupukul kau nanti /
    jangan salahkan saya kalau kantor kalian terbakar / liat aja nanti, gue santet lu /
    kepalamu bakal gue tembak / gue cari lo sampe ketemu, mati lo / tunggu pembalasanku /
    i will kill you / kutusuk perutmu / kubunuh kau / gw bunuh lo / awas lu ya /
    nyawa lo taruhannya / gw gebukin lo kalo ketemu / aing paehan sia /
    keluargamu ga bakal selamat / saya santet kamu / lu bakal mati / rumah lo gue bakar /
    gue bakal bunuh lo / kubunuh kalian semua / awas kalian / awas ya lo /
    gue tau lo tinggal dimana / saya tahu alamat rumahmu / hati-hati kau ya / gue bakar rumah lo /
    kubakar kantormu nanti malam / gue bacok / gw hajar lo / gue gebukin lu / tak antemi kowe /
    aing bacok sia / saya akan santet kamu / siap2 aja lo / nyawa kalian taruhannya /
    keluarga lo gak akan selamat / lo bakal nyesel, gue cari lo /
    jangan salahkan kami kalau kantor kalian hancur / gue tembak lo / kalian akan kami bantai /
    kupenggal kepalamu / rumahmu bakal kami ratakan / mati lo
    """)

  static let distressed = rows(
    """
    udah beli racun buat diriku / lebih baik aku ga ada di dunia ini / mending saya gak ada /
    minum baygon biar mati /
    aku mau bunuh diri / mau bundir aja / pgn bundir / rasanya mau mati aja /
    hidup gue gak ada artinya lagi / gak ada gunanya gue hidup / mending gue mati aja /
    pengen loncat dari jembatan / aku nyilet tangan lagi / mau minum racun / capek hidup /
    bosen idup / udah ga mau hidup / saya ingin mengakhiri hidup saya / i want to die /
    pengen tidur dan ga bangun lagi / semoga besok gak bangun lagi / aku mau nyusul ibu ke surga /
    selamat tinggal semua, aku udah ga sanggup hidup / kepikiran bunuh diri terus /
    kulo pengin mati mawon / pengen paeh / hayang paeh / saya pengen mati /
    mau loncat dari gedung / pengen udahan aja hidup / gak kuat lagi, mending mati /
    ga kuat lagi hidup begini / ingin mengakhiri semuanya / udah gak sanggup hidup /
    buat apa aku hidup / lebih baik aku ga ada / aku pengen hilang dari dunia ini /
    mau gantung diri / pengen nyayat tangan / mau minum baygon aja /
    cape bgt hidup pengen selesai / kill myself / aku benci hidupku, pengen mati /
    pengen nabrakin diri ke kereta / pengen bunuh diri / saya mau mengakhiri hidup /
    gue capek idup / udah gak ada alasan buat hidup / hidup gue udah ga guna / mending mati /
    rasanya pengen mati / aku mau lompat dari gedung / pengen terjun dari jembatan /
    mau gantung diri aja / aku pengen nyilet tangan / saya sudah tidak kuat menjalani hidup /
    udah nyerah sama hidup / gak sanggup lagi hidup / aku ingin menghilang dari dunia /
    gak usah bangun lagi besok / pengen overdosis aja / mau minum racun tikus / bundir yuk /
    untuk apa saya hidup
    """)

  static let safe = rows(
    """
    racun tikus di rumah saya / beli racun tikus buat sawah / saya minum obat biar sembuh /
    anjuran pemerintah / mati lampu / lampu jalan mati semua /
    ada berita orang gantung diri, hoaks kan / postingan itu menyuruh bunuh diri /
    dia ngancam mau bunuh saya / saya diancam dibunuh / ada ancaman bom di tps /
    isi postingannya "bangsat kalian" / captionnya anjing semua pendukung 01 /
    akun itu maki maki pakai kata kontol / di grup ada yang bilang cina babi /
    ada yang ngatain calon kami monyet / tulisannya tolol / anjing saya hilang /
    jual anak anjing / babi hutan masuk kebun / monyet di taman / kandang kambing terbakar /
    kebakaran di pasar / rumah saya kebakaran / surat suara dibakar / ada yang bakar ban /
    taiwan / tas saya / kontak petugas / memek itu isi komentarnya / titik lokasi / peranan kpu /
    asupan gizi / sampah menumpuk di tps / otak atik data / penyakit gila babi /
    setan merah menang / film setan / gila ya cepet banget / saya bodoh banget lupa password /
    maaf saya goblok soal hp / hati hati di jalan / hati-hati hoaks / awas hoaks /
    mati matian kerja / capek nunggu balasan / capek banget hari ini / bosan nunggu /
    sudah tidak kuat dengan hoaks ini / lompat ke pertanyaan berikutnya / akhiri saja /
    akhiri percakapan / bunuh karakter calon lewat hoaks / pembunuhan karakter /
    dia mau saya laporkan / kalian hebat / terima kasih min / tolong diproses / kok lama sih /
    tembak langsung ke menu / nomor urut 2 / cukup / bangsa indonesia / pantai kuta /
    pantek itu kata kasar di minang / video orang dibacok, itu hoaks /
    berita pembunuhan di jember / calon nomor 1 disebut anjing oleh akun fb /
    akun @x ngomong tai ke bupati / minum obat / kasus mutilasi / anjir cepet banget /
    anjay mantap / asuransi saya / hp mati / berita bunuh diri itu bohong /
    teman saya mau bunuh diri gimana dong / ada yang teriak anjing ke saya /
    saya dibilang goblok sama dia / dia komen "mati aja lu" / dia sebut bupati kami bangsat /
    saya disebut kadrun / komentar dia kasar banget, ada kata anjingnya / harga daging babi /
    tps dibakar massa / bakar ikan yuk / kontol dipakai nama akun / analisis data /
    peran petugas / kanal youtube / asus laptop saya / celengan / buang sampah /
    orang gila di jalan / bodo amat / awas banjir / saya tau rumah pelakunya /
    saya tahu alamat kantornya / ketawa sampai mati / loncat aja pertanyaannya /
    mau loncat ke menu / lama banget balesnya / kecewa sama pelayanan / jam pukul 7 / cucian /
    bangsawan / mental health / apa arti jancuk / dia mengirim pesan: gue bunuh lo /
    "anjing" katanya ke saya / racun tikus / keren anjir / bapak bunuh diri itu di berita /
    laporan kasus bunuh diri / postingan challenge bunuh diri /
    adik saya mau bunuh diri gara gara difitnah / dia ancam bunuh saya /
    ada yang ngancam bakar kantor / ancaman bom di medsos / saya dimaki anjing /
    dia nyebut kami babi / disebutnya goblok di komentar / isi komennya "mati aja lo" /
    akun ini nulis kata kata kotor seperti kontol / caleg itu dibilang bangsat /
    ujaran "dasar cina" / status fb nya: bangsat semua / anjing liar / ada anjing mati di jalan /
    babi hutan / kebun binatang ada monyet / asuransi kesehatan / asusila / bagongan / tailor /
    peternakan babi / gila / gila bagus banget / mati lampu dari tadi / mati kutu /
    matikan notifikasi / listrik padam / hidup susah sekarang / capek banget nunggu balasan /
    lompat ke menu utama / gantungan kunci / tembak ikan / bakar jagung / hajar terus hoaks /
    awas jatuh / hati hati kalau di jalan / tau nomor kantor kalian? /
    saya mau tau alamat kalian / rumah kami dibakar / saya dipukuli timses /
    kami ditembak gas air mata / bodoh sekali saya / saya memang goblok urusan hp / anjay keren /
    anjir / sialnya link hilang / sial banget hari ini / pemilu curang / petugas lambat /
    lama sekali / tolong cepat / percuma lapor / kok gak becus / otak saya mumet / muka dua
    """)

  /// The messages of a text, divided by ` / ` and lines.
  static func rows(_ text: String) -> [String] {
    text.split(whereSeparator: { $0 == "/" || $0 == "\n" }).map { message in
      String(message.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }.filter { !$0.isEmpty }
  }
}
