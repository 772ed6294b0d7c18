/// What people answer to "which region?", with the code that is meant.
///
/// A line is `message = answer`: a code, `?` with the codes to ask about, or `-` for no region.
/// Written down from how people write, before the reader was asked; codes are those of today.
enum RegionCases {
  /// Every line of every block.
  static let all: [(message: String, answer: String)] =
    [
      official, kinds, abbreviations, directions, nicknames, slips, sentences, provinces, ambiguous,
      refusals,
    ].flatMap { block in
      block.split(separator: "\n").compactMap { line in
        let parts = line.split(separator: "=", maxSplits: 1)
        guard parts.count == 2 else { return nil }
        return (trimmed(parts[0]), trimmed(parts[1]))
      }
    }

  private static func trimmed(_ text: Substring) -> String {
    var rest = text
    while rest.last == " " { rest.removeLast() }
    while rest.first == " " { rest.removeFirst() }
    return String(rest)
  }

  private static let official = """
    Kabupaten Banyuwangi = 35.10
    KOTA SURABAYA = 35.78
    Kabupaten Lima Puluh Kota = 13.07
    Sulawesi Selatan = 73
    Kabupaten Pangkajene dan Kepulauan = 73.10
    Kepulauan Riau = 21
    Kab. Kepulauan Mentawai = 13.09
    Daerah Istimewa Yogyakarta = 34
    Kota Administrasi Jakarta Timur = 31.75
    Kabupaten Administrasi Kepulauan Seribu = 31.01
    Papua Barat Daya = 96
    Aceh = 11
    Kota Pematangsiantar = 12.72
    Tojo Una-Una = 72.09
    Kabupaten Toli-Toli = 72.04
    Ogan Komering Ulu Selatan = 16.09
    Mandailing Natal = 12.13
    Fakfak = 92.03
    Kota Bau-Bau = 74.72
    Kep. Siau Tagulandang Biaro = 71.09
    Kabupaten Penukal Abab Lematang Ilir = 16.12
    Padang Lawas = 12.21
    Padang Lawas Utara = 12.20
    Sumba Barat Daya = 53.18
    Nusa Tenggara Timur = 53
    Papua = 91
    Minahasa = 71.02
    Bandar Lampung = 18.71
    Lampung = 18
    DKI Jakarta = 31
    """

  private static let kinds = """
    kab sleman = 34.04
    kabupaten bandung = 32.04
    kota bandung = 32.73
    kab. bandung barat = 32.17
    bandung kota = 32.73
    bekasi kab = 32.16
    bekasi kabupaten = 32.16
    kodya bogor = 32.71
    kotamadya medan = 12.71
    kab tangerang = 36.03
    tangerang kota = 36.71
    kota jayapura = 91.71
    kab jayapura = 91.03
    kota banjar = 32.79
    kab. banjar = 63.03
    kota solok = 13.72
    kota gorontalo = 75.71
    provinsi gorontalo = 75
    kab gorontalo = 75.01
    prov bengkulu = 17
    kota bengkulu = 17.71
    jambi kota = 15.71
    propinsi jambi = 15
    kt malang = 35.73
    malang kab = 35.07
    kota batu = 35.79
    kota metro = 18.72
    kab serang = 36.04
    serang kota = 36.73
    kota bima = 52.72
    kota kupang = 53.71
    kbupaten cirebon = 32.09
    kota jember = 35.09
    kab. sorong = 96.01
    """

  private static let abbreviations = """
    jaksel = 31.74
    jakpus = 31.71
    jkt timur = 31.75
    jkt utara = 31.72
    jakbar = 31.73
    sby = 35.78
    kota bdg = 32.73
    kab bdg = 32.04
    kab bgr = 32.01
    mks = 73.71
    plg = 16.71
    tangsel = 36.74
    tangerang sel = 36.74
    smd = ?64.72,32.11
    bjm = 63.71
    kbb = 32.17
    oku timur = 16.08
    okut = 16.08
    oki = 16.02
    hss = 63.06
    tts = 53.02
    klu = 52.08
    ksb = 52.07
    ppu = 64.09
    sbd = 53.18
    labusel = 12.22
    labura = 12.23
    tapteng = 12.01
    taput = 12.02
    bolmut = 71.08
    bolsel = 71.11
    boltim = 71.10
    bolmong = 71.01
    minsel = 71.05
    mitra = 71.07
    halsel = 82.04
    halut = 82.03
    konsel = 74.05
    konut = 74.09
    kutim = 64.08
    kukar = 64.02
    kobar = 62.01
    kotim = 62.02
    rohil = 14.07
    rohul = 14.06
    inhil = 14.04
    kuansing = 14.09
    muratara = 16.13
    muba = 16.06
    tubaba = 18.12
    lampura = 18.03
    pesbar = 18.13
    pangkep = 73.10
    sidrap = 73.14
    polman = 76.04
    bonebol = 75.03
    gorut = 75.05
    madina = 12.13
    sergai = 12.18
    humbahas = 12.16
    tanjabtim = 15.07
    tanjab barat = 15.06
    pegaf = 92.12
    mamteng = 95.05
    jbr = 35.09
    jmbr = 35.09
    bwi = 35.10
    sda = 35.15
    kab sda = 35.15
    kota mlg = 35.73
    kab mlg = 35.07
    dpk = 32.76
    ptk = 61.71
    sumbawa brt = 52.07
    flotim = 53.06
    pulpis = 62.11
    """

  private static let directions = """
    lampung tgh = 18.02
    kalimantan tim = 64
    sulawesi utr = 71
    sumatra brt = 13
    jawa tgh = 33
    jawa tmr = 35
    kutai timr = 64.08
    aceh slt = 11.01
    barito sel = 62.04
    halmahera ut = 82.03
    lombok tgh = 52.02
    lombok tengah = 52.02
    kal sel = 63
    kal-tim = 64
    sul sel = 73
    konawe slt = 74.05
    tanjung jabung tim = 15.07
    maluku tenggara = 81.02
    kep riau = 21
    kep. seribu = 31.01
    """

  private static let nicknames = """
    jogja = ?34,34.71
    kota jogja = 34.71
    kota yogyakarta = 34.71
    diy = 34
    djogja kota = 34.71
    solo = 33.72
    kota solo = 33.72
    ujung pandang = 73.71
    toba samosir = 12.12
    mamuju utara = 76.01
    maluku tenggara barat = 81.03
    irian jaya = 91
    cibinong = 32.01
    soreang = 32.04
    ungaran = 33.22
    purwokerto = 33.02
    kepanjen = 35.07
    cikarang = 32.16
    labuan bajo = 53.15
    timika = 94.04
    wamena = 95.01
    sampit = 62.02
    pangkalan bun = 62.01
    ciputat = 36.74
    siantar = 12.72
    linggau = 16.73
    rantepao = 73.26
    suroboyo = 35.78
    jabar = 32
    jateng = 33
    jatim = 35
    kaltara = 65
    kepri = 21
    babel = 19
    ntt = 53
    ntb = 52
    sulut = 71
    sulbar = 76
    malut = 82
    sumbar = 13
    kab bdg barat = 32.17
    kbpten bndng brt = 32.17
    slk selatan = 13.11
    psmn brt = 13.12
    aku wong klaateen = 33.10
    kulo wong blora = 33.16
    ambo urang agam = 13.06
    lombok = ?52.71,52.01,52.02,52.03,52.08
    madura = ?35.26,35.27,35.28,35.29
    """
}
