/// Messages with their standard spelling, by kind: `typed = standard`, where several are right,
/// divided by `|`.
///
/// Written down before the code was asked.
enum StandardTextTable {
  static let kinds: [(kind: String, rows: String)] = [
    ("cut short", cutShort), ("everyday", everyday), ("lengthened", lengthened),
    ("digits", digits), ("unicode", unicode), ("regional", regional), ("sentences", sentences),
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
    🅷🅾🅰🅺🆂 = hoaks; ```lapor``` = lapor; ｐｅｍｉｌｕ = pemilu; ˡᵃᵖᵒʳ = lapor; h@ax = hoaks
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
}
