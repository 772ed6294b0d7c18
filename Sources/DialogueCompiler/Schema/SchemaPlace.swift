/// A kind of mapping in a script, with what the schema says of it beyond its table of keys.
struct SchemaPlace: Sendable {
  /// What a place is called below `$defs`.
  enum Name: String, CaseIterable, Sendable {
    case manifest = "bot"
    case file = "naskah"
    case scopes = "variabel"
    case command = "perintah"
    case session = "sesi"
    case reminder = "ingatkan"
    case atExpiry = "saat_habis"
    case action = "aksi"
    case table = "tabel"
    case officeHours = "jam_kerja"
    case question = "tanya_jawab"
    case insertion = "sisipan"
    case flow = "alur"
    case kindTrigger = "pemicu_jenis"
    case message = "pesan"
    case option = "isi_opsi"
    case rule = "syarat"
    case several = "banyak"
    case field = "kolom"
    case review = "tinjau"
  }

  /// What it is called below `$defs`.
  var name: String
  var table: KeyTable
  /// Where a key takes something else than usual.
  var forms: [Keyword: ValueForm] = [:]
  /// Keys that must be there although the table does not say so: a check of its own tells it.
  var required: Set<Keyword> = []
  /// Of each group at least one key must be there.
  var oneOfEach: [[Keyword]] = []

  func form(of keyword: Keyword) -> ValueForm { forms[keyword] ?? ValueForm(of: keyword) }

  static func step(_ keyword: Keyword) -> String { "langkah_\(keyword.rawValue)" }

  static let all = Name.allCases.map { SchemaPlace($0) } + steps

  init(_ name: Name) {
    self.name = name.rawValue
    table = Self.table(of: name)
    switch name {
    case .manifest, .file:
      forms = [.texts: .names(.text), .commands: .names(.place(.command))]
    case .scopes: forms = [.session: .names(.type), .bot: .names(.text)]
    case .command: oneOfEach = [[.words, .patterns], [.go, .call, .perform]]
    case .atExpiry: forms = [.send: .text]
    case .table: forms = [.fields: .names(.type)]
    case .insertion:
      forms = [.send: .text]
      oneOfEach = [[.send, .flag], [.words, .tone]]
    case .kindTrigger: forms = [.type: .word, .store: .text]
    case .message: oneOfEach = [[.texts, .image, .document]]
    case .option:
      forms = [.confirmation: .yesNo]
      oneOfEach = [[.label, .commands]]
    case .rule: required = [.message]
    case .session, .reminder, .action, .officeHours, .question, .flow, .several, .field, .review:
      break
    }
  }

  private static func table(of name: Name) -> KeyTable {
    switch name {
    case .manifest: .manifest
    case .file: .file
    case .scopes: .scopes
    case .command: .command
    case .session: .session
    case .reminder: .reminder
    case .atExpiry: .atExpiry
    case .action: .action
    case .table: .table
    case .officeHours: .officeHours
    case .question: .question
    case .insertion: .insertion
    case .flow: .flow
    case .kindTrigger: .kindTrigger
    case .message: .message
    case .option: .option
    case .rule: .rule
    case .several: .several
    case .field: .field
    case .review: .review
    }
  }

  private init(step: (keyword: Keyword, table: KeyTable)) {
    name = Self.step(step.keyword)
    table = step.table
    switch step.keyword {
    case .choose: oneOfEach = [[.options, .optionsFrom]]
    case .actions:
      forms = [
        .actions: .name, .arguments: .either(.text, .entries(.text)), .errors: .entries(.steps),
      ]
    default: break
    }
  }

  private static let steps = KeyTable.steps.map { SchemaPlace(step: $0) }
}
