/// Words of answers as the young, the careful and those who dictate put them; see `AnswerWords`.
///
/// Origin: compiled by hand for this project.
extension AnswerWords {
  /// Role and expressions divided by commas.
  static let spoken: [(role: AnswerRole, expressions: String)] = [
    (
      .assent,
      """
      sabi, sabi lah, skuy, yoman, okai, oqe, hokeh, shap, mantap jiwa, cuskeun, capcus, yuk mari, \
      mari lanjut, fix no debat, silakeun, silahkeun, silahken, silaken, persilakan, persilahkan, \
      dipersilakan, mempersilakan, sure thing, please do, yes please, saya aminkan, amin, tidak \
      perlu diragukan, tidak usah diragukan, maksudnya iya, maksudnya ya, tul, tull
      """
    ),
    (
      .fine,
      """
      no prob, no problemo, sing kenken, ten kenken, tusing kenken, bli kenken
      """
    ),
    (
      .good,
      """
      afdol, afdal, presisi, legit, detail, detil, rinci, final, plek, plek ketiplek, itu dia, nah \
      itu dia, nah itu, seperti begitu, tanpa perubahan, tanpa ada perubahan, tanpa koreksi, tanpa \
      revisi, tanpa kesalahan, tanpa ada kesalahan, tanpa salah, tanpa cacat, maksudnya benar, \
      maksudnya betul
      """
    ),
    (
      .bad,
      """
      melenceng, ngasal, ngarang, zonk, gatot, fail, jauh banget, jauh dari benar, jauh dari \
      betul, jauh dari sesuai, jauh dari pas, mana benar, mana betul, benar dari mana, betul dari \
      mana, dari mana benarnya, benar dari hongkong, betul dari hongkong, punya orang lain, milik \
      orang lain, data orang lain, tidak sama, beda sama, beda dengan
      """
    ),
    (
      .willing,
      """
      legowo, tertarik
      """
    ),
    (
      .contact,
      """
      kabari, kabarin, kabarkan, kasih kabar, beri kabar, diberi kabar, dikasih kabar, dikabarin, \
      datang saja, dateng saja, mampir saja
      """
    ),
    (
      .refusal,
      """
      not really, not quite, absolutely not, definitely not, of course not, certainly not, not \
      interested, not now, tidak penting, tidak ada waktu, tidak punya waktu, tidak enak, tidak \
      enak hati, risih, tidak nyaman, kurang nyaman, sungkan, tidak payah, tidak payah lah
      """
    ),
    (
      .negation,
      """
      tidak mungkin, mana pulak, manalah
      """
    ),
    (
      .prohibition,
      """
      entong, tong, tong waka, entong waka
      """
    ),
    (
      .address,
      """
      cyin, ncek, encik, wak, bah, amang, inang, bibi, paman, eyang, opung
      """
    ),
    (
      .filler,
      """
      apa namanya, itu apa namanya, apa itu namanya, apa ya namanya, e, ee, eee, ehm, hem, hmmm, \
      eum
      """
    ),
    (.excuse, excuses),
    (.repair, "salah pencet, eh salah pencet, kepencet, eh kepencet, salah tekan, eh salah tekan"),
    (.done, "insya allah sudah, insyaallah sudah, inshaallah sudah, insya allah telah"),
    (.part, "no ini, no saya, no wa, no hp, no wa saya, no hp saya"),
    (.object, "orang tidak dikenal, nomor tidak dikenal, nomor asing"),
    (
      .hedge,
      """
      saya kabari, saya kabarin, saya kabarkan, aku kabari, aku kabarin, tak kabari, kami kabari
      """
    ),
  ]

  /// What keeps somebody from answering now: "lagi sibuk", "masih di jalan".
  private static let excuses: String = {
    let ways = ["lagi", "sedang", "masih"]
    let doings = [
      "sibuk", "repot", "makan", "di jalan", "nyetir", "menyetir", "rapat", "meeting", "kerja",
      "masak", "mandi", "sholat", "salat", "ibadah", "kuliah", "ujian", "mengajar", "ngajar",
      "di kelas", "di kantor", "di motor", "di angkot", "naik motor", "tidur", "istirahat", "sakit",
      "ada tamu", "ada acara", "banyak kerjaan", "banyak pekerjaan",
    ]
    return (ways.flatMap { way in doings.map { "\(way) \($0)" } } + ["sibuk", "repot"])
      .joined(separator: ",")
  }()
}
