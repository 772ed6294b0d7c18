/// The words that a message's tone is read from.
///
/// Origin: compiled by hand for this project.
enum ToneWords {
  /// Words that are abuse wherever the writer himself uses them.
  static let insults = words(
    """
    bangsat bgst bngst bgsd bangsad bajingan bjgn bajigur keparat kprt brengsek brngsk \
    berengsek kampret kmprt kamfret sialan bedebah jahanam laknat biadab kurangajar sompret \
    kunyuk goblok gblk goblog gblg gblok goblk koplok koplak tolol tll tolool bego begoo bloon \
    blo'on dungu idiot geblek gebleg pekok pekoknya bebal pandir songong sontoloyo bacot bct \
    bacod kontol kntl kntol kontl kntll memek mmk mmek jembut jmbt ngentot ngntt entot ngewe \
    ngentod pepek peler pler itil tempik pantek pntk puki pukimak pukimai pukima cukimai \
    cukimay pemai tai taik tae taek tahik lonte lnte pecun perek jablay sundal jancok jancuk \
    jancoek dancok dancuk jnck jncok jncuk gathel raimu ndasmu bangke bgke anying anyink \
    anyeng anyg anjeng anjg ajg anjng anjc anjrot njing anjiang belegug kehed borokokok \
    bujangina bujanginam sundala telaso tailaso anassundala suntili kabulamma kanciang kalera \
    kampang buyan pilat bungul tambuk naskleng naskeleng nasbedag pungo mampus modar fuck \
    fucking fck fuk fucker motherfucker shit bullshit bitch asshole bastard dumbass retard \
    bodoh bdoh bodohh
    """)

  /// Animals and spirits: abuse when they are thrown at somebody.
  static let contextual = words(
    """
    anjing asu asw asyu babi bbi babik celeng monyet mnyt kera kambing kirik wedhus wedus \
    bangkai setan iblis dajjal sampah kafir gila sinting edan bodo matamu munyuk kethek ketek \
    pelacur jalang bagong kongkong cicing stupid moron kadrun cebong bencong banci autis cok \
    cuk cokk cukk pantat
    """)

  /// Who is spoken to, and what makes a noun an insult.
  static let address = words(
    """
    lu lo loe elu elo kau kamu kalian kalen koe kowe koen sia siah maneh kon ente engkau kamo \
    ko semua kabeh bot admin min petugas botnya
    """)

  /// What may stand around an insult without making it something else.
  static let around = words(
    """
    dasar emang memang bener benar banget bgt amat sih lah deh dong nih tuh ah eh woi woy hei \
    hey oi oy kali bgtt beneran kek kayak banyak bacot loh kok ya iya wkwk haha njir tenan \
    pisan nian tengik anak anaknya
    """)

  /// Insults of several words.
  static let insultPhrases = phrases([
    "otak udang", "otak kosong", "otak kopong", "otak dengkul", "otak kosong", "tidak punya otak",
    "gak punya otak", "ga punya otak", "nggak punya otak", "gada otak", "kurang ajar",
    "tai kucing", "tahi kucing", "muka babi", "babi ngepet", "anak haram", "anak setan",
    "persetan", "palak bapak kau", "bujang inam", "son of a bitch", "makan tai", "dasar sampah",
    "tolol banget", "orang gila lu", "your ass",
  ])

  /// What is done by somebody who threatens.
  static let violence = words(
    """
    bunuh bacok bakar bom tembak gorok tusuk habisi habisin hajar pukul tonjok gebuk gebukin \
    culik cincang penggal santet pateni perkosa keroyok siksa tikam bantai bunuhmu bunuhin \
    bacokin bakarin hancurkan hancurin ledakkan racun matiin bunuhi gampar injak lenyapkan \
    mutilasi sikat sabet
    """)

  /// The writer as the one who acts.
  static let writer = words(
    "saya aku gue gua gw gwe ane kami kita tak awak beta ambo urang inyong sy ak")

  /// Between the one who acts and the deed.
  static let intent = words(
    "akan mau bakal pasti siap bisa ingin pengen pgn mo bkl tinggal langsung juga yang nanti besok")

