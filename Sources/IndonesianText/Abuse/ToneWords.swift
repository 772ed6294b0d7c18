/// The words that a message's tone is read from.
///
/// Origin: compiled by hand for this project.
enum ToneWords {
  /// Words that are abuse wherever the writer himself uses them.
  static let insults = words(
    """
    bangsat bgst bngst bgsd bangsad bajingan bjgn bajigur keparat kprt brengsek brngsk berengsek \
    kampret kmprt kamfret sialan bedebah jahanam laknat biadab kurangajar sompret kunyuk goblok \
    gblk goblog gblg gblok goblk koplok koplak tolol tolil tll tolool bego begoo bloon blo'on \
    dungu \
    idiot geblek gebleg pekok pekoknya bebal pandir songong sontoloyo bacot bct bacod kontol kntl \
    kntol kontl kntll memek mmk mmek jembut jmbt ngentot ngntt entot ngewe ngentod pepek peler \
    pler itil tempik pantek pntk puki pukimak pukimai pukima cukimai cukimay pemai tai taik tae \
    taek tahik lonte lnte pecun perek jablay sundal jancok jancuk jancoek dancok dancuk jnck jncok \
    jncuk gathel raimu ndasmu bangke bgke anying anyink anyeng anyg anjeng anjg ajg anjng anjc \
    anjrot njing anjiang belegug kehed borokokok bujangina bujanginam sundala telaso tailaso \
    anassundala suntili kabulamma kanciang kalera kampang buyan pilat bungul tambuk naskleng \
    naskeleng nasbedag pungo mampus modar fuck fucking fck fuk fucker motherfucker shit bullshit \
    bitch asshole bastard dumbass retard bodoh bdoh bodohh anj ajng njg njing anjk bngke bngsd \
    gblgg tolool kontool ngntd entod entd ewe ngewek ngehe colmek pejuh titit peli turuk silit \
    silitmu heunceut hencet sirit jamput diancok diancuk damput djancok djancuk gatheli kopet \
    kempet ndlogok dlogok bedhes bedes gendeng gendheng kenthir kentir picek budheg koplo \
    cangkemmu congormu lambemu cocotmu utekmu gundulmu dengkulmu mbahmu matane ndase raine \
    cangkeme gobloq bebel kunyuk jegger pokeh patek cirik bacirik baruak ongok pakak kimak kemek \
    lanjiao lanciau cibai cipai kanina bodat bujangmu hancing tailasso tolo bojog keleng kleng \
    teli kaplug cuki pukima bodok pukoe paleh bangai lolok basong monyong bolot kupret sundel \
    lacur maho laknatullah congek somplak cocot dick dickhead cunt pussy scumbag idiots morons \
    stfu wtf dumb pepeq ngaceng jembud itilmu kntlmu bangsatt kampangg dongo dongok eek babiat oon \
    bangkawarah ontohod beledug beledog belecuk bedul lebok kakekane kakekanne bajindul bajinguk \
    semprul trembelane dhasmu ndhasmu untumu udelmu gateli bahlul bahlol sableng lengeh \
    bebangkan belog buduh bongol bengo jongang kalasi kondiak kandiak kondik bingak \
    biongo biongok pendo bajeung cukimay cukimaii fakyu pakyu fakyou fuckyou fuckyu dlongop \
    congok gendheg gebleg koclok semblekenyik telaso telasomu sundalamu balala banaek klaver \
    pukimay pukimakmu ngewek pentek pantak tokai asshat prick wanker twat jerk \
    dipshit bollocks dumbfuck sonofabitch
    """)

  /// Animals and spirits: abuse when they are thrown at somebody.
  static let contextual = words(
    """
    anjing asu asw asyu babi bbi babik celeng monyet mnyt kera kambing kirik wedhus wedus bangkai \
    setan iblis dajjal sampah kafir gila sinting edan bodo matamu munyuk kethek ketek pelacur \
    jalang bagong kongkong cicing stupid moron kadrun cebong bencong banci autis cok cuk cokk cukk \
    pantat sarap asee beruk budek kuntilanak loser trash \
    gelo jurig belis pea peak gembel dodol binga gilo lolo begu godek hambing jaran yaki
    """)

