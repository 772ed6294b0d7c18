/// What people write for a day or a time, and what is meant by it.
///
/// Written down by hand before the readers were. A line is `text | past or future | start | grain`,
/// seen on Tuesday, 8 December 2020, 18.03 WIB; `none` is what says no time.
enum DateCases {
  static let days = """
    kemaren | past | 2020-12-07 | hari
    kmrn kak | past | 2020-12-07 | hari
    kemarn | past | 2020-12-07 | hari
    kmaren | past | 2020-12-07 | hari
    kemarin lusa | past | 2020-12-06 | hari
    kemaren dulu | past | 2020-12-06 | hari
    2 hr lalu | past | 2020-12-06 | hari
    2hr yg lalu | past | 2020-12-06 | hari
    dua hari lalu | past | 2020-12-06 | hari
    3 hari kemarin | past | 2020-12-05 | hari
    tiga hari sebelumnya | past | 2020-12-05 | hari
    sekitar 4 hari yg lalu min | past | 2020-12-04 | hari
    sepuluh hari yang lalu | past | 2020-11-28 | hari
    seminggu yg lalu | past | 2020-12-01 | hari
    smggu lalu | past | 2020-12-01 | hari
    2 pekan lalu | past | 2020-11-24 | hari
    dua minggu kemarin | past | 2020-11-24 | hari
    sehari yang lalu | past | 2020-12-07 | hari
    sebulan yg lalu | past | 2020-11-01 | bulan
    3 bln lalu | past | 2020-09-01 | bulan
    bulan lalu | past | 2020-11-01 | bulan
    bln kmrn | past | 2020-11-01 | bulan
    bulan ini | past | 2020-12-01 | bulan
    tahun lalu | past | 2019-01-01 | tahun
    thn lalu | past | 2019-01-01 | tahun
    2 tahun silam | past | 2018-01-01 | tahun
    setahun yang lalu | past | 2019-01-01 | tahun
    tahun 2019 | past | 2019-01-01 | tahun
    minggu kemarin | past | 2020-11-30 | rentang
    mgg lalu | past | 2020-11-30 | rentang
    minggu ini | past | 2020-12-07 | rentang
    pekan lalu | past | 2020-11-30 | rentang
    awal bulan | past | 2020-12-01 | rentang
    awal bulan ini | past | 2020-12-01 | rentang
    akhir bulan lalu | past | 2020-11-21 | rentang
    pertengahan november | past | 2020-11-11 | rentang
    akhir oktober 2020 | past | 2020-10-21 | rentang
    akhir tahun lalu | past | 2019-12-01 | rentang
    awal tahun | past | 2020-01-01 | rentang
    awal tahun 2020 | past | 2020-01-01 | rentang
    akhir pekan kemarin | past | 2020-12-05 | rentang
    weekend kemarin | past | 2020-12-05 | rentang
    kemarin hari minggu | past | 2020-12-06 | hari
    senin | past | 2020-12-07 | hari
    hari selasa | past | 2020-12-08 | hari
    rabu kemarin | past | 2020-12-02 | hari
    hr kamis | past | 2020-12-03 | hari
    jumat lalu | past | 2020-12-04 | hari
    jum'at kmrn | past | 2020-12-04 | hari
    sabtu kmrn | past | 2020-12-05 | hari
    hari minggu | past | 2020-12-06 | hari
    minggu | past | 2020-12-06 | hari
    hari minggu kemarin | past | 2020-12-06 | hari
    ahad | past | 2020-12-06 | hari
    selasa lalu | past | 2020-12-01 | hari
    slasa kemarin | past | 2020-12-01 | hari
    senin minggu lalu | past | 2020-11-30 | hari
    minggu lalu hari jumat | past | 2020-12-04 | hari
    hari kamis pekan lalu | past | 2020-12-03 | hari
    senin minggu ini | past | 2020-12-07 | hari
    kamis yg lalu | past | 2020-12-03 | hari
    hari ini | past | 2020-12-08 | hari
    hr ini | past | 2020-12-08 | hari
    hariini | past | 2020-12-08 | hari
    tadi | past | 2020-12-08 | hari
    """

