import Diagnostics
import Dialogue
import DialogueCompiler
import Simulator
import Testing

/// A small bot that has everything a simulator must deal with.
enum TestBot {
  static let manifest = """
    wicara: 1
    bot: warung
    nama: Warung Uji
    zona_waktu: Asia/Jakarta
    mulai: menu
    variabel:
      pengguna: {nama: teks opsional}
      sesi: {tiket: teks opsional}
    sesi:
      ingatkan: {setelah: 30 menit, kirim: Masih di sana?}
      habis: 2 jam
    aksi:
      simpan_laporan:
        masuk: {jenis: teks, uraian: teks}
        keluar: {tiket: teks}
        galat: [ganda, sibuk]
      cari_status:
        masuk: {nomor: teks}
        keluar: {status: teks, diperbarui: tanggal}
        galat: [tidak_ada]
    """

  static let flows = """
    alur:
      menu:
        - Halo {nama|bawaan:"Kak"}.
        - pilih: Mau apa?
          opsi:
            - Lapor -> lapor
            - Cek status -> status
            - Petugas -> petugas
      lapor:
        pemicu: [mau lapor]
        langkah:
          - isian: laporan
            kolom:
              jenis:
                tanya: Jenis apa?
                opsi: {hoaks: Berita bohong, uang: Politik uang}
              uraian:
                tanya: Ceritakan.
                jenis: teks
            tinjau: |-
              Jenis: {laporan.jenis|label}
              Uraian: {laporan.uraian|potong:300}
          - bagian: kirim
          - aksi: simpan_laporan
            dengan: laporan
            hasil: {tiket: tiket}
            galat:
              ganda:
                - Sudah dilaporkan.
                - selesai
              sibuk:
                - Sedang sibuk.
                - selesai
          - |-
            Terima kasih.

            Tiket: *{tiket}*.
          - selesai
      status:
        pemicu: [status]
        langkah:
          - tanya: Nomor tiket, misalnya BW-2222-2222?
            simpan: nomor
            jenis: teks
          - aksi: cari_status
            hasil: {status: status, diperbarui: diperbarui}
            galat:
              tidak_ada:
                - Tidak ditemukan.
                - selesai
          - kirim: "{status} sejak {diperbarui|tanggal}."
          - selesai
      petugas:
        - Mohon tunggu.
        - serahkan: aduan
        - selesai
    """

  static func folder(manifest: String = manifest, flows: String = flows) -> DialogueFolder {
    DialogueFolder(
      path: "bot",
      scripts: [
        SourceFile(path: "bot/alur.yaml", text: flows),
        SourceFile(path: "bot/bot.yaml", text: manifest),
      ])
  }

  static func script() throws -> Script { try compiled().script }

  static func compiled() throws -> (script: Script, ranges: [SourceRange?]) {
    let compilation = compile(folder())
    let errors = compilation.diagnostics.filter { $0.severity == .error }
    try #require(errors.isEmpty, "\(errors)")
    return (try #require(compilation.script), compilation.ranges)
  }

  /// Ten o'clock on a Tuesday.
  static var start: Timestamp { TestPreparation.standardStart(in: .wib) }

  static func world() throws -> SimulatedWorld {
    SimulatedWorld(script: try script(), at: start, seed: 0)
  }

  static func session() throws -> ChatSession { ChatSession(try world()) }

  /// What a pipe shows for these lines, problems as lines with `✗ `.
  static func chat(_ lines: [String], with session: ChatSession? = nil) throws -> String {
    var session = try session ?? Self.session()
    var text = ""
    for output in lines.flatMap({ session.handle($0) }) {
      switch output {
      case .line(let line): text += TranscriptPrinter.text(line)
      case .note(let note): text += note.split(separator: "\n").map { "# \($0)\n" }.joined()
      case .problem(let problem): text += "✗ \(problem)\n"
      case .save(let file, let document): text += "→ \(file)\n\(document)"
      case .end: text += "selesai\n"
      }
    }
    return text
  }

  /// Runs the tests of a file.
  static func run(_ yaml: String) throws -> [TranscriptRunner.Result] {
    let (script, ranges) = try compiled()
    let runner = TranscriptRunner(script, ranges: ranges)
    let file = TranscriptFile(reading: SourceFile(path: "bot/a.uji.yaml", text: yaml))
    return file.tests.map { runner.run($0) }
  }

  /// The report of a test with this conversation; nil if it passes.
  static func report(_ conversation: String, head: String = "") throws -> String? {
    let block = conversation.split(separator: "\n", omittingEmptySubsequences: false)
      .map { "  \($0)\n" }.joined()
    let results = try run("uji: a\n\(head)percakapan: |\n\(block)")
    return try #require(results.first).report
  }
}
