extension CoreExpressions {
  /// Single words that ask, also in regional languages and English.
  ///
  /// Origin: compiled by hand for this project.
  static let questionWords = list(
    """
    apa, apakah, kenapa, mengapa, siapa, kapan, berapa, mana, dimana, kemana, what, why, who, \
    when, where, which, naon, naha, kunaon, saha, iraha, sabaraha, opo, nopo, napa, punapa, \
    menopo, ngopo, ngapa, ngapain, sopo, sinten, pira, pinten
    """)

  /// Single words that ask how.
  static let howWords = list(
    """
    bagaimana, gimana, pigimana, piye, pripun, kumaha, kepiye, kepriye, dospundi, cemana, cemano, \
    camano, pegimana, kekmana, engken, how
    """)
}
