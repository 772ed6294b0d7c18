import Dialogue
import TestSupport
import Testing

struct StateCodingTests {
  /// A bot whose flows call, interrupt and replace each other.
  static let bot = """
    variabel:
      pengguna: {pernah: teks opsional}
      sesi: {nomor: teks opsional}
    perintah:
      batal: {kata: [batal], konfirmasi: Yakin batal?, ke: mulai}
      menu: {kata: [menu], ke: mulai}
      petugas: {kata: [petugas], panggil: petugas}
      bantuan: {kata: [bantuan], panggil: bantuan}
    aksi: {kirim: {masuk: {jenis: teks, banyak: bilangan}, keluar: {nomor: teks}, galat: [sibuk]}}
    sesi: {ingatkan: {setelah: 5 menit, kirim: Masih di sana?}, habis: 1 jam}
    alur:
      mulai:
        - pilih: Mau apa?
          opsi: [Isi -> isi, Panggil -> panggilan]
      panggilan:
        - panggil: isi
          hasil: {pernah: hasil}
        - "{pernah}"
        - selesai
      isi:
        judul: Isi data
        pemicu: [mau isi]
        langkah:
          - isian: data
            kolom:
              jenis: {tanya: Jenis?, opsi: {kabar: Kabar, kamar: Kamar, lain: Lain}}
              banyak: {tanya: Banyak?, jenis: bilangan}
              tanggal: {tanya: Tanggal?, jenis: tanggal, boleh_lewati: ya}
              lokasi: {tanya: Di mana?, jenis: lokasi, boleh_lewati: ya}
            tinjau: |-
              {data.jenis} {data.banyak} {data.tanggal} {data.lokasi|pilih:"ada":"-"}
          - aksi: kirim
            dengan: data
            hasil: {nomor: nomor}
            galat: {sibuk: [Sibuk., selesai]}
          - "Nomor {nomor}."
          - kembali: nomor
      wilayah: {pemicu: [wilayah], langkah: [{tanya: Daerah?, jenis: wilayah, simpan: w}, "{w}"]}
      cuaca: {judul: Cuaca, pemicu: [ramalan cuaca], langkah: [Cerah., selesai]}
      bantuan: {sela: ya, langkah: [tanya: Bantuan apa?, "Tanya petugas."]}
      petugas: [Sebentar., serahkan: aduan, Sudah.]
    """

  /// States in every mode and under every question of the engine's own, by what led there.
  private static let states = Result { () throws -> [(script: Script, state: ConversationState)] in
    let script = try InlineBot.script(bot)
    let chats = [
      [], ["halo"], ["halo", "isi"], ["mau isi", "karar"], ["mau isi", "kabar", "batal"],
      ["mau isi", "kabar", "ramalan cuaca"], ["mau isi", "kabar", "menu"],
      ["mau isi", "kabar", "menu", "isi"], ["mau isi", "kabar", "3", "bantuan"],
      ["mau isi", "kabar", "3", "bantuan", "petugas"], ["halo", "panggil", "lain", "2"],
      ["halo", "panggil", "lain", "2", "kemarin", "lewati", "ya"],
      ["mau isi", "lain", "2,5", "lewati", "lewati"], ["mau isi", "zz", "zz"],
      ["wilayah", "bogor"],
    ]
    var states = try chats.map { lines in
      var chat = Chat(script)
      for line in lines { try chat.say(line) }
      return (script, chat.state)
    }
    var chat = Chat(script)
    try chat.say("mau isi", then: "kabar")
    let old = try chat.tapMessage("Lain")
    try chat.send(old)
    states.append((script, chat.state))
    try chat.say("tidak", then: "7", "lewati")
    try chat.send(.location(Location(latitude: -6_200_000, longitude: 106_816_666, name: "Monas")))
    states.append((script, chat.state))
    return states
  }

  @Test func `every state survives being saved and loaded`() throws {
    for (script, state) in try Self.states.get() {
      let loaded = try ConversationState(decoding: state.encoded(for: script), for: script)
      #expect(loaded == state)
      #expect(state.isSound(in: script))
    }
  }

