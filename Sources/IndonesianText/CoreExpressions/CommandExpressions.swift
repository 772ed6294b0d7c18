extension CoreExpressions {
  /// Whole messages that ask for something to be done, of whatever question.
  ///
  /// Origin: compiled by hand for this project.
  static let cancelExpressions = """
    batal, batalkan, batalin, dibatalkan, cancel, cansel, kensel, ga jadi, gak jadi, gajadi, \
    nggak jadi, ngga jadi, tidak jadi, tdk jadi, gak jd, ga jd, urung, urungkan, \
    mengurungkan, urungkan niat, mengurungkan niat, stop, stop dulu, \
    berhenti, hentikan, sudahi, keluar, exit, quit, abort, batal aja, batal deh, gak \
    usah jadi, \
    ora sido, gak sido, ra sido, teu janten, teu jadi, indak jadi, kada jadi, nda jadi, sing \
    jadi
    """

  static let doneExpressions = """
    selesai, udah selesai, sudah selesai, kelar, beres, done, finish, rampung, udah semua, \
    sudah semua, itu saja, itu aja, cukup, segitu aja, udah itu aja, tamat, tutup, akhiri, \
    bubar, anggeus, parantos, mantun, pun, udahan
    """

  static let backExpressions = """
    kembali, balik, back, mundur, sebelumnya, yang tadi, yang sebelumnya, ke belakang, balik \
    lagi, kembali ke sebelumnya, langkah sebelumnya, undo, return, bali, mulang
    """

  static let menuExpressions = """
    menu, menu utama, menu awal, beranda, home, main menu, awal, ke awal, kembali ke menu, \
    tampilkan menu, daftar menu, pilihan, mulai, start, mulai dari awal, reset, ulang dari \
    awal
    """

  static let helpExpressions = """
    bantuan, tolong, help, bantu, bantu dong, tolong bantu, panduan, petunjuk, cara, \
    caranya, gimana caranya, bagaimana caranya, cara pakai, bingung, gak ngerti, tidak \
    mengerti, ga paham, tidak paham, ?, info, faq, tulungi, bantosan
    """

  static let againExpressions = """
    ulang, ulangi, ulangin, ulang lagi, repeat, coba ulangi, bisa diulang, apa tadi, \
    maksudnya gimana, hah, gimana gimana
    """

  static let skipExpressions = """
    lewati, lewat, lewatin, skip, next, lompati, lompat, loncat, loncati, kosongkan, \
    kosongin aja, tidak diisi, gak diisi, langsung aja, terus aja
    """

  static let staffExpressions = """
    petugas, admin, operator, cs, customer service, manusia, orang, orang asli, bicara \
    dengan petugas, ngomong sama orang, hubungi petugas, chat admin, mau ke admin, \
    sambungkan ke petugas, bukan bot, agen, human, call center
    """
}
