/// What people write where they are to tell in their own words what happened: they state, and they
/// ask back.
///
/// Written for this project, without a look at the lists of words that tell the two apart.
enum AskingCases {
  /// What is told, one a line; most of it holds what could pass for a question.
  static let statements = """
    isinya hoax soal tps dipindah padahal tidak
    dia bilang pencoblosan ditunda, padahal tidak
    katanya kpu curang padahal enggak
    disebut paslon nomor 2 mundur ternyata tidak
    ngomong kalo surat suara udah dicoblos tapi nyatanya belum
    ngajak orang supaya golput, itu kan gak boleh
    ngasih tau cara nyoblos dua kali biar menang
    menyebut siapa yang milih paslon 1 itu kafir
    bilang siapa aja yang dateng ke tps dikasih 100 ribu
    gatau siapa yang bikin tapi isinya fitnah ke calon bupati
    entah dari mana sumbernya, dia nuduh calon kami korupsi
    apa yang dia tulis itu bohong semua
    akunnya jelek-jelekin calon wali kota bawa-bawa agama
    simpenan calon bupati fotonya disebar
    foto pribadi calon disebar tanpa izin
    video lama dipotong seolah olah calonnya menghina ulama
    nyebarin data pribadi warga biar gak milih
    mengancam siapapun yang tidak memilih petahana
    isi berita tentang petugas kpps meninggal diracun
    ada jadwal kampanye palsu di masa tenang
    iklan berbayar calon masih tayang padahal sudah masa tenang
    pak camat nyuruh warganya milih nomor 1 lewat grup
    asn ikut kampanye online di facebook pake seragam dinas
    beritanya bohong mas tidak ada itu pindah tps
    di situ ditulis bawaslu terima suap, itu fitnah
    nomor tps yang disebar salah, orang jadi bingung
    akun itu ngaku ngaku bawaslu terus minta data ktp
    bot palsu ngatasnamakan kpu minta transfer uang
    ngomongin cara curang di rekap suara
    bilangnya kpu bakal buka tps jam 12 padahal jam 7
    kapan hari dia posting hoaks, sekarang posting lagi
    gimana ya, pokoknya isinya menghina calon karena agamanya
    kok tega banget bikin fitnah begitu ke pak bupati
    masa calon dibilang pki, jelas itu fitnah
    masa tenang kok masih kampanye, mana bawa bawa nama presiden
    dia janji bagi bagi sembako kalau menang
    caleg itu bagi uang lewat dana, ada bukti transfernya
    isine ngapusi, jarene tps dipindah padahal ora
    eusina bohong, cenah tps pindah padahal henteu
    eta pesen teh ngajak jalma teu milih calon awewe
    unggahan niki misuh misuhi calon bupati, mboten pantes
    pesannya meminta orang mengirim nomor KK supaya dapat undangan
    yang diposting jadwal pencoblosan yang salah, kami semua sudah tahu itu bukan tanggalnya
    dia tanya siapa mau dibayar buat milih nomor 3
    nyuruh jangan lapor ke bawaslu karena percuma
    isinya hasutan buat demo di kantor KPU
    ada orang nawarin 50rb per suara di kolom komentar
    grup itu nyebarin daftar pemilih lengkap sama nik nya
    memfitnah petugas tps bahwa mereka mencoblos sendiri
    penyebaran berita tentang hasil pilkada padahal belum dihitung
    melanggar karena kampanye di hari pencoblosan
    dia bilang laporan ke bawaslu tidak akan ditindak
    nulis kalau pemilih tanpa ktp boleh nyoblos, itu tidak benar
    calonnya dituduh punya istri simpanan dan disebar kemana mana
    bukan cuma menghina tapi juga ngancam
    menjelekkan satu suku, saya sebagai warga suku itu gak terima
    postingan itu menyuruh orang bakar tps
    katanya vaksin wajib buat yang nyoblos, gak ada aturan begitu
    si pemilik akun menuduh panitia curang tanpa bukti
    gambar editan surat suara tercoblos, yg asli tidak begitu
    isinya ya begitulah, hoaks soal covid di tps
    sebar kabar kalau coblos dua gambar tetap sah padahal kan enggak
    kabar palsu bahwa pilkada diundur sampai kapan tahu
    mengandung ujaran kebencian terhadap orang cina
    narasinya seakan akan bawaslu berpihak
    tulisannya provokatif, nyuruh warga nolak hasil
    dibilang ijazahnya palsu padahal sudah dicek kpu asli
    ini akun tiruan calon, aslinya centang biru
    orangnya pakai nama saya buat kampanye, saya tidak pernah kasih izin
    berita tahun 2018 diangkat lagi seolah baru
    katanya tps di desa saya dihapus, faktanya masih ada
    ngaku ngaku panwas tapi minta uang ke warga
    dia nulis kalau kpu dibayar asing, mana buktinya coba
    pencoblosan dibilang tanggal 12 padahal bukan
    suara saya diklaim udah dicoblosin orang, ya enggak lah
    foto surat suara palsu yang katanya dari gudang kpu
    menuduh calon nomor 1 selingkuh tanpa bukti apa apa
    videonya dipelintir supaya kelihatan calonnya marah
    ada akun pake logo bawaslu, kami kira asli ternyata bukan
    ngejelasin cara biar bisa milih tanpa terdaftar, jelas sesat
    ngebahas kapan waktu yang pas buat nyebar amplop
    ngajak rame rame datang ke tps lain, kan ga boleh
    lurah kok terang terangan dukung petahana di statusnya
    di postingan itu ditanya siapa mau sembako, syaratnya pilih nomor 2
    calonnya dikatain kafir, itu sara kan
    tulisannya gini: jangan pilih pemimpin perempuan
    pokoknya dia nyebar aib keluarga calon
    masih pasang iklan di ig padahal udah minggu tenang
    kontennya menyebarkan nomor hp anggota kpu biar diteror
    dia menantang siapa pun yang lapor ke bawaslu
    rekaman suara katanya pak bupati nyuruh kades, belum tentu benar
    katanya yang positif corona gak boleh nyoblos, gak bener itu
    pesan berantai soal tinta bikin haram, bikin orang tua saya gak mau milih
    hasil quick count palsu disebar sebelum tps tutup
    kampanye hitam, dibilang calon itu mantan napi padahal bukan dia
    ngancem mau ngusir warga yang beda pilihan
    jarene calonku wis mundur, jebule ora
    cenah KPU dibayar ku calon hiji, bohong pisan
    iki berita lawas diunggah maneh ben rame
    niku fitnah, bupati mboten nate ngendikan ngoten
    akun gosip itu bikin polling siapa yang pantas kalah, terus dihina hina
    petugas dituduh nyolong kotak suara, padahal cuma dipindah
    ngomporin orang buat bakar kantor kpu kalau kalah
    gambarnya diedit, calon lagi sholat dibikin seolah mabuk
    hoaks lama yang bilang ktp bisa dipakai dua kali
    link itu minta nik katanya buat cek dpt tapi bukan situs kpu
    kasihan warga jadi takut ke tps gara gara postingan ini
    bahaya kalau dibiarkan, isinya ngajak perang suku
    postingannya janji kasih kerjaan kalau menang
    dia minta orang foto surat suara di bilik
    nyebut nyebut agama terus, intinya jangan pilih yang beda iman
    dibilang petugas kpps semuanya partai tertentu
    yang bikin saya keberatan, dia bawa bawa nama pesantren kami
    salah satu paslon dijelekkan terus tiap jam
    saya lihat di tiktok, calon bagi duit sambil joget
    """

