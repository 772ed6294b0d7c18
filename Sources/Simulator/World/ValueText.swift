import Diagnostics
package import Dialogue
import IndonesianText

/// Values as tests write and read them: plain, without the bot's wording.
package enum ValueText {
  /// `hoaks`, `25`, `ya`, `2020-12-08`, `10:00`, `struk.jpg`, `-6.2,106.8`, `a, b`.
  package static func write(_ value: Value, in zone: TimeZoneOffset) -> String {
    switch value {
    case .empty: "(kosong)"
    case .skipped: "(dilewati)"
    case .boolean(let boolean): boolean ? "ya" : "tidak"
    case .number(let number): number.description
    case .text(let text): text
    case .date(let date): MomentText.write(date)
    case .time(let time): MomentText.write(time)
    case .moment(let moment): MomentText.write(moment, in: zone)
    case .media(let media): media.reference
    case .location(let location): LocationText.write(location)
    case .contactCard(let card): "\(card.name), \(card.phone)"
    case .list(let items): items.map { write($0, in: zone) }.joined(separator: ", ")
    case .record(let fields):
      fields.map { "\($0.name): \(write($0.value, in: zone))" }.joined(separator: ", ")
    }
  }

  /// Reads a value of a type; nil if the text is none.
  package static func read(_ text: String, as type: ValueType, in zone: TimeZoneOffset) -> Value? {
    switch type {
    case .any, .text, .link: return .text(text)
    case .number:
      return (FixedDecimal(parsing: text) ?? readNumber(text)).map { .number($0) }
    case .boolean: return ["ya": .boolean(true), "tidak": .boolean(false)][text]
    case .date: return MomentText.readDate(text).map { .date($0) }
    case .time: return readTime(text).map { .time($0) }
    case .moment: return MomentText.read(text, in: zone).map { .moment($0) }
    case .media: return .media(Media(kind: .image, reference: text))
    case .location: return LocationText.read(text).map { .location($0) }
    case .contactCard:
      guard case .action(.other(.contactCard(let card))) = UserLine("(kontak \(text))") else {
        return nil
      }
      return .contactCard(card)
    case .list(let inner):
      let items = text.split(separator: ",").map { read($0.trimmed, as: inner, in: zone) }
      let values = items.compactMap { $0 }
      return values.count == items.count ? .list(values) : nil
    case .record: return nil
    }
  }

  /// What a type is called where a value of it was expected.
  package static func word(for type: ValueType) -> String {
    switch type {
    case .any, .text: "teks"
    case .link: "tautan"
    case .number: "bilangan"
    case .boolean: "ya atau tidak"
    case .date: "tanggal seperti 2020-12-08"
    case .time: "jam seperti 10:00"
    case .moment: "waktu seperti 2020-12-08 10:00"
    case .media: "nama berkas"
    case .location: "tempat seperti -6.2,106.8"
    case .contactCard: "kontak seperti Rina, 0812345678"
    case .record: "rekaman"
    case .list(let inner): "daftar \(word(for: inner))"
    }
  }
}