  static let written = """
    5/12/2020 | past | 2020-12-05 | hari
    5-12-20 | past | 2020-12-05 | hari
    05.12.2020 | past | 2020-12-05 | hari
    5 12 2020 | past | 2020-12-05 | hari
    2020-12-05 | past | 2020-12-05 | hari
    5/12 | past | 2020-12-05 | hari
    tgl 5/12 | past | 2020-12-05 | hari
    5 / 12 / 2020 | past | 2020-12-05 | hari
    5-Des-2020 | past | 2020-12-05 | hari
    5des | past | 2020-12-05 | hari
    5 dec 2020 | past | 2020-12-05 | hari
    5 desembr | past | 2020-12-05 | hari
    05 Desember 2020 | past | 2020-12-05 | hari
    5 Desember '20 | past | 2020-12-05 | hari
    5 des 20 | past | 2020-12-05 | hari
    desember 5 | past | 2020-12-05 | hari
    lima desember | past | 2020-12-05 | hari
    tanggal lima desember 2020 | past | 2020-12-05 | hari
    tgl 5 bulan 12 | past | 2020-12-05 | hari
    tgl 5 bln 12 thn 2020 | past | 2020-12-05 | hari
    tanggal 5 kemarin | past | 2020-12-05 | hari
    tgl lima | past | 2020-12-05 | hari
    tanggal 28 | past | 2020-11-28 | hari
    tgl 28 bulan lalu | past | 2020-11-28 | hari
    bulan lalu tgl 10 | past | 2020-11-10 | hari
    sabtu, 5 desember 2020 | past | 2020-12-05 | hari
    sabtu 5/12/2020 | past | 2020-12-05 | hari
    sabtu tgl 5 | past | 2020-12-05 | hari
    hari sabtu tanggal 5 desember | past | 2020-12-05 | hari
    5 pebruari 2020 | past | 2020-02-05 | hari
    17 agustus | past | 2020-08-17 | hari
    17 agst 2019 | past | 2019-08-17 | hari
    1 sept 2020 | past | 2020-09-01 | hari
    31 oktober | past | 2020-10-31 | hari
    12 okt kak | past | 2020-10-12 | hari
    30 nopember | past | 2020-11-30 | hari
    25 desember | past | 2019-12-25 | hari
    29 feb 2020 | past | 2020-02-29 | hari
    november | past | 2020-11-01 | bulan
    bulan november | past | 2020-11-01 | bulan
    november 2019 | past | 2019-11-01 | bulan
    bulan oktober kemarin | past | 2020-10-01 | bulan
    10-12 november | past | 2020-11-10 | rentang
    tgl 1 s/d 3 des | past | 2020-12-01 | rentang
    1 sampai 5 desember 2020 | past | 2020-12-01 | rentang
    dari tanggal 28 november sampai 2 desember | past | 2020-11-28 | rentang
    sabtu sampai minggu | past | 2020-12-05 | rentang
    natal tahun lalu | past | 2019-12-25 | hari
    tahun baru kemarin | past | 2020-01-01 | hari
    pas natal | future | 2020-12-25 | hari
    hari kemerdekaan | past | 2020-08-17 | hari
    lebaran kemarin | past | 2020-05-24 | hari
    H-1 natal | future | 2020-12-24 | hari
    tanggal 2 bulan lalu | past | 2020-11-02 | hari
    tgl 3 bln kmrn | past | 2020-11-03 | hari
    tgl 7 bulan ini | past | 2020-12-07 | hari
    tgl 4 bulan kemarin jam 8 pagi | past | 2020-11-04T08:00 | menit
    tanggal dua bulan depan | future | 2021-01-02 | hari
    tgl 20 bln depan | future | 2021-01-20 | hari
    2 bulan lalu | past | 2020-10-01 | bulan
    tgl 1-3 bulan lalu | past | 2020-11-01 | rentang
    2 november di depan pos ronda | past | 2020-11-02 | hari
    hari sabtu di depan rumah pak rt | past | 2020-12-05 | hari
    tgl 6 di dpn gerbang | past | 2020-12-06 | hari
    kejadiannya di warung sabtu malam | past | 2020-12-05 malam | bagian
    di mushola senin kemarin | past | 2020-12-07 | hari
    di lapangan jumat pagi | past | 2020-12-04 pagi | bagian
    di gereja sabtu lalu | past | 2020-12-05 | hari
    """

