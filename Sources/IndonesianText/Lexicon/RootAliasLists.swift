extension RootAliases {
  /// `root: word word`, a line each: words whose root the rules do not find, or find wrongly.
  ///
  /// Origin: compiled by hand for this project.
  static let irregular = """
    tahu: ketahui pengetahuan ketahuan ketauan taunya
    arti: pengertian ngartiin
    erti: ngerti
    awas: pengawasan kepengawasan
    sah: mengesahkan pengesahan
    urus: ngurus ngurusin mengurus pengurus kepengurusan pengurusan diurus mengurusi
    las: mengelas pengelasan
    cat: mengecat pengecatan
    lain: selain berlainan
    cari: nyari nyariin
    saring: menyaring penyaring penyaringan
    pel: mengepel pengepelan ngepel
    pesan: mesen mesenin
    salah: nyalahin
    cabut: nyabut nyabutin
    pecat: mecat mecatin
    ubah: robah ngerobah merobah dirobah merubah dirubah perubahan berubah
    awal: mengawali
    ganti: mengganti
    aku: mengaku pengakuan mengakui diakui akui berakuan
    usir: mengusir pengusiran
    isi: mengisi pengisian berisi berisikan
    usut: mengusut pengusutan
    utang: mengutang pengutang ngutang ngutangin
    aku: ngaku ngakuin
    kali: sekali sekalian
    emban: mengemban pengemban
    alam: mengalami pengalaman dialami alami pengalamannya
    alat: peralatan
    oleh: peroleh
    beli: pembelian
    temu: ketemu ketemuan
    tawa: tertawa menertawakan ditertawakan ketawa ngetawain ketawain
    muka: kemuka kemukakan permukaan
    tengah: menengah
    tinggal: ketinggalan
    lupa: kelupaan
    ikut: berikut berikutnya
    atas: mengatasi diatasi teratasi atasi
    hati: perhatian perhati memperhatikan
    ada: keberadaan mengada
    malas: pemalas
    marah: pemarah memarahi kemarahan
    malu: memalukan kemaluan
    mata: memata
    masak: memasak masakan
    makan: pemakan
    buah: berbuah
    panggil: memanggil
    naik: menaikkan menaiki kenaikan
    nama: menamai menamakan penamaan
    peran: berperan pemeran memerankan
    ajar: belajar pelajar pelajaran mempelajari pembelajaran dipelajari terpelajar
    rasa: berasa perasaan merasa merasakan terasa
    asal: berasal
    kerja: bekerja pekerja pekerjaan mengerjakan ngerjain
    istri: beristri
    undang: undangan perundangan
    luas: perluasan memperluas meluas
    lepas: terlepas
    lihat: kelihatan keliatan kelihatannya
    kata: mengatakan dikatakan perkataan katakan sekata
    bagai: sebagai berbagai pelbagai sebagainya
    nyata: ternyata menyatakan pernyataan kenyataan
    belah: sebelah sebelahnya
    cara: secara
    lalu: terlalu melalui keterlaluan
    dapat: pendapat pendapatan mendapat
    tentang: bertentangan menentang penentang
    ratus: seratus beratus
    ribu: seribu beribu
    turut: menurut menuruti berturut
    kuasa: penguasa penguasaan menguasai
    atur: pengatur mengatur peraturan teratur beraturan
    alih: peralihan beralih mengalihkan
    anggap: beranggapan
    ingat: teringat peringatan memperingatkan memperingati
    wangi: wewangian pewangi
    tunjuk: pertunjukan petunjuk
    henti: pemberhentian memberhentikan
    angkat: keberangkatan memberangkatkan pemberangkatan berangkat
    tumbuh: penumbuhan
    posting: postingan ngepost ngeposting
    kejar: mengejar pengejar
    kait: mengaitkan terkait berkaitan
    sepakat: bersepakat
    tepat: bertepatan
    kaji: mengaji pengajian
    rusak: perusak perusakan pengrusakan
    adu: mengadukan diadukan pengaduan mengadu
    """

  /// Two words that take affixes as one: mempertanggungjawabkan.
  ///
  /// Origin: compiled by hand for this project.
  static let compounds = """
    salah guna
    atas nama
    harga diri
    salah arti
    salah paham
    salah satu
    tanggung jawab
    tindak lanjut
    tanda tangan
    beri tahu
    sebar luas
    ikut serta
    warga negara
    tidak adil
    tidak pasti
    tidak tahu
    tidak jelas
    tidak benar
    tidak puas
    tidak mampu
    tidak setuju
    tidak hadir
    tidak jujur
    tidak percaya
    tidak sesuai
    tidak lengkap
    tidak sah
    tidak mungkin
    tidak setara
    tidak patuh
    tidak netral
    tidak nyaman
    tidak aman
    tidak tertib
    ambil alih
    alih bahasa
    alih fungsi
    alih daya
    latar belakang
    garis bawah
    garis besar
    serah terima
    sama rata
    campur aduk
    campur tangan
    putar balik
    jungkir balik
    bolak balik
    tolak belakang
    tolak ukur
    kambing hitam
    meja hijau
    bumi hangus
    adu domba
    nomor dua
    anak tiri
    anak emas
    lipat ganda
    hancur lebur
    porak poranda
    simpang siur
    sepak bola
    babi buta
    mati suri
    darah daging
    darma bakti
    satu padu
    uji coba
    titik berat
    tumpang tindih
    tumpah ruah
    jual beli
    tanya jawab
    pindah tangan
    pecah belah
    gotong royong
    lalu lintas
    dua belas
    kerja sama
    suka cita
    suka rela
    rela korban
    hak milik
    naik turun
    keluar masuk
    daur ulang
    cetak ulang
    beri kuasa
    rumah tangga
    tata usaha
    tata negara
    tenaga kerja
    setia kawan
    daya guna
    budi daya
    tidak tepat
    tidak akurat
    tidak aktif
    tidak cocok
    tidak cukup
    tidak hormat
    tidak layak
    tidak lancar
    tidak peduli
    tidak sempurna
    tidak senang
    tidak siap
    tidak sopan
    tidak stabil
    tidak wajar
    tidak seimbang
    tidak selaras
    tidak konsisten
    tidak disiplin
    tidak beres
    """
}
