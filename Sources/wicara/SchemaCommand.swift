import Diagnostics
import DialogueCompiler
import Simulator

extension Command {
  static let schema: Command = .init(
    name: "schema", summary: "skema naskah untuk penyunting teks", operands: "",
    operandCount: 0...0,
    options: [
      Option("untuk", "JENIS", "semua (bila tidak disebut), bot, naskah, atau uji"),
      Option("out", "BERKAS", "tulis ke berkas itu"),
    ],
    details: """
      Menulis JSON Schema (2020-12) dengan keterangan berbahasa Indonesia, supaya penyunting teks
      melengkapi kata kunci dan menandai yang salah selagi Anda mengetik. Skema "semua" mengenali
      sendiri bot.yaml, naskah lain, dan uji dari isinya. Cara memasangnya: docs/penulis/editor.md
      """,
    examples: ["wicara schema --out skema.json", "wicara schema --untuk uji"],
    run: { options throws(CommandFailure) in try runSchema(options) })
}

private func runSchema(_ options: Options) throws(CommandFailure) -> ExitCode {
  let text = try schemaText(for: options["untuk"]) + "\n"
  if let path = options["out"] {
    try FileWriter.replace(path, with: text)
  } else {
    Output.write(text)
  }
  return .good
}

/// The schema that `--untuk` names, of any file if it is nil.
package func schemaText(for written: String?) throws(CommandFailure) -> String {
  guard let written else { return ScriptSchema.any.json(heads: TranscriptFile.heads).text }
  guard let schema = ScriptSchema(rawValue: written) else {
    let words = ScriptSchema.allCases.map(\.rawValue)
    let near = closestMatch(to: written, among: words).map { " Mungkin maksud Anda \($0)?" }
    throw .wrongUse(
      "--untuk harus \(words.joined(separator: ", ")), bukan \"\(written)\"." + (near ?? ""))
  }
  return schema.json(heads: TranscriptFile.heads).text
}
