import Diagnostics
import DialogueCompiler
import Testing
import wicara

struct FormatReportTests {
  private static let unreadable = FormattedFile(
    path: "d.yaml",
    outcome: .unreadable([
      Diagnostic(.d103, at: SourceRange(file: "d.yaml", at: .start), "Gunakan spasi.")
    ]))
  private static let tidy = FormattedFile(path: "a.yaml", outcome: .tidy)
  private static let changed = FormattedFile(path: "b.yaml", outcome: .changed("x"))
  private static let fault = FormattedFile(path: "c.yaml", outcome: .fault("isinya akan berubah"))

  private static func report(_ files: [FormattedFile], isCheck: Bool = false) -> FormatReport {
    FormatReport(files: files, sources: [SourceFile(path: "d.yaml", text: "\tx")], isCheck: isCheck)
  }

  @Test func `files that would change are findings only when one asks`() {
    #expect(!Self.report([Self.tidy, Self.changed]).hasFindings)
    #expect(Self.report([Self.tidy, Self.changed], isCheck: true).hasFindings)
    #expect(!Self.report([Self.tidy], isCheck: true).hasFindings)
    #expect(Self.report([Self.unreadable]).hasFindings)
  }

  @Test func `every file that is not tidy is named`() {
    #expect(
      Self.report([Self.tidy, Self.changed]).text
        == "dirapikan: b.yaml\n1 dirapikan, 1 sudah rapi\n")
    #expect(
      Self.report([Self.tidy, Self.changed], isCheck: true).text
        == "belum rapi: b.yaml\n1 belum rapi, 1 sudah rapi\n")
    let text = Self.report([Self.unreadable]).text
    #expect(text.contains("D103") && text.contains("tidak terbaca, dibiarkan: d.yaml"))
  }

  @Test func `a mistake of ours asks to be told`() {
    #expect(Self.report([Self.tidy]).fault == nil)
    let fault = Self.report([Self.fault]).fault ?? ""
    #expect(fault.contains("c.yaml") && fault.contains("isinya akan berubah"))
  }

  @Test func `the form for programs names file and result`() {
    let json = Self.report([Self.tidy, Self.changed, Self.fault, Self.unreadable]).json
    for result in ["tidy", "changed", "fault", "unreadable"] {
      #expect(json.contains("\"result\": \"\(result)\""))
    }
  }
}
