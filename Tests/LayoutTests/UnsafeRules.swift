/// Where code may step outside what the compiler can prove about memory.
enum UnsafeRules {
  /// Files that use `unsafe` without being listed, and listed files that no longer need to be.
  static func findings(in files: [SwiftFile], listed: [String: String]) -> [Finding] {
    var unneeded = Set(listed.keys)
    var findings: [Finding] = []
    for file in files {
      guard let token = file.tokens.first(where: { $0.text == "unsafe" && !$0.isQuoted }) else {
        continue
      }
      if unneeded.remove(file.path) == nil {
        findings.append(
          Finding(
            path: file.path, line: token.line,
            text: "“unsafe” stands only in the files of Exceptions.unsafeFiles."))
      }
    }
    return findings
      + unneeded.map {
        Finding(path: $0, line: 0, text: "Has no “unsafe” (any more): take it off the list.")
      }
  }
}