  @Test func `every flow, form and command is found by its saved name`() throws {
    let script = try InlineBot.script(Self.bot)
    #expect(script.flows.count > 2 && script.forms.count == 1 && script.commands.count == 4)
    for flow in script.flows.indices.map({ FlowIndex($0) }) {
      #expect(script.flow(with: script.id(of: flow)) == flow)
      #expect(script.id(of: flow) == StableID(hashing: "alur/" + script[flow].name))
    }
    for form in script.forms.indices.map({ FormIndex($0) }) {
      #expect(script.form(with: script.id(of: form)) == form)
    }
    for command in script.commands.indices.map({ CommandIndex($0) }) {
      #expect(script.command(with: script.id(of: command)) == command)
    }
    // One namespace for each: a flow's name names no form.
    #expect(script.form(with: script.id(of: FlowIndex(0))) == nil)
  }

  @Test func `every place is found in the flow that it lies in`() throws {
    let script = try InlineBot.script(Self.bot)
    #expect(script.flows.count > 2)
    for place in 0...script.instructions.count {
      let node = NodeIndex(place)
      let flow = script.flows.firstIndex { $0.start <= node && node < $0.end }
      #expect(script.flow(containing: node) == flow.map { FlowIndex($0) }, "\(place)")
    }
  }

  @Test func `every truncated state is refused`() throws {
    for (script, state) in try Self.states.get() {
      let bytes = state.encoded(for: script)
      for count in bytes.indices {
        #expect(throws: StateDecodingError.self) {
          try ConversationState(decoding: Array(bytes.prefix(count)), for: script)
        }
      }
      #expect(throws: StateDecodingError.corrupt) {
        try ConversationState(decoding: bytes + [0], for: script)
      }
    }
  }

  @Test func `a state of a newer program is refused as such`() throws {
    let (script, state) = try #require(try Self.states.get().last)
    var bytes = state.encoded(for: script)
    bytes[0] = 5
    #expect(throws: StateDecodingError.unknownVersion(5)) {
      try ConversationState(decoding: bytes, for: script)
    }
  }

  @Test func `a state with changed bytes is refused or can go on`() throws {
    let states = try Self.states.get().map { ($0.script, $0.state.encoded(for: $0.script)) }
    var numbers = SeededNumbers(seed: 20)
    var readable = 0
    for round in 0..<10_000 {
      let script = states[round % states.count].0
      var bytes = states[round % states.count].1
      for _ in 0..<Int.random(in: 1...3, using: &numbers) {
        let place = Int.random(in: bytes.indices, using: &numbers)
        switch Int.random(in: 0..<4, using: &numbers) {
        case 0: bytes[place] = UInt8.random(in: 0...255, using: &numbers)
        case 1: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &numbers)
        case 2: bytes.insert(UInt8.random(in: 0...3, using: &numbers), at: place)
        default: if bytes.count > 1 { bytes.remove(at: place) }
        }
      }
      guard let state = Self.decoded(bytes, script) else { continue }
      readable += 1
      try Self.goOn(state, script, &numbers)
    }
    #expect(readable > 1_000)
  }

  private static func decoded(_ bytes: [UInt8], _ script: Script) -> ConversationState? {
    do throws(StateDecodingError) {
      return try ConversationState(decoding: bytes, for: script)
    } catch {
      return nil
    }
  }

  private static let lines = [
    "halo", "ya", "tidak", "kabar", "3", "batal", "menu", "bantuan", "lewati", "zzz", "ubah",
  ]

  private static func goOn(
    _ state: ConversationState, _ script: Script, _ numbers: inout SeededNumbers
  ) throws {
    var state = state
    for _ in 0..<3 {
      let line = lines.randomElement(using: &numbers) ?? ""
      let turn = step(
        script, state, on: Event(at: Chat.start, kind: .message(.text(line))))
      #expect(turn.state.isSound(in: script))
      state = turn.state
    }
    let loaded = try ConversationState(decoding: state.encoded(for: script), for: script)
    #expect(loaded == state)
  }

  @Test func `the flagship's state in the middle of a report fits in a kilobyte`() throws {
    var chat = Chat(try RepositoryBot.script("lapor-konten"))
    for line in [
      "https://contoh.id/berita/tentang-pemungutan-suara", "ya", "setuju", "hoaks",
      "Kab. Semarang", "kemarin",
    ] {
      try chat.say(line)
    }
    try chat.send(.media(Media(kind: .image, reference: "media.1234567890123456")))
    try chat.say("Menyebut pemungutan suara ditunda padahal tidak ditunda sama sekali.")
    #expect(
      chat.state.frames.last?.openForm != nil, "\(chat.turns.map { $0.messages.map(\.text) })")
    #expect(chat.state.encoded(for: chat.script).count <= 1_024)
  }
}
