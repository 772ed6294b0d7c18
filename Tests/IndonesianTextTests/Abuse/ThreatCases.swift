/// Threats in the languages of the regions, and what only looks like them, written down before the
/// reader knew their deeds and passives.
///
/// Compiled by hand for this project.
enum ThreatCases {
  static let threatening = WiderToneCases.rows(
    """
    sia dipaehan ku aing / ku aing dipaehan siah / aing tonjok sia / ditonjok siah ku aing /
    ku aing gaplok siah / maneh ku aing digebugan / keprukan ku aing beungeut sia / aing kadek sia /
    dikadek siah ku aing / ku urang dibeledig siah / aing bedil hulu sia /
    ku aing dibakar kantor sia / teunggeul ku aing siah / tak kepruk ndasmu / takpateni kowe /
    dakpateni koen / tak gebug kowe mengko / tak ajur raimu / kowe arep tak pateni /
    tak sikat kowe / tak jotos cangkemmu / tak obong kantormu / kowe tak entekno /
    koen tak bacok engkok / tak balang watu ndasmu / tak tuthuk ndasmu / tak idek idek kowe /
    tak gorok gulumu / den bunuah waang / den tampa muko ang / den bacok ang beko /
    den tampuang ang / den lacuik ang / mati ang dek den / den paluak ang / den hantam ang /
    den injak kapalo ang / ang den bunuah beko / den baka kantua ang / hubunuh ho / hutampar ho /
    kubantai kau ya / kulibas kau / kupijak kau nanti / ku lempang kau / kumatikan kau /
    mate ma ho hubaen / kupatahkan lehermu / ku gorok kau / kupecahkan kepala kau / kubunoko /
    kutobok ko / kupukulko nanti / kuhajarko / sa bunuh ko / sa pukul ko / beta tikam ose /
    beta potong ose / kita bunung pa ngana / kita potong ngana / kutujah kau / kutampar ikam /
    kutimpas ikam / aku timpas ikam / cang matiang cai / jagur cang cai / cang tebek cai /
    sengko carok bekna / bekna ecaroka / tak carok bekna / kupoh kah / gua abisin lu /
    gua tabok lu / gua samperin lu / gua gibeng lu / gua bejek lu / gua kepret lu /
    gua gampar muka lu / gua gebukin rame rame lu / lu gua bikin cacat / gua patahin tangan lu /
    gua congkel mata lu / gua pecahin pala lu / gua bikin lu masuk rumah sakit /
    gua kirim lu ke neraka / gua kubur lu idup idup / gua kulitin lu / gua injek pala lu /
    lu bakal gua habisin / petugasnya bakal gue hajar / adminnya gue gorok /
    ketua kpps nya mau saya bacok / pak budi saya bunuh kalau tidak diproses /
    si joko bakal gue tikam / admin siap siap gue bacok / kalian akan dihabisi oleh kami /
    lu bakal digebukin sama gue / kamu akan dibunuh oleh saya / dihajar lo sama gue /
    kalo ga diproses kantor kalian gue ratain / sampe ga dibales gue bakar tuh kantor /
    gue bawa golok ke kantor lo / gue bawa bensin ke rumah lo /
    saya datang bawa parang ke kantor kalian / tamat riwayat lo / habis kau sama aku /
    anak lo sekolah dimana gue tau / gue udah di depan rumah lo / hati hati kalo pulang malem lo /
    ga akan pulang selamat kalian / besok kalian tinggal nama / nyawa lo di tangan gue /
    gue incer lo / gue pantau lo terus / gue sebar alamat lo biar diserbu / b4cok lu /
    gu3 bunuh lo / gw b*nuh lo / kubunuuuh kau / gue bacoook lo / i'll kill you /
    im gonna kill you / gonna shoot you
    """)

