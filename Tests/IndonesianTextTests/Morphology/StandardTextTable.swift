/// Messages with their standard spelling, by kind: `typed = standard`, where several are right,
/// divided by `|`.
///
/// Written down before the code was asked; the second table too, after the first had been learnt
/// from.
enum StandardTextTable {
  static let kinds: [(kind: String, rows: String)] = [
    ("cut short", cutShort), ("everyday", everyday), ("lengthened", lengthened),
    ("digits", digits), ("unicode", unicode), ("regional", regional), ("sentences", sentences),
    ("second table", second),
  ]

  private static let cutShort = """
    yg = yang; dgn = dengan; dg = dengan; krn = karena; utk = untuk; tdk = tidak; blm = belum
    sdh = sudah; udh = sudah; jgn = jangan; klo = kalau; kl = kalau; dlm = dalam; dr = dari
    pd = pada; kmrn = kemarin; skrg = sekarang; bsk = besok; mlm = malam; mgg = minggu; thn = tahun
    bln = bulan; tgl = tanggal; jm = jam; org = orang; bgmn = bagaimana; gmn = bagaimana|gimana
    knp = kenapa|mengapa; kpn = kapan; brp = berapa; dmn = di mana|dimana; sm = sama; sy = saya
    km = kamu; mrk = mereka; bnyk = banyak; bbrp = beberapa; smpe = sampai; hrs = harus; bs = bisa
    tp = tapi|tetapi; ttg = tentang; spt = seperti; sblm = sebelum; stlh = setelah; msh = masih
    lg = lagi|sedang; jg = juga; aj = saja; bnr = benar; btl = betul; slh = salah; tlg = tolong
    mhn = mohon; trm = terima; ksh = kasih; mksh = terima kasih|makasih; info = info|informasi
    bw = bawa; bhw = bahwa; sbg = sebagai; dll = dan lain-lain; dst = dan seterusnya
    dsb = dan sebagainya; tsb = tersebut; yth = yang terhormat; hub = hubungi|hubungan
    pmrnth = pemerintah; msyrkt = masyarakat; kmpny = kampanye; lpr = lapor; lprn = laporan
    jln = jalan; kec = kecamatan; kab = kabupaten; prov = provinsi; kel = kelurahan; rmh = rumah
    skt = sakit; ank = anak; lwt = lewat; psn = pesan; bls = balas; krm = kirim; cr = cara
    crnya = caranya; ktnya = katanya; dpn = depan; blkg = belakang; bgt = banget|sangat|sekali
    plg = paling|pulang; kbr = kabar; brt = berita; nmr = nomor; tlp = telepon; ktp = ktp
    wkt = waktu; lgsg = langsung; sbntr = sebentar; trmksh = terima kasih; ktmu = ketemu|bertemu
    sprt = seperti; pnting = penting; bntu = bantu; dftr = daftar; pilkda = pilkada
    bwslu = bawaslu; ptgs = petugas
    """

  private static let everyday = """
    gak = tidak; nggak = tidak; enggak = tidak; kagak = tidak; ga = tidak; gk = tidak; udah = sudah
    dah = sudah; aja = saja; doang = saja|hanya; gimana = bagaimana|gimana; gitu = begitu|gitu
    gini = begini|gini; kayak = seperti|kayak; kyk = seperti|kayak; pengen = ingin; mau = mau
    bikin = buat|bikin|membuat; bilang = bilang|berkata; ngomong = berbicara|bicara
    nyari = mencari; nanya = bertanya|menanya; nulis = menulis; ngirim = mengirim
    liat = lihat|melihat; ngeliat = melihat; denger = dengar; tau = tahu; kalo = kalau
    emang = memang; cuman = cuma|hanya; gue = saya|aku; gw = saya|aku; lu = kamu|anda
    elo = kamu|anda; kita = kita; ampe = sampai; sampe = sampai; pake = pakai; temen = teman
    bener = benar; cepet = cepat; dateng = datang; dapet = dapat; abis = habis; ilang = hilang
    apus = hapus; entar = nanti; ntar = nanti; kemaren = kemarin; makasih = terima kasih|makasih
    duit = uang; gede = besar; kasih = beri|kasih; laporin = laporkan; hapusin = hapuskan|hapus
    dilaporin = dilaporkan; ngelaporin = melaporkan; nyebarin = menyebarkan; kirimin = kirimkan
    bantuin = bantu|bantukan|membantu; jelasin = jelaskan; ketipu = tertipu; nonton = menonton
    milih = memilih; nolak = menolak; ngecek = mengecek; barengan = bersamaan|bersama|bersama-sama
    ortu = orang tua; cewek = perempuan|cewek; cowok = laki-laki|cowok; bokap = ayah|bapak
    medsos = media sosial; hoax = hoaks; japri = jalur pribadi; caleg = caleg|calon legislatif
    gapapa = tidak apa-apa; gpp = tidak apa-apa; gatau = tidak tahu; gabisa = tidak bisa
    gamau = tidak mau; dimana = di mana|dimana; kemana = ke mana|kemana; disini = di sini|disini
    silahkan = silakan; ijin = izin; resiko = risiko; nasehat = nasihat; apotik = apotek
    praktek = praktik; analisa = analisis
    """

