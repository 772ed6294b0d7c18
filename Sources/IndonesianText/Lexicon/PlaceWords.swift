/// Places that people write together with "di" and "ke": `digedung` is `di gedung`.
///
/// Beside those of `InformalLists`. Left out is what is a word of its own when it is written so
/// (`kelapangan`).
///
/// Origin: compiled by hand for this project.
enum PlaceWords {
  /// Entries of the form of `InformalLists`.
  static let glued = entries(of: at, "di") + entries(of: to, "ke")

  private static let at = """
    kelas masjid gereja toko warung kabupaten provinsi daerah gedung terminal stasiun
    bandara pelabuhan hotel pabrik sawah kebun pantai jembatan posko puskesmas apotek bank
    beranda polsek polres balai hutan gunung laut sungai internet facebook instagram twitter tiktok
    youtube aplikasi website tepi pojok indonesia jakarta surabaya bandung
    """

  private static let to = """
    sekolah pasar desa kampung kelas kampus masjid gereja toko warung kecamatan kabupaten kelurahan
    provinsi daerah gedung terminal stasiun bandara pelabuhan hotel pabrik sawah kebun pantai
    jembatan posko puskesmas apotek bank penjara beranda polsek polres balai
    """

  private static func entries(of words: String, _ prefix: String) -> String {
    var entries = ""
    eachWord(of: words) { letters in
      let bytes = letters.indices.map { letters[$0] }
      let word = String(decoding: bytes, as: UTF8.self)
      entries += "\(prefix) \(word): \(prefix)\(word)\n"
    }
    return entries
  }
}
