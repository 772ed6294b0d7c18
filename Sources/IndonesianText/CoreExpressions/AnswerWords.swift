/// The words that answers are made of, by what they do; see `AnswerRole`.
///
/// Informal spellings (`gk`, `bnr`) come from the vocabulary and need no entry; regional and
/// English words do. A phrase wins over the words in it. Words that mean an answer only as a whole
/// message stand in `CoreExpressions` instead.
///
/// Origin: compiled by hand for this project.
enum AnswerWords {
  /// Role and expressions divided by commas.
  static let roles: [(role: AnswerRole, expressions: String)] =
    agreeing + judging + wanting + denying + surrounding + unclear + commands + telling + spoken
    + regional

  /// Those that a word may be with a typing error: no words of single regional languages, and none
  /// that only tell.
  static let guessable =
    (agreeing + judging + wanting + denying + surrounding + unclear + commands).filter {
      $0.role != .usage
    }

  /// What is typed for a "ya" that only softens the words before it.
  static let particles: Set<String> = [
    "ya", "y", "yah", "yaa", "ye", "yak", "yo", "nggih", "inggih", "njih", "enggi", "nya",
  ]

  /// Words that answer only where nothing else is spoken of; see `AnswerWeight`.
  static let ordinary: Set<String> = [
    "siap", "sip", "mantap", "mantul", "mantep", "cakep", "gas", "gass", "gaskan", "gaspol", "cus",
    "cuss", "kuy", "yuk", "ayo", "ayuk", "hayuk", "hayu", "deal", "fix", "noted", "positif",
    "yakin", "sok", "sure", "aman", "santai", "pasti", "pastinya", "tentu", "tentunya", "memang",
    "jelas", "tegas", "mutlak", "pas", "kena", "bagus", "good", "true", "right", "perfect", "jos",
    "sempurna", "tepat", "tutu", "ido", "ue", "silakan", "monggo", "mangga", "masalah", "kacau",
    "kurang", "nihil", "konfirmasi", "final", "detail", "detil", "rinci", "real", "legit",
    "itu", "dia", "nah", "amin", "shap", "ngarang", "zonk", "fail", "melenceng", "seperti",
    "penting",
  ]

  private static let agreeing: [(role: AnswerRole, expressions: String)] = [
    (
      .assent,
      """
      ya, oke, sip, siap, baik, baiklah, yup, yups, yap, yep, yoi, yoih, yo, yoa, yoyoi, yes, \
      yess, yeah, yea, yah iya, iyes, iyap, iyup, iyups, iyaps, iyoh, iyoi, iyain, he eh, heeh, ho \
      oh, hooh, heem, hem eh, he em, okedeh, okelah, okeh, okie, okidoki, acc, deal, fix, noted, \
      mantap, mantul, cakep, gas, gass, gaskan, gaskeun, gasken, gas ken, gaspol, gaskuy, cus, \
      cuss, kuy, yuk, ayo, ayuk, hayuk, hayu, sure, of course, absolutely, definitely, certainly, \
      alright, all right, all good, yup yup, memang benar, jelas dong, iyalah, yalah, ya iyalah, \
      ya lah, sudah pasti, delapan enam, 86, inggih, nggih, njih, enggih, injih, iyo, yo wis, \
      yowis, yo wes, yowes, muhun, sumuhun, enya, heueuh, iye, iyek, engghi, olo, ido, hi ih, \
      jadih, monggo, mangga, kirim gas, ya sudah, sudah ya sudah, sudah oke, ok ok, oke punya, \
      tidak diragukan lagi, silakan, why not, positif, kuylah, yakin, beres bos, sok, sok wae, sok \
      atuh, sok lah, heeuh, enggi, enggi pon, engghi pon, iyeh, ho oh iya, ue, beutoi, nyo, aok, \
      io, iyo mi, iyo ji, iye mi, sip lah, sip dah, confirm, confirmed, approved, feel free, by \
      all means, go for it, nah begitu, nah begitu dong, konfirmasi, dikonfirmasi, terkonfirmasi
      """
    ),
    (
      .emphasis,
      """
      pasti, pastinya, tentu, tentu saja, tentunya, memang, jelas, jelas jelas, tegas, mutlak
      """
    ),
    (
      .fine,
      """
      tidak apa apa, tidak apa, tidak papa, tidak kenapa kenapa, \
      tidak popo, ora opo opo, ora apa apa, ora popo, \
      rapopo, ora masalah, mboten punapa punapa, mboten nopo nopo, teu nanaon, teu kunanaon, teu \
      sawios, indak baa, indak apo apo, indak masalah, no problem, np, no worries, not a problem, \
      santai, tidak masalah, bukan masalah, tidak jadi masalah, aman, aman terkendali, aman jaya, \
      aman sentosa, dengan senang hati, senang hati
      """
    ),
  ]

