/// Answers in regional languages and in words that nobody knows; the form is that of
/// `YesNoCases`.
///
/// Written down before the words were; compiled by hand for this project.
enum RegionalAnswerCases {
  static let all = bali + java + sunda + madura + sumatra + kalimantan + east + unknown

  private static let bali = """
    benar; suba patut pak; ya
    benar; suba beneh makejang; ya
    benar; sampun patut niki; ya
    benar; beneh gati; ya
    benar; konden beneh; tidak
    benar; tonden patut niki bli; tidak
    benar; durung patut; tidak
    benar; pelih alamatne; tidak
    benar; iwang niki pak; tidak
    benar; nenten wenten sane iwang; ya|tidak_paham
    benar; ten beneh; tidak
    benar; sing nawang tiang; tidak_paham
    benar; ten uning; tidak_paham
    benar; jep malu bli; tunggu
    benar; antosang dumun; tunggu
    setuju; dados pak rarisang; ya
    setuju; nyak tiang; ya
    setuju; sing nyak; tidak
    setuju; ten dados; tidak

    """

  private static let java = """
    benar; wis cocog kabeh; ya
    benar; sampun trep sedaya pak; ya
    benar; pancen bener; ya
    benar; nggih sampun kula waos leres sedaya; ya
    benar; durung bener iki; tidak
    benar; dereng trep pak; tidak
    benar; klentu bu asmanipun; tidak
    benar; kirang leres; tidak
    benar; salah kuwi alamate; tidak
    benar; ora ono sing salah; ya
    benar; sekedhap kula priksa rumiyin; tunggu
    benar; sek tak delok dhisik; tunggu
    benar; enteni dhilit; tunggu
    benar; kula mboten mangertos; tidak_paham
    benar; duka nggih; tidak_paham
    benar; gak eruh aku; tidak_paham
    setuju; nggih kepareng; ya
    setuju; sumangga kemawon; ya
    setuju; yo oleh wae; ya
    setuju; gelem aku; ya
    setuju; ora gelem aku; tidak
    setuju; mboten purun pak; tidak
    setuju; emoh lah; tidak
    setuju; ogak usah cak; tidak

    """

  private static let sunda = """
    benar; tos cocog sadayana; ya
    benar; geus bener kabeh; ya
    benar; enggeus pas; ya
    benar; muhun parantos leres sadayana; ya
    benar; teu acan cocog; tidak
    benar; can bener euy; tidak
    benar; lepat ieu alamatna; tidak
    benar; kirang leres kang; tidak
    benar; teu aya nu salah; ya
    benar; antosan sakedap; tunggu
    benar; ke heula kang; tunggu
    benar; dagoan heula; tunggu
    benar; ditingali heula nya; tunggu
    benar; teu uninga abdi; tidak_paham
    benar; duka atuh; tidak_paham
    setuju; mangga teraskeun; ya
    setuju; teu sawios; ya
    setuju; keun wae teu nanaon; ya
    setuju; kenging pisan; ya
    setuju; teu kenging; tidak
    setuju; teu hoyong; tidak
    setuju; embung ah; tidak
    setuju; teu kedah kang; tidak

    """

  private static let madura = """
    benar; enggi lerres; ya
    benar; ampon lerres; ya
    benar; iya la bender; ya
    benar; enjek, sala jiya; tidak
    benar; bunten pak; tidak
    benar; gik ta bender; tidak
    benar; ghi' ta' lerres; tidak
    benar; dereng lerres; tidak
    benar; tak tao engkok; tidak_paham
    setuju; enggi ngereng; ya
    setuju; tak poron; tidak
    setuju; bunten, tak usa; tidak
    setuju; olle pak; ya

    """