  static let times = """
    jam 2 siang | past | 2020-12-08T14:00 | menit
    jm 3 sore | past | 2020-12-08T15:00 | menit
    jam 7 malam | past | 2020-12-07T19:00 | menit
    setengah 9 pagi | past | 2020-12-08T08:30 | menit
    jam setengah delapan malam | past | 2020-12-07T19:30 | menit
    pkl 14.30 wib | past | 2020-12-08T14:30 | menit
    pukul 14:30 | past | 2020-12-08T14:30 | menit
    14.30 wita | past | 2020-12-08T14:30+08:00 | menit
    pukul 21.00 WIT | past | 2020-12-07T21:00+09:00 | menit
    sekitar jam 10 pagi | past | 2020-12-08T10:00 | menit
    jam 10an pagi | past | 2020-12-08T10:00 | menit
    jam sepuluh pagi | past | 2020-12-08T10:00 | menit
    jam 9 kurang 10 pagi | past | 2020-12-08T08:50 | menit
    jam 9 kurang seperempat malam | past | 2020-12-07T20:45 | menit
    jam 8 lewat 20 menit pagi | past | 2020-12-08T08:20 | menit
    jam 12 siang | past | 2020-12-08T12:00 | menit
    jam 12 malam | past | 2020-12-08T00:00 | menit
    jam 1 malam | past | 2020-12-08T01:00 | menit
    jam 3 subuh tadi | past | 2020-12-08T03:00 | menit
    jam 2 dini hari | past | 2020-12-08T02:00 | menit
    tadi jam 4 sore | past | 2020-12-08T16:00 | menit
    tadi malam jam 11 | past | 2020-12-07T23:00 | menit
    tadi mlm jam setengah 9 | past | 2020-12-07T20:30 | menit
    kemarin malam jam 8 | past | 2020-12-07T20:00 | menit
    kmrn jam 3 sore | past | 2020-12-07T15:00 | menit
    kemarin pukul 09.15 | past | 2020-12-07T09:15 | menit
    senin jam 9 pagi | past | 2020-12-07T09:00 | menit
    hari minggu jam 20.00 | past | 2020-12-06T20:00 | menit
    5/12/2020 jam 8 malam | past | 2020-12-05T20:00 | menit
    2/12 jam 9 malam | past | 2020-12-02T21:00 | menit
    tgl 2/12 jam 21.00 | past | 2020-12-02T21:00 | menit
    2-12 pukul sembilan pagi | past | 2020-12-02T09:00 | menit
    5/12/20 20:15 | past | 2020-12-05T20:15 | menit
    5 des 2020, 20.15 WIB | past | 2020-12-05T20:15 | menit
    jam 8 malam tanggal 5 desember | past | 2020-12-05T20:00 | menit
    [05/12/20 20.15.33] Budi: ayo | past | 2020-12-05T20:15 | menit
    2 jam lalu | past | 2020-12-08T16:03 | menit
    sejam yg lalu | past | 2020-12-08T17:03 | menit
    setengah jam yang lalu | past | 2020-12-08T17:33 | menit
    5 mnt lalu | past | 2020-12-08T17:58 | menit
    satu jam yang lalu | past | 2020-12-08T17:03 | menit
    barusan | past | 2020-12-08T18:03 | menit
    baru saja | past | 2020-12-08T18:03 | menit
    skrg | past | 2020-12-08T18:03 | menit
    tengah malam tadi | past | 2020-12-08T00:00 | menit
    kemarin tengah hari | past | 2020-12-07T12:00 | menit
    8 malam kemarin | past | 2020-12-07T20:00 | menit
    9 pagi tadi | past | 2020-12-08T09:00 | menit
    besok jam 10 pagi | future | 2020-12-09T10:00 | menit
    nanti jam 8 malam | future | 2020-12-08T20:00 | menit
    jam 8 pagi besok | future | 2020-12-09T08:00 | menit
    jam 9 pagi | future | 2020-12-09T09:00 | menit
    2 jam lagi | future | 2020-12-08T20:03 | menit
    setengah jam lagi | future | 2020-12-08T18:33 | menit
    jam 7 sampai jam 9 malam | past | 2020-12-07T19:00 | rentang
    pukul 08.00-10.00 | past | 2020-12-08T08:00 | rentang
    """