  private static let judging: [(role: AnswerRole, expressions: String)] = [
    (
      .good,
      """
      benar, betul, sesuai, cocok, pas, tepat, lengkap, valid, sah, akurat, persis, klop, \
      sempurna, correct, right, true, exactly, accurate, leres, bener, batua, bana, bujur, butul, \
      sebenarnya, bagus, perfect, patut, kena, toho, tutu, sintong, beneh, lerres, \
      bender, batul, betol, banar, tongeng, tojeng, payo, komplit, cucok, sreg, mantep, \
      jos, akur, klir, clear, good, seperti itu, demikian adanya, begitu adanya, itu yang saya \
      maksud, itu maksud saya, ini yang saya maksud
      """
    ),
    (
      .bad,
      """
      salah, salah satu angka, salah satu huruf, salah satu digit, keliru, beda, berbeda, typo, \
      ngawur, ngaco, masalah, keberatan, wrong, incorrect, false, error, eror, kebalik, terbalik, \
      tertukar, ketuker, ketukar, ketinggalan, meleset, lepat, klintu, kliru, luput, kesalahan, \
      kekeliruan, kekurangan, cacat, mistake, janggal, kacau, can bener, can leres, can cocok, can \
      pas, can sesuai, can lengkep, kurang satu, kurang satu angka, kurang satu huruf, kurang satu \
      digit
      """
    ),
    (.lacking, "kurang"),
    (
      .change,
      """
      ubah, diubah, mengubah, rubah, dirubah, ubahin, diubahin, rubahin, ngubah, ngerubah, \
      merubah, ganti, diganti, mengganti, gantiin, digantiin, ngeganti, edit, diedit, ngedit, \
      mengedit, editin, perbaiki, diperbaiki, memperbaiki, perbaikan, perbaikin, diperbaikin, \
      koreksi, dikoreksi, mengoreksi, ngoreksi, koreksian, revisi, direvisi, merevisi, ngerevisi, \
      revisian, benerin, dibenerin, ngebenerin, betulin, dibetulin, ngebetulin, dibenarkan, \
      betulkan, dibetulkan, membetulkan, tolong benarkan, mohon benarkan, minta benarkan, mau \
      benarkan, pembetulan, luruskan, diluruskan, meluruskan, lurusin, dilurusin, sesuaikan, \
      disesuaikan, menyesuaikan, sesuaiin, disesuaiin, penyesuaian, perbarui, diperbarui, \
      memperbarui, perbaharui, diperbaharui, memperbaharui, perbaruin, pembaruan, update, \
      diupdate, di update, mengupdate, ngupdate, updatein, diupdatein, apdet, diapdet, benahi, \
      dibenahi, membenahi, benahin, dibenahin, ralat, diralat, meralat, ngeralat, ralatin, \
      perubahan, tukar, ditukar, menukar, tukerin, fix dulu, change, fix it, change it, update it, \
      please fix, please change, please correct, dandani, didandani, ndandani, benerno, dibenerno, \
      benakno, dibenakno, owahi, diowahi, ngowahi, gantos, digantos, lereskeun, dilereskeun, \
      ngalereskeun, robih, dirobih, ngarobih, omean, diomean, baiki, dibaiki
      """
    ),
  ]

  private static let wanting: [(role: AnswerRole, expressions: String)] = [
    (
      .willing,
      """
      setuju, bersedia, sedia, sepakat, sanggup, rela, ikhlas, izinkan, diizinkan, mengizinkan, \
      ijinkan, ijin, izin, menyetujui, berminat, minat, agree, agreed, willing, ok saja, berkenan, \
      diperbolehkan, diperkenankan, dados, amuah, namuah, hakun, rido, ridho, sudi, daekeun, \
      kerso, nyak, berhasrat, okein, oke in, menerima, nerima, manut, nurut, nurut saja, ngikut, \
      ngikut saja, ikut saja, sendiko dawuh
      """
    ),
    (
      .modal,
      """
      boleh, mau, ingin, bisa, kersa, purun, saged, gelem, daek, hoyong, usah, perlu, butuh, \
      minta, you can, kedah, wajib, buliah, buleh, bole, kawa, handak, olle, kenging, poron, jeut, \
      oleh wae
      """
    ),
    (
      .act,
      """
      lanjut, lanjutkan, lanjutin, dilanjut, dilanjutkan, dilanjutin, lanjutken, terusin, \
      teruskan, kirim, kirimkan, kirimin, dikirim, kirim saja langsung, submit, send, proses, \
      diproses, hubungi, dihubungi, dihubungin, menghubungi, kontak, dikontak, dikabari, \
      ditelepon, ditelpon, telepon, ditelfon, calling, call, call me, laksanakan, simpan, proceed, \
      continue, go ahead, go on, tindaklanjuti
      """
    ),
    (
      .refusal,
      """
      ogah, emoh, gamoh, males, malas, wegah, embung, alim, moal, menolak, nolak, tolak, ditolak, \
      no, nope, nay, nehi, never, no way, no thanks, no thank you, nggak lah yau, big no, hell no, \
      kagaklah, gaklah, enggaklah, tidaklah, nein, negatif, skip dulu, nanti saja, kapan kapan \
      saja, lain kali saja, lain kali, ndang olo, dang olo, tusing nyak, sing nyak, moh, moh ah, \
      no need, sudah malas, rasah, gak sah, ora sah, mau anonim, ingin anonim, anonim saja, minta \
      anonim, tetap anonim
      """
    ),
  ]

