extension SpokenWords {
  /// Whether the message says that there is nothing to give: the person has none, cannot, does not
  /// know, does not want to, or has given enough.
  ///
  /// For a question whose answer cannot be such a sentence. What asks, asks for help, gives
  /// something else instead ("cuma ada video") or says two things is none.
  package var deniesAll: Bool {
    let content = content
    guard !content.isEmpty, content.count <= Self.longestDenial, !asks else { return false }
    let texts = content.map(\.text)
    guard !givesInstead, !content.contains(where: { $0.isOne(of: Self.understanding) })
    else { return false }
    if content.contains(where: { $0.isOne(of: Self.givingUp) }) { return true }
    if texts.contains(where: Self.already.contains), content.contains(where: { $0.root == "hapus" })
    {
      return true
    }
    guard let negation = texts.firstIndex(where: Self.deny) else { return false }
    // "Gak jadi" takes everything back, "bukan hoaks" names what is not so.
    return negation + 1 >= texts.count || !Self.others.contains(texts[negation + 1])
  }

  /// Whether something is given in place of what was asked for: "ga ada foto, tapi ada video".
  package var givesInstead: Bool { words.contains { Self.contrasts.contains($0.text) } }

  /// Whether a short message says in any way that something is lacking, "tidak tahu bagaimana cara
  /// menyalinnya" included.
  ///
  /// For a question that has a way out and whose answer the message is not.
  package var deniesSomehow: Bool {
    !hasQuestionMark && (!asks || asksHow) && words.count <= Self.longestPlea
      && words.contains { Self.deny($0.text) }
  }

  private static let longestPlea = 14

  /// Words of a short sentence.
  private static let longestDenial = 9

  private static func deny(_ word: String) -> Bool {
    negations.contains(word) && word != "bukan" || denials.contains(word)
  }

  private static let denials: Set<String> = [
    "tanpa", "ra", "rak", "nihil", "kosong", "gada", "gapunya", "gaada", "gausah", "ngga",
    "ndakada", "acan",
    "moal", "embung", "wegah", "emoh", "ogah", "alim", "kagak", "suwung", "weleh", "kosongkan",
    "kosongin",
  ]

  private static let givingUp: Set<String> = [
    "lupa", "malas", "skip", "lewat", "lewati", "lewatkan", "hilang", "terhapus", "kehapus",
    "cukup",
    "entah", "kesupen", "hilap", "poho", "lali", "nanti", "susul", "nyusul", "menyusul",
  ]

  private static let already: Set<String> = ["sudah", "telah", "keburu", "terlanjur", "telanjur"]

  private static let contrasts: Set<String> = [
    "tapi", "tetapi", "melainkan", "cuma", "cuman", "hanya", "adanya", "punyanya", "namun",
  ]

  private static let understanding: Set<String> = [
    "paham", "mengerti", "ngerti", "erti", "jelas", "bingung", "cara", "caranya", "mudeng",
  ]

  private static let others: Set<String> = ["jadi", "benar", "betul", "sesuai", "setuju", "salah"]

  /// Whether the message denies and speaks of nothing but what was asked for.
  ///
  /// For a question that any sentence could answer: "tidak ada catatan" leaves a note open, "tidak
  /// ada air" is one. `asked` are the words of the question.
  package func deniesOnly(_ asked: Set<String>) -> Bool {
    deniesAll
      && content.allSatisfy { word in
        Self.deny(word.text) || word.isOne(of: Self.givingUp) || word.isOne(of: asked)
          || word.isOne(of: Self.lacking)
      }
  }

  private static let lacking: Set<String> = [
    "ada", "punya", "mempunyai", "memiliki", "perlu", "usah", "mau", "ingin", "bisa", "tahu",
    "ingat", "saya", "aku", "gue", "gua", "gw", "kami", "sama", "sekali", "lagi", "dulu", "apa-apa",
    "duwe", "gaduh", "boga", "teh", "isi", "biar", "biarkan", "memang",
  ]

  /// All words that these rules look for, to be known to the vocabulary of a bot.
  static let lackingWords = negations.union(denials).union(givingUp).union(lacking).sorted()
}
