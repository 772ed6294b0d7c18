/// Informal spellings with their standards, `standard: spelling spelling`, a line each.
///
/// A low line stands for a blank inside a spelling.
enum InformalLists {
  /// Words that are cut short.
  ///
  /// Origin: compiled by hand for this project.
  static let abbreviations = """
    ada: ad
    adalah: adlh adl adlah
    adik: adk
    aduan: adwn
    agama: agm
    agar: agr
    agustus: agt ags agst
    akan: akn
    alamat: almt alamt almat
    alhamdulillah: alhmdulillah alhamdlh alhamdulilah hamdalah
    allah: alloh
    almarhum: alm
    almarhumah: almh
    amin: aamiin amiin aamin
    anak: ank
    antara: antr antra
    apa: ap
    apakah: apkah apakh apkh
    aparatur sipil negara: asn
    aplikasi: app apk apl
    artinya: artny
    assalamualaikum: asslmkm aslmkum asslm ass askum
    astagfirullah: astaghfirullah astagfirullahaladzim
    atau: atw ataw ato
    baca: bc bca
    bagaimana: gmn gmana gmna gimna bgmn bgmna bagaimna bgaimana gmnaa gmn_gmn
    bagian: bgian bgn
    bagus: bgs bgus
    bahwa: bhw bhwa bahw
    baik: baek
    balas: bls
    banget: bgt bngt bgtt bangt bgd bget bnget
    bantu: bntu bnt
    bantuan: bntuan bntn
    banyak: bnyk byk bnyak bnyaq
    bapak: bpk bp bpa
    barang: brg brng
    baru: bru br
    batal: btal btl_btl
    bawa: bw bwa
    bawaslu: bawslu bwaslu bwslu
    bayar: byr bayr
    beberapa: bbrp bbrapa brbrp bbrpa
    begini: bgini bgni
    begitu: bgitu bgtu gtu
    belakang: blkg blkng blakang blkang
    beli: bli
    belum: blm blum blom belm
    benar: bnr bner benr bnar bnr_bnr
    berani: brani brni
    berapa: brp brapa brpa berpa
    berapa pun: brppun
    berhenti: brhenti brhnti
    berikut: brkt
    berita: brita brta brt
    bermasalah: brmslh
    bersama: brsama brsm bsama
    bertemu: ktmu
    besar: bsr
    besok: bsk bsok
    betul: btl btul
    bicara: bcr bcara
    bilang: blg blang
    bisa: bs bsa
    bismillah: bismilah
    bodoh: bdh
    boleh: blh bleh
    buat: bwt bwat
    buka: bka
    bukan: bkn bukn bkan
    bukti: bkti bkt
    bulan: bln buln
    bupati: bpti
    calon: cln
    cantik: cntik
    cara: cr
    caranya: crnya cranya
    catatan: ctt
    cepat: cpt cpet
    coba: cb cba
    contoh: cth cntoh cnth
    contohnya: cthnya
    cukup: ckp ckup
    daerah: drh daerh drah
    daftar: dftr dftar
    dalam: dlm dlam dlem
    dan kawan kawan: dkk
    dan lain lain: dll
    dan sebagainya: dsb
    dan sejenisnya: dsj
    dan seterusnya: dst
    dapat: dpt dpat
    dari: dr dri
    dari mana: drmn drmna
    datang: dtg dtng dtang
    demi allah: demialloh
    dengan: dgn dg dngan dngn dgan
    dengar: dgr dngr dngar
    depan: dpn dpan
    desa: ds
    desember: des
    detik: dtk
    di mana: dmn dmna dimna dmana
    di sana: dsana dsna
    di sini: dsini dsni
    di situ: dsitu dstu
    dia: dya
    dilaporkan: dilaporkn dilprkn dlaporkan
    dosen: dsn
    dulu: dl dlu
    dunia: dnia dny
    februari: feb
    fitnah: fitnh ftnah ftnh
    foto: fto
    gambar: gmbar gmbr gbr
    ganteng: gntg gnteng
    gila: gla
    gratis: grts
    gubernur: gub gbernur gbrnr
    halaman: hlm
    halo: hlo
    hanya: hny hnya
    hapus: hps
    harga: hrg hrga
    hari: hr hri
    hari ulang tahun: ultah hut
    harus: hrs hrus
    hasil: hsl
    hidup: hdp hdup
    hingga: hngga hgga
    hormat kami: hormatkami
    hubungi: hubngi hbungi hub hbngi
    hukum: hkm
    ikut: ikt
    indonesia: indo idn
    informasi: infrmasi informsi infrmsi
    ingat: ingt
    ini: ni
    insyaallah: insya_allah insyaalloh insyallah inshaallah isyaallah
    internet: inet
    islam: isl
    istri: istr
    jadi: jd jdi
    jalan: jl jln jlan
    jalur pribadi: japri
    jam: jm
    jangan: jgn jng jgan jngn jangn jngan jagan
    januari: jan
    jawab: jwb jwab
    jawaban: jwbn jwaban
    jika: jk jka
    jual: jwl
    juga: jg jga jugak
    jumat: jmt
    jumlah: jml jmlh
    jurusan: jrsn
    juta: jt jta
    kabar: kbr kbar
    kabar burung: kbrbrg
    kabupaten: kab kbpten kabupten kabptn
    kadang: kdg kdang
    kadang kadang: kdg_kdg kdang_kdang
    kak: kk
    kakak: kkak
    kalau: kl klo klu klw kalu klau
    kami: kmi
    kamis: kms
    kampanye: kmpanye kmpny kmpnye
    kampung: kmpg kmpng kmpung
    kamu: km kmu
    kantor: kntr ktr
    kapan: kpn kapn kpan
    karena: krn karna krna kerna krena
    kasih: ksh ksih
    katanya: ktnya katany ktany
    kayaknya: kyknya kykny
    ke mana: kmn kmna
    keadaan: kedaan
    kebetulan: kbtulan kbtln
    kecamatan: kec kcmtan kecmatan kcmtn
    kecil: kcl
    kecuali: kcuali
    kejadian: kjadian kjdian
    kelakuan: klakuan
    kelas: kls
    kelihatan: klihatan
    kelompok: klmpk klp
    keluar: klr kluar
    keluarga: klrg klwrg kluarga
    kelurahan: kel klurahan klrhn
    kemarin: kmrn kmrin kemarn kmrnn kmarin
    kembali: kmbali kmbli kembli kmbl
    kembang: kmbg
    kemudian: kmudian kmdn kmdian kmd
    kemungkinan: kmgknn kmungkinan
    kenal: knl knal
    kenapa: knp knapa knpa kenpa knpaa
    kepada: kpd kepda kpda
    kepala: kpla kpl
    kepala desa: kades
    kepala dinas: kadis
    kerja: krj krja
    kerja sama: krjsm
    keterangan: ket ktrgn ktrngn
    ketik: ktik ktk
    kirim: krm krim kirm
    kita: kt
    komentar: komentr kmntr
    kuliah: klh kul
    kuota: kuot
    kurang: krg krng kurng
    kurang lebih: kurleb krglbh krglbih
    lagi: lg lgi
    lain: lainny
    lainnya: lainya lnnya
    laki laki: lk
    langsung: lgsg lsg lngsng lgsung langsng lgsng lngsung lngsg
    lanjut: lnjut ljt lnjt
    lapar: lpar
    lapor: lpr lapr lpor
    laporan: lprn lapran laporn lporan lpran
    lebih: lbh lbih
    lewat: lwat lwt
    lewati: lwati
    lihat: lht lhat
    lumayan: lmyn lmayan
    maaf: mff mf maf
    mahasiswa: mhs mhsw
    maka: mka
    makan: mkn
    makanya: mknya mkanya
    maksud: mksd mksud maksd
    maksudnya: mksdnya mksudnya
    malam: mlm mlam
    mana: mn mna
    mas: mz
    masalah: mslh maslah masalh
    masih: msh masi msih
    masuk: msk msuk
    masyaallah: masya_allah masyallah
    masyarakat: msyarakat masy msyrkt mskt masyrakat msyarkt
    mati: mti
    mau: mw mo
    mbak: mbk mb
    media sosial: medsos sosmed mdsos
    melalui: mll mllui
    melaporkan: mlaporkan melaporkn mlprkn
    memang: mmg mmng mang_mang
    membuat: mmbuat mbuat
    mengapa: mngp mngapa
    mengenai: mngenai
    menggunakan: mnggunakan menggunkan mnggnkn
    menit: mnit
    menjadi: mnjadi mjd mnjdi
    menonton: ntn
    menurut: mnrt mnurut
    mereka: mrk mreka mrka mrek
    miliar: mlr
    minggu: mgg mggu mg
    minta: mnt mnta
    minum: mnm
    misalnya: mis mslnya
    mohon: mhn mohn mhon
    mudah: mdh
    mulai: mlai mli
    mungkin: mgkn mngkn mungkn mgkin mkin
    nama: nma nm
    namun: nmn namn
    nanti: nnt nti
    negara: ngra ngr
    nomor: nmr nomr
    november: nov nop
    oke: ok okey
    oktober: okt
    oleh: olh
    omong omong: btw
    orang: org orng oang
    orang tua: ortu
    organisasi: orgnsasi
    pada: pd pda
    padahal: pdhl pdahal padhal
    pagi: pgi pg
    paham: pahm phm
    pakai: pk
    pakaian: pkaian
    paling: plg pling
    palsu: plsu
    partai: prt prtai
    pasti: psti
    peduli: pduli
    pegawai negeri sipil: pns
    pelanggaran: plnggaran pelanggrn plgrn
    pemerintah: pmrintah pemrintah pmrnth
    pemilu: pmilu pmlu
    pendukung: pndkung
    pengaduan: pngaduan pgaduan
    pengawas: pngwas pngws
    penting: pntg pnting pntng
    percaya: prcaya prcy pcaya
    perempuan: prmpuan perempwan
    pergi: prgi
    perlu: prlu
    pernah: prnah prnh pernh
    pertanyaan: prtanyaan prtnyaan
    perusahaan: prshn
    pesan: psn psan
    petugas: ptugas ptgs
    pilih: plih pilh plh
    pilkada: plkada pilkda plkd
    pintar: pntr
    pokoknya: pkknya pkoknya
    polisi: plisi plsi
    politik: pltk poltk
    presiden: pres prsden
    program: prog
    proses: prses
    provinsi: prov provnsi prop
    pulang: plng
    pulsa: plsa
    punya: pny pnya puny
    rabu: rbu
    rakyat: rkyt rkyat
    ribu: rb
    rumah: rmh rmah
    rumah sakit: rs rumkit
    saat: sat
    sabtu: sbtu sbt
    saja: aj
    sakit: skt skit
    salah: slh slah
    sama: sm
    sama sama: smsm
    sampah: smph
    sampai: smpe smpai smpi
    sampaikan: smpaikan
    sampingnya: smpgnya
    sangat: sgt sngat sngt
    saudara: sdr sdara
    saya: sy sya ak aq akuh
    sebagai: sbg sbgai sbgi
    sebagian: sbgian
    sebar: sbar sbr
    sebelah: sblh
    sebelum: sblm sblum sblom sbelum
    sebelumnya: sblmnya sblumnya
    sebentar: bntr sbntar bntar sebntar sbentar sbntr
    sedang: sdg sdang sdng
    sedikit: dkit sdikit sdkt
    segera: sgra sgera sgr
    sejak: sjk sjak
    sejumlah: sjml
    sekali: skali skli
    sekalian: skalian sklian
    sekarang: skrg skrang skr skarang sekrg skg skrng skrag
    sekitar: skitar sktr
    sekolah: skolah sklh skl
    selalu: sllu slalu sllalu sll
    selama: slama slma
    selamat: slamat slmt slmat
    selamat malam: met_malam metmalam
    selamat pagi: met_pagi metpagi slmtpagi
    selamat siang: met_siang
    selamat sore: met_sore
    selasa: slsa sls
    selesai: slesai slsai slsi
    semoga: smoga smg smga
    semua: smua smw
    senang: sng snang
    sendiri: sndiri sndri sdri sndr
    senin: snin
    seperti: sprti spt sprt sperti sprtinya
    sepertinya: sprtinya_sprtinya
    september: sept sep
    sering: srg srng sring
    serta: srta
    sesuai: ssuai sswi
    setelah: stlh stelah setlah stl stlah
    setiap: stiap
    setuju: stuju setju stju
    siang: siag
    siapa: sp spa sapa syapa siapaa
    silakan: slhkn silakn slahkan slkan slkn
    sistem: sstm
    soalnya: soale slnya
    sore: sor
    status: sttus stts sts
    suami: swami
    suara: sra swara
    subhanallah: subhanalloh
    sudah: udh sdh sudh dh sdah
    sumber daya manusia: sdm
    supaya: spy spya
    surat: srt
    surat keputusan: sk
    susah: ssh
    tahu: tw thu
    tahun: thn tahn th
    tambah: tmbh tmbah
    tanggal: tgl tggl tnggal tgal
    tanpa: tnp tnpa
    tanya: tny tnya
    tapi: tp tpi
    telah: tlh tlah
    telepon: tlp telp tlpn telpn tlfn tlf
    teman: tmn tman
    tempat: tmpat tmpt tpt
    tenaga kerja indonesia: tki
    tentang: ttg tntg ttng tentng
    tentara: tntra
    terakhir: trakhir trkhr
    terbaru: trbaru
    terhadap: thd thdp trhdp trhadap
    terima: trm trima trma
    terima kasih: mksh mksih mkasih tks thx tq trmksh trims trimks trmkasih tksh thks tengkyu
    terima kasih: tenkyu thanks thankyu ty
    terjadi: trjadi trjd
    terlalu: trlalu trll
    terlampir: trlampir
    termasuk: tmsk trmsk trmasuk
    ternyata: trnyata trnyt tnyt
    tersebar: trsebar
    tersebut: tsb tsbt trsbt
    terserah: trserah trsrh
    terus: trs trus trss
    tetapi: ttp ttpi ttapi
    tidak: tdk gk tdak tidk ngg nggk kgk enggk gx tidaak
    tidak ada: gkada gd gda
    tidak apa apa: gpp gppa gpapa gkpapa gapp gpp_gpp
    tidak bisa: gbs gbisa gkbisa gbsa
    tidak boleh: gblh gkboleh
    tidak enak: gkenak
    tidak jadi: gjd gkjadi gajd
    tidak jelas: gjls gaje gkjelas gj
    tidak mau: gmw gmau gkmau
    tidak perlu: gprlu gkperlu
    tidak tahu: gtw gtau gktau gktw tdktau gatw gtaw
    tidak usah: gusah gosah gkusah
    tidur: tdr tdur
    tiket: tket tkt
    tindak: tndk
    tinggal: tggl_tggl tnggal_tnggal
    tingkat: tkt_tkt
    tolong: tlg tlng tlong tollong
    tugas: tgs
    tulis: tls tlis
    tunggu: tggu tnggu tgu
    tutup: ttup
    uang: uag
    undang undang: uu
    universitas: univ
    untuk: utk untk utuk
    usaha mikro kecil menengah: umkm
    video: vdeo vid
    waalaikumsalam: wslm waalaikumslm wlkmslm wss
    waktu: wkt wktu wqtu
    walikota: wlkt wako
    warga: wrg wrga
    warga negara asing: wna
    warga negara indonesia: wni
    wassalam: wslam
    ya guys ya: ygy
    yang: yg yng ygn yag
    yang terhormat: yth ytc
    """
}