  static let parts = """
    tadi pagi | past | 2020-12-08 pagi | bagian
    td pg | past | 2020-12-08 pagi | bagian
    pagi tadi | past | 2020-12-08 pagi | bagian
    tadi siang | past | 2020-12-08 siang | bagian
    tadi sore kak | past | 2020-12-08 sore | bagian
    tadi malam | past | 2020-12-07 malam | bagian
    td malem | past | 2020-12-07 malam | bagian
    semalam | past | 2020-12-07 malam | bagian
    semalem | past | 2020-12-07 malam | bagian
    kmrn mlm | past | 2020-12-07 malam | bagian
    malam kemarin | past | 2020-12-07 malam | bagian
    kemarin sore | past | 2020-12-07 sore | bagian
    kemarin pagi | past | 2020-12-07 pagi | bagian
    tadi subuh | past | 2020-12-08 subuh | bagian
    dini hari tadi | past | 2020-12-08 dini hari | bagian
    kemarin dini hari | past | 2020-12-07 dini hari | bagian
    malam minggu | past | 2020-12-05 malam | bagian
    malam minggu kemarin | past | 2020-12-05 malam | bagian
    malam jumat | past | 2020-12-03 malam | bagian
    sabtu malam | past | 2020-12-05 malam | bagian
    malam sabtu | past | 2020-12-04 malam | bagian
    sabtu malam minggu | past | 2020-12-05 malam | bagian
    senin pagi | past | 2020-12-07 pagi | bagian
    hari senin siang | past | 2020-12-07 siang | bagian
    rabu sore minggu lalu | past | 2020-12-02 sore | bagian
    tanggal 5 malam | past | 2020-12-05 malam | bagian
    6 desember sore | past | 2020-12-06 sore | bagian
    2 hari lalu malam | past | 2020-12-06 malam | bagian
    siang ini | past | 2020-12-08 siang | bagian
    habis magrib kemarin | past | 2020-12-07 magrib | bagian
    nanti malam | future | 2020-12-08 malam | bagian
    ntar malem | future | 2020-12-08 malam | bagian
    malam ini | future | 2020-12-08 malam | bagian
    bsk pagi | future | 2020-12-09 pagi | bagian
    besok sore | future | 2020-12-09 sore | bagian
    lusa malam | future | 2020-12-10 malam | bagian
    senin pagi | future | 2020-12-14 pagi | bagian
    wingi bengi | past | 2020-12-07 malam | bagian
    mau bengi | past | 2020-12-07 malam | bagian
    mau esuk | past | 2020-12-08 pagi | bagian
    tadi peuting | past | 2020-12-07 malam | bagian
    sesuk esuk | future | 2020-12-09 pagi | bagian
    """

  static let ahead = """
    besok | future | 2020-12-09 | hari
    bsk kak | future | 2020-12-09 | hari
    besuk | future | 2020-12-09 | hari
    esok hari | future | 2020-12-09 | hari
    lusa | future | 2020-12-10 | hari
    3 hari lagi | future | 2020-12-11 | hari
    dua hari ke depan | future | 2020-12-10 | hari
    seminggu lagi | future | 2020-12-15 | hari
    2 minggu lagi | future | 2020-12-22 | hari
    minggu depan | future | 2020-12-14 | rentang
    mgg dpn | future | 2020-12-14 | rentang
    bulan depan | future | 2021-01-01 | bulan
    tahun depan | future | 2021-01-01 | tahun
    sebulan lagi | future | 2021-01-01 | bulan
    awal bulan depan | future | 2021-01-01 | rentang
    akhir bulan | future | 2020-12-21 | rentang
    akhir bulan ini | future | 2020-12-21 | rentang
    senin depan | future | 2020-12-14 | hari
    snin depan | future | 2020-12-14 | hari
    kamis | future | 2020-12-10 | hari
    hari jumat | future | 2020-12-11 | hari
    jumat ini | future | 2020-12-11 | hari
    kamis minggu depan | future | 2020-12-17 | hari
    tgl 15 | future | 2020-12-15 | hari
    tgl 3 bulan depan | future | 2021-01-03 | hari
    10 januari | future | 2021-01-10 | hari
    12/12 | future | 2020-12-12 | hari
    besok hari rabu | future | 2020-12-09 | hari
    januari | future | 2021-01-01 | bulan
    januari tahun depan | future | 2021-01-01 | bulan
    """

