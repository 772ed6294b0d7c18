import Conversations
import Cryptography
import Diagnostics
import Dialogue
import Service
import StoreSQLite
import Telemetry

extension Command {
  static let admin: Command = .init(
    name: "admin", summary: "lihat dan urus layanan", operands: "TUGAS [...]",
    operandCount: 1...4,
    options: [
      Option("config", "BERKAS", "berkas YAML dengan pengaturan; lingkungan didahulukan"),
      Option("json", nil, "keluaran JSON untuk program lain"),
    ],
    details: """
      Tugas, semuanya boleh selagi layanan berjalan:
        status                     berapa yang menunggu, terkirim, gagal
        check                      buktikan bahwa tidak ada yang hilang; kode 1 bila ada
        trace SIAPA                percakapan satu kontak: nomor WhatsApp, id pengguna, nomor
                                   tiket, atau nama pesan (wamid...) darinya atau kepadanya
        dead-letters list          peristiwa yang diserahkan kepada petugas
        dead-letters retry NOMOR   coba sekali lagi
        dead-letters drop NOMOR    buang, tercatat
      """,
    examples: ["wicara admin status", "wicara admin dead-letters retry 17"],
    run: { options throws(CommandFailure) in try runAdmin(options) })
}

private func runAdmin(_ options: Options) throws(CommandFailure) -> ExitCode {
  let words = options.operands
  // Before the store is opened, so that a slip says what it is.
  let tasks = ["status", "check", "trace", "dead-letters"]
  guard tasks.contains(words[0]) else {
    let near = closestMatch(to: words[0], among: tasks).map { " Mungkin maksud Anda \($0)?" }
    throw .wrongUse(
      "Tugas \"\(words[0])\" tidak dikenal.\(near ?? " Lihat: wicara admin --help")")
  }
  let desk = try OperatorsDesk(config: options["config"], usesJSON: options.has("json"))
  do throws(StoreError) {
    switch (words[0], words.count) {
    case ("status", 1): return try desk.showStatus()
    case ("check", 1): return try desk.check()
    case ("trace", 2): return try desk.trace(words[1])
    case ("dead-letters", 2) where words[1] == "list": return try desk.listDeadLetters()
    case ("dead-letters", 3): return try desk.settle(words[2], by: words[1])
    default: break
    }
  } catch {
    throw .worldFailed("Basis data tidak dapat dipakai: \(ServiceStore.reason(error)).")
  }
  throw .wrongUse("Pemakaian tugas \(words[0]) keliru. Lihat: wicara admin --help")
}

/// What an operator can do with the store beside the running service.
private struct OperatorsDesk {
  /// Dead letters that are shown at once.
  private static let letters = 1_000

  private let store: SQLiteStore
  private let usesJSON: Bool

  init(config: String?, usesJSON: Bool) throws(CommandFailure) {
    self.usesJSON = usesJSON
    let source = try SettingsLoader.source(config: config)
    let settings: Settings
    do throws(SettingsProblems) {
      settings = try Settings(source.forOperators)
    } catch {
      throw .wrongUse(error.line)
    }
    let key: RootKey
    if let given = settings.rootKey {
      key = given
    } else if let kept = try KeyFile.read("\(settings.folder)/\(KeyFile.name)") {
      key = kept
    } else {
      throw .worldFailed(
        "Di folder \"\(settings.folder)\" belum ada data layanan; periksa WICARA_DATABASE.")
    }
    store = try ServiceStore.open(settings, key, isVisitor: true)
  }

  // MARK: - Tasks

  func showStatus() throws(StoreError) -> ExitCode {
    let figures = try store.figures()
    show([
      ("accepted", "pesan diterima", figures.accepted), ("done", "sudah dijawab", figures.done),
      ("silenced", "tidak dijawab karena batas", figures.silenced),
      ("pending", "menunggu giliran", figures.pending),
      ("deadLetters", "diserahkan kepada petugas", figures.deadLetters),
      ("dropped", "dibuang petugas", figures.dropped),
      ("duplicates", "datang berulang", figures.duplicates), ("queued", "balasan", figures.queued),
      ("sent", "terkirim", figures.sent), ("unsent", "menunggu dikirim", figures.unsent),
      ("failed", "gagal dikirim", figures.failed), ("contacts", "kontak", figures.contacts),
      ("timers", "pengingat", figures.timers), ("tickets", "tiket", figures.tickets),
      ("mediaJobs", "berkas warga", figures.mediaJobs),
      ("mediaFailed", "di antaranya gagal", figures.mediaFailed),
    ])
    return .good
  }

