/// Words that say little about what a message is about.
///
/// Compiled by hand for this project.
package enum LightWords {
  package static let all = [
    "ini", "itu", "apa", "apakah", "yang", "di", "ke", "dari", "untuk", "dan", "atau", "dengan",
    "saya", "anda", "kamu", "kami", "kita", "dia", "mereka", "nya", "ada", "adalah", "bisa",
    "boleh", "mau", "ingin", "sudah", "belum", "akan", "juga", "saja", "lagi", "kalau", "jika",
    "kah", "dong", "sih", "kok", "ya", "kan", "deh", "bagaimana", "kenapa", "mengapa", "kapan",
    "mana", "siapa", "berapa", "pada", "oleh", "sebagai", "harus", "tidak", "bukan", "jadi",
    "karena", "supaya", "agar", "tapi", "tetapi", "punya", "sama", "tanya", "tolong", "minta",
  ]
}
