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
    begini gini kayak seperti semua pun tuh kan dong mending jadi memang emang pada bener benar \
    harus mesti masih msh cuma cuman hanya malah dan bae haja jo mo so su se lai au ma ka ku pa ke \
    to be it i too ndang gek enggal geura gura langsung lgsg sumpah tenan pisan wae we sekarang skrg
    saiki ayeuna kini beneran
    """)

  private static let classes: [String: ToneClass] = [
    "ingin": words(
      """
      mau mo mw mao pengen pgn pgin pgen pngn kpgn pengn pen pingin pengin kepengin pingen \
      kepengen kepingin kapengen kapingin ingin pengennya maunya niatnya hayang hoyong arep nio \
      namuah handak nak endak haga terro lomo dot maelo maeloka elokka eroka melo meutem mending \
      mendingan baiknya baik kepikiran terpikir berniat niat nekat pikiran luwung aluwung luwih \
      becik elok rancak alus hade want wanna wish wished
      """),
    "mati": words(
      """
      mati matii mate matea mateya paeh maot modar meninggal koit pejah mampus matek matia metong \
      die dead died
      """),
    "tidak": words(
      """
      tidak tak tdk gak ga gk nggak ngga enggak engga kagak ndak ora teu g gada gaada indak dak \
      kada tra tar seng nda tida dang ndang embung moal ogah dont cant cannot not no
      """),
    "hidup": words(
      """
      hidup idup hidupku idupku urip uripku hirup hidupnya iduik mangolu udep hidop live living \
      life alive
      """),
    "lelah": words(
      """
      capek cape capekk lelah letih bosan bosen muak jenuh malas males benci nyerah menyerah kesel \
      panek payah litak loja med uyuh hek cappe lesu tired sick
      """),
    "kuat": words("kuat sanggup tahan mampu kuatt kuek"),
    "guna": words(
      """
      guna gunanya arti artinya berarti berguna berharga harapan harapannya makna maknanya tujuan \
      faedah manfaatnya
      """),
    "alasan": words(
      """
      alasan semangat harapan gairah tujuan motivasi kemauan keinginan minat alesan hasrat reason
      """),
    "tinggi": words(
      """
      gedung jembatan atap lantai jurang tebing menara flyover apartemen balkon rel kereta laut \
      sungai fly tower rooftop jendela tol rusun waduk bendungan bridge
      """),
    "racun": words(
      """
      racun baygon bayclin wipol pestisida sianida potas potasium soklin vixal insektisida hit \
      herbisida gramoxone roundup arsenik sianid porstex hcl decis
      """),
    "obat": words(
      "obat obatnya obatku pil pilnya tablet kapsul paracetamol parasetamol antidepresan pills"),
    "banyak": words(
      "banyak sebotol sebox segenggam sekaligus sekalian sestrip sebungkus semuanya sepuluh dosis"),
    "telan": words(
      """
      minum minumin nelen nelan menelan telan telen nenggak tenggak menenggak neguk meneguk makan \
      ngunyah minume nginum ngombe
      """),
    "nadi": words(
      """
      tangan nadi urat pergelangan lengan tanganku nadiku pahaku paha lenganku kulit kulitku \
      pergelanganku tubuhku badanku
      """),
    "sayat": words(
      """
      sayat nyayat menyayat sayatin silet nyilet siletin iris ngiris mengiris ngirisin motong \
      gores menggores nggores goresin beset mbeset
      """),
    "loncat": words(
      "loncat lompat terjun melompat meloncat nyebur jatuhin ngelompat ngeloncat nerjun menerjunkan"
    ),
    "akhir": words(
      """
      akhiri mengakhiri ngakhirin akhirin udahan selesai selesaikan sudahi nyudahin nyelesain \
      menghabisi menghabisin ngabisi ngabisin menyudahi menyelesaikan end kuakhiri kusudahi \
      diakhiri disudahi akhirin
      """),
    "kau": words(
      """
      lu lo loe elu elo kau kamu kalian koe kowe koen sia siah maneh ente ko ang waang ngana ose \
      ho ikam cai
      """),
    "kasar": words(
      "lu lo loe elu elo kau kalian koe kowe koen sia siah maneh ente ko ang waang ngana ose ho cai"
    ),
    "engkau": words("lu lo loe elu elo kau koe kowe koen sia siah maneh ang waang ngana ho cai"),
    "aku": words("aku saya gue gua gw gwe sy gwa diriku ku kehadiranku adanya aing abdi ambo me"),
    "orang": words(
      """
      keluarga semua orang ortu orangtua suami istri anak ibu bapak mama ayah mereka kalian hidup \
      temen teman kakak adik
      """),
    "kerabat": words(
      """
      ibu bapak mama ayah mamah papa suami istri anak anakku adik kakak nenek kakek ortu ibuku \
      bapakku ayahku mamaku istriku suamiku pacar pacarku
      """),
    "lenyap": words(
      """
      hilang ngilang lenyap menghilang ilang musnah disappear
      """),
    "siapkan": words(
      """
      siapkan siapin nyiapin menyiapkan beli membeli pegang megang genggam ngiket ikat gantung \
      gantungin pasang masang asah ngasah taruh naruh
      """),
    "siap": words(
      """
      siap disiapkan disiapin siapin siapkan kumpulin kumpulkan dikumpulin dikumpulkan
      terkumpul kekumpul ada tergantung terpasang tangan leher depan dipasang \
      digantung kamar
      """),
    "alat": words(
      """
      tali tambang pisau silet cutter racun baygon pistol obat pil kain selendang sarung golok \
      rope pills
      """),
    "tempat": words(
      "atas pinggir tepi ujung bibir pinggiran ujungnya pinggirnya pagar"),
    "senjata": words(
      """
      golok parang celurit clurit arit pisau bensin bom pistol senapan badik mandau kujang keris \
      pedang samurai kapak linggis molotov sangkur rencong kelewang katana massa bedil
      """),
    "cacat": words(
      """
      cacat mati celaka lumpuh nyesel menyesal masuk babak bonyok mampus buta pincang sekarat \
      modar
      """),
    "neraka": words("neraka akhirat kuburan kubur liang kuburanmu rumah"),
    "soal": words(
      "nyariin kehilangan nangisin sedih peduli kangen kecarian nangis nyari rugi inget ingat"),
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
    "saya": words("saya aku gue gua gw gwe ane kami kita ku gwa aing den urang sa beta"),
  ]

  /// What is said in several words, of all meanings.
  static let phrases = TonePatterns(
    [
      (.insult, insultPhrases), (.threat, threatPhrases), (.wish, wishes), (.ownWish, ownWishes),
      (.weariness, "[lelah] [hidup]"), (.means, means), (.farewell, farewells),
      (.apology, apologies),
      (.despair, despairs),
    ], classes: classes)

  /// Insults of several words.
  private static let insultPhrases = """
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
    lu|lo|kau, matamu su|asu|cok|cuk, kayak|kaya|kek|seperti|siga|kawas|mirip \
    monyet|anjing|babi|tai|setan, picek \
    matamu|matane, budeg|budek|buta|tuli [kasar], otak|otaknya pantat|dengkul, cicing ci|cai|nani, \
    bui kah, mai pung puki, sakit gede, mulut|bacot|omongan [kasar] bau, otaknya ditaruh dimana, \
    hulu|beungeut|sirah sia|siah|maneh, mbokne|mbokmu ancok, pantat lobang, tai minyak, telo babi, \
    muka [kasar] kaya|kayak|mirip, pelacur|cewek|perempuan|wanita|betina murahan|gampangan
    """

  /// Ways to threaten without naming what will be done, and what else no one means as a joke.
  private static let threatPhrases = """
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
    darahmu, siapkan kain kafan, bikin|buat [kasar] [cacat], [kasar] [saya] bikin|buat [cacat], \
    bikin|buat [rumahmu] [cacat], kirim [engkau] ke|masuk [neraka], kirim [engkau] [neraka], \
    bawa|bawain|nenteng|siapin|siapkan [senjata] [rumah] [kasar], \
    bawa|bawain|nenteng|siapin|siapkan [senjata] [rumahmu], [rumah] [kasar] bawa [senjata], \
    [rumahmu] bawa [senjata], [saya] datang|dateng|kesana bawa [senjata], \
    bawa|bawain|siapin|siapkan [senjata] buat|untuk [kasar], tamat riwayat [kasar], tamat \
    riwayatmu, habis|abis|mati|mampus|tamat [kasar] sama|oleh|dek|ku|karo|hubaen [saya], mate ma \
    ho, anak|istri|suami|bini [kasar] sekolah|kerja|ngaji dimana|mana, [saya] depan rumah \
    [engkau], [saya] depan rumahmu, hati hati kalo|kalau|klo pulang malem|malam [kasar], [tidak] \
    pulang|balik|keluar selamat|idup|hidup [kasar], [kasar] [tidak] pulang|balik|keluar \
    selamat|idup|hidup, [kasar] tinggal nama, nyawa|leher|kepala [kasar] tangan, [saya] \
    incer|incar|intai|awasi [engkau], [saya] sebar|sebarin alamat|data|foto [kasar], \
    kill|shoot|stab|murder|burn|strangle|hurt you, kill|shoot|stab|burn your, \
    bekna|bakna|bena|sampeyan ecaroka|epateena|epate, darah [kasar] halal, mandi darah, banjir \
    darah [kasar]
    """

  /// Ways to speak of one's own death.
  private static let wishes = """
    bunuh diri, bundir, bunuhdiri, gantung diri, nggantung diri, [akhir] nyawa, [akhir] \
    hidup|idup|urip|hirup, [ingin] [akhir] semuanya|semua, [ingin] [mati], lebih baik \
    [mati], lebih baik ga|gak|tidak ada, mending ga|gak ada, [tidak] [kuat] [hidup], \
    gakuat|gasanggup|gatahan [hidup], [tidak] [ingin] [hidup], [tidak] pantas|layak|berhak \
    [hidup], [hidup] [tidak] ada [guna], [hidup] [tidak] [guna], hidup|hidupku hancur|sia, [tidak] \
    ada|punya [guna] [hidup], [tidak] ada|punya|nemu [alasan] [hidup], kehilangan|hilang [alasan] \
    [hidup], no reason [hidup], buat|untuk|utk apa [hidup], ngapain [hidup], \
    menyakiti|nyakitin|melukai|ngelukain diri|diriku, [sayat] [nadi], [ingin] \
    minum|nenggak|menenggak|neguk [racun], aku|saya|gue|gw minum|nenggak [racun], biar|supaya \
    aku|saya|gue|gw [mati], semoga|moga|berharap|harap aku|saya|gue|gw [mati], aku|saya|gue|gw \
    berharap|siap|pantas [mati], dunia baik tanpa aku|saya|gue|gw|diriku, peduli kalau|kalo|jika \
    aku|saya|gue|gw mati|hilang, [loncat] dari|ke|di [tinggi], [ingin] [loncat] [tinggi], \
    nabrakin|menabrakkan diri|diriku, [ingin] hilang|ngilang|lenyap|menghilang \
    selamanya|dunia|bumi, [ingin] hilang|ngilang|lenyap|menghilang dari dunia|bumi, [tidak] bangun \
    lagi|selamanya, [tidak] usah bangun lagi, nyusul|menyusul \
    ibu|bapak|mama|ayah|almarhum|almarhumah|mereka|dia ke surga|sana|akhirat, [racun] buat|untuk \
    aku|saya|gue|gw minum|tenggak, siapin|nyiapin|siapkan|menyiapkan|beli [racun] buat|untuk \
    diri|diriku|aku|saya|gue|gw, minum [racun] biar|supaya [mati], lebih baik|bagus \
    aku|saya|gue|gw [tidak] ada, mending aku|saya|gue|gw [tidak] ada, suicide, suicidal, kill \
    myself, end my life, want to die, wanna die, hurt myself, overdosis, [tidak] pengen|ingin|mau \
    ada di dunia, siap mati|pergi selamanya, selamat tinggal dunia, \
    harusnya|seharusnya|andai|semoga|berharap [aku] [tidak] lahir|dilahirkan, \
    harusnya|berharap|ingin [tidak] lahir|dilahirkan, [tidak] pernah \
    lahir|dilahirkan|terlahir|dilahirin, nyesel|menyesal|nyesal|benci \
    lahir|dilahirkan|dilahirin|terlahir, kenapa|knp|mengapa|ngapain|ngopo|naha|napa \
    lahir|dilahirkan|dilahirin, kenapa|knp|mengapa|ngopo|naha|napa [aku] harus|mesti|masih \
    [hidup], buat|untuk|utk apa bertahan, [tidak] [ingin] bertahan [hidup], [soal] \
    kalau|kalo|klo|jika|pas [mati], [soal] kalau|kalo|klo|jika|pas [lenyap], tidur|istirahat \
    selamanya|selamanyaa|abadi, istirahat dari dunia|hidup, [aku] cutting, cutting lagi, \
    tangan|lengan|paha penuh sayatan|goresan, \
    besok|andai|andaikan|seandainya|misalnya [aku] [tidak] ada jagain|jaga|rawat|titip [kerabat], \
    besok|andai|andaikan|seandainya|misalnya [aku] [tidak] ada tolong|tlg|mohon \
    jagain|jaga|rawat|titip [kerabat], tidur terus [tidak] bangun, tidur [tidak] bangun, [tidak] \
    usah|perlu|pengen|ingin|mau bangun lagi|selamanya|bangun, [ingin] pergi selamanya, pergi \
    selamanya, pergi|ngilang jauh [tidak] balik|kembali|pulang, [ingin] pergi|keluar|cabut|minggat \
    dari dunia|bumi, [aku] beban [orang], [aku] bebannya [orang], mending|mendingan [lenyap], \
    mending|mendingan [aku] [lenyap], lebih baik [lenyap], lebih baik [aku] [lenyap], \
    mending|mendingan [tidak] ada, tuhan|allah|gusti|robb panggil|ambil|jemput|cabut [aku], \
    cabut|ambil nyawa [aku], bunuh|matiin aja|saja [aku], tolong bunuh|matiin [aku], \
    biarin|biarkan [mati], biarin|biarkan [aku] [mati], [telan] [obat] [banyak], \
    [obat] telan|telen|nelan|nelen|tenggak|nenggak [banyak], [obat] \
    telan|telen|nelan|nelen|tenggak|nenggak semua, [obat] tidur|tidurnya \
    telan|telen|nelan|nelen|minum|tenggak|nenggak semua|semuanya|sekaligus|sekalian, \
    ngumpulin|numpuk|nimbun|ngumpulkan [obat], [ingin] [telan] [obat] \
    nyamuk|tikus|serangga|rumput, [obat] tinggal ditelan|diminum, [ingin] \
    nabrakin|tabrakin|menabrakkan motor|mobil|diri|diriku, truk|kereta|mobil|bis|bus biar|supaya \
    [mati], cara|caranya [mati] [tidak] sakit, cara|caranya [mati] \
    cepat|tenang|mudah|gampang|tanpa|enak, gimana|bagaimana cara|caranya [mati], \
    nyusul|menyusul|nyusulin|nemenin almarhum|almarhumah|alm|almh|arwah, [ingin] \
    ikut|ketemu|nemuin almarhum|almarhumah|alm|almh, [ingin] menyusulnya, [ingin] \
    nyusul|menyusul|ikut [kerabat] mati|meninggal|surga|akhirat, [aku] berdiri|duduk [tempat] \
    jembatan|gedung|atap|rel|jurang|rooftop|tebing|flyover|menara, terakhir [aku] [hidup], hidupku \
    terakhir, kms, unalive, unaliving, self|selfharm harm, selfharm, end it all, better off \
    dead|gone|without, better dead, wish|wished was|were dead|gone, wish|wished never born, \
    [tidak] want [hidup], [tidak] wanna [hidup], cant go on, take my own life, goodbye world, cut \
    myself, nglalu, ngendat, kendhat, suduk salira, [tidak] \
    ingin|pengen|mau|kepengen|kepingin|nyak|nio|handak [hidup], ulah pati, [ingin] \
    bndir|bnuhdiri|bundirr|bundirin, bndir, bnuh|bunuhh|bvnuh diri, [mati] biar|supaya \
    tenang|bebas|selesai|kelar, [ingin] cepat|cepet [mati], nunggu|menunggu mati|ajal, [lelah] \
    jadi manusia, [tidak] [kuat] jalani|jalanin|menjalani [hidup]
    """

  /// Wishes that name the writer himself.
  private static let ownWishes = """
    baik|bahagia|tenang|senang|bagus|lega tanpa [aku], baik|mending|mendingan \
    mereka|kalian|semua|dia|keluarga hidup tanpa [aku], cabut|ambil nyawaku, \
    [akhir] hidupku|idupku|uripku|hirupku, \
    [akhir] nyawaku, hidupku|idupku|uripku|hirupku|nyawaku [akhir], tali|tambang [siap] \
    kamar|leher, tali|tambang [siapkan] kamar|leher, gantung \
    leherku
    """

  /// What one can die by is at hand: only a sign beside another one.
  private static let means = """
    [siapkan] [alat], [alat] [siap], [alat] [aku] [siap], [tempat] [tinggi], [ingin] [telan] \
    [obat], [ingin] [loncat], [obat] tidur|tidurnya, beli [racun], beli \
    tali|tambang|silet, [telan] [racun], [tempat] rooftop, minum banyak, [ingin] gantung, gantung \
    leher
    """

  /// Leave is taken: only a sign beside another one.
  private static let farewells = """
    selamat tinggal, titip|nitip|titipkan|jagain|jaga|rawat [kerabat], titip|nitip keluarga, ini \
    pesan|surat|chat|malam terakhir, [aku] pamit, pergi jauh, [ingin] nyusul|menyusul, sampaikan \
    maaf|sayang, goodbye, [ingin] [lenyap]
    """

  /// To be forgiven is asked for: only a sign beside another one.
  private static let apologies = """
    maafin|maafkan|mafin|mafkan [orang], maafin|maafkan|mafin|mafkan [aku], maafin|maafkan \
    semua|kesalahan|dosa|kesalahanku|dosaku, ampuni [aku], ampuni dosa|dosaku
    """

  /// Nothing is left to hope for: only a sign beside another one.
  private static let despairs = """
    [tidak] [kuat] lagi, [tidak] [kuat], gakuat, putus asa, nyerah, menyerah, [tidak] ada|punya \
    [alasan], [tidak] ada|punya jalan|siapa, jalan buntu|keluar, hidupku|hidup hancur, \
    terlilit|kelilit|dililit hutang|utang|pinjol, ditinggal|ditinggalin [kerabat], [kerabat] \
    pergi|meninggal|wafat|selingkuh, [kerabat] ninggalin|meninggalkan [aku], [kerabat] [tidak] \
    ada, depresi, depresiku, sendirian, kesepian, [tidak] ada peduli|ngerti|sayang, \
    nyusahin|menyusahkan|ngerepotin|merepotkan|bebani|membebani [orang], gagal terus|total|semua, \
    [aku] gagal, biar|supaya selesai|kelar|tenang|beres|tamat|bebas, dunia gelap|hitam, [lelah] \
    semua|semuanya|segalanya, benci diri, benci [aku], \
    semuanya|semua selesai|berakhir|kelar|tamat, pasrah
    """

  /// What makes of a wish to die a manner of speaking or a broken thing: "mau mati ketawa".
  static let figures = words(
    """
    ketawa ngakak tertawa lampu listrik gaya penasaran kutu hp hape baterai batre laptop mesin \
    kepanasan kedinginan kelaparan jaringan sinyal internet wifi server pajak langkah suri rasa \
    motor mobil tv komputer deadline dedline tugas skripsi ngerjain lembur antre antri antrean \
    antrian ngantuk ngantri laper lapar malu demokrasi usaha usahaku toko pasar politik kelas \
    karier karir demi bela membela nkri negara bangsa agama jemuran bendera tenda pohon tanaman \
    padi ikan ayam sapi air keran kipas ac charger pulsa kuota kucing anjing burung bisnis ekonomi \
    industri koran tps
    """)

  /// The words of a list.
  static func words(_ list: String) -> ToneClass { ToneClass(list) }
}
