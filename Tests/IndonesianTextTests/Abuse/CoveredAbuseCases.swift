/// Abuse with its letters stretched, left out or covered, with affixes, of more regions, and before
/// complaints; and what only looks like it.
///
/// Written down before the reader knew of them.
///
/// Compiled by hand for this project; regional words are those that public lists of rude words name
/// (detik.com for Bali, Sulawesi and Nusa Tenggara, idntimes.com for Banjar, mamikos.com).
enum CoveredAbuseCases {
  static let abusive = WiderToneCases.rows(
    """
    anjing lemot bgt / anjiiing lama amat / babi error mulu / monyet lelet banget /
    setan lemot bener / asu suwe tenan / anjing ga bisa login / anjing gak dibales bales /
    babiii ribet amat / anjing kok ga bisa dibuka sih / asuuu lemot / annnnjing lo / aanjing lu /
    anjinnnggg / ggoobbllookk / tolooooool / begoooo / bangsaaaat / koontooool / jancoooook /
    bangsyaaat / bgsat / bngsat lu / gblok / gblg / kntol / kmpret / brengsk / bjngan / jncok /
    mnyet lu / bjgn lo / g0b1ok / to1ol lu / to|ol / kont0l / k0nt*l / b4ngs4t / b@ngs@t / b@b1 lu /
    m0ny3t lo / 8ego lo / 9oblok / 4nj!ng / id10t / b*ngs*t / g*bl*k / t*l*l / m*mek / anj_ng /
    k_ntol / gxblok / kxntol / axjing lo / b•ngsat / t o l o l / b.e.g.o lu / a-n-j-i-n-g /
    g o b l o k banget / t.o.l.o.l / B A N G S A T / b e g o / s e t a n lu / f u c k /
    f.u.c.k you / fakyu / sh1t / b1tch / segoblok gobloknya admin / setololnya bot / begonyaaa /
    gobloknya kebangetan / tololmu itu / bangsatlah / anjinglu / babilu / asulah / gobloke pol /
    asune / goblogna siah / bodohko / tolonya ko / begomu / kampretlah / dongonya / idiotnya /
    goblok2 semua / bangkawarah sia / ontohod / beungeut sia / gelo sia / beledug sia / jurig sia /
    bedul / lebok tah tai / kakekane / bajindul / semprul kowe / ndhasmu / untumu / udelmu /
    trembelane / bahlul lu / sableng lu / gembel lu / pea lo / pe'a lu / peak lo / lengeh /
    belog cai / bebangkan / buduh cai / bongol ikam / dasar bengo / bengo ko / dongo ko / jongang /
    kalasi ko / kondiak / kandiak ang / binga ang / gilo ang / lolo kau / biongo ngana /
    pendo ngana / bui kah / bajeung / bahlol / cukimay lu / begu ho / telaso ko / sundala lo /
    kabulamma ko / bencong kau / pukimak lah / udah tiga hari ga ada kabar, anjing /
    ngurus ktp aja dipersulit, bangsat / lapor dari kemaren ga digubris tolol /
    jawabannya itu itu aja dasar bot dongo / web ga bisa dibuka, sampah / kpu asu / bawaslu anjing /
    panwas goblok / adminnya kontol / kpps tolol semua / otak dengkul / otak di pantat /
    mulut lu bau tai / muka lu kayak pantat / dasar muka badak / dasar tak tau malu bangsat /
    pake otak dong goblok / bot kok bego / bot stupid / useless bot, fuck
    """)

  static let safe = WiderToneCases.rows(
    """
    anjing lama ga pulang milik tetangga / anjing saya susah makan / babi hutan masuk kampung /
    monyet liar ganggu warga / kambing saya sakit / anjing galak di dekat tps /
    anjing gila gigit warga / harga babi naik / babi guling / anjing pelacak / setan kredit /
    rumah setan / goblok katanya / dikatain t*lol / dia ngetik b4ngs4t ke saya / komen "g0bl0k" /
    isinya k*ntol semua / kata "anj1ng" di baliho / begini begitu / begonia / bogor / tolong /
    tolonglah / tolol itu kata kasar / blok m / blokir / gobel / globalisasi / kotak / kontak /
    kontan / kontrol / control / bangsa / bangsal / bangsawan / bangsaku / asumsi / asuransi /
    asuhan / asuh / pengasuh / asus / kasus / kasur / taiwan / tais / pantai / santai / lantai /
    partai / petai / tailing / babinsa / babinkamtibmas / babysitter / memekarkan / memekik /
    pemekaran / monitor / monyong itu bibir / perekam / perekonomian / perekrutan / jembatan /
    lontong / lontara / sialnya nama saya hilang / celengan ayam / kambing hitam /
    jadi kambing hitam / kuda hitam / kunyahan / kampanye / kampung / kampus / kempes / kempis /
    anjungan / anjuran / banjir / banjar / ganjil / manja / bunga bangkai / pantek itu artinya apa /
    paket / pentil / pendopo / pendongeng / iblis dalam cerita / kafir harbi artinya / gila kerja /
    gila bola / orang gila / edan tenan apik / gelora / jurig kata orang / lolos verifikasi /
    peak season / bahlul itu artinya apa / telor asin / telo goreng / bujang / bujangan /
    kea kelurahan / busa sabun / oto nomor polisi / bau sampah / masyarakat tidak bodoh /
    saya bukan orang bodoh / rakyat bukan bodoh / pembodohan publik / mencerdaskan bukan membodohi /
    maaf saya bodoh soal ini / aku goblok ya salah kirim / k24 / t1 / b1 / a n / r t 05 /
    rt 05 rw 02 / a.n. budi / s.d. / d.k.i. jakarta / f a q / k p u / k.p.p.s. / p k s / x2 / 10x /
    pxl / xerox / maxim / lemot banget botnya / lama banget / ga guna / ga becus / pelayanan parah /
    webnya error mulu / ribet amat / nyebelin / sebel / kesel banget / payah /
    buruk sekali pelayanannya
    """)
}