  private static let denying: [(role: AnswerRole, expressions: String)] = [
    (
      .negation,
      """
      tidak, ora, mboten, boten, henteu, teu, indak, kada, ndang, daong, dang, tena, tania, teai, \
      nenten, tusing, enten, nyanda, trada, tarada, tra, sonde, seng, not, nggaklah, gakpernah, \
      ndaklah, ra, idak, dak, tida, tara, hente, hinte, hana, labo, ndek, ndeq, endek, degaga, \
      ten, mana ada, mana mungkin, mana pernah, nihil
      """
    ),
    (
      .negationOfClause,
      """
      bukan, bukannya, dudu, sanes, banne, tidak benar kalau, lain eta, lain kitu, lain ieu, lain \
      kieu, lain kaitu
      """
    ),
    (
      .prohibition,
      "jangan, ojo, ulah, unang, dont, do not, jangan dulu, jang, jaan, bek, eda, sampunang"
    ),
    (
      .notYet,
      """
      belum, dereng, durung, teu acan, acan, tacan, encan, alun, balum, not yet, belum \
      lah, goh
      """
    ),
  ]

  private static let surrounding: [(role: AnswerRole, expressions: String)] = [
    (.done, "sudah, sampun, wis, wes, uwis, atos, tos, geus, parantos, telah, already, ude, su"),
    (.experience, "pernah, sempat, kungsi"),
    (.turn, "sekarang, saiki, ayeuna, ternyata, akhirnya, jebul, jebule, tibake, tibae"),
    (.still, "masih, isih, tasih, keneh, tetap"),
    (.exists, "ada, aya, onok, terdapat"),
    (.more, "lagi, tambah, nambah, menambah, tambahan"),
    (
      .degree,
      """
      sekali, banget, sangat, semua, semuanya, seluruhnya, sepenuhnya, pisan, total, 100, persen, \
      all, very, tenan, nian, sama sekali, betul betul, benar benar, amat, sungguh, \
      terlalu, pol, beneran, kali lah, kali bah, kali bang, kali lah itu
      """
    ),
    (
      .part,
      """
      yang, nama, namanya, tanggal, tanggalnya, nomor, nomornya, alamat, alamatnya, lokasi, \
      lokasinya, tempat, foto, fotonya, \
      link, linknya, tautan, jamnya, waktunya, tahun, tahunnya, \
      bulan, keterangan, bagian, angka, huruf, digit, spasi, nomor telepon, nomor hp, nomor wa, \
      nomor kontak
      """
    ),
    (
      .object,
      """
      itu, ini, di, atas, tersebut, data, datanya, laporan, laporannya, isi, isinya, tempatnya, \
      saya, kami, nya, dan, begitu, begini, demikian, untuk, dengan, ke, dari, punya, jadi, juga, \
      pun, kalau begitu, langsung, segera, cepat, cepetan, \
      secepatnya, buruan, saja, hari ini, hal, tulisan, tulisannya, ketik, ketikan, kejadian, \
      kejadiannya, kronologi, kronologinya, faktanya, adanya, kabar, kabarnya, infonya, hasilnya, \
      kelanjutannya, that, it, is, s, i, m, the, am, you, my, of, its, thats, me, im, everything, \
      looks, look, saat, yang di atas, yang saya maksud, maksud saya itu, mereka, dia, anda, kamu, \
      sendiri, buat, soal, pada, sini, situ, sana, mana mana, apa pun, sampeyan, kulo, kula, abdi, \
      ulun, unda, beta, katong, sa, torang, kitorang, ambo, aing, kuring, tiang, titiang, punika, \
      iki, kuwi, ieu, eta, siapa siapa, siapa pun, kapan kapan, salah satu, salah seorang, apa \
      apanya, di mana mana
      """
    ),
    (
      .manner,
      """
      lewat, via, pakai, kemarin, tadi, besok, lusa, nanti, malam, malam malam, pagi, \
      siang, sore, jam, hari, \
      minggu, pukul, tepat jam, tepat pukul, pas jam, pas malam, pas siang, pas pagi, pas sore, \
      pas hari, whatsapp, chat, sms, email, kapan saja, kapan pun, weekend, akhir \
      pekan, kantor, kerja, jam kerja, telpon, ditelepon, menelepon, nelepon, video call, vc, \
      setelah, sesudah, sebelum, habis, sering, sering sering, keseringan, terlalu sering, \
      terus terusan, tiap hari, setiap hari, dadakan, mendadak
      """
    ),
    (
      .contrast,
      "tapi, namun, cuma, hanya, cuman, padahal, sayangnya, but, ning, nanging, mung, cumak, sayang"
    ),
    (.exception, "kecuali, selain, terkecuali, except, di luar"),
    (
      .condition,
      """
      kalau, jika, bila, tergantung, selama, if, jikalau, apabila
      """
    ),
    (
      .proviso,
      "asal, asalkan, syaratnya, dengan syarat, dengan catatan, waton, angger, sepanjang"
    ),
    (.contact, contacts),
    (.rest, "yang lain, yang lainnya, lainnya, sisanya, selebihnya, liyane, sejene"),
    (
      .discretion,
      """
      rahasia, rahasiakan, dirahasiakan, rahasiain, dirahasiain, merahasiakan, kerahasiaan, \
      kerahasiaannya, identitas, identitasnya, identitasku, privasi, privasinya, anonim, samaran, \
      disamarkan, sembunyikan, disembunyikan, disembunyiin, jaga, dijaga, menjaga, jagain, \
      dijagain, terjaga, lindungi, dilindungi, terlindungi, terjamin, dijamin, sebar, disebar, \
      disebarkan, disebarin, disebarluaskan, tersebar, nyebar, sebarin, bocor, bocorin, bocorkan, \
      dibocorin, dibocorkan, membocorkan, disebut, disebutkan, disebutin, sebut, sebutkan, \
      dipublikasikan, dipublikasi, dipublish, publikasikan, dipublikasiin, diumumkan, dipajang, \
      ditampilkan, dicantumkan, diungkap, diungkapkan, dibuka, ketahuan, diketahui, terbongkar, \
      dibongkar, bilang, bilang bilang, dibilang, cerita cerita, kasih tahu, beri tahu, diberi \
      tahu, diberitahu, dikasih tahu, jangan sampai ketahuan, jangan sampai bocor, jangan sampai \
      tersebar, jangan sampai disebar, jangan sampai diketahui, orang lain, pihak lain, pihak \
      ketiga, rusiahkeun, didhelikke, disidhem
      """
    ),
    (.repair, "eh, maksud saya, eh maksudnya, ehh, koreksi saya"),
    (.slip, "eh salah, ehh salah, eh keliru, ehh keliru"),
    (.alternative, "atau, or, utawa, atawa"),
    (
      .address,
      """
      kak, kakak, ka, kk, kaka, min, mimin, admin, pak, bapak, bu, ibu, mas, mbak, mba, om, tante, \
      gan, sis, bro, broo, bang, abang, bng, bos, boss, ndan, komandan, bosku, bosque, teh, kang, \
      neng, cak, mang, gaes, guys, lur, cuy, say, beb, lae, ito, uda, uni, daeng, puang, bli, \
      mbok, pakde, bude, sob, coy, dul, dek, adek, nak, ncing, sanak, pace, mace, bung, usi, sir, \
      bunda, ndoro
      """
    ),
    (
      .plea,
      """
      tolong, mohon, maaf, maaf sebelumnya, mohon maaf sebelumnya, permisi, please, \
      ngapunten, punten, hapunten, sori, sorry, \
      maap, ampura, \
      oh, ooh, owh
      """
    ),
    (.insistence, "dong, donk, lah, atuh, to, toh"),
    (
      .filler,
      """
      sih, deh, dech, nih, tuh, loh, lho, yah, kan, mah, ah, hmm, hm, em, anu, da, mi, pi, \
      ji, ki, ih, euy, ya kan, dah, iki lho, well, so, then, thanks god, alhamdulillah, bismillah, \
      wkwk, wkwkwk, wkwkwkwk, haha, hahaha, hehe, hehehe, hihi, hihihi, xixi, wk, lol, kwkwk, \
      awokwok, nah, lha, wah, wow, waduh, aduh, duh, duhh, se, noh, ja, haja, pang, mawon, wae, \
      bae, ae, lai, do, pon, jugak, mending, mendingan, lebih baik, sebaiknya, baiknya, kira, \
      rasa, pikir, pilih, memilih, jawab, jawabnya, pokoknya, pokoke, halah, alah, opsi, deng, \
      ding, yuhu, yuhuy, hore, yey, yeay, cihuy, asyik, asik
      """
    ),
  ]