  func check() throws(StoreError) -> ExitCode {
    let figures = try store.figures()
    let laws = [
      (
        "inbox", figures.inboxIsConserved,
        "diterima \(figures.accepted) = dijawab \(figures.done) + didiamkan \(figures.silenced)"
          + " + dibuang \(figures.dropped) + menunggu \(figures.pending)"
          + " + pada petugas \(figures.deadLetters)"
      ),
      (
        "outbox", figures.outboxIsConserved,
        "balasan \(figures.queued) = terkirim \(figures.sent) + gagal \(figures.failed)"
          + " + menunggu \(figures.unsent)"
      ),
    ]
    if usesJSON {
      Output.write(
        JSONText.object(laws.map { JSONText.Member($0.0, .bool($0.1)) }).text + "\n")
    } else {
      for law in laws { Output.write("\(law.1 ? "benar" : "SALAH")  \(law.0): \(law.2)\n") }
    }
    return laws.allSatisfy(\.1) ? .good : .findings
  }

  func trace(_ who: String) throws(StoreError) -> ExitCode {
    guard let (contact, message) = try contact(who) else {
      Output.writeError("wicara: Tidak ada kontak, tiket, atau pesan seperti itu.\n")
      return .findings
    }
    let trace = ContactTrace(
      contact: contact, message: message, stateBytes: try store.state(of: contact)?.count ?? 0,
      turns: try store.turns(of: contact), sends: try store.outbox(of: contact))
    Output.write(usesJSON ? trace.json : trace.text)
    return .good
  }

  /// Whom a word means, and the message if it names one.
  private func contact(
    _ who: String
  ) throws(StoreError) -> (contact: ContactID, message: MessageID?)? {
    if who.hasPrefix("wamid.") {
      let message = MessageID(who)
      return try store.contact(ofMessage: message).map { ($0, message) }
    }
    if let ticket = TicketNumber.read(who), let contact = try store.contact(ofTicket: ticket) {
      return (contact, nil)
    }
    let digits = who.filter { $0 != "+" && $0 != " " && $0 != "-" }
    let isPhone = !digits.isEmpty && digits.allSatisfy { $0.isASCII && $0.isNumber }
    return try store.contact(isPhone ? .phone(digits) : .user(who)).map { ($0, nil) }
  }

  func listDeadLetters() throws(StoreError) -> ExitCode {
    let letters = try store.deadLetters(Self.letters)
    if usesJSON {
      let rows = letters.map { letter in
        JSONText.object([
          JSONText.Member("number", .integer(Int(letter.id.rawValue))),
          JSONText.Member("contact", .integer(Int(letter.contact.rawValue))),
          JSONText.Member("reason", .string(letter.reason)),
          JSONText.Member(
            "acceptedAt", .string(rfc3339(milliseconds: letter.acceptedAt.milliseconds))),
        ])
      }
      Output.write(JSONText.array(rows).text + "\n")
    } else {
      for letter in letters {
        Output.write(
          "\(letter.id.rawValue)  kontak \(letter.contact.rawValue)  \(letter.reason)  "
            + "diterima \(rfc3339(milliseconds: letter.acceptedAt.milliseconds))\n")
      }
      if letters.isEmpty { Output.write("Tidak ada.\n") }
    }
    return .good
  }

  func settle(_ written: String, by task: String) throws(StoreError) -> ExitCode {
    guard ["retry", "drop"].contains(task), let number = Int64(written) else {
      Output.writeError(
        "wicara: Pemakaian: wicara admin dead-letters list|retry NOMOR|drop NOMOR\n")
      return .wrongUse
    }
    let now = ServiceProcess.now()
    let isDone =
      task == "retry"
      ? try store.retry(InboxID(number), at: now) : try store.drop(InboxID(number), at: now)
    guard isDone else {
      Output.writeError("wicara: Tidak ada peristiwa bernomor \(number).\n")
      return .findings
    }
    Output.write(task == "retry" ? "Dikembalikan ke antrean.\n" : "Dibuang.\n")
    return .good
  }

  private func show(_ rows: [(key: String, label: String, count: Int)]) {
    if usesJSON {
      Output.write(
        JSONText.object(rows.map { JSONText.Member($0.key, .integer($0.count)) }).text + "\n")
      return
    }
    let width = rows.map(\.label.count).max() ?? 0
    for row in rows {
      let gap = String(repeating: " ", count: width - row.label.count)
      Output.write("\(row.label)\(gap)  \(row.count)\n")
    }
  }
}
