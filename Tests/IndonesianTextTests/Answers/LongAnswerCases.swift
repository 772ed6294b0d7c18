/// Long answers, faults that are described rather than named, consents that ask back, answers put
/// off and answers refused; the form is that of `YesNoCases`.
///
/// Written down before the rules were; compiled by hand for this project.
enum LongAnswerCases {
  static let all = lengthy + described + rhetorical + deferring + declining

  private static let lengthy = """
    benar; Betul mas, sudah saya teliti satu per satu mulai dari nama sampai alamat kejadian, \
    tidak ada yang keliru; ya
    benar; Iya nak, tadi sudah dibacakan anak saya pelan pelan, semuanya sudah benar; ya
    benar; Inggih mas, sampun kula waos saking nginggil dumugi ngandhap, leres sedaya; \
    ya|tidak_paham
    benar; Sudah bu, saya lihat nama, tanggal, tempat dan isi laporannya sudah sesuai semua \
    dengan yang saya alami; ya
    benar; Alhamdulillah sudah betul nak, persis seperti yang ibu ceritakan tadi; ya
    benar; Ya pak, setelah saya periksa lagi pakai kacamata, semua keterangan di atas sudah \
    tepat; ya
    benar; Sudah saya baca dari awal sampai akhir dan semuanya benar; ya
    benar; Oke mbak, sudah kami cek bersama ketua RT, datanya sudah lengkap dan benar; ya
    benar; Iya betul, kejadiannya memang di balai desa waktu ada pembagian sembako itu, sudah \
    benar; ya
    benar; Saya sudah baca semua, menurut saya sudah cocok, tidak perlu ada yang diganti lagi; ya
    benar; Ya benar pak, itu memang nomor saya, alamatnya juga sudah pas, terima kasih banyak \
    atas bantuannya; ya
    benar; Sudah saya baca baik-baik; tidak_paham|ya
    benar; Tadi sudah saya baca sampai bawah; tidak_paham|ya
    benar; Salah pak, waktu itu saya tidak di rumah tapi di sawah sama anak saya yang nomor dua; \
    tidak
    benar; Belum pas nak, ibu baca lagi dari atas ternyata nama jalannya keliru; tidak
    benar; Sudah saya baca pelan pelan, ternyata nomor teleponnya masih salah; tidak
    benar; Setelah saya teliti dari atas sampai bawah ada yang kurang cocok di bagian tanggal; \
    tidak
    benar; Kemarin tetangga saya juga mengalami hal seperti itu di pasar waktu belanja sayur \
    bersama ibunya; tidak_paham
    benar; Anak saya yang besar kerja di pabrik, yang kecil masih sekolah, betul betul repot; \
    tidak_paham
    setuju; Boleh sekali pak, silakan telepon saya kapan saja karena saya sudah pensiun dan di \
    rumah terus; ya
    setuju; Iya nak boleh, tapi kalau menelepon agak keras sedikit suaranya karena kuping ibu \
    sudah kurang dengar; ya|tidak_paham
    setuju; Saya bersedia dihubungi, nanti kalau tidak diangkat tolong ditelepon lagi agak \
    sorean; ya
    setuju; Tidak usah ditelepon nak, bapak sudah tua dan takut ditipu orang; tidak
    setuju; Mohon maaf sebelumnya, saya keberatan kalau ditelepon karena suami saya galak; tidak

    """

  private static let described = """
    benar; di situ tertulis rt 3 padahal saya bilang rt 5, tolong dibetulkan; tidak
    benar; lho kok ditulis hari senin padahal kejadiannya selasa; tidak
    benar; tertulis jam 7 pagi harusnya jam 7 malam; tidak
    benar; disitu ditulis kelurahan sukun padahal saya di kelurahan bandulan; tidak
    benar; itu tercantum nama bapak saya, padahal yang lapor saya sendiri; tidak
    benar; nomornya kecatat 0812 seharusnya 0813; tidak
    benar; di atas tertera kecamatan wates, aslinya kecamatan sentolo; tidak
    benar; kok keisi laki-laki padahal saya perempuan; tidak
    benar; Pak itu di situ ditulisnya baliho, padahal maksud saya spanduk, jadi mohon diganti \
    dulu; tidak
    benar; tanggalnya ditulis 9 padahal tanggal 8; tidak
    benar; yang tertulis pasar minggu, mestinya pasar senen; tidak
    benar; mohon dibetulkan dulu bu, saya bilangnya jalan melati kok ditulis jalan mawar; tidak
    benar; saya bilang tadi pagi kok ditulis kemarin; tidak
    benar; harusnya desa karangrejo kok tertulis karanganyar; tidak
    benar; ditulisnya facebook padahal di instagram kejadiannya; tidak
    benar; ketulis nama suami saya, padahal harusnya nama saya; tidak
    benar; di situ ada tulisan hoaks padahal yang saya laporkan politik uang; tidak
    benar; yang tertulis sudah benar; ya
    benar; sudah benar seperti yang tertulis; ya
    benar; di situ tertulis apa; tidak_paham
    benar; ditulis apa harusnya; tidak_paham
    benar; tertulis di situ; tidak_paham
    benar; apa yang ditulis di situ; tidak_paham

    """

