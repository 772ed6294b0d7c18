import Diagnostics
import Simulator

extension Command {
  static let explain: Command = .init(
    name: "explain", summary: "jelaskan sebuah kode galat", operands: "KODE", operandCount: 1...1,
    options: [Option("json", nil, "keluaran untuk program lain")],
    details:
      "Menampilkan halaman sebuah kode: apa artinya, contoh yang salah, dan contoh yang benar.",
    examples: ["wicara explain D301"],
    run: { options throws(CommandFailure) in try runExplain(options) })
}

private func runExplain(_ options: Options) throws(CommandFailure) -> ExitCode {
  let written = options.operands[0]
  guard let code = DiagnosticCode(rawValue: written.uppercased()) else {
    let near = closestMatch(
      to: written.uppercased(), among: DiagnosticCode.allCases.map(\.rawValue))
    throw .wrongUse(
      "Kode \"\(written)\" tidak ada." + (near.map { " Mungkin maksud Anda \($0)?" } ?? ""))
  }
  let page =
    explanationPages[code.rawValue]
    ?? "# \(code.rawValue): \(code.title)\n\nPenjelasan kode ini belum ditulis.\n"
  if options.has("json") {
    let object = JSONText.object([
      .init("code", .string(code.rawValue)),
      .init("severity", .string(code.severity.rawValue)),
      .init("title", .string(code.title)),
      .init("page", .string(page)),
    ])
    Output.write(object.text + "\n")
  } else if Terminal.isTerminal(.output) {
    Output.write(ReadableMarkdown(usesColor: Output.usesColor(on: .output)).text(page))
  } else {
    Output.write(page.hasSuffix("\n") ? page : page + "\n")
  }
  return .good
}
