/// The number of a standard word in `WordMeanings`.
struct ReaderWord: Equatable, Sendable {
  /// 0 for a word that no table holds.
  let number: Int32

  static let unknown = ReaderWord(number: 0)
}

/// The words that readers ask for by themselves; the others are known by what they say.
package enum NamedWord: Int32, CaseIterable {
  case akan = 1
  case an, am, awan, belakang, bengi, bolong, buta, d, datang, di, enjing, erte, erwe, esuk, h
  case hari, idr, isuk, jumlah, jumlahnya, keluarga, kk, kosong, kurang, lebih, m, met, o, pasar, pm
  case r, rp, rt, rukun, rupiah, rw, s, saat, salah, sebelumnya, selamat, slmt, sonten, sugeng, t
  case tetangga, total, totalnya, umur, umurku, umurnya, usia, w, warga, wengi, wilujeng, x

  /// The letters of all words in their order: to ask Swift for the names of cases takes long.
  package static let spelled = """
    akan an am awan belakang bengi bolong buta d datang di enjing erte erwe esuk h \
    hari idr isuk jumlah jumlahnya keluarga kk kosong kurang lebih m met o pasar pm \
    r rp rt rukun rupiah rw s saat salah sebelumnya selamat slmt sonten sugeng t \
    tetangga total totalnya umur umurku umurnya usia w warga wengi wilujeng x
    """
}

extension ReaderWord {
  /// The named words have the first numbers, in their order.
  init(_ word: NamedWord) { number = word.rawValue }

  func isOne(of words: [NamedWord]) -> Bool { words.contains { $0.rawValue == number } }
}