  /// Who is spoken to, and what makes a noun an insult.
  static let address = words(
    """
    lu lo loe elu elo kau kamu kalian kalen koe kowe koen sia siah maneh kon ente engkau kamo ko \
    semua kabeh bot admin min petugas botnya ang waang ikam koen koweh rek cai iba ngana ose \
    adminnya petugasnya csnya ho sira rika bekna bakna bena
    """)

  /// What may stand around an insult without making it something else.
  static let around = words(
    """
    dasar emang memang bener benar banget bgt amat sih lah deh dong nih tuh ah eh woi woy hei hey \
    oi oy kali bgtt beneran kek kayak banyak bacot loh kok ya iya wkwk haha njir tenan pisan nian \
    tengik anak anaknya dah ki sumpah bro woi oii kak bang mas euy ih a
    """)

  /// What is done by somebody who threatens.
  static let violence = words(
    """
    bunuh bacok bakar bom tembak gorok tusuk habisi habisin hajar pukul tonjok gebuk gebukin culik \
    cincang penggal santet pateni perkosa keroyok siksa tikam bantai bunuhmu bunuhin bacokin \
    bakarin hancurkan hancurin ledakkan racun matiin bunuhi gampar injak lenyapkan mutilasi sikat \
    sabet paehan bunuah mateni patenono matekno gepuk gebug antem jotos tebas sembelih cekik obong \
    ledakin musnahkan lindas tabrak kubur gantung injek siram seret jambak ludahi tampar potong \
    ratakan ratain abisin abisi lempang libas pijak patahin patahkan pecahin pecahkan congkel \
    kulitin kuliti bejek gibeng kepret tabok gaplok jitak jedotin bogem sodok tendang geprek \
    setrum matiin matikan parang remukin remukkan bonyokin benyekin bom sundut silet \
    kepruk keprukan ajur ajurke ajurne tuthuk tutuk idek entekno entekke balang sawat kaplok \
    tapuk tapok keplak jejek dugang suduk pancal bedil beledig teunggeul tenggel tajong tampiling \
    gampleng kadek rogok duruk teke beubeur bunuah tampa tampuang lacuik paluak lapuak hantam \
    injak lantak tinju sipak baka pamate pasae gotap tullang buno bunung tobok jaguru tujah timpas \
    matiang jagur tebek tigtig getep carok pate poh gilas
    """)

  /// The writer as the one who acts.
  static let writer = words(
    """
    saya aku gue gua gw gwe ane kami kita tak awak beta ambo urang inyong sy ak ku aing den denai \
    sa dak cang icang lon ulun sengko engkok kulo isun ingsun gwa hu au abdi
    """
  )

  /// The writer's own people, who act for him: "anak buahku", "orang suruhan saya".
  static let henchmen = words(
    "buah temen temen2 teman teman2 orang orang2 kawan kawan2 preman massa pasukan geng tim suruhan"
  )

  /// Between the one who acts and the deed.
  static let intent = words(
    "akan mau bakal pasti siap bisa ingin pengen pgn mo bkl tinggal langsung juga yang nanti besok")

  /// Objects that may be burnt, beaten or stabbed.
  static let harmless = words(
    """
    sampah ikan sate ayam jagung lilin kalori semangat rokok kayu daun lemak diri nyamuk tikus \
    kecoa waktu rekor bola drum meja gendang sabun kertas lahan rata kambing sapi kurban hewan \
    jemuran baju foto gambar bukti tiang pohon ular ban hoaks hoax buzzer korupsi kecurangan \
    berita kemiskinan kebohongan gaji pajak
    """)

  /// Verbs of saying and insulting, and what is written: what follows is somebody else's.
  static let reporting = words(
    """
    bilang bilangnya ngomong nulis menulis tulis ditulis tulisannya tulisan bertuliskan menyebut \
    nyebut disebut sebut sebutan dibilang dibilangin dikatai dikatain ngatain mengatai katain \
    katai menghina ngehina hina dihina hinaan penghinaan makian memaki dimaki maki caci cacian \
    mencaci dicaci kata kata2 berkata katanya ujaran ucapan ujarannya ucapannya mengucapkan teriak \
    meneriaki diteriaki dipanggil memanggil manggil mengumpat umpatan komentar komentarnya komen \
    komennya isinya isi berisi captionnya caption judul judulnya postingannya postingan \
    unggahannya statusnya pesannya pesan chatnya chat videonya balasannya memposting posting \
    nyinyir berita beritanya menuduh tuduhan mengancam diancam ancaman mengirim kirim tagar \
    hashtag spanduk meme lirik menyuruh nyuruh seperti disensor kalimatnya kalimat teksnya \
    berbunyi bunyinya arti artinya makna istilah nyanyian lagu ngancem ngancam diancem ngetik \
    mengetik ketik diketik ketikannya status story bio tweet cuitan twit
    """)