  /// "Lewat WA", "chat saja", "saya tunggu".
  private static let contacts: String = {
    let ways = ["whatsapp", "chat", "sms", "email", "telepon", "telpon", "pesan", "sini", "japri"]
    let channels = ways.flatMap { way in
      ["lewat \(way)", "via \(way)", "pakai \(way)"]
        + (way == "sini" ? [] : ["\(way) saja"])
    }
    return (channels + ["saya tunggu", "kami tunggu", "aku tunggu", "ditunggu"])
      .joined(separator: ",")
  }()

  private static let unclear: [(role: AnswerRole, expressions: String)] = [
    (
      .hedge,
      """
      mungkin, barangkali, kali, kali ya, bisa jadi, ragu, ragu ragu, meragukan, bimbang, galau, \
      kurang tahu, tidak tahu, tidak yakin, kurang yakin, kurang ingat, kurang hafal, \
      belum tahu, belum yakin, tidak pasti, \
      belum pasti, belum tentu, tidak tentu, entah, entahlah, lupa, tidak ingat, antara, terserah, \
      sakarepmu, bebas, lihat nanti, gimana nanti, bagaimana nanti, pikir pikir, pikir dulu, mikir \
      dulu, pikir pikir dulu, maybe, perhaps, i think, not sure, dunno, dont know, idk, insya \
      allah, insyaallah, inshaallah, semoga, mudah mudahan, moga, \
      embuh, mbuh, teu terang, teu nyaho, jangan jangan, kira kira, tidak begitu yakin, ora \
      ngerti, mboten ngertos, up to you, boleh jadi, gimana ya, bagaimana ya, ya gimana ya, ya \
      bagaimana ya, kadang, kadang kadang, belum bisa jawab, belum bisa menjawab, \
      belum mau jawab, tidak bisa jawab, tidak bisa menjawab, beda tipis, sebelas dua belas
      """
    ),
    (
      .softener,
      """
      kayaknya, sepertinya, seperti nya, kelihatannya, keliatannya, kykny, kyknya, keknya, kayak \
      nya, rasanya, rasa rasanya, agaknya, perasaan, kayake, kayane, ketoke, koyone, kadose, \
      kados, sajake, sigana, siganamah, jigana, jiganamah, asana, raso nyo, raso raso, rasonyo, \
      agak, takut, takutnya, takute
      """
    ),
    (.partial, "setengah, sebagian, separuh, hampir, nyaris, rada, rada rada"),
    (
      .question,
      CoreExpressions.questionWords.joined(separator: ",") + """
        , kah, apaan, apanya, di mana, ke mana, dari mana, masa, masak, masa sih, masa iya, \
        serius, seriusan, seriously, maksud, maksudnya, maksudnya apa, benarkah, betulkah, \
        iyakah, bolehkah, haruskah, memangnya, memang kenapa, memang apa, kok bisa, kok gitu, \
        kok begitu, buat apa, untuk apa, yang mana, aman kan, aman kah
        """
    ),
    (
      .how,
      CoreExpressions.howWords.joined(separator: ",") + """
        , jelaskan, jelasin, ajarin, ajari, terangin, terangkan, tunjukin, tunjukkan, pandu, \
        bimbing, diajarin, dijelasin
        """
    ),
    (.usage, usage),
    (
      .idiom,
      """
      ya kali, yakali, ya ampun, ya allah, ya tuhan, ya elah, yaelah, ya gusti, ya robbi, yang \
      benar saja, benar saja, jangan lupa, jangan khawatir, jangan ragu, jangan sampai, tidak \
      hanya, bukan main, bukan hanya, bukan cuma, sudah lama, mau gimana lagi, mau bagaimana lagi, \
      ya bagaimana, siap salah, oke google, tidak mungkin tidak, mau tidak mau, ampun, ya begitu \
      deh, begitu deh, ya begitulah, begitulah, terus terang, ini apa, apa ini, itu apa, \
      apa itu
      """
    ),
  ]
}