  private static let lengthened = """
    tolooong = tolong; bangettt = banget|sangat|sekali; iyaaa = ya|iya
    makasiiih = terima kasih|makasih; haloooo = halo; lamaaaa = lama; tidaaak = tidak
    sudaaah = sudah; gaaak = tidak; lapoor = lapor; benerrr = benar; kaaak = kak; cepaaat = cepat
    maaaf = maaf; saaat = saat; mauuu = mau
    """

  private static let digits = """
    h0ax = hoaks; h0aks = hoaks; b4waslu = bawaslu; p1lkada = pilkada; s4ya = saya; t1dak = tidak
    orang2 = orang-orang; hati2 = hati-hati; teman2ku = teman-temanku; macam2 = macam-macam
    jalan2 = jalan-jalan; foto2nya = foto-fotonya; cepet2 = cepat-cepat; b3rita = berita
    l4por = lapor; c0blos = coblos; k0rupsi = korupsi; ber1ta = berita
    """

  private static let unicode = """
    ｌａｐｏｒ = lapor; 𝓱𝓸𝓪𝓴𝓼 = hoaks; ⓗⓞⓐⓚⓢ = hoaks; hоаks = hoaks; ~salah~ = salah
    _penting_ = penting; l a p o r = lapor; h.o.a.k.s = hoaks; ho​aks = hoaks; 𝘣𝘢𝘸𝘢𝘴𝘭𝘶 = bawaslu
    🅷🅾🅰🅺🆂 = hoaks; ```lapor``` = lapor; ｐｅｍｉｌｕ = pemilu; ˡᵃᵖᵒʳ = lapor; ho@x = hoaks
    ﬁtnah = fitnah; t-o-l-o-n-g = tolong
    """

  private static let regional = """
    nggih = ya; inggih = ya; ora = tidak; mboten = tidak; piye = bagaimana; opo = apa; sopo = siapa
    teu = tidak; henteu = tidak; kumaha = bagaimana; naon = apa; abdi = saya
    matur suwun = terima kasih; hatur nuhun = terima kasih; indak = tidak; ambo = saya; awak = saya
    baa = bagaimana; kok = kok
    """

  private static let sentences = """
    sy mau lpr hoax di fb = saya mau lapor hoaks di facebook
    gmn cara lapor nya kak = bagaimana cara lapornya kak
    knp laporan sy blm diproses = kenapa laporan saya belum diproses
    tlg hapusin postingan itu = tolong hapuskan postingan itu|tolong hapus postingan itu
    gw udh kirim tp blm dibales = saya sudah kirim tapi belum dibalas
    no tiket sy ilang = nomor tiket saya hilang
    ini bnr ga sih beritanya = ini benar tidak sih beritanya
    ga jadi deh mksh ya = tidak jadi deh terima kasih ya
    dia nyebarin hoax ttg paslon no 2 = dia menyebarkan hoaks tentang paslon nomor 2
    bsk jm brp ya min = besok jam berapa ya min
    ada org bagi2 duit di rmh pak rt = ada orang bagi-bagi uang di rumah pak rt
    gak papa kok = tidak apa-apa kok; akun nya udh dihapus blm = akunnya sudah dihapus belum
    kmrn mlm ada yg ngancem sy lewat wa = kemarin malam ada yang mengancam saya lewat whatsapp
    """

