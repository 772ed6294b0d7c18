/// What people ask for beside answering.
///
/// Origin: compiled by hand for this project.
extension AnswerWords {
  /// Ways to ask for something that may stand in a longer message; the lists of whole messages in
  /// `CoreExpressions` are the others.
  static let commands: [(role: AnswerRole, expressions: String)] = [
    (
      .command(.cancel),
      """
      dicancel, di cancel, dibatalin, dibatal, membatalkan, ngebatalin, pembatalan, urungkan, \
      diurungkan, tidak sido, ora siyos, mboten siyos, mboten sido, teu tulus, indak jadi do, \
      berhenti dulu, distop, di stop, hentikan saja, tidak jadi lapor, tidak jadi lanjut, batal \
      total, nyerah, tidak jadi deh, tidak usah jadi, mau keluar, wurung, rasido, lupakan saja, \
      lupain saja, forget it, abaikan saja, tidak usah diteruskan, tidak usah diterusin, tidak \
      diteruskan
      """
    ),
    (.command(.cancel), withdrawals),
    (
      .command(.done),
      """
      sudah ah, udahan ah, sudah itu saja, cukup sekian, sekian, cukup itu, cukup itu saja, \
      tuntas, sudah beres, sudah cukup, sudah rampung, itu saja dulu, cuma itu, hanya itu, hanya \
      itu saja, cuma itu saja, segitu saja, segitu dulu, sampai situ saja, sampai sini saja, tidak \
      ada lagi, sudah tidak ada lagi, wis rampung, sampun rampung, parantos rengse, rengse, thats \
      all, that is all, sudah segitu saja, sekian dulu, sudah kelar, finished, itu dulu, itu dulu \
      saja, sementara itu dulu, sementara itu saja, untuk sementara itu, untuk sementara itu dulu
      """
    ),
    (
      .command(.back),
      """
      balik ke sebelumnya, kembali ke yang tadi, balik ke yang tadi, pertanyaan sebelumnya, \
      langkah sebelumnya, ke sebelumnya, mundur dulu, go back, balik dulu, mundur satu, yang tadi \
      itu, balikin, wangsul deui, balik maning
      """
    ),
    (
      .command(.menu),
      """
      ke menu utama, ke menu, ke menu awal, balik ke menu, balik ke menu utama, balik ke menu \
      awal, kembali ke awal, balik ke awal, kembali ke menu utama, kembali ke menu awal, lihat \
      menu, buka menu, menu dong, dari awal, dari awal lagi, mulai dari awal lagi, ulang dari awal \
      lagi, mulai lagi, mulai ulang, ke beranda, ke depan, halaman utama, halaman awal, restart, \
      ulangi dari awal, lihat pilihan, lihat pilihannya, lihat pilihan pilihannya, tampilkan \
      pilihan, daftar layanan, ada pilihan apa, pilihannya apa, halaman depan, ke halaman depan
      """
    ),
    (
      .command(.help),
      """
      butuh bantuan, minta bantuan, perlu bantuan, bantuannya, mohon bantuan, tolong bantuan, \
      minta tolong, tolongin, bantuin, dibantu, tolong dibantu, bisa bantu, tidak paham, kurang \
      paham, belum paham, tidak ngerti, kurang mengerti, belum mengerti, tidak mudeng, ora mudeng, \
      ora paham, teu ngartos, mboten paham, tidak tahu caranya, tidak tahu cara, bingung, \
      kebingungan, membingungkan, caranya bagaimana, bagaimana cara, bagaimana caranya, cara \
      pakainya, cara isinya, carana kumaha, piye carane, kumaha carana, help me, need help, \
      panduannya, petunjuknya, bisa dibantu, help dong, tidak tahu cara isi, tidak mengerti, saya \
      harus bagaimana, harus bagaimana, harus apa, harus ngapain, kudu piye, kudu kumaha, kedah \
      kumaha, terus bagaimana, terus apa, lalu apa, lalu bagaimana, habis ini apa, habis ini \
      bagaimana, habis ini ngapain, selanjutnya apa, lanjutnya apa, lanjutnya ngapain, apa yang \
      harus saya lakukan, apa yang harus dilakukan, how to, gaptek, dituntun, tuntun saya, tuntun \
      dong, pandu saya, bimbing saya
      """
    ),
    (
      .command(.again),
      """
      diulang, diulangi, tolong diulang, diulang pertanyaannya, diulangi pertanyaannya, \
      pertanyaannya diulang, ulang soalnya, baleni pitakone, ulangin lagi, ulangi lagi, apa tadi \
      pertanyaannya, pertanyaannya apa, pertanyaannya apa tadi, apa pertanyaannya, apa \
      pertanyaannya tadi, tadi pertanyaannya apa, pertanyaan tadi apa, tadi apa, tadi nanya apa, \
      apanya tadi, say again, come again, kirim lagi pertanyaannya, kirim ulang pertanyaannya, \
      pertanyaannya lagi, tanya lagi, maksudnya bagaimana, bagaimana maksudnya, bagaimana \
      bagaimana, baleni, balenan, ulangi pertanyaannya, ulang pertanyaannya, hah apa, huh
      """
    ),
    (
      .command(.skip),
      """
      diskip, di skip, dilewat, dilewati, dilewatin, lewatkan, lewati dulu, lewatin dulu, \
      lompatin, kosongin, dikosongkan, dikosongin, kosongkan saja, tidak usah diisi, tidak mau \
      diisi, tidak mau isi, next saja, yang berikutnya, berikutnya, selanjutnya, pertanyaan \
      selanjutnya, pertanyaan berikutnya, biar kosong, biarkan kosong, pass, tidak mau jawab, \
      tidak mau menjawab, malas jawab, malas menjawab, ogah jawab, ogah menjawab, tidak mau \
      komentar, ogah komentar, langkahi, langkahi saja, langkahi dulu, lanjut yang lain
      """
    ),
    (
      .command(.staff),
      """
      petugasnya, adminnya, operator, operatornya, orang asli, manusia asli, orang beneran, cs \
      dong, live agent, live chat, real person, minta orang, ada admin, admin ada, adakah admin, \
      ada orangnya tidak, orangnya ada tidak, ada orang tidak, adminnya mana, petugasnya mana, \
      csnya mana, mana csnya, mana adminnya, jangan bot, jangan robot, tidak mau bot, tidak mau \
      robot, tidak mau sama bot, tidak mau sama robot, tidak mau dengan bot, tidak mau dengan \
      robot, bukan robot, bicara langsung, mau bicara langsung
      """
    ),
    (.command(.staff), staffRequests),
    (
      .command(.thanks),
      """
      terima kasih, terima kasih banyak, terima kasih infonya, terima kasih informasinya, terima \
      kasih bantuannya, terima kasih atas bantuannya, terima kasih sebelumnya, terima kasih sudah \
      bantu, makasih ya, nuhun, hatur nuhun, matur nuwun, matur suwun, suwun, nuwun, thank you so \
      much, thank you very much, many thanks, arigato, gomawo, danke, dangke, dangke banyak, \
      dangke banya, terima kasih sudah membantu
      """
    ),
    (
      .command(.wait),
      """
      tunggu, tunggu dulu, tunggu sebentar, tunggu bentar, sebentar, sebentar dulu, sebentar lagi, \
      sabar, sabar dulu, nanti dulu, wait, hold on, antosan, antos, sakedap, sekedap, sekedhap, \
      ngke heula, mengko sik, mengko disik, sik sik, sek sek, sedela, wait a minute, just a \
      moment, one moment, tunggu ya, ntar ya, sebentar ya, sek yo, sek ya, sik yo, sik ya, sek \
      disik, sik disik, sek tak, sik tak, saya tunggu dulu, antosan heula, dagoan, tunggu kejap, \
      cari dulu, saya cari dulu, nyari dulu, lagi nyari, lagi cari, lagi dicari, lagi saya cari, \
      masih nyari, masih dicari, sedang dicari, sedang saya cari, brb, otw, just a sec, one sec, \
      beko, kejap, tahan dulu, pending dulu, jeda dulu, mangke, mangke rumiyin
      """
    ),
    (
      .command(.farewell),
      """
      dadah, bye, bye bye, goodbye, sampai jumpa, sampai nanti, sampai ketemu, sampai ketemu lagi, \
      sampai jumpa lagi, wassalam, wassalamualaikum, pamit, pamit dulu, selamat tinggal, see you, \
      undur diri, pamit undur diri, duluan ya, babay, pareng
      """
    ),
    (
      .command(.greeting),
      """
      halo, hai, hello, hei, hey, assalamualaikum, assalamu alaikum, selamat pagi, selamat siang, \
      selamat sore, selamat malam, met pagi, met siang, met sore, met malam, salam sejahtera, \
      sampurasun, kulonuwun, apa kabar, good morning, good afternoon, good evening, good night, \
      salam kenal, ya halo, halo ya
      """
    ),
  ]

