package import Dialogue

/// Draws events that could reach one conversation.
package struct RandomWalk {
  package var chat: Chat
  private var numbers: SeededNumbers
  /// Everything a person could still tap.
  private var taps: [InboundMessage] = []
  private let words: [String]

  /// - Parameters:
  ///   - script: The bot to talk to.
  ///   - seed: Two walks with one seed are the same.
  ///   - words: What this bot understands beside the usual words.
  package init(_ script: Script, seed: UInt64, words: [String] = []) {
    chat = Chat(script, seed: seed)
    numbers = SeededNumbers(seed: seed &+ 77)
    self.words = Self.usualWords + words
  }

  /// What happens next; the clock has been moved.
  package mutating func next() -> Event.Kind {
    remember()
    chat.now = chat.now + .seconds(chance(95) ? pick([1, 5, 60]) : pick([700, 5_000, 90_000]))
    if case .waitingForAction(let id, _) = chat.state.mode, chance(80) {
      return .actionFinished(id, outcome())
    }
    if case .handedOver = chat.state.mode, chance(50) { return .staff(.close) }
    if chance(50), let message = answer() { return .message(message) }
    switch Int.random(in: 0..<100, using: &numbers) {
    case 0..<35: return .message(.text(typed()))
    case 35..<65: return .message(tap())
    case 65..<80: return .message(other())
    case 80..<88: return .timer(timer())
    case 88..<93:
      return .actionFinished(ActionID(turn: UInt32.random(in: 0...50, using: &numbers)), outcome())
    case 93..<97: return .staff(.close)
    default: return .staff(.reply("Kami cek."))
    }
  }

  private mutating func remember() {
    let items = chat.turns.last?.messages.compactMap(\.options).flatMap(\.items) ?? []
    taps += items.map { .tap(id: $0.id, title: $0.label) }
    // Mostly new ones, some old ones.
    if taps.count > 60 { taps.removeFirst(taps.count - 60) }
  }

  /// What the waiting question wants, so that walks get far; nil if none waits.
  private mutating func answer() -> InboundMessage? {
    guard chat.state.overlay == nil, let index = waitingPrompt(chat.script, chat.state) else {
      return nil
    }
    let prompt = chat.script[index]
    if let option = prompt.options.randomElement(using: &numbers), chance(60) {
      return .text(option.label)
    }
    switch prompt.answer {
    case .text: return .text("Menyebut pemungutan suara ditunda padahal tidak.")
    case .number, .money, .choice: return .text("\(Int.random(in: 1...9, using: &numbers))")
    case .yesNo: return .text(pick(["ya", "tidak"]))
    case .date: return .text("kemarin")
    case .time: return .text("08.30")
    case .phone: return .text("0812-3456-7890")
    case .email: return .text("nama@contoh.id")
    case .link: return .text("https://contoh.id/berita")
    case .mask: return .text(pick(["BW-7H4M-Q2X9", "BWS-2K7Q"]))
    case .ticket: return .text("bw 2222 2222")
    case .name: return .text("Rina Ayu")
    case .region: return .text(pick(["jember", "bogor", "kota bogor", "kab bekesi", "madura"]))
    case .image, .anyMedia: return .media(Media(kind: .image, reference: "m"))
    case .video: return .media(Media(kind: .video, reference: "m"))
    case .audio: return .media(Media(kind: .audio, reference: "m"))
    case .document: return .media(Media(kind: .document, reference: "m"))
    case .sticker: return .media(Media(kind: .sticker, reference: "m"))
    case .location: return .location(Location(latitude: 1, longitude: 1))
    case .contactCard: return .contactCard(ContactCard(name: "Budi", phone: ""))
    case .other: return .reaction
    }
  }

  private mutating func tap() -> InboundMessage {
    let recent = chance(70) ? taps.suffix(4) : taps[...]
    return recent.randomElement(using: &numbers) ?? .tap(id: "o.1.2.3", title: "Ya")
  }

  private static let usualWords = [
    "ya", "tidak", "1", "2", "3", "9", "0", "kirim", "ubah", "lapor", "mau lapor", "batal", "menu",
    "bantuan", "kembali", "ulangi", "petugas", "bot", "lewati", "selesai", "lanjut", "setuju",
    "hoaks", "kemarin", "5 Desember", "Rina Ayu", "Kab. Semarang", "https://contoh.id/berita/1",
    "www.contoh.id dan https://b.id/2", "BW-7H4M-Q2X9", "status BW-7H4M-Q2X9", "apa ini resmi",
    "berapa lama diproses", "Menyebut pemungutan suara ditunda padahal tidak.", "", "?", "🙂",
    "kirm", "laporr", "*tebal* _miring_ {nama}", "Lainnya...", "saya diancam", "1 sama 3",
  ]

  private mutating func typed() -> String {
    if chance(10) { return String(repeating: pick(words) + " ", count: 900) }
    if chance(10) { return pick(words) + " " + pick(words) }
    let labels = chat.turns.last?.messages.last?.options?.items.map(\.label) ?? []
    if chance(40), let label = labels.randomElement(using: &numbers) { return label }
    return pick(words)
  }

  private mutating func other() -> InboundMessage {
    let kind = pick(Media.Kind.allCases)
    return pick([
      .media(Media(kind: kind, reference: "m", caption: pick(words))),
      .media(Media(kind: .image, reference: "m")), .reaction, .unsupported,
      .location(Location(latitude: -6_000_000, longitude: 106_000_000, name: "Monas")),
      .contactCard(ContactCard(name: "Budi", phone: "+628123456789")),
    ])
  }

  private mutating func timer() -> TimerID {
    let set = chat.timers.values.map(\.id).sorted { $0.kind.rawValue < $1.kind.rawValue }
    if chance(70), let timer = set.randomElement(using: &numbers) { return timer }
    return TimerID(
      kind: pick(TimerID.Kind.allCases), turn: UInt32.random(in: 0...100, using: &numbers))
  }

  private mutating func outcome() -> ActionOutcome {
    guard let call = chat.calls.last,
      let action = chat.script.actions.first(where: { $0.name == call.name }), chance(70)
    else {
      let errors = chat.calls.last.flatMap { call in
        chat.script.actions.first { $0.name == call.name }
      }?.errors
      return errors?.randomElement(using: &numbers).map { .failure($0) } ?? .success([])
    }
    return .success(
      action.outputs.map { RecordField(name: $0.name, value: .text(pick(words))) })
  }

  private mutating func chance(_ percent: Int) -> Bool {
    Int.random(in: 0..<100, using: &numbers) < percent
  }

  private mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[Int.random(in: elements.indices, using: &numbers)]
  }
}
