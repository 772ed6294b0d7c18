/// Matters that institutions, services and everyday life are asked about, each by its words.
///
/// Where a bot's own utterances say none of a matter's words, a message that names one is about
/// that matter and not about the bot's: "alamat kantor pajak" is no question for the address of
/// another office. Where the bot says one, the matter may be its own, and its other words are read
/// by their fields; so it is with the words of no matter. Other words that no intent knows may
/// describe anything ("baru", "kemarin") and say less. Roots and names only; adjectives, verbs of
/// asking and words for people that any matter may have stay out.
///
/// Origin: compiled by hand for this project.
enum OtherTopics {
  /// A matter a line: its words, divided by blanks.
  static let matters: [String] = [
    // Police and lost things.
    """
    polsek polres polda polantas bhabinkamtibmas skck begal copet jambret maling pencuri dompet \
    dompetku tilang etilang ngebut sabu narkoba bnn perampok rampok penculik kdrt dicopet \
    dijambret dibegal kecopetan kemalingan kecurian
    """,
    // Tax.
    """
    pajak npwp spt pph ppn pbb djp efaktur efiling coretax kpp cukai bphtb nppn efin ebilling
    """,
    // Vehicles and their papers.
    """
    samsat stnk bpkb sim satpas ban oli bengkel helm servis pertamax pertalite bensin solar spbu \
    kopling knalpot truk
    """,
    // Health insurance.
    """
    bpjs jkn asuransi klaim jht jkp jkk faskes prudential polis premi reimburse
    """,
    // Electricity and light.
    """
    listrik pln lampu token kwh genset gardu konslet korslet trafo bohlam ledring sekring \
    byarpet
    """,
    // Water company.
    """
    pdam ledeng perumda tirta
    """,
    // Banks and loans.
    """
    bank atm rekening saldo tabungan kredit kpr pinjol pinjaman leasing cicilan cicil deposito \
    bri bca bni mandiri btn bsi gopay ovo linkaja shopeepay brimo livin qris paylater kreditan \
    koperasi pegadaian debit mbanking gadai galbay ojk slik kta saham bitcoin kripto reksadana \
    obligasi sukuk investasi emas
    """,
    // Village and district offices.
    """
    kelurahan kecamatan balaidesa dusun sktm domisili bumdes kalurahan padukuhan
    """,
    // Civil registry.
    """
    dukcapil disdukcapil akta akte kk kelahiran kematian perceraian legalisir capil kependudukan
    """,
    // Immigration.
    """
    paspor imigrasi visa kitas kitap deportasi kbri umroh umrah haji mpaspor eazy tki tkw bp2mi
    """,
    // Marriage.
    """
    kua nikah rabi kawin cerai mahar ijab talak hajatan kondangan resepsi lamaran tunangan \
    wedding nikahan kawinan
    """,
    // Land.
    """
    bpn sertifikat shm shgb ajb ppat ptsl kavling girik sertipikat agraria imb pbg
    """,
    // Post and parcels.
    """
    paket resi kurir jne jnt sicepat ekspedisi ongkir ongkos cod anteraja ninja spx lionparcel \
    wahana ekspres paketku paketan tiki
    """,
    // Hospital and medicine.
    """
    rumahsakit rsud puskesmas klinik apotek igd ugd opname vaksin imunisasi vitamin demam flu \
    batuk pusing kolesterol diabetes asma jantung kanker dbd rontgen usg posyandu rujukan bpom \
    meriang gigi
    """,
    // School and study.
    """
    kampus kuliah skripsi wisuda ujian rapor raport pelajaran kurikulum magang praktikum \
    beasiswa lpdp kip snbp snbt utbk sbmptn ppdb spmb ijazah semester sma smk mts universitas \
    ukt osis pramuka tesis disertasi disdik bimbel spp
    """,
    // Court and law.
    """
    pengadilan gugat gugatan perdata kejaksaan lapas rutan napi mahkamah banding kasasi
    """,
    // Religion.
    """
    sholat salat shalat puasa imsak lebaran ramadan zakat gereja quran ngaji pengajian doa natal \
    imlek nyepi waisak kurban idul kultum khotbah baptis misa vihara kelenteng wakaf infak \
    sedekah kemenag adzan tarawih takbiran
    """,
    // Work.
    """
    loker lowongan gaji thr umr lembur cuti resign cpns pppk cv interview phk disnaker prakerja \
    kartuprakerja hrd outsourcing payroll absensi slip kerjaan asn pensiun pesangon linkedin \
    jobstreet gawean
    """,
    // Social aid.
    """
    bansos pkh bpnt blt kks dtks kemensos dinsos raskin cekbansos
    """,
    // Phone and network.
    """
    pulsa kuota wifi indihome telkomsel xl axis im3 indosat smartfren sinyal modem simcard \
    provider imei esim hotspot router charger android iphone samsung xiaomi oppo vivo bypass \
    roaming telkom biznet myrepublic
    """,
    // Computers and apps of one's own.
    """
    galeri capcut canva password pasword sandi otp hack hacked dihack kehack diretas laptop \
    komputer printer excel powerpoint windows photoshop backup wallpaper spotify netflix youtube \
    gmail google zoom telegram discord stiker ringtone recovery pinterest tinder
    """,
    // Shopping.
    """
    shopee tokopedia lazada bukalapak blibli belanja diskon promo kulkas kasur meja kursi \
    perhiasan skincare kosmetik parfum jaket kemeja hijab sandal kanopi gorden jualan olshop \
    refund voucher checkout mukena kaos
    """,
    // Travel.
    """
    gojek grab ojek taksi bus kereta krl mrt pesawat kapal feri bandara stasiun terminal \
    pelabuhan tol travel hotel villa wisata pantai liburan mudik parkir kai damri transjakarta \
    angkot tiket penerbangan traveloka homestay penginapan agoda pelni sepur
    """,
    // Weather.
    """
    cuaca hujan banjir gempa suhu iklim bmkg tsunami letusan mendung udan angin badai petir \
    kemarau hareudang
    """,
    // Sport.
    """
    bola timnas persija persib persebaya arema madrid barcelona liga gol badminton voli basket \
    motogp lari renang gym futsal catur tinju silat yoga maraton fitness piala wasit bulutangkis \
    pssi
    """,
    // Love.
    """
    pacar jodoh cinta mantan gebetan kencan jomblo selingkuh pacaran pdkt bucin tresno bogoh \
    galau
    """,
    // Food.
    """
    masak resep nasi mie bakso soto sate rendang ayam ikan daging telur sayur buah kopi susu \
    roti kue gula cabai bawang tempe warung restoran kafe gudeg rawon pempek martabak seblak \
    sambal gofood
    """,
    // Games and entertainment.
    """
    mlbb ff pubg roblox film drakor anime sinetron musik lagu konser game gim playstation gacha \
    diamond topup mabar wattpad komik manga novel podcast kpop bioskop karaoke gitar puisi \
    pantun cerpen zodiak horoskop ramalan togel judi slot jackpot tiktokshop
    """,
  ]

