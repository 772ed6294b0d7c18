extension InformalLists {
  /// Everyday speech and habits of spelling.
  ///
  /// Origin: compiled by hand for this project.
  static let slang = """
    admin: atmin mimin admn atmint momod
    aktivitas: aktifitas
    akun: account akum
    analisis: analisa
    antre: antri
    apa: apah apaan apose
    apa kabar: apakabar
    aplikasi: aplikasih
    apotek: apotik
    asas: azas
    asli: ori aseli
    assalamualaikum: asalamualaikum assalamualaykum asalamualaykum aslmualaikum
    atau: apa_atau
    ayah: bokap
    ayo: yuk ayuk yok kuy hayuk ayok yuks
    bagaimana: gimana gimane begimana bagemana gimanaa gimn pegimane
    bagus: bagoes
    baik: bae_bae
    balas: bales
    balas dendam: baldem
    banget: banged beut bet bgtz benget
    bantu: bantuin
    banyak bicara: bct
    bapak bapak: pakbapak
    baru saja: baruaja
    batal: cancel cansel kensel ensel
    batalkan: batalin
    bawa perasaan: baper
    bawaslu: bawaslo
    begini: gini gni
    begitu: gitu begono gituh gitchu
    belum: belom
    benar: bener
    benar benar: bener_bener bner_bner
    berapa: berape
    berbicara: ngomong
    berbohong: ngeboong ngibul
    bercanda: becanda
    berhenti: brenti
    beri: kasi
    beri tahu: kasihtau kasitau kasih_tau kasi_tau kasih_tahu
    berita: beritah
    berkelahi: brantem berantem
    berpikir: mikir
    bersama: bareng
    bersama sama: barengan
    bersihkan: bersihin
    bertanya: nanya
    bertemu: ketemu
    besar: gede gde
    betul: betol
    bocah cilik: bocil
    bohong: boong bhong
    bosan: bosen
    buat: bikin bkin buwat
    budak cinta: bucin
    bukan: bukannye
    bukan begitu: bukangitu
    buzzer: buzer baser buser
    cari perhatian: caper
    cek: check chek
    cepat: cepet cpetan
    cinta: tjinta
    cokelat: coklat
    cuma: cuman cumak cmn cm cma coma
    daftar: daptar
    dapat: dapet
    dari mana: darimana
    datang: dateng
    dekat: deket
    dengar: denger
    detail: detil
    di antara: diantara
    di atas: diatas
    di bawah: dibawah
    di belakang: dibelakang
    di dalam: didalam
    di depan: didepan
    di luar: diluar
    di mana: dimana dimane
    di mana mana: dimana_dimana dimanamana
    di rumah: dirumah
    di samping: disamping
    di sana: disana disono
    di sini: disini dimari
    di situ: disitu
    dia: doi diaa
    diubah: dirubah
    dulu: dolo dulo duluk
    elite: elit
    email: imel surel imail
    facebook: fb fesbuk efbi pesbuk facebok fesbook pesbook epbi facbook fcbook fbook pacebook
    facebook: facebuk fesbuq
    februari: pebruari
    fitnah: pitnah
    foto: photo poto
    gan: agan juragan
    gerak cepat: gercep
    grup: group grub grop
    habis: abis abiss
    hai: hay hi
    halo: hallo helo hello alo hola allo haloo
    hancur: ancur
    hapus: apus
    harus: kudu musti
    hati hati: ati_ati atiati
    hebat: ebat
    hektare: hektar
    hidup: idup
    hilang: ilang
    hitung: itung
    hoaks: hoax hoaxs hok hoak hoaxes hoaxx hoks hoex hoakss
    hubungi: hubungin
    hujan: ujan
    ibu: nyokap emak mak mamah
    ibu ibu: buibu
    ijazah: ijasah
    info: inpo
    ingat: inget
    ingin: pengen pgn pingin pgin pengin kepengen pengn
    instagram: ig instagrm insta instgram instragram instagam igeh igh
    izin: ijin idzin izinn
    jadwal: jadual
    jenazah: jenasah
    juga: jugaa ugha uga
    juta: jeti
    kak: kaka kakk
    kalau: kalo kaloo kallo
    kalian: klean kelen lo_pada
    kampanye: kampanya campanye kampanyee
    kampanye hitam: black_campaign blackcampaign
    kamu: lu elu loe elo lo kamuh luh ente kamyu u
    kangen: kangeun
    kapan kapan: kpn_kpn
    karena: soalnye
    karier: karir
    kasihan: kasian ksian
    kata sandi: password pasword
    katakan: bilangin
    kategori: katagori
    ke atas: keatas
    ke bawah: kebawah
    ke dalam: kedalam
    ke depan: kedepan
    ke mana: kemana kemane
    ke rumah: kerumah
    ke sana: kesana
    ke sini: kesini
    ke situ: kesitu
    kehabisan: keabisan
    kelihatan: keliatan
    keluarga: kelg
    kemarin: kmren kemaren kmaren kemaren_kemaren
    kenapa: napa ngapa knape kenape napah
    keren: kece
    kerja: gawe
    kesal: kesel bete
    ketahuan: ketauan
    ketinggalan: ketinggal
    kira kira: kiraz
    kirimkan: krimin kirimin
    komentar: komen coment koment comment
    konkret: konkrit kongkrit
    kualitas: kwalitas
    kuitansi: kwitansi
    kuliah: ngampus
    kurang pergaulan: kuper
    lagi: lagih lageh
    laki laki: cowok cowo cwo cwok
    lalu: teros
    lampiran: attachment
    lanjut: lanjot lanjoot
    lapar: laper
    laporkan: laporin lporin
    lelah: cape
    lewat: lewat_lewat
    lewati: lewatin
    lihat: liat
    lubang: lobang
    maaf: maap sori sorry sory maapin
    makan: maem mamam
    makanya: makane mangkanya mangkane
    malam: malem
    malam minggu: malming
    malas: males
    malas gerak: mager
    mana tahu: manatau
    mantap: mantul mantep mantab mantaf mantapp
    masa: mosok
    masa bodoh: bodo_amat bodoamat bomat
    masing masing: msg_msg
    masuk: masok
    mbak: mba
    memang: emang emg emng emank
    memberi: ngasih ngasi
    memberi tahu: ngasihtau ngasitau
    mencari: nyari nyariin
    mencoba: nyoba nyobain
    mending: mendingan
    mengapa: ngapain ngapah
    mengerti: ngerti ngrti mngerti
    mengobrol: ngobrol
    mengubah: merubah ngerubah
    metode: metoda
    miliar: milyar
    minggu: mingu
    motor: montor
    mulai: mulae
    nanti: ntar entar tar ntr nnti
    napas: nafas
    nasihat: nasehat
    netizen: netijen
    nomor: nomer
    november: nopember
    objek: obyek
    oke: okay okeh okei oks okee oce
    omong kosong: omdo
    orang dalam: ordal
    orang orang: org_org
    orisinal: original orisinil
    pacar: pacal
    padahal: padal
    paham: faham fahm
    pakai: pake pakek
    palsu: fake abal_abal
    pantas: pantes
    parah: parahh
    pemilu: pemilo
    pengguna: user
    pengikut: follower followers
    penipu: scammer
    penipuan: scam penipuann
    percaya diri: pede
    perempuan: cewek cewe cwe cwek
    pikir: fikir
    pintar: pinter
    politik uang: money_politic money_politik money_politics politikuang
    ponsel: hape henpon
    populer: popular
    praktik: praktek
    profil: profile
    provinsi: propinsi
    pura pura: purapura
    rezeki: rejeki rizki
    ribu: rebu
    risiko: resiko
    saja: aja ajh ajah doang doank aje ae wae bae
    sakit: atit
    saksama: seksama
    salah tingkah: salting
    sampai: sampe ampe smpek nyampe sampek
    saudara: sodara
    saya: gw gue gua aku ane gwe gueh guah ogut aye q eke
    sayang: ayang cayang
    screenshot: ss skrinsut skrinshot screnshot sshot skrinsot screnshoot screenshoot sc skrinsyut
    sebal: sebel
    sebelah: sebelahan
    sebentar: bentar bentaran
    sedang apa: lagiapa
    sedikit: dikit dikitt
    sekadar: sekedar
    sekali: skaleh
    sekitar: sekitaran
    sekolah: skul
    sekretaris: sekertaris
    selesai: udahan kelar slese
    semua: semuah smuaa sumua
    senang: seneng
    seperti: kayak kyk kyak kek kyak_kyak ky kayk
    seram: serem
    serangan fajar: seranganfajar
    serius: srius serius_serius ciyus
    seru: seruu
    siap: siyap syap syiap
    siapa: siapah sape
    siapa tahu: sapatau siapatau sapa_tau
    silakan: silahkan
    silaturahmi: silaturahim
    sip: siip syip sipp sipsip
    sistem: sistim
    standar: standard
    status: setatus
    suara: suwara
    subjek: subyek
    sudah: udah dah uda udeh udahh udaah
    sungguhan: beneran
    surga: sorga
    survei: survey
    syukur: sukur
    tahu: tau taw tauu
    tahun: taun
    takut: atut
    tangkapan layar: tangkap_layar
    tebal: tebel
    teknik: tehnik
    telanjur: terlanjur
    telegram: tele tlgrm telegrm telgram
    telepon: telpon telfon tilpun telepun telefon telphone
    teman: temen friend fren
    teman teman: temen_temen tmn_tmn gaes
    teoretis: teoritis
    terima kasih: makasih makasi terimakasih trimakasih makaci terimakasi tararengkyu tengkyuu
    terima kasih: maacih macih maaciw makasii thank_you tenkiu
    terus: teroos
    teruskan: terusin
    tetap: tetep ttep
    tiba tiba: tibatiba tetiba
    tidak: ga gak nggak ngga enggak tak g engga kagak kaga ndak nda gag ngak engg engk enda gax
    tidak: gakk gaak nggaak kgak gaa ngaa enggaa kagakk
    tidak ada: gaada gada gakada gakda
    tidak apa apa: gapapa gakpapa gapapah gak_papa ga_papa nggak_papa ngga_papa tidak_papa
    tidak apa apa: ndak_papa tak_apa gak_apa ga_apa ga_apa_apa gak_apa_apa nggak_apa_apa
    tidak bisa: gabisa gakbisa gabisaa
    tidak boleh: gaboleh gakboleh
    tidak enak: gaenak gakenak
    tidak ikut: gaikut
    tidak jadi: gajadi gakjadi
    tidak jelas: gajelas gakjelas
    tidak lagi: galagi
    tidak masalah: gamasalah
    tidak mau: gamau gakmau ogah
    tidak mengerti: gangerti gakngerti
    tidak paham: gapaham
    tidak peduli: gapeduli
    tidak penting: gapenting
    tidak perlu: gaperlu gakperlu
    tidak pernah: gapernah gakpernah
    tidak punya: gapunya gakpunya
    tidak sengaja: gasengaja
    tidak suka: gasuka
    tidak tahu: gatau gaktau tauk
    tidak usah: gausah gakusah
    tidur: bobo bobok
    tiket: ticket
    tiktok: toktok tiktod tiktk tktk tiktot tiktokan tt
    tolong: plis please pls toling
    tradisional: tradisionil
    triliun: trilyun trilliun
    twitter: twiter twt twtr twitr tuiter
    uang: duit doku fulus hepeng pitih
    ujaran kebencian: hatespeech hate_speech hspeech ujar_kebencian
    unggahan: postan
    ustaz: ustad ustadz
    utang: hutang
    video: vidio pidio vidieo
    viral: piral
    whatsapp: wa wasap watsap whatsap whatshap watsapp wassap wsap whatapp whatssapp wassapp
    whatsapp: watshap wasapp whtsapp whatsup
    wujud: ujud
    ya: iya y iyah iye iyh iyaah yaah iyaa iyaps yaa yaps ye
    youtube: yt yutub yutup yutube youtub ytb yutob youtobe yutubh ytub
    zakat: jakat
    zaman: jaman
    """
}
