enum InformalLists {
  /// `standard: spelling spelling`, a line each.
  ///
  /// Origin: compiled by hand for this project.
  static let abbreviations = """
    yang: yg yng ygn
    dengan: dgn dg dngan dngn dgan
    untuk: utk untk
    karena: krn krna
    kalau: kl klo klu klw
    tapi: tp tpi
    atau: atw
    supaya: spy spya
    seperti: sprti sperti spt sprt kyk kyak
    sampai: smpe
    tentang: ttg tntg ttng tentng
    kepada: kpd
    pada: pd
    dari: dri
    dalam: dlm dlam
    depan: dpn dpan
    belakang: blkg blakang
    setelah: stlh stelah setlah
    sebelum: sblm sblum sblom
    sebelumnya: sblmnya sblumnya
    terus: trs trus
    kemudian: kmdn
    juga: jg jga
    saja: ajh
    lagi: lg lgi
    sudah: udh dah sdh sudh dh sdah
    belum: blm blom blum belm
    sedang: sdg sdang
    masih: msh msih
    akan: akn
    telah: tlh tlah
    pernah: prnah prnh pernh
    selalu: sllu sllalu
    sering: srg srng sring
    nanti: nnt nti ntar
    dulu: dl dlu
    sekarang: skrg skrang skr skarang sekrg skg
    sebentar: bntr bentar sbntar bntar sebntar sbentar
    lebih: lbh lbih
    kurang: krg krng kurng
    cukup: ckp ckup
    sangat: sgt sngat sngt
    banget: bgt bngt bget bgtt bangt banged
    sekali: skli
    semua: smw
    banyak: bnyk byk bnyak bnyaq
    sedikit: dkit sdikit sdkt
    beberapa: bbrp bbrapa brbrp
    sama: sm
    jadi: jd jdi
    memang: emg mmg emng mmang
    mungkin: mgkn mngkn mungkn mgkin
    begini: gni
    begitu: gtu bgtu
    adalah: adlh adl
    saya: sy gw gwe sya
    kamu: km kmu
    kami: kmi
    kita: kta
    mereka: mrk mrka
    dia: dya
    orang: org orng
    teman: tmn tman
    anak: ank
    bapak: bpk
    saudara: sdr
    kak: kakk
    mbak: mba mbk
    admin: admn atmint
    masyarakat: msyarakat masy msyrkt
    pemerintah: pmrintah pemrintah
    petugas: ptugas
    bagaimana: gmn gmna bgmn bgmna gimn
    kenapa: knp knpa
    kapan: kpn kapn kpan
    berapa: brp brpa
    ya: y iyh
    tidak: gk gak nggak ngga enggak tdk tak g ndak nda nggk gag ngak tdak tidk kgk enggk ngg engk
    bukan: bkn bukn bkan
    jangan: jgn jng jgan jngn jangn jngan
    oke: oks
    sip: syip
    siap: syap
    benar: bnr bner benr bnar
    betul: btl btul
    salah: slh slah
    bagus: bgs bgus
    boleh: blh bleh
    setuju: stju
    selesai: slsi
    batal: cancel cansel kensel btal
    lewat: lwat lwt
    lanjut: lnjut lanjot ljt
    kembali: kmbali kmbli kembli
    silakan: slhkn silakn slahkan
    halo: hlo
    hai: hay
    maaf: maff mf sorry sory
    tolong: tlg tlng plis pls tlong toling
    mohon: mhn mohn
    selamat: slamat slmt slmat
    assalamualaikum: asslmkm aslmkum
    mau: mw
    ingin: pengen pgn pingin pgin pengin
    bisa: bs bsa
    harus: hrs hrus
    perlu: prlu
    punya: pny pnya puny
    tahu: tw taw thu
    mengerti: ngerti ngrti mngerti
    paham: pahm phm
    kirim: krm krim kirm
    lihat: lht lhat
    buka: bka
    coba: cb cba
    kasih: ksh
    pakai: pke
    bikin: bkin
    buat: bwt
    dapat: dpt dpat
    dengar: dgr denger dngr dngar
    ingat: ingt
    ikut: ikt
    masuk: msk msuk
    keluar: klr
    hubungi: hubngi hbungi
    bantu: bntu
    bantuan: bntuan
    lapor: lpr lapr
    laporan: lprn lapran laporn lporan
    cek: check chek
    daftar: dftr daptar
    pilih: plih pilh
    tunggu: tggu tnggu
    hapus: hps
    tanya: tny tnya
    ketik: ktik
    sebar: sbar
    balas: bls
    berhenti: brhenti brenti
    hari: hr hri
    besok: bsk bsok
    kemarin: kmrn kmren kmrin kmarin kmaren kemarn kmrnn
    malam: mlm mlam
    pagi: pgi
    minggu: mgg mggu
    bulan: bln buln
    tahun: thn tahn
    jam: jm
    menit: mnt mnit
    detik: dtk
    tanggal: tgl tggl tnggal tgal
    ribu: rb rbu
    juta: jt jta
    miliar: milyar
    triliun: trilyun
    nomor: nmr nmor nomr
    alamat: almt
    nama: nma
    telepon: tlp telp tlpn telpon telfon tilpun telpn
    jalan: jl jln
    kabupaten: kab kbpten
    kecamatan: kec kcmtan
    kelurahan: kel
    provinsi: prov provnsi
    rumah: rmh rmah
    sekolah: skolah sklh
    masalah: mslh maslah masalh
    jumlah: jml jmlh
    foto: fto
    gambar: gmbr gmbar gbr
    screenshot: ss skrinsut skrinshot screnshot sshot skrinsot
    komentar: coment komentr
    grup: grub grop
    aplikasi: app
    berita: brta
    hoaks: hok hoks
    bohong: bhong
    fitnah: pitnah fitnh
    palsu: plsu
    kampanye: kmpanye
    pilkada: plkada pilkda
    bawaslu: bawslu bwaslu
    tiket: ticket tket
    status: sttus stts
    bukti: bkti
    cepat: cpt
    langsung: lgsg lsg lngsng lgsung langsng lgsng
    besar: bsr
    kecil: kcl
    baru: bru
    penting: pntg pnting
    facebook: fb fesbuk pesbuk fcbook
    instagram: instagrm instgram instragram
    twitter: twiter twt twtr twitr
    tiktok: toktok tiktod tiktk tktk tiktot
    youtube: yt ytb
    whatsapp: watsap whatsap whatshap watsapp wassap wsap whatapp whatssapp
    telegram: tlgrm telegrm telgram
    terima kasih: mksh mkasih mksih trims tks thx thanks tq tengkyu tenkyu trmksh
    tidak tahu: gtw gatw
    tidak mau: gmw
    tidak bisa: gbs
    tidak perlu: gprlu
    tidak boleh: gblh
    tidak jadi: gjd gajd
    tidak apa apa: gpp gppa
    di mana: dmn dmna
    ke mana: kmn kmna
    dari mana: drmn drmna
    di sini: dsni
    """
}