  /// What is asked, one a line, mostly without a question mark.
  static let questions = """
    apa itu hoaks
    berapa lama prosesnya
    data saya aman gak
    data saya aman gak?
    kalau laporannya salah saya dihukum gak
    ini beneran bawaslu kan
    gratis kan ini
    nama saya nanti kelihatan sama dia ga
    siapa aja yang baca laporan saya
    boleh pakai bahasa jawa ga
    vn aja boleh ga
    harus pakai ktp ya?
    kapan kira kira selesainya
    jam berapa petugasnya
    petugasnya masih ada jam segini?
    bayar gak sih lapor begini
    ini yang bales robot ya
    yang balas ini manusia apa mesin
    apakah identitas saya dirahasiakan
    nomor saya disebar gak nanti
    setelah ini laporannya diapain
    pelakunya bakal dihukum gak
    akunnya langsung diblokir kah
    masa tenang itu kapan sih
    apa aja sih yang termasuk pelanggaran
    hoaks kayak gimana yang bisa dilaporin
    bisa nambah bukti belakangan ga
    saya bisa dituntut balik gak
    cara ambil screenshot gimana
    gimana cara lihat status laporan
    kantor bawaslu dimana
    berapa nomor telepon bawaslu
    kalau di grup wa bisa dilaporkan gak
    pelapor harus warga sini ya?
    boleh anonim nggak
    kok harus kasih link segala sih
    aman tidak kalau saya lapor
    iki gratis opo mbayar
    suwene pirang dina prosese
    data kulo aman mboten
    ieu aman teu
    sabaraha lila prosesna
    upami lepat abdi dihukum teu
    bisa dicabut ga laporannya nanti
    buat apa sih data saya
    data saya disimpan berapa lama
    apa ada sanksi buat pelapor
    daerah saya ikut pilkada gak
    tps saya dimana ya
    siapa yang boleh melapor
    apa bedanya hoaks sama fitnah
    min, prosesnya berapa hari?
    maaf mau tanya, ini resmi apa bukan
    apa saya bakal dipanggil jadi saksi?
    laporan saya bakal diproses ga
    kapan pencoblosan
    boleh kirim video ga
    kenapa saya harus cerita?
    ini dibaca orang apa mesin
    terus laporan saya dikemanain
    kalo cuma forwardan wa bisa gak
    saya bakal ketauan ga sih
    ada hadiahnya ga kalau lapor
    ini chat bisa dipercaya kan
    laporannya sampai kapan diproses
    bisa lapor lewat telepon aja gak
    kok lama sih prosesnya
    ga ada link gimana dong
    kalau saya salah gimana ya
    apakah kena uu ite?
    harus daftar dulu kah
    perlu datang ke kantor tidak
    data saya dijual gak tuh
    yang punya akun bakal tau gak saya yang lapor
    siapa nanti yang hubungi saya
    hari minggu ada yang jaga gak
    apakah saya boleh melapor kalau bukan warga sini
    emang hoaks bisa dihukum?
    kira kira berapa hari ya min
    gimana caranya biar nama saya gak keliatan
    adminnya orang beneran atau bot
    dikasih kabar gak nanti
    bawaslu itu apa sih
    lapor politik uang di mana
    masa tenang tanggal berapa
    pencoblosannya tanggal berapa?
    cek tps gimana caranya
    kalo dihapus postingannya masih bisa diproses ga
    boleh pake nama samaran
    piro suwene nunggu
    jenengku didelikno to
    punapa kedah mbayar
    nami abdi aman henteu
    naon ari hoaks teh
    bukti apa aja yang dibutuhin
    ini nomor resmi bukan
    bagaimana kalau saya diancam pelaku
    bisa pakai voice note?
    gambar doang cukup ga
    nanti saya dapet nomor laporan ga
    yang ngapus postingannya siapa
    mau nanya dong, kampanye di fb itu boleh gak
    kenapa harus isi ginian
    """
}
