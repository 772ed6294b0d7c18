package import Dialogue

/// A function of expressions: its word, arguments and result.
package struct FunctionDefinition: Sendable {
  package var word: String
  package var function: Function
  package var parameters: [ValueType]
  /// Parameters from this place on may be left out.
  package var required: Int
  package var result: ValueType
  package var summary: String

  init(
    _ word: String, _ function: Function, _ parameters: [ValueType], _ result: ValueType,
    _ summary: String, required: Int? = nil
  ) {
    self.word = word
    self.function = function
    self.parameters = parameters
    self.required = required ?? parameters.count
    self.result = result
    self.summary = summary
  }
}

package enum FunctionTable {
  package static let all: [FunctionDefinition] = [
    FunctionDefinition("kosong", .isEmpty, [.any], .boolean, "Belum terisi."),
    FunctionDefinition("ada", .isPresent, [.any], .boolean, "Sudah terisi."),
    FunctionDefinition("panjang", .length, [.any], .number, "Banyaknya huruf."),
    FunctionDefinition("huruf_kecil", .lowercase, [.text], .text, "Menjadi huruf kecil."),
    FunctionDefinition("huruf_besar", .uppercase, [.text], .text, "Menjadi huruf besar."),
    FunctionDefinition("judul", .titleCase, [.text], .text, "Huruf Besar Di Awal Kata."),
    FunctionDefinition("pangkas", .trim, [.text], .text, "Tanpa spasi di tepi."),
    FunctionDefinition("berisi", .contains, [.any, .any], .boolean, "Memuat teks atau butir itu."),
    FunctionDefinition(
      "diawali", .hasPrefix, [.text, .text], .boolean, "Dimulai dengan teks itu."),
    FunctionDefinition(
      "diakhiri", .hasSuffix, [.text, .text], .boolean, "Berakhir dengan teks itu."),
    FunctionDefinition(
      "cocok", .matches, [.text, .text], .boolean, "Sesuai pola, misalnya cocok(x, \"9999\")."),
    FunctionDefinition(
      "ganti", .replace, [.text, .text, .text], .text, "Mengganti setiap bagian teks."),
    FunctionDefinition("potong", .cut, [.text, .number], .text, "Paling panjang n huruf."),
    FunctionDefinition("angka", .toNumber, [.any], .number, "Membaca teks sebagai bilangan."),
    FunctionDefinition(
      "bulatkan", .round, [.number, .number], .number, "Membulatkan; n angka di belakang koma.",
      required: 1),
    FunctionDefinition("minimal", .minimum, [.number, .number], .number, "Yang terkecil."),
    FunctionDefinition("maksimal", .maximum, [.number, .number], .number, "Yang terbesar."),
    FunctionDefinition("jumlah", .count, [.any], .number, "Banyaknya butir."),
    FunctionDefinition("hari_ini", .today, [], .date, "Tanggal hari ini di zona bot."),
    FunctionDefinition("sekarang", .now, [], .moment, "Waktu pesan yang sedang dijawab."),
    FunctionDefinition(
      "selisih_hari", .daysBetween, [.date, .date], .number, "Hari dari tanggal a ke tanggal b."),
    FunctionDefinition(
      "selisih_menit", .minutesBetween, [.moment, .moment], .number, "Menit dari a ke b."),
    FunctionDefinition(
      "tambah_hari", .addDays, [.date, .number], .date, "Tanggal n hari kemudian."),
    FunctionDefinition(
      "hari_dalam_minggu", .dayOfWeek, [.date], .number, "1 Senin sampai 7 Minggu."),
    FunctionDefinition("jam_kerja", .isOfficeHours, [], .boolean, "Sedang jam layanan petugas."),
    FunctionDefinition("domain", .domain, [.text], .text, "Nama situs dari sebuah tautan."),
    FunctionDefinition(
      "gabung", .join, [.any, .text], .text, "Butir daftar menjadi satu teks.", required: 1),
    FunctionDefinition(
      "acak_kode", .randomCode, [.number], .text, "Kode acak n huruf.", required: 0),
  ]

  /// `label(x)` is read by the compiler itself: it needs the choices of the variable.
  package static let labelWord = "label"

  /// `cari(tabel, kunci).kolom` is read by the compiler itself: it needs the bot's tables.
  package static let lookupWord = "cari"

  package static func definition(of word: String) -> FunctionDefinition? {
    all.first { $0.word == word }
  }
}

/// A filter of templates.
package struct FilterDefinition: Sendable {
  package enum Argument: Sendable { case none, text, number, twoTexts }
  package var word: String
  package var argument: Argument
  package var summary: String

  init(_ word: String, _ argument: Argument, _ summary: String) {
    self.word = word
    self.argument = argument
    self.summary = summary
  }
}

package enum FilterTable {
  package static let all: [FilterDefinition] = [
    FilterDefinition("bawaan", .text, "Teks pengganti bila kosong: {nama|bawaan:\"Kak\"}."),
    FilterDefinition("label", .none, "Tulisan opsi, bukan kuncinya."),
    FilterDefinition("judul", .none, "Huruf Besar Di Awal Kata."),
    FilterDefinition("huruf_besar", .none, "HURUF BESAR."),
    FilterDefinition("potong", .number, "Paling panjang n huruf: {uraian|potong:200}."),
    FilterDefinition("tanggal", .none, "9 Desember 2020."),
    FilterDefinition("jam", .none, "14.30."),
    FilterDefinition("rupiah", .none, "Rp25.000."),
    FilterDefinition("angka", .none, "1.234.567."),
    FilterDefinition("daftar", .none, "a, b, dan c."),
    FilterDefinition("baris", .none, "Satu butir satu baris."),
    FilterDefinition("pilih", .twoTexts, "{bukti|pilih:\"ada\":\"tidak ada\"}."),
    FilterDefinition("tautan_mati", .none, "Tautan yang tidak dapat diketuk."),
    FilterDefinition("sensor", .none, "Tengahnya ditutup."),
    FilterDefinition("mentah", .none, "Apa adanya, tanpa pengaman format."),
  ]

  package static func definition(of word: String) -> FilterDefinition? {
    all.first { $0.word == word }
  }
}