  /// "Laporannya saya tarik": who takes back what was reported.
  private static let withdrawals: String = {
    let things = ["laporan", "laporannya", "aduan", "aduannya", "laporan saya", "aduan saya"]
    let verbs = ["tarik", "cabut", "hapus", "narik", "nyabut", "menarik", "mencabut", "menghapus"]
    return things.flatMap { thing in
      verbs.map { "\($0) \(thing)" }
        + ["tarik", "cabut", "hapus"].flatMap { verb in
          ["\(thing) di\(verb)", "\(thing) saya \(verb)", "\(thing) mau saya \(verb)"]
        }
    }.joined(separator: ",")
  }()

  /// Verbs of using a service, with the endings that make "how" of them a question for help.
  static let usage: String = {
    let verbs = [
      "ngisi", "isi", "mengisi", "ngeusi", "ngeusian", "ngeusina", "pake", "pakai", "make", "makai",
      "memakai", "nganggo", "menggunakan", "gunain", "penggunaan", "pengisian", "cara", "caro",
      "lapor", "melapor", "ngelapor", "lanjut", "lanjutan", "selanjut", "seterus", "langkah",
      "ngirim", "mengirim", "ngejawab",
    ]
    let bare: Set<String> = ["isi", "pake", "pakai", "lanjut", "lanjutan"]
    let forms = verbs.flatMap { verb in
      ["", "nya", "ne", "na", "e"].map { verb + $0 }
    }
    // Alone these say something else.
    return forms.filter { !bare.contains($0) && $0 != "isinya" && $0 != "isie" }
      .joined(separator: ",")
  }()

