/// Every word of the language that is a key in a dialogue file.
///
/// The only place that knows the words; everything behind the reader uses the cases. A second
/// language would be a second table of raw values.
package enum Keyword: String, CaseIterable, Sendable {
  // A file.
  case version = "wicara"
  case bot
  case name = "nama"
  case zone = "zona_waktu"
  case start = "mulai"
  case variables = "variabel"
  case commands = "perintah"
  case notUnderstood = "tak_paham"
  case session = "sesi"
  case actions = "aksi"
  case officeHours = "jam_kerja"
  case lexicon = "kamus"
  case flows = "alur"
  case texts = "teks"
  case questions = "tanya_jawab"

  case data
  case file = "berkas"
  case optionsFrom = "opsi_dari"
  case insertions = "sisipan"
  case flag = "tandai"
  case tone = "nada"
  case role = "untuk"
  case approval = "templat"
  case parameters = "nilai_templat"

  // Questions and answers.
  case key = "kunci"
  case utterances = "ujaran"
  case required = "wajib"
  case excluded = "kecuali"
  case answer = "jawab"

  // A flow.
  case title = "judul"
  case triggers = "pemicu"
  case digression = "sela"
  case steps = "langkah"
  case inputs = "masuk"

  // Steps.
  case send = "kirim"
  case random = "acak"
  case inTurn = "urut"
  case once = "sekali"
  case choose = "pilih"
  case ask = "tanya"
  case form = "isian"
  case condition = "jika"
  case then = "maka"
  case otherwise = "lain"
  case section = "bagian"
  case go = "ke"
  case call = "panggil"
  case leave = "kembali"
  case finish = "selesai"
  case assign = "atur"
  case forEach = "tiap"
  case handOver = "serahkan"

  // Questions.
  case store = "simpan"
  case type = "jenis"
  case options = "opsi"
  case rules = "syarat"
  case check = "cek"
  case message = "pesan"
  case wrong = "salah"
  case attempts = "coba"
  case failure = "gagal"
  case skippable = "boleh_lewati"
  case example = "contoh"
  case secret = "rahasia"
  case reminder = "ingatkan"
  case after = "setelah"
  case expiry = "habis"
  case atExpiry = "saat_habis"
  case rendering = "tampil"
  case listButton = "tombol_daftar"
  case matching = "cocok"
  case questionKind = "konteks"
  case direction = "arah"
  case image = "gambar"
  case document = "dokumen"
  case identifier = "id"

  case several = "banyak"
  case least = "sedikitnya"
  case most = "paling_banyak"
  case enough = "cukup"

  // Questions for a region.
  case year = "tahun"
  case levels = "tingkat"
  case preferred = "utamakan"

  // Options.
  case label
  case shortLabel = "label_pendek"
  case description = "ket"
  case words = "kata"
  case contains = "memuat"
  case confirmation = "konfirmasi"

  // Forms.
  case fields = "kolom"
  case prefill = "isi_awal"
  case review = "tinjau"
  case submit = "tombol_kirim"
  case change = "tombol_ubah"

  // Commands.
  case patterns = "bentuk"
  case perform = "lakukan"
  case duringHandOver = "saat_alih"

  // Actions, calls, hand-over.
  case arguments = "dengan"
  case result = "hasil"
  case errors = "galat"
  case outputs = "keluar"
  case limit = "batas"
  case summary = "ringkasan"

  // Sessions.
  case draft = "draf"
  case contactScope = "pengguna"
  case days = "hari"
  case hours = "jam"

  private static let byWord = Dictionary(
    uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) })

  /// The keyword that a word is; nil if it is none.
  ///
  /// Unlike `init(rawValue:)` it does not compare the word with all of them.
  static func named(_ word: String) -> Keyword? { byWord[word] }
}