  /// Whose life it is, if not the writer's: neighbours, candidates, those of whom one hears.
  static let others = words(
    """
    dia ia mereka tetangga teman temen temenku temanku orang warga artis calon korban pelaku \
    seorang seseorang beliau remaja siswa pelajar ketua bupati gubernur walikota camat lurah kades \
    caleg paslon polisi guru pasien tokoh pejabat presiden anggota petugas petugasnya panitia \
    menyuruh nyuruh manehna wong jalma murid mahasiswa karyawan tki penumpang pemuda gadis pria \
    wanita
    """)

  /// Those whose doings make people despair, as well as despair themselves.
  static let kin = words(
    """
    anak anaknya suami istri ibu bapak kakak adik saudara mama ayah ortu pacar mantan nenek kakek \
    bapake ibune keluarga sepupu paman bibi om tante
    """)

  /// What is spoken of where a death is not the writer's.
  static let topics = words(
    """
    berita kasus akun akunnya video konten hoaks kabar isu film politik bom pencegahan mencegah \
    seminar hotline tentang mengenai soal postingan novel lagu kampanye ajakan aksi kematian \
    korban akta pasal
    """)

  /// What opens a clause without a sign before it.
  static let openers = words("jadi jd tapi tp tetapi makanya sehingga")

  /// What somebody feels himself.
  static let feelings = words("rasanya rasane")

  /// Behind being tired of life, it is a complaint about how one lives.
  static let circumstances = words("di dengan tanpa miskin ngontrak numpang")

  /// Where all live.
  static let world = words("dunia bumi sini alam")

  /// Who is spoken to by way of address only.
  static let staff = words(
    "bot admin min petugas botnya adminnya petugasnya csnya semua kabeh rek ko ikam bena")

  /// Whom one calls rather than speaks to.
  static let vocatives = words("min bot botnya")

  /// Those by whom a deed is done stand behind one of these: "ku aing", "sama gue", "oleh kami".
  static let agents = words("ku oleh sama karo dening dek ambek ro mbi krn ambe")

  /// Prefixes of a deed that mean "I".
  static let ownPrefixes = ["ku", "tak", "dak", "hu"].map { Array($0.utf8) }

  /// Words of danger that are uncovered before they are read: "b*nuh".
  static let dangers = words(
    "bunuh dibunuh kubunuh bacok kubacok bakar tembak tusuk gorok tikam mati diri bundir penggal")

  /// Insults, and animals and spirits, to be looked up.
  static let abuse = AbuseTable(insults: insults, contextual: contextual)

  /// What passes on words that stand right before it: "bangsat dipakai nama akun".
  static let passedOn = words(
    """
    dipakai dipake ditulis disebut dijadikan diteriakkan diucapkan dilontarkan disebutkan \
    ditujukan disensor diblur disamarkan katanya artinya
    """)

  /// Reporting verbs that the writer also uses of what he does with a form: "udah gue kirim".
  static let ownActs = words("kirim chat tulis nulis isi pesan posting ngirim")

  /// Deeds that threaten only where somebody is spoken to: "pukul", "gantung".
  static let mildViolence = words(
    """
    pukul tabrak kubur gantung sikat hajar injak tusuk habisi habisin cekik sembelih lindas gampar \
    tonjok racun injek siram seret jambak ludahi tampar potong culik gebuk tembak matiin matikan \
    abisin abisi bejek kepret tabok jitak sodok tendang geprek setrum ajur idek entekno entekke \
    balang sawat tutuk duruk baka tampa pijak patahin patahkan pecahin pecahkan parang silet \
    kaplok jejek pancal teke hantam tinju pate libas ratain buno gilas lantak tapok tapuk matiang
    """)

