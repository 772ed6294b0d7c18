/// What is said in several words; see `TonePattern` for how a pattern is written.
///
/// Origin: compiled by hand for this project.
extension ToneWords {
  /// Words that may stand between the words of a pattern.
  static let small = words(
    """
    aja saja ae wae doang lagi rasanya rasane banget bgt amat deh dah sih juga udah sudah wis wes \
    aku saya gue gw gua sy ak diri sendiri terus sama dengan ini itu ya yah kok kayaknya yang buat \
    untuk dulu cepet cepat segera lebih di nih lah bisa akan bakal mau menjalani jalani jalanin \
    begini gini kayak seperti semua pun tuh kan dong mending jadi memang emang pada bener benar
    """)

  private static let classes: [String: ToneClass] = [
    "ingin": words(
      """
      mau mo pengen pgn pgen pingin pengin kepengen kepingin ingin pengennya maunya hayang hoyong \
      arep nio handak mending mendingan baiknya baik kepikiran terpikir berniat niat nekat pikiran
      """),
    "mati": words("mati matii paeh modar meninggal koit pejah maot mampus"),
    "tidak": words(
      "tidak tak tdk gak ga gk nggak ngga enggak engga kagak ndak ora teu g gada gaada"),
    "hidup": words("hidup idup hidupku idupku urip hirup hidupnya"),
    "lelah": words(
      "capek cape capekk lelah letih bosan bosen muak jenuh malas males benci nyerah kesel"),
    "kuat": words("kuat sanggup tahan mampu kuatt"),
    "guna": words("guna gunanya arti artinya berarti berguna berharga harapan harapannya makna"),
    "tinggi": words(
      """
      gedung jembatan atap lantai jurang tebing menara flyover apartemen balkon rel kereta laut \
      sungai fly tower rooftop jendela
      """),
    "racun": words("racun baygon bayclin wipol pestisida sianida potas soklin vixal"),
    "nadi": words("tangan nadi urat pergelangan lengan tanganku nadiku pahaku"),
    "sayat": words(
      "sayat nyayat menyayat silet nyilet iris ngiris mengiris potong motong gores menggores"),
    "loncat": words("loncat lompat terjun melompat meloncat nyebur jatuhin"),
    "akhir": words(
      "akhiri mengakhiri ngakhirin akhirin udahan selesai selesaikan sudahi nyudahin"),
    "kau": words("lu lo loe elu elo kau kamu kalian koe kowe sia siah maneh ente ko ang waang"),
    "kasar": words("lu lo loe elu elo kau kalian koe kowe sia siah maneh ente ko ang waang"),
    "badan": words(
      "otak utek mata muka mulut congor cangkem bacot cocot tampang pala bapak mak emak"),
    "punya": words("punya ada pakai pake gunakan"),
    "tahu": words("tau tahu hafal hapal ngerti tauu"),
    "rumah": words("rumah alamat tempat sekolah kantor keluarga anak wajah muka nomor plat"),
    "rumahmu": words(
      "rumahmu alamatmu kantormu sekolahmu keluargamu anakmu wajahmu mukamu tinggalmu istrimu"),
    "milikmu": words(
      """
      nyawamu keluargamu anakmu istrimu hidupmu kepalamu lehermu rumahmu kalian lu lo kau kamu
      """),
    "selamat": words("selamat aman tenang hidup lolos bernapas"),
    "datangi": words("datengin datangi samperin samperi kejar buru satronin"),
    "saya": words("saya aku gue gua gw gwe ane kami kita ku"),
  ]

  /// Insults of several words.
  static let insultPhrases = TonePatterns(
    """
    otak udang|kosong|kopong|dengkul|miring|kotor, [tidak] [punya] otak|otaknya, gaada|gada \
    otak|otaknya, gapunya otak, gapunya akal, otaknya dengkul, otaknya di dengkul, [badan] \
    [kasar], kurang ajar, kurang asem, tai|tahi kucing|anjing|kebo, muka babi|tembok|monyet|badak, \
    babi ngepet, anak haram|setan|jadah|dajjal|kampang|lonte|pungut, haram jadah, anak anjing|babi \
    [kasar], persetan, palak bapak kau, bujang inam, son of a bitch, makan tai, dasar \
    sampah|kampungan|miskin|pemalas|penipu|maling|bangsat|budek|budeg|buta|cacat|mandul|lemot, \
    tolol banget, orang gila lu|lo|kau, gila|stres|sarap|sinting|edan [kasar], mati aja|saja|sana \
    [kau], mati sana, semoga|moga [kau] mati|mampus|celaka, setan alas|lu|lo|kau, go to hell, burn \
    in hell, your ass, shut up, damn you, screw you, fuck you, suck my, piss off, kutu kupret, \
    cuki|cuk mai|mak, puki mai|mak, cai maki, nas keleng|bedag, ana asu, anak asu, asu kabeh, \
    ibu|mak|emak|bapak kau|lu|lo lonte|anjing|babi, kepala bapak|babi, pap|puki ma, pantat \
    lu|lo|kau, kayak|kaya|kek|seperti|siga|kawas|mirip monyet|anjing|babi|tai|setan, picek \
    matamu|matane, budeg|budek|buta|tuli [kasar]
    """, classes: classes)