  private static let rhetorical = """
    setuju; kenapa tidak; ya
    setuju; kenapa enggak, telpon aja; ya
    setuju; mengapa tidak, silakan; ya
    setuju; ya kenapa enggak; ya
    setuju; kenapa tidak?; ya
    setuju; boleh lah kenapa nggak; ya
    setuju; siapa takut; ya
    setuju; apa salahnya, silakan; ya|tidak_paham
    setuju; apa salahnya; ya|tidak_paham
    setuju; ngapain nolak, ayo aja; ya
    setuju; masa saya tolak, boleh dong; ya
    setuju; tentu dong masa enggak; ya
    setuju; gak ada alasan buat nolak; ya
    setuju; mana mungkin saya nolak; ya
    setuju; gak mungkin saya tolak; ya
    setuju; napa gak, gas aja; ya
    setuju; opo salahe, monggo; ya
    setuju; ngopo ora; ya
    setuju; kenapa tidak boleh; tidak_paham
    setuju; kenapa tidak lewat wa aja; tidak_paham
    setuju; kenapa harus telepon; tidak_paham
    setuju; kenapa; tidak_paham
    setuju; ngapain telpon saya; tidak_paham|tidak
    benar; kenapa tidak bisa dibuka; tidak_paham
    benar; kenapa tidak benar; tidak_paham
    benar; apa salahnya; tidak_paham

    """

  private static let deferring = """
    benar; bntar lg nyetir; tunggu
    benar; sebentar ya lagi ambil kacamata; tunggu
    benar; tunggu anak saya nangis; tunggu
    benar; bentar kak sinyal jelek; tunggu
    benar; sik tak golek kocomoto; tunggu
    benar; sek bentar tak maca sik; tunggu
    benar; baca dulu ya; tunggu
    benar; saya baca dulu pelan pelan; tunggu
    benar; dilihat dulu ya bu; tunggu
    benar; mau saya cek lagi dulu; tunggu
    benar; liat2 dulu; tunggu
    benar; tak woco disik yo mbak; tunggu
    benar; ntar dulu lagi masak; tunggu
    benar; nanti dulu saya panggil anak saya; tunggu
    benar; saya bacain dulu ke ibu saya; tunggu
    benar; ditingali heula ku abdi; tunggu
    benar; kulo waos rumiyin nggih; tunggu
    benar; diperbaiki dulu ya; tidak
    benar; cek dulu alamatnya salah; tidak
    benar; udah dicek dulu tadi, bener; ya
    benar; hujan dulu baru banjir; tidak_paham
    benar; dulu saya lapor; tidak_paham
    benar; nunggu hasil sidang; tidak_paham|tunggu
    setuju; bentar lagi di jalan; tunggu|tidak_paham
    setuju; tunggu saya tanya suami dulu; tunggu

    """

  private static let declining = """
    benar; no komen; tidak_paham|lewati
    benar; no comment deh; tidak_paham|lewati
    setuju; rather not say; tidak_paham|lewati
    setuju; prefer not to say; tidak_paham|lewati
    setuju; id rather not; tidak
    benar; no idea; tidak_paham|lewati
    benar; no clue; tidak_paham|lewati
    benar; i cant say; tidak_paham|lewati
    benar; i have no idea; tidak_paham|lewati
    benar; cant tell; tidak_paham|lewati
    benar; who knows; tidak_paham
    benar; hard to say; tidak_paham
    benar; not telling; tidak_paham|lewati
    setuju; no problem; ya
    setuju; no objection; ya
    benar; no mistake; ya
    benar; no error; ya
    benar; nothing wrong; ya
    benar; not correct; tidak
    setuju; i refuse; tidak
    setuju; i dont agree; tidak
    setuju; no signal; tidak_paham
    setuju; no money no life; tidak_paham
    benar; gak mau jawab; tidak_paham|lewati|tidak
    benar; males jawab; tidak_paham|lewati|tidak
    benar; ogah komentar; tidak_paham|lewati|tidak
    """
}