/// What writers who come from other tools type, and the word they are looking for.
package enum ForeignWords {
  package static let keywords: [String: Keyword] = [
    "text": .send, "say": .send, "send": .send, "pesan": .send, "mengirim": .send,
    "kirimkan": .send, "balas": .send, "ucap": .send, "ask": .ask, "question": .ask,
    "tanyakan": .ask, "bertanya": .ask, "pertanyaan": .ask, "choose": .choose, "menu": .choose,
    "choice": .choose, "pilihan": .options, "options": .options, "option": .options,
    "buttons": .options, "tombol": .options, "if": .condition, "kalau": .condition,
    "bila": .condition, "then": .then, "else": .otherwise, "lainnya": .otherwise,
    "selainnya": .otherwise, "goto": .go, "jump": .go, "next": .go, "lompat": .go, "menuju": .go,
    "tujuan": .go, "call": .call, "return": .leave, "end": .finish, "stop": .finish,
    "tamat": .finish, "set": .assign, "isi": .assign, "action": .actions, "api": .actions,
    "for": .forEach, "foreach": .forEach, "ulangi": .forEach, "form": .form, "formulir": .form,
    "field": .fields, "fields": .fields, "save": .store, "store": .store, "slot": .store,
    "variable": .store, "type": .type, "tipe": .type, "validate": .rules, "validasi": .rules,
    "error": .errors, "retry": .attempts, "percobaan": .attempts, "handover": .handOver,
    "alihkan": .handOver, "alih": .handOver, "flow": .flows, "flows": .flows,
    "intents": .triggers, "intent": .triggers, "trigger": .triggers, "kata_kunci": .triggers,
    "title": .title, "name": .name, "steps": .steps, "random": .random, "label": .section,
    "section": .section, "review": .review, "description": .description,
    "deskripsi": .description, "keterangan": .description, "synonyms": .words,
    "sinonim": .words, "commands": .commands, "timezone": .zone, "start": .start,
    "sinonim_kata": .lexicon, "image": .image, "foto": .image, "optional": .skippable,
    "opsional": .skippable, "lewati": .skippable,
  ]

  /// Types of other tools, and other words for ours.
  package static let types: [String: String] = [
    "text": "teks", "string": "teks", "kata": "teks", "kalimat": "teks", "angka": "bilangan",
    "number": "bilangan", "integer": "bilangan", "int": "bilangan", "nomor": "bilangan",
    "boolean": "ya_tidak", "bool": "ya_tidak", "yesno": "ya_tidak", "date": "tanggal",
    "tgl": "tanggal", "time": "jam", "waktu": "jam", "pukul": "jam", "phone": "telepon",
    "hp": "telepon", "no_hp": "telepon", "nomor_hp": "telepon", "telp": "telepon",
    "surel": "email", "link": "url", "tautan": "url", "situs": "url", "kode": "pola",
    "money": "uang", "rupiah": "uang", "harga": "uang", "name": "nama", "choice": "pilihan",
    "opsi": "pilihan", "image": "gambar", "foto": "gambar", "audio": "suara", "file": "dokumen",
    "berkas": "dokumen", "document": "dokumen", "location": "lokasi", "contact": "kontak",
    "sticker": "stiker", "record": "rekaman",
  ]

  /// Words and signs of other tools' expressions.
  package static let operators: [String: String] = [
    "and": "dan", "&&": "dan", "&": "dan", "or": "atau", "||": "atau", "|": "atau",
    "not": "bukan", "!": "bukan", "in": "dalam", "contains": "berisi", "'": "\"", "’": "\"",
    "‘": "\"",
  ]

  /// Functions of other tools.
  package static let functions: [String: String] = [
    "len": "panjang", "length": "panjang", "lower": "huruf_kecil", "upper": "huruf_besar",
    "trim": "pangkas", "contains": "berisi", "startswith": "diawali", "endswith": "diakhiri",
    "replace": "ganti", "round": "bulatkan", "min": "minimal", "max": "maksimal",
    "sum": "jumlah", "today": "hari_ini", "now": "sekarang", "join": "gabung", "lookup": "cari",
    "isi": "ada",
  ]

  /// Filters of other tools.
  package static let filters: [String: String] = [
    "default": "bawaan", "kapital": "huruf_besar", "upper": "huruf_besar",
    "uppercase": "huruf_besar", "title": "judul", "truncate": "potong", "date": "tanggal",
    "time": "jam", "currency": "rupiah", "uang": "rupiah", "number": "angka", "join": "daftar",
    "list": "daftar", "raw": "mentah", "mask": "sensor",
  ]

  /// Values of other tools' expressions.
  package static let values: [String: String] = [
    "true": "ya", "yes": "ya", "benar": "ya", "iya": "ya", "false": "tidak", "no": "tidak",
    "null": "kosong", "nil": "kosong", "none": "kosong", "empty": "kosong",
  ]
}
