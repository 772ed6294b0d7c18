import Diagnostics
package import Dialogue
import IndonesianText

/// The office behind a bot, played in memory: what actions answer in a chat or a test.
///
/// In this order: an error that was asked for, what the test says, the two actions every office
/// has, and otherwise values that fit the declaration.
package struct SimulatedActions: Hashable, Sendable {
  /// What a test says an action answers.
  package enum Stub: Hashable, Sendable {
    case success([RecordField])
    case failure(String)
  }

  /// Answers of an action's first, second, … run; the last one goes on for ever.
  package var stubs: [String: [Stub]]
  package private(set) var reports: [Report]
  private var runs: [String: Int] = [:]
  private var failures: [String: String] = [:]
  private let seed: UInt64

  package struct Report: Hashable, Sendable {
    package var ticket: String
    package var savedAt: Timestamp
    package var arguments: [RecordField]

    package init(ticket: String, savedAt: Timestamp, arguments: [RecordField] = []) {
      self.ticket = ticket
      self.savedAt = savedAt
      self.arguments = arguments
    }
  }

  package init(seed: UInt64, stubs: [String: [Stub]] = [:], reports: [Report] = []) {
    self.seed = seed
    self.stubs = stubs
    self.reports = reports
  }

  package static let saveName = "simpan_laporan"
  package static let findName = "cari_status"
  /// What `cari_status` says of a report that was saved a moment ago.
  private static let firstStatus = "Diterima"
  private static let firstMeaning = "Laporan masuk dan menunggu diperiksa petugas."

  /// Makes the next run of an action end with one of its errors.
  package mutating func failNext(
    _ action: String, with error: String, in script: Script
  ) throws(TranscriptFault) {
    let errors = try Self.errors(of: action, in: script)
    guard errors.contains(error) else {
      let list = errors.isEmpty ? "tidak ada" : errors.joined(separator: ", ")
      throw TranscriptFault(
        "Aksi \"\(action)\" tidak mendeklarasikan galat \"\(error)\". Yang ada: \(list).")
    }
    failures[action] = error
  }

  /// The errors an action can end with, `lewat_batas` included where a step sets a deadline.
  package static func errors(
    of action: String, in script: Script
  ) throws(TranscriptFault) -> [String] {
    guard let declaration = script.actions.first(where: { $0.name == action }) else {
      let names = script.actions.map(\.name)
      let list = names.isEmpty ? "tidak ada" : names.joined(separator: ", ")
      let near = closestMatch(to: action, among: names).map { " Mungkin maksud Anda \"\($0)\"?" }
      throw TranscriptFault(
        "Aksi \"\(action)\" tidak ada.\(near ?? "") Aksi bot ini: \(list).")
    }
    let hasDeadline = script.instructions.contains {
      if case .action(let step) = $0 { step.name == action && step.deadline != nil } else { false }
    }
    return declaration.errors + (hasDeadline ? ["lewat_batas"] : [])
  }

  /// What an action answers; every declared action has an answer.
  package mutating func run(
    _ call: ActionCall, in script: Script, at moment: Timestamp
  ) -> ActionOutcome {
    let run = runs[call.name] ?? 0
    runs[call.name] = run + 1
    if let error = failures.removeValue(forKey: call.name) { return .failure(error) }
    let declaration = script.actions.first { $0.name == call.name }
    if let stubs = stubs[call.name], let last = stubs.last {
      switch run < stubs.count ? stubs[run] : last {
      case .failure(let error): return .failure(error)
      case .success(let given):
        if let ticket = given.first(where: { $0.name == "tiket" })?.value.text {
          reports.append(Report(ticket: ticket, savedAt: moment, arguments: call.arguments))
        }
        return .success(completed(given, declaration, script, at: moment))
      }
    }
    switch call.name {
    case Self.saveName: return .success(save(call, declaration, script, at: moment))
    case Self.findName: return find(call, declaration, script, at: moment)
    default: return .success(completed([], declaration, script, at: moment))
    }
  }

  private mutating func save(
    _ call: ActionCall, _ declaration: ActionDeclaration?, _ script: Script, at moment: Timestamp
  ) -> [RecordField] {
    let ticket = TicketNumber.make(seed: seed, counter: UInt64(reports.count))
    let others = sameLink(call)
    reports.append(Report(ticket: ticket, savedAt: moment, arguments: call.arguments))
    return completed(
      [
        RecordField(name: "tiket", value: .text(ticket)),
        RecordField(name: "aduan_lain", value: .wholeNumber(others)),
      ], declaration, script, at: moment)
  }

  /// How many earlier reports name the same link.
  private func sameLink(_ call: ActionCall) -> Int {
    guard let link = call.arguments.first(where: { $0.name == "tautan" })?.value else { return 0 }
    return reports.count { $0.arguments.contains { $0.name == "tautan" && $0.value == link } }
  }

  private func find(
    _ call: ActionCall, _ declaration: ActionDeclaration?, _ script: Script, at moment: Timestamp
  ) -> ActionOutcome {
    let wanted = call.arguments.compactMap { $0.value.text.map(Self.comparable) }
    let report = reports.last { wanted.contains(Self.comparable($0.ticket)) }
    if report == nil, declaration?.errors.contains("tidak_ada") == true {
      return .failure("tidak_ada")
    }
    let day = script.zone.date(at: report?.savedAt ?? moment)
    let found = [
      RecordField(name: "status", value: .text(Self.firstStatus)),
      RecordField(name: "arti", value: .text(Self.firstMeaning)),
      RecordField(name: "diperbarui", value: .date(day)),
    ]
    return .success(completed(found, declaration, script, at: moment))
  }

  private static func comparable(_ ticket: String) -> String {
    ticket.uppercased().filter { $0.isLetter || $0.isNumber }
  }

  /// Every declared output, in order: the given value where there is one of the right type.
  private func completed(
    _ given: [RecordField], _ declaration: ActionDeclaration?, _ script: Script,
    at moment: Timestamp
  ) -> [RecordField] {
    guard let declaration else { return given }
    return declaration.outputs.map { item in
      let value = given.first { $0.name == item.name }?.value
      let fits = value.map { $0.isEmpty ? item.isOptional : $0.fits(item.type) } ?? false
      return RecordField(
        name: item.name,
        value: fits || item.isOptional
          ? value ?? .empty : .example(of: item.type, named: item.name, in: script, at: moment))
    }
  }
}

