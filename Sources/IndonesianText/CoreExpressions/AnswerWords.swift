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
    agreeing + judging + wanting + denying + surrounding + unclear + commands

  private static let agreeing: [(role: AnswerRole, expressions: String)] = [
    (
      .assent,
      """
      ya, oke, sip, siap, baik, baiklah, yup, yups, yap, yep, yoi, yoih, yo, yoa, yoyoi, yes, \
      yess, yeah, yea, yah iya, iyes, iyap, iyup, iyups, iyaps, iyoh, iyoi, iyain, he eh, heeh, \
      ho oh, hooh, heem, hem eh, he em, okedeh, okelah, okeh, okie, okidoki, acc, deal, fix, \
      noted, mantap, mantul, cakep, gas, gass, gaskan, gaskeun, gasken, gas ken, gaspol, gaskuy, \
      cus, cuss, kuy, yuk, ayo, ayuk, hayuk, hayu, sure, of course, absolutely, definitely, \
      certainly, alright, all right, all good, yup yup, pasti, pastinya, tentu, tentu saja, \
      tentunya, memang, memang benar, jelas, jelas dong, iyalah, yalah, ya iyalah, ya lah, sudah \
      pasti, delapan enam, 86, inggih, nggih, njih, enggih, injih, iyo, yo wis, yowis, yo wes, \
      yowes, muhun, sumuhun, enya, heueuh, iye, iyek, engghi, olo, ido, toho, hi ih, jadih, \
      monggo, mangga, kirim gas, ya sudah, sudah ya sudah, sudah oke, ok ok, oke punya, tidak \
      diragukan lagi, silakan, why not, positif, kuylah, yakin
      """
    ),
    (
      .fine,
      """
      tidak apa apa, tidak apa, tidak papa, tidak popo, ora opo opo, ora apa apa, ora popo, \
      rapopo, ora masalah, mboten punapa punapa, mboten nopo nopo, teu nanaon, teu kunanaon, teu \
      sawios, indak baa, indak apo apo, indak masalah, no problem, np, no worries, not a \
      problem, santai, tidak masalah, bukan masalah, tidak jadi masalah, aman, dengan senang \
      hati, senang hati
      """
    ),
  ]

  private static let judging: [(role: AnswerRole, expressions: String)] = [
    (
      .good,
      """
      benar, betul, sesuai, cocok, pas, tepat, lengkap, valid, sah, akurat, persis, klop, \
      sempurna, correct, right, true, exactly, accurate, leres, bener, batua, bana, bujur, \
      butul, beneran, sebenarnya, bagus, perfect, patut, kena
      """
    ),
    (
      .bad,
      """
      salah, keliru, beda, berbeda, typo, ngawur, ngaco, masalah, keberatan, wrong, incorrect, \
      false, error, eror, kebalik, terbalik, tertukar, ketuker, ketukar, ketinggalan, meleset, \
      lepat, klintu, kliru, luput, kesalahan, kekeliruan, kekurangan, cacat, mistake, janggal, \
      kacau
      """
    ),
    (.lacking, "kurang"),
    (
      .change,
      """
      ubah, diubah, mengubah, rubah, dirubah, ganti, diganti, mengganti, gantiin, edit, diedit, \
      ngedit, perbaiki, diperbaiki, memperbaiki, perbaikan, koreksi, dikoreksi, revisi, \
      direvisi, benerin, dibenerin, betulin, dibetulin, dibenarkan, ralat data, perubahan, fix \
      dulu
      """
    ),
  ]

  private static let wanting: [(role: AnswerRole, expressions: String)] = [
    (
      .willing,
      """
      setuju, bersedia, sedia, sepakat, sanggup, rela, ikhlas, izinkan, diizinkan, mengizinkan, \
      ijinkan, ijin, izin, menyetujui, berminat, minat, agree, agreed, willing, ok saja, \
      berkenan, diperbolehkan, diperkenankan, dados
      """
    ),
    (
      .modal,
      """
      boleh, mau, ingin, bisa, kersa, purun, saged, gelem, daek, hoyong, usah, perlu, butuh, \
      minta, can, kedah, wajib
      """
    ),
    (
      .act,
      """
      lanjut, lanjutkan, lanjutin, dilanjut, dilanjutkan, dilanjutin, lanjutken, terusin, \
      teruskan, kirim, kirimkan, kirimin, dikirim, kirim saja langsung, submit, send, proses, \
      diproses, hubungi, dihubungi, dihubungin, menghubungi, kontak, dikontak, dikabari, \
      ditelepon, ditelpon, telepon, ditelfon, calling, laksanakan, simpan, proceed, \
      continue, go ahead, go on, tindaklanjuti
      """
    ),
    (
      .refusal,
      """
      ogah, emoh, gamoh, males, malas, wegah, embung, alim, moal, menolak, nolak, tolak, \
      ditolak, no, nope, nay, nehi, never, no way, no thanks, no thank you, nggak lah yau, big \
      no, hell no, kagaklah, gaklah, enggaklah, tidaklah, nein, negatif, skip dulu, nanti saja, \
      kapan kapan saja, lain kali saja, lain kali, ndang olo, tusing nyak
      """
    ),
  ]

  private static let denying: [(role: AnswerRole, expressions: String)] = [
    (
      .negation,
      """
      tidak, ora, mboten, boten, henteu, teu, indak, kada, ndang, daong, dang, tena, tania, \
      teai, nenten, tusing, enten, nyanda, trada, tarada, tra, sonde, seng, not, nggaklah, \
      gakpernah, kadada, ndaklah, ra
      """
    ),
    (.negationOfClause, "bukan, bukannya, dudu, sanes, banne, tidak benar kalau"),
    (.prohibition, "jangan, ojo, ulah, unang, dont, do not, jangan dulu, usahlah"),
    (.notYet, "belum, dereng, durung, teu acan, alun, balum, not yet, belum lah"),
  ]

  private static let surrounding: [(role: AnswerRole, expressions: String)] = [
    (.done, "sudah, sampun, wis, wes, uwis, atos, parantos, telah, already, sudahlah"),
    (.exists, "ada, aya, onok, masih ada, terdapat"),
    (.more, "lagi, tambah, nambah, menambah, tambahan"),
    (
      .degree,
      """
      sekali, banget, sangat, semua, semuanya, seluruhnya, sepenuhnya, pisan, total, 100, \
      persen, all, very, tenan, nian, sama sekali, betul betul, benar benar, amat, sungguh, \
      terlalu, pol
      """
    ),
    (
      .object,
      """
      yang, itu, ini, di, atas, tersebut, data, datanya, laporan, isi, isinya, nama, namanya, \
      tanggal, tanggalnya, nomor, nomornya, alamat, alamatnya, lokasi, lokasinya, tempat, \
      tempatnya, foto, link, linknya, tautan, saya, kami, nya, dan, begitu, begini, demikian, \
      untuk, dengan, ke, dari, punya, jadi, juga, pun, kalau begitu, dulu, langsung, segera, \
      saja, kemarin, hari ini, hal, bagian, tulisan, tulisannya, ketik, ketikan, jamnya, \
      waktunya, tahun, tahunnya, bulan, keterangan, that, it, is, s, i, m, the, am, you, my, of, \
      its, thats, im, everything, looks, look, saat, yang di atas, mereka, dia, anda, kamu, \
      masih, tadi, sendiri, buat, soal, pada, sini, situ, sana, mana mana, apa pun, sampeyan, \
      kulo, kula, abdi, punika, iki, kuwi, ieu, eta
      """
    ),
    (
      .manner,
      """
      lewat, via, pakai, besok, lusa, nanti, malam, malam malam, pagi, siang, sore, jam, hari, \
      minggu, whatsapp, chat, sms, email, telepon saja, kapan saja, kapan pun, weekend, akhir \
      pekan, kantor, kerja, jam kerja, telpon, setelah, sesudah, sebelum, habis
      """
    ),
    (.contrast, "tapi, namun, cuma, hanya, cuman, padahal, sayangnya, but, kecuali, ning, nanging"),
    (.condition, "kalau, jika, bila, asal, asalkan, tergantung, selama, if, jikalau, apabila"),
    (.repair, "eh, ralat, maksud saya, eh salah, eh maksudnya, ehh, koreksi saya"),
    (.alternative, "atau, or, utawa, atawa"),
    (
      .filler,
      """
      kak, kakak, min, mimin, admin, pak, bapak, bu, ibu, mas, mbak, om, tante, gan, sis, bro, \
      bang, abang, bos, boss, ndan, komandan, bosku, bosque, teh, kang, neng, cak, mang, gaes, \
      guys, lur, cuy, say, beb, lae, ito, uda, uni, daeng, puang, bli, mbok, pakde, bude, sob, \
      coy, dul, broo, dong, donk, sih, deh, dech, nih, tuh, kok, lah, loh, lho, yah, kan, mah, \
      atuh, oh, ah, hmm, hm, em, anu, to, toh, tolong, mohon, maaf, permisi, please, da, mi, pi, \
      ji, ki, ih, euy, ya kan, dah, ndak, iki lho, well, so, then, thanks god, alhamdulillah, \
      bismillah, wkwk, wkwkwk, wkwkwkwk, haha, hahaha, hehe, hehehe, hihi, hihihi, xixi, wk, \
      lol, kwkwk, awokwok, nah, lha, wah, wow
      """
    ),
  ]

  private static let unclear: [(role: AnswerRole, expressions: String)] = [
    (
      .hedge,
      """
      mungkin, kayaknya, sepertinya, seperti nya, kelihatannya, keliatannya, kykny, kyknya, \
      rasanya, agaknya, barangkali, kali, kali ya, bisa jadi, ragu, ragu ragu, meragukan, \
      bimbang, galau, kurang tahu, tidak tahu, tidak yakin, kurang yakin, belum tahu, belum \
      yakin, tidak pasti, belum pasti, belum tentu, tidak tentu, entah, entahlah, lupa, tidak \
      ingat, antara, terserah, sakarepmu, bebas, lihat nanti, gimana nanti, bagaimana nanti, \
      pikir pikir, pikir dulu, mikir dulu, pikir pikir dulu, maybe, perhaps, i think, not sure, \
      dunno, dont know, idk, insya allah, insyaallah, inshaallah, semoga, mudah mudahan, moga, \
      harusnya, seharusnya, mestinya, embuh, mbuh, teu terang, teu nyaho, jangan jangan, \
      setengah, sebagian, kira kira, tidak begitu yakin, ora ngerti, ora reti, mboten ngertos, \
      up to you, boleh jadi, takut, takutnya, gimana ya, bagaimana ya, separuh, hampir, kadang, \
      kadang kadang
      """
    ),
    (
      .question,
      """
      apa, apakah, apaan, apanya, kenapa, mengapa, siapa, kapan, bagaimana, berapa, mana, di \
      mana, ke mana, dari mana, masa, masak, masa sih, masa iya, serius, seriusan, seriously, \
      what, why, who, how, when, where, which, naon, naha, opo, nopo, punapa, ngopo, piye, \
      pripun, kumaha, ngapa, maksud, maksudnya, maksudnya apa, benarkah, betulkah, iyakah, \
      bolehkah, haruskah, memangnya, memang kenapa, memang apa, kok bisa, kok gitu, kok begitu, \
      buat apa, untuk apa, sopo, saha, yang mana
      """
    ),
    (
      .idiom,
      """
      ya kali, yakali, ya ampun, ya allah, ya tuhan, ya elah, yaelah, ya gusti, ya robbi, yang \
      benar saja, benar saja, jangan lupa, jangan khawatir, jangan ragu, jangan sampai, tidak \
      hanya, bukan main, bukan hanya, bukan cuma, sudah lama, mau gimana lagi, mau bagaimana \
      lagi, ya bagaimana, siap salah, oke google, tidak mungkin tidak, mau tidak mau, ampun, ya \
      begitu deh, begitu deh, ya begitulah, begitulah, terus terang, ini apa, apa ini, itu apa, \
      apa itu
      """
    ),
  ]

  /// Ways to ask for something that may stand in a longer message; the lists of whole messages in
  /// `CoreExpressions` are the others.
  private static let commands: [(role: AnswerRole, expressions: String)] = [
    (
      .command(.cancel),
      """
      dicancel, di cancel, dibatalin, dibatal, membatalkan, ngebatalin, pembatalan, urungkan, \
      diurungkan, tidak sido, ora siyos, mboten siyos, mboten sido, teu tulus, indak jadi do, \
      berhenti dulu, distop, di stop, hentikan saja, tidak jadi lapor, tidak jadi lanjut, batal \
      total, nyerah, tidak jadi deh, tidak usah jadi, mau keluar
      """
    ),
    (
      .command(.done),
      """
      sudah itu saja, cukup sekian, sekian, cukup itu, cukup itu saja, tuntas, sudah beres, \
      sudah cukup, sudah rampung, itu saja dulu, cuma itu, hanya itu, hanya itu saja, cuma itu \
      saja, segitu saja, segitu dulu, sampai situ saja, sampai sini saja, tidak ada lagi, sudah \
      tidak ada lagi, wis rampung, sampun rampung, parantos rengse, rengse, thats all, that is \
      all, sudah segitu saja, sekian dulu, sudah kelar, finished
      """
    ),
    (
      .command(.back),
      """
      balik ke sebelumnya, kembali ke yang tadi, balik ke yang tadi, pertanyaan sebelumnya, \
      langkah sebelumnya, ke sebelumnya, mundur dulu, go back, balik dulu, mundur satu, yang \
      tadi itu, balikin, wangsul deui, balik maning
      """
    ),
    (
      .command(.menu),
      """
      ke menu utama, ke menu, ke menu awal, balik ke menu, balik ke menu utama, balik ke menu \
      awal, kembali ke awal, balik ke awal, kembali ke menu utama, kembali ke menu awal, lihat \
      menu, buka menu, menu dong, dari awal, dari awal lagi, mulai dari awal lagi, ulang dari \
      awal lagi, mulai lagi, mulai ulang, ke beranda, ke depan, halaman utama, halaman awal, \
      restart, ulangi dari awal
      """
    ),
    (
      .command(.help),
      """
      butuh bantuan, minta bantuan, perlu bantuan, bantuannya, mohon bantuan, tolong bantuan, \
      minta tolong, tolongin, bantuin, dibantu, tolong dibantu, bisa bantu, tidak paham, kurang \
      paham, belum paham, tidak ngerti, kurang mengerti, belum mengerti, tidak mudeng, ora \
      mudeng, ora paham, teu ngartos, mboten paham, tidak tahu caranya, tidak tahu cara, \
      bingung, kebingungan, membingungkan, caranya bagaimana, bagaimana cara, bagaimana caranya, \
      cara pakainya, cara isinya, carana kumaha, piye carane, kumaha carana, help me, need help, \
      panduannya, petunjuknya, bisa dibantu, help dong
      """
    ),
    (
      .command(.again),
      """
      diulang, diulangi, tolong diulang, ulangin lagi, ulangi lagi, apa tadi pertanyaannya, \
      pertanyaannya apa, pertanyaannya apa tadi, pertanyaan tadi apa, tadi apa, tadi nanya apa, \
      apanya tadi, say again, come again, maksudnya bagaimana, bagaimana maksudnya, bagaimana \
      bagaimana, baleni, balenan, ulangi pertanyaannya, ulang pertanyaannya, hah apa, huh
      """
    ),
    (
      .command(.skip),
      """
      diskip, di skip, dilewat, dilewati, dilewatin, lewatkan, lewati dulu, lewatin dulu, \
      lompatin, kosongin, dikosongkan, dikosongin, kosongkan saja, tidak usah diisi, tidak mau \
      diisi, tidak mau isi, next saja, yang berikutnya, berikutnya, selanjutnya, pertanyaan \
      selanjutnya, pertanyaan berikutnya, biar kosong, biarkan kosong, pass
      """
    ),
    (
      .command(.staff),
      """
      bicara petugas, bicara dengan admin, bicara sama petugas, bicara sama admin, bicara sama \
      orang, bicara dengan orang, bicara dengan manusia, ngomong sama petugas, ngomong sama \
      admin, ngobrol sama petugas, ngobrol sama admin, ngobrol sama orang, ngomong dengan \
      petugas, chat sama admin, chat sama petugas, chat dengan admin, chat dengan petugas, chat \
      petugas, hubungi admin, hubungkan ke petugas, hubungkan dengan petugas, hubungkan ke \
      admin, hubungkan dengan admin, sambungkan ke admin, sambungkan dengan petugas, sambungin \
      ke petugas, sambungin ke admin, sambungkan admin, ke petugas, ke admin, minta petugas, \
      minta admin, minta operator, mau petugas, mau ke petugas, petugasnya, operator, orang \
      asli, manusia asli, orang beneran, cs dong, live agent, live chat, real person, tanya \
      petugas, tanya admin, panggil petugas, panggilkan petugas, ketemu petugas, panggil admin
      """
    ),
    (
      .command(.thanks),
      """
      terima kasih, terima kasih banyak, terima kasih infonya, terima kasih informasinya, terima \
      kasih bantuannya, terima kasih atas bantuannya, terima kasih sebelumnya, terima kasih \
      sudah bantu, makasih ya, nuhun, hatur nuhun, matur nuwun, matur suwun, suwun, nuwun, thank \
      you so much, thank you very much, many thanks, arigato, gomawo, danke, terima kasih sudah \
      membantu
      """
    ),
    (
      .command(.wait),
      """
      tunggu, tunggu dulu, tunggu sebentar, tunggu bentar, sebentar, sebentar dulu, sebentar \
      lagi, tunggu saya cek dulu, saya cek dulu, cek dulu, dicek dulu, saya lihat dulu, lihat \
      dulu, sabar, sabar dulu, nanti dulu, wait, hold on, antosan, antos, sakedap, sekedap, \
      sekedhap, ngke heula, mengko sik, mengko disik, sik sik, sek sek, sedela, wait a minute, \
      just a moment, one moment, tunggu ya, ntar ya, sebentar ya
      """
    ),
    (
      .command(.farewell),
      """
      dadah, bye, bye bye, goodbye, sampai jumpa, sampai nanti, sampai ketemu, sampai ketemu \
      lagi, sampai jumpa lagi, wassalam, wassalamualaikum, pamit, pamit dulu, selamat tinggal, \
      see you
      """
    ),
    (
      .command(.greeting),
      """
      halo, hai, hello, hei, hey, assalamualaikum, assalamu alaikum, selamat pagi, selamat \
      siang, selamat sore, selamat malam, met pagi, met siang, met sore, met malam, salam \
      sejahtera, sampurasun, kulonuwun, apa kabar, good morning, good afternoon, good evening, \
      good night
      """
    ),
  ]
}
