/// What the words around a region's name say of it.
///
/// Origin: compiled by hand for this project.
struct RegionWords: OptionSet, Sendable {
  let rawValue: UInt16

  /// Says nothing of its own where a region was asked for ("saya tinggal di …").
  static let filler = RegionWords(rawValue: 1 << 0)
  /// A place follows ("di", "daerah", "asal").
  static let preposition = RegionWords(rawValue: 1 << 1)
  /// What follows is not meant ("bukan", "selain").
  static let negation = RegionWords(rawValue: 1 << 2)
  /// What follows is the name of a street or a dish rather than the region.
  static let namesake = RegionWords(rawValue: 1 << 3)
  static let regency = RegionWords(rawValue: 1 << 4)
  static let city = RegionWords(rawValue: 1 << 5)
  static let province = RegionWords(rawValue: 1 << 6)
  /// Part of the kind of a region ("kota administrasi").
  static let transparent = RegionWords(rawValue: 1 << 7)
  /// The name of a village or a district follows ("desa", "kec").
  static let village = RegionWords(rawValue: 1 << 9)
  /// A word of its own that is no misspelling of a region.
  static let known = RegionWords(rawValue: 1 << 8)

  static let kinds: RegionWords = [.regency, .city, .province]
  /// Meanings that leave a message about a region what it is.
  static let saysNothing: RegionWords = [
    .filler, .preposition, .negation, .transparent, .regency, .city, .province,
  ]

  /// The kind of region that the word names.
  var level: Region.Level? {
    if contains(.city) { return .city }
    if contains(.regency) { return .regency }
    return contains(.province) ? .province : nil
  }

  /// Whether a name may neither begin nor end with the word.
  var isNoPartOfNames: Bool { !isDisjoint(with: [.filler, .preposition, .negation, .namesake]) }

  static func of(_ word: ArraySlice<UInt8>) -> RegionWords {
    table.words.find(word).map { table.meanings[$0] } ?? []
  }

  private struct Table: Sendable {
    var words = WordTable()
    /// By entry of `words`.
    var meanings: [RegionWords] = []

    mutating func add(_ list: String, _ meaning: RegionWords) {
      eachWord(of: list) { word in
        let entry = words.add(word)
        if entry == meanings.count { meanings.append([]) }
        meanings[entry].insert(meaning)
      }
    }
  }

  private static let table = {
    var table = Table()
    table.words.reserveCapacity(words: 6_000, bytes: 48_000)
    var standard = ""
    for entry in CoreInformalWords.entries where !entry.hasBlank {
      // The spellings of a word follow each other.
      if entry.standard != standard { table.add(entry.standard, .known) }
      standard = entry.standard
      table.add(entry.spelling, .known)
    }
    table.add(EverydayWords.nearRegionNames, .known)
    table.add(fillers, [.filler, .known])
    table.add("kec kecamatan kel kelurahan desa ds dusun dsn rt rw", [.village, .filler, .known])
    table.add(prepositions, [.preposition, .known])
    table.add("bukan selain kecuali bkn jangan", [.negation, .known])
    table.add(namesakes, [.namesake, .known])
    table.add(regencies, [.regency, .known])
    table.add(cities, [.city, .known])
    table.add(provinces, [.province, .known])
    table.add(
      "adm administrasi administratif administrative istimewa khusus", [.transparent, .known])
    return table
  }()

  private static let regencies = """
    kab kabupaten kbupaten kabupten kabupatn kabupatan kabpaten kabupate kabuapten kbpten kabup \
    kabupatennya kabupatenku bupati cabup wabup pilbup bupatinya kapubaten kapupaten
    """

  private static let cities = """
    kota kt kotaa kodya kotamadya kotamadia kotanya kotaku walikota cawalkot pilwalkot pilwakot \
    pilwali walkot pilkot
    """

  private static let provinces = """
    prov prop provinsi propinsi provinsinya prov provins provnsi provinsii provisi provonsi \
    gubernur cagub wagub pilgub gub
    """

  private static let prepositions = """
    di dr dari drpd ke d daerah daerahnya daerahku daerahq wilayah wilayahnya wilayahku lokasi \
    lokasinya asal asalnya domisili berdomisili tempat tempatnya sekitar dekat seputar sekitaran \
    area kawasan posisi alamat alamatnya pilkada pilkadanya pemilihan tinggal warga penduduk \
    masyarakat tmpat tmpt lok dri kejadian kejadiannya tkp dapil kpu bawaslu sekota sekabupaten \
    pemda pemkot pemkab dprd se dearah daera diwilayah didaerah dikab dikota diprov seluruh
    """

  private static let fillers = """
    saya aku gue gw gua sy ane kami kita kak kaka kk min admin mimin pak bu bapak ibu bang om mas \
    mbak mba gan bos bro sis dong donk deh sih nih tuh ya iya yaa yg yang ini itu ni tu aja saja \
    doang ada adanya berada terjadi terjadinya nya untuk utk buat kalau kalo klo klau gak ga tidak \
    salah kayaknya kyknya sepertinya mungkin kayanya maksud maksudnya maksudku tapi tp adalah \
    yaitu yakni wali calon paslon pilih pilihan jawab jawaban asli orang org anak lagi sedang skrg \
    sekarang tadi kemarin kmrn juga jg lah kok halo hai assalamualaikum selamat pagi siang sore \
    malam terima kasih makasih tolong mohon maaf permisi dan sama serta atau lapor laporan melapor \
    mau ingin bagian sebelah punya saja cuma cuman hanya menyangkut tentang soal terkait mengenai \
    indonesia ri rumah rumahku kampung masih tetap dgn dengan \
    pada untuknya dimana oke ok baik betul benar namanya nama namany kebetulan domisiliku sini pun \
    tepatnya persisnya pokoknya dulu aslinya aslina bosku boskuh gais guys say sist kakak kulo \
    kula wong ambo urang awak denai abdi kuring aing ulun arek inyong nyong beta katong tiang \
    titiang wargi tiyang griyane omahe imah
    """

  private static let namesakes = """
    jalan jl jln gang gg perumahan komplek kompleks perum nasi soto sate bakso bakmi mie batik \
    gudeg dodol pempek lumpia bika rendang rm stadion timnas persija
    """
}