extension Value {
  /// Whether a variable of this type may hold the value.
  package func fits(_ type: ValueType) -> Bool {
    switch (type, self) {
    case (.any, _), (.text, .text), (.link, .text), (.number, .number), (.boolean, .boolean),
      (.date, .date), (.time, .time), (.moment, .moment), (.media, .media),
      (.location, .location), (.contactCard, .contactCard), (.record, .record):
      true
    case (.list(let inner), .list(let items)): items.allSatisfy { $0.fits(inner) }
    default: false
    }
  }

  /// A value of a type, where nobody has said which.
  static func example(
    of type: ValueType, named name: String, in script: Script, at moment: Timestamp
  ) -> Value {
    switch type {
    case .any, .text: .text("contoh_\(name)")
    case .link: .text("https://contoh.id/\(name)")
    case .number: .wholeNumber(1)
    case .boolean: .boolean(true)
    case .date: .date(script.zone.date(at: moment))
    case .time: .time(script.zone.time(at: moment))
    case .moment: .moment(moment)
    case .media: .media(Media(kind: .image, reference: MediaWords.fileName(of: .image)))
    case .location: .location(Location(latitude: -6_200_000, longitude: 106_800_000))
    case .contactCard: .contactCard(ContactCard(name: "Contoh", phone: "+628123456789"))
    case .record: .record([])
    case .list(let inner): .list([example(of: inner, named: name, in: script, at: moment)])
    }
  }
}
