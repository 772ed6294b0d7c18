/// The words in which people take back what they have said.
///
/// Origin: compiled by hand for this project.
enum CorrectionWords {
  /// That something is wrong.
  static let faults: Set<String> = [
    "salah", "keliru", "typo", "klentu", "kleru", "kliru", "kaliru", "lepat", "luput", "kalintu",
    "kebalik",
    "tertukar", "ketukar", "terbalik", "ngawur", "wrong",
  ]

  /// Behind a negation the same: "kurang tepat".
  static let right: Set<String> = [
    "benar", "tepat", "sesuai", "pas", "cocok", "betul", "lengkap", "leres",
  ]

  static let lacking: Set<String> = ["tidak", "kurang", "belum", "ndak", "tak", "mboten", "teu"]

  /// What makes of "salah" another word: "salah satu".
  static let idioms: Set<String> = ["satu", "seorang", "sasaran", "paham", "kaprah", "sangka"]

  /// That something is to become another thing; by root.
  static let changes: Set<String> = [
    "ganti", "ubah", "betulkan", "benarkan", "dibetulkan", "membetulkan", "perbaiki",
    "memperbaiki", "diperbaiki", "edit", "diedit", "ngedit", "revisi", "direvisi", "update",
    "koreksi", "mengoreksi", "dikoreksi", "ralat", "meralat", "diralat", "gantos", "robih",
  ]

  /// A change behind which the new value stands at once: "ralat, tanggalnya 3 desember".
  static let announcements: Set<String> = ["ralat", "koreksi", "revisi"]

  /// What a new value stands behind.
  static let leads: Set<String> = [
    "harusnya", "seharusnya", "mestinya", "semestinya", "maksudnya", "maksudku", "kudune", "kuduna",
    "kedahna", "kedahipun", "benarnya", "betulnya", "benernya", "sebenarnya",
  ]

  /// The same in two words.
  static let phrases: [[String]] = [
    ["yang", "benar"], ["yang", "betul"], ["maksud", "saya"], ["maksud", "aku"], ["sing", "bener"],
    ["sing", "benar"], ["nu", "leres"], ["nu", "benar"],
  ]

  /// The same behind a change: "ganti jadi".
  static let aims: Set<String> = ["jadi", "menjadi", "ke", "dengan"]

  /// What is not so stands behind them.
  static let denials: Set<String> = ["bukan", "bukannya", "dudu", "sanes", "dede"]

  /// The new value stands behind them where something was denied.
  static let contrasts: Set<String> = ["tapi", "tetapi", "melainkan", "eh", "ning", "namun"]

  /// Who says so has noticed a slip.
  static let slips: Set<String> = [
    "eh", "ehh", "ups", "aduh", "waduh", "maaf", "sori", "sorry", "punten", "ngapunten", "hapunten",
    "astaga", "hadeh", "yah", "lupa", "duh", "sory", "tunggu", "bentar", "sebentar", "sek",
  ]

  /// What stands behind what is taken back ("eh salah ding") and ends a value.
  static let tails: Set<String> = ["ding", "deng"]

  /// What was said is spoken of.
  static let earlier: Set<String> = [
    "tadi", "barusan", "sebelumnya", "ketik", "ngetik", "keketik", "kirim", "tulis", "tempel",
    "pencet", "klik", "paste", "copas", "masukin", "masukkan", "input", "jawab", "jawaban", "isian",
    "ngisi", "mengisi", "keisi",
  ]

  /// What may stand in such a sentence and says nothing of its own.
  static let asides = ownAsides.union(
    AnswerWords.roles.filter { [.softener, .plea].contains($0.role) }
      .flatMap { CoreExpressions.list($0.expressions) }.filter { !$0.utf8.contains(0x20) })

  private static let ownAsides: Set<String> = [
    "saya", "aku", "gue", "gua", "gw", "kami", "kulo", "abdi", "punya", "yang", "itu", "ini", "nya",
    "tersebut", "di", "ada", "kok", "kayaknya", "sepertinya", "ternyata", "rupanya", "kayanya",
    "mau", "ingin", "pengin", "kepingin", "boleh", "bisa", "minta", "tolong", "mohon", "lagi",
    "dulu", "semua", "semuanya", "bagian", "untuk", "buat", "sebut", "pilih", "sudah",
    "agak", "saja", "masih", "kayak", "mas", "sing", "nu", "kan", "ya", "oh", "wah", "lho", "anda",
    "kliatannya", "kelihatannya", "hehe", "hehehe", "haha", "hahaha", "wkwk", "wkwkwk", "hihi",
  ]

  /// What a change can be asked for with: "bisa ubah daerah ga".
  static let wishes: Set<String> = ["bisa", "boleh", "mau", "ingin", "minta"]
}