  static let sentences = """
    saya lihat kemarin di fb | past | 2020-12-07 | hari
    dia posting 3 hari yg lalu pak | past | 2020-12-05 | hari
    kejadiannya kemarin sore jam 4 di balai desa | past | 2020-12-07T16:00 | menit
    kayaknya sih hari sabtu | past | 2020-12-05 | hari
    diunggah tanggal 6 desember di youtube | past | 2020-12-06 | hari
    dapat kiriman di grup wa tadi pagi | past | 2020-12-08 pagi | bagian
    mulai beredar sejak minggu lalu | past | 2020-11-30 | rentang
    waktu itu tgl 3 malam | past | 2020-12-03 malam | bagian
    bukan kemarin tapi hari ini | past | 2020-12-08 | hari
    kira2 seminggu yang lalu deh | past | 2020-12-01 | hari
    kemarin saya lihat di ig, jam 8 malam | past | 2020-12-07T20:00 | menit
    bisa ditelepon besok siang ya | future | 2020-12-09 siang | bagian
    hubungi saya senin depan saja | future | 2020-12-14 | hari
    """

  static let regional = """
    wingi | past | 2020-12-07 | hari
    dek wingi | past | 2020-12-07 | hari
    kamari | past | 2020-12-07 | hari
    rong dino kepungkur | past | 2020-12-06 | hari
    telung dino kepungkur | past | 2020-12-05 | hari
    dua poe katukang | past | 2020-12-06 | hari
    minggu wingi | past | 2020-11-30 | rentang
    dino iki | past | 2020-12-08 | hari
    dinten ieu | past | 2020-12-08 | hari
    wingi jam wolu bengi | past | 2020-12-07T20:00 | menit
    sesuk | future | 2020-12-09 | hari
    isukan | future | 2020-12-09 | hari
    pageto | future | 2020-12-10 | hari
    rebo wingi | past | 2020-12-02 | hari
    """

  static let refused = """
    masjid jumat raya | past | none
    di pasar senen kemarin | past | none
    di pasar minggu | past | none
    lupa | past | none
    ga tau | past | none
    gak tau kapan | past | none
    udah lama | past | none
    kapan ya | past | none
    beberapa orang | past | none
    beberapa hari lalu | past | none
    beberapa minggu yang lalu | past | none
    belakangan ini | past | none
    3 orang | past | none
    3 hari | past | none
    selama 2 minggu | past | none
    31/2/2020 | past | none
    30 februari | past | none
    32 desember 2020 | past | none
    31 november | past | none
    tgl 35 | past | none
    5/13/2020 | past | none
    jam 25 | past | none
    pukul 27.00 | past | none
    jam 7.75 | past | none
    kemarin jam 25 | past | none
    jam tangan | past | none
    jamu kuat | past | none
    harinya | past | none
    bu Juni | past | none
    pak Agus | past | none
    mbak Septi | past | none
    jl. 17 agustus no 5 | past | none
    pasar minggu | past | none
    jalan jumat | past | none
    Rp 12.50 | past | none
    Rp 5.000 | past | none
    rt 5/12 | past | none
    nomor 12 | past | none
    no 7/12 | past | none
    08123456789 | past | none
    3578010101900001 | past | none
    24/7 | past | none
    tiap senin | past | none
    setiap hari | past | none
    selamat pagi | past | none
    pagi kak | past | none
    malam min | past | none
    www.senin.com | past | none
    5 juta | past | none
    versi 1.2 | past | none
    nanti saja | past | none
    2 desa | past | none
    minggir | past | none
    tinggal 3 | past | none
    kamus | past | none
    kira2 setengah jam lalu | past | 2020-12-08T17:33 | menit
    kemarinn | past | 2020-12-07 | hari
    hari inii | past | 2020-12-08 | hari
    saat | past | none
    https://contoh.id/2020/12/05/berita | past | none
    """

  static let all = [
    days, written, times, parts, ahead, sentences, regional, refused,
  ].joined(separator: "\n")
}
