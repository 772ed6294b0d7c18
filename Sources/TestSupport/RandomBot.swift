/// A bot as nobody would write it: every kind of step, in any order, in any nesting.
///
/// It compiles, and it never goes round without waiting: `ke` leads on to a later flow, or stands
/// behind a question; `panggil` only calls later flows. Whether it makes sense is not its matter,
/// so the rules over all paths (D302, D402 and the like) need not hold.
package struct RandomBot {
  package private(set) var text = ""
  /// What makes sense to type to it.
  package private(set) var words: [String] = [
    "menu", "batal", "bantuan", "ulangi", "mundur", "catat angin ribut", "biaya layanan",
    "ada ancaman di sini",
  ]

  private var numbers: SeededNumbers
  private let flowCount: Int
  private let hasCalls: Bool
  private var flow = 0
  private var names = 0
  private var isBehindQuestion = false

  /// Steps inside each other, and in one list.
  private static let deepest = 2
  private static let longest = 5

  package init(seed: UInt64) {
    numbers = SeededNumbers(seed: seed)
    flowCount = Int.random(in: 2...5, using: &numbers)
    hasCalls = Bool.random(using: &numbers)
    writeHead()
    text += "alur:\n"
    for index in 0..<flowCount { writeFlow(index) }
    text += "  bantuan:\n    sela: ya\n    pemicu: [butuh bantuan]\n    langkah:\n"
    text += chance(50) ? "      - tanya: Bantuan apa?\n" : ""
    text += "      - Hubungi loket.\n"
    writeQuestions()
  }

  // MARK: - Drawing

  private mutating func chance(_ percent: Int) -> Bool {
    Int.random(in: 0..<100, using: &numbers) < percent
  }

  private mutating func pick(_ texts: [String]) -> String {
    texts.randomElement(using: &numbers) ?? ""
  }

  private mutating func name() -> String {
    names += 1
    return "n\(names)"
  }

  private mutating func sentence() -> String {
    let end = pick([
      "", "", " {teks_kontak|bawaan:\"Kak\"}", " {angka_kontak|angka|bawaan:\"nol\"}",
      " {catatan|potong:20|bawaan:\"-\"}", " *tebal*", " {{ini}}",
    ])
    return "\"\(pick(["Halo", "Baik", "Terima kasih", "Ini kabarnya", "Sebentar"]))"
      + "\(end.replacing("\"", with: "\\\"")) \(names).\""
  }

  /// A later flow, so that nothing goes round; nil in the last one.
  private mutating func laterFlow() -> String? {
    guard flow + 1 < flowCount else { return nil }
    return "f\(Int.random(in: (flow + 1)..<flowCount, using: &numbers))"
  }

  /// Any flow; where flows call each other a later one, or calls would nest without end (D307).
  private mutating func anyFlow() -> String {
    hasCalls
      ? laterFlow() ?? "bantuan" : "f\(Int.random(in: 0..<flowCount, using: &numbers))"
  }

  // MARK: - Around the flows

  private mutating func writeHead() {
    text = """
      wicara: 1
      bot: acak
      mulai: f0
      variabel:
        pengguna: {teks_kontak: teks opsional, angka_kontak: bilangan opsional}
        sesi: {catatan: teks opsional}
        bot: {kantor: Loket 7}
      perintah:
        menu: {kata: [menu], ke: f0}
        batal: {kata: [batal], konfirmasi: Yakin?, ke: f0}
        bantuan: {kata: [bantuan], panggil: bantuan}
        ulangi: {kata: [ulangi], lakukan: ulangi}
        mundur: {kata: [mundur], lakukan: mundur}
        catat: {bentuk: ["catat {catatan: teks}"], panggil: bantuan}
      aksi:
        kerja:
          masuk: {isi: teks opsional, banyak: bilangan opsional}
          keluar: {nomor: teks}
          galat: [sibuk]
      \(chance(50) ? "    batas: 30 detik" : "    # tanpa batas")
      sesi:
        habis: \(pick(["20 menit", "2 jam"]))
        ingatkan: {setelah: 5 menit, kirim: Masih di sana?}
        gagal: -> \(hasCalls ? "bantuan" : anyFlow())
      kamus:
        lapor: [adukan, aduan]
      sisipan:
        - {kunci: bahaya, kata: [ada ancaman], kirim: Hubungi 110., tandai: bahaya}

      """
  }

  private mutating func writeQuestions() {
    text += """
      tanya_jawab:
        - kunci: biaya
          judul: Berapa biayanya?
          ujaran: [biaya layanan, berapa biayanya, apakah bayar]
          jawab:
            - Gratis di {kantor}.

      """
  }

  private mutating func writeFlow(_ index: Int) {
    flow = index
    isBehindQuestion = false
    let trigger = "mulai bagian \(index)"
    words.append(trigger)
    text += "  f\(index):\n    judul: Bagian \(index)\n    pemicu: [\(trigger)]\n"
    if index > 0, chance(30) { text += "    sela: ya\n" }
    text += "    langkah:\n"
    let label = "ulang_\(index)"
    let hasSection = chance(40)
    if hasSection { text += "      - bagian: \(label)\n" }
    steps(at: 6, depth: 0)
    if hasSection, isBehindQuestion, chance(60) { text += "      - ke: \(label)\n" }
  }

  // MARK: - Steps

  private mutating func steps(at column: Int, depth: Int) {
    for _ in 0..<Int.random(in: 1...Self.longest, using: &numbers) {
      step(at: column, depth: depth)
    }
  }

  private mutating func step(at column: Int, depth: Int) {
    let start = String(repeating: " ", count: column) + "- "
    let inner = String(repeating: " ", count: column + 2)
    switch Int.random(in: 0..<20, using: &numbers) {
    case 0, 1: text += start + sentence() + "\n"
    case 2:
      text += start + pick(["acak", "urut", "sekali"]) + ":\n"
      for _ in 0..<2 { text += inner + "  - " + sentence() + "\n" }
    case 3...6: question(start, inner, isTopLevel: depth == 0)
    case 7, 8: menu(start, inner, column, depth)
    case 9, 10:
      guard depth < Self.deepest else { return step(at: column, depth: 0, only: start) }
      text += start + "jika: \(condition())\n" + inner + "maka:\n"
      nested(at: column + 4, depth: depth + 1)
      if chance(60) {
        text += inner + "lain:\n"
        nested(at: column + 4, depth: depth + 1)
      }
    case 11: text += start + "atur: {\(assignment())}\n"
    case 12:
      let other = hasCalls ? laterFlow() : nil
      text += start + (other.map { "panggil: \($0)" } ?? sentence()) + "\n"
    case 13:
      let target = isBehindQuestion && depth == 0 ? anyFlow() : laterFlow()
      text += start + (target.map { "ke: \($0)" } ?? sentence()) + "\n"
    case 14, 15: action(start, inner, column, depth)
    case 16, 17: form(start, inner)
    case 18: list(start, inner)
    default:
      text +=
        start + pick(["selesai", "serahkan: loket", "kembali", "kembali: \"\\\"hasil\\\"\""])
        + "\n"
    }
  }

  /// A plain step where nothing may be nested any more.
  private mutating func step(at column: Int, depth: Int, only start: String) {
    text += start + sentence() + "\n"
  }

  /// Steps that may not be passed, so a question in them is no stop on every way.
  private mutating func nested(at column: Int, depth: Int) {
    let wasBehind = isBehindQuestion
    for _ in 0..<Int.random(in: 1...2, using: &numbers) { step(at: column, depth: depth) }
    isBehindQuestion = wasBehind
  }

  private mutating func condition() -> String {
    pick([
      "kosong(teks_kontak)", "angka_kontak > 2 dan bukan jam_kerja()", "ada(catatan)",
      "panjang(pesan.teks) >= 3", "hari_dalam_minggu(hari_ini()) < 6", "kantor berisi \"7\"",
    ])
  }

  private mutating func assignment() -> String {
    pick([
      "teks_kontak: \"judul(pesan.teks)\"", "angka_kontak: 3", "catatan: kosong",
      "catatan: acak_kode(4)", "angka_kontak: jumlah(1)", "teks_kontak: kantor",
    ])
  }

  private static let types = [
    "teks", "bilangan", "ya_tidak", "tanggal", "jam", "telepon", "email", "url", "uang", "nama",
    "tiket", "gambar", "media", "lokasi", "dokumen", "pola AB-99",
  ]

  private mutating func attempts() -> String {
    chance(50) ? "" : ", coba: \(Int.random(in: 1...3, using: &numbers))"
  }

  private mutating func question(_ start: String, _ inner: String, isTopLevel: Bool) {
    let type = pick(Self.types)
    text += start + "tanya: \(sentence())\n" + inner + "jenis: \(type)\n"
    text += inner + "simpan: \(name())\n"
    if chance(30) { text += inner + "boleh_lewati: ya\n" }
    if chance(30) { text += inner + "coba: \(Int.random(in: 1...3, using: &numbers))\n" }
    if chance(30) { text += inner + "salah: [Belum tepat., Masih belum tepat.]\n" }
    if type == "teks", chance(50) {
      text += inner + "syarat: [{cek: panjang(nilai) >= 3, pesan: Terlalu pendek.}]\n"
    }
    if chance(20) { text += inner + "cocok: persis\n" }
    if chance(40) { text += inner + "gagal: \(pick(["terima", "-> \(anyFlow())"]))\n" }
    if isTopLevel { isBehindQuestion = true }
  }

  private mutating func menu(_ start: String, _ inner: String, _ column: Int, _ depth: Int) {
    let isLong = chance(20)
    text += start + "pilih: \(sentence())\n"
    if chance(50) { text += inner + "simpan: \(name())\n" }
    text += inner + "opsi:\n"
    for place in 0..<(isLong ? 14 : Int.random(in: 1...4, using: &numbers)) {
      let label = "Pilihan \(["satu", "dua", "tiga", "empat"][place % 4]) \(place)"
      switch Int.random(in: 0..<4, using: &numbers) {
      case 0 where depth < Self.deepest:
        text += inner + "  - label: \(label)\n" + inner + "    maka:\n"
        nested(at: column + 8, depth: depth + 1)
      case 1:
        text += inner + "  - {label: \(label), ket: Keterangan, ke: \(anyFlow())}\n"
      case 2: text += inner + "  - {label: \(label), jika: ada(teks_kontak), ke: \(anyFlow())}\n"
      default: text += inner + "  - \(label) -> \(anyFlow())\n"
      }
    }
    text += inner + "  - perintah: menu\n"
    words += ["1", "2", "Pilihan satu 0", "pilihan dua 1"]
    if depth == 0 { isBehindQuestion = true }
  }

  private mutating func action(_ start: String, _ inner: String, _ column: Int, _ depth: Int) {
    let hasLimit = text.contains("    batas: 30 detik")
    let result = name()
    text += start + "aksi: kerja\n" + inner + "dengan: {isi: teks_kontak, banyak: angka_kontak}\n"
    text += inner + "hasil: {\(result): nomor}\n" + inner + "galat:\n"
    for error in ["sibuk"] + (hasLimit ? ["lewat_batas"] : []) {
      text += inner + "  \(error):\n"
      if depth < Self.deepest {
        nested(at: column + 6, depth: depth + 1)
      } else {
        text += inner + "    - Maaf.\n"
      }
    }
  }

  private mutating func form(_ start: String, _ inner: String) {
    let form = name()
    text += start + "isian: \(form)\n"
    if chance(40) { text += inner + "isi_awal: pesan\n" }
    text += inner + "kolom:\n"
    for place in 0..<Int.random(in: 1...3, using: &numbers) {
      let skips = chance(40) ? ", boleh_lewati: ya" : ""
      if chance(30) {
        text +=
          inner + "  k\(place): {tanya: Yang mana?, opsi: {merah: Merah, biru: Biru}\(skips)}\n"
      } else {
        text += inner + "  k\(place): {tanya: Apa \(place)?, jenis: \(pick(Self.types))\(skips)"
        text += attempts() + "}\n"
      }
    }
    if chance(70) { text += inner + "tinjau: Sudah benar?\n" }
    if chance(50) { text += inner + "gagal: \(pick(["terima", "-> \(anyFlow())"]))\n" }
    words += ["merah", "kirim", "ubah", "lewati"]
  }

  private mutating func list(_ start: String, _ inner: String) {
    let items = name()
    text += start + "tanya: Apa saja?\n" + inner + "jenis: \(pick(["teks", "url", "bilangan"]))\n"
    text += inner + "simpan: \(items)\n"
    text += inner + "banyak: {sedikitnya: 1, paling_banyak: 3, cukup: [cukup, itu saja]}\n"
    text += start + "tiap: \(items)\n" + inner + "langkah:\n"
    text += inner + "  - \"{nomor}. {butir}\"\n"
    words += ["cukup", "itu saja"]
  }
}
