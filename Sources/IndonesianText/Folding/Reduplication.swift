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
    guard suffix == word.count || isOne(of: suffixes, word, suffix..<word.count),
      !isOne(of: numbered, word, 0..<digit)
    else { return nil }
    return (digit, suffix)
  }

  /// Whether some of the scalars are the letters of a word in a table.
  private static func isOne(of table: WordTable, _ word: [UInt32], _ range: Range<Int>) -> Bool {
    var letters = InlineArray<40, UInt8>(repeating: 0)
    for place in range {
      guard word[place] < 0x80 else { return false }
      letters[place - range.lowerBound] = UInt8(word[place])
    }
    return table.find(letters.span.extracting(0..<range.count)) != nil
  }

  private static let minimumStem = 3
  /// No Indonesian word is longer; it keeps the look-ups below short.
  private static let longestWord = 40

  private static let suffixes = table(["nya", "an", "ku", "mu", "kan", "lah", "kah", "pun", "in"])

  /// Words that are followed by a number rather than doubled.
  private static let numbered = table([
    "tps", "kpu", "kpps", "ppk", "pps", "dpr", "dprd", "dpd", "dapil", "paslon", "calon", "nomor",
    "sdn", "smp", "sma", "smk", "smpn", "sman", "smkn", "kelas", "jam", "pukul", "tgl", "tanggal",
    "lantai", "blok", "tahap", "putaran", "versi", "jilid", "bagian", "langkah", "covid", "nik",
    "pilihan", "opsi", "menu", "gambar", "lampiran", "pasal", "ayat", "hal", "minggu", "bulan",
  ])

  private static func table(_ words: [String]) -> WordTable {
    var table = WordTable()
    for word in words { _ = table.add(word.utf8Span.span) }
    return table
  }
}