  static let safe = WiderToneCases.rows(
    """
    aing dipaehan ku manehna / tatangga dipaehan jalma / saya ditonjok timses /
    warga digebugan preman / aya nu dipaehan di pasar / bapak kulo dipateni wong /
    wong kae arep mateni aku / aku wedi dipateni / saya mau dibacok orang /
    adik saya ditampar panitia / dibunuah urang / den dibacok urang / au dibunuh preman /
    dia bilang "tak pateni kowe" / komennya tulisan "aing paehan sia" / katanya mau gebukin saya /
    mereka mau ngeroyok saya / ada yang neror mau bakar rumah saya /
    caleg itu ngancam mau bacok warga / berita carok di bangkalan / carok itu tradisi madura /
    video carok hoaks / kepruk kendi lomba agustusan / lomba gebuk bantal / gebuk drum /
    tabok nyamuk / gua tabok nyamuk / gampar itu termasuk kekerasan / bacok bacokan di tps 3 /
    saya bakar sate / kami bakar jagung malam ini / gue bakar kalori / saya bakar semangat warga /
    tak bakar sampah dhisik / gue habisin nasinya / saya habiskan kuota / tak entekno pulsaku /
    saya habisi dulu sisa datanya / aku sikat gigi dulu / gue samperin tps nya besok /
    saya datangi kelurahan / mau datengin kantor kpu buka jam berapa / saya cari kantor kalian /
    saya tembak langsung pertanyaannya / tembak harga / kita hajar hoaks bersama /
    kami sikat korupsi / bantai habis korupsi / injak rem / saya injak tanah basah / potong rumput /
    kita potong kue / saya potong foto ktp / kupotong gambarnya ya / saya pukul rata saja /
    pukul berapa buka / kupukul kentongan / jam dinding dipukul / siksa kubur / kubur nenek saya /
    gue kirim lo datanya ya / gua kirim ke lu fotonya / gue pantau terus hasilnya /
    saya incar nomor antrian / saya tau kantor kpu / tamat sd / riwayat laporan saya /
    mati dong demokrasi / hati hati ya kak / hati hati di jalan kalian semua / awas ada hoaks /
    jangan bunuh demokrasi / saya tidak akan membunuh siapapun / aku gak bakal bacok lo kok /
    takut dibunuh / matikan bot ini / matiin notifnya / saya matikan hp dulu / bunuh karakter /
    pembunuhan karakter / lampu dimatiin / polisi menembak pelaku / pelaku ditembak petugas /
    kalian dibayar berapa / petugas dipukuli massa / kalian dikeroyok siapa /
    saya diancam akan dibunuh oleh tim sukses / saya digebukin sama mereka /
    kami dihajar oleh preman / rumah kami mau dibakar sama mereka / kalian harus dibubarkan /
    kalian akan saya laporkan / saya tuntut kalian / saya laporkan kalian ke dkpp / gue viralin lo /
    kalian akan dihubungi oleh kami / kami akan datang ke kantor kalian besok pagi bawa berkas /
    saya bawa ktp ke kantor kalian
    """)

  /// Threats of what others will do for the writer, and what is told of them.
  static let byOthers = WiderToneCases.rows(
    """
    temen2ku nanti gebukin lo / anak buah gue bakal hajar lu / orang-orangku akan habisi kamu /
    anak buahku siap bakar kantor kalian / preman gue bakal datengin rumah lo /
    tunggu aja, massaku bakal bakar kantormu / orang suruhan saya bakal bunuh kamu /
    kawanku nanti bacok kau / gengku bakal keroyok lo / pasukanku akan hancurkan kantor kalian /
    teman2 saya bakal gebukin kamu / anak buah saya yang bakal datangi rumahmu
    """)

  static let toldOfOthers = WiderToneCases.rows(
    """
    temanku digebukin timses / anak buah calon itu gebukin warga / temenku dibunuh preman /
    anak buahku dipukul orang waktu pasang spanduk / orang tuaku dipukul preman di tps /
    temanku bunuh diri / anak buahku bakal datang ke kantor kalian bawa berkas /
    teman saya nanti hubungi kalian / anak buah saya tidak akan ganggu kalian /
    temanku bilang kalian hajar hoaks / premannya bakal gebukin kami / massanya bakar ban /
    orangku nanti antar bukti ke kantor kalian
    """)

  static let thrownAtOffices = WiderToneCases.rows(
    """
    kpu anjing, kerjanya cuma ngopi / panwaslu babi, makan gaji buta /
    polisi anjing kerjanya malak /
    bawaslu monyet, laporan ga pernah digubris / pelacur murahan / cewek murahan lu /
    admin anjing kerjanya apa sih
    """)

  static let animalsAtOffices = WiderToneCases.rows(
    """
    polisi anjing pelacak datang ke lokasi / di depan kantor polisi anjing berkeliaran /
    kantor bawaslu banyak anjing, takut masuknya /
    spanduknya bertuliskan kpu anjing, kerjanya ngopi /
    warung itu jual daging anjing, di sebelah kantor kpu / penggerebekan pelacur di hotel /
    dia menyebut kami cewek murahan
    """)
}
