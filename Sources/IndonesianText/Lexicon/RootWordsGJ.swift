extension RootWords {
  /// Roots from G to J.
  ///
  /// Origin: compiled by hand for this project.
  static let fromGToJ = """
    gabah gabung gabus gada gadai gadget gading gadis gado gaduh gadung gaet gagah gagak gagal
    gagap gagas gagu gaib gairah gajah gaji gakkumdu galak galaksi galang galau galeri gali galon
    gamang gambang gambar gamblang gamis gampang ganas gancang ganda gandeng gandrung gandum gang
    ganggu gangster ganja ganjal ganjar ganjil ganteng ganti gantung ganyang gapai gapura gara
    garam garang garansi garap garasi garda garis garmen garong garpu garuda garuk gas gasak gasing
    gaul gaun gaung gawai gawang gawat gaya gayung gayut gebrak gebuk gedong gedung gegabah gegana
    gegap gegas geger gejala gejolak gelagat gelak gelandang gelang gelanggang gelap gelar gelas
    gelatik geledah gelegar gelembung geleng gelepar geletar geli geliat gelimang gelincir
    gelinding gelisah gelitik gelombang gelora gelut gema gemar gemas gembala gembira gembleng
    gembok gembong gembos gembung gemerlap gemetar gemilang gempa gempal gempar gempur gemuk
    gemuruh genap gencar gencat gencet gendang gendong gendut generasi generator genetika genggam
    gengsi genial genit genjot genre gentar genteng genting gentong geografi geologi geometri
    geraham gerai gerak geram gerbang gerbong gerebek gereja gergaji gerhana gerilya gerimis
    gerindra gerobak gerogot gerombol gersang gertak gerundel gerus gesa gesek geser gesit getah
    getar getir getol ghosting giat gigi gigih gigil gigit gila gilas giling gilir gincu gingsul
    ginjal girang giring gitar giur gizi global globalisasi gocek goda godog godok gojek gojlok gol
    golek golkar golok golong golput gonggong gonjang google googling gopoh goreng gores gorong
    gosip gosok gosong gotong goyah goyang grab grafik gram grasi gratifikasi gratis grosir grup
    gua gubah gubernur gubris gubuk gudang gugah gugat gugup gugur gugus gula gulai gulat guling
    gulir gulma gulung gumam gumpal gumul guna guncang gundah gundul gunjing gunting guntur gunung
    gurat gurau gurih gurita guru guruh gurun gus gusar gusi gusti gusur guyon guyub guyur haba
    habib habis habitat hack hadang hadap hadiah hadir hadirin hadis hafal hafiz hai haid hajar
    hajat haji hak hakikat hakim hal halal halalbihalal halaman halang halo halte haluan halus
    halusinasi ham hama hamba hambar hambat hambur hamil hampa hampar hampir hancur handai handal
    handuk hangat hanggar hangus hantam hantar hantu hanya hanyut hapus hara haram harap hardik
    harga hari harimau harkat harmoni harmonis harta haru harum harus hasad hasil hasrat hasut hati
    haus hawa hayat hayati hebat heboh hegemoni hektare hela helai helat helikopter helm hemat
    hembus hempas henda hendak hengkang hening hentak henti henyak heran herbal heritage heroik
    heroin hewan hias hiba hibah hibrida hibur hidang hidap hidayah hidu hidung hidup hierarki
    higienis hijab hijau hijrah hikayat hikmah hilang hiling hilir hilirisasi himbau himne himpit
    himpun hina hindar hindu hingar hingga hinggap hiper hiperbola hipnotis hipotek hipotesis hirau
    hiruk hirup hisap histeris historis hitam hitung hoaks hobi hoki homogen honor honorarium
    honorer horizontal hormat hormon horor hotel hp hubung hujam hujan hujat hukum hulu huma humas
    humor humoris huni hunjam hunus hura huru huruf hutan ia ialah ibadah ibarat ibu ibukota ibunda
    icip idam idap ide ideal idealis idealisme identifikasi identik identitas ideologi idiom idola
    idul ijab ijazah ijtihad ikal ikan ikat ikhlas ikhtiar ikhtisar iklan iklim ikon ikrar ikut
    ilegal ilham ilmiah ilmu ilmuwan ilusi ilustrasi imaji imajinasi imam iman imbal imbang imbas
    imbau imbuh imigran imigrasi iming imitasi imlek impas impian impit implementasi implikasi
    impor impresi imun imunisasi inap incar inci indah indeks independen independensi indera
    indikasi indikator indisipliner individu individual indonesia induk industri industrialisasi
    infak infeksi inflasi influencer info informan informasi informatif informatika infrastruktur
    infus ingat inggris ingin ingkar ingus ini inisial inisiatif injak injil inkumben inovasi
    inovatif input insaf insan insentif insiden insinyur inspeksi inspektorat inspirasi inspiratif
    instagram instal instalasi install instan instansi insting institusi institut instruksi
    instruktur instrumen insulin intai integrasi integritas intelek intelektual intelijen intensif
    intensitas interaksi interaktif interen interior internal internasional internet interogasi
    interpelasi interpretasi intervensi interviu inti intim intimidasi intip intisari intoleran
    intoleransi intrik intrinsik introspeksi invasi inventaris investasi investigasi investor
    invite ipar iqra irama iri irigasi iring iris irit ironi ironis isak isap iseng isi islam
    islami isolasi isra istana isteri istilah istimewa istirahat istri isu isya isyarat itik itikad
    itu iuran izin jabar jabat jadah jadi jadwal jaga jagal jagat jago jagung jagur jahat jahe
    jahil jahit jaim jaipong jajah jajak jajal jajan jajar jaket jaksa jala jalan jalang jalar
    jalin jalur jam jamah jambak jamban jambret jambu jambul jami jamin jamu jamur janda jangan
    janggal janggut jangka jangkar jangkau jangkit jangkrik janin janji jantan jantung januari
    jarah jarak jarang jari jaring jarum jas jasa jasad jasmani jatah jati jatuh jauh jawa jawab
    jawara jaya jeans jebak jebol jeda jejak jejaka jejal jejaring jejer jelajah jelang jelas
    jelata jelek jeli jelita jelma jeluk jemaah jemaat jembatan jempol jemput jemu jemur jenak
    jenaka jenang jenazah jendela jenderal jenggot jengkal jengkel jengkol jenguk jenis jenius
    jenjang jentik jenuh jepang jepit jepret jera jeram jerami jerapah jerat jerawat jerembap jerit
    jernih jeruk jerumus jet jidat jihad jijik jika jikalau jilat jilbab jilid jimat jimpit jin
    jinak jingga jingkrak jinjing jip jisim jitak jitu jiwa jodoh joget jogging joglo join jojoba
    jok joki jolok jomlo jomplang jongkok jongos joran jorok joroki jotos jual juang juara jubah
    jubir judes judi judo judul juga jujugan jujur juli julid juluk julur jumat jumbo jumlah jumpa
    jumput jungkir juni junior junjung junta jurang juri jurnal jurnalis jurnalistik juru juruh
    jurus jus justifikasi justru juta jutawan jutek juz
    """
}