  private static let sumatra = """
    benar; lah batua sadonyo; ya
    benar; alah sasuai da; ya
    benar; iyo bana; ya
    benar; alun batua lai da; tidak
    benar; balun sasuai; tidak
    benar; sala alamaiknyo; tidak
    benar; indak ado nan salah do; ya
    benar; sabanta, ambo caliak dulu; tunggu
    benar; antahlah; tidak_paham
    benar; indak tau awak do; tidak_paham
    setuju; buliah, lanjuik se; ya
    setuju; ndak namuah do; tidak
    setuju; jan lah da; tidak
    benar; nunga toho sude; ya
    benar; sintong do i; ya
    benar; ndang dope toho; tidak
    benar; dang sintong i; tidak
    benar; ndang huboto; tidak_paham
    benar; paima jolo; tunggu
    setuju; olo, boi do; ya
    setuju; ndang olo au; tidak
    setuju; unang ito; tidak
    benar; enggo tuhu; ya
    benar; nggo payo; ya
    benar; lenga payo; tidak
    benar; lang, lepak enda; tidak
    benar; la kueteh; tidak_paham
    benar; ka beutoi; ya
    benar; golom beutoi; tidak
    benar; gohlom; tidak
    benar; hana beutoi; tidak
    benar; han lon teupeu; tidak_paham
    benar; preh siat; tunggu
    setuju; jeut, hana peu peu; ya
    setuju; han jeut; tidak
    setuju; bek keuh; tidak
    benar; lah bener galo; ya
    benar; iyo nian lah pas; ya
    benar; dak bener ini; tidak
    benar; katek yang salah; ya
    benar; dak tau aku; tidak_paham
    benar; kagek dulu; tunggu
    setuju; pacak bae; ya
    setuju; dak galak aku; tidak
    benar; ude bener semuenye; ya
    benar; belon bener nih bang; tidak
    benar; kagak ade nyang salah; ya
    benar; au dah; tidak_paham
    benar; ntar dulu gue baca; tunggu

    """

  private static let kalimantan = """
    benar; hudah bujur sabarataan; ya
    benar; iih bujur am; ya
    benar; balum bujur; tidak
    benar; kada pas ai; tidak
    benar; kadada nang salah; ya
    benar; hadangi satumat; tunggu
    benar; kada tahu ulun; tidak_paham
    setuju; kawa haja; ya
    setuju; hakun ai; ya
    setuju; kada hakun; tidak
    setuju; kada kawa; tidak
    setuju; kada papa; ya
    setuju; kada usah ding; tidak

    """

  private static let east = """
    benar; purani tongeng; ya
    benar; iye tojengmi; ya
    benar; annabami; ya
    benar; depa na tongeng; tidak
    benar; tenapa na annaba; tidak
    benar; tena na tojeng; tidak
    benar; salai anjo; tidak|tidak_paham
    benar; tajenni cinampe; tunggu
    benar; takuassengai; tidak_paham
    setuju; elo ka; ya|tidak_paham
    setuju; teaka; tidak
    setuju; tea ka daeng; tidak
    setuju; iye bolehji; ya
    benar; aok wah kenaq; ya
    benar; uwah kenak; ya
    benar; ndekman kenak; tidak
    benar; endeqman kenaq; tidak
    benar; ndek kenak; tidak
    benar; ndek ku taoq; tidak_paham
    benar; antih juluk; tunggu
    setuju; nggih silaq; ya
    setuju; ndek ku mele; tidak
    benar; so butul samua; ya
    benar; blum butul; tidak
    benar; nyanda ada yang salah; ya
    benar; nintau kita; tidak_paham
    benar; tunggu kwa; tunggu
    setuju; nimau kita; tidak
    benar; su batul; ya
    benar; bolom batul; tidak
    benar; seng batul ini; tidak
    benar; seng tau beta; tidak_paham
    benar; su betul sudah; ya
    benar; tra betul ini; tidak
    benar; trada yang salah; ya
    benar; sa tra tau; tidak_paham
    benar; tunggu dolo; tunggu
    setuju; trapapa telpon sudah; ya
    setuju; tra mau sa; tidak
    setuju; sonde usah; tidak

    """

  /// A word that nobody knows may be a no.
  private static let unknown = """
    benar; zangka benwr; tidak_paham
    benar; lempong bwnar; tidak_paham
    benar; kemuru seuai; tidak_paham
    benar; toluwe bnear; tidak_paham
    benar; marade btul; tidak_paham
    benar; garinde bneer pak; tidak_paham
    benar; onsala betil; tidak_paham
    benar; horemi sesuau; tidak_paham
    benar; nakuru bener; tidak_paham
    benar; wedole sesuai; tidak_paham
    setuju; mendeke bersdia; tidak_paham
    setuju; lagunta setujy; tidak_paham
    setuju; kamodi boleg; tidak_paham
    setuju; tondo brsedia; tidak_paham
    setuju; zomaha mau; tidak_paham
    benar; datanya suday bneer; ya
    benar; iya bneer pak; ya
    benar; alamatnya bneer semua; ya|tidak_paham
    benar; seuai kak; ya
    benar; udah seuai semua min; ya
    benar; bneer bu; ya
    benar; slaah kak; tidak
    benar; alamat slaah; tidak
    benar; tidka bneer; tidak
    setuju; bersdia kak; ya
    setuju; setujy pak; ya
    """
}
