import Diagnostics

/// What is left of a file after the characters that must not occur were reported (D101).
struct CheckedText {
  /// What libyaml may read; nil if nothing should be read.
  ///
  /// Each refused character stands here as U+FFFD, so later places stay right.
  var bytes: [UInt8]?
  var diagnostics: [Diagnostic]
}

/// Finds bytes that are not UTF-8, control characters, and characters that hide what a text says.
///
/// Tab, LF and CR are allowed. U+0085, U+2028 and U+2029 are not: YAML 1.1 counts them as line
/// breaks and editors do not, so every later line number would be wrong.
func checkCharacters(of file: SourceFile) -> CheckedText {
  if let offset = file.firstInvalidByte {
    return CheckedText(bytes: nil, diagnostics: [invalidEncoding(in: file, at: offset)])
  }
  if !file.bytes.contains(where: needsLook) {
    return CheckedText(bytes: file.bytes, diagnostics: [])
  }
  var bytes: [UInt8] = []
  bytes.reserveCapacity(file.text.utf8.count)
  var diagnostics: [Diagnostic] = []
  var position = SourcePosition.start
  var previous: Unicode.Scalar = " "
  for scalar in file.text.unicodeScalars {
    if previous == "\n" || (previous == "\r" && scalar != "\n") {
      position = SourcePosition(line: position.line + 1, column: 1)
    }
    previous = scalar
    if let kind = refusedKind(of: scalar) {
      bytes.append(contentsOf: [0xEF, 0xBF, 0xBD])
      if diagnostics.count < maximumReports {
        let range = SourceRange(file: file.path, at: position, length: 1)
        diagnostics.append(refused(scalar, kind, at: range))
      }
    } else {
      bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
    position.column += 1
  }
  return CheckedText(bytes: bytes, diagnostics: diagnostics)
}

/// Whether a byte may belong to a refused character; most files have none of these.
private func needsLook(_ byte: UInt8) -> Bool {
  switch byte {
  case 0x09, 0x0A, 0x0D, 0x20...0x7E: false
  default: true
  }
}

/// 20: enough to see the pattern; a binary file would give thousands.
private let maximumReports = 20

private enum RefusedKind: String {
  case control = "Karakter kendali"
  case direction = "Karakter pembalik arah tulisan"
  case lineSeparator = "Pemisah baris tak kasatmata"
  case byteOrderMark = "Tanda urutan bita (BOM) di tengah berkas"
}

private func refusedKind(of scalar: Unicode.Scalar) -> RefusedKind? {
  switch scalar.value {
  case 0x09, 0x0A, 0x0D, 0x20...0x7E: nil
  case 0x2028, 0x2029, 0x85: .lineSeparator
  case 0x00...0x1F, 0x7F...0x9F, 0xFFFE, 0xFFFF: .control
  case 0x202A...0x202E, 0x2066...0x2069: .direction
  case 0xFEFF: .byteOrderMark
  default: nil
  }
}

private func refused(
  _ scalar: Unicode.Scalar, _ kind: RefusedKind, at range: SourceRange
) -> Diagnostic {
  let digits = String(scalar.value, radix: 16, uppercase: true)
  let name = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  let replacement = kind == .lineSeparator ? " " : ""
  return Diagnostic(
    .d101, at: range, "\(kind.rawValue) \(name) tidak boleh ada dalam naskah; hapus di sini.",
    fix: Fix(range: range, replacement: replacement))
}

private func invalidEncoding(in file: SourceFile, at offset: Int) -> Diagnostic {
  let before = SourceFile(path: file.path, bytes: Array(file.bytes[..<offset]))
  let line = before.line(before.lineCount) ?? ""
  let position = SourcePosition(
    line: before.lineCount, column: line.unicodeScalars.count + 1)
  var notes: [DiagnosticNote] = []
  if file.bytes.starts(with: [0xFF, 0xFE]) || file.bytes.starts(with: [0xFE, 0xFF]) {
    notes.append(DiagnosticNote("Berkas ini tampaknya UTF-16, pilihan \"Unicode\" di Notepad."))
  }
  return Diagnostic(
    .d101, at: SourceRange(file: file.path, at: position, length: 1),
    "Berkas ini bukan UTF-8 yang sah pada bita ke-\(offset + 1). Simpan ulang sebagai UTF-8.",
    notes: notes)
}
