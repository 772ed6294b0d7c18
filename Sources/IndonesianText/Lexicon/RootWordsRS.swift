extension RootWords {
  /// Roots from R to S.
  ///
  /// Origin: compiled by hand for this project.
  static let fromRToS = """
    raba rabies rabu rabun racik racun radang radar radiasi radikal radikalisme radio raga ragam
    ragi ragu rahang rahasia rahib rahim rahmat raih raja rajah rajawali rajin rajuk rajut rakit
    raksasa rakus rakyat ralat rama ramadan ramah ramai ramal rambah rambat rambu rambut rambutan
    rampas ramping rampok rampung ramu rana ranah rancang rancu randa randu rangka rangkai rangkak
    rangkap rangking rangkul rangkum rangsang ranjang ranjau ransel rantai rantang rantau ranting
    ranum rapat rapel rapi rapor rapuh ras rasa rasi rasio rasional rasis rasisme rasuk rasul rata
    ratap ratifikasi rating ratna ratu ratus raup raut rawa rawan rawat raya rayap rayu razia
    reaksi reaktif reaktor realisasi realistis realitas rebab rebah rebak rebana reboisasi rebus
    rebut recall receh recok reda redaksi redaktur redam reduksi redup referendum referensi refleks
    refleksi reformasi refresh regang regenerasi regional register registrasi regu reguk regulasi
    reguler rehab rehabilitasi rehat reinkarnasi reja rekah rekam rekan rekap rekapitulasi rekat
    rekayasa rekening rekes rekomendasi rekonsiliasi rekonstruksi rekor rekreasi rekrut rektor rela
    relai relaksasi relasi relatif relawan relevan relevansi relief religi religius relokasi relung
    rem remaja remang remas rembes rembet rembuk rembulan remeh rempah rempong remuk renang rencana
    renda rendah rendam rendang rengek renggang renggut rengkuh renovasi renta rentak rental rentan
    rentang rentet renung renyah reog reot reparasi repatriasi reply report reporter repost repot
    represi represif reproduksi republik reputasi request resah resam resap resep resepsi
    resepsionis reses resesi reset resi residen residu resik resistensi resmi resolusi resor resort
    respek respon responden respons responsif restart restoran restorasi restu resufel resume retak
    retas retorika retribusi retur retweet reuni reupload review revisi revitalisasi revolusi
    revolusioner rewel rezeki rezim ria riak riang rias ribet ribu ribut ricuh rida ridho rilis
    rimba rimbun rinci rindang rindu ring ringan ringgit ringkas ringkih ringkuk ringkus rintang
    rintih rintik rintis risalah risau riset risih risiko risol ritme ritual riuh rival riwayat
    robek roboh robot roda rogoh rohani rok roket rokok roman romantik romantis rombak rombeng
    rombong rompak rompi rona ronda rondok rongga rongrong rongsok ronta rontgen rontok ros rosot
    rotan rotasi roti royal royalti rt ruah ruam ruang ruas rubrik rugi ruh rujak rujuk rukan ruko
    rukun rumah rumbai rumit rumor rumpi rumpun rumput rumus runcing runding runduk rundung
    rungsing rungut runtuh runtun runut rupa rupiah ruqyah rusa rusak rusuh rusuk rute rutin
    rutinitas ruwet ruyung rw saat sabar sabda sabet sabit sablon sabotase sabtu sabu sabuk sabun
    sabung sabut sadap sadar sadis sadur saf safari saga sagu sah sahabat sahaja saham sahari sahih
    sahur sahut saing sains saja sajadah sajak saji sakelar saki sakit sakral saksama saksi sakti
    saku salah salak salam salat saldo saleh salep sales salib salin saling salip salju salon salto
    salur salut sama samar sambal sambar sambil sambit sambung sambut samin sampah sampai sampan
    sampanye sampel samper samping sampir sampo sampul samsat samudera samudra samurai sana sanak
    sandal sandar sandera sandi sanding sandiwara sandung sang sangat sanggah sanggar sanggul
    sanggup sangka sangkal sangkar sangkut sangsi sanitasi sanjung sanksi santai santan santap
    santer santet santri santun santuy sapa sapi sapih sapu saput sara saraf saran sarana sarang
    sarapan sarasehan sarat sarden sari sariawan saring sarjana sarung sasar sastra sastrawan sate
    satelit satgas satir satpam satpol satria satu satwa saudagar saudara saudari saung saus savana
    save sawah sawang sawer sawit sawo saya sayang sayap sayat sayembara sayu sayup sayur scan
    screenshot scroll search sebab sebal sebar sebat sebelas sebentar seberang sebut sedak sedan
    sedang sedap sedekah sedekap sederhana sedia sediakala sedih sedikit sedimentasi sedot seduh
    segala segan segar segara segel segenap segera segi segitiga segmen sehat sejahtera sejak
    sejarah sejati sejawat sejoli sejuk sekaligus sekam sekap sekarang sekarat sekat sekejap
    sekitar sekjen sekoci sekolah sekoteng sekretariat sekretaris seks seksi seksual sekte sektor
    sektoral sekuat sekular sekuler sekunder sekutu sel sela selada selai selaku selalu selam
    selamat selang selangkang selaput selaras selasa selasar selat selatan selebaran selebgram
    selebritas selebriti seleksi selektif selempang selenggara selera selesai selesma seleweng
    selidik seligi selimut selinap seling selip selisih selisik selokan seloroh selubung seluk
    selular seluler selundup seluruh selusup selusur semai semak semangat semaput semarak semat
    semayam sembah sembahyang sembako sembap sembarang sembelih sembelit sembilan sembilu sembuh
    sembul sembunyi sembur semen semenanjung semenjak sementara semesta semester semi semifinal
    seminar sempat sempit sempoyongan semprot sempurna semrawut semu semua semut sen senam
    senandung senang senantiasa senapan senapang senat senator send sendang sendat sendi sendiri
    sendok sendu seng sengaja sengal sengat senggang senggol sengit sengketa sengsara seni seniman
    senin senior senja senjang senjata sensasi sensasional senses sensitif sensitivitas sensor
    sensus sentak sentara sentil sentimen sentosa sentra sentral sentuh senyap senyawa senyum
    seolah sepak sepakat sepatu sepeda sepele seperti sepi sepoi september sepuh sepuluh sepupu
    serabut serah serai serak serakah seram seramik serang serangga serap serapah serasi serat
    seraya serba serbet serbu serbuk serdadu sereal serempak serempet seret sergah sergap seri
    serial seriawan serigala serikat serimpi sering seringai serius sero serobot seroja serpih
    sersan serta sertifikasi sertifikat seru seruduk serum serunai seruput server servis sesak
    sesal sesat sesi sesuai sesumbar set setan setara setel setia setir setop setor setrika setrum
    setting setubah setubuh setuju sewa sewot share shopee sia siaga sial siang siap siapa siar
    siasat sibak siber sibuk sidang sidik sifat sigap signifikan sihir sikap sikat siksa siku sikut
    sila silabus silakan silam silang silap silat silaturahmi silau silet silih siluet siluman
    simak simbah simbol simbolis simpan simpang simpati simpatik simpatisan simposium simpul
    simulasi sinambung sinar sindir sinergi sinetron singa singgah singgasana singgung singkap
    singkat singkir singkong singlet singset singsing sini sinis sinkron sinkronisasi sinopsis
    sintesis sinting sinyal sinyalir sipil sipir sipit sipol sipu siram sirat sirekap sirene sirih
    sirik sirkuit sirkulasi sirkus sirna sirup sisa sisi sisik sisip sisir siskamling sistem
    sistematis siswa siswi sita siter situ situasi situs siul siuman siwaslu skala skandal skema
    skenario skeptis sketsa skip skor skors skripsi slogan sma smk smp soal sobat sobek sodomi
    sodor sofa sogok sohib soket sokong solar solat solek solid solidaritas solo solusi somasi
    sombong songsong sono sontak sontek sop sopan sopir soprano sorak sorban sore sorong sorot
    sortir sosial sosialis sosialisasi sosiologi sosis sosok sosor soto soundtrack sowan spam span
    spanduk speaker spektakuler spektrum spekulasi sperma spesial spesialis spesies spesifik
    spesifikasi spidol spill spion spiral spirit spiritual splitter sponsor spontan sprei stabil
    stabilitas stadion stadium staf stagnan stalking stan standar standardisasi stasiun statistik
    status statuta stempel stereo stereotip steril sterilisasi stigma stiker stimulasi stimulus
    stok stop strategi strategis stream streaming stres struktur struktural studi studio suak suaka
    suami suang suap suar suara suasana suatu subjek subjektif submit subscribe subsidi substansi
    subuh subur suci sudah sudi sudra suduk sudut sufi sugesti suguh suhu suit sujud suka sukacita
    sukar sukarela sukarelawan sukma sukses suksesi suku sulam sulap sulih suling sulit sultan
    suluh suluk sulung sulur sulut sumarah sumbang sumbar sumbat sumber sumbing sumbu sumpah sumpal
    sumpek sumpit sumringah sumsum sumur sunah sunat sunda sundal sundul sungai sungguh sungkan
    sungkem sungkur sungut suntik sunting sunyi sup supaya supel super superior supermarket
    supervisi suplai suplemen suporter supranatural supremasi surai suram surat surau surga suruh
    suruk surut survei surveior surya susah susila suspek suspend suster susu susul susun susup
    susut sutera sutra sutradara suwun swab swadaya swafoto swakelola swasembada swasta swing swipe
    switch syahadat syahdu syahid syair syal syarat syariah syariat syarikat syawal syekh syirik
    syok syukur syuting
    """
}
