extension DiagnosticRenderer {
  /// All diagnostics as a SARIF 2.1.0 log (OASIS standard, March 2020), with a final line break.
  ///
  /// Paths are written as relative URI references; a repair has the same file as its diagnostic.
  package func sarif(_ diagnostics: [Diagnostic]) -> String {
    let codes = Set(diagnostics.map(\.code)).sorted { $0.rawValue < $1.rawValue }
    let driver = JSONText.object([
      .init("name", .string("wicara")),
      .init("rules", .array(codes.map(\.sarifRule))),
    ])
    let run = JSONText.object([
      .init("tool", .object([.init("driver", driver)])),
      .init("columnKind", .string("unicodeCodePoints")),
      .init("results", .array(diagnostics.map(\.sarifResult))),
    ])
    let log = JSONText.object([
      .init("$schema", .string("https://json.schemastore.org/sarif-2.1.0.json")),
      .init("version", .string("2.1.0")),
      .init("runs", .array([run])),
    ])
    return log.text + "\n"
  }
}

extension DiagnosticCode {
  fileprivate var sarifRule: JSONText {
    .object([
      .init("id", .string(rawValue)),
      .init("shortDescription", sarifMessage(title)),
      .init(
        "defaultConfiguration", .object([.init("level", .string(severity.rawValue))])),
    ])
  }
}

extension Diagnostic {
  fileprivate var sarifResult: JSONText {
    let sentences = [message] + [caretNote].compactMap(\.self)
    let remarks = notes.filter { $0.range == nil }.map(\.text)
    var members: [JSONText.Member] = [
      .init("ruleId", .string(code.rawValue)),
      .init("level", .string(severity.rawValue)),
      .init("message", sarifMessage((sentences + remarks).joined(separator: "\n"))),
      .init("locations", .array([.object([.init("physicalLocation", range.sarifLocation)])])),
    ]
    let related = notes.compactMap { note in
      note.range.map { range in
        JSONText.object([
          .init("physicalLocation", range.sarifLocation),
          .init("message", sarifMessage(note.text)),
        ])
      }
    }
    if !related.isEmpty { members.append(.init("relatedLocations", .array(related))) }
    if let fix { members.append(.init("fixes", .array([fix.sarifFix]))) }
    return .object(members)
  }
}

extension Fix {
  fileprivate var sarifFix: JSONText {
    let replacement = JSONText.object([
      .init("deletedRegion", range.sarifRegion),
      .init("insertedContent", .object([.init("text", .string(replacement))])),
    ])
    let change = JSONText.object([
      .init("artifactLocation", range.sarifArtifact),
      .init("replacements", .array([replacement])),
    ])
    return .object([.init("artifactChanges", .array([change]))])
  }
}

extension SourceRange {
  fileprivate var sarifLocation: JSONText {
    .object([.init("artifactLocation", sarifArtifact), .init("region", sarifRegion)])
  }

  fileprivate var sarifArtifact: JSONText {
    .object([.init("uri", .string(uriReference(for: file)))])
  }

  fileprivate var sarifRegion: JSONText {
    .object([
      .init("startLine", .integer(start.line)),
      .init("startColumn", .integer(start.column)),
      .init("endLine", .integer(end.line)),
      .init("endColumn", .integer(end.column)),
    ])
  }
}

private func sarifMessage(_ text: String) -> JSONText {
  .object([.init("text", .string(text))])
}

/// A path as a URI reference (RFC 3986): all but unreserved characters and `/` is percent-encoded.
private func uriReference(for path: String) -> String {
  var uri = ""
  for byte in path.utf8 {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
      UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
      uri.unicodeScalars.append(Unicode.Scalar(byte))
    default:
      let digits = String(byte, radix: 16, uppercase: true)
      uri += digits.count == 1 ? "%0\(digits)" : "%\(digits)"
    }
  }
  return uri
}
