/// Every diagnostic that can be given is explained to writers and named in a test.
enum DiagnosticPageRules {
  /// Where the pages are.
  static let folder = "docs/penulis/galat"
  /// The file that declares the codes.
  static let declaringFile = "DiagnosticCode.swift"
  /// Files that say something about every code; naming one there is not using it.
  static let listingFiles: Set = [declaringFile, "DiagnosticTitles.swift"]

  /// Codes that are used without a page or a test, and pages of codes that do not exist.
  ///
  /// - `pages`: the names of the files in `folder`.
  static func findings(sources: [SwiftFile], tests: [SwiftFile], pages: [String]) -> [Finding] {
    let pages = Set(pages)
    let tested = Set(tests.flatMap(namedCodes))
    var findings: [Finding] = []
    for (code, place) in usedCodes(in: sources).sorted(by: { $0.key < $1.key }) {
      if !pages.contains("\(code).md") {
        findings.append(
          Finding(path: place.path, line: place.line, text: "\(folder)/\(code).md is missing."))
      }
      if !tested.contains(code) {
        findings.append(
          Finding(path: place.path, line: place.line, text: "No test names \(code)."))
      }
    }
    let declared = Set(
      sources.filter { $0.name == declaringFile }.flatMap { $0.tokens.compactMap(code) })
    for page in pages.sorted() where page.hasPrefix("D") && page.hasSuffix(".md") {
      guard !declared.contains(String(page.dropLast(3))) else { continue }
      findings.append(
        Finding(path: "\(folder)/\(page)", line: 0, text: "\(declaringFile) has no such code."))
    }
    return findings
  }

  /// Each code that is written `.d301` outside the listing files, and its first place.
  private static func usedCodes(in files: [SwiftFile]) -> [String: (path: String, line: Int)] {
    var used: [String: (path: String, line: Int)] = [:]
    for file in files where !listingFiles.contains(file.name) {
      for (dot, token) in zip(file.tokens, file.tokens.dropFirst()) where dot.text == "." {
        guard let code = code(token), used[code] == nil else { continue }
        used[code] = (file.path, token.line)
      }
    }
    return used
  }

  /// `D301` for a token `d301`, else nil.
  private static func code(_ token: SwiftToken) -> String? {
    guard token.text.utf8.count == 4, token.text.hasPrefix("d"),
      token.text.utf8.dropFirst().allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")) ~= $0 })
    else { return nil }
    return token.text.uppercased()
  }

  /// Every `d301` or `D301` anywhere in the text of a test: code, string, name or comment.
  private static func namedCodes(in file: SwiftFile) -> [String] {
    let words = file.text.split { !$0.isLetter && !$0.isNumber }
    return words.compactMap { code(SwiftToken(text: $0.lowercased(), line: 0)) }
  }
}
