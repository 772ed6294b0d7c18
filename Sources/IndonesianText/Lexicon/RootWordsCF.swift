extension RootWords {
  /// Roots from C to F.
  ///
  /// Origin: compiled by hand for this project.
  static let fromCToF = """
    caba cabai cabang cabar cabe cabik cabul cabup cabut cacah cacar cacat caci cacing cadang cagar
    cagub cahaya cair cakal cakap cakar cakram cakrawala cakup calang caleg call calo calon camat
    cambuk camilan campak campur canang cancel canda candi candu canggih canggung cangkang cangkir
    cangkok cangkul cantik canting cantol cantum cap capai capek capeng caping caplok capres cara
    caraka cari cas cat catat catur catut cawabup cawagub cawapres cebok cebong cebur cecap cecar
    cecer ceceran cedera cegah cegat cek cekal cekam cekat cekatan cekcok cekik ceking cekung cela
    celah celaka celana celek celeng celetuk celoteh celup celurit cemar cemara cemas cemberut
    cemburu cemerlang cemeti cemilan cemong cemooh cendana cendawan cendekia cendekiawan cendera
    cenderamata cenderung cendol cengang cengeng cengir cengkeh cengkeram cengkerama cengkrama
    centang centong cepak cepat ceper ceplas ceplos cepuk cerah cerai ceramah cerca cercah cerdas
    cerdik cerewet ceria cerita cermat cermin cerna ceroboh cerobong cerpen certa ceruk cetak cetus
    charge chat check checkout ciak cicak cicil cicip ciduk cikal cilik cilok cimol cina cinta
    ciprat cipta ciri cirit cita citra cium ciut claim coba coblos cocok codet cokelat cokol colek
    colok colong comberan combo combro comel comot compang conceng concong condong congkak congkel
    congklak contek conter contoh contreng copas copet copot copy cor corak corat coreng coret coro
    corong covid crop croscek crosscheck cuaca cuan cuat cubit cuci cucu cucur cuil cuit cuka cukai
    cukup cukur culas culik cuma cuman cumbu cumi cungkil cupang cupet cuplik cupu curah curam
    curang curhat curi curiga curut cuti dada dadah dadak dadar dadu daerah daftar dagang daging
    dagu dahaga dahak dahan dahi dahsyat dahulu daif dakwa dakwah dalam dalang daldih dalih dalil
    dam damai damba dampak dampar damping dan dana danau dandan dandang dang dangdut dangkal dansa
    dapat dapil dapur dara darah darat dari daripada darma darurat dasar dasawarsa dasi daster data
    datang datar dato datuk daulat daun daur dawai dawam daya dayung dealer debar debat debit debu
    debus debut dedah deduksi defek definisi defisit deflasi degan degradasi dekam dekan dekap
    dekat deklarasi dekor dekorasi dekrit delapan delegasi delete delik delima delman demam demi
    demikian demo demografi demokrasi demokrat demokratis demonstran demonstrasi denah denda dendam
    dendang dengan dengar dengki dengkul dengkur dengung dengus denpasar densus dentum dentuman
    denyut depak depan departemen deportasi deposito depresi deputi dera derai derajat derap deras
    derek deret derita derma dermaga dermawan desa desah desain desak desas desember desentralisasi
    desis detail detak detektif detektor detik dewa dewan dewasa dewi dia diabetes diagnosa
    diagnosis diagram dialek dialog diam diameter dian diare didaktis didih didik diet digdaya
    digital dik dikau dikit diktat diktator diktum dimensi dinamik dinamika dinamis dinamit dinas
    dinasti dinding dingin dinosaurus diploma diplomasi diplomat diplomatik direksi direktorat
    direktori direktur dirgahayu diri dirigen disertasi disinformasi disiplin disket disko diskon
    diskriminasi diskriminatif diskualifikasi diskusi disleksia dispensasi disposisi distribusi
    distributor distrik divisi dkpp doa dobrak dodol dogma dok dokter doktor doktrin dokumen
    dokumentasi dolar domain domba dominan dominasi domisili dompet donasi donat donatur dondong
    dongak dongeng dongkol dongkrak dorong dosa dosen dosis dot download doxing doyan dpr dprd draf
    drama dramatis drastis drop dua duafa duda duduk duel duga duit duka dukcapil duku dukuh dukun
    dukung dulang dulu dungu dunia duniawi duplikasi duplikat durasi duren durhaka duri durian
    durja dusta dusun duta duyun e eceng ecer eceran edan edar edisi edit editor edukasi edukatif
    efek efektif efektivitas efisien efisiensi ego egois egoisme eja ejek ekologi ekonom ekonomi
    ekonomis ekor eks eksekusi eksekutif eksemplar ekses eksistensi eksklusif eksodus eksotis
    ekspansi ekspedisi eksperimen eksploitasi eksplorasi ekspor ekspresi ekspresif eksternal ekstra
    ekstrem ekstremis ekuitas ekuivalen elaborasi elak elang elastis elegan elektabilitas elektoral
    elektrik elektron elektronik elemen elevasi eliminasi elit elite elok elpiji elu elus email
    emas emban embargo embel ember emblem embrio embun embus emisi emosi emosional empang empas
    empat empati emping empuk enak enam enau encer encok endap endorse endus energi engah enggan
    engkau engkel engsel enkripsi ensiklopedia entah entas enteng entitas entri enyah enzim epidemi
    epilepsi episode era eram erang erat erosi erotis error erti erupsi esa esai esensi esensial
    eskalasi eskalator eskrim esok estafet estetika estimasi estuari etalase etika etiket etis
    etnik etnis etos evakuasi evaluasi evolusi ewuh facebook faedah fajar fakir faksi faksimile
    fakta faktor faktual faktur fakultas falsafah fana fanatik fanatisme fantasi fantastis farmasi
    fase fasih fasilitas fasilitator fatal fatwa fauna favorit fax februari federal federasi
    feedback feminin feminis fenomena fermentasi festival figur fiktif filem film filosof filosofi
    filsafat filter final finalis finansial firasat firma firman fisik fisika fitnah fitrah fitri
    fitur flora fluktuasi fokus folklor follow fondasi formal formalitas formasi format formula
    formulir forum forward fosil foto fotografer fotografi fotokopi fraksi frekuensi front
    frustrasi fundamental fungsi fungsional fusi
    """
}