  /// Objects that may be burnt, beaten or stabbed.
  static let harmless = words(
    """
    sampah ikan sate ayam jagung lilin kalori semangat rokok kayu daun lemak diri nyamuk tikus \
    kecoa waktu rekor bola drum meja gendang sabun kertas lahan rata
    """)

  /// Verbs of saying and insulting, and what is written: what follows is somebody else's.
  static let reporting = words(
    """
    bilang bilangnya ngomong nulis menulis tulis ditulis tulisannya tulisan bertuliskan \
    menyebut nyebut disebut sebut sebutan dibilang dibilangin dikatai dikatain ngatain \
    mengatai katain katai menghina ngehina hina dihina hinaan penghinaan makian memaki dimaki \
    maki caci cacian mencaci dicaci kata kata2 berkata katanya ujaran ucapan ujarannya \
    ucapannya mengucapkan teriak meneriaki diteriaki dipanggil memanggil manggil mengumpat \
    umpatan komentar komentarnya komen komennya isinya isi berisi captionnya caption judul \
    judulnya postingannya postingan unggahannya statusnya pesannya pesan chatnya chat videonya \
    balasannya memposting posting nyinyir berita beritanya menuduh tuduhan mengancam diancam \
    ancaman mengirim kirim tagar hashtag spanduk meme lirik menyuruh nyuruh seperti disensor \
    kalimatnya kalimat teksnya berbunyi bunyinya
    """)

  /// Ways to speak of one's own death.
  static let selfHarm = phrases([
    "bunuh diri", "bundir", "gantung diri", "mengakhiri hidup", "akhiri hidup",
    "mengakhiri hidupku", "akhiri hidupku", "mengakhiri hidup saya", "ingin mati", "mau mati",
    "pengen mati", "pgn mati", "pingin mati", "pengin mati", "kepengen mati", "lebih baik mati",
    "mending mati", "lebih baik saya mati", "lebih baik aku mati", "mending aku mati",
    "mending gue mati", "mending saya mati", "mau mati rasanya", "capek hidup", "cape hidup",
    "lelah hidup", "bosan hidup", "muak hidup", "tidak kuat hidup", "ga kuat hidup",
    "gak kuat hidup", "nggak kuat hidup", "tidak sanggup hidup", "ga sanggup hidup",
    "gak sanggup hidup", "tidak ingin hidup", "gak pengen hidup", "ga pengen hidup",
    "gak mau hidup", "ga mau hidup", "tidak mau hidup", "nggak mau hidup", "malas hidup",
    "males hidup", "hidup tidak ada gunanya", "hidupku tidak ada gunanya",
    "hidupku sudah tidak ada gunanya", "hidup saya tidak ada gunanya", "hidup ga ada gunanya",
    "hidup gak ada gunanya", "hidupku ga ada gunanya", "hidup tidak berarti", "hidupku hancur",
    "menyakiti diri", "nyakitin diri", "menyakiti diri sendiri", "melukai diri", "sayat tangan",
    "nyilet tangan", "minum racun", "lompat dari gedung", "loncat dari jembatan",
    "tidak pantas hidup", "ga pantas hidup", "pengen ngilang selamanya", "suicide", "kill myself",
    "want to die",
  ])

  /// Whose life it is, if not the writer's.
  static let others = words(
    """
    dia ia mereka tetangga teman temen orang warga anak anaknya artis calon korban pelaku \
    seorang seseorang berita kasus akun akunnya video konten beliau suami istri ibu bapak \
    kakak adik saudara remaja siswa pelajar hoaks menyuruh nyuruh kabar isu film politik bom
    """)

  private static func words(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))
  }

  /// Phrases by their first word.
  private static func phrases(_ phrases: [String]) -> [String: [[String]]] {
    Dictionary(
      grouping: phrases.map { $0.split(separator: " ").map(String.init) }, by: { $0[0] })
  }

  /// Insults of four consonants and more by their consonants: vowels are left out to hide them.
  static let insultsByConsonants: [[UInt8]: [[UInt8]]] = Dictionary(
    grouping: insults.sorted().map { Array($0.utf8) }.filter { consonants(of: $0).count >= 4 },
    by: { consonants(of: $0) })

  static func consonants(of word: [UInt8]) -> [UInt8] { word.filter(\.isConsonant) }
}