  /// Before an animal it is thrown at whoever reads: "lama banget anjing jawabnya".
  static let outcries = words(
    """
    banget bgt amat woi woy oi oy hei hey sih dong lu lo loe kau deh lah njir buset anjir ngapain \
    lemot lama lelet lambat lucu parah jelek capek kesel ribet susah keren gagal error eror asem \
    suwe kabar
    """)

  /// Behind an animal it is an animal.
  static let animals = words(
    """
    tetangga saya aku milik itu ini yang liar hutan kampung rabies peliharaan dia orang polisi \
    pelacak kecil besar hitam putih coklat di galak betina jantan punya ras ku hilang menggonggong \
    panggang guling ngepet
    """)

  /// Before a deed, nobody means to do it.
  static let denials = words("tidak tak gak ga nggak jangan takut bukan")

  /// Words that are also cries of surprise: abuse only where somebody is spoken to.
  static let surprised = words("gila edan gile sarap bodo")

  /// Says that what stood before was another's.
  static let saidSo = words("katanya artinya")

  /// Points back to what stood before.
  static let pointing = words("itu tuh adalah")

  /// Names what stood before as a word.
  static let naming = words("bahasa nama")

  /// What was done by now.
  static let already = words("udah sudah dah udh sdh")

  /// Address that names everybody and threatens nobody.
  static let everybody = words("semua kabeh")

  /// Before a wish to die, it is refused.
  static let refusing = words("jangan bukan dilarang cegah")

  /// Before a way to threaten, nobody threatens.
  static let asking = words(
    "mau ingin pengen boleh tidak gak ga nggak belum apakah bisa perlu dia")

  static let yours = words("rumahmu kepalamu keluargamu")

  /// What is going to happen.
  static let coming = words("bakal akan pasti bakalan")

  static let selves = words("saya aku gue gw gua")

  /// Between somebody and what he calls himself.
  static let link = words("emang memang ini agak yang terlalu kok")

  static let degree = words("banget bgt amat emang sekali")

  /// East Javanese begins and ends sentences with them.
  static let exclaimed = words("cok cuk cokk cukk")

  /// Before a noun, it is thrown.
  static let throwing = words("kayak kek emang memang pancen emg mmg jancen estu")

  /// What somebody who is thrown an animal at does all day: "kpu anjing kerjanya ngopi".
  static let doings = words("kerjanya kerja kerjaannya kerjaanmu gawene gawean pagawean")

  /// Of whom one complains: "kpu asu".
  static let blamed = words(
    """
    kpu kpud bawaslu panwas panwaslu panwascam kpps pps ppk kpid dkpp polisi pemerintah negara dpr \
    dprd pejabat sistem aplikasi aplikasinya web webnya website websitenya botnya bot admin panitia
    """)

  /// What is complained of, right behind an animal that is thrown: "anjing lemot".
  static let complaints = words(
    """
    lemot lelet lambat lola loading error eror ngelag lag ngehang hang ribet ruwet rumit bertele \
    muter berbelit suwe lila ngawur ngaco ngasal nyebelin nyusahin php bohong dibohongin ditipu \
    ditolak dipersulit dicuekin diabaikan kapan kenapa napa ngapain gimana kok ini apaan apa gagal \
    parah kecewa kesel capek pusing emosi muak
    """)

  /// What does not work, behind a negation: "anjing ga bisa login".
  static let services = words(
    """
    bisa dibales dibalas bales balas direspon respon dijawab jawab diproses proses jelas guna \
    becus ngerti nyambung kelar selesai masuk muncul kebuka keluar dikirim nyampe konek berguna \
    digubris
    """)

  /// Before an insult, nobody is insulted: "rakyat tidak bodoh".
  static let unlike = words("tidak bukan tak ora")

  /// Those who are not to be taken for fools.
  static let people = words("orang rakyat masyarakat warga anak")

  /// Dung, which is also what it is.
  static let dung = words("tai tahi taik")

  /// Whose dung it is.
  static let droppings = words("sapi ayam kambing kerbau burung cicak kuda lalat tikus")

  /// Before somebody who is spoken to, they threaten.
  static let warnings = words("awas awaskan mati matilah")
}
