extension CoreExpressions {
  /// Answers that say no.
  ///
  /// Left out is what says yes to some question: "salah" and "keberatan" after "is anything
  /// wrong?", and what only puts off: "nanti saja".
  package static let no: [String] = [
    // Standard.
    "tidak", "tidak benar", "tidak betul", "tidak setuju", "tidak mau", "tidak usah", "tidak perlu",
    "tidak boleh", "tidak bersedia", "tidak sesuai", "tidak cocok", "tidak bisa", "tidak sepakat",
    "saya tidak mau", "saya tidak setuju", "saya tidak bersedia", "tidak dulu", "tidak jangan",
    "tidak tidak", "tidak deh", "tidak dong", "tidak lah", "tidak kok", "tidak ah", "tidak sih",
    "tidak terima kasih", "tidak usah terima kasih", "tidak usah deh", "tidak perlu deh", "bukan",
    "bukan itu", "bukan begitu", "bukan lah", "jangan", "jangan dulu", "jangan dong", "jangan deh",
    "jangan ya", "belum", "belum benar", "belum sesuai", "belum betul", "masih salah", "menolak",
    "saya menolak", "saya tolak", "tolak",
    // Everyday.
    "ogah", "ogah ah", "ogah banget", "emoh", "no", "no thanks", "nope", "nay", "never", "not",
    "wrong", "tidaklah", "enggaklah", "kagaklah", "gaklah", "nehi",
    // Regional.
    "mboten", "boten", "ora", "ora gelem", "wegah", "sanes", "henteu", "teu", "moal", "embung",
    "alim", "ulah", "indak", "ndang", "kada", "kadada", "tusing", "nenten", "ojo", "durung",
    "dereng",
    // Signs.
    "👎", "❌", "✖", "✖️", "🙅", "🙅‍♂️", "🙅‍♀️", "🚫", "⛔",
  ]
}
