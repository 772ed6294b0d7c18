/// The words that a message's tone is read from.
///
/// Origin: compiled by hand for this project.
enum ToneWords {
  /// Words that are abuse wherever the writer himself uses them.
  static let insults = words(
    """
    bangsat bgst bngst bgsd bangsad bajingan bjgn bajigur keparat kprt brengsek brngsk berengsek \
    kampret kmprt kamfret sialan bedebah jahanam laknat biadab kurangajar sompret kunyuk goblok \
    gblk goblog gblg gblok goblk koplok koplak tolol tll tolool bego begoo bloon blo'on dungu \
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
    stfu wtf dumb pepeq ngaceng jembud itilmu kntlmu bangsatt kampangg dongo dongok eek babiat oon
    """)

  /// Animals and spirits: abuse when they are thrown at somebody.
  static let contextual = words(
    """
    anjing asu asw asyu babi bbi babik celeng monyet mnyt kera kambing kirik wedhus wedus bangkai \
    setan iblis dajjal sampah kafir gila sinting edan bodo matamu munyuk kethek ketek pelacur \
    jalang bagong kongkong cicing stupid moron kadrun cebong bencong banci autis cok cuk cokk cukk \
    pantat sarap asee beruk budek kuntilanak loser trash
    """)

  /// Who is spoken to, and what makes a noun an insult.
  static let address = words(
    """
    lu lo loe elu elo kau kamu kalian kalen koe kowe koen sia siah maneh kon ente engkau kamo ko \
    semua kabeh bot admin min petugas botnya ang waang ikam koen koweh rek cai iba ngana ose \
    adminnya petugasnya csnya
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
    ratakan musnahkan
    """)

  /// The writer as the one who acts.
  static let writer = words(
    """
    saya aku gue gua gw gwe ane kami kita tak awak beta ambo urang inyong sy ak ku aing den denai sa
    """
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

  /// Whose life it is, if not the writer's.
  static let others = words(
    """
    dia ia mereka tetangga teman temen orang warga anak anaknya artis calon korban pelaku seorang \
    seseorang berita kasus akun akunnya video konten beliau suami istri ibu bapak kakak adik \
    saudara remaja siswa pelajar hoaks menyuruh nyuruh kabar isu film politik bom
    """)

  /// Insults of four consonants and more by their consonants: vowels are left out to hide them.
  static let insultsByConsonants: [[UInt8]: [[UInt8]]] = Dictionary(
    grouping: insults.all.map { Array($0) }.filter { consonants(of: $0).count >= 4 },
    by: { consonants(of: $0) })

  static func consonants(of word: [UInt8]) -> [UInt8] { word.filter(\.isConsonant) }

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
    tonjok racun injek siram seret jambak ludahi tampar potong culik gebuk
    """)

  /// Before an animal it is thrown at whoever reads: "lama banget anjing jawabnya".
  static let outcries = words(
    """
    banget bgt amat woi woy oi oy hei hey sih dong lu lo loe kau deh lah njir buset anjir ngapain \
    lemot lama lelet lambat lucu parah jelek capek kesel ribet susah keren gagal error eror asem \
    suwe
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
  static let throwing = words("kayak kek emang memang")

  /// Before somebody who is spoken to, they threaten.
  static let warnings = words("awas awaskan mati matilah")
}
