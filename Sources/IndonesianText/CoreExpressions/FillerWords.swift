extension CoreExpressions {
  /// Words that may stand around a short answer without changing it.
  package static let fillers: [String] = [
    // Address.
    "kak", "kakak", "min", "mimin", "admin", "pak", "bapak", "bu", "ibu", "mas", "mbak", "om",
    "tante",
    "gan", "agan", "sis", "bro", "bang", "abang", "bos", "boss", "ndan", "komandan", "bosku", "teh",
    "kang", "neng", "cak", "mang", "gaes", "guys", "lur", "cuy", "say", "beb",
    // Particles.
    "dong", "donk", "sih", "deh", "dech", "nih", "tuh", "kok", "lah", "loh", "lho", "ya", "yah",
    "kan",
    "saja", "aja", "mah", "atuh", "eh", "oh", "ah", "hmm", "hm", "em", "anu", "to", "toh",
    // Courtesy.
    "tolong", "please", "maaf", "mohon", "terima kasih", "makasih", "halo", "hai", "permisi",
  ]
}
