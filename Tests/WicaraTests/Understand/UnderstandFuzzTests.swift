import TestSupport
import Testing
import wicara

/// Any text at all, and sentences with letters lost, doubled and swapped, given to every set of
/// `wicara understand`: nothing may crash, and the work may only grow with the length.
@Suite struct UnderstandFuzzTests {
  /// A set with columns that its rows have beside the text.
  private struct Subject {
    var answer: UnderstandSet.Answerer
    /// One for each way in which a text is read.
    var contexts: [[String: String]]
    var columns: [String]

    init(_ name: String) throws {
      let set = try #require(UnderstandSet.all.first { $0.name == name })
      let definitions = UnderstandFuzzTests.definitions[name]
      var missing: String?
      let rows = definitions.flatMap { UnderstandRows($0) }
        .flatMap { $0.rows(with: set.definitionColumns, missing: &missing) }
      try #require(set.definitionColumns.isEmpty == (rows == nil), "definitions for \(name)")
      answer = set.answerer(rows ?? [])
      contexts = UnderstandFuzzTests.contexts[name] ?? [[:]]
      columns = set.columns
    }

    /// The answers to a text, one for each context.
    func answers(_ text: String) -> [String] {
      contexts.compactMap { context in row(text, context).map(answer) }
    }

    func row(_ text: String, _ context: [String: String]) -> UnderstandRow? {
      let fields = columns.map { $0 == "masukan" ? text : context[$0] ?? "" }
      let table = columns.joined(separator: "\t") + "\n" + fields.joined(separator: "\t")
      var missing: String?
      return UnderstandRows(table)?.rows(with: columns, missing: &missing)?.first
    }
  }

  private static let definitions = [
    "menu": """
    menu\tnomor\tjudul\tsinonim
    jenis\t1\tBerita bohong / hoaks\tkabar palsu;disinformasi
    jenis\t2\tUjaran kebencian\tSARA
    jenis\t3\tPolitik uang\tserangan fajar;bagi sembako
    jenis\t4\tTidak punya bukti\t
    """,
    "niat": """
    niat\tpertanyaan_baku\tcontoh_dipisah_titik_koma
    cara\tbagaimana cara melapor\tcara lapor;mau lapor hoaks gimana;lapor lewat mana
    lama\tberapa lama diproses\tkapan dibalas;laporan saya sampai mana
    rahasia\tapakah identitas saya aman\tnama saya dirahasiakan;takut ketahuan
    """,
  ]

  private static let contexts: [String: [[String: String]]] = [
    "ya_tidak": ["umum", "benar", "setuju", "salah"].map {
      ["konteks": $0, "pertanyaan": "Apakah data ini benar?"]
    },
    "menu": ["satu", "banyak"].map { ["menu": "jenis", "mode": $0] },
    "tanggal": ["lampau", "depan", "bebas"].map {
      ["acuan": "2020-12-08T18:03:00+07:00", "arah": $0]
    },
    "angka": ["bilangan", "uang", "persen", "urutan"].map { ["jenis": $0] },
    "entitas": ["telepon", "nik", "rtrw", "email", "akun"].map { ["jenis": $0] },
  ]

  private static let samples = """
    laporin hoax gmn caranya kak|iya bener tapi tgl nya salah|bukan hoaks tapi politik uang
    1, 3 dan 4 aja|kmrn mlm jam 8 kurang seperempat|dua juta lima ratus ribu rupiah
    kab bdg jawa barat|cek fb[.]com/akun/post/1 sama wa.me/62812|nik 3509014107900001 rt 03/rw 12
    ga jadi deh lupain|bgst kamu tolol bgt|aku ingin mati saja|nama saya tdk ada di dpt
    senin sd jumat minggu depan|memberitahukannya|+62 812-3456-7890|brp lama diprosesnya ya min
    """.split { $0 == "|" || $0 == "\n" }.map(String.init)

  @Test(arguments: UnderstandSet.all.map(\.name))
  func `any text is answered, twice alike`(name: String) throws {
    let subject = try Subject(name)
    var random = TextGenerator(seed: 71)
    for round in 0..<120 {
      let text = round % 2 == 0 ? random.text() : random.mutated(Self.samples)
      #expect(subject.answers(text) == subject.answers(text), "\(text)")
    }
  }

  /// Pieces that each reader, matcher or table has to look at again and again.
  private static let pieces = [
    "a", "mengetengah", "lapran hoks ", "cek dpt dr ", "1, ", "bukan tidak ", "h o a ", "é\u{301}",
  ]

  /// What grows with the square of the length takes sixteen times as long for four times the text.
  @Test(arguments: UnderstandSet.all.map(\.name))
  func `four times the text takes less than eight times the work`(name: String) throws {
    let subject = try Subject(name)
    for piece in Self.pieces {
      let rows = try [1, 4, 16].map { times in
        let text = String(repeating: piece, count: times * Self.shortest / piece.utf8.count)
        return try #require(subject.row(text, subject.contexts[0]))
      }
      for (less, more) in zip(rows, rows.dropFirst()) {
        let growth = ProcessorTime.growth(
          from: { _ = subject.answer(less) }, to: { _ = subject.answer(more) },
          floor: .microseconds(250), enough: 8)
        #expect(growth <= 8, "\(piece)")
      }
    }
  }

  /// Bytes; sixteen times as many are half of the longest message.
  private static let shortest = 128
}

/// Texts that are the same for the same seed, without tabs and line ends.
private struct TextGenerator: RandomNumberGenerator {
  private var numbers: SeededNumbers

  init(seed: UInt64) { numbers = SeededNumbers(seed: seed) }

  mutating func next() -> UInt64 { numbers.next() }

  /// Up to 30 scalars of any kind, many of them letters and digits.
  mutating func text() -> String {
    var scalars = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...30, using: &self) {
      let limit: UInt32 = [0x7F, 0x34F, 0x2FFF, 0x10_FFFF].randomElement(using: &self) ?? 0x7F
      if let scalar = Unicode.Scalar(UInt32.random(in: 0x20...limit, using: &self)) {
        scalars.append(scalar)
      }
    }
    return flat(scalars)
  }

  /// One of the samples with a few slips, or two of them run together.
  mutating func mutated(_ samples: [String]) -> String {
    var scalars = Array((samples.randomElement(using: &self) ?? "").unicodeScalars)
    for _ in 0..<Int.random(in: 1...4, using: &self) where scalars.count > 1 {
      let place = Int.random(in: 0..<(scalars.count - 1), using: &self)
      switch Int.random(in: 0..<5, using: &self) {
      case 0: scalars.remove(at: place)
      case 1: scalars.insert(scalars[place], at: place)
      case 2: scalars.swapAt(place, place + 1)
      case 3: scalars[place] = "\u{301}"
      default: scalars += (samples.randomElement(using: &self) ?? "").unicodeScalars
      }
    }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return flat(view)
  }

  private func flat(_ scalars: String.UnicodeScalarView) -> String {
    String(String(scalars).map { $0.isNewline || $0 == "\t" ? " " : $0 })
  }
}
