import Diagnostics
import DialogueCompiler
import FoundationEssentials
import Glibc
import Simulator
import StoreSQLite

extension Command {
  static let bench: Command = .init(
    name: "bench", summary: "ukur kecepatan",
    operands: "reference|understanding|longest|matching|data",
    operandCount: 1...1,
    options: [
      Option("size", "small|large", "50 frasa dan 31 halaman, atau 2.000 dan 2.000"),
      Option("seconds", "N", "lama pengukuran; tanpa pilihan ini 1"),
      Option("save", nil, "keadaan dibaca dari SQLite dan disimpan lagi di setiap giliran"),
      Option("write", "FOLDER", "tulis naskah bot acuan ke folder itu, tanpa mengukur"),
      Option("json", nil, "keluaran untuk program lain"),
    ],
    details: """
      Menjalankan bot acuan: 30 giliran oleh pengguna baru, berulang-ulang, dalam satu utas.
      us_per_turn adalah median dari (waktu satu putaran / 30), us_p99 dari giliran satu per satu,
      load_ms dari berkas naskah sampai siap, state_bytes dari keadaan seusai setiap giliran.
      Selesai dengan kode 1 bila ada balasan yang salah.
      Dengan --save, waktu satu giliran mencakup: membaca keadaan pengguna dari berkas SQLite,
      menjalankan giliran, dan menyimpan keadaan barunya (satu commit; WAL, synchronous=NORMAL:
      tetap ada bila proses mati, belum tentu bila listrik padam). Antrean pesan tidak termasuk.
      "understanding" mengukur satu giliran dengan pesan 12 sampai 15 kata, dan dengan pesan
      terpanjang (4.096 huruf), oleh bot yang sama. "longest" mengukur waktu prosesor tiap himpunan
      dari wicara understand, dan satu giliran, untuk ratusan pesan 4.096 huruf yang dibuat supaya
      berat (us_longest: yang paling lama; --seconds tidak berpengaruh). "matching" mengukur
      pencocokan niat, jawaban ya atau tidak, pilihan menu, dan nama daerah yang salah ketik. "data"
      mengukur penyiapan tabel kata, wilayah, tanggal, dan lainnya: data_ms lamanya, data_mib memori
      yang bertambah karenanya; --size dan --seconds tidak berpengaruh.
      """,
    examples: ["wicara bench reference --size small", "wicara bench reference --size large"],
    run: { options throws(CommandFailure) in try runBench(options) })
}

private func runBench(_ options: Options) throws(CommandFailure) -> ExitCode {
  let subject = options.operands[0]
  guard ["reference", "understanding", "longest", "matching", "data"].contains(subject) else {
    throw .wrongUse(
      "Yang diukur harus reference, understanding, longest, matching, atau data, "
        + "bukan \"\(subject)\".")
  }
  let data = ReferenceContent(try size(options))
  if let folder = options["write"] {
    try write(ReferenceScript(data: data), to: folder)
    return .good
  }
  guard subject == "reference" || !options.has("save") else {
    throw .wrongUse("--save hanya untuk reference, bukan untuk \(subject).")
  }
  if subject == "data" {
    Output.write(LanguageTablesBench().line + "\n")
    return .good
  }
  let seconds = try seconds(options)
  if subject == "matching" {
    Output.write(MatchingBench(data).run(seconds: seconds) + "\n")
    return .good
  }
  let bench = try ReferenceBench(data)
  if subject == "understanding" {
    Output.write(bench.understanding(seconds: seconds).line + "\n")
    return .good
  }
  if subject == "longest" {
    Output.write(bench.longest(rounds: longestRounds))
    return .good
  }
  let figures =
    try options.has("save") ? bench.runSaving(seconds: seconds) : bench.run(seconds: seconds)
  Output.write(options.has("json") ? figures.json + "\n" : figures.line + "\n")
  return figures.mismatches == 0 ? .good : .findings
}

/// Of each message of `longest`; the middle one counts.
private let longestRounds = 5

