import Diagnostics
package import YAMLDocument

/// What was set and where, before it is understood: environment first, then the file, then the
/// defaults.
package struct SettingsSource: Sendable {
  /// Where a value comes from.
  package enum Origin: String, Sendable {
    case environment = "lingkungan"
    case file = "berkas"
    case standard = "bawaan"
  }

  /// The largest file with a secret that is read.
  static let secretBytes = 65_536

  private(set) var values: [SettingName: (text: String, origin: Origin)] = [:]
  private(set) var problems: [SettingsProblem] = []

  /// - Parameters:
  ///   - environment: all variables; those that do not begin with `WICARA_` are left alone.
  ///   - file: the documents of the settings' file, or nil.
  ///   - readFile: the bytes of a file with a secret, or nil if it cannot be read.
  package init(
    environment: [String: String], file: YAMLResult?, readFile: @escaping (String) -> [UInt8]?
  ) {
    let variables = environment.filter { $0.key.hasPrefix("WICARA_") }.sorted { $0.key < $1.key }
    var seen: [SettingName: String] = [:]
    for (key, value) in variables {
      // In the environment only the exact form counts: there, letter case matters.
      guard let (name, isFile) = SettingName.named(key), key == key.uppercased() else {
        problems.append(Self.unknown(key, among: SettingName.allForms))
        continue
      }
      set(
        name, value, file: isFile ? readFile : nil, key: key, origin: .environment, seen: &seen)
    }
    if let file { read(file, environment: Set(values.keys).union(seen.keys), readFile) }
    for name in SettingName.allCases where values[name] == nil {
      if let standard = name.standard { values[name] = (standard, .standard) }
    }
  }

  /// The same for an operator's command, which needs the database and nothing of Meta's: what must
  /// be set for the service may be missing here.
  package var forOperators: SettingsSource {
    var source = self
    for name in SettingName.allCases where name.isRequired && source.values[name] == nil {
      source.values[name] = ("0", .standard)
    }
    return source
  }

  private mutating func read(
    _ file: YAMLResult, environment: Set<SettingName>,
    _ readFile: @escaping (String) -> [UInt8]?
  ) {
    for diagnostic in file.diagnostics where diagnostic.severity == .error {
      let place = "\(diagnostic.range.file):\(diagnostic.range.start.line)"
      problems.append(SettingsProblem("\(place): \(diagnostic.message)"))
    }
    guard let document = file.documents.first else { return }
    guard case .mapping(let entries) = document.content, file.documents.count == 1 else {
      problems.append(SettingsProblem("Berkas pengaturan harus berisi daftar NAMA: nilai."))
      return
    }
    var seen: [SettingName: String] = [:]
    for entry in entries {
      guard case .scalar(let scalar) = entry.key.content else { continue }
      guard let (name, isFile) = SettingName.named(scalar.text) else {
        problems.append(Self.unknown(scalar.text, among: Self.fileForms(like: scalar.text)))
        continue
      }
      guard let text = Self.text(of: entry.value) else {
        problems.append(
          SettingsProblem("\(name.rawValue): nilainya harus teks, angka, atau daftar teks."))
        continue
      }
      if environment.contains(name) { continue }
      set(
        name, text, file: isFile ? readFile : nil, key: scalar.text, origin: .file, seen: &seen)
    }
  }

  private mutating func set(
    _ name: SettingName, _ value: String, file: ((String) -> [UInt8]?)?, key: String,
    origin: Origin, seen: inout [SettingName: String]
  ) {
    if let other = seen[name] {
      problems.append(SettingsProblem("\(other) dan \(key) tidak boleh dipakai bersama."))
      return
    }
    seen[name] = key
    guard let file else {
      values[name] = (value, origin)
      return
    }
    guard let bytes = file(value), bytes.count <= Self.secretBytes else {
      problems.append(SettingsProblem("\(key): berkas \"\(value)\" tidak dapat dibaca."))
      return
    }
    let text = String(decoding: bytes, as: UTF8.self)
    values[name] = (Self.withoutLineEnd(text), origin)
  }

  /// A list is the same as its elements with commas between them.
  private static func text(of node: YAMLNode) -> String? {
    switch node.content {
    case .scalar(let scalar): return scalar.text
    case .sequence(let nodes):
      let texts = nodes.compactMap(text)
      return texts.count == nodes.count ? texts.joined(separator: ",") : nil
    case .mapping: return nil
    }
  }

  private static func withoutLineEnd(_ text: String) -> String {
    var text = text[...]
    while let last = text.last, last.isNewline { text.removeLast() }
    return String(text)
  }

  private static func fileForms(like written: String) -> [String] {
    if written.hasPrefix("WICARA_") { return SettingName.allForms }
    return SettingName.allForms.map { $0.dropFirst("WICARA_".count).lowercased() }
  }

  private static func unknown(_ key: String, among forms: [String]) -> SettingsProblem {
    let near = closestMatch(to: key, among: forms).map { " Mungkin maksud Anda \($0)?" }
    return SettingsProblem("Pengaturan \"\(key)\" tidak dikenal.\(near ?? "")")
  }
}
