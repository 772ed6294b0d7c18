import IndonesianText

/// Values as bytes. A tag is never given a second meaning; new kinds take new tags.
extension ByteWriter {
  package mutating func write(_ value: Value) {
    switch value {
    case .empty: write(UInt8(0))
    case .skipped: write(UInt8(1))
    case .boolean(let flag): write(UInt8(flag ? 3 : 2))
    case .number(let number):
      write(UInt8(4))
      write(signed: number.units)
    case .text(let text):
      write(UInt8(5))
      write(text)
    case .date(let date):
      write(UInt8(6))
      write(signed: Int64(date.daysSince1970))
    case .time(let time):
      write(UInt8(7))
      write(count: time.minutes)
    case .moment(let moment):
      write(UInt8(8))
      write(signed: moment.milliseconds)
    case .media(let media):
      write(UInt8(9))
      write(media.kind.code)
      write(media.reference)
      write(media.caption)
    case .location(let location):
      write(UInt8(10))
      write(signed: Int64(location.latitude))
      write(signed: Int64(location.longitude))
      write(location.name)
    case .contactCard(let card):
      write(UInt8(11))
      write(card.name)
      write(card.phone)
    case .list(let items):
      write(UInt8(12))
      write(count: items.count)
      for item in items { write(item) }
    case .record(let fields):
      write(UInt8(13))
      write(count: fields.count)
      for field in fields {
        write(field.name)
        write(field.value)
      }
    }
  }
}

extension ByteReader {
  package mutating func value(depth: Int = 0) throws(StateDecodingError) -> Value {
    guard depth < Self.deepest else { throw .corrupt }
    switch try byte() {
    case 0: return .empty
    case 1: return .skipped
    case 2: return .boolean(false)
    case 3: return .boolean(true)
    case 4: return .number(FixedDecimal(units: try signed()))
    case 5: return .text(try text())
    case 6:
      guard let days = Int32(exactly: try signed()) else { throw .corrupt }
      return .date(CalendarDate(daysSince1970: days))
    case 7:
      guard let time = TimeOfDay(minutes: try count()) else { throw .corrupt }
      return .time(time)
    case 8: return .moment(Timestamp(milliseconds: try signed()))
    case 9:
      guard let kind = Media.Kind(code: try byte()) else { throw .corrupt }
      return .media(Media(kind: kind, reference: try text(), caption: try text()))
    case 10:
      guard let latitude = Int32(exactly: try signed()),
        let longitude = Int32(exactly: try signed())
      else { throw .corrupt }
      return .location(Location(latitude: latitude, longitude: longitude, name: try text()))
    case 11: return .contactCard(ContactCard(name: try text(), phone: try text()))
    case 12:
      var items: [Value] = []
      for _ in 0..<(try count()) { items.append(try value(depth: depth + 1)) }
      return .list(items)
    case 13:
      var fields: [RecordField] = []
      for _ in 0..<(try count()) {
        fields.append(RecordField(name: try text(), value: try value(depth: depth + 1)))
      }
      return .record(fields)
    default: throw .corrupt
    }
  }
}

extension Media.Kind {
  fileprivate var code: UInt8 {
    switch self {
    case .image: 0
    case .video: 1
    case .audio: 2
    case .document: 3
    case .sticker: 4
    }
  }

  fileprivate init?(code: UInt8) {
    guard let kind = Self.allCases.first(where: { $0.code == code }) else { return nil }
    self = kind
  }
}
