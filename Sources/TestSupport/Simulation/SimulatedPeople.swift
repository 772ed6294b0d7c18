import Conversations
import Dialogue

/// People who write to a bot that numbers its answers, and what the channel still has to tell.
struct SimulatedPeople {
  /// Numbers each answer of a contact; saves a report; asks a question with a reminder.
  static let script = Result {
    try InlineBot.script(
      """
      wicara: 1
      bot: hitung
      mulai: mulai
      variabel:
        pengguna: {n: bilangan opsional}
      sesi:
        ingatkan: {setelah: 10 menit, kirim: ingat}
      aksi:
        simpan_laporan: {masuk: {tautan: teks}, keluar: {tiket: teks}, galat: [sibuk]}
      alur:
        mulai:
          langkah:
            - panggil: tambah
            - "n={n|mentah} halo"
        lapor:
          pemicu: [lapor]
          langkah:
            - panggil: tambah
            - aksi: simpan_laporan
              dengan: {tautan: '"https://a.id/1"'}
              hasil: {tiket: tiket}
              galat:
                sibuk:
                  - "n={n|mentah} sibuk"
                  - selesai
            - "n={n|mentah} tiket {tiket|mentah}"
        tanya:
          pemicu: [tanya]
          langkah:
            - panggil: tambah
            - tanya: "n={n|mentah} apa?"
              jenis: teks
              simpan: jawaban
            - panggil: tambah
            - "n={n|mentah} jawab"
        tambah:
          langkah:
            - jika: kosong(n)
              maka:
                - atur: {n: 0}
            - atur: {n: n + 1}
      """)
  }

  /// Written and not yet answered with 200, oldest first.
  private(set) var untold: [InboxItem] = []
  private(set) var told: [InboxItem] = []
  /// Changes of numbers, likewise.
  private(set) var untoldChanges: [NameChange] = []
  private(set) var toldChanges: [NameChange] = []
  private(set) var acceptedAgain = 0
  /// Who has which number now.
  private(set) var owners: [String: Int] = [:]
  /// Who wrote a message.
  private(set) var writers: [MessageID: Int] = [:]
  private var persons = 0
  private var written = 0

  /// Numbers that people give up and get.
  private let movable = ServiceSimulation.phones + ServiceSimulation.sparePhones

  init() {
    let others = [
      ServiceSimulation.fileSender, ServiceSimulation.newcomer, ServiceSimulation.victim,
    ]
    for phone in ServiceSimulation.phones + others { take(phone) }
  }

  private mutating func take(_ phone: String) {
    owners[phone] = persons
    persons += 1
  }

  mutating func write(at moment: Timestamp, with numbers: inout SeededNumbers) {
    if Int.random(in: 0..<8, using: &numbers) == 0 { return sendFile(at: moment) }
    if Int.random(in: 0..<8, using: &numbers) == 0 {
      return write("halo", from: ServiceSimulation.victim, at: moment)
    }
    let phone = movable.filter { owners[$0] != nil }.randomElement(using: &numbers) ?? ""
    let text = ["halo", "lapor", "tanya", "ya"].randomElement(using: &numbers) ?? ""
    write(text, from: phone, at: moment)
  }

  mutating func write(_ text: String, from phone: String, at moment: Timestamp) {
    untold.append(message(text, from: phone, at: moment))
  }

  private mutating func message(
    _ text: String, from phone: String, at moment: Timestamp
  ) -> InboxItem {
    written += 1
    var item = InboxItem.text(
      text, id: "wamid.in.\(written)", from: phone, to: ServiceSimulation.number.rawValue)
    item.sentAt = moment
    writers[item.id] = owners[phone]
    return item
  }

  /// A file that cannot be fetched.
  private mutating func sendFile(at moment: Timestamp) {
    var item = message("", from: ServiceSimulation.fileSender, at: moment)
    item.message = .media(Media(kind: .image, reference: "m\(written)"))
    item.attachment = Attachment(mediaID: "m\(written)", mimeType: "image/jpeg")
    untold.append(item)
  }

  /// Somebody moves to another number, or somebody new gets one that was given up.
  ///
  /// Numbers are given out again after months, when the channel has told long ago what it had to
  /// tell of those who had them.
  mutating func changeNumbers(at moment: Timestamp, with numbers: inout SeededNumbers) {
    let free = movable.filter { phone in
      owners[phone] == nil && !untold.contains { $0.contact.phone == phone }
        && !untoldChanges.contains {
          $0.names.contains { [$0.previous, $0.current].contains(.phone(phone)) }
        }
    }
    guard let new = free.randomElement(using: &numbers) else { return }
    guard Bool.random(using: &numbers),
      let old = movable.filter({ owners[$0] != nil }).randomElement(using: &numbers)
    else { return take(new) }
    owners[new] = owners.removeValue(forKey: old)
    written += 1
    untoldChanges.append(
      NameChange(
        id: MessageID("wamid.in.\(written)"), at: moment,
        names: [AliasChange(previous: .phone(old), current: .phone(new))]))
  }

  /// Whether something was written or happened that was not told yet.
  var hasUntold: Bool { !untold.isEmpty || !untoldChanges.isEmpty }

  /// Some of what is untold, in one body and any order.
  func body(with numbers: inout SeededNumbers) -> Intake {
    let items = Array(untold.prefix(Int.random(in: 1...3, using: &numbers)))
    var intake = Intake(messages: items)
    guard !untoldChanges.isEmpty else { return intake }
    for var change in untoldChanges.shuffled(using: &numbers).prefix(2) {
      change.messagesBefore = Int.random(in: 0...items.count, using: &numbers)
      intake.changes.append(change)
    }
    intake.changes.sort { $0.messagesBefore < $1.messagesBefore }
    return intake
  }

  mutating func accepted(_ intake: Intake) {
    told += intake.messages.filter { untold.contains($0) }
    untold.removeAll { intake.messages.contains($0) }
    let ids = intake.changes.map(\.id)
    toldChanges += untoldChanges.filter { ids.contains($0.id) }
    untoldChanges.removeAll { ids.contains($0.id) }
  }

  mutating func redelivered(_ acceptances: [Acceptance]) {
    acceptedAgain += acceptances.reduce(0) { $0 + $1.accepted + 1 - $1.duplicates }
  }
}
