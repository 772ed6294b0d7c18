extension CoreExpressions {
  /// Answers that say yes.
  ///
  /// Left out is what says no to some question: "tidak apa-apa", "tidak masalah" (no, I do not
  /// mind), "keberatan" (yes, I do mind), "sudah" and "belum benar".
  package static let yes: [String] = [
    // Standard.
    "ya", "ya benar", "ya betul", "ya setuju", "ya boleh", "ya mau", "ya silakan", "ya sudah benar",
    "ya tentu", "ya pasti", "ya lanjut", "ya kirim", "ya ya", "benar", "benar sekali",
    "benar banget",
    "betul", "betul sekali", "betul banget", "setuju", "setuju sekali", "sangat setuju", "tentu",
    "tentu saja", "tentunya", "pasti", "pastinya", "boleh", "boleh saja", "boleh banget",
    "boleh kok",
    "boleh silakan", "bersedia", "saya bersedia", "mau", "saya mau", "mau dong", "mau banget",
    "lanjut", "lanjut saja", "lanjutkan", "lanjutin", "lanjutin saja", "silakan", "silakan saja",
    "silakan lanjut", "sesuai", "sudah sesuai", "cocok", "sepakat", "sudah benar", "sudah betul",
    "sudah pas", "sudah oke", "saya setuju", "sah", "dengan senang hati", "kirim", "kirim saja",
    "valid", "memang", "jelas",
    // Everyday.
    "ya dong", "ya lah", "iyalah", "yalah", "ya iyalah", "iyain", "iyap", "iyup", "yup", "yap",
    "yep",
    "yoi", "yoih", "yo", "yoa", "yes", "yess", "iyes", "yoyoi", "he eh", "heeh", "ho oh", "hooh",
    "heem", "he em", "ok", "oke", "oke deh", "okedeh", "oke siap", "oke sip", "oke boleh",
    "oke lanjut", "oke setuju", "oke bos", "oke kak", "sip", "sip lah", "sip deh", "siap",
    "siap bos", "siap laksanakan", "siap lanjut", "gas", "gass", "gaskan", "gaskeun", "gaspol",
    "gas saja", "gas ken", "cus", "cuss", "kuy", "yuk", "ayo", "ayuk", "hayuk", "deal", "acc",
    "sure", "of course", "yeah", "correct", "agree", "right", "mantap",
    // Regional.
    "inggih", "nggih", "njih", "enggih", "iyo", "iyo mas", "iyo mbak", "leres", "monggo", "muhun",
    "sumuhun", "enya", "heueuh", "iyek", "iye", "engghi", "iyo to",
    // Signs.
    "👍", "👌", "✅", "✔", "☑", "🆗", "💯", "🙆", "🙆‍♂️", "🙆‍♀️", "🤝", "🫡",
  ]
}
