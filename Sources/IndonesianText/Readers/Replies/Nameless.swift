extension SpokenWords {
  /// How somebody wants to go without a name.
  package enum Namelessness: Sendable {
    /// None is to be given: "ga usah nama", "anonim aja".
    case refused
    /// It is not to be told to others, which it may be known for: "jangan sebut nama saya".
    case concealed
  }

  /// Whether the message says, and says nothing else, that the writer's name is not to be given.
  ///
  /// - `names`: what is called so besides: "identitas", "nama pelapor".
  package func namelessness(_ names: Set<String> = []) -> Namelessness? {
    guard words.count <= Self.longestRefusal, !asks else { return nil }
    var (isDenied, isForbidden, isNamed) = (false, false, false)
    for word in content {
      if word.isOne(of: Self.anonymity) {
        (isDenied, isNamed) = (true, true)
      } else if word.isOne(of: Self.namings) || word.isOne(of: names) {
        isNamed = true
      } else if Self.deny(word.text) {
        isDenied = true
      } else if word.isOne(of: Self.forbidding) {
        isForbidden = true
      } else {
        guard word.isOne(of: Self.givingName) || Self.asides.contains(word.text) else { return nil }
      }
    }
    guard isNamed, isDenied || isForbidden else { return nil }
    return isDenied && !isForbidden ? .refused : .concealed
  }

  /// Words of such a sentence, courtesies included.
  private static let longestRefusal = 9

  private static let namings: Set<String> = ["nama", "jeneng", "asma", "ngaran", "nami"]

  private static let anonymity: Set<String> = ["anonim", "anonymous", "anonimus", "incognito"]

  private static let forbidding: Set<String> = ["jangan", "ojo", "ulah", "rahasia"]

  /// What one does with a name.
  private static let givingName: Set<String> = [
    "sebut", "pakai", "cantum", "tulis", "kasih", "beri", "isi", "muat", "tampil", "mau", "ingin",
    "perlu", "usah", "berani", "bersedia", "tahu", "kasihtau", "nyebut", "nyantumin", "ngasih",
    "asli", "lengkap",
  ]

  private static let asides: Set<String> = [
    "saya", "aku", "gue", "gua", "gw", "kulo", "abdi", "ku", "sebagai", "secara", "jadi", "dulu",
    "lebih", "suka", "pilih", "baik", "takut", "malu", "soalnya", "karena", "di", "untuk",
    "pokoknya",
  ]

  /// Words of which one stands in every such message.
  package static let namelessWords = namings.union(anonymity).sorted()
}
