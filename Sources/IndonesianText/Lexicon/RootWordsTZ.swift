extension RootWords {
  /// Roots from T to Z.
  ///
  /// Origin: compiled by hand for this project.
  static let fromTToZ = """
    taat tabah tabiat tabib tabir tablet tablig tabloid tabrak tabu tabuh tabun tabung tabur tadah
    tadarus tadi tadir tafsir tag tagar tagih tahan tahap tahbis tahi tahlil tahta tahu tahun
    taipan tajam tajuk tak takabur takar takbir takdir takedown takhta takjil takjub takluk takraw
    taksi taksir taktik takut takwa takzim talak talang talas talenta tali talkshow taman tamasya
    tamat tambah tambak tambal tambang tambat tambun tambur tameng tampak tampan tampang tampar
    tampik tampil tampuk tampung tamu tanah tanak tanam tancap tanda tandan tandang tandas tanding
    tandu tandus tangan tangas tangga tanggal tanggap tangguh tanggul tanggulang tanggung tangis
    tangkai tangkal tangkap tangkas tangkis tangkup tani tanjak tanjung tanpa tanya taoge tap tapa
    tapak tapal tapi tapis tara taraf taraweh tarawih target tari tarif tarik taring tarsan tarub
    taruh taruna tas tasbih tata tatap tatar tatih tato taubat tauladan taulan taut tawa tawaf
    tawakal tawan tawar tawas tawon tawur tayang teater tebak tebal tebang tebar tebas tebing tebu
    tebus tedas teduh tega tegak tegal tegang tegap tegar tegas teguh teguk tegur teh tekad tekak
    tekan teknik teknis teknisi teknologi teko teks tekstil tekstur tekuk tekun telaah teladan
    telaga telah telan telanjang telanjur telantar telat telaten telegram telekomunikasi telentang
    telepon teler televisi telik telinga telisik teliti telkom teluk telunjuk telur telusur tema
    teman temaram tembaga tembak tembakau tembang tembikar tembok tembus tempa tempah tempat
    tempayan tempe tempel tempeleng temperamen temperatur tempo temporer tempuh tempur tempurung
    temu tenaga tenang tenar tenda tendang tendensi tender tengadah tengah tengara tenggang
    tenggara tenggat tenggelam tengger tenggorok tengik tengkar tengkorak tengkuk tengkurap tengok
    tenis tenor tentang tentara tentatif tenteng tenteram tentram tentu tenun teokrasi teologi
    teoretis teori tepak tepas tepat tepi tepis tepuk tepung tera terali teramat terampil terang
    terap teras teratai terawang terbang terbit teriak terima teripang terjal terjang terjemah
    terka terkam terminal ternak terobos terompet terong teropong teror teroris terorisme terowong
    terpa terpal tertib terus tes tesis test testimoni tetangga tetap tetapi tetas tetek tetes
    tetirah tewas thread tiada tiang tiap tiara tiba tidak tidur tifus tiga tik tikai tikam tikar
    tiket tiktok tikung tikus tilang tilap tilas tilik tim timba timbal timbang timbel timbul
    timbun timeline timnas timpa timpal timpang timses timur tindak tindas tindih tinggal tinggi
    tingkah tingkat tinja tinjau tinju tinta tip tipe tipikal tipis tipu tirai tiram tiran tirani
    tiri tiris tirta tiru tirus titah titel titik titip titis tiup tiwul toa tobat tobrut toga toge
    toilet tokek toko tokoh tokopedia toksik tol tolak toleh toleran toleransi tolok tolol tolong
    tomat tombak tombok tombol tong tongkang tongkat tongkol tongkrong tongol tonjok tonjol tonton
    top topang topeng topi topik toples topografi tora toreh toserba total totalitas toto toxic tps
    tpu track tradisi tradisional trafik tragedi tragis trakea traktir traktor transaksi transfer
    transfusi transisi transit translasi transmigrasi transmisi transparan transparansi
    transplantasi transpor transportasi trauma traveling trek tren trending trigger trik triliun
    trilogi triplek tripod trofi troli trombosit tropis trotoar truk tsunami tua tuah tuai tuak
    tualang tuan tuang tubi tubir tubruk tubuh tuding tuduh tugas tugu tuhan tuju tujuh tukak
    tukang tukar tulang tular tulen tuli tulis tulus tumbal tumbang tumben tumbuh tumbuk tumis
    tumit tumor tumpah tumpang tumpas tumpeng tumpu tumpuk tumpul tuna tunai tunang tunas tunawisma
    tunda tunduk tungau tunggak tunggal tunggang tunggu tungku tunjang tunjuk tunjung tuntas tuntun
    tuntut tupai turap turbin turis turisme turnamen turun turut tusuk tutor tutup tutur tuyul
    tweet twitter uang uap ubah uban uber ubi ubin ubun ubur ucap uci udang udara udik udut ufuk
    ujar uji ujung ukhuwah ukir ukur ulah ulam ulama ulang ular ulas ulat ulet uli ulik ulin ulos
    ultimatum ulur umat umbar umbel umbi umbul umpama umpan umpat umpet umrah umroh umum umur
    unblock undang undi unduh undur unfollow unggah unggas unggul unggun ungkap ungkit ungsi ungu
    unik unit universal universitas unjuk unlike unmute unsur untai untal untir untuk untung
    upacara upah upaya update upeti upgrade upik upil upload urai urap urat urban urbanisasi urin
    urine urug uruk urung urus urut usah usaha usai usang usap user username usia usik usil usir
    uskup ustaz usul usung usus usut utama utang utara utas utopia utuh utus uzur vagina vakansi
    vaksin vaksinasi vakum valas valid validasi validitas valuta vampir vandalisme vanili variabel
    varian variasi varietas vas vasektomi vegetarian ventilasi verbal verif verifikasi verify versi
    vertikal veteran veto via vibrasi vidcall video videocall vihara vila viral virus visa visi
    visibilitas visit visual vital vitamin vlog vn voice vokal vokalis voli volt volume vonis vote
    voting voucher vulgar vulkanik wabah wacana wadah waduh waduk wafat wafer wagub wahai wahana
    wahid wahyu wajah wajan wajar wajib wakaf wakil waktu walah walau walaupun wali walikota
    waljinah wangi wangsit wanita wapres waras warga waria waris warkop warna warnet warta wartawan
    warteg warung wasangka wasiat wasit waskat waspada wassalam watak watan wawancara wawas wayang
    wc web webinar website wedang wejang wenang wesel wewenang whatsapp wibawa wifi wihara wilayah
    wira wiraswasta wirausaha wirid wisata wisatawan wisma wisuda wiyata wortel wos wudhu wudu
    wujud xenofobia yaitu yakin yakni yang yatim yaumil yayasan yoga yoghurt yogya youtube youtuber
    yudikatif yudisial yudisium yuk yunani yunior yuridis yurisdiksi yustisi zaitun zakar zakat
    zalim zaman zamrud zat zebra ziarah zikir zina zirah zodiak zona zonasi zoom zuhur
    """
}
