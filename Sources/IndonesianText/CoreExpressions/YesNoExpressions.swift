extension CoreExpressions {
  /// Expressions that say yes or no as whole messages, whatever the kind of the question.
  ///
  /// Many are words of regional languages that mean something else inside a longer message ("lain",
  /// "aja", "can"); what may be combined stands in `AnswerWords`.
  ///
  /// Origin: compiled by hand for this project.
  static let yesExpressions = """
    ya, iya, benar, betul, setuju, tentu, tentu saja, pasti, sudah, sudah benar, boleh, \
    bersedia, mau, lanjut, lanjutkan, silakan, kirim, jelas, sesuai, cocok, sah, sepakat, \
    y, yy, iy, betul betul, benar benar, yo, yoi, yoih, yup, yap, yep, yes, yess, yoa, iyes, \
    iyap, iyah, iyoh, iyain, ya \
    dong, iya dong, iya lah, ya iyalah, he eh, heeh, hooh, ho oh, heem, hem eh, ok, oke, \
    okey, okay, okeh, oks, okedeh, oke deh, oke gan, oke bos, oke siap, sip, sipp, siip, \
    siap, siap bos, siap gan, siap ndan, siap laksanakan, 86, delapan enam, gas, gass, \
    gaskeun, gaspol, cus, cuss, kuy, hayuk, ayo, yuk, bener, bner, bnr, btl, betul sekali, \
    bener banget, udah, udh, sdh, dah, udah bener, udah pas, udah oke, valid, acc, deal, \
    mantap, mantul, cakep, fix, noted, lgsg, lanjut aja, kirim aja, gpp, gapapa, gak \
    apa-apa, tidak apa-apa, ga masalah, gak masalah, tidak masalah, no problem, np, blh, \
    bole, silahkan, mau dong, tidak keberatan, dengan senang hati, \
    👍, 👌, ✅, ✔️, ☑️, 🆗, 💯, 🙆, 🙆‍♂️, 🙆‍♀️, 🤝, 🫡, 👍🏻, 👍🏽, \
    inggih, nggih, njih, enggih, iyo, yo wis, wis, wes, sampun, leres, monggo, kersa, purun, \
    saged, gelem, \
    muhun, sumuhun, enya, heueuh, mangga, atos, parantos, tos, hayu, daek, \
    batua, lah, jadih, \
    olo, ido, toho, \
    iih, hi ih, bujur, \
    iye, iyek, iye', betul mi, io, \
    patut, dados, \
    engghi, gi, \
    iyo to, butul, \
    iye dah, iya dah
    """

  /// The same for no.
  static let noExpressions = """
    tidak, bukan, belum, jangan, salah, keliru, tidak benar, tidak setuju, tidak mau, tidak \
    usah, tidak perlu, tidak bersedia, keberatan, menolak, \
    g, ga, gak, gk, nggak, ngga, enggak, engga, kagak, kaga, tdk, tak, ndak, nope, no, nay, \
    nehi, ogah, ogah ah, emoh, males, malas, gamau, ga mau, gmau, gmw, gausah, ga usah, gak \
    usah, ga perlu, gaperlu, gak deh, nggak deh, enggak ah, gaboleh, ga boleh, takut, takut ah, \
    takut ketahuan, saya takut, saya takut ketahuan, jgn, jangan dulu, blm, belom, blum, bkn, \
    ga bener, gak bener, ga sesuai, masih salah, ada yang \
    salah, salah semua, no thanks, nanti aja, skip dulu, \
    👎, ❌, ✖️, 🙅, 🙅‍♂️, 🙅‍♀️, 🚫, ⛔, 👎🏻, \
    mboten, boten, ora, ra, dudu, sanes, wegah, durung, dereng, aja, ojo, ampun, \
    henteu, teu, lain, moal, embung, alim, teu acan, can, ulah, teu kedah, \
    indak, alun, jan, \
    ndang, daong, unang, dang, \
    kada, kadada, balum, \
    tena, tania, teai, de', \
    nenten, ten, sing, tusing, \
    enten, banne, gi' ta', \
    nyanda, seng, tra, trada, tarada, sonde, son, bo
    """
}
