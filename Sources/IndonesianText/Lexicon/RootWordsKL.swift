extension RootWords {
  /// Roots from K to L.
  ///
  /// Origin: compiled by hand for this project.
  static let fromKToL = """
    kabar kabel kabin kabinet kabisat kabul kabung kabupaten kabur kabut kaca kacamata kacang kacau
    kacuk kadal kadang kadar kader kadung kafe kafein kafilah kafir kaget kagok kagum kaidah kail
    kain kaisar kait kaji kak kakak kakap kakek kaki kaku kala kalah kalang kalbu kaldu kalender
    kaleng kali kalian kalibrasi kalimat kalkulasi kalkulator kalori kalung kalut kamar kambing
    kamboja kambuh kamera kami kamis kampanye kampung kampus kamu kamuflase kamus kanak kanal kanan
    kancil kancing kandang kandas kandidat kandung kangen kangkung kanker kano kanopi kantin
    kantong kantor kantuk kantung kanvas kaos kapabel kapabilitas kapak kapal kapan kapas kapasitas
    kapita kapital kapitalis kapling kapok kapolda kapolres kapolri kapolsek kapsul kapten kapuk
    kapur karam karang karantina karat karate karbon karcis kardus karena karet karib karier
    karikatur karismatik karma karnaval karpet kartel karton kartu kartun karung karunia karya
    karyawan kas kasar kasasi kasat kasep kasih kasino kasir kaskade kasta kasti kasual kasur kasus
    kasut kata katalis katalog kategori katering katrol katup kaum kaus kaut kaveling kawah kawal
    kawan kawasan kawat kawin kawula kaya kayu kayuh keadaan kebal kebaya kebelet kebiri kebun
    kebut kecam kecambah kecap kecapi kecewa kecil kecimpung kecoa kecoak kecoh kecuali kecup kecut
    kedai kedap kedelai kedip kedok kedondong keduk kejam kejang kejap kejar keji keju kejut kekal
    kekang kekar kekeh kekeuh kelab kelabu kelahi kelak kelakar kelam kelamin kelana kelapa kelas
    kelasi kelatak keledai kelelawar kelewat kelinci keling kelir keliru kelok kelola kelompok
    kelontong kelopak keluar keluarga keluh keluk kelupas kemah kemarau kemari kemarin kemas
    kembali kembang kembar kembara kembung kemeja kemelut kemendagri kemenkes kemenkominfo kemis
    kempes kempis kemplang kemudi kemudian kena kenal kenang kenapa kencan kencang kencing kendala
    kendali kendang kendara kendati kendi kendor kendur kenduri kening kental kentang kentara
    kentut kenyal kenyam kenyang keong kepada kepal kepala kepang keparat keping kepiting kepo
    kepompong keponakan kepul kepung kera kerabat kerah kerak keram keramat keramik keran kerang
    kerangka keranjang kerap keras kerbau kerdil kerdip kerek keren kereta keretek keriput keris
    kerja kerjap kernet kernyit keroncong kerongkong keropos keroyok kersen kertas kerubung kerucut
    keruh keruk kerumun kerut kesal kesan kesatria kesemek kesima kesumat ketam ketan ketat ketel
    keteter ketiak ketik ketika ketimbang ketimun ketok ketua ketuk ketul ketumbar ketumpang ketus
    khalayak khalifah khas khasiat khatam khatib khatulistiwa khawatir khayal khianat khidmat
    khilaf khitan khotbah khusus khusyuk kiai kian kias kiat kibar kibas kibul kicau kick kijang
    kikir kikis kikuk kilah kilap kilas kilat kilau kili kilo kilogram kilometer kimia kina kincir
    kinerja kini kintal kios kipas kiper kiprah kira kirap kiri kirim kisah kisar kisruh kisut kita
    kitab kitar kiwi klaim klaksa klakson klan klarifikasi klasifikasi klasik klaster klausul klien
    klik klimaks klinik klip kliping klise klitih kloning klub koalisi kobar kobok kocak kocek
    kocok kode kodok kodrat koefisien koesioner kohesi koin kok kokoh kokok kol kolaborasi kolak
    kolam kolang kolega koleksi kolektif kolektor koleng kolesterol kolom kolonel kolong koloni
    kolonial kolot komandan komando kombinasi komedi komentar komentator komersial komik kominfo
    komisaris komisi komisioner komite komitmen komoditas kompak komparatif kompas kompensasi
    kompeten kompetensi kompetisi kompetitif komplain kompleks komplet komplikasi komplot komponen
    kompor kompos komposer komposisi kompres kompromi komputer komunal komunikasi komunikatif
    komunis komunisme komunitas konco kondang kondisi kondom kondominium konduktor kondusif koneksi
    konektivitas konfederasi konferensi konfigurasi konfirmasi konflik konfrontasi kongkalikong
    kongko kongres konkret konsekuen konsekuensi konsensus konsentrasi konsep konseptual konser
    konservasi konservatif konsesi konsisten konsistensi konsolidasi konspirasi konstan konstituen
    konstitusi konstitusional konstruksi konstruktif konsul konsulat konsultan konsultasi konsumen
    konsumsi konsumtif kontak kontaminasi konteks kontekstual konten kontes kontestan kontestasi
    kontingen kontinu kontra kontrak kontraktor kontras kontribusi kontrol kontroversi
    kontroversial konvensi konvensional konversi konyol koordinasi koordinator koper koperasi kopi
    koplak kopling kopral koprol koral koran korban korek koreksi korelasi koreng koridor kornea
    kornet korosi korporasi korps korsleting korup korupsi koruptor kos kosa kosakata kosmetik
    kosong kostum kota kotak kotamadya koteka kotor kover koyak koyok kpk kpps kpu kpud krayon
    kreasi kreatif kreativitas kredibel kredibilitas kredit kreditor kremasi kriminal kriminalisasi
    krisis kristal kristen kriteria kritik kritis kroco kronis kronologi kronologis kru krusial ktp
    kuah kuak kualat kualifikasi kualitas kuantitas kuas kuasa kuat kubang kubik kubu kubur kucek
    kucil kucing kucur kuda kudeta kudis kudu kudus kue kuesioner kuil kuis kuitansi kujur kuku
    kukuh kukus kulai kulak kuliah kulik kuliner kulit kulkas kulminasi kultur kultural kultus
    kumal kuman kumandang kumat kumbang kumis kumpul kumuh kumur kunang kunci kuncung kuncup
    kungkung kuning kunjung kunker kuno kuntilanak kuntit kunyah kunyit kuorum kuota kupas kupat
    kuping kupluk kupon kupu kura kurang kurap kuras kuratif kurator kurban kurikulum kurir kurs
    kursi kursus kurun kurung kurus kurva kusam kusta kusut kutek kutil kutip kutu kutub kutuk
    kuwalahan kuwu kuyup laba label labil laboratorium labrak labu labuh lacak laci lacur lacut
    lada ladang laden lafal laga lagak lagi lagu lahan lahap lahar lahir laik lain lajang laju
    lajur laknat lakon laksamana laksana laku lalai lalang lalap lalat laler lalim lalu lama laman
    lamar lambai lamban lambang lambat lambung lamin lampah lampau lampias lampion lampir lampor
    lampu lampung lamun lanang lanau lancang lancar lancip lancong landa landai landak landas
    langgam langgan langgar langgeng langit langka langkah langkap langsam langsat langsing langsir
    langsung lanjak lanjur lanjut lansia lansir lantai lantak lantang lantar lantas lantik lantun
    lantur lanud lap lapak lapang lapar lapis lapor laptop lapuk larang laras larat lari laris
    larut larva las lasak lasik laskar latah latar laten latih lauk laun laundry laut lawa lawak
    lawan lawang lawat layak layan layang layar layat layu lazada lazim lazuardi lebah lebai lebam
    lebar lebaran lebat lebay lebih lebur lecah lecak leceh lecet lecut ledak ledek leding lega
    legal legalisasi legalitas legam legenda legendaris leger legislasi legislatif legislator legit
    legitimasi legiun leha leher lejit lekang lekas lekat leker lekuk lelah lelaki lelang lele
    leleh lelet leluasa lelucon leluhur lem lemah lemak lemari lemas lembab lembaga lembah lembam
    lembang lembap lembar lembek lembing lembu lembur lembut lempar lempeng lemper lempung lena
    lencana lendir lengah lengak lengan lengang lenggak lenggang lenggok lengkap lengket lengking
    lengkuas lengkung lengos lensa lentera lentik lenting lentur lenyap lepa lepas lepek lerai
    lereng les lesak lesat lesehan leset lestari lesu lesung letak letih letoi letup letus lewat
    lezat liang liar libas libat liberal liberalisasi libido libur licik licin lidah lidi lift
    ligat lihai lihat like likuid likuidasi lilin lilit lima limau limbah limbung limit limpah
    limpung lincah lindas lindung lindur linear lingkar lingkung lingkup linglung linier link
    linkung lintah lintang lintas linting linu lipat lipstik lipur liput lirih lirik lisan lisensi
    listrik litbang liter literasi literatur liuk liur live liyan loak lobak lobi logam logat
    logika login logis logistik logo loh lohor lokakarya lokal lokalisasi lokasi loker loket
    lokomotif lolong lolos lomba lombok lompat loncat lonceng londo longgar longok longsor lontar
    lonte lontong loreng lorong lorot los losmen lotek lotre loyal loyalis loyalitas loyo luang
    luap luar luas lubang luber lubuk lucu lucut ludah ludes lugas lugu luhur luka lukis luks luku
    lulu luluh lulus lumat lumayan lumba lumbung lumer lumpia lumpuh lumpur lumrah lumur lumut
    lunak lunas luncur lunglai lungsur lunjak luntur lupa lupis luput lurah luruh lurus lusa lusin
    lusuh lutung lutut luwes
    """
}