  /// Ways to threaten without naming what will be done, and what else no one means as a joke.
  static let threats = TonePatterns(
    """
    tau|tahu|hafal|hapal [rumahmu], tau|tahu|hafal|hapal [rumah] [kasar], tau|tahu rumah kamu, \
    tau|tahu alamat|lokasi [rumahmu], awas [kasar], siap siap lu|lo|loe|kau, tau|tahu tempat \
    tinggalmu|kerjamu, tau|tahu dimana|mana [kasar] tinggal, tau|tahu [kasar] tinggal, hati hati \
    [kasar], hatihati [kasar], awas aja|saja, awas kalau|kalo|klo \
    ketemu|berani|sampai|sampe|macam|macem, tunggu \
    pembalasanku|pembalasan|balasanku|giliranmu|ajalmu, nyawamu, nyawa [kasar], [milikmu] [tidak] \
    selamat|lolos, hidupmu [tidak] tenang|lama, jangan salahkan [saya] kalau|kalo|jika, jangan \
    nyesel|menyesal [kasar], [kasar] bakal|akan|pasti|bakalan mati|mampus|modar|celaka|habis, mau \
    mati [kasar], [kasar] mau|pengen|ingin mati, umurmu pendek|singkat, umur [kasar] pendek, \
    [saya] [datangi] [kasar], [saya] [datangi] rumahmu|kantormu|keluargamu, [saya] [datangi] \
    rumah|kantor [kasar], [saya] cari lu|lo|loe|kau, kill you, you dead, you will die, tunggu \
    [saya] depan rumah|kantor [kasar], tunggu [saya] rumah|kantor [kasar], know where you, dead \
    meat, watch your back, pulang tinggal nama, tinggal nama [kasar], darahmu halal, halal \
    darahmu, siapkan kain kafan
    """, classes: classes)

  /// Ways to speak of one's own death.
  static let selfHarm = TonePatterns(
    """
    bunuh diri, bundir, bunuhdiri, gantung diri, nggantung diri, [akhir] [hidup]|nyawa, [akhir] \
    hidup, [akhir] hidupku, [akhir] nyawaku, [ingin] [akhir] semuanya|semua, [ingin] [akhir] \
    hidup|idup, [ingin] [mati], lebih baik [mati], lebih baik ga|gak|tidak ada, mending ga|gak \
    ada, [lelah] [hidup], [tidak] [kuat] [hidup], gakuat|gasanggup|gatahan [hidup], [tidak] \
    [ingin] [hidup], [tidak] pantas|layak|berhak [hidup], [hidup] [tidak] ada [guna], [hidup] \
    [tidak] [guna], hidup|hidupku hancur|sia, [tidak] ada [guna] [hidup], [tidak] ada alasan \
    hidup, buat|untuk|utk apa [hidup], ngapain [hidup], menyakiti|nyakitin|melukai|ngelukain \
    diri|diriku, [sayat] [nadi], [ingin] minum|nenggak|menenggak|neguk [racun], aku|saya|gue|gw \
    minum|nenggak [racun], biar|supaya aku|saya|gue|gw [mati], semoga|moga|berharap|harap \
    aku|saya|gue|gw [mati], aku|saya|gue|gw berharap|siap|pantas [mati], dunia baik tanpa \
    aku|saya|gue|gw|diriku, peduli kalau|kalo|jika aku|saya|gue|gw mati|hilang, [loncat] \
    dari|ke|di [tinggi], [ingin] [loncat] [tinggi], nabrakin|menabrakkan diri|diriku, [ingin] \
    hilang|ngilang|lenyap|menghilang selamanya|dunia|bumi, [ingin] \
    hilang|ngilang|lenyap|menghilang dari dunia|bumi, [tidak] bangun lagi|selamanya, [tidak] usah \
    bangun lagi, nyusul|menyusul ibu|bapak|mama|ayah|almarhum|almarhumah|mereka|dia ke \
    surga|sana|akhirat, [racun] buat|untuk aku|saya|gue|gw minum|tenggak, \
    siapin|nyiapin|siapkan|menyiapkan|beli [racun] buat|untuk diri|diriku|aku|saya|gue|gw, minum \
    [racun] biar|supaya [mati], lebih baik|bagus aku|saya|gue|gw [tidak] ada, mending \
    aku|saya|gue|gw [tidak] ada, suicide, suicidal, kill myself, end my life, want to die, wanna \
    die, hurt myself, overdosis, [tidak] pengen|ingin|mau ada di dunia, siap mati|pergi selamanya, \
    selamat tinggal dunia
    """, classes: classes)

  /// What makes of a wish to die a manner of speaking or a broken thing: "mau mati ketawa".
  static let figures = words(
    """
    ketawa ngakak tertawa lampu listrik gaya penasaran kutu hp hape baterai batre laptop mesin \
    kepanasan kedinginan kelaparan jaringan sinyal internet wifi server pajak langkah suri rasa \
    motor mobil tv komputer
    """)

  /// The words of a list.
  static func words(_ list: String) -> ToneClass { ToneClass(list) }
}
