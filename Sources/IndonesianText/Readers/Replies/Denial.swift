extension SpokenWords {
  /// Whether the message says that there is nothing to give: the person has none, cannot, does not
  /// know, does not want to, or has given enough.
  ///
  /// For a question whose answer cannot be such a sentence. What asks, asks for help, gives
  /// something else instead ("cuma ada video") or says two things is none.
  package var deniesAll: Bool { deniesAll(of: []) }

  /// The same, where the words of the question are known, which say nothing else.
  package func deniesAll(of asked: Set<String>) -> Bool {
    let content = content
    guard !content.isEmpty, content.count <= Self.longestDenial, !asks else { return false }
    let texts = content.map(\.text)
    guard !givesInstead, !content.contains(where: { $0.isOne(of: Self.understanding) })
    else { return false }
    if content.contains(where: { $0.isOne(of: Self.givingUp) }) {
      // "Uangnya dibagi lewat rt" tells something.
      return content.count { isStrange($0, asked) } <= 1
    }
    if texts.contains(where: Self.already.contains), content.contains(where: { $0.root == "hapus" })
    {
      return true
    }
    guard let negation = texts.firstIndex(where: Self.deny) else { return false }
    // "Gak jadi" takes everything back, "bukan hoaks" names what is not so.
    guard negation + 1 >= texts.count || !Self.others.contains(texts[negation + 1])
    else { return false }
    return content.count <= Self.shortest || deniesGiving(content, at: negation, of: asked)
  }

  /// Whether something is given in place of what was asked for: "ga ada foto, tapi ada video".
  package var givesInstead: Bool { words.contains { Self.contrasts.contains($0.text) } }

  /// Whether a short message says in any way that something is lacking, "tidak tahu bagaimana cara
  /// menyalinnya" included.
  ///
  /// For a question that has a way out and whose answer the message is not.
  package func deniesSomehow(of asked: Set<String>) -> Bool {
    guard !hasQuestionMark, !asks || asksHow, words.count <= Self.longestPlea else { return false }
    let content = content
    guard let negation = content.firstIndex(where: { Self.deny($0.text) }) else { return false }
    return deniesGiving(content, at: negation, of: asked)
  }

  /// Whether anything is denied before this word.
  package func holdsDenial(before place: Int) -> Bool {
    words[..<min(place, words.count)].contains {
      Self.deny($0.text) || Self.negations.contains($0.text)
    }
  }

  /// Whether it is said that one does not want what stands from this word on: "gak mau lapor",
  /// "bukan mau lapor".
  package func deniesWish(before place: Int) -> Bool {
    guard words.indices.contains(place) else { return false }
    let wish = Self.wantingWords.contains(words[place].text) ? place : place - 1
    guard wish > 0, Self.wantingWords.contains(words[wish].text) else { return false }
    return Self.deny(words[wish - 1].text) || Self.negations.contains(words[wish - 1].text)
  }

  /// What one wants is said with these.
  package static let wantingWords: Set<String> = ["mau", "ingin", "niat", "bermaksud"]

  /// Whether what is denied is that an answer can be given: "nomor polisinya ga kelihatan".
  ///
  /// Who tells of others denies something else: "surat suara sudah dicoblos, padahal belum ada
  /// pencoblosan", "asn ga boleh kampanye".
  private func deniesGiving(_ content: [Word], at negation: Int, of asked: Set<String>) -> Bool {
    let strange = content[..<negation].count { isStrange($0, asked) }
    guard strange <= Self.mostStrange else { return false }
    if Self.refusals.contains(content[negation].text) { return true }
    let denied = content[(negation + 1)...].drop { Self.persons.contains($0.text) }
    guard let first = denied.first, !first.isOne(of: asked) else { return true }
    guard first.isOne(of: Self.giving) else { return false }
    // "Belum ada pencoblosan" names what was not there.
    return first.text != "ada"
      || strange + denied.count { isStrange($0, asked) } <= Self.mostStrange
  }

  /// Whether a word is of another matter than the answer to a question.
  private func isStrange(_ word: Word, _ asked: Set<String>) -> Bool {
    !word.isOne(of: asked) && !word.isOne(of: Self.giving) && !word.isOne(of: Self.givingUp)
      && !Self.deny(word.text) && !Self.light.contains(word.text)
  }

  private static let longestPlea = 14

  /// So short a message is about nothing but the question: "belum diukur".
  private static let shortest = 2

  /// How many strange words may come along.
  private static let mostStrange = 2

  private static let light = Set(LightWords.all + LightWords.questions)

  private static let persons: Set<String> = [
    "saya", "aku", "gue", "gua", "gw", "kami", "kita", "dulu", "lagi", "terlalu", "begitu", "sama",
  ]

  /// Denials that need no verb: "emoh", "tanpa foto".
  private static let refusals: Set<String> = denials.subtracting(["ra", "rak", "ngga", "kagak"])

  /// What one does, or fails to do, to give an answer, and how it is there to be given.
  static let giving: Set<String> = [
    "ada", "punya", "milik", "duwe", "gaduh", "boga", "tahu", "ingat", "inget", "hafal", "yakin",
    "pasti", "jelas", "bisa", "dapat", "sempat", "mau", "ingin", "perlu", "usah", "berani", "niat",
    "minat", "bawa", "simpan", "catat", "rekam", "foto", "lihat", "dengar", "perhati", "cek",
    "periksa", "temu", "kirim", "unggah", "salin", "copy", "buka", "baca", "ambil", "pegang", "isi",
    "sebut", "kasih", "beri", "cantum", "pikir", "kepikiran", "sadar", "ketemu", "kelihatan",
    "kebuka", "kebaca", "kesimpan", "tangkap", "screenshot", "ss", "kenal", "iso", "isa", "saged",
    "nduwe", "nduweni", "duweni", "gadhah", "gadah", "kagungan", "gableg", "ngagaduhan", "wonten",
    "onten", "aya", "ana", "ono", "emut", "eling", "emutan", "terang", "weruh", "ngerti", "nyaho",
    "apal",
  ]

  /// Words of a short sentence.
  private static let longestDenial = 9

  static func deny(_ word: String) -> Bool {
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
    deniesAll(of: asked)
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
