/// Which module may import which: the table of targets, lowest first.
///
/// A name that is not here is a new target or a new library: decide its place, then add it.
enum ImportRules {
  /// What each target may import.
  static let allowed: [(target: String, modules: Set<String>)] = [
    ("Diagnostics", []),
    ("Cryptography", ["CCrypto", "CSodium", "Synchronization"]),
    ("Threads", ["CLinux", "Glibc"]),
    ("Telemetry", ["Cryptography", "Threads", "Synchronization", "Glibc"]),
    (
      "HTTPTransport",
      ["Telemetry", "Threads", "CMicroHTTPD", "CCurl", "Synchronization", "Glibc"]
    ),
    ("IndonesianText", []),
    ("YAMLDocument", ["CYAML", "Diagnostics"]),
    // Only to keep what a question works out once (`Prompt.optionMatcher`).
    ("Dialogue", ["IndonesianText", "Synchronization"]),
    (
      "DialogueCompiler",
      ["Dialogue", "IndonesianText", "YAMLDocument", "Diagnostics"] + operatingSystem
    ),
    ("Tickets", ["Dialogue"]),
    ("Conversations", ["Dialogue", "Tickets", "Synchronization"]),
    ("StoreSQLite", ["Conversations", "Tickets", "Dialogue", "CSQLite", "Synchronization"]),
    ("WhatsApp", ["Conversations", "Dialogue", "Cryptography"]),
    (
      "Simulator",
      ["Dialogue", "DialogueCompiler", "IndonesianText", "YAMLDocument", "Diagnostics", "CEdit"]
        + operatingSystem + ["Synchronization"]
    ),
    (
      "TestSupport",
      [
        "Diagnostics", "IndonesianText", "YAMLDocument", "Dialogue", "DialogueCompiler",
        "Simulator", "Conversations", "StoreSQLite", "Tickets", "Telemetry", "Synchronization",
        "Testing",
      ] + operatingSystem
    ),
    (
      "Service",
      [
        "WhatsApp", "Conversations", "Tickets", "Telemetry", "HTTPTransport", "Dialogue",
        "Cryptography", "Threads", "YAMLDocument", "Diagnostics", "Synchronization",
      ] + operatingSystem
    ),
    (
      "wicara",
      [
        "Diagnostics", "IndonesianText", "YAMLDocument", "Dialogue", "DialogueCompiler",
        "Simulator", "Service", "Conversations", "StoreSQLite", "WhatsApp", "HTTPTransport",
        "Telemetry", "Threads", "Cryptography",
      ] + operatingSystem
    ),
  ]

  /// What reaches files, the environment and the clock.
  ///
  /// Never `Foundation`: it brings ICU and the machine's locale.
  private static let operatingSystem: [String] = ["FoundationEssentials", "Glibc", "Musl"]

  /// The imports of shipped code that the table does not allow.
  static func findings(in files: [SwiftFile]) -> [Finding] {
    var findings: [Finding] = []
    for file in files {
      guard let row = allowed.first(where: { $0.target == file.target }) else {
        findings.append(
          Finding(
            path: file.path, line: 0,
            text: "The target “\(file.target)” has no line in ImportRules.allowed."))
        continue
      }
      for (module, line) in imports(of: file) where !row.modules.contains(module) {
        findings.append(
          Finding(
            path: file.path, line: line,
            text: "\(file.target) may not import \(module) (ImportRules.allowed)."))
      }
    }
    return findings
  }

  /// The imports in tests and tools that are never right there.
  static func findingsInTests(_ files: [SwiftFile]) -> [Finding] {
    files.flatMap { file in
      imports(of: file).filter { $0.module == "XCTest" }.map {
        Finding(path: file.path, line: $0.line, text: "Tests are Swift Testing, not XCTest.")
      }
    }
  }

  /// Each C module that has a module map, unless exactly one Swift file imports it.
  static func findings(forCModules modules: [String], in files: [SwiftFile]) -> [Finding] {
    modules.compactMap { module in
      let importers = files.filter { imports(of: $0).contains { $0.module == module } }
        .map(\.path).sorted()
      guard importers.count != 1 else { return nil }
      return Finding(
        path: "Sources/\(module)/module.modulemap", line: 0,
        text: importers.isEmpty
          ? "No Swift file imports \(module)."
          : "One Swift file imports \(module), not \(importers.joined(separator: ", ")).")
    }
  }

  /// The modules a file imports and where; `import struct A.B` is an import of A.
  static func imports(of file: SwiftFile) -> [(module: String, line: Int)] {
    let kinds: Set = ["struct", "class", "enum", "protocol", "typealias", "func", "var", "let"]
    let tokens = file.tokens
    return tokens.indices.compactMap { index in
      guard tokens[index].text == "import", !tokens[index].isQuoted,
        index == 0 || ![".", "("].contains(tokens[index - 1].text)
      else { return nil }
      var next = index + 1
      if next < tokens.count, kinds.contains(tokens[next].text) { next += 1 }
      guard next < tokens.count else { return nil }
      return (tokens[next].text, tokens[index].line)
    }
  }
}

extension Set<String> {
  /// The union, so that a row of the table can be written as a list and a name.
  fileprivate static func + (left: Set, right: [String]) -> Set { left.union(right) }
}
