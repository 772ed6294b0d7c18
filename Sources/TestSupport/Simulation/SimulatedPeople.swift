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
  /// Messages of each phone that were accepted.
  private(set) var acceptedCount: [String: Int] = [:]
  private(set) var acceptedAgain = 0
  private var written = 0

  mutating func write(at moment: Timestamp, with numbers: inout SeededNumbers) {
    if Int.random(in: 0..<8, using: &numbers) == 0 { return sendFile(at: moment) }
    if Int.random(in: 0..<8, using: &numbers) == 0 {
      return write("halo", from: ServiceSimulation.victim, at: moment)
    }
    let phone = ServiceSimulation.phones.randomElement(using: &numbers) ?? ""
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
    return item
  }

  /// A file that cannot be fetched.
  private mutating func sendFile(at moment: Timestamp) {
    var item = message("", from: ServiceSimulation.fileSender, at: moment)
    item.message = .media(Media(kind: .image, reference: "m\(written)"))
    item.attachment = Attachment(mediaID: "m\(written)", mimeType: "image/jpeg")
    untold.append(item)
  }

  mutating func accepted(_ items: [InboxItem]) {
    for item in items where untold.contains(item) {
      acceptedCount[item.contact.phone ?? "", default: 0] += 1
      told.append(item)
    }
    untold.removeAll { items.contains($0) }
  }

  mutating func redelivered(_ item: InboxItem, _ acceptances: [Acceptance]) {
    acceptedAgain += acceptances.reduce(0) { $0 + $1.accepted }
  }
}
