import IndonesianText
import Testing

/// What people say in place of an answer.
struct ReplyTests {
  static func spoken(_ text: String) -> SpokenWords {
    let folded = FoldedText(text)
    return SpokenWords(text, folded, Vocabulary.core.canonicalize(folded), .core)
  }

  @Test(arguments: [
    "bisa ga", "aman ga sih kak", "kapan diumumkan", "kenapa harus ktp", "gmn caranya",
    "ini bayar?", "siapa yang lihat data saya", "bolehkah diwakilkan", "piye carane",
    "kumaha carana", "berapa lama ya", "saya tidak tahu caranya", "wajib tidak ya",
    "Di mana lokasinya",
    "mau nanya dong", "bisa dituntut ga kalau lapor", "dipungut biaya ga", "boleh minta nomornya",
    "kalau ga nyebut nama bisa kan",
    "nomorku keliatan orang lain tidak",
  ])
  func `a question is known`(text: String) {
    #expect(Self.spoken(text).asks, "\(text)")
  }

  @Test func `whoever asks what something is gives no answer`() {
    for text in [
      "apa itu fitnah", "fitnah itu apa ya pak", "fitnah artinya apa", "bedanya sama hoaks apa",
      "fitnah tuh yg gmn", "contohnya apa aja?",
    ] {
      #expect(Self.spoken(text).asksWhatItIs, "\(text)")
    }
    for text in ["fitnah", "maksudnya fitnah", "ini fitnah kan", "contohnya kayak kemarin"] {
      #expect(!Self.spoken(text).asksWhatItIs, "\(text)")
    }
  }

  @Test(arguments: [
    "kemarin", "tidak tahu kapan", "lupa siapa", "ga ada ss nya", "hoaks dan fitnah", "kab bogor",
    "belum", "ada langkahnya di situ", "entah kapan kejadiannya", "tidak", "saya mau lapor",
    "ga inget kapan", "ada, tiga lembar", "videonya juga ga", "kayaknya sih ga",
  ])
  func `what states asks nothing`(text: String) {
    #expect(!Self.spoken(text).asks, "\(text)")
  }

  @Test(arguments: [
    "ga ada fotonya", "gak punya kak", "belum ada", "tidak ada sama sekali", "gada", "gapunya",
    "saya tidak mempunyai suratnya", "belum sempat saya foto", "ora duwe", "teu gaduh fotona",
    "ra duwe fotone mas", "ga bisa kirim", "males ah", "nanti saya susulkan", "lupa nyimpen",
    "udah dihapus orangnya", "sudah hilang", "tanpa foto aja", "nomor polisinya ga kelihatan",
    "cukup itu", "ga usah ya", "ndak ada, Bu", "moal ah",
  ])
  func `nothing to give is known`(text: String) {
    #expect(Self.spoken(text).deniesAll, "\(text)")
  }

  @Test(arguments: [
    "ada", "ga ada foto tapi ada video", "ga jadi lapor", "bukan yang itu",
    "ga punya, gimana dong?",
    "tidak paham maksudnya", "cuma ada video", "punya, bentar", "kemarin sore", "ga ngerti caranya",
    "kab bogor", "tolong dihapus postingannya", "tidak benar itu",
    "saya melihat mereka membagikan amplop di balai desa dan tidak ada yang menegur mereka",
    "surat suara udh dicoblos duluan katanya, pdhl blm ada pencoblosan",
    "kampanye gak izin dulu", "uangnya dibagi lewat rt", "suara hilang di tps",
    "asn ga boleh kampanye",
  ])
  func `what gives something, asks or takes back denies nothing`(text: String) {
    #expect(!Self.spoken(text).deniesAll, "\(text)")
  }

  @Test func `a denial of nothing but what was asked for`() {
    let asked: Set<String> = ["ada", "pantangan", "makanan"]
    for text in ["ga ada pantangan", "tidak", "pantangannya ga ada kak", "belum tahu"] {
      #expect(Self.spoken(text).deniesOnly(asked), "\(text)")
    }
    for text in ["tidak makan udang", "ga bisa pedas", "tidak ada air di sini", "kacang"] {
      #expect(!Self.spoken(text).deniesOnly(asked), "\(text)")
    }
  }

  @Test(arguments: [
    "lewat saja", "diskip aja", "kosong", "biar kosong", "biarkan kosong", "kosongin aja",
    "gak usah diisi", "ga ada", "emang ga ada", "belum ada", "saya tidak punya", "nanti dulu",
    "nihil", "tanpa", "lewatkan", "belum punya",
  ])
  func `what says nothing but that there is nothing`(text: String) {
    #expect(Self.spoken(text).deniesOnly([]), "\(text)")
  }

  @Test func `a plea lacks something in any words`() {
    for text in [
      "saya tidak tahu bagaimana cara mendapatkannya nak", "waktu itu ga sempet foto soalnya rame",
      "hp saya ga bisa buat buka linknya", "ga ada pulsa",
    ] {
      #expect(Self.spoken(text).deniesSomehow(of: ["tautan", "link"]), "\(text)")
    }
    for text in [
      "kok ga bisa?", "saya sudah kirim",
      "gak boleh kampanye di masa tenang tapi dia posting terus",
      "surat suara udh dicoblos duluan katanya, pdhl blm ada pencoblosan",
    ] {
      #expect(!Self.spoken(text).deniesSomehow(of: ["tautan", "link"]), "\(text)")
    }
  }

  @Test(arguments: [
    ("xqztannya", "xqztan"), ("xqzgana", "xqzga"), ("xqzmahe", "xqzmah"), ("xqzkune", "xqzku"),
    ("xqztalah", "xqzta"), ("xqzkaipun", "xqzka"), ("xqzaku", "xqza"),
  ])
  func `an unknown word is one of those that it is without its clitic`(text: String, bare: String) {
    let word = SpokenWords(text).words.first
    #expect(word?.isOne(of: [bare]) == true)
    #expect(word?.isOne(of: [String(bare.dropLast())]) == false)
  }
}
