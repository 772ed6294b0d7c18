/// The words of regional languages that answers are made of, by language.
///
/// Left out is what is another word in Indonesian ("elo", "malu", "galak"), unless a phrase makes
/// it clear ("dak galak"). What means the same in all kinds of text stands in
/// `InformalLists.regional`, what answers only as a whole message in `CoreExpressions`.
///
/// Origin: compiled by hand for this project.
extension AnswerWords {
  /// Role and expressions divided by commas.
  static let regional: [(role: AnswerRole, expressions: String)] =
    bali + java + sunda + madura + minangkabau + batak + aceh + palembang + betawi + banjar
    + sulawesi + sasak + maluku

  private static let bali: [(role: AnswerRole, expressions: String)] = [
    (.assent, "rarisang, durusang"),
    (.bad, "pelih, iwang"),
    (.notYet, "tonden, konden"),
    (.done, "suba, sube"),
    (.degree, "gati, makejang"),
    (.object, "icang, nika, dumun"),
    (.part, "sane"),
    (
      .hedge,
      """
      sing nawang, tusing nawang, ten nawang, ten uning, nenten uning, tan uning, kirang uning
      """
    ),
    (
      .command(.wait),
      "jep, jebos, jep malu, nden malu, antosang, antosang dumun, antos dumun, jantos dumun"
    ),
  ]

  private static let java: [(role: AnswerRole, expressions: String)] = [
    (.assent, "sumangga, sumonggo"),
    (.good, "trep, cocog"),
    (.bad, "klentu, kleru"),
    (.lacking, "kirang"),
    (.emphasis, "pancen"),
    (.modal, "kepareng, angsal"),
    (
      .act,
      """
      terusno, teruske, terusake, lanjutno, lanjutke, lanjutake, kirimno, kirimke, dikirimno, \
      lajengaken, dipunlajengaken, dipunkintun, dipunkirim
      """
    ),
    (.negation, "ogak"),
    (.degree, "sedaya, sedoyo, sedanten"),
    (.part, "asmane, asmanipun, jenenge"),
    (.filler, "kemawon"),
    (
      .hedge,
      """
      mboten mangertos, kirang ngertos, kirang mangertos, ora eruh, gak eruh, gak ruh, ora ruh, \
      duka nggih, duko nggih
      """
    ),
    (
      .command(.wait),
      """
      enteni, entenono, enteni dhilit, enteni dilit, dhilit, dilit, sedhilit, entosi, entosi \
      sekedap, tengga sekedap, tunggu sek, tunggu sik, mengko dhisik, mengko sek, engko sek, engko \
      sik, engko disik, engko dhisik
      """
    ),
  ]

  private static let sunda: [(role: AnswerRole, expressions: String)] = [
    (.bad, "kalintu"),
    (.fine, "sawios, keun bae, keun wae"),
    (.modal, "meunang, kengeng"),
    (
      .act,
      """
      teraskeun, teruskeun, lajengkeun, dilajengkeun, lanjutkeun, dilanjutkeun, kintunkeun, \
      dikintunkeun, kirimkeun, dikirimkeun
      """
    ),
    (.done, "enggeus, nggeus"),
    (.hedge, "teu uninga, teu uningaeun, kirang uninga, duka teuing, teuing ah, teuing atuh"),
    (
      .command(.wait),
      """
      ke heula, kela, kela heula, engke heula, dagoan heula, dagoan sakedap, dagoan sakeudeung, \
      sakeudeung, sakeudeung deui, sakedap deui, antos sakedap, antosan sakedap, tungguan
      """
    ),
  ]

  private static let madura: [(role: AnswerRole, expressions: String)] = [
    (.assent, "ngereng"),
    (.good, "la bender, la lerres, la bener, la cocok, la pas"),
    (.bad, "sala, kaliro"),
    (.negation, "enjek, enjak, bunten, bhunten"),
    (.notYet, "gi ta, gik ta, ghi ta, ghik ta, gi tak, gik tak, ghi tak, ghik tak"),
    (.done, "ampon"),
    (.object, "engkok, sengkok, kaula, jiya, riya"),
    (.refusal, "ta poron, ta endhak, tak endhak"),
    (.hedge, "ta tao, tak tao, ta oning, tak oning, bunten oning, bhunten oning"),
    (.command(.wait), "dentek, antos gallu, dentek gallu"),
  ]

  private static let minangkabau: [(role: AnswerRole, expressions: String)] = [
    (
      .good,
      "sasuai, tapek, alah batua, alah bana, alah sasuai, alah cocok, alah pas, alah tapek"
    ),
    (.act, "lanjuik, lanjuikkan, lanjuikan, taruihkan, taruihan"),
    (.refusal, "jan lah, janlah, jan do"),
    (.degree, "sadonyo, sadoalahnyo, sado alahnyo, kasadonyo, kasadoalahnyo"),
    (.hedge, "antah, antahlah, antah lah, ntah, ntahlah"),
    (
      .command(.wait),
      "sabanta, sabanta lu, sabanta lai, beko lu, beko dulu, nanti lu, tunggu sabanta, tunggu lu"
    ),
  ]

