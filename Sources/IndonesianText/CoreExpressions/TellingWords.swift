/// What people tell around an answer: that they read what is shown, what stands there, why.
///
/// Origin: compiled by hand for this project.
extension AnswerWords {
  /// Role and expressions divided by commas.
  static let telling: [(role: AnswerRole, expressions: String)] = [
    (.review, review),
    (
      .object,
      """
      pelan pelan, pelan, perlahan, satu satu, satu per satu, satu persatu, baik baik, sampai \
      bawah, sampai akhir, sampai habis, sampai selesai, dari awal sampai akhir, dari atas \
      sampai \
      bawah, dari atas ke bawah, alon alon, lalaunan
      """
    ),
    (
      .later,
      """
      dulu, dhisik, disik, dhisek, disek, sik, sek, rumiyin, rumiyen, riyin, heula, dolo, lebe, \
      juluk, juluq
      """
    ),
    (.shown, shown),
    (
      .should,
      """
      harusnya, seharusnya, mestinya, semestinya, aslinya, sebetulnya, kudune, kuduna, kedahna
      """
    ),
    (.protest, "kok, koq, lho kok, loh kok, kok malah, kok jadi, lho kok jadi, loh kok jadi"),
    (
      .reason,
      """
      karena, soalnya, soale, sebab, lantaran, mumpung, masalahnya, kerana, amarga, margi, \
      sabab, because
      """
    ),
    (.rhetoric, rhetoric),
    (
      .hedge,
      """
      no comment, no idea, no clue, have no idea, have no clue, cant say, can not say, cannot \
      say, \
      cant tell, rather not say, rather not answer, prefer not to say, prefer not to answer, not \
      telling, hard to say, who knows, beats me, no opinion, no answer
      """
    ),
    (.good, "no objection, no objections, no mistake, no mistakes, no error, no errors"),
    (.good, "nothing wrong, no issue, no issues, no change, no changes, nothing to change"),
    (.refusal, "id rather not, i would rather not, rather not, i refuse, i decline"),
  ]

  /// Verbs of reading over, by whoever does it.
  private static let review: String = {
    let verbs = [
      "baca", "cek", "periksa", "lihat", "teliti", "amati", "simak", "perhatikan",
      // Javanese, Sundanese, Minangkabau.
      "waca", "woco", "moco", "maca", "waos", "delok", "deleng", "ndelok", "priksa", "pariksa",
      "aos", "tingali", "ilikan", "baco", "caliak",
    ]
    return verbs.flatMap { verb in
      ["", "di", "ku", "tak"].map { $0 + verb }
    }.joined(separator: ",")
      + """
      ,membaca, ngecek, mengecek, memeriksa, meriksa, melihat, ngeliat, ngelihat, meneliti, \
      mengamati, menyimak, nyimak, memperhatikan, bacakan, bacain, dibacakan, dibacain, \
      membacakan, cermati, mencermati, dicermati, cek ulang, review, direview, ngereview, \
      baca kembali, baca lagi, baca ulang, cek kembali, cek lagi, periksa kembali, periksa lagi, \
      periksa ulang, lihat kembali, lihat lagi, teliti kembali, teliti lagi, amati kembali
      """
  }()

  /// What stands there, as somebody wrote it.
  private static let shown: String = {
    let verbs = [
      "tertulis", "ditulis", "ketulis", "tercantum", "tertera", "tercatat", "dicatat", "kecatat",
      "terisi", "keisi", "tercetak", "kecetak", "terbaca", "kebaca", "diketik", "keketik",
    ]
    return verbs.flatMap { verb in
      ["", "nya", "e"].flatMap { ["\(verb)\($0)", "kenapa \(verb)\($0)"] }
    }.joined(separator: ",")
      + ",ada tulisan, di situ ada, di atas ada"
  }()

  /// Questions that consent: "kenapa tidak", "masa saya tolak".
  private static let rhetoric: String = {
    let refusing = ["nolak", "menolak", "tolak", "ditolak"]
    let openers = [
      "ngapain", "ngapain harus", "buat apa", "kenapa harus", "kenapa mesti", "masa", "masa saya",
      "masa aku", "masa gue", "mana mungkin", "mana mungkin saya", "mana mungkin aku",
      "tidak mungkin saya", "tidak mungkin aku", "tidak mungkin", "tidak ada alasan",
      "tidak ada alasan untuk", "tidak ada alasan buat",
    ]
    return openers.flatMap { opener in refusing.map { "\(opener) \($0)" } }
      .joined(separator: ",")
        + """
        ,kenapa tidak, mengapa tidak, masa tidak, masa tidak boleh, masa tidak mau, siapa takut, \
        apa \
        salahnya, apa ruginya, opo salahe, naon salahna
        """
  }()
}
