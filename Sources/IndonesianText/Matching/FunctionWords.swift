/// Words that join, point, soften or greet, by register and language: they say nothing about what a
/// message is about.
///
/// `LightWords` holds those of everyday Indonesian, which menus leave out as well; these count in
/// questions only. A word that is another one in Indonesian ("tiang", "kuda", "lawan") stays out,
/// and one that asks, denies or demands has a family of its own (`WordFamilies.care`).
///
/// Origin: compiled by hand for this project.
enum FunctionWords {
  static let all: [String] = [
    formal, spoken, javanese, sundanese, minangkabau, malay, batak, balinese, eastern, english,
  ].flatMap { list in
    list.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init)
  }

  /// What letters to an office are made of.
  private static let formal = """
    sedang terkait perihal sehubungan berkaitan berkenaan berkenan apabila bilamana serta beserta
    terhadap yakni yaitu ialah merupakan menurut berdasarkan demi selaku kepada selama sementara
    bahwa bahwasanya dapatkah hormat hormatnya rekan
    melainkan walaupun meskipun walau meski sekalipun asalkan seandainya andaikan andai andaikata
    jikalau manakala tatkala sewaktu semenjak sembari seraya agaknya rupanya tampaknya nampaknya
    sebenarnya sesungguhnya sejatinya sebetulnya sebaiknya semestinya seyogyanya seyogianya
    selayaknya hendaknya alangkah betapa amat agak lumayan hampir nyaris selain kecuali
    sudilah sudikah bersedia bersediakah sekiranya kiranya demikian sekian wassalam perkenankan
    perkenalkan pihak pihaknya yth ybs terutama khususnya umumnya ternyata rasanya konon lazimnya
    segala seluruh seluruhnya sekaligus masing suatu sebuah seorang sesuatu beberapa berbagai
    benarkah adapun melalui mengenai secara berupa bernama hal
    """

  private static let spoken = """
    buset waduh astaga ampun tong bray brader boy coy jir ges hehe wkwk haha ehm oiya ohya oya nah
    lha noh sono entu ape siape ntu sekalian dah anyway
    """

  private static let javanese = """
    manawi sarta punapa menapa kula njenengan slirane piyambake sedaya sedoyo mbok mbokan rak thok
    tok jare jarene ngendikane takon nakokke tanglet badhe ajeng isa marang dhateng saka kaliyan
    nganti supados ben merga amargi krana nanging ananging punika meniko menika
    kados kadya mugi pancen pinuju nate sekedap riyin rumiyin malih
    """

  private static let sundanese = """
    kuring simkuring salira aranjeunna arurang entong ulah tos nuju rek keur upami mun
    pami saupami jeung sareng sarta atawa atanapi kusabab sabab lantaran ka kana ambeh ceuk
    cenah euy ku tea teh mah ari kitu kieu kituna bae keneh hela heula tumaros naros nanyakeun
    manawi mangga janten ieuh geura
    """

  /// Minangkabau, and the Malay of Palembang, Jambi and Pontianak.
  private static let minangkabau = """
    denai kito amak nan jo untuak karano dek alah lai doh bana batanyo nanyo kamek kitek dide cam
    galo galonyo samo cak kau nang
    """

  /// Banjarese and Madurese.
  private static let malay = """
    ulun unda ikam pian sidin inya buhan nangkaya hudah amun matan haja iyaku nangitu nangini
    batakun sengko sengkok dika areya rowa enja kaangguy dhari pole saos dhaddhi
    """

  private static let batak = """
    hami hita hamu ibana nasida naeng asa sian ni dohot molo alai jala do ma tu manungkun
    """

  private static let balinese = """
    titiang icang ipun nika ento sane dados yening wantah antuk ring saking matur malih suba
    """

  /// Manado, Papua, Ambon, Makassar and Bugis.
  private static let eastern = """
    kitorang torang ngana ngoni dorang so su sa jang deng par kwa stou jo kam pace mace tabe tabek
    ko mo pi iyak ikko idi keki nakke
    """

  private static let english = """
    i im my me your you is are am the a an could may do does did of for in on at with if and or be
    it this that there here have has been would should need about any some which whether so by as
    hi hello sir madam regarding
    """
}
