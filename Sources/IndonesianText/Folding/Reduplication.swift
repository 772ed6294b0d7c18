/// The habit of writing a doubled word with the digit 2: `hati2`, `foto2nya`.
enum Reduplication {
  /// Where the stem ends and where what follows the 2 begins, or nil for an ordinary word.
  ///
  /// The stem has three letters at least and is not a word that is numbered (`tps2`, `dapil2`),
  /// so `s2`, `rt2` and `covid19` stay as they are.
  static func split(_ word: [UInt32]) -> (stem: Int, suffix: Int)? {
    guard word.count >= minimumStem + 1, word.count <= longestWord else { return nil }
    guard let digit = word.firstIndex(where: { $0 >= 0x30 && $0 <= 0x39 }) else { return nil }
    guard digit >= minimumStem, word[digit] == 0x32 else { return nil }
    let suffix = digit + 1
    guard suffix == word.count || suffixes.contains(Array(word[suffix...])) else { return nil }
    guard !numbered.contains(Array(word[..<digit])) else { return nil }
    return (digit, suffix)
  }

  private static let minimumStem = 3
  /// No Indonesian word is longer; it keeps the look-ups below short.
  private static let longestWord = 40

  private static let suffixes = scalars(["nya", "an", "ku", "mu", "kan", "lah", "kah", "pun", "in"])

  /// Words that are followed by a number rather than doubled.
  private static let numbered = scalars([
    "tps", "kpu", "kpps", "ppk", "pps", "dpr", "dprd", "dpd", "dapil", "paslon", "calon", "nomor",
    "sdn", "smp", "sma", "smk", "smpn", "sman", "smkn", "kelas", "jam", "pukul", "tgl", "tanggal",
    "lantai", "blok", "tahap", "putaran", "versi", "jilid", "bagian", "langkah", "covid", "nik",
    "pilihan", "opsi", "menu", "gambar", "lampiran", "pasal", "ayat", "hal", "minggu", "bulan",
  ])

  private static func scalars(_ words: [String]) -> Set<[UInt32]> {
    Set(words.map { word in word.unicodeScalars.map(\.value) })
  }
}
