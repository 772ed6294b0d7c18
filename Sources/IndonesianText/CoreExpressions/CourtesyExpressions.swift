extension CoreExpressions {
  /// Whole messages of courtesy, and those that leave a question open.
  ///
  /// Origin: compiled by hand for this project.
  static let thanksExpressions = """
    terima kasih, terimakasih, trima kasih, trimakasih, makasih, makasi, makaci, mksh, mkasih, \
    trims, terima kasi, trima kasi, trm ksh, tks, thx, thanks, thank you, ty, tq, tenkyu, tengkyu, \
    makasih banyak, terima kasih banyak, matur nuwun, maturnuwun, suwun, nuwun, matur suwun, \
    nuhun, hatur nuhun, haturnuhun, matur suksma, suksma, mauliate, tarimo kasih, tarimokasih, \
    kurru sumange, sakalangkong, mator sakalangkong, teurimong gaseh, epa nemba, amanai, kamsia, \
    kamsiah, xiexie, xie xie, syukron, jazakallah, jazakallah khairan, jazakumullah khairan, \
    bujur, tampiaseh, tampi asih, tampiasih, dangke, dangke banya, makase banya, tarimakasih, \
    tarima kasi, matur sembah nuwun, matur sembah suwun, teurimong geunaseh, thank u, thankyou
    """

  static let greetingExpressions = """
    halo, hallo, haloo, hai, hay, hi, hello, hey, hei, p, ping, pagi, siang, sore, malam, \
    malem, selamat pagi, selamat siang, selamat sore, selamat malam, met pagi, met siang, \
    met sore, met malam, permisi, misi, min, kak, gan, bang, pak, bu, tes, test, cek, \
    assalamualaikum, assalamu alaikum, asalamualaikum, assalamualaikum wr wb, askum, \
    asslmkm, ass, ass wr wb, salam, salam sejahtera, shalom, syalom, om swastiastu, om \
    swastyastu, namo buddhaya, salam kebajikan, salam hormat, rahayu, rahajeng semeng, \
    rahajeng siang, rahajeng sanja, rahajeng wengi, tabea, permios, \
    sampurasun, punten, kulonuwun, kulo nuwun, nuwun sewu, sugeng enjing, sugeng siang, \
    sugeng sonten, sugeng dalu, wilujeng enjing, wilujeng siang, wilujeng sonten, wilujeng \
    wengi, horas, menjuah juah, njuah juah, yahowu, tabe, tabik pun, salamaik pagi, hy, aslm, \
    samlekum, samlikum, ahoi, salam kenal, oi, woi, oy, hoi, apa kabar, apo kaba, pripun kabare, \
    kumaha damang
    """

  static let farewellExpressions = """
    dadah, dah, bye, bye bye, goodbye, sampai jumpa, sampai nanti, sampai ketemu, wassalam, \
    wassalamualaikum, selamat tinggal, permisi dulu, pamit, pamit dulu, cabut dulu, off \
    dulu, see you, cu, babay, undur diri, pareng
    """

  static let waitExpressions = """
    tunggu, tunggu dulu, tunggu sebentar, sebentar, bentar, bntr, bentar ya, ntar, ntar \
    dulu, nanti dulu, sabar, wait, hold on, sek, sik, sek sek, antos, antosan, sakedap, \
    sekedap, entar, brb, otw, jap, kejap, beko, mangke
    """

  static let unsureExpressions = """
    tidak tahu, gak tau, ga tau, gatau, nggak tahu, gk tau, gtw, entah, entahlah, kurang \
    tahu, kurang tau, lupa, gak inget, tidak ingat, mboten ngertos, ora ngerti, ra ruh, \
    duka, teuing, teu terang, teu nyaho, ndak tau, embuh, mbuh, terserah, bebas, mungkin, \
    bisa jadi, ragu
    """
}
