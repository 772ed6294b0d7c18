import Diagnostics
package import Dialogue
import DialogueCompiler
import FoundationEssentials
import IndonesianText
import Simulator

extension Command {
  static let understand: Command = .init(
    name: "understand", summary: "tunjukkan apa yang dipahami dari tulisan",
    operands: "HIMPUNAN|FOLDER",
    operandCount: 0...1,
    options: [
      Option("definitions", "BERKAS", "definisi opsi atau niat, dipisah tab, dengan baris judul"),
      Option(
        "text", "TULISAN",
        "tunjukkan yang dipahami dari tulisan ini: kata, yang disebut, pemenang, dan berikutnya"),
    ],
    details: """
      Membaca baris-baris dipisah tab dari masukan, dengan baris judul, lalu menulis
      "id<TAB>jawaban" untuk tiap baris. Hanya kolom masukan yang dibaca. Himpunan yang dikenal:
      \(UnderstandSet.all.map(\.name).joined(separator: ", ")).

      --text membandingkan tulisan dengan bot di FOLDER; tanpa FOLDER: \(StandardBot.about).
      Dengan --definitions: dengan niat atau menu di berkas itu. Poin di belakang sebuah kata adalah
      poin yang hilang seandainya kata itu tidak ada.
      """,
    examples: [
      "wicara understand stem < kata.tsv",
      "wicara understand --text \"laporin hoax gmn\"",
    ],
    run: { options throws(CommandFailure) in try runUnderstand(options) })
}

private func runUnderstand(_ options: Options) throws(CommandFailure) -> ExitCode {
  let definitions = try definitions(options)
  if let text = options["text"] {
    if let definitions {
      guard options.operands.isEmpty else {
        throw .wrongUse("Dengan --text, pilih salah satu: FOLDER atau --definitions.")
      }
      let explanation = try definitionExplanation(of: text, definitions: definitions)
      Output.write(explanation + namedSection(of: text))
      return .good
    }
    return try explainMessage(text, to: options.operands.first)
  }
  guard let name = options.operands.first else {
    throw .wrongUse("Kurang lengkap. Pemakaian: wicara understand HIMPUNAN")
  }
  let set = try understandSet(named: name)
  var rows = ""
  while let line = readLine(strippingNewline: false) { rows += line }
  Output.write(try understandAnswers(of: set, rows: rows, definitions: definitions))
  return .good
}

private func definitions(_ options: Options) throws(CommandFailure) -> String? {
  guard let path = options["definitions"] else { return nil }
  guard let text = try FileWriter.read(path) else {
    throw .wrongUse("Berkas \"\(path)\" tidak ada.")
  }
  return text
}

/// Now on the clock of WIB.
private func referenceNow() -> ReferenceTime {
  let minutes = Int(Clock.wholeMinute().milliseconds / 60_000) + 7 * 60
  let date = CalendarDate(daysSince1970: Int32(minutes / TimeOfDay.minutesPerDay))
  guard let time = TimeOfDay(minutes: minutes % TimeOfDay.minutesPerDay) else {
    return ReferenceTime(noonOf: date)
  }
  return ReferenceTime(date: date, time: time)
}

/// Shows what a bot understands of a message that begins a conversation, and why.
private func explainMessage(_ text: String, to path: String?) throws(CommandFailure) -> ExitCode {
  let standard = StandardBot.path()
  guard path != nil || FileManager.default.fileExists(atPath: standard) else {
    Output.write(wordSection(of: text) + namedSection(of: text) + noBotNote(standard))
    return .good
  }
  let path = path ?? standard
  let compilation = compile(try FolderReader.bot(in: path))
  guard let script = compilation.script else {
    throw .worldFailed("Bot di \"\(path)\" belum bisa dijalankan; lihat wicara check \(path).")
  }
  Output.write(
    messageExplanation(of: text, to: script, named: path, at: Clock.wholeMinute())
      + namedSection(of: text))
  return .good
}

/// What a bot understands of a message that begins a conversation, and why.
///
/// - Parameters:
///   - text: The message.
///   - script: The bot.
///   - path: How the bot is named.
///   - now: When the message comes.
/// - Returns: Lines under headings.
package func messageExplanation(
  of text: String, to script: Script, named path: String, at now: Timestamp
) -> String {
  var world = SimulatedWorld(script: script, at: now, seed: 0)
  world.deliver(.text(text))
  return wordSection(of: text, script.language.vocabulary)
    + section("Bot \(path)", TurnExplanation(world).text)
}

private func namedSection(of text: String) -> String {
  section("Yang disebut", entityExplanation(of: text, at: referenceNow()))
}

/// What is said where there is no bot to compare with.
package func noBotNote(_ path: String) -> String {
  """
  Tidak ada bot yang bisa ditanyai: folder "\(path)" tidak ada. Sebutkan FOLDER sebuah bot, atau \
  isi \(StandardBot.setting), untuk melihat alur yang dipilih beserta poinnya.

  """
}

/// The set with this name, or a failure that proposes one.
package func understandSet(named name: String) throws(CommandFailure) -> UnderstandSet {
  if let set = UnderstandSet.all.first(where: { $0.name == name }) { return set }
  let names = UnderstandSet.all.map(\.name)
  let near = closestMatch(to: name, among: names).map { " Mungkin maksud Anda \"\($0)\"?" }
  throw .wrongUse(
    "Himpunan \"\(name)\" tidak dikenal." + (near ?? " Yang ada: \(names.joined(separator: ", ")).")
  )
}

/// The answers to the rows of a set, a line each.
package func understandAnswers(
  of set: UnderstandSet, rows: String, definitions: String?
) throws(CommandFailure) -> String {
  let table = try understandRows(rows, ["id"] + set.columns, of: "Masukan")
  var definitionRows: [UnderstandRow] = []
  if set.definitionColumns.isEmpty {
    guard definitions == nil else {
      throw .wrongUse("Himpunan \"\(set.name)\" tidak memakai --definitions.")
    }
  } else {
    guard let definitions else {
      throw .wrongUse("Himpunan \"\(set.name)\" memerlukan --definitions BERKAS.")
    }
    definitionRows = try understandRows(
      definitions, set.definitionColumns, of: "Berkas --definitions")
  }
  let answer = set.answerer(definitionRows)
  return table.map { "\($0["id"])\t\(answer($0))\n" }.joined()
}

private func understandRows(
  _ text: String, _ columns: [String], of file: String
) throws(CommandFailure) -> [UnderstandRow] {
  guard let table = UnderstandRows(text) else {
    throw .wrongUse("\(file) kosong; perlu baris judul dengan kolom \(list(columns)).")
  }
  var missing: String?
  guard let rows = table.rows(with: columns, missing: &missing) else {
    throw .wrongUse(
      "\(file) tidak berkolom \"\(missing ?? "")\"; kolomnya: \(list(table.columns)).")
  }
  return rows
}

private func list(_ names: [String]) -> String { names.joined(separator: ", ") }
