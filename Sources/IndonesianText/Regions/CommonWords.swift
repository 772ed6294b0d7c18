/// Ordinary words that look like the name of a region with a typing error or two.
///
/// Origin: compiled by hand for this project, by going through frequent words of Indonesian.
enum CommonWords {
  static let nearRegionNames = """
    barat timur utara selatan tengah tenggara pusat laut kepulauan pulau
    """

  /// Names of regions that are words, persons or places elsewhere as well: in a free sentence they
  /// need something beside them that says "region".
  static let alsoWords = """
    agam alor asmat balangan bali banjar bantul batang batu bima bone bungo buru demak depok dairi \
    ende jambi kampar karo kaur kudus kuningan lahat landak langsa lebak lingga malaka malang \
    mappi medan metro muna padang pati paser poso puncak sabang serang siak sigi sikka solok \
    sorong subang tapin tebo tegal toba tual tuban wajo badung bangka bangli banten belu berau \
    blora gowa kendal maros paniai samosir sarmi seluma sambas tabanan kaimana mesuji palu barru \
    luwu
    """
}