  /// "Mau ngobrol sama petugas": every way to reach somebody with everybody there is to reach.
  private static let staffRequests: String = {
    let people = [
      "petugas", "admin", "operator", "cs", "customer service", "agen", "human", "call center",
      "staf", "pegawai", "orang asli", "manusia", "manusia asli", "orangnya", "petugasnya",
      "adminnya",
    ]
    let ways = [
      "bicara", "chat", "hubungi", "minta", "mau", "tanya", "panggil", "panggilkan", "ketemu",
      "cari", "sambungkan", "hubungkan", "butuh", "perlu", "kontak", "panggilin",
    ]
    let towards = [
      "ke", "konsultasi dengan", "konsultasi sama", "konsultasi ke", "ngobrol ke", "bertanya ke",
      "bertanya sama", "kontak ke", "terhubung dengan", "terhubung ke", "disambungkan ke",
      "mau sama", "mau dengan", "maunya sama", "maunya dengan",
      "hubungkan saya dengan", "hubungkan saya sama", "sambungkan saya dengan", "dihubungkan ke",
      "dihubungkan dengan", "bicara dengan", "bicara sama", "bicara ke", "ngomong dengan",
      "ngomong sama",
      "ngobrol dengan", "ngobrol sama", "chat dengan", "chat sama", "chat ke", "hubungkan ke",
      "hubungkan dengan", "hubungkan saya ke", "sambungkan ke", "sambungkan dengan",
      "sambungkan saya ke", "sambungin ke", "sambungin sama", "alihkan ke", "oper ke", "mau ke",
      "tanya ke", "tanya sama", "curhat sama", "ketemu sama", "minta bicara dengan",
    ]
    let requests =
      (ways + towards).flatMap { way in people.map { "\(way) \($0)" } }
      + ["sama", "dengan", "ke"].flatMap { way in people.map { "\(way) \($0) saja" } }
      + towards.dropFirst().map { "\($0) orang" }
    return requests.joined(separator: ",")
  }()
}