  /// Words of no such matter, divided by blanks.
  static let others = """
    kos paud tk pinjam utang hutang transfer dana valas dolar kurs rupiah lotre toko harga pos \
    baju sepatu tas celana kipas lemari motor mobil sepeda mesin rental gunung tri internet \
    kamera ml tiktok qr panas teh minyak beras makan minum lapar haus mata kulit diet olahraga \
    hadiah kado kucing anjing burung kelinci hewan tanaman bunga pupuk panen ternak kontrakan \
    apartemen genteng cat semen tukang pam sampah presiden artis selebriti gosip hantu mimpi \
    matematika fisika kimia biologi sejarah inggris tabrak damkar oven galon gas elpiji lpg \
    arisan selokan got toren makeup shampo sabun rokok dishub kemendikbud bulog basarnas bnpb \
    bpbd bei tbc kb stunting jerawat salon spa barbershop tato arloji cincin laundry setrika \
    blender dispenser antena kompor wajan panci keramik granit aspal paving drainase kolam \
    kandang kambing sapi kerbau bebek lele udang padi jagung kedelai sawit karet kopra cengkeh \
    traktor irigasi jersey sepakbola pilates console boyband piano drum kost properti hibah \
    warisan waris kurma makalah olimpiade paskibra toefl ielts wfh wfo startup coding python \
    earphone headset powerbank speaker drone forex trading sensus geprek cilok boba pizza burger \
    steak sushi ramen kebab ketupat opor gulai pecel rujak cuanki dimsum yogurt keju permen jamu \
    madu popok pampers stroller mainan boneka lego ultah gaun rias dekorasi katering starlink \
    parabola perkawinan siup nib umkm pelangi gerhana planet roket astronot dinosaurus
    """

  /// All of them.
  static let words = (matters + [others]).flatMap { $0.split(separator: " ").map(String.init) }
}
