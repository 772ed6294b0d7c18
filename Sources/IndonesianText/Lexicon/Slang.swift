extension InformalLists {
  /// `standard: spelling spelling`, a line each.
  ///
  /// Origin: compiled by hand for this project.
  static let slang = """
    untuk: utuk
    karena: karna kerna krena
    kalau: kalo kalu klau
    tapi: tetapi tapii
    atau: ato ataw
    seperti: kayak
    sampai: sampe smpai ampe
    kepada: kepda
    dalam: dalem
    sebelum: sebelom
    kemudian: kmudian
    juga: jugak
    saja: aja aj ajah doang doank
    sudah: udah uda udeh
    belum: belom
    masih: masi
    selalu: slalu
    nanti: entar
    dulu: dolo
    sekali: skali
    semua: smua semuah
    sedikit: dikit
    memang: emang
    begini: gini bgini begni
    begitu: gitu bgitu
    adalah: adlah
    ada: ad adaa
    saya: gue aku gua ak aq ane akuh
    kamu: lu elu loe elo kamuh
    mereka: mreka
    orang: oang
    teman: temen
    saudara: sodara sdara
    kak: kaka
    gan: agan
    admin: atmin mimin
    petugas: pettugas
    apa: ap apah
    apakah: apkah apakh
    bagaimana: gimana gmana gimna bagemana bagaimna
    kenapa: knapa napa kenpa
    berapa: brapa berpa
    siapa: syapa siapah siapaa
    ya: iya iyah iye iyaah yaah iyaa
    tidak: ga engga kagak kaga enda
    oke: ok okey okay okeh okei
    sip: siip
    siap: siyap
    benar: bener
    betul: betol
    baik: baek bae
    boleh: bole
    setuju: stuju setju
    selesai: slesai slsai kelar slese
    batalkan: batalin
    lewati: lewatin lwati
    silakan: silahkan
    halo: hallo helo hello alo
    hai: hi
    maaf: maap sori
    tolong: please
    assalamualaikum: asalamualaikum askum assalamualaykum asalamualaykum
    mau: mo
    bisa: bisaa
    harus: kudu
    perlu: perlo
    tahu: tau
    paham: faham
    lihat: liat
    kasih: kasi
    pakai: pake pakek
    buat: buwat
    dapat: dapet
    ingat: inget
    masuk: masok
    keluar: kluar
    hubungi: hubungin
    bantu: bantuin
    bantuan: bantuann
    mulai: mlai mulae
    tunggu: tungu
    hapus: apus
    balas: bales
    besok: besuk
    kemarin: kemaren
    malam: malem
    minggu: mingu
    tahun: taun
    ribu: rebu
    juta: jeti
    triliun: trilliun
    uang: duit doku
    nomor: nomer
    alamat: alamt almat
    telepon: telepun
    kabupaten: kabupten
    kecamatan: kecmatan
    kelurahan: klurahan
    provinsi: propinsi
    foto: photo poto
    video: vidio vdeo pidio
    suara: suwara
    komentar: komen
    grup: group
    aplikasi: aplikasih
    berita: brita beritah
    hoaks: hoax hoaxs hoak hoaxes hoaxx
    bohong: boong
    kampanye: kampanya campanye kampanyee
    pemilu: pmilu pemilo
    bawaslu: bawaslo
    status: setatus
    cepat: cepet
    informasi: infrmasi informsi
    facebook: efbi facebok fesbook pesbook epbi facbook fbook pacebook
    instagram: ig insta instagam
    tiktok: tiktokan
    youtube: yutub yutup yutube youtub yutob youtobe
    whatsapp: wa wasap
    telegram: tele
    email: imel surel imail
    terima kasih: makasih makasi terimakasih trimakasih makaci terimakasi
    tidak tahu: gatau gtau gaktau gktau
    tidak mau: gamau gmau gakmau
    tidak bisa: gabisa gbisa gakbisa
    tidak ada: gaada gada gakada gkada
    tidak usah: gausah gusah gosah gakusah
    tidak perlu: gaperlu gakperlu
    tidak boleh: gaboleh gakboleh
    tidak jadi: gajadi gakjadi
    tidak apa apa: gapapa gakpapa gapapah
    tidak punya: gapunya gakpunya
    tidak jelas: gajelas gakjelas
    tidak paham: gapaham
    tidak mengerti: gangerti
    di mana: dimana dimna
    ke mana: kemana
    dari mana: darimana
    di sini: disini dsini
    di sana: disana dsana
    di situ: disitu dsitu
    """
}