  /// Toba, then Karo.
  private static let batak: [(role: AnswerRole, expressions: String)] = [
    (.good, "tingkos, denggan, botul"),
    (.bad, "na sala"),
    (.modal, "boi do, boi ma"),
    (.act, "lanjuthon, patorushon, kirimhon"),
    (.refusal, "ndang boi, dang boi"),
    (.notYet, "ndang dope, dang dope, daong dope"),
    (.done, "nunga, nungnga"),
    (.exists, "adong"),
    (.degree, "sude, saluhutna"),
    (.hedge, "ndang huboto, dang huboto, so huboto"),
    (.command(.wait), "paima, paima jolo, jolo paima, paimahon, satokkin, sattokkin"),
    (.good, "tuhu"),
    (.bad, "lepak"),
    (.negation, "labo, la tuhu, la payo"),
    (.refusal, "la ngit, labo ngit"),
    (.prohibition, "ula"),
    (.notYet, "lenga, langa"),
    (.done, "nggo, enggo"),
    (.hedge, "la kueteh, la kuteh, labo kueteh, lakueteh"),
    (.command(.wait), "timai, timai lebe, kejap lebe"),
  ]

  private static let aceh: [(role: AnswerRole, expressions: String)] = [
    (.assent, "bereh"),
    (.good, "ka beutoi, ka beutol, ka get, ka jeut"),
    (.fine, "hana peu peu, hana peue, hana pue pue"),
    (.refusal, "han jeut, hanjeut, hana jeut, han tem, hana tem"),
    (.notYet, "golom, gohlom, goh lom"),
    (
      .hedge,
      """
      han lon teupeu, hana lon teupeu, han lon tupeu, hana lon tupeu, han teupeu, hana teupeu, \
      han lon teupue, hana lon teupue
      """
    ),
    (.command(.wait), "preh, preh siat, preh ilee, siat, siat treuk"),
  ]

  private static let palembang: [(role: AnswerRole, expressions: String)] = [
    (.modal, "pacak"),
    (.refusal, "dak galak, idak galak"),
    (.degree, "galo"),
    (.command(.wait), "kagek, kagek dulu, kagek bae, tunggu kagek"),
  ]

  private static let betawi: [(role: AnswerRole, expressions: String)] = [
    (.degree, "semuenye, semuanye"),
    (.part, "nyang"),
    (
      .hedge,
      """
      au dah, au ah, auk dah, auk ah, tau dah, tau ah, mane gue tau, mana saya tahu, mana aku tahu
      """
    ),
  ]

  private static let banjar: [(role: AnswerRole, expressions: String)] = [
    (.assent, "iih, hiih"),
    (.done, "hudah"),
    (.degree, "sabarataan, barataan, samunyaan"),
    (.part, "nang"),
    (.filler, "am"),
    (.address, "ding"),
    (.command(.wait), "hadangi, hadangi satumat, hadang satumat, satumat, setumat, hadangi dulu"),
  ]

  /// Bugis, Makassar, Manado.
  private static let sulawesi: [(role: AnswerRole, expressions: String)] = [
    (.done, "purani, puranni"),
    (.negation, "dena"),
    (.notYet, "depa, depa na"),
    (.hedge, "de uisseng, deuisseng, de kuisseng"),
    (.command(.wait), "tajeng, tajenni, cinampe, tajenni cinampe, tajeng cinampe"),
    (.good, "annaba"),
    (.notYet, "tenapa, tenapa na"),
    (.negation, "tena na"),
    (.refusal, "tea ka, teaka, teaja, teami, teaki"),
    (.hedge, "takuassenga, takuassengai, tena kuasseng, tena kuassengi"),
    (.command(.wait), "sinampe"),
    (.refusal, "nimau"),
    (.hedge, "nintau"),
    (.command(.wait), "tunggu kwa"),
  ]

  private static let sasak: [(role: AnswerRole, expressions: String)] = [
    (.assent, "aoq, silaq, silak"),
    (.good, "kenaq, kenak, tetu"),
    (.bad, "salaq"),
    (.modal, "mele, iniq"),
    (.notYet, "ndekman, ndeqman, endekman, endeqman"),
    (.done, "uwah, uah"),
    (.refusal, "ndek ku mele, ndeq ku mele"),
    (.hedge, "ndek ku taoq, ndek taoq, ndeq ku taoq, ndeq taoq"),
    (.command(.wait), "antih, antih juluk, antih juluq"),
  ]

  /// Ambon, Papua, Kupang.
  private static let maluku: [(role: AnswerRole, expressions: String)] = [
    (.fine, "trapapa, tra papa, tra apa apa"),
    (.degree, "samua"),
    (.hedge, "seng tahu, tra tahu, sonde tahu, son tahu"),
    (.command(.wait), "tunggu dolo"),
  ]
}