  private static let second = """
    kpn2 = kapan-kapan; smga = semoga; mngkn = mungkin; pmlu = pemilu; ktrgn = keterangan
    pngaduan = pengaduan; ttp = tetapi|tetap; trnyt = ternyata; mslh = masalah; pdhl = padahal
    klg = kalung|keluarga; prtnyaan = pertanyaan; lbh = lebih; krg = kurang; bgn = bagian|bangun
    skalian = sekalian; hrg = harga; byr = bayar; ngmg = ngomong|bicara|berbicara
    brngkt = berangkat; spya = supaya; mdh2an = mudah-mudahan; mgkin = mungkin; trnsfr = transfer
    pkai = pakai; pling = paling; kykny = kayaknya|sepertinya; mslhnya = masalahnya; tmpt = tempat
    sgra = segera; stts = status; dtg = datang; bntuan = bantuan; kcwa = kecewa; kntr = kantor
    sktr = sekitar; pgn = ingin|pengen; dsni = di sini; dsna = di sana; mkn = makan|makin
    tdr = tidur; bljr = belajar; mnurut = menurut; pndkung = pendukung; gub = gubernur
    hnya = hanya; nntn = menonton|nonton; pnipu = penipu; pnjelasan = penjelasan; dpilih = dipilih
    mmilih = memilih; dkirim = dikirim; brp2 = berapa-berapa; sbnrnya = sebenarnya
    shrsnya = seharusnya; sblmny = sebelumnya; smpah = sumpah|sampah; prcm = percuma; prnh = pernah
    ngapa = kenapa|mengapa; males = malas; laper = lapar; seneng = senang; pinter = pintar
    pengin = ingin; kudu = harus; nemu = menemukan|menemui; mulu = melulu|terus; melulu = melulu
    gegara = gara-gara; kirain = kukira|kira|dikira; bilangin = beri tahu|katakan|bilangkan
    ngasih = memberi; ngasih tau = memberi tahu; nyuruh = menyuruh; nungguin = menunggui|menunggu
    nanyain = menanyakan; ngomongin = membicarakan|mengomongkan; ngabisin = menghabiskan
    nyalahin = menyalahkan; nyimpen = menyimpan; nyuap = menyuap; nyogok = menyogok
    ngerusak = merusak; ngelarang = melarang; ngundang = mengundang; ngomentarin = mengomentari
    ngeblokir = memblokir; ngehapus = menghapus; dihapusin = dihapuskan|dihapus
    dibilangin = dikatakan|diberi tahu|dibilangkan; diliatin = dilihatkan|dilihati|dilihat
    disuruh = disuruh; kepencet = terpencet; kehapus = terhapus; keblokir = terblokir
    ketuker = tertukar; ketahuan = ketahuan; abisin = habiskan; ajarin = ajarkan|ajari
    beliin = belikan; tungguin = tunggu|tunggui; ambilin = ambilkan; bukain = bukakan|buka
    jangan2 = jangan-jangan; sama2 = sama-sama; kalo2 = kalau-kalau; bukannya = bukannya
    gak tau = tidak tahu; ga ada = tidak ada; g jadi = tidak jadi
    bodo amat = masa bodoh|bodoh amat; yaudah = ya sudah; yaudahlah = ya sudahlah
    udahlah = sudahlah; gimana sih = bagaimana sih; gitulah = begitulah; ginian = beginian|begini
    kayaknya = sepertinya|kayaknya; kayanya = sepertinya; emangnya = memangnya; belom = belum
    kagak = tidak; kaga = tidak; elu = kamu|anda; ente = kamu|anda; ane = saya|aku; aye = saya|aku
    doi = dia; bro = bro|saudara; gan = gan|juragan; cuy = cuy|kawan; gaes = teman-teman|guys
    netijen = netizen|warganet; buzzerp = buzzer; fufufafa = fufufafa; receh = receh
    rese = rese|mengganggu; lebay = berlebihan|lebay; alay = alay; gabut = gabut
    gercep = gerak cepat; pansos = panjat sosial; hoaxnya = hoaksnya; fbnya = facebooknya
    wa nya = whatsappnya; ig nya = instagramnya; nomer = nomor; atm = atm; telat = terlambat|telat
    bareng2 = bersama-sama; rame = ramai; cape = lelah|capai|capek; santuy = santai
    mantul = mantap betul|mantap; mager = malas gerak; kepo = ingin tahu|kepo; gaskeun = gas|ayo
    otw = dalam perjalanan|on the way; btw = omong-omong; cmiiw = koreksi kalau saya salah|cmiiw
    fyi = sebagai informasi|untuk informasi; asap = asap; imo = menurut saya; pls = tolong
    thx = terima kasih; sory = maaf; lemotttt = lemot|lambat; parahhh = parah; woiii = woi
    jangaaan = jangan; pliiis = tolong; kenapaaa = kenapa; t3rima = terima; 4ku = aku|saya
    m4af = maaf; p3milu = pemilu; s1apa = siapa; k3napa = kenapa; laporan2 = laporan-laporan
    akun2nya = akun-akunnya; kata2 = kata-kata; lama2 = lama-lama; 𝒷ℯ𝓇𝒾𝓉𝒶 = berita; ⓛⓐⓟⓞⓡ = lapor
    ₗₐₚₒᵣ = lapor; ьawaslu = bawaslu; pеmilu = pemilu; f i t n a h = fitnah
    b.a.w.a.s.l.u = bawaslu; *penting* = penting; _hoaks_ = hoaks
    klo mw lpr lwt mn ya = kalau mau lapor lewat mana ya
    sy ga ngerti mksdnya = saya tidak mengerti maksudnya
    tlg blokir akun ini dong = tolong blokir akun ini dong
    udh 3 hr blm ada kbr = sudah 3 hari belum ada kabar
    dia ngancem mau nyebarin foto sy = dia mengancam mau menyebarkan foto saya
    gmn klo sy salah ketik = bagaimana kalau saya salah ketik
    org2 pd ribut di grup wa = orang-orang pada ribut di grup whatsapp
    bpk camat ikut kampanye di kntr desa = bapak camat ikut kampanye di kantor desa
    aq gk pny buktinya = saya tidak punya buktinya; ini link nya min = ini linknya min
    disekolah = di sekolah; kelima = kelima
    """
}