private func size(_ options: Options) throws(CommandFailure) -> ReferenceContent.Size {
  guard let text = options["size"] else { return .small }
  guard let size = ReferenceContent.Size(rawValue: text) else {
    throw .wrongUse("--size harus small atau large, bukan \"\(text)\".")
  }
  return size
}

/// Enough for a stable median, and an hour at most.
private func seconds(_ options: Options) throws(CommandFailure) -> Double {
  guard let text = options["seconds"] else { return 1 }
  guard let seconds = Double(text), seconds > 0, seconds <= 3_600 else {
    throw .wrongUse("--seconds harus bilangan di atas 0, paling banyak 3600, bukan \"\(text)\".")
  }
  return seconds
}

private func write(_ script: ReferenceScript, to folder: String) throws(CommandFailure) {
  do {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  } catch {
    throw .worldFailed("Folder \"\(folder)\" tidak dapat dibuat.")
  }
  for (path, text) in script.files { try FileWriter.replace(folder + "/" + path, with: text) }
}

/// Gives a folder that lasts as long as the work.
private func withTemporaryFolder<Result>(
  _ work: (String) throws(CommandFailure) -> Result
) throws(CommandFailure) -> Result {
  let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("wicara-bench-\(getpid())").path
  do {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  } catch {
    throw .worldFailed("Folder \"\(folder)\" tidak dapat dibuat.")
  }
  defer {
    do {
      try FileManager.default.removeItem(atPath: folder)
    } catch {
      Output.writeError("wicara: Folder \"\(folder)\" tidak dapat dihapus.\n")
    }
  }
  return try work(folder)
}

extension ReferenceBench {
  /// Loads the bot from files in a folder of its own, as any bot is loaded.
  init(_ data: ReferenceContent) throws(CommandFailure) {
    self = try withTemporaryFolder { folder throws(CommandFailure) in
      try ReferenceBench(data, in: folder)
    }
  }

  private init(_ data: ReferenceContent, in folder: String) throws(CommandFailure) {
    // Before the files are written: what that leaves behind must not hide what loading takes.
    let before = ProcessMemory.residentBytes()
    try write(ReferenceScript(data: data), to: folder)
    let clock = ContinuousClock()
    let start = clock.now
    let compilation = compile(try FolderReader.bot(in: folder))
    let loading = clock.now - start
    guard let script = compilation.script else {
      let first = compilation.diagnostics.first { $0.severity == .error }
      throw .worldFailed("Bot acuan tidak dapat disusun: \(first?.message ?? "tanpa sebab").")
    }
    let after = ProcessMemory.residentBytes()
    self.init(
      data: data, script: script, loading: loading, residentBytes: after,
      botBytes: max(0, after - before))
  }

  /// With the states in a file of its own.
  fileprivate func runSaving(seconds: Double) throws(CommandFailure) -> ReferenceFigures {
    try withTemporaryFolder { folder throws(CommandFailure) in
      do {
        return try run(seconds: seconds, savingIn: StateFile(path: folder + "/keadaan.db"))
      } catch let error as SQLiteError {
        throw .worldFailed(
          "Keadaan tidak dapat disimpan di folder \"\(folder)\" (SQLite, kode \(error.code)).")
      } catch {
        throw .worldFailed("Keadaan yang tersimpan tidak terbaca kembali (\(error)).")
      }
    }
  }
}

/// What the system says of this process's memory.
enum ProcessMemory {
  /// Bytes in main memory; 0 where the system does not say.
  ///
  /// Source: proc(5), `/proc/self/statm`, second field: resident pages.
  static func residentBytes() -> Int {
    do {
      let text = try String(contentsOfFile: "/proc/self/statm", encoding: .utf8)
      let fields = text.split(separator: " ")
      guard fields.count > 1, let pages = Int(fields[1]) else { return 0 }
      return pages * sysconf(Int32(_SC_PAGESIZE))
    } catch {
      return 0
    }
  }
}
